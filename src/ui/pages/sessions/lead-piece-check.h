/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-entry.h"
#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PIECE_CHECK (lead_piece_check_get_type ())

/*
 * Takes an entry or a passage of it into a session's selection, or out again. It
 * always says what is so, also when that is changed elsewhere.
 */
G_DECLARE_FINAL_TYPE (LeadPieceCheck, lead_piece_check, LEAD, PIECE_CHECK, GtkCheckButton)

GtkWidget *lead_piece_check_new (LeadSessionDraft  *draft,
                                 LeadEntry         *entry,
                                 const LeadPassage *passage);

G_END_DECLS
