/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_BACKUPS_DIALOG (lead_backups_dialog_get_type ())

/*
 * Where the backups of the open journal are, which there are and whether they
 * are good; another one made elsewhere; and the way to restoring one, which
 * locks the journal first.
 *
 * Signal: "restore".
 */
G_DECLARE_FINAL_TYPE (LeadBackupsDialog, lead_backups_dialog, LEAD, BACKUPS_DIALOG, AdwWindow)

GtkWidget *lead_backups_dialog_new (GtkWindow *parent,
                                    LeadDesk  *desk);

G_END_DECLS
