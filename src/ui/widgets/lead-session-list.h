/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session.h"
#include "lead-record-list.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_LIST (lead_session_list_get_type ())

/* The journal's sessions: open ones, the next first and those without a day
 * last, then held ones, the last held first. */
G_DECLARE_FINAL_TYPE (LeadSessionList, lead_session_list, LEAD, SESSION_LIST, LeadRecordList)

LeadSessionList *lead_session_list_new  (LeadJournal     *journal);
LeadSession     *lead_session_list_find (LeadSessionList *self,
                                         const char      *uuid);

G_END_DECLS
