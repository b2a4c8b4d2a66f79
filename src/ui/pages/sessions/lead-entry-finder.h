/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-entry.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ENTRY_FINDER (lead_entry_finder_get_type ())

/* Finds entries by their words, for a session; private ones are never found. */
G_DECLARE_FINAL_TYPE (LeadEntryFinder, lead_entry_finder, LEAD, ENTRY_FINDER, AdwBin)

/**
 * LeadEntryFinderRow:
 * @entry: an entry that was found
 * @user_data: what was handed in
 *
 * Returns: (transfer floating): what is shown of it
 */
typedef GtkWidget *(*LeadEntryFinderRow) (LeadEntry *entry,
                                          gpointer   user_data);

GtkWidget *lead_entry_finder_new (LeadDesk           *desk,
                                  const char         *label,
                                  LeadEntryFinderRow  make_row,
                                  gpointer            user_data);

G_END_DECLS
