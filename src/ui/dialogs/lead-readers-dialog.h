/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_READERS_DIALOG (lead_readers_dialog_get_type ())

/*
 * "Who can read this?", in plain words: who can, who can't, what isn't
 * protected, and what to do about it.
 */
G_DECLARE_FINAL_TYPE (LeadReadersDialog, lead_readers_dialog, LEAD, READERS_DIALOG, AdwWindow)

GtkWidget *lead_readers_dialog_new (GtkWindow *parent);

G_END_DECLS
