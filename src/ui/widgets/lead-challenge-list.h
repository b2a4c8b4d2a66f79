/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge.h"
#include "lead-record-list.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGE_LIST (lead_challenge_list_get_type ())

/* The journal's challenges: open ones first. */
G_DECLARE_FINAL_TYPE (LeadChallengeList, lead_challenge_list, LEAD, CHALLENGE_LIST, LeadRecordList)

LeadChallengeList *lead_challenge_list_new        (LeadJournal       *journal);
gboolean           lead_challenge_list_get_loaded (LeadChallengeList *self);
LeadChallenge     *lead_challenge_list_find       (LeadChallengeList *self,
                                                   const char        *uuid);

G_END_DECLS
