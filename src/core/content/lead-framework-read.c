/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How a framework is made from one of the content's files. */

#include "config.h"

#include "lead-framework-private.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-content-text.h"
#include "lead-item-private.h"

static gboolean
read_words (LeadFramework *self, GError **error)
{
  const char *id = lead_content_get_text (self->object, "id", error);
  const char *title = id == NULL ? NULL : lead_content_get_text (self->object, "title", error);
  const char *gloss = title == NULL ? NULL : lead_content_get_text (self->object, "gloss", error);

  if (gloss == NULL)
    return FALSE;

  self->id = g_intern_string (id);
  self->icon_name = g_strdup_printf ("lead-%s-symbolic", id);
  self->title = lead_content_translate (id, "title", title);
  self->gloss = lead_content_translate (id, "gloss", gloss);
  return lead_content_get_number (self->object, "order", &self->order, error);
}

static gboolean
set_unknown (const char *member, const char *value, GError **error)
{
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
               /* Translators: the first %s is a name in a file, the second is what it says */
               _("The app’s own content is broken: “%s” can’t be “%s”."), member, value);
  return FALSE;
}

static gboolean
read_kind (LeadFramework *self, GError **error)
{
  const char *kind = lead_content_get_text (self->object, "kind", error);
  const char *stance = kind == NULL ? NULL : lead_content_get_text (self->object, "stance", error);
  const char *icons = NULL;

  if (stance == NULL || !lead_content_find_text (self->object, "icons", &icons, error) ||
      !lead_content_find_text (self->object, "per", &self->per, error))
    return FALSE;
  if (!lead_kind_from_id (kind, &self->kind))
    return set_unknown ("kind", kind, error);
  if (!lead_stance_set_from_id (stance, &self->stance_set))
    return set_unknown ("stance", stance, error);

  self->has_item_icons = g_strcmp0 (icons, "items") == 0;
  return TRUE;
}

static gboolean
read_work (LeadFramework *self, JsonObject *object, GError **error)
{
  const char *id = lead_content_get_text (object, "id", error);
  g_autofree char *place = id == NULL ? NULL : g_strdup_printf ("%s/source-%s", self->id, id);
  LeadWork *work = place == NULL ? NULL : lead_work_new (object, place, error);

  if (work != NULL)
    g_ptr_array_add (self->works, work);
  return work != NULL;
}

static gboolean
read_sources (LeadFramework *self, GError **error)
{
  g_autoptr (GString) citation = g_string_new (NULL);
  JsonArray *sources = lead_content_get_list (self->object, "sources", error);

  for (guint i = 0; sources != NULL && i < json_array_get_length (sources); i++)
    {
      JsonObject *source = lead_content_get_object (sources, i, error);
      g_autofree char *cited = NULL;

      if (source == NULL || !read_work (self, source, error))
        return FALSE;
      cited = lead_work_dup_citation (self->works->pdata[i]);
      g_string_append_printf (citation, "%s%s", i > 0 ? "; " : "", cited);
    }
  self->source = g_strdup (citation->str);
  return sources != NULL;
}

/* A text in an object of its own, with the source that says it, if it names one. */
static gboolean
read_remark (LeadFramework *self, const char *member, const char *field, const char **text,
             LeadWork **work, GError **error)
{
  JsonNode *node = json_object_get_member (self->object, member);
  const char *source = NULL;

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return set_unknown (member, json_node_type_name (node), error);

  *text = lead_content_get_text (json_node_get_object (node), field, error);
  if (*text == NULL ||
      !lead_content_find_text (json_node_get_object (node), "source", &source, error))
    return FALSE;
  *text = lead_content_translate (self->id, member, *text);
  *work = source == NULL ? NULL : lead_framework_find_work (self, source);
  return source == NULL || *work != NULL || set_unknown ("source", source, error);
}

static gboolean
read_remarks (LeadFramework *self, GError **error)
{
  LeadWork *nobody = NULL;

  return read_remark (self, "note", "text", &self->note, &self->note_work, error) &&
         read_remark (self, "mapping", "note", &self->mapping_note, &nobody, error);
}

static gboolean
read_suggestions (LeadFramework *self, GError **error)
{
  JsonArray *list = NULL;

  if (!json_object_has_member (self->object, "suggestions"))
    return TRUE;

  list = lead_content_get_list (self->object, "suggestions", error);
  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonObject *object = lead_content_get_object (list, i, error);
      LeadSuggestion *suggestion
        = object == NULL ? NULL : lead_suggestion_new (object, self->id, error);

      if (suggestion == NULL)
        return FALSE;
      g_ptr_array_add (self->suggestions, suggestion);
    }
  return list != NULL;
}

static gboolean
read_items (LeadFramework *self, GError **error)
{
  JsonArray *items = lead_content_get_list (self->object, "items", error);

  for (guint i = 0; items != NULL && i < json_array_get_length (items); i++)
    {
      JsonObject *object = lead_content_get_object (items, i, error);
      LeadItem *item = NULL;

      if (object != NULL)
        item = lead_item_new (object, self, error);
      if (item == NULL)
        {
          g_prefix_error (error, "%s: ", self->id);
          return FALSE;
        }
      g_ptr_array_add (self->items, item);
    }
  return items != NULL;
}

/*
 * lead_framework_read:
 * @self: a new framework that has its object
 *
 * Returns: whether the object is as the format has it
 */
gboolean
lead_framework_read (LeadFramework *self, GError **error)
{
  return read_words (self, error) && read_kind (self, error) && read_sources (self, error) &&
         read_remarks (self, error) && read_suggestions (self, error) && read_items (self, error);
}
