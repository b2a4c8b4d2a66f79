/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TRASH_DIALOG (lead_trash_dialog_get_type ())

/*
 * The entries in the trash: to be read, put back, or deleted for good.
 */
G_DECLARE_FINAL_TYPE (LeadTrashDialog, lead_trash_dialog, LEAD, TRASH_DIALOG, AdwWindow)

GtkWidget *lead_trash_dialog_new (GtkWindow *parent,
                                  LeadDesk  *desk);

G_END_DECLS
