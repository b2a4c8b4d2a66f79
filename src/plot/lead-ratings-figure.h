/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_RATINGS_FIGURE (lead_ratings_figure_get_type ())

/**
 * LeadRatingsRow:
 * @name: of what is rated
 * @value: how it was rated, from 0
 * @before: how it was rated the time before, below 0 for not at all
 * @done: in how many entries it was done
 * @missed: in how many it was missed
 * @words: what its mark says
 *
 * What somebody says of themselves, beside what they wrote down.
 */
typedef struct
{
  const char *name;
  int         value;
  int         before;
  guint       done;
  guint       missed;
  const char *words;
} LeadRatingsRow;

/*
 * Ratings as dots, a ring around where they were before; beside them what was
 * counted, as bars. The rows of its marks are those, in one column.
 */
G_DECLARE_FINAL_TYPE (LeadRatingsFigure, lead_ratings_figure, LEAD, RATINGS_FIGURE, LeadFigure)

LeadFigure *lead_ratings_figure_new  (const char           *title,
                                      const char           *words,
                                      guint                 most,
                                      const char           *said,
                                      const char           *shown);
void        lead_ratings_figure_add  (LeadRatingsFigure    *self,
                                      const LeadRatingsRow *row);

G_END_DECLS
