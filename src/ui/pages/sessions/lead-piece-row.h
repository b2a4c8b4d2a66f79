/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-entry.h"
#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PIECE_ROW (lead_piece_row_get_type ())

/*
 * A piece of a session's selection: what it is, with which point of the agenda it
 * is looked at, and a way to take it out.
 *
 * Signals: "take-out".
 */
G_DECLARE_FINAL_TYPE (LeadPieceRow, lead_piece_row, LEAD, PIECE_ROW, AdwActionRow)

GtkWidget  *lead_piece_row_new      (LeadSessionDraft *draft,
                                     const LeadPiece  *piece,
                                     LeadEntry        *entry);
const char *lead_piece_row_get_uuid (LeadPieceRow     *self);

G_END_DECLS
