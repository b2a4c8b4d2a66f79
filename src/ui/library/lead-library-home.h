/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_LIBRARY_HOME (lead_library_home_get_type ())

/* The library's front page: what one comes for first, the rest behind it, and a search over all. */
G_DECLARE_FINAL_TYPE (LeadLibraryHome, lead_library_home, LEAD, LIBRARY_HOME, AdwBin)

GtkWidget *lead_library_home_new (LeadDesk *desk);

G_END_DECLS
