/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * The recovery sheet on paper. It names neither the journal nor its owner, and
 * goes to the print dialog alone: no file of ours holds it on the way.
 */
void     lead_recovery_sheet_draw         (cairo_t              *cr,
                                           PangoLayout          *layout,
                                           double                width,
                                           const char           *code,
                                           const char           *day);
void     lead_recovery_sheet_print_async  (GtkWindow            *parent,
                                           const char           *code,
                                           const char           *day,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
gboolean lead_recovery_sheet_print_finish (GtkWindow            *parent,
                                           GAsyncResult         *result,
                                           GError              **error);

G_END_DECLS
