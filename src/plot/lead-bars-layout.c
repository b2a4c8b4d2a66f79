/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-bars-layout.h"

#include <math.h>

#include "lead-scale.h"

/* Between the amounts of the axis and the bars. */
#define GUTTER 6
/* Gridlines closer than this get in each other's way. */
#define GRID_SPACING 28
#define MOST_TICKS 4
/* Between two fills that stand on each other. */
#define SEAM 1

/* What the parts of one layout share while it is made. */
typedef struct
{
  LeadBarsLayout *layout;
  LeadLettering  *lettering;
  LeadScale       scale;
  LeadBand        band;
  double          width;
  double          height;
} Making;

G_DEFINE_BOXED_TYPE (LeadBarsLayout, lead_bars_layout, lead_bars_layout_ref,
                     lead_bars_layout_unref)

static void
clear_caption (gpointer data)
{
  LeadCaption *caption = data;

  g_clear_pointer (&caption->text, g_free);
}

static void
add_caption (Making *making, LeadHand hand, LeadAnchor anchor, double x, double y,
             const char *text)
{
  LeadCaption caption = {
    .text = g_strdup (text),
    .at = { x, y },
    .anchor = anchor,
    .hand = hand,
  };

  g_array_append_val (making->layout->captions, caption);
}

/**
 * lead_bars_layout_get_mark:
 * @self: a layout
 * @mark: which one, in the order of reading
 *
 * Returns: (transfer none): the mark
 */
const LeadBarMark *
lead_bars_layout_get_mark (LeadBarsLayout *self, guint mark)
{
  g_return_val_if_fail (self != NULL && mark < self->marks->len, NULL);

  return &g_array_index (self->marks, LeadBarMark, mark);
}

/* The title and what it says, in two lines. Returns the room they take. */
static double
add_title (Making *making)
{
  LeadBars *bars = making->layout->bars;
  const char *title = lead_bars_get_title (bars);
  const char *words = lead_bars_get_caption (bars);
  LeadExtents first = lead_lettering_measure (making->lettering, LEAD_HAND_TITLE, title);
  LeadExtents second = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, words);

  g_autofree char *name
    = lead_lettering_fit (making->lettering, LEAD_HAND_TITLE, title, making->width);
  g_autofree char *count
    = lead_lettering_fit (making->lettering, LEAD_HAND_SMALL, words, making->width);

  add_caption (making, LEAD_HAND_TITLE, LEAD_ANCHOR_LEFT, 0, first.ascent, name);
  add_caption (making, LEAD_HAND_SMALL, LEAD_ANCHOR_LEFT, 0, first.height + second.ascent,
               count);
  return ceil (first.height + second.height) + GUTTER;
}

static char *
tick_text (const Making *making, guint tick)
{
  return g_strdup_printf ("%.0f", (tick + 1) * making->scale.step);
}

/* The room that the plot leaves for the amounts at its start and the names
 * below, the upper half of the uppermost amount included. */
static void
place_plot (Making *making, double top)
{
  LeadExtents line = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, "0");
  double widest = line.width;

  for (guint tick = 0; tick < lead_scale_get_ticks (&making->scale); tick++)
    {
      g_autofree char *text = tick_text (making, tick);
      LeadExtents extents = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, text);

      widest = MAX (widest, extents.width);
    }

  making->layout->plot.x = ceil (widest) + GUTTER;
  making->layout->plot.y = top + ceil (line.height / 2);
  making->layout->plot.width = MAX (making->width - making->layout->plot.x, 0);
  making->layout->plot.height
    = MAX (making->height - ceil (line.height) - making->layout->plot.y - 2, 0);
}

/* Half of the gap lies before the bar. */
static double
place_x (const Making *making, guint place)
{
  return making->layout->plot.x + place * making->band.step
         + floor ((making->band.step - making->band.width) / 2);
}

static double
height_of (const Making *making, guint amount)
{
  const LeadRect *plot = &making->layout->plot;

  return round (plot->y + plot->height
                - lead_scale_map (&making->scale, amount) * plot->height);
}

