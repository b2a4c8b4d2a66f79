/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_LIBRARY_SET (lead_library_set_get_type ())

/* The page of one framework: what it is, its items, where it is from. */
G_DECLARE_FINAL_TYPE (LeadLibrarySet, lead_library_set, LEAD, LIBRARY_SET, AdwBin)

GtkWidget *lead_library_set_new (LeadDesk   *desk,
                                 const char *framework);

G_END_DECLS
