/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_SHORTCUTS_DIALOG (lead_shortcuts_dialog_get_type ())

/* All keys by where they work, with a search. */
G_DECLARE_FINAL_TYPE (LeadShortcutsDialog, lead_shortcuts_dialog, LEAD, SHORTCUTS_DIALOG, AdwWindow)

GtkWidget *lead_shortcuts_dialog_new (GtkWindow *parent);

G_END_DECLS
