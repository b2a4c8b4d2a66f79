/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Opens the folder that a file is in. GTK's own launcher is newer than the
 * baseline.
 */
void lead_show_folder (GtkWidget  *widget,
                       const char *path);

G_END_DECLS
