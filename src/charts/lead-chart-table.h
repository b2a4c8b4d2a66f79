/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/lead-table.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHART_TABLE (lead_chart_table_get_type ())

/*
 * Shows a #LeadTable: the numbers of a chart, to be sorted and read. Enter on a
 * row emits "activate-row" with its position in the table, however the rows
 * are sorted.
 */
G_DECLARE_FINAL_TYPE (LeadChartTable, lead_chart_table, LEAD, CHART_TABLE, GtkWidget)

GtkWidget *lead_chart_table_new       (void);
void       lead_chart_table_set_table (LeadChartTable *self,
                                       LeadTable      *table);
LeadTable *lead_chart_table_get_table (LeadChartTable *self);

G_END_DECLS
