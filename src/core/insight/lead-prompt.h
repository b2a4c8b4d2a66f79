/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/model/lead-answered.h"

G_BEGIN_DECLS

/**
 * LeadPrompt:
 * @id: of the question ("summing-up/network#1")
 * @item: the item that it is about
 * @question: its words, in the reader's language
 * @why: why this one today, in one line that speaks of counts only
 *
 * A question to be put to the writer.
 */
typedef struct
{
  char     *id;
  LeadItem *item;
  char     *question;
  char     *why;
} LeadPrompt;

/**
 * LeadPromptSituation:
 * @content: the questions there are
 * @answered: which of them have been answered
 * @today: the day it is
 * @journal: uuid of the journal: no two ask in the same order
 * @declined: (nullable): ids of the questions that aren't wanted today
 *
 * All that a choice of a question may depend on.
 */
typedef struct
{
  LeadContent        *content;
  LeadAnswered       *answered;
  LeadDay             today;
  const char         *journal;
  const char * const *declined;
} LeadPromptSituation;

/**
 * LeadPromptSource:
 *
 * Somebody with an opinion on what to ask: given the situation, a question, or
 * %NULL for no opinion. Pure: the same situation gives the same question.
 */
typedef LeadPrompt *(*LeadPromptSource) (const LeadPromptSituation *situation);

GType       lead_prompt_get_type (void) G_GNUC_CONST;
LeadPrompt *lead_prompt_new      (LeadItem         *item,
                                  guint             position,
                                  const char       *why);
LeadPrompt *lead_prompt_copy     (const LeadPrompt *self);
void        lead_prompt_free     (LeadPrompt       *self);
LeadPrompt *lead_prompt_choose   (const LeadPromptSituation *situation,
                                  const LeadPromptSource    *sources,
                                  guint                      n_sources);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPrompt, lead_prompt_free)

G_END_DECLS
