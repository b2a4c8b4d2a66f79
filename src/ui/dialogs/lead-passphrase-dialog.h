/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PASSPHRASE_DIALOG (lead_passphrase_dialog_get_type ())

/*
 * Changes the passphrase of the open journal, and says what that means for the
 * backups and the recovery sheet that are there.
 */
G_DECLARE_FINAL_TYPE (LeadPassphraseDialog, lead_passphrase_dialog,
                      LEAD, PASSPHRASE_DIALOG, AdwWindow)

GtkWidget *lead_passphrase_dialog_new (GtkWindow *parent,
                                       LeadDesk  *desk,
                                       gboolean   recovered);

G_END_DECLS
