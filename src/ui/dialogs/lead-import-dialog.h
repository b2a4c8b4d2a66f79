/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_IMPORT_DIALOG (lead_import_dialog_get_type ())

/*
 * Brings entries of another journal in: looks at what would come before
 * anything changes, then does it, and says what came of it.
 */
G_DECLARE_FINAL_TYPE (LeadImportDialog, lead_import_dialog, LEAD, IMPORT_DIALOG, AdwWindow)

GtkWidget *lead_import_dialog_new   (GtkWindow          *parent,
                                     LeadDesk           *desk);
void       lead_import_dialog_look  (LeadImportDialog   *self,
                                     const char * const *paths);
void       lead_import_dialog_run   (LeadImportDialog   *self);

G_END_DECLS
