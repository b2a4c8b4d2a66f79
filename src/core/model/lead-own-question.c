/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-own-question.h"

G_DEFINE_BOXED_TYPE (LeadOwnQuestion, lead_own_question, lead_own_question_copy,
                     lead_own_question_free)

/**
 * lead_own_question_new:
 * @uuid: what names it for good
 * @item: (nullable): canonical id of the item that it is about
 * @text: its words; white space around them is dropped
 * @created_ms: when it was written, UTC
 * @modified_ms: when its words were last changed, UTC
 *
 * Returns: (transfer full): a question
 */
LeadOwnQuestion *
lead_own_question_new (const char *uuid,
                       const char *item,
                       const char *text,
                       gint64      created_ms,
                       gint64      modified_ms)
{
  LeadOwnQuestion *self;

  g_return_val_if_fail (uuid != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = g_new0 (LeadOwnQuestion, 1);
  self->uuid = g_strdup (uuid);
  self->item = g_strdup (item);
  self->text = g_strstrip (g_strdup (text));
  self->created_ms = created_ms;
  self->modified_ms = modified_ms;
  return self;
}

/**
 * lead_own_question_copy:
 * @self: a question
 *
 * Returns: (transfer full): a copy
 */
LeadOwnQuestion *
lead_own_question_copy (const LeadOwnQuestion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_own_question_new (self->uuid, self->item, self->text, self->created_ms,
                                self->modified_ms);
}

/**
 * lead_own_question_free:
 * @self: (transfer full): a question
 */
void
lead_own_question_free (LeadOwnQuestion *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->uuid);
  g_free (self->item);
  g_free (self->text);
  g_free (self);
}

/**
 * lead_own_question_dup_prompt:
 * @self: a question
 *
 * Returns: (transfer full): its id as a prompt, such as "barriers/tensions#<uuid>";
 *   what comes before the # is the item, or %LEAD_OWN_QUESTIONS
 */
char *
lead_own_question_dup_prompt (const LeadOwnQuestion *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_strdup_printf ("%s#%s", self->item != NULL ? self->item : LEAD_OWN_QUESTIONS,
                          self->uuid);
}
