/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PAST_ANSWER (lead_past_answer_get_type ())

/* What an entry answered to a question. Immutable. */
G_DECLARE_FINAL_TYPE (LeadPastAnswer, lead_past_answer, LEAD, PAST_ANSWER, GObject)

LeadPastAnswer *lead_past_answer_new          (int64_t         entry,
                                               LeadDay         day,
                                               const char     *prompt,
                                               const char     *question,
                                               const char     *text);
int64_t         lead_past_answer_get_entry    (LeadPastAnswer *self);
LeadDay         lead_past_answer_get_day      (LeadPastAnswer *self);
const char     *lead_past_answer_get_prompt   (LeadPastAnswer *self);
const char     *lead_past_answer_get_question (LeadPastAnswer *self);
const char     *lead_past_answer_get_text     (LeadPastAnswer *self);

G_END_DECLS
