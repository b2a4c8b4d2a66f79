/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-prompt.h"

G_BEGIN_DECLS

/**
 * LeadPromptCandidate:
 * @id: of the question
 * @item: (nullable): the item that it is about, borrowed from the content
 * @question: its words, borrowed
 * @is_own: the writer made it up
 *
 * A question that could be asked.
 */
typedef struct
{
  char       *id;
  LeadItem   *item;
  const char *question;
  gboolean    is_own;
} LeadPromptCandidate;

GArray     *lead_prompt_candidates_new       (const LeadPromptSituation *situation);
GArray     *lead_prompt_candidates_new_about (const LeadPromptSituation *situation,
                                              LeadItem                  *item);
gboolean    lead_prompt_candidate_is_wanted  (const LeadPromptCandidate *self,
                                              const LeadPromptSituation *situation);
gboolean    lead_prompt_candidate_is_due     (const LeadPromptCandidate *self,
                                              const LeadPromptSituation *situation);
guint       lead_prompt_candidate_count_turns (const LeadPromptCandidate *self,
                                               const LeadPromptSituation *situation);
double      lead_prompt_candidate_get_newness (const LeadPromptCandidate *self,
                                               const LeadPromptSituation *situation);
LeadPrompt *lead_prompt_candidate_to_prompt  (const LeadPromptCandidate *self,
                                              const char                *reason,
                                              const char                *why);
char       *lead_prompt_dup_item_id          (const char                *prompt);

G_END_DECLS
