/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-bars.h"
#include "lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_BARS_FIGURE (lead_bars_figure_get_type ())

/*
 * #LeadBars as a figure: the columns of its marks are the places, their rows the
 * series, -1 where nothing is.
 */
G_DECLARE_FINAL_TYPE (LeadBarsFigure, lead_bars_figure, LEAD, BARS_FIGURE, LeadFigure)

LeadFigure *lead_bars_figure_new        (LeadBars       *bars);
LeadBars   *lead_bars_figure_get_bars   (LeadBarsFigure *self);
void        lead_bars_figure_set_titled (LeadBarsFigure *self,
                                         gboolean        titled);
LeadTone    lead_fill_get_tone          (LeadFill        fill);

G_END_DECLS
