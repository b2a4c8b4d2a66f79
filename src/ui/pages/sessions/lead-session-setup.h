/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_SETUP (lead_session_setup_get_type ())

/* A card with when a session is, with whom, what it looks at and what is wanted
 * from it. */
G_DECLARE_FINAL_TYPE (LeadSessionSetup, lead_session_setup, LEAD, SESSION_SETUP, AdwBin)

GtkWidget *lead_session_setup_new (LeadSessionDraft *draft);

G_END_DECLS
