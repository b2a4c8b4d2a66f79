/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-day.h"
#include "lead-own-question.h"

G_BEGIN_DECLS

/**
 * LeadPromptChangeKind:
 * @LEAD_PROMPT_ASKED: a question was asked on a day; asked on it before, it
 *   is the last one of the day from now on
 * @LEAD_PROMPT_PUT_OFF: it isn't wanted that day
 * @LEAD_PROMPT_TAKEN_UP: it is wanted that day after all
 * @LEAD_PROMPT_REFUSED: it isn't wanted any more
 * @LEAD_PROMPT_ALLOWED: it may be asked again
 * @LEAD_PROMPT_WRITTEN: a question of the writer's own is new or has other words
 * @LEAD_PROMPT_REMOVED: a question of the writer's own isn't there any more
 * @LEAD_PROMPT_BROUGHT: a question comes in from elsewhere; what is there stays,
 *   and one that says something else gets a name of its own beside it
 */
typedef enum
{
  LEAD_PROMPT_ASKED,
  LEAD_PROMPT_PUT_OFF,
  LEAD_PROMPT_TAKEN_UP,
  LEAD_PROMPT_REFUSED,
  LEAD_PROMPT_ALLOWED,
  LEAD_PROMPT_WRITTEN,
  LEAD_PROMPT_REMOVED,
  LEAD_PROMPT_BROUGHT,
} LeadPromptChangeKind;

/**
 * LeadPromptChange:
 * @kind: what is to change
 * @day: when
 * @prompt: (nullable): id of the question, but where there is @question
 * @reason: (nullable): id of the reason for which it was chosen
 * @question: (nullable): the question itself, as it is to be or to go
 *
 * One change in what is asked.
 */
typedef struct
{
  LeadPromptChangeKind  kind;
  LeadDay               day;
  char                 *prompt;
  char                 *reason;
  LeadOwnQuestion      *question;
} LeadPromptChange;

LeadPromptChange *lead_prompt_change_new          (LeadPromptChangeKind    kind,
                                                   LeadDay                 day,
                                                   const char             *prompt,
                                                   const char             *reason);
LeadPromptChange *lead_prompt_change_new_question (LeadPromptChangeKind    kind,
                                                   const LeadOwnQuestion  *question);
void              lead_prompt_change_free         (LeadPromptChange       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPromptChange, lead_prompt_change_free)

G_END_DECLS
