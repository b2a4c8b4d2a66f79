/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_GLIMPSE (lead_session_glimpse_get_type ())

/* A session among other things: when and with whom, and what came of it, pressed
 * to open it. Where somebody may look over the shoulder it names nobody. */
G_DECLARE_FINAL_TYPE (LeadSessionGlimpse, lead_session_glimpse, LEAD, SESSION_GLIMPSE, AdwBin)

GtkWidget *lead_session_glimpse_new     (LeadDesk    *desk,
                                         LeadSession *session);
LeadDay    lead_session_glimpse_get_day (LeadDesk    *desk,
                                         LeadSession *session);

G_END_DECLS
