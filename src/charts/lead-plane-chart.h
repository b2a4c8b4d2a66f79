/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "plot/lead-palette.h"
#include "plot/lead-plane.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PLANE_CHART (lead_plane_chart_get_type ())

/*
 * Shows a #LeadPlane. One focusable image: arrow keys walk along its path, the
 * pointer points at its marks, and what the mark at hand says stands in a note
 * beside it and in the image's description.
 */
G_DECLARE_FINAL_TYPE (LeadPlaneChart, lead_plane_chart, LEAD, PLANE_CHART, GtkWidget)

GtkWidget *lead_plane_chart_new       (void);
void       lead_plane_chart_set_plane (LeadPlaneChart *self,
                                       LeadPlane      *plane);
void       lead_plane_chart_set_theme (LeadPlaneChart *self,
                                       LeadTheme       theme);

G_END_DECLS
