/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session.h"

G_BEGIN_DECLS

const char *lead_session_get_with_words  (LeadSessionWith       with);
const char *lead_session_get_kind_words  (LeadAgendaKind        kind);
const char *lead_session_get_point_words (const LeadAgendaItem *point);
char       *lead_session_dup_title       (LeadSession          *session,
                                          gboolean              discreet);
char       *lead_session_dup_day_words   (LeadSession          *session,
                                          LeadDay               today);
char       *lead_session_dup_subtitle    (LeadSession          *session,
                                          LeadDay               today);
char       *lead_session_dup_author      (const char           *by);

G_END_DECLS
