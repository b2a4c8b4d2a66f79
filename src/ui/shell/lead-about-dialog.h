/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_ABOUT_DIALOG (lead_about_dialog_get_type ())

/* What this program is, which version, whose, and under which licence; on a
 * phone too, which the toolkit's own dialogs for it don't fit on. */
G_DECLARE_FINAL_TYPE (LeadAboutDialog, lead_about_dialog, LEAD, ABOUT_DIALOG, AdwWindow)

GtkWidget *lead_about_dialog_new (GtkWindow *parent);

G_END_DECLS
