/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_LIBRARY_ENTRIES (lead_library_entries_get_type ())

/* The entries that carry an item: the newest few, and a way to all of them. */
G_DECLARE_FINAL_TYPE (LeadLibraryEntries, lead_library_entries, LEAD, LIBRARY_ENTRIES, AdwBin)

GtkWidget *lead_library_entries_new (LeadDesk   *desk,
                                     const char *id);

G_END_DECLS
