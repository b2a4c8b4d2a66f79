/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-answer.h"

G_DEFINE_BOXED_TYPE (LeadAnswer, lead_answer, lead_answer_copy, lead_answer_free)

/**
 * lead_answer_new:
 * @prompt: id of the question
 * @question: the words in which it was asked
 * @text: (nullable): the answer; %NULL when the entry's whole body is it
 *
 * Returns: (transfer full): an answer
 */
LeadAnswer *
lead_answer_new (const char *prompt, const char *question, const char *text)
{
  LeadAnswer *self;

  g_return_val_if_fail (prompt != NULL, NULL);

  self = g_new0 (LeadAnswer, 1);
  self->prompt = g_strdup (prompt);
  self->question = g_strdup (question != NULL ? question : "");
  self->text = g_strdup (text);
  return self;
}

/**
 * lead_answer_copy:
 * @self: an answer
 *
 * Returns: (transfer full): a copy
 */
LeadAnswer *
lead_answer_copy (const LeadAnswer *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_answer_new (self->prompt, self->question, self->text);
}

/**
 * lead_answer_free:
 * @self: (transfer full): an answer
 */
void
lead_answer_free (LeadAnswer *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->prompt);
  g_free (self->question);
  g_free (self->text);
  g_free (self);
}

/**
 * lead_answer_equal:
 * @a: an answer
 * @b: another
 *
 * Returns: whether they are the same
 */
gboolean
lead_answer_equal (const LeadAnswer *a, const LeadAnswer *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_str_equal (a->prompt, b->prompt) && g_str_equal (a->question, b->question)
         && g_strcmp0 (a->text, b->text) == 0;
}
