/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_WINDOW (lead_window_get_type ())

/*
 * The one window. Its title is always the name of the app: what is open in it
 * is nobody else's business.
 */
G_DECLARE_FINAL_TYPE (LeadWindow, lead_window, LEAD, WINDOW, AdwApplicationWindow)

LeadWindow *lead_window_new (GtkApplication *application);

G_END_DECLS
