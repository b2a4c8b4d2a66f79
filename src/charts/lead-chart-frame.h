/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lead-chart.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHART_FRAME (lead_chart_frame_get_type ())

/*
 * What every chart of a page stands in: the question that it answers, one line
 * in words, the chart, its table one key away (T), and a menu to copy, save,
 * move or hide it. Who has more than one chart, or a list, puts it there as
 * body.
 */
G_DECLARE_FINAL_TYPE (LeadChartFrame, lead_chart_frame, LEAD, CHART_FRAME, GtkWidget)

GtkWidget  *lead_chart_frame_new        (const char     *title);
void        lead_chart_frame_set_title  (LeadChartFrame *self,
                                         const char     *title);
void        lead_chart_frame_set_words  (LeadChartFrame *self,
                                         const char     *words);
void        lead_chart_frame_set_figure (LeadChartFrame *self,
                                         LeadFigure     *figure);
LeadFigure *lead_chart_frame_get_figure (LeadChartFrame *self);
void        lead_chart_frame_set_body   (LeadChartFrame *self,
                                         GtkWidget      *body);
void        lead_chart_frame_set_key    (LeadChartFrame *self,
                                         GtkWidget      *key);
LeadChart  *lead_chart_frame_get_chart  (LeadChartFrame *self);
void        lead_chart_frame_hide_menu  (LeadChartFrame *self);

G_END_DECLS
