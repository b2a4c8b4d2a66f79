/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-bars-figure.h"

#include <glib/gi18n-lib.h>

#include "lead-bars-layout.h"

#define OUTLINE 1.5
/* Narrower bars have no inside to fill: there the tone alone tells. */
#define NARROW 4.0
#define LINES_HIGH 5

struct _LeadBarsFigure
{
  LeadFigure  parent_instance;

  LeadBars   *bars;
  gboolean    titled; /* name and count are part of the picture */
};

G_DEFINE_FINAL_TYPE (LeadBarsFigure, lead_bars_figure, LEAD_TYPE_FIGURE)

/**
 * lead_fill_get_tone:
 * @fill: how a mark is filled
 *
 * Returns: the tone that goes with it: the weaker stances wear the second
 */
LeadTone
lead_fill_get_tone (LeadFill fill)
{
  return fill == LEAD_FILL_FULL ? LEAD_TONE_FIRST : LEAD_TONE_SECOND;
}

/* One pixel wide, on the pixels above @y. */
static void
add_level (LeadScene *scene, double x, double width, double y, LeadInk ink)
{
  lead_scene_add_line (scene, (LeadPoint) { x, y - 0.5 }, (LeadPoint) { x + width, y - 0.5 }, 1,
                       lead_paint_ink (ink));
}

/* The zero line is full as far as time has come; what lies ahead is only a
 * gridline. */
static void
add_lines (LeadScene *scene, LeadBarsLayout *layout)
{
  double zero = layout->plot.y + layout->plot.height + 1;

  for (guint i = 0; i < layout->grid->len; i++)
    {
      const LeadRect *piece = &g_array_index (layout->grid, LeadRect, i);

      add_level (scene, piece->x, piece->width, piece->y, LEAD_INK_GRID);
    }
  add_level (scene, layout->plot.x, layout->plot.width, zero, LEAD_INK_GRID);
  add_level (scene, layout->reached.x, layout->reached.width, zero, LEAD_INK_LINE);
}

static void
add_mark (LeadScene *scene, LeadBarsLayout *layout, const LeadBarMark *bar)
{
  g_autofree char *words = lead_bars_describe (layout->bars, bar->place, bar->series);
  LeadSceneMark mark = {
    .column = (int) bar->place,
    .row = bar->series,
    .rect = bar->rect,
    .hit = bar->hit,
    .beside = lead_bars_layout_get_stack (layout, bar->place),
    .solid = bar->series >= 0,
    .words = words,
  };

  lead_scene_begin_mark (scene, &mark);
  if (bar->series >= 0)
    {
      LeadFill fill = lead_bars_get_series (layout->bars, (guint) bar->series)->fill;

      lead_scene_add_rect (scene, bar->rect, bar->rect.width < NARROW ? LEAD_FILL_FULL : fill,
                           OUTLINE, lead_paint_tone (lead_bars_get_family (layout->bars),
                                                     lead_fill_get_tone (fill)));
    }
  lead_scene_end_mark (scene);
}

/* How high the stacks were before: a line with an edge of paper, so that it is
 * seen on any fill. */
static void
add_levels (LeadScene *scene, LeadBarsLayout *layout)
{
  for (guint i = 0; i < layout->levels->len; i++)
    {
      const LeadRect *level = &g_array_index (layout->levels, LeadRect, i);
      LeadPoint from = { level->x, level->y }, to = { level->x + level->width, level->y };

      lead_scene_add_line (scene, from, to, 4, lead_paint_ink (LEAD_INK_PAPER));
      lead_scene_add_line (scene, from, to, 2, lead_paint_ink (LEAD_INK_TEXT));
    }
}

static void
add_captions (LeadScene *scene, LeadBarsLayout *layout)
{
  for (guint i = 0; i < layout->captions->len; i++)
    {
      const LeadCaption *caption = &g_array_index (layout->captions, LeadCaption, i);
      LeadInk ink = caption->hand == LEAD_HAND_SMALL ? LEAD_INK_DIM : LEAD_INK_TEXT;

      lead_scene_add_text (scene, caption->at, caption->anchor, caption->hand, caption->text,
                           lead_paint_ink (ink));
    }
}

