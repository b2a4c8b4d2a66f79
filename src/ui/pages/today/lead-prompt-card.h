/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-today-view.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PROMPT_CARD (lead_prompt_card_get_type ())

/*
 * Ten minutes: one question, answered where it is asked. What is typed is an
 * entry within a second. When the answer is done, earlier ones to the same
 * question appear below it.
 */
G_DECLARE_FINAL_TYPE (LeadPromptCard, lead_prompt_card, LEAD, PROMPT_CARD, AdwBin)

void              lead_prompt_card_set_view     (LeadPromptCard       *self,
                                                 LeadTodayView        *view);
void              lead_prompt_card_reload       (LeadPromptCard       *self);
void              lead_prompt_card_finish       (LeadPromptCard       *self);
void              lead_prompt_card_flush_async  (LeadPromptCard       *self,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean          lead_prompt_card_flush_finish (LeadPromptCard       *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);

G_END_DECLS
