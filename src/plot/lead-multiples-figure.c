/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-multiples-figure.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define COLUMN 150.0
#define MOST_COLUMNS 3
#define GAP 18.0

struct _LeadMultiplesFigure
{
  LeadFigure  parent_instance;

  GPtrArray  *parts; /* LeadFigure */
  gboolean    named; /* the title of each stands above it */
};

typedef struct
{
  guint  n_columns;
  guint  n_rows;
  double width;  /* of one part */
  double height;
  double name;   /* room for what stands above it */
} Grid;

G_DEFINE_FINAL_TYPE (LeadMultiplesFigure, lead_multiples_figure, LEAD_TYPE_FIGURE)

static Grid
measure (LeadMultiplesFigure *self, double width, LeadLettering *lettering)
{
  Grid grid = { 0 };

  grid.n_columns = (guint) CLAMP ((width + GAP) / (COLUMN + GAP), 1, MOST_COLUMNS);
  grid.n_rows = (self->parts->len + grid.n_columns - 1) / grid.n_columns;
  grid.width = floor ((width - (grid.n_columns - 1) * GAP) / grid.n_columns);
  for (guint i = 0; i < self->parts->len; i++)
    grid.height = MAX (grid.height,
                       lead_figure_get_height (self->parts->pdata[i], grid.width, lettering));
  if (self->named)
    grid.name = ceil (lead_lettering_measure (lettering, LEAD_HAND_TITLE, "0").height) + GAP / 3;
  grid.height = ceil (grid.height) + grid.name;
  return grid;
}

static void
add_name (LeadScene *scene, LeadFigure *part, double x, double y, double width,
          LeadLettering *lettering)
{
  const char *title = lead_figure_get_title (part);
  g_autofree char *name = lead_lettering_fit (lettering, LEAD_HAND_TITLE, title, width);

  lead_scene_add_text (
    scene, (LeadPoint) { x, y + lead_lettering_measure (lettering, LEAD_HAND_TITLE, name).ascent },
    LEAD_ANCHOR_LEFT, LEAD_HAND_TITLE, name, lead_paint_ink (LEAD_INK_TEXT));
}

static LeadScene *
lead_multiples_figure_lay_out (LeadFigure *figure, double width, double height,
                               LeadLettering *lettering)
{
  LeadMultiplesFigure *self = LEAD_MULTIPLES_FIGURE (figure);
  Grid grid = measure (self, width, lettering);
  LeadScene *scene = lead_scene_new (width, height);

  for (guint i = 0; i < self->parts->len; i++)
    {
      g_autoptr (LeadScene) part
        = lead_figure_lay_out (self->parts->pdata[i], grid.width, grid.height - grid.name, FALSE,
                               lettering);
      double x = i % grid.n_columns * (grid.width + GAP);
      double y = i / grid.n_columns * (grid.height + GAP);

      if (self->named)
        add_name (scene, self->parts->pdata[i], x, y, grid.width, lettering);
      lead_scene_append (scene, part, x, y + grid.name);
    }
  return scene;
}

static double
lead_multiples_figure_get_height (LeadFigure *figure, double width, LeadLettering *lettering)
{
  Grid grid = measure (LEAD_MULTIPLES_FIGURE (figure), width, lettering);

  return grid.n_rows > 0 ? grid.n_rows * (grid.height + GAP) - GAP : 0;
}

static void
take_columns (LeadTable *table, LeadTable *part)
{
  lead_table_add_column (table, _("Name"), FALSE);
  for (guint i = 0; i < lead_table_get_n_columns (part); i++)
    lead_table_add_column (table, lead_table_get_heading (part, i),
                           lead_table_is_number (part, i));
}

static void
take_rows (LeadTable *table, LeadTable *part, const char *name)
{
  for (guint row = 0; row < lead_table_get_n_rows (part); row++)
    {
      lead_table_add_text (table, name);
      for (guint column = 0; column < lead_table_get_n_columns (part); column++)
        {
          if (lead_table_is_number (part, column))
            lead_table_add_number (table, lead_table_get_value (part, row, column));
          else
            lead_table_add_text (table, lead_table_get_cell (part, row, column));
        }
    }
}

static LeadTable *
lead_multiples_figure_tabulate (LeadFigure *figure)
{
  LeadMultiplesFigure *self = LEAD_MULTIPLES_FIGURE (figure);
  LeadTable *table = lead_table_new ();

  for (guint i = 0; i < self->parts->len; i++)
    {
      g_autoptr (LeadTable) part = lead_figure_tabulate (self->parts->pdata[i]);

      if (i == 0)
        take_columns (table, part);
      take_rows (table, part, lead_figure_get_title (self->parts->pdata[i]));
    }
  return table;
}

static void
lead_multiples_figure_finalize (GObject *object)
{
  g_clear_pointer (&LEAD_MULTIPLES_FIGURE (object)->parts, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_multiples_figure_parent_class)->finalize (object);
}

static void
lead_multiples_figure_class_init (LeadMultiplesFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_multiples_figure_finalize;
  LEAD_FIGURE_CLASS (klass)->get_height = lead_multiples_figure_get_height;
  LEAD_FIGURE_CLASS (klass)->lay_out = lead_multiples_figure_lay_out;
  LEAD_FIGURE_CLASS (klass)->tabulate = lead_multiples_figure_tabulate;
}

static void
lead_multiples_figure_init (LeadMultiplesFigure *self)
{
  self->parts = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * lead_multiples_figure_new:
 * @title: what they are called together
 * @words: what a look at them tells
 *
 * Returns: (transfer full): a figure without parts
 */
LeadFigure *
lead_multiples_figure_new (const char *title, const char *words)
{
  LeadFigure *self = g_object_new (LEAD_TYPE_MULTIPLES_FIGURE, NULL);

  lead_figure_set_words (self, title, words);
  return self;
}

/**
 * lead_multiples_figure_add:
 * @self: a figure that is being made
 * @part: one more of them; their tables have the same columns
 */
void
lead_multiples_figure_add (LeadMultiplesFigure *self, LeadFigure *part)
{
  g_return_if_fail (LEAD_IS_MULTIPLES_FIGURE (self));
  g_return_if_fail (LEAD_IS_FIGURE (part));

  g_ptr_array_add (self->parts, g_object_ref (part));
}

/**
 * lead_multiples_figure_set_named:
 * @self: a figure that is being made
 *
 * Puts the title of each part above it, where parts don't show it themselves.
 */
void
lead_multiples_figure_set_named (LeadMultiplesFigure *self)
{
  g_return_if_fail (LEAD_IS_MULTIPLES_FIGURE (self));

  self->named = TRUE;
}
