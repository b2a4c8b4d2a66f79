/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pairs-figure.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define MARK     12.0
#define OUTLINE  2.0
#define GAP      12.0
#define GUTTER   6.0
/* How far from a mark still means it. */
#define REACH    12.0
/* Below it the names stand above their rows. */
#define WIDE     360.0
#define N_TICKS  4

typedef struct
{
  char       *name;
  LeadFamily  family;
  double      shares[2];
  guint       counts[2];
  char       *words[2];
} Row;

struct _LeadPairsFigure
{
  LeadFigure  parent_instance;

  char       *sides[2];
  GArray     *rows; /* Row */
};

/* What the parts of one picture share while it is made. */
typedef struct
{
  LeadPairsFigure *figure;
  LeadLettering   *lettering;
  LeadScene       *scene;
  LeadExtents      line;
  double           track;  /* where shares begin */
  double           length; /* and how far they go */
  double           top;
  double           row;    /* height of one */
  double           counts; /* width of a column of them */
  double           most;   /* the share at the end */
  gboolean         stacked;
} Making;

G_DEFINE_FINAL_TYPE (LeadPairsFigure, lead_pairs_figure, LEAD_TYPE_FIGURE)

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_clear_pointer (&row->name, g_free);
  g_clear_pointer (&row->words[0], g_free);
  g_clear_pointer (&row->words[1], g_free);
}

static const Row *
get_row (LeadPairsFigure *self, guint row)
{
  return &g_array_index (self->rows, Row, row);
}

/* The end of the axis: the first of a few round shares that all fit in. */
static double
find_most (LeadPairsFigure *self)
{
  static const double ends[] = { 0.1, 0.2, 0.4, 0.6, 0.8 };
  double most = 0;

  for (guint i = 0; i < self->rows->len; i++)
    most = MAX (most, MAX (get_row (self, i)->shares[0], get_row (self, i)->shares[1]));
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    if (most <= ends[i])
      return ends[i];
  return 1;
}

static double
measure_names (LeadPairsFigure *self, LeadLettering *lettering)
{
  double widest = 0;

  for (guint i = 0; i < self->rows->len; i++)
    widest = MAX (widest, lead_lettering_measure (lettering, LEAD_HAND_TEXT,
                                                  get_row (self, i)->name).width);
  return ceil (widest);
}

/* The counts stand in a column for each side. */
static double
measure_counts (LeadPairsFigure *self, LeadLettering *lettering)
{
  double widest = MARK;

  for (guint i = 0; i < 2 * self->rows->len; i++)
    {
      g_autofree char *count = g_strdup_printf ("%u", get_row (self, i / 2)->counts[i % 2]);

      widest = MAX (widest, lead_lettering_measure (lettering, LEAD_HAND_SMALL, count).width);
    }
  return ceil (widest);
}

static Making
begin (LeadPairsFigure *self, double width, LeadLettering *lettering)
{
  LeadExtents line = lead_lettering_measure (lettering, LEAD_HAND_TEXT, "0");
  double names = MIN (measure_names (self, lettering), width * 0.4);
  Making making = {
    .figure = self,
    .lettering = lettering,
    .line = line,
    .counts = measure_counts (self, lettering),
    .most = find_most (self),
    .stacked = width < WIDE,
    .top = self->sides[1] != NULL ? ceil (line.height) + GAP : 0,
  };

  making.track = (making.stacked ? 0 : names + GAP) + MARK / 2;
  making.length = MAX (width - making.track - MARK / 2 - 2 * (GAP + making.counts), 40);
  making.row = ceil (making.stacked ? 2 * line.height + GAP : line.height + GAP);
  return making;
}

static double
middle_of (const Making *making, guint row)
{
  double top = making->top + row * making->row;

  return round (making->stacked
                  ? top + making->line.height + (making->row - making->line.height) / 2
                  : top + making->row / 2);
}

static double
place_share (const Making *making, double share)
{
  return making->track + MIN (share / making->most, 1) * making->length;
}

static LeadRect
place_mark (const Making *making, guint row, guint side)
{
  return (LeadRect) {
    place_share (making, get_row (making->figure, row)->shares[side]) - MARK / 2,
    middle_of (making, row) - MARK / 2, MARK, MARK
  };
}

static void
add_disc (const Making *making, LeadRect rect, guint side, LeadFamily family)
{
  LeadPaint paint = lead_paint_tone (family, LEAD_TONE_FIRST);

  lead_scene_add_disc (making->scene, rect, LEAD_FILL_FULL, 0,
                       side == 1 ? paint : lead_paint_ink (LEAD_INK_PAPER));
  if (side == 0)
    lead_scene_add_disc (making->scene, rect, LEAD_FILL_OUTLINED, OUTLINE, paint);
}

static void
add_mark (const Making *making, guint row, guint side)
{
  const Row *at = get_row (making->figure, row);
  LeadRect rect = place_mark (making, row, side);
  LeadSceneMark mark = {
    .column = (int) side,
    .row = (int) row,
    .rect = rect,
    .hit = lead_rect_inset (rect, -REACH + MARK / 2),
    .solid = at->counts[side] > 0,
    .words = at->words[side] != NULL ? at->words[side] : at->name,
  };

  if (at->shares[side] < 0)
    return;
  lead_scene_begin_mark (making->scene, &mark);
  add_disc (making, rect, side, at->family);
  lead_scene_end_mark (making->scene);
}

