/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_LINES (lead_session_lines_get_type ())

/* A card with lines of a session: its aims, or the points on its agenda. */
G_DECLARE_FINAL_TYPE (LeadSessionLines, lead_session_lines, LEAD, SESSION_LINES, AdwBin)

GtkWidget *lead_session_lines_new_aims   (LeadSessionDraft *draft);
GtkWidget *lead_session_lines_new_agenda (LeadSessionDraft *draft);

G_END_DECLS