static void
add_names (Making *making)
{
  LeadBars *bars = making->layout->bars;
  const LeadRect *plot = &making->layout->plot;
  guint n_places = lead_bars_get_n_places (bars);
  const char *first = lead_bars_get_place (bars, 0)->short_name;
  const char *last = lead_bars_get_place (bars, n_places - 1)->short_name;
  LeadExtents from = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, first);
  LeadExtents to = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, last);
  double y = plot->y + plot->height + 2 + from.ascent;

  add_caption (making, LEAD_HAND_SMALL, LEAD_ANCHOR_LEFT, plot->x, y, first);
  if (n_places > 1 && from.width + to.width + GUTTER <= plot->width)
    add_caption (making, LEAD_HAND_SMALL, LEAD_ANCHOR_RIGHT, plot->x + plot->width, y, last);
}

/* A pointer means the mark that it is beside, above or below too. */
static LeadRect
hit_area (const Making *making, guint place, double top, double bottom)
{
  return (LeadRect) {
    .x = making->layout->plot.x + place * making->band.step,
    .y = top,
    .width = making->band.step,
    .height = bottom - top,
  };
}

static void
add_mark (Making *making, guint place, int series, double top, double bottom)
{
  double seam = bottom - top > 2 * SEAM ? SEAM : 0;
  LeadBarMark mark = {
    .place = place,
    .series = series,
    .rect = { place_x (making, place), top + seam, making->band.width, bottom - top - seam },
    .hit = hit_area (making, place, top, bottom),
  };

  g_array_append_val (making->layout->marks, mark);
}

static void
add_stack (Making *making, guint place)
{
  LeadBars *bars = making->layout->bars;
  GArray *marks = making->layout->marks;
  const LeadPlace *at = lead_bars_get_place (bars, place);
  guint first = marks->len;
  guint amount = 0;

  for (guint series = 0; series < lead_bars_get_n_series (bars); series++)
    {
      if (at->values[series] == 0)
        continue;
      add_mark (making, place, (int) series, height_of (making, amount + at->values[series]),
                height_of (making, amount));
      amount += at->values[series];
    }
  if (amount == 0)
    add_mark (making, place, -1, height_of (making, 0), height_of (making, 0));

  /* The ends of a stack take in what is above and below it. */
  LeadRect *lowest = &g_array_index (marks, LeadBarMark, first).hit;
  LeadRect *highest = &g_array_index (marks, LeadBarMark, marks->len - 1).hit;

  lowest->height = making->height - lowest->y;
  highest->height += highest->y;
  highest->y = 0;
}

/* A little wider than the bar, so that it is seen beside it. */
static void
add_level (Making *making, guint place)
{
  int before = lead_bars_get_place (making->layout->bars, place)->before;
  double beyond = making->band.width < making->band.step ? 1 : 0;
  LeadRect level = { place_x (making, place) - beyond, 0, making->band.width + 2 * beyond, 0 };

  if (before <= 0)
    return;
  level.y = height_of (making, (guint) before);
  g_array_append_val (making->layout->levels, level);
}

static void
add_grid_piece (Making *making, double from, double to, double y)
{
  LeadRect piece = { from, y, to - from, 0 };

  if (to > from)
    g_array_append_val (making->layout->grid, piece);
}

/* From bar to bar, past those that reach up to the line. */
static void
add_gridline (Making *making, double y)
{
  const LeadRect *plot = &making->layout->plot;
  double from = plot->x;

  for (guint i = 0; i < making->layout->marks->len; i++)
    {
      const LeadRect *bar = &lead_bars_layout_get_mark (making->layout, i)->rect;

      if (bar->y >= y || bar->x < from)
        continue;
      add_grid_piece (making, from, bar->x - SEAM, y);
      from = bar->x + bar->width + SEAM;
    }
  add_grid_piece (making, from, plot->x + plot->width, y);
}

