/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/lead-bars.h"

G_BEGIN_DECLS

#define LEAD_TYPE_BAR_CHART (lead_bar_chart_get_type ())

/*
 * Shows #LeadBars. One focusable image: arrow keys walk over its marks, the
 * pointer points at them, and what the mark at hand says stands in a note
 * beside it and in the image's description. Enter or a click emits
 * "activate-mark" with its place and series.
 */
G_DECLARE_FINAL_TYPE (LeadBarChart, lead_bar_chart, LEAD, BAR_CHART, GtkWidget)

GtkWidget *lead_bar_chart_new       (void);
LeadBars  *lead_bar_chart_get_bars  (LeadBarChart *self);
void       lead_bar_chart_set_bars  (LeadBarChart *self,
                                     LeadBars     *bars);
void       lead_bar_chart_set_theme (LeadBarChart *self,
                                     LeadTheme     theme);

G_END_DECLS