static LeadScene *
lead_bars_figure_lay_out (LeadFigure *figure, double width, double height,
                          LeadLettering *lettering)
{
  LeadBarsFigure *self = LEAD_BARS_FIGURE (figure);
  g_autoptr (LeadBarsLayout) layout
    = lead_bars_layout_new (self->bars, width, height, self->titled, lettering);
  LeadScene *scene = lead_scene_new (width, height);

  add_lines (scene, layout);
  for (guint i = 0; i < layout->marks->len; i++)
    add_mark (scene, layout, lead_bars_layout_get_mark (layout, i));
  add_levels (scene, layout);
  add_captions (scene, layout);
  return scene;
}

/* It grows with the words in it. */
static double
lead_bars_figure_get_height (LeadFigure *figure, double width, LeadLettering *lettering)
{
  LeadExtents line = lead_lettering_measure (lettering, LEAD_HAND_TEXT, "0");
  guint n_lines = LINES_HIGH + (LEAD_BARS_FIGURE (figure)->titled ? 3 : 0);

  return n_lines * line.height;
}

static LeadTable *
lead_bars_figure_tabulate (LeadFigure *figure)
{
  LeadBars *bars = LEAD_BARS_FIGURE (figure)->bars;
  LeadTable *table = lead_table_new ();

  lead_table_add_column (table, _("When"), FALSE);
  for (guint i = 0; i < lead_bars_get_n_series (bars); i++)
    lead_table_add_column (table, lead_bars_get_series (bars, i)->name, TRUE);
  lead_table_add_column (table, _("All entries"), TRUE);
  for (guint i = 0; i < lead_bars_get_reached (bars); i++)
    {
      const LeadPlace *place = lead_bars_get_place (bars, i);

      lead_table_add_text (table, place->name);
      for (guint series = 0; series < lead_bars_get_n_series (bars); series++)
        lead_table_add_number (table, place->values[series]);
      lead_table_add_number (table, place->total);
    }
  return table;
}

static void
lead_bars_figure_finalize (GObject *object)
{
  g_clear_pointer (&LEAD_BARS_FIGURE (object)->bars, lead_bars_unref);

  G_OBJECT_CLASS (lead_bars_figure_parent_class)->finalize (object);
}

static void
lead_bars_figure_class_init (LeadBarsFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_bars_figure_finalize;
  LEAD_FIGURE_CLASS (klass)->get_height = lead_bars_figure_get_height;
  LEAD_FIGURE_CLASS (klass)->lay_out = lead_bars_figure_lay_out;
  LEAD_FIGURE_CLASS (klass)->tabulate = lead_bars_figure_tabulate;
}

static void
lead_bars_figure_init (LeadBarsFigure *self)
{
}

/**
 * lead_bars_figure_new:
 * @bars: what to show; nothing changes it from now on
 *
 * Returns: (transfer full): the figure
 */
LeadFigure *
lead_bars_figure_new (LeadBars *bars)
{
  LeadBarsFigure *self;

  g_return_val_if_fail (bars != NULL, NULL);

  self = g_object_new (LEAD_TYPE_BARS_FIGURE, NULL);
  self->bars = lead_bars_ref (bars);
  lead_figure_set_words (LEAD_FIGURE (self), lead_bars_get_title (bars),
                         lead_bars_get_caption (bars));
  return LEAD_FIGURE (self);
}

/**
 * lead_bars_figure_get_bars:
 * @self: a figure
 *
 * Returns: (transfer none): what it shows
 */
LeadBars *
lead_bars_figure_get_bars (LeadBarsFigure *self)
{
  g_return_val_if_fail (LEAD_IS_BARS_FIGURE (self), NULL);

  return self->bars;
}

/**
 * lead_bars_figure_set_titled:
 * @self: a figure that is being made
 * @titled: whether name and count are part of the picture, rather than beside it
 */
void
lead_bars_figure_set_titled (LeadBarsFigure *self, gboolean titled)
{
  g_return_if_fail (LEAD_IS_BARS_FIGURE (self));

  self->titled = titled;
}
