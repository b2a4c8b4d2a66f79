/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CALENDAR_FIGURE (lead_calendar_figure_get_type ())

/*
 * Days as squares, a column a week and a band a year (or part of one, where a
 * whole one doesn't fit): the more on a day, the larger its square. The columns
 * of its marks are weeks from the first one on, their rows days from Monday.
 */
G_DECLARE_FINAL_TYPE (LeadCalendarFigure, lead_calendar_figure, LEAD, CALENDAR_FIGURE,
                      LeadFigure)

/**
 * LEAD_CALENDAR_LEVELS: in how many sizes a square comes, besides none
 */
#define LEAD_CALENDAR_LEVELS 4

LeadFigure *lead_calendar_figure_new        (const char         *title,
                                             const char         *words,
                                             const GDate        *from,
                                             const GDate        *to);
void        lead_calendar_figure_add_column (LeadCalendarFigure *self,
                                             const char         *heading);
void        lead_calendar_figure_add_day    (LeadCalendarFigure *self,
                                             const GDate        *day,
                                             guint               level,
                                             const char         *words,
                                             const guint        *values);
gboolean    lead_calendar_figure_get_day    (LeadCalendarFigure *self,
                                             int                 column,
                                             int                 row,
                                             GDate              *day);

G_END_DECLS
