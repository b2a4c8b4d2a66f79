/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_FOUND_SESSIONS (lead_found_sessions_get_type ())

/*
 * Says that the words that are looked for are in sessions too, and leads there. It
 * hides itself where they aren't.
 */
G_DECLARE_FINAL_TYPE (LeadFoundSessions, lead_found_sessions, LEAD, FOUND_SESSIONS, AdwBin)

void lead_found_sessions_set_desk (LeadFoundSessions *self,
                                   LeadDesk          *desk);
void lead_found_sessions_look     (LeadFoundSessions *self,
                                   const char        *words);

G_END_DECLS
