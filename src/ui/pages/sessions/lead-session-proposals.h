/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-guide.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_PROPOSALS (lead_session_proposals_get_type ())

/* A card with what the journal proposes to talk about; one press puts it on the
 * agenda. It isn't there when there is nothing to propose. */
G_DECLARE_FINAL_TYPE (LeadSessionProposals, lead_session_proposals, LEAD, SESSION_PROPOSALS, AdwBin)

GtkWidget *lead_session_proposals_new (LeadSessionGuide *guide);

G_END_DECLS
