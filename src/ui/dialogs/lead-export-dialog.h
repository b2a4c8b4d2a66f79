/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_EXPORT_DIALOG (lead_export_dialog_get_type ())

/*
 * Takes entries out of the journal, into a file or folder that isn't
 * encrypted any more, which it says.
 */
G_DECLARE_FINAL_TYPE (LeadExportDialog, lead_export_dialog, LEAD, EXPORT_DIALOG, AdwWindow)

GtkWidget *lead_export_dialog_new (GtkWindow        *parent,
                                   LeadDesk         *desk,
                                   const LeadFilter *filter);
void       lead_export_dialog_run (LeadExportDialog *self,
                                   const char       *output,
                                   gboolean          replace);

G_END_DECLS
