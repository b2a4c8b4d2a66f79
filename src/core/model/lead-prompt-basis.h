/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-answered.h"
#include "lead-asked.h"
#include "lead-challenge.h"
#include "lead-experiment.h"
#include "lead-own-question.h"
#include "lead-records.h"

G_BEGIN_DECLS

/* How many days back tags and answers are looked at: thirteen weeks. */
#define LEAD_PROMPT_BASIS_DAYS 91

/**
 * LeadGivenAnswer:
 * @entry: the entry that gives it
 * @day: the entry's local day
 * @prompt: id of the question
 *
 * That a question was answered: never what was written.
 */
typedef struct
{
  int64_t  entry;
  LeadDay  day;
  char    *prompt;
} LeadGivenAnswer;

/**
 * LeadPromptBasis:
 * @answered: how often each question has been answered, and when last
 * @asked: which questions were asked when, and which aren't wanted any more
 * @own: (element-type LeadOwnQuestion): the writer's own questions, oldest first
 * @recent: tags and days of the last %LEAD_PROMPT_BASIS_DAYS days
 * @answers: (element-type LeadGivenAnswer): the answers of those days, oldest first
 * @challenge: (nullable): the challenge at hand: the one that isn't closed and was
 *   written about last in those days
 * @experiments: (element-type LeadExperiment): those that go on, the next to be
 *   looked at first
 *
 * What the journal says about what to ask next.
 */
typedef struct
{
  LeadAnswered  *answered;
  LeadAsked     *asked;
  GPtrArray     *own;
  LeadRecords   *recent;
  GArray        *answers;
  LeadChallenge *challenge;
  GPtrArray     *experiments;
} LeadPromptBasis;

LeadPromptBasis *lead_prompt_basis_new        (void);
void             lead_prompt_basis_free       (LeadPromptBasis *self);
void             lead_prompt_basis_add_answer (LeadPromptBasis *self,
                                               int64_t          entry,
                                               LeadDay          day,
                                               const char      *prompt);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPromptBasis, lead_prompt_basis_free)

G_END_DECLS
