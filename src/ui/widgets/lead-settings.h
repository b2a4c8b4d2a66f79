/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lead-desk.h"

G_BEGIN_DECLS

/* What is remembered outside the journal. Nothing of it comes from a journal. */
GSettings *lead_settings_new          (void);
void       lead_settings_bind_window  (GtkWindow  *window);
void       lead_settings_bind_desk    (LeadDesk   *desk);
void       lead_settings_bind_choice  (GSettings  *settings,
                                       const char *key,
                                       GtkWidget  *row);
void       lead_settings_follow_style (GSettings  *settings);

G_END_DECLS
