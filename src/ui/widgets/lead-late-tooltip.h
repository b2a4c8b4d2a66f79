/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A tooltip that is looked for when somebody points at the widget. GTK's own
 * asks the display where the pointer is each time that one is set, which is a
 * journey to the X server and back. */
void lead_late_tooltip_set (GtkWidget  *widget,
                            const char *text);

G_END_DECLS
