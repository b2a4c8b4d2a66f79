/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-surroundings.h"
#include "lead-journal-place.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RESTORE_DIALOG (lead_restore_dialog_get_type ())

/*
 * Puts a backup in the place of a journal that doesn't open any more. What was
 * there is kept.
 *
 * Signal: "restored" (path of what was there before, or NULL).
 */
G_DECLARE_FINAL_TYPE (LeadRestoreDialog, lead_restore_dialog, LEAD, RESTORE_DIALOG, AdwWindow)

GtkWidget *lead_restore_dialog_new (GtkWindow              *parent,
                                    const LeadJournalPlace *place,
                                    LeadSurroundings       *surroundings);

G_END_DECLS
