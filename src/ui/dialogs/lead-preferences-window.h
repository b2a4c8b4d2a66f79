/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PREFERENCES_WINDOW (lead_preferences_window_get_type ())

/*
 * The few things that people want differently. Each group is a type of its
 * own and knows its settings; the window only lines them up.
 */
G_DECLARE_FINAL_TYPE (LeadPreferencesWindow, lead_preferences_window,
                      LEAD, PREFERENCES_WINDOW, AdwWindow)

GtkWidget *lead_preferences_window_new (GtkWindow *parent,
                                        LeadDesk  *desk);

G_END_DECLS
