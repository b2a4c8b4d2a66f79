/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "print/lead-print-pages.h"

G_BEGIN_DECLS

/*
 * Pages on their way to a printer, through GTK's own dialog.
 */
void     lead_print_job_run_async  (LeadPrintPages       *pages,
                                    GtkWindow            *parent,
                                    const char           *file,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
gboolean lead_print_job_run_finish (GAsyncResult         *result,
                                    GError              **error);

G_END_DECLS
