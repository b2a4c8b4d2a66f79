/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_MARGIN_LAYOUT (lead_margin_layout_get_type ())

/*
 * A page, the first child, and beside it the margin, the second: where there is
 * room for it and it has something to show.
 */
G_DECLARE_FINAL_TYPE (LeadMarginLayout, lead_margin_layout, LEAD, MARGIN_LAYOUT, GtkLayoutManager)

G_END_DECLS
