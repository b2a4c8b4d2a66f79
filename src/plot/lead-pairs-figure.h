/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PAIRS_FIGURE (lead_pairs_figure_get_type ())

/**
 * LeadPairSide:
 * @share: of the whole, from 0 to 1; below 0 where nothing is known
 * @count: what it is counted from
 * @words: (nullable): what the mark says
 *
 * One end of a pair.
 */
typedef struct
{
  double      share;
  guint       count;
  const char *words;
} LeadPairSide;

/*
 * Shares then and now, a row each: a ring where it was, a full disc where it is,
 * and the way between. The rows of its marks are those, column 0 is then and
 * column 1 is now.
 */
G_DECLARE_FINAL_TYPE (LeadPairsFigure, lead_pairs_figure, LEAD, PAIRS_FIGURE, LeadFigure)

LeadFigure *lead_pairs_figure_new       (const char         *title,
                                         const char         *words);
void        lead_pairs_figure_set_sides (LeadPairsFigure    *self,
                                         const char         *before,
                                         const char         *now);
void        lead_pairs_figure_add       (LeadPairsFigure    *self,
                                         const char         *name,
                                         LeadFamily          family,
                                         const LeadPairSide *before,
                                         const LeadPairSide *now);

G_END_DECLS
