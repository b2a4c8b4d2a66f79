/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-prompt.h"

G_DEFINE_BOXED_TYPE (LeadPrompt, lead_prompt, lead_prompt_copy, lead_prompt_free)

/**
 * lead_prompt_new:
 * @item: an item
 * @position: of one of its questions, from 0
 * @why: why this one is asked, in one line
 *
 * Returns: (transfer full): a prompt
 */
LeadPrompt *
lead_prompt_new (LeadItem *item, guint position, const char *why)
{
  LeadPrompt *self;

  g_return_val_if_fail (LEAD_IS_ITEM (item), NULL);
  g_return_val_if_fail (position < lead_item_get_n_questions (item), NULL);
  g_return_val_if_fail (why != NULL, NULL);

  self = g_new0 (LeadPrompt, 1);
  self->id = lead_item_dup_prompt (item, position);
  self->item = g_object_ref (item);
  self->question = g_strdup (lead_item_get_question (item, position));
  self->why = g_strdup (why);
  self->reason = "";
  return self;
}

/**
 * lead_prompt_copy:
 * @self: a prompt
 *
 * Returns: (transfer full): another one like it
 */
LeadPrompt *
lead_prompt_copy (const LeadPrompt *self)
{
  LeadPrompt *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_new0 (LeadPrompt, 1);
  copy->id = g_strdup (self->id);
  g_set_object (&copy->item, self->item);
  copy->question = g_strdup (self->question);
  copy->why = g_strdup (self->why);
  copy->reason = self->reason;
  return copy;
}

/**
 * lead_prompt_free:
 * @self: (nullable) (transfer full): a prompt
 */
void
lead_prompt_free (LeadPrompt *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_clear_object (&self->item);
  g_free (self->question);
  g_free (self->why);
  g_free (self);
}

/**
 * lead_prompt_situation_set_basis:
 * @self: what a choice depends on
 * @basis: what the journal says; borrowed for as long as @self is used
 */
void
lead_prompt_situation_set_basis (LeadPromptSituation *self, const LeadPromptBasis *basis)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (basis != NULL);

  self->answered = basis->answered;
  self->asked = basis->asked;
  self->own = basis->own;
  self->recent = basis->recent;
  self->answers = basis->answers;
  self->challenge = basis->challenge;
  self->experiments = basis->experiments;
}
