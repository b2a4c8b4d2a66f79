/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-talk-part.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TALK_QUESTIONS (lead_talk_questions_get_type ())

/* Questions that lie at hand beside a point. */
G_DECLARE_FINAL_TYPE (LeadTalkQuestions, lead_talk_questions, LEAD, TALK_QUESTIONS, LeadTalkPart)

void lead_talk_questions_set_tags (LeadTalkQuestions *self,
                                   GPtrArray         *tags);

G_END_DECLS
