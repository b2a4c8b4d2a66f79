/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-table-figure.h"

#include <math.h>

#define GAP    12.0
#define GUTTER 4.0

struct _LeadTableFigure
{
  LeadFigure  parent_instance;

  LeadTable  *table;
};

G_DEFINE_FINAL_TYPE (LeadTableFigure, lead_table_figure, LEAD_TYPE_FIGURE)

static double
measure_column (LeadTable *table, guint column, LeadLettering *lettering)
{
  double widest = lead_lettering_measure (lettering, LEAD_HAND_SMALL,
                                          lead_table_get_heading (table, column)).width;

  for (guint row = 0; row < lead_table_get_n_rows (table); row++)
    widest = MAX (widest, lead_lettering_measure (lettering, LEAD_HAND_SMALL,
                                                  lead_table_get_cell (table, row, column)).width);
  return ceil (widest);
}

/* Numbers take what they need; words share what is left in proportion to it. */
static double *
measure_columns (LeadTable *table, double width, LeadLettering *lettering)
{
  guint n_columns = lead_table_get_n_columns (table);
  double *widths = g_new0 (double, n_columns + 1);
  double left = width - GAP * (n_columns > 0 ? n_columns - 1 : 0), words = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      widths[i] = measure_column (table, i, lettering);
      if (lead_table_is_number (table, i))
        left -= widths[i];
      else
        words += widths[i];
    }
  for (guint i = 0; i < n_columns; i++)
    if (!lead_table_is_number (table, i) && words > left && words > 0)
      widths[i] = MAX (widths[i] / words * left, 20);
  return widths;
}

static void
add_cell (LeadScene *scene, LeadTable *table, guint column, const char *text, LeadPoint at,
          double width, LeadInk ink, LeadLettering *lettering)
{
  gboolean is_number = lead_table_is_number (table, column);
  g_autofree char *cut = lead_lettering_fit (lettering, LEAD_HAND_SMALL, text, width);

  lead_scene_add_text (scene, (LeadPoint) { is_number ? at.x + width : at.x, at.y },
                       is_number ? LEAD_ANCHOR_RIGHT : LEAD_ANCHOR_LEFT, LEAD_HAND_SMALL, cut,
                       lead_paint_ink (ink));
}

static void
add_row (LeadScene *scene, LeadTable *table, int row, const double *widths, double y,
         LeadLettering *lettering)
{
  double x = 0;

  for (guint column = 0; column < lead_table_get_n_columns (table); column++)
    {
      const char *text = row < 0 ? lead_table_get_heading (table, column)
                                 : lead_table_get_cell (table, (guint) row, column);

      add_cell (scene, table, column, text, (LeadPoint) { x, y }, widths[column],
                row < 0 ? LEAD_INK_DIM : LEAD_INK_TEXT, lettering);
      x += widths[column] + GAP;
    }
}

static double
row_height (LeadLettering *lettering)
{
  return ceil (lead_lettering_measure (lettering, LEAD_HAND_SMALL, "0").height) + 2 * GUTTER;
}

static LeadScene *
lead_table_figure_lay_out (LeadFigure *figure, double width, double height,
                           LeadLettering *lettering)
{
  LeadTable *table = LEAD_TABLE_FIGURE (figure)->table;
  LeadScene *scene = lead_scene_new (width, height);
  g_autofree double *widths = measure_columns (table, width, lettering);
  double step = row_height (lettering);
  double ascent = lead_lettering_measure (lettering, LEAD_HAND_SMALL, "0").ascent;

  lead_scene_set_downwards (scene);
  lead_scene_set_from_start (scene);
  for (int row = -1; row < (int) lead_table_get_n_rows (table); row++)
    {
      double top = (row + 1) * step;
      LeadSceneMark mark = { .row = row, .rect = { 0, top, width, step }, .solid = TRUE };

      if (row < 0)
        {
          add_row (scene, table, row, widths, top + GUTTER + ascent, lettering);
          lead_scene_add_line (scene, (LeadPoint) { 0, top + step - 0.5 },
                               (LeadPoint) { width, top + step - 0.5 }, 1,
                               lead_paint_ink (LEAD_INK_LINE));
          continue;
        }
      mark.words = (char *) lead_table_get_cell (table, (guint) row, 0);
      lead_scene_begin_mark (scene, &mark);
      add_row (scene, table, row, widths, top + GUTTER + ascent, lettering);
      lead_scene_end_mark (scene);
    }
  return scene;
}

static double
lead_table_figure_get_height (LeadFigure *figure, double width, LeadLettering *lettering)
{
  return (lead_table_get_n_rows (LEAD_TABLE_FIGURE (figure)->table) + 1) * row_height (lettering);
}

static LeadTable *
lead_table_figure_tabulate (LeadFigure *figure)
{
  return lead_table_ref (LEAD_TABLE_FIGURE (figure)->table);
}

static void
lead_table_figure_finalize (GObject *object)
{
  g_clear_pointer (&LEAD_TABLE_FIGURE (object)->table, lead_table_unref);

  G_OBJECT_CLASS (lead_table_figure_parent_class)->finalize (object);
}

static void
lead_table_figure_class_init (LeadTableFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_table_figure_finalize;
  LEAD_FIGURE_CLASS (klass)->get_height = lead_table_figure_get_height;
  LEAD_FIGURE_CLASS (klass)->lay_out = lead_table_figure_lay_out;
  LEAD_FIGURE_CLASS (klass)->tabulate = lead_table_figure_tabulate;
}

static void
lead_table_figure_init (LeadTableFigure *self)
{
}

/**
 * lead_table_figure_new:
 * @title: what it is called
 * @words: what a look at it tells
 * @table: what it shows; nothing changes it from now on
 *
 * Returns: (transfer full): the figure
 */
LeadFigure *
lead_table_figure_new (const char *title, const char *words, LeadTable *table)
{
  LeadTableFigure *self;

  g_return_val_if_fail (table != NULL, NULL);

  self = g_object_new (LEAD_TYPE_TABLE_FIGURE, NULL);
  self->table = lead_table_ref (table);
  lead_figure_set_words (LEAD_FIGURE (self), title, words);
  return LEAD_FIGURE (self);
}
