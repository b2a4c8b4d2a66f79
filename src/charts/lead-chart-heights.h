/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadChartHeights:
 *
 * How high a chart was said to be for which widths. While it would say the same again, nobody
 * has to ask, which would take all of the page more time than to draw the chart.
 */
typedef struct _LeadChartHeights LeadChartHeights;

/**
 * LeadChartHeightFunc:
 * @width: in pixels
 * @user_data: of the caller
 *
 * Returns: how high it is for that width now, in pixels
 */
typedef int (*LeadChartHeightFunc) (int      width,
                                    gpointer user_data);

LeadChartHeights *lead_chart_heights_new    (void);
void              lead_chart_heights_free   (LeadChartHeights    *self);
void              lead_chart_heights_note   (LeadChartHeights    *self,
                                             int                  width,
                                             int                  height);
gboolean          lead_chart_heights_hold   (LeadChartHeights    *self,
                                             LeadChartHeightFunc  find,
                                             gpointer             user_data);
void              lead_chart_heights_forget (LeadChartHeights    *self);

G_END_DECLS
