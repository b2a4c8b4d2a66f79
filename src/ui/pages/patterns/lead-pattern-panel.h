/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-item.h"
#include "plot/lead-bars.h"
#include "plot/lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_PANEL (lead_pattern_panel_get_type ())

/*
 * One of the small multiples: an item's icon and name, how often it came up,
 * and its chart. Emits "activate-mark" as the chart does.
 */
G_DECLARE_FINAL_TYPE (LeadPatternPanel, lead_pattern_panel, LEAD, PATTERN_PANEL, GtkWidget)

GtkWidget *lead_pattern_panel_new       (LeadItem         *item);
LeadItem  *lead_pattern_panel_get_item  (LeadPatternPanel *self);
GtkWidget *lead_pattern_panel_get_heading (LeadPatternPanel *self);
LeadFigure *lead_pattern_panel_get_figure (LeadPatternPanel *self);
void       lead_pattern_panel_show      (LeadPatternPanel *self,
                                         LeadBars         *bars,
                                         const char       *count,
                                         const char       *change,
                                         gboolean          certain);

G_END_DECLS
