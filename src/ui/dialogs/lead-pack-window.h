/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_WINDOW (lead_pack_window_get_type ())

/*
 * Makes a review pack: what goes into it is chosen on one side, and seen on the
 * other exactly as its reader will see it; then it is sealed and saved. On a
 * small window the sides are two steps.
 */
G_DECLARE_FINAL_TYPE (LeadPackWindow, lead_pack_window, LEAD, PACK_WINDOW, AdwWindow)

GtkWidget *lead_pack_window_new     (LeadDesk         *desk,
                                     const char       *session_uuid);
GtkWidget *lead_pack_window_new_for (LeadDesk         *desk,
                                     const LeadFilter *filter);

G_END_DECLS