static double
end_of_counts (const Making *making, guint side, double width)
{
  return side == 1 ? width : width - making->counts - GAP;
}

static void
add_count (const Making *making, guint row, guint side, double width)
{
  const Row *at = get_row (making->figure, row);
  LeadExtents small = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, "0");
  g_autofree char *count = g_strdup_printf ("%u", at->counts[side]);
  LeadPoint point = { end_of_counts (making, side, width),
                      round (middle_of (making, row) - small.height / 2 + small.ascent) };

  if (at->shares[side] >= 0)
    lead_scene_add_text (making->scene, point, LEAD_ANCHOR_RIGHT, LEAD_HAND_SMALL, count,
                         lead_paint_ink (LEAD_INK_DIM));
}

static void
add_row (const Making *making, guint row, double width)
{
  const Row *at = get_row (making->figure, row);
  double y = middle_of (making, row);
  double baseline = making->stacked
                      ? making->top + row * making->row + making->line.ascent
                      : round (y - making->line.height / 2 + making->line.ascent);
  g_autofree char *name
    = lead_lettering_fit (making->lettering, LEAD_HAND_TEXT, at->name,
                          making->stacked ? width : making->track - MARK / 2 - GAP);

  lead_scene_add_text (making->scene, (LeadPoint) { 0, baseline }, LEAD_ANCHOR_LEFT,
                       LEAD_HAND_TEXT, name, lead_paint_ink (LEAD_INK_TEXT));
  lead_scene_add_line (making->scene, (LeadPoint) { making->track, y + 0.5 },
                       (LeadPoint) { making->track + making->length, y + 0.5 }, 1,
                       lead_paint_ink (LEAD_INK_GRID));
  if (at->shares[0] >= 0 && at->shares[1] >= 0)
    lead_scene_add_line (making->scene, (LeadPoint) { place_share (making, at->shares[0]), y },
                         (LeadPoint) { place_share (making, at->shares[1]), y }, 4,
                         lead_paint_tone (at->family, LEAD_TONE_SECOND));
  for (guint side = 0; side < 2; side++)
    add_count (making, row, side, width);
}

/* What a ring and a disc are; once more above the columns of counts. */
static void
add_legend (const Making *making, double width)
{
  double x = making->track - MARK / 2;
  double y = round (making->line.height / 2 - MARK / 2);

  for (guint side = 0; side < 2; side++)
    {
      LeadRect rect = { x, y, MARK, MARK };
      LeadRect above = { end_of_counts (making, side, width) - MARK, y, MARK, MARK };
      const char *name = making->figure->sides[side];

      if (name == NULL)
        continue;
      add_disc (making, rect, side, LEAD_FAMILY_NEUTRAL);
      add_disc (making, above, side, LEAD_FAMILY_NEUTRAL);
      x += MARK + GUTTER;
      lead_scene_add_text (making->scene, (LeadPoint) { x, making->line.ascent },
                           LEAD_ANCHOR_LEFT, LEAD_HAND_SMALL, name,
                           lead_paint_ink (LEAD_INK_DIM));
      x += lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, name).width + GAP + GUTTER;
    }
}

/* One line, or short ones where the names stand between the rows. */
static void
add_tick (const Making *making, double x, LeadInk ink)
{
  double bottom = making->top + making->figure->rows->len * making->row;

  if (!making->stacked)
    lead_scene_add_line (making->scene, (LeadPoint) { x, making->top }, (LeadPoint) { x, bottom },
                         1, lead_paint_ink (ink));
  for (guint row = 0; making->stacked && row < making->figure->rows->len; row++)
    {
      double y = middle_of (making, row);

      lead_scene_add_line (making->scene, (LeadPoint) { x, y - GUTTER },
                           (LeadPoint) { x, y + GUTTER }, 1, lead_paint_ink (ink));
    }
}

/* Under its line, but not beyond the edge. */
static double
place_name (const Making *making, double x, const char *name)
{
  double half = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, name).width / 2;

  return MAX (x, half);
}

static void
add_axis (const Making *making)
{
  double bottom = making->top + making->figure->rows->len * making->row;
  LeadExtents small = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, "0");

  for (guint tick = 0; tick <= N_TICKS; tick += N_TICKS / 2)
    {
      double share = making->most * tick / N_TICKS;
      double x = floor (place_share (making, share)) + 0.5;
      /* Translators: a share on an axis, in a hundred */
      g_autofree char *name = g_strdup_printf (_("%d%%"), (int) lround (share * 100));

      add_tick (making, x, tick == 0 ? LEAD_INK_LINE : LEAD_INK_GRID);
      lead_scene_add_text (making->scene,
                           (LeadPoint) { place_name (making, x, name), bottom + 2 + small.ascent },
                           LEAD_ANCHOR_CENTRE, LEAD_HAND_SMALL, name,
                           lead_paint_ink (LEAD_INK_DIM));
    }
}

