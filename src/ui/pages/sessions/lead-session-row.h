/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-session.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_ROW (lead_session_row_get_type ())

/* A session in a list. Where somebody may look over the shoulder it names nobody. */
G_DECLARE_FINAL_TYPE (LeadSessionRow, lead_session_row, LEAD, SESSION_ROW, AdwActionRow)

GtkWidget   *lead_session_row_new         (LeadDesk       *desk,
                                           LeadSession    *session);
LeadSession *lead_session_row_get_session (LeadSessionRow *self);
void         lead_session_row_show_found  (LeadSessionRow *self,
                                           const char     *words);
gboolean     lead_session_row_focus       (GtkListBox     *list,
                                           const char     *uuid);

G_END_DECLS
