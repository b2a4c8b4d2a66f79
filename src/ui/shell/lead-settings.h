/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * What the desktop remembers of the window: its size, and light or dark.
 * Nothing of a journal. Where the schema isn't installed nothing is remembered.
 */
void     lead_settings_bind_window      (GtkWindow *window);
GAction *lead_settings_new_style_action (void);

G_END_DECLS