static LeadScene *
lead_pairs_figure_lay_out (LeadFigure *figure, double width, double height,
                           LeadLettering *lettering)
{
  LeadPairsFigure *self = LEAD_PAIRS_FIGURE (figure);
  Making making = begin (self, width, lettering);

  making.scene = lead_scene_new (width, height);
  lead_scene_set_downwards (making.scene);
  lead_scene_set_from_start (making.scene);
  add_axis (&making);
  if (self->sides[1] != NULL)
    add_legend (&making, width);
  for (guint row = 0; row < self->rows->len; row++)
    add_row (&making, row, width);
  for (guint side = 0; side < 2; side++)
    for (guint row = 0; row < self->rows->len; row++)
      add_mark (&making, row, side);
  return making.scene;
}

static double
lead_pairs_figure_get_height (LeadFigure *figure, double width, LeadLettering *lettering)
{
  Making making = begin (LEAD_PAIRS_FIGURE (figure), width, lettering);

  return making.top + making.figure->rows->len * making.row + ceil (making.line.height) + 2;
}

static void
add_side (LeadTable *table, const Row *row, guint side)
{
  if (row->shares[side] < 0)
    {
      lead_table_add_nothing (table);
      lead_table_add_nothing (table);
      return;
    }
  lead_table_add_number (table, row->counts[side]);
  lead_table_add_number (table, row->shares[side] * 100);
}

static LeadTable *
lead_pairs_figure_tabulate (LeadFigure *figure)
{
  LeadPairsFigure *self = LEAD_PAIRS_FIGURE (figure);
  LeadTable *table = lead_table_new ();

  lead_table_add_column (table, _("Name"), FALSE);
  for (guint side = 2; side-- > 0;)
    {
      /* Translators: a column’s heading; %s is a period, as “Before” */
      g_autofree char *share = g_strdup_printf (_("%s, %%"), self->sides[side] != NULL
                                                               ? self->sides[side] : "");

      lead_table_add_column (table, self->sides[side] != NULL ? self->sides[side] : "", TRUE);
      lead_table_add_column (table, share, TRUE);
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      lead_table_add_text (table, get_row (self, i)->name);
      add_side (table, get_row (self, i), 1);
      add_side (table, get_row (self, i), 0);
    }
  return table;
}

static void
lead_pairs_figure_finalize (GObject *object)
{
  LeadPairsFigure *self = LEAD_PAIRS_FIGURE (object);

  g_clear_pointer (&self->sides[0], g_free);
  g_clear_pointer (&self->sides[1], g_free);
  g_clear_pointer (&self->rows, g_array_unref);

  G_OBJECT_CLASS (lead_pairs_figure_parent_class)->finalize (object);
}

static void
lead_pairs_figure_class_init (LeadPairsFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_pairs_figure_finalize;
  LEAD_FIGURE_CLASS (klass)->get_height = lead_pairs_figure_get_height;
  LEAD_FIGURE_CLASS (klass)->lay_out = lead_pairs_figure_lay_out;
  LEAD_FIGURE_CLASS (klass)->tabulate = lead_pairs_figure_tabulate;
}

static void
lead_pairs_figure_init (LeadPairsFigure *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
}

/**
 * lead_pairs_figure_new:
 * @title: what it is called
 * @words: what a look at it tells
 *
 * Returns: (transfer full): a figure without rows
 */
LeadFigure *
lead_pairs_figure_new (const char *title, const char *words)
{
  LeadFigure *self = g_object_new (LEAD_TYPE_PAIRS_FIGURE, NULL);

  lead_figure_set_words (self, title, words);
  return self;
}

/**
 * lead_pairs_figure_set_sides:
 * @self: a figure that is being made
 * @before: (nullable): what the ring stands for, if there is any
 * @now: what the disc stands for
 */
void
lead_pairs_figure_set_sides (LeadPairsFigure *self, const char *before, const char *now)
{
  g_return_if_fail (LEAD_IS_PAIRS_FIGURE (self));
  g_return_if_fail (now != NULL);

  g_free (self->sides[0]);
  self->sides[0] = g_strdup (before);
  g_free (self->sides[1]);
  self->sides[1] = g_strdup (now);
}

/**
 * lead_pairs_figure_add:
 * @self: a figure that is being made
 * @name: of the row
 * @family: whose colour it wears
 * @before: how it was; copied
 * @now: how it is; copied
 */
void
lead_pairs_figure_add (LeadPairsFigure *self, const char *name, LeadFamily family,
                       const LeadPairSide *before, const LeadPairSide *now)
{
  Row row = { .family = family };

  g_return_if_fail (LEAD_IS_PAIRS_FIGURE (self));
  g_return_if_fail (name != NULL && before != NULL && now != NULL);

  row.name = g_strdup (name);
  row.shares[0] = before->share;
  row.shares[1] = now->share;
  row.counts[0] = before->count;
  row.counts[1] = now->count;
  row.words[0] = g_strdup (before->words);
  row.words[1] = g_strdup (now->words);
  g_array_append_val (self->rows, row);
}
