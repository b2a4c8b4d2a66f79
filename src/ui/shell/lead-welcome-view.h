/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_WELCOME_VIEW (lead_welcome_view_get_type ())

/* The first start: three ways to a journal. */
G_DECLARE_FINAL_TYPE (LeadWelcomeView, lead_welcome_view, LEAD, WELCOME_VIEW, AdwBin)

GtkWidget *lead_welcome_view_new (void);

G_END_DECLS
