/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_PIECES (lead_session_pieces_get_type ())

/* A card with the selection for a session, and a search to find more for it. What is
 * not chosen here is not there in the talk. */
G_DECLARE_FINAL_TYPE (LeadSessionPieces, lead_session_pieces, LEAD, SESSION_PIECES, AdwBin)

GtkWidget *lead_session_pieces_new (LeadSessionDraft *draft);

G_END_DECLS
