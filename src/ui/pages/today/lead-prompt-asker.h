/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/insight/lead-prompt.h"
#include "lead-today-view.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PROMPT_ASKER (lead_prompt_asker_get_type ())

/*
 * Who asks on Today: chooses the question of the day and notes in the journal
 * that it was asked, or what else the writer wants of it. So the same question
 * is there after a restart, and one that isn't wanted stays away.
 *
 * Signals: "asks": the question or the state is another one.
 */
G_DECLARE_FINAL_TYPE (LeadPromptAsker, lead_prompt_asker, LEAD, PROMPT_ASKER, GObject)

/**
 * LeadPromptState:
 * @LEAD_PROMPT_WAITING: it isn't known yet what to ask
 * @LEAD_PROMPT_ASKING: there is a question
 * @LEAD_PROMPT_RESTING: the writer wants none today
 * @LEAD_PROMPT_EMPTY: there is nothing left to ask
 */
typedef enum
{
  LEAD_PROMPT_WAITING,
  LEAD_PROMPT_ASKING,
  LEAD_PROMPT_RESTING,
  LEAD_PROMPT_EMPTY,
} LeadPromptState;

LeadPromptAsker  *lead_prompt_asker_new        (LeadTodayView   *view);
LeadPromptState   lead_prompt_asker_get_state  (LeadPromptAsker *self);
const LeadPrompt *lead_prompt_asker_get_prompt (LeadPromptAsker *self);
guint             lead_prompt_asker_count_answers (LeadPromptAsker *self);
void              lead_prompt_asker_reload     (LeadPromptAsker *self);
void              lead_prompt_asker_another    (LeadPromptAsker *self);
void              lead_prompt_asker_put_off    (LeadPromptAsker *self);
void              lead_prompt_asker_take_up    (LeadPromptAsker *self);
void              lead_prompt_asker_refuse     (LeadPromptAsker *self);

G_END_DECLS
