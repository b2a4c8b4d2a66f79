/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/store/lead-key-source.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RECOVER_DIALOG (lead_recover_dialog_get_type ())

/*
 * Where the code of a recovery sheet is typed in place of the passphrase.
 *
 * Signal: "submitted" (LeadKeySource).
 */
G_DECLARE_FINAL_TYPE (LeadRecoverDialog, lead_recover_dialog, LEAD, RECOVER_DIALOG, AdwWindow)

GtkWidget *lead_recover_dialog_new (GtkWindow  *parent,
                                    const char *action);

G_END_DECLS
