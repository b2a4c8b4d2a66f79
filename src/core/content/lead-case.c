/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-case.h"

#include "lead-content-text.h"

/* A text that may be left out, in the reader's language. */
static gboolean
read_text (JsonObject *object, const char *place, const char *member, const char **text,
           GError **error)
{
  if (!lead_content_find_text (object, member, text, error))
    return FALSE;
  if (*text != NULL)
    *text = lead_content_translate (place, member, *text);
  return TRUE;
}

/**
 * lead_case_new:
 * @object: the case in the content's files; to be kept by the caller as long as
 *   the case
 * @place: under which its texts are translated, such as "cases/leeds"
 * @error: (out) (optional): what is wrong with it
 *
 * Returns: (transfer full): the case, or %NULL with @error set
 */
LeadCase *
lead_case_new (JsonObject *object, const char *place, GError **error)
{
  g_autoptr (LeadCase) self = g_new0 (LeadCase, 1);

  if (lead_content_get_text (object, "place", error) == NULL ||
      lead_content_get_text (object, "faced", error) == NULL ||
      !read_text (object, place, "place", &self->place, error) ||
      !read_text (object, place, "faced", &self->faced, error) ||
      !read_text (object, place, "used", &self->used, error) ||
      !read_text (object, place, "outcome", &self->outcome, error))
    return NULL;

  self->moves = lead_content_dup_ids (object, "moves", error);
  return self->moves == NULL ? NULL : g_steal_pointer (&self);
}

/**
 * lead_case_free:
 * @self: (nullable) (transfer full): a case
 */
void
lead_case_free (LeadCase *self)
{
  if (self == NULL)
    return;

  g_strfreev (self->moves);
  g_free (self);
}
