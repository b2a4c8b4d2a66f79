/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lead-pattern-view.h"
#include "plot/lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_PANELS (lead_pattern_panels_get_type ())

/*
 * Small multiples: a panel for each item of a framework, on one axis.
 *
 * Signals: "show-filter" (LeadFilter): the entries behind a mark.
 */
G_DECLARE_FINAL_TYPE (LeadPatternPanels, lead_pattern_panels, LEAD, PATTERN_PANELS, GtkWidget)

GtkWidget  *lead_pattern_panels_new       (void);
void        lead_pattern_panels_show      (LeadPatternPanels *self,
                                           LeadFramework     *framework,
                                           LeadPatternView   *view);
LeadFigure *lead_pattern_panels_to_figure (LeadPatternPanels *self,
                                           const char        *title,
                                           const char        *words);
LeadFilter *lead_pattern_panels_dup_row   (LeadPatternPanels *self,
                                           guint              row);

G_END_DECLS