static void
add_grid (Making *making)
{
  const LeadRect *plot = &making->layout->plot;

  /* Where nothing was counted there is nothing to hold against a line. */
  if (lead_bars_is_blank (making->layout->bars))
    return;

  for (guint tick = 0; tick < lead_scale_get_ticks (&making->scale); tick++)
    {
      g_autofree char *text = tick_text (making, tick);
      LeadExtents extents = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, text);
      double y = height_of (making, (guint) lround ((tick + 1) * making->scale.step));

      add_gridline (making, y);
      add_caption (making, LEAD_HAND_SMALL, LEAD_ANCHOR_RIGHT, plot->x - GUTTER,
                   round (y - extents.height / 2 + extents.ascent), text);
    }
}

static void
lay_out (Making *making, gboolean titled)
{
  LeadBarsLayout *self = making->layout;
  guint n_reached = lead_bars_get_reached (self->bars);
  guint n_places = lead_bars_get_n_places (self->bars);
  double top = titled ? add_title (making) : 0;
  guint n_ticks = CLAMP ((making->height - top) / GRID_SPACING, 1, MOST_TICKS);

  making->scale = lead_scale_new_count (lead_bars_get_maximum (self->bars), n_ticks);
  place_plot (making, top);
  if (n_places == 0)
    return;

  making->band = lead_band_new (self->plot.width, n_places);
  self->plot.width = n_places * making->band.step;
  self->reached = self->plot;
  self->reached.width = n_reached * making->band.step;
  for (guint place = 0; place < n_reached; place++)
    add_stack (making, place);
  for (guint place = 0; place < n_places; place++)
    add_level (making, place);
  add_grid (making);
  add_names (making);
}

/**
 * lead_bars_layout_new:
 * @bars: what to show
 * @width: of the surface
 * @height: of the surface
 * @titled: whether title and caption are part of the picture, rather than
 *   beside it
 * @lettering: how much room words take
 *
 * Returns: (transfer full): where everything lies
 */
LeadBarsLayout *
lead_bars_layout_new (LeadBars *bars, double width, double height, gboolean titled,
                      LeadLettering *lettering)
{
  g_autoptr (LeadBarsLayout) self = NULL;
  Making making = { .lettering = lettering, .width = width, .height = height };

  g_return_val_if_fail (bars != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_LETTERING (lettering), NULL);

  self = g_new0 (LeadBarsLayout, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->bars = lead_bars_ref (bars);
  self->marks = g_array_new (FALSE, FALSE, sizeof (LeadBarMark));
  self->grid = g_array_new (FALSE, FALSE, sizeof (LeadRect));
  self->levels = g_array_new (FALSE, FALSE, sizeof (LeadRect));
  self->captions = g_array_new (FALSE, FALSE, sizeof (LeadCaption));
  g_array_set_clear_func (self->captions, clear_caption);

  making.layout = self;
  lay_out (&making, titled);
  return g_steal_pointer (&self);
}

/**
 * lead_bars_layout_ref:
 * @self: a layout
 *
 * Returns: (transfer full): @self
 */
LeadBarsLayout *
lead_bars_layout_ref (LeadBarsLayout *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_bars_layout_unref:
 * @self: (transfer full): a layout
 */
void
lead_bars_layout_unref (LeadBarsLayout *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  lead_bars_unref (self->bars);
  g_array_unref (self->marks);
  g_array_unref (self->grid);
  g_array_unref (self->levels);
  g_array_unref (self->captions);
  g_free (self);
}

/**
 * lead_bars_layout_get_stack:
 * @self: a layout
 * @place: a place that time has come to
 *
 * Returns: the room of the whole stack, for what must not lie on it
 */
LeadRect
lead_bars_layout_get_stack (LeadBarsLayout *self, guint place)
{
  LeadRect stack = { 0 };

  g_return_val_if_fail (self != NULL, stack);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const LeadBarMark *mark = lead_bars_layout_get_mark (self, i);

      if (mark->place != place)
        continue;
      stack = mark->rect;
      stack.height = self->plot.y + self->plot.height - stack.y;
    }
  return stack;
}
