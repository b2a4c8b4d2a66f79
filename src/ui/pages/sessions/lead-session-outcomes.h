/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_OUTCOMES (lead_session_outcomes_get_type ())

/* A card with what was agreed in a session, and for each a word on what happened. */
G_DECLARE_FINAL_TYPE (LeadSessionOutcomes, lead_session_outcomes, LEAD, SESSION_OUTCOMES, AdwBin)

GtkWidget *
lead_session_outcomes_new (LeadSessionDraft *draft, const char *title, const char *sentence);

G_END_DECLS
