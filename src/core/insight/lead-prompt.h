/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/model/lead-prompt-basis.h"

G_BEGIN_DECLS

/* A question isn't put to the writer again within this many days of when it was
 * last asked or answered, whatever came of it. */
#define LEAD_PROMPT_SPAN 14

/**
 * LeadPromptFacts:
 * @reason: id of the reason for which it was chosen, a constant
 * @subject: (nullable): what the reason is about, as it is called; borrowed
 * @n_entries: in how many entries that is, as the reason counts
 * @n_all: of how many
 * @n_experiments: in how many experiments that go on, for reasons that go by those
 * @day: when, for reasons that go by a day
 * @n_answered: how many questions on its item have been answered
 * @n_questions: how many there are
 * @n_answers: in how many entries this question has been answered
 * @last_answer: when last, %LEAD_DAY_NONE for never
 *
 * What a question was chosen for: counts of tags and answers, and days.
 */
typedef struct
{
  const char *reason;
  const char *subject;
  guint       n_entries;
  guint       n_all;
  guint       n_experiments;
  LeadDay     day;
  guint       n_answered;
  guint       n_questions;
  guint       n_answers;
  LeadDay     last_answer;
} LeadPromptFacts;

/**
 * LeadPrompt:
 * @id: of the question ("summing-up/network#1")
 * @item: (nullable): the item that it is about; %NULL for a question of the
 *   writer's own that is about none
 * @question: its words, in the reader's language
 * @why: why this one today, in one line that speaks of tags and answers only
 * @reason: id of the reason for which it was chosen, interned; "" for none
 *
 * A question to be put to the writer.
 */
typedef struct
{
  char       *id;
  LeadItem   *item;
  char       *question;
  char       *why;
  const char *reason;
} LeadPrompt;

/**
 * LeadPromptSituation:
 * @content: the questions there are
 * @answered: which of them have been answered
 * @today: the day it is
 * @journal: uuid of the journal: no two ask in the same order
 * @declined: (nullable): ids of questions that aren't wanted just now
 * @asked: (nullable): what was asked when, and what isn't wanted any more
 * @own: (nullable) (element-type LeadOwnQuestion): the writer's own questions
 * @recent: (nullable): tags of the last %LEAD_PROMPT_BASIS_DAYS days
 * @answers: (nullable) (element-type LeadGivenAnswer): answers of those days
 * @hidden: (nullable): set of ids of items that the writer has hidden
 * @challenge: (nullable): the challenge at hand
 * @experiments: (nullable) (element-type LeadExperiment): those that go on
 *
 * All that a choice of a question may depend on. All of it is borrowed.
 */
typedef struct
{
  LeadContent        *content;
  LeadAnswered       *answered;
  LeadDay             today;
  const char         *journal;
  const char * const *declined;
  LeadAsked          *asked;
  GPtrArray          *own;
  LeadRecords        *recent;
  GArray             *answers;
  GHashTable         *hidden;
  LeadChallenge      *challenge;
  GPtrArray          *experiments;
} LeadPromptSituation;

GType       lead_prompt_get_type           (void) G_GNUC_CONST;
LeadPrompt *lead_prompt_new                (LeadItem              *item,
                                            guint                  position,
                                            const char            *why);
LeadPrompt *lead_prompt_copy               (const LeadPrompt      *self);
void        lead_prompt_free               (LeadPrompt            *self);
void        lead_prompt_situation_set_basis (LeadPromptSituation   *self,
                                             const LeadPromptBasis *basis);
LeadPrompt *lead_prompt_choose             (const LeadPromptSituation *situation);
LeadPrompt *lead_prompt_choose_another     (const LeadPromptSituation *situation);
LeadPrompt *lead_prompt_from_item          (const LeadPromptSituation *situation,
                                            LeadItem                  *item);
LeadPrompt *lead_prompt_find               (const LeadPromptSituation *situation,
                                            const char                *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPrompt, lead_prompt_free)

G_END_DECLS
