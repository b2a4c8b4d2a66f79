/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define LEAD_TYPE_COLUMNS_LAYOUT (lead_columns_layout_get_type ())

/*
 * Lays children out in rows of equal columns, as many as fit: three small
 * multiples side by side in a wide window, one below the other on a phone.
 */
G_DECLARE_FINAL_TYPE (LeadColumnsLayout, lead_columns_layout, LEAD, COLUMNS_LAYOUT,
                      GtkLayoutManager)

GtkLayoutManager *lead_columns_layout_new (int column_width,
                                           int most_columns,
                                           int spacing);

G_END_DECLS
