/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECOVERY_DIALOG (lead_recovery_dialog_get_type ())

/*
 * Makes the recovery sheet of the open journal: printed, or shown to be copied
 * by hand. The journal remembers that it was made, or put off.
 */
G_DECLARE_FINAL_TYPE (LeadRecoveryDialog, lead_recovery_dialog,
                      LEAD, RECOVERY_DIALOG, AdwWindow)

GtkWidget *lead_recovery_dialog_new (GtkWindow *parent,
                                     LeadDesk  *desk);

G_END_DECLS
