/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_IMPORT_DIALOG (lead_import_dialog_get_type ())

/*
 * Brings another journal in: which file or folder, how far it is, and what
 * came of it, in one small window. Closing it while it runs takes everything
 * back.
 */
G_DECLARE_FINAL_TYPE (LeadImportDialog, lead_import_dialog, LEAD, IMPORT_DIALOG, AdwWindow)

GtkWidget *lead_import_dialog_new (GtkWindow        *parent,
                                   LeadDesk         *desk);
void       lead_import_dialog_run (LeadImportDialog *self,
                                   const char       *path);

G_END_DECLS
