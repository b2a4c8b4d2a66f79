/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void     lead_spoken_name_set    (GtkWidget  *widget,
                                  const char *name);
gboolean lead_spoken_name_is_set (GtkWidget  *widget);

G_END_DECLS
