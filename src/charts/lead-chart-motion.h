/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/lead-scene.h"

G_BEGIN_DECLS

/**
 * LeadChartMotion:
 *
 * How a chart goes from what it showed to what it shows: quickly, and at once
 * where the desktop has no animations.
 */
typedef struct _LeadChartMotion LeadChartMotion;

LeadChartMotion *lead_chart_motion_new       (GtkWidget       *chart);
void             lead_chart_motion_free      (LeadChartMotion *self);
void             lead_chart_motion_begin     (LeadChartMotion *self,
                                              LeadScene       *from);
LeadScene       *lead_chart_motion_dup_scene (LeadChartMotion *self,
                                              LeadScene       *to);

G_END_DECLS
