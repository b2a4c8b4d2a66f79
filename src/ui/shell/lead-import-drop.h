/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * Files dropped on the window are looked at for import. Pictures aren't taken:
 * those belong into a text.
 */
GtkEventController *lead_import_drop_new  (void);
gboolean            lead_import_drop_take (GtkWidget  *widget,
                                           GSList     *files);

G_END_DECLS
