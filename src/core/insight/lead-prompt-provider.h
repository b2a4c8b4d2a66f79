/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-prompt-candidate.h"

G_BEGIN_DECLS

/**
 * LeadPromptProvider:
 * @id: of the reason; kept in the journal, never changed
 * @begin: (nullable) (transfer full): counts what is the same for all questions
 * @weigh: how much speaks for a question, 0 for nothing, otherwise up to 1;
 *   notes in the facts what it went by
 * @explain: (transfer full) (nullable): that in one sentence; %NULL when what
 *   is said of the question itself says it all
 * @end: frees what @begin counted
 *
 * One reason for asking a question. Pure: the same situation gives the same
 * weight. Strengths above a half are for reasons that matter on a day; below it
 * is the steady turn of all questions.
 */
typedef struct
{
  const char *id;
  gpointer  (*begin)   (const LeadPromptSituation *situation);
  double    (*weigh)   (gpointer                   counted,
                        const LeadPromptSituation *situation,
                        const LeadPromptCandidate *candidate,
                        LeadPromptFacts           *facts);
  char     *(*explain) (const LeadPromptFacts     *facts);
  void      (*end)     (gpointer                   counted);
} LeadPromptProvider;

extern const LeadPromptProvider lead_prompt_coverage;
extern const LeadPromptProvider lead_prompt_balance;
extern const LeadPromptProvider lead_prompt_barriers;
extern const LeadPromptProvider lead_prompt_challenge;
extern const LeadPromptProvider lead_prompt_experiment;
extern const LeadPromptProvider lead_prompt_put_off;

G_END_DECLS
