/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_LIBRARY_ITEM (lead_library_item_get_type ())

/* The page of one item: what it is, what it asks, what the journal says of it, what it leads to. */
G_DECLARE_FINAL_TYPE (LeadLibraryItem, lead_library_item, LEAD, LIBRARY_ITEM, AdwBin)

GtkWidget *lead_library_item_new (LeadDesk   *desk,
                                  const char *id);

G_END_DECLS
