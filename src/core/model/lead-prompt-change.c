/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-prompt-change.h"

/**
 * lead_prompt_change_new:
 * @kind: %LEAD_PROMPT_ASKED, %LEAD_PROMPT_PUT_OFF, %LEAD_PROMPT_TAKEN_UP,
 *   %LEAD_PROMPT_REFUSED or %LEAD_PROMPT_ALLOWED
 * @day: when
 * @prompt: id of the question
 * @reason: (nullable): id of the reason for which it was chosen
 *
 * Returns: (transfer full): a change
 */
LeadPromptChange *
lead_prompt_change_new (LeadPromptChangeKind  kind,
                        LeadDay               day,
                        const char           *prompt,
                        const char           *reason)
{
  LeadPromptChange *self;

  g_return_val_if_fail (kind < LEAD_PROMPT_WRITTEN, NULL);
  g_return_val_if_fail (prompt != NULL, NULL);

  self = g_new0 (LeadPromptChange, 1);
  self->kind = kind;
  self->day = day;
  self->prompt = g_strdup (prompt);
  self->reason = g_strdup (reason);
  return self;
}

/**
 * lead_prompt_change_new_question:
 * @kind: %LEAD_PROMPT_WRITTEN, %LEAD_PROMPT_REMOVED or %LEAD_PROMPT_BROUGHT
 * @question: one of the writer's own
 *
 * Returns: (transfer full): a change
 */
LeadPromptChange *
lead_prompt_change_new_question (LeadPromptChangeKind   kind,
                                 const LeadOwnQuestion *question)
{
  LeadPromptChange *self;

  g_return_val_if_fail (kind >= LEAD_PROMPT_WRITTEN, NULL);
  g_return_val_if_fail (question != NULL, NULL);

  self = g_new0 (LeadPromptChange, 1);
  self->kind = kind;
  self->question = lead_own_question_copy (question);
  return self;
}

/**
 * lead_prompt_change_free:
 * @self: (transfer full): a change
 */
void
lead_prompt_change_free (LeadPromptChange *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->question, lead_own_question_free);
  g_free (self->prompt);
  g_free (self->reason);
  g_free (self);
}
