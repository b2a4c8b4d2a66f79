/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-figure.h"
#include "lead-plane.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PLANE_FIGURE (lead_plane_figure_get_type ())

/*
 * A #LeadPlane as a figure: the columns of its marks are the points in time.
 */
G_DECLARE_FINAL_TYPE (LeadPlaneFigure, lead_plane_figure, LEAD, PLANE_FIGURE, LeadFigure)

LeadFigure *lead_plane_figure_new (LeadPlane *plane);

G_END_DECLS
