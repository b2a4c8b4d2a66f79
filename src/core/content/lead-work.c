/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-work.h"

#include <glib/gi18n-lib.h>

#include <string.h>

#include "lead-content-text.h"

static void
clear (gpointer data)
{
  LeadWork *self = data;

  g_strfreev (self->named_in);
  json_object_unref (self->object);
}

static gboolean
read_year (LeadWork *self, GError **error)
{
  return !json_object_has_member (self->object, "year") ||
         lead_content_get_number (self->object, "year", &self->year, error);
}

/**
 * lead_work_new:
 * @object: one of the works in the content's files; kept and never changed
 * @place: under which its texts are translated, such as "barriers/source-goss-2015"
 * @error: (out) (optional): what is wrong with it
 *
 * Returns: (transfer full): the work, or %NULL with @error set
 */
LeadWork *
lead_work_new (JsonObject *object, const char *place, GError **error)
{
  g_autoptr (LeadWork) self = NULL;

  g_return_val_if_fail (object != NULL, NULL);
  g_return_val_if_fail (place != NULL, NULL);

  self = g_atomic_rc_box_new0 (LeadWork);
  self->object = json_object_ref (object);
  self->id = lead_content_get_text (object, "id", error);
  self->title = self->id == NULL ? NULL : lead_content_get_text (object, "title", error);

  if (self->title == NULL || !read_year (self, error) ||
      !lead_content_find_text (object, "author", &self->author, error) ||
      !lead_content_find_text (object, "where", &self->where, error) ||
      !lead_content_find_text (object, "url", &self->url, error))
    return NULL;

  if (self->where != NULL)
    self->where = lead_content_translate (place, "where", self->where);
  self->named_in = lead_content_dup_ids (object, "named-in", error);
  return self->named_in == NULL ? NULL : g_steal_pointer (&self);
}

/**
 * lead_work_ref:
 * @self: a work
 *
 * Returns: (transfer full): the same
 */
LeadWork *
lead_work_ref (LeadWork *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

/**
 * lead_work_unref:
 * @self: (transfer full): a work
 */
void
lead_work_unref (LeadWork *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

/* "Winter 2011" says the year already. */
static gboolean
says_year (const char *where, const char *year)
{
  return where != NULL && strstr (where, year) != NULL;
}

/**
 * lead_work_dup_citation:
 * @self: a work
 *
 * Returns: (transfer full): “Author, “Title”, where, year”, as a person would
 *   cite it: nothing is made up that the source doesn't say
 */
char *
lead_work_dup_citation (const LeadWork *self)
{
  g_autoptr (GString) citation = g_string_new (NULL);
  g_autofree char *year = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  year = g_strdup_printf ("%u", self->year);
  if (self->author != NULL)
    /* Translators: a citation: the author, then the title */
    g_string_append_printf (citation, _("%s, “%s”"), self->author, self->title);
  else
    /* Translators: a citation: the title of a work whose source names nobody */
    g_string_append_printf (citation, _("“%s” (no author given)"), self->title);
  if (self->where != NULL)
    g_string_append_printf (citation, ", %s", self->where);
  if (self->year > 0 && !says_year (self->where, year))
    g_string_append_printf (citation, ", %s", year);
  return g_string_free (g_steal_pointer (&citation), FALSE);
}
