/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "plot/lead-bars-layout.h"
#include "plot/lead-figure.h"

G_BEGIN_DECLS

/* Made charts, and lettering in a font that looks the same everywhere. */

LeadLettering *lead_plot_sample_new_lettering (void);
LeadBars      *lead_plot_sample_new_bars      (LeadFamily      family,
                                               guint           n_places);

LeadFigure    *lead_plot_sample_new_calendar  (void);
LeadFigure    *lead_plot_sample_new_pairs     (void);
LeadFigure    *lead_plot_sample_new_multiples (void);
LeadFigure    *lead_plot_sample_new_ratings   (void);
LeadFigure    *lead_plot_sample_new_list      (void);
LeadFigure    *lead_plot_sample_new_grid      (void);

G_END_DECLS
