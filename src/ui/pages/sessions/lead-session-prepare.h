/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_PREPARE (lead_session_prepare_get_type ())

/* The cards with which a session is prepared: with whom, what about, and what will
 * be looked at. */
G_DECLARE_FINAL_TYPE (LeadSessionPrepare, lead_session_prepare, LEAD, SESSION_PREPARE, AdwBin)

GtkWidget *lead_session_prepare_new (LeadSessionDraft *draft);

G_END_DECLS
