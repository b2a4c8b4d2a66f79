/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-question.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-content-text.h"

static gboolean
read_form (LeadQuestion *self, JsonObject *object, GError **error)
{
  static const char *const forms[] = { "words", "line", "rating", "rating-each" };
  const char *form = NULL;

  if (!lead_content_find_text (object, "answer", &form, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (form == NULL || g_str_equal (forms[i], form))
      {
        self->form = i;
        return TRUE;
      }
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
               _("The app’s own content is broken: no question is answered by “%s”."), form);
  return FALSE;
}

/*
 * lead_question_read:
 * @self: what is filled in
 * @object: the question in the content's files; to be kept by the caller as
 *   long as @self
 * @place: under which its text is translated, such as "barriers/tensions"
 *
 * Returns: whether it is as the format has it
 */
gboolean
lead_question_read (LeadQuestion *self, JsonObject *object, const char *place, GError **error)
{
  g_autofree char *field = NULL;
  const char *text = lead_content_get_text (object, "text", error);

  *self = (LeadQuestion) { 0 };
  if (text == NULL || !lead_content_get_number (object, "number", &self->number, error) ||
      !read_form (self, object, error) || !lead_content_find_text (object, "of", &self->of, error))
    return FALSE;

  field = g_strdup_printf ("question-%u", self->number);
  self->text = lead_content_translate (place, field, text);
  return TRUE;
}
