/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_TODAY_PAGE (lead_today_page_get_type ())

/* Where one begins: how long have you got, and what there is to come back to. */
G_DECLARE_FINAL_TYPE (LeadTodayPage, lead_today_page, LEAD, TODAY_PAGE, AdwBin)

GtkWidget *lead_today_page_new (void);

G_END_DECLS
