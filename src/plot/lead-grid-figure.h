/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-figure.h"

G_BEGIN_DECLS

#define LEAD_TYPE_GRID_FIGURE (lead_grid_figure_get_type ())

/**
 * LEAD_GRID_COUNTS: how many counts a difference is made of
 */
#define LEAD_GRID_COUNTS 4

/**
 * LeadGridCell:
 * @counts: what its difference is made of, as the table says it
 * @says: whether that is enough for a difference
 * @value: the difference, from -1 to 1
 * @low: where its interval begins
 * @high: and where it ends
 * @solid: whether there is something behind it
 * @words: what it says
 */
typedef struct
{
  guint       counts[LEAD_GRID_COUNTS];
  gboolean    says;
  double      value;
  double      low;
  double      high;
  gboolean    solid;
  const char *words;
} LeadGridCell;

/**
 * LeadGridWords:
 * @row: what a row is, as the table's heading
 * @column: what a column is
 * @counts: what is counted
 * @differences: the difference, and the ends of its interval
 * @less: what the left side of a cell means
 * @more: and its right side
 * @clear: a difference whose interval has no nought in it
 * @chance: one whose interval has
 */
typedef struct
{
  const char *row;
  const char *column;
  const char *counts[LEAD_GRID_COUNTS];
  const char *differences[3];
  const char *less;
  const char *more;
  const char *clear;
  const char *chance;
} LeadGridWords;

/*
 * Everything against everything: in each cell a difference with its interval,
 * around a line at nought. A full disc is a difference that keeps clear of it,
 * a ring one that may be none, a dash stands for too few to tell. Its marks are
 * its cells. Rows and columns that tell nothing stand in the table alone.
 */
G_DECLARE_FINAL_TYPE (LeadGridFigure, lead_grid_figure, LEAD, GRID_FIGURE, LeadFigure)

LeadFigure *lead_grid_figure_new        (const char          *title,
                                         const char          *words,
                                         LeadFamily           family,
                                         const LeadGridWords *headings);
void        lead_grid_figure_add_column (LeadGridFigure      *self,
                                         const char          *name);
void        lead_grid_figure_add_row    (LeadGridFigure      *self,
                                         const char          *name);
void        lead_grid_figure_add_cell   (LeadGridFigure      *self,
                                         const LeadGridCell  *cell);
gboolean    lead_grid_figure_find_cell  (LeadGridFigure      *self,
                                         guint                table_row,
                                         guint               *column,
                                         guint               *row);

G_END_DECLS
