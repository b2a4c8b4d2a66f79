/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHART (lead_chart_get_type ())

/*
 * Shows a #LeadFigure. One focusable image: arrow keys walk over its marks, the
 * pointer points at them, and what the mark at hand says stands in a note
 * beside it and in the image's description. Enter or a click emits
 * "activate-mark" with its column and row. Follows the desktop's light, dark
 * and high contrast by itself.
 */
G_DECLARE_FINAL_TYPE (LeadChart, lead_chart, LEAD, CHART, GtkWidget)

GtkWidget  *lead_chart_new        (void);
LeadFigure *lead_chart_get_figure (LeadChart  *self);
void        lead_chart_set_figure (LeadChart  *self,
                                   LeadFigure *figure);
void        lead_chart_go_to      (LeadChart  *self,
                                   int         column,
                                   int         row);
gboolean    lead_chart_get_mark   (LeadChart  *self,
                                   int        *column,
                                   int        *row);
LeadTheme   lead_chart_find_theme (void);

G_END_DECLS
