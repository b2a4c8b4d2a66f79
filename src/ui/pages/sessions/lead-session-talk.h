/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_TALK (lead_session_talk_get_type ())

/*
 * The talk: the agenda at the side, what was chosen large enough for two people to
 * read from two metres, and a place for notes. A page that takes the whole window.
 *
 * Signals: "left": it is over, or was left; what was noted is kept.
 */
G_DECLARE_FINAL_TYPE (LeadSessionTalk, lead_session_talk, LEAD, SESSION_TALK, AdwBin)

GtkWidget *lead_session_talk_new (LeadSessionDraft *draft);

G_END_DECLS
