/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERNS_PAGE (lead_patterns_page_get_type ())

/* The page that shows how one leads, over time. */
G_DECLARE_FINAL_TYPE (LeadPatternsPage, lead_patterns_page, LEAD, PATTERNS_PAGE, AdwBin)

GtkWidget *lead_patterns_page_new (void);

G_END_DECLS
