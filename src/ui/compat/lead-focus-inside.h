/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean lead_focus_inside (GtkWidget        *widget,
                            GtkDirectionType  direction);

G_END_DECLS
