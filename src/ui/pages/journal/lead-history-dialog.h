/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_HISTORY_DIALOG (lead_history_dialog_get_type ())

/*
 * What an entry used to say, beside what it says now, word by word.
 *
 * Signals: "restore" (title, body): the person wants the entry to say this
 * again; the dialog closes.
 */
G_DECLARE_FINAL_TYPE (LeadHistoryDialog, lead_history_dialog, LEAD, HISTORY_DIALOG, AdwWindow)

GtkWidget *lead_history_dialog_new (GtkWindow *parent,
                                    LeadDesk  *desk,
                                    int64_t    id);

G_END_DECLS
