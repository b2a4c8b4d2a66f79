/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-prompt-basis.h"

static void
clear_answer (gpointer data)
{
  g_free (((LeadGivenAnswer *) data)->prompt);
}

/**
 * lead_prompt_basis_new:
 *
 * Returns: (transfer full): that of a journal in which nothing has happened,
 *   without @recent
 */
LeadPromptBasis *
lead_prompt_basis_new (void)
{
  LeadPromptBasis *self = g_new0 (LeadPromptBasis, 1);

  self->answered = lead_answered_new ();
  self->asked = lead_asked_new ();
  self->own = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_own_question_free);
  self->experiments = g_ptr_array_new_with_free_func (g_object_unref);
  self->answers = g_array_new (FALSE, FALSE, sizeof (LeadGivenAnswer));
  g_array_set_clear_func (self->answers, clear_answer);
  return self;
}

/**
 * lead_prompt_basis_free:
 * @self: (nullable) (transfer full): what the journal says
 */
void
lead_prompt_basis_free (LeadPromptBasis *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->answered, lead_answered_unref);
  g_clear_pointer (&self->asked, lead_asked_unref);
  g_clear_pointer (&self->own, g_ptr_array_unref);
  g_clear_pointer (&self->recent, lead_records_unref);
  g_clear_pointer (&self->answers, g_array_unref);
  g_clear_object (&self->challenge);
  g_clear_pointer (&self->experiments, g_ptr_array_unref);
  g_free (self);
}

/**
 * lead_prompt_basis_add_answer:
 * @self: what the journal says
 * @entry: an entry of the last %LEAD_PROMPT_BASIS_DAYS days
 * @day: its local day
 * @prompt: id of a question that it answers
 */
void
lead_prompt_basis_add_answer (LeadPromptBasis *self,
                              int64_t          entry,
                              LeadDay          day,
                              const char      *prompt)
{
  LeadGivenAnswer answer = { entry, day, NULL };

  g_return_if_fail (self != NULL);
  g_return_if_fail (prompt != NULL);

  answer.prompt = g_strdup (prompt);
  g_array_append_val (self->answers, answer);
}
