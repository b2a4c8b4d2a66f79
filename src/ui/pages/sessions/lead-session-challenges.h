/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_CHALLENGES (lead_session_challenges_get_type ())

/* The challenges that a session is about, any number of them. It isn't there while
 * the journal has none. */
G_DECLARE_FINAL_TYPE (LeadSessionChallenges,
                      lead_session_challenges,
                      LEAD,
                      SESSION_CHALLENGES,
                      AdwBin)

GtkWidget *lead_session_challenges_new (LeadSessionDraft *draft);

G_END_DECLS
