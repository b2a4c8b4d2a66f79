/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ratings-figure.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define DOT     9.0
#define STEP    14.0
#define OUTLINE 1.5
#define GAP     12.0
#define BAR     10.0
/* Below it the names stand above their rows. */
#define WIDE    360.0

typedef struct
{
  char  *name;
  char  *words;
  int    value;
  int    before;
  guint  done;
  guint  missed;
} Row;

struct _LeadRatingsFigure
{
  LeadFigure  parent_instance;

  guint       most; /* the highest rating */
  char       *said;
  char       *shown;
  GArray     *rows;
};

/* What the parts of one picture share while it is made. */
typedef struct
{
  LeadRatingsFigure *figure;
  LeadLettering     *lettering;
  LeadScene         *scene;
  LeadExtents        line;
  LeadExtents        small;
  gboolean           stacked;
  double             names;
  double             dots;  /* where they begin */
  double             bars;  /* where they begin */
  double             room;  /* and how far they may go */
  double             row;
  double             top;
  guint              highest;
} Making;

G_DEFINE_FINAL_TYPE (LeadRatingsFigure, lead_ratings_figure, LEAD_TYPE_FIGURE)

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_clear_pointer (&row->name, g_free);
  g_clear_pointer (&row->words, g_free);
}

static const Row *
get_row (LeadRatingsFigure *self, guint row)
{
  return &g_array_index (self->rows, Row, row);
}

static Making
begin (LeadRatingsFigure *self, double width, LeadLettering *lettering)
{
  Making making = {
    .figure = self,
    .lettering = lettering,
    .line = lead_lettering_measure (lettering, LEAD_HAND_TEXT, "0"),
    .small = lead_lettering_measure (lettering, LEAD_HAND_SMALL, "0"),
    .stacked = width < WIDE,
    .highest = 1,
  };

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = get_row (self, i);

      making.names = MAX (making.names, lead_lettering_measure (lettering, LEAD_HAND_TEXT,
                                                                row->name).width);
      making.highest = MAX (making.highest, row->done + row->missed);
    }
  making.names = making.stacked ? width : MIN (ceil (making.names), floor (width * 0.38));
  making.dots = making.stacked ? 0 : making.names + GAP;
  making.bars = making.dots + (self->most + 1) * STEP
                + MAX (GAP, lead_lettering_measure (lettering, LEAD_HAND_SMALL, self->said).width
                              - (self->most + 1) * STEP + GAP);
  making.room = MAX (width - making.bars - GAP / 2
                       - lead_lettering_measure (lettering, LEAD_HAND_SMALL, "00 · 00").width,
                     20);
  making.row = ceil (making.stacked ? making.line.height + making.small.height + GAP
                                    : making.line.height + GAP);
  making.top = ceil (making.small.height) + GAP / 2;
  return making;
}

static double
middle_of (const Making *making, guint row)
{
  double top = making->top + row * making->row;

  return round (making->stacked
                  ? top + making->line.height + (making->row - making->line.height) / 2 - 2
                  : top + making->row / 2);
}

static void
add_dots (const Making *making, const Row *row, double y)
{
  LeadPaint paint = lead_paint_tone (LEAD_FAMILY_NEUTRAL, LEAD_TONE_FIRST);

  for (int i = 0; i <= (int) making->figure->most; i++)
    {
      LeadRect dot = { making->dots + i * STEP, y - DOT / 2, DOT, DOT };

      lead_scene_add_disc (making->scene, dot,
                           i <= row->value ? LEAD_FILL_FULL : LEAD_FILL_OUTLINED, OUTLINE,
                           i <= row->value ? paint : lead_paint_ink (LEAD_INK_LINE));
      if (i == row->before)
        lead_scene_add_disc (making->scene, lead_rect_inset (dot, -2.5), LEAD_FILL_OUTLINED,
                             OUTLINE, lead_paint_ink (LEAD_INK_TEXT));
    }
}

static void
add_bars (const Making *making, const Row *row, double y)
{
  double unit = making->room / making->highest;
  LeadRect done = { making->bars, y - BAR / 2, round (row->done * unit), BAR };
  LeadRect missed = { making->bars + done.width + 1, y - BAR / 2, round (row->missed * unit), BAR };
  g_autofree char *numbers = g_strdup_printf ("%u · %u", row->done, row->missed);

  if (row->done > 0)
    lead_scene_add_rect (making->scene, done, LEAD_FILL_FULL, OUTLINE,
                         lead_paint_tone (LEAD_FAMILY_BEHAVIOUR, LEAD_TONE_FIRST));
  if (row->missed > 0)
    lead_scene_add_rect (making->scene, missed, LEAD_FILL_OUTLINED, OUTLINE,
                         lead_paint_tone (LEAD_FAMILY_BEHAVIOUR, LEAD_TONE_SECOND));
  lead_scene_add_text (making->scene,
                       (LeadPoint) { making->bars + (row->done + row->missed) * unit + GAP / 2,
                                     round (y - making->small.height / 2 + making->small.ascent) },
                       LEAD_ANCHOR_LEFT, LEAD_HAND_SMALL, numbers,
                       lead_paint_ink (LEAD_INK_DIM));
}

static void
add_row (const Making *making, guint position, double width)
{
  const Row *row = get_row (making->figure, position);
  double y = middle_of (making, position);
  double baseline = making->stacked
                      ? making->top + position * making->row + making->line.ascent
                      : round (y - making->line.height / 2 + making->line.ascent);
  g_autofree char *name
    = lead_lettering_fit (making->lettering, LEAD_HAND_TEXT, row->name, making->names);
  LeadSceneMark mark = {
    .row = (int) position,
    .rect = { 0, making->top + position * making->row + 2, width, making->row - 4 },
    .solid = row->done + row->missed > 0,
    .words = row->words,
  };

  lead_scene_begin_mark (making->scene, &mark);
  lead_scene_add_text (making->scene, (LeadPoint) { 0, baseline }, LEAD_ANCHOR_LEFT,
                       LEAD_HAND_TEXT, name, lead_paint_ink (LEAD_INK_TEXT));
  add_dots (making, row, y);
  add_bars (making, row, y);
  lead_scene_end_mark (making->scene);
}

static LeadScene *
lead_ratings_figure_lay_out (LeadFigure *figure, double width, double height,
                             LeadLettering *lettering)
{
  LeadRatingsFigure *self = LEAD_RATINGS_FIGURE (figure);
  Making making = begin (self, width, lettering);
  LeadPaint dim = lead_paint_ink (LEAD_INK_DIM);
  g_autofree char *shown
    = lead_lettering_fit (lettering, LEAD_HAND_SMALL, self->shown, width - making.bars);

  making.scene = lead_scene_new (width, height);
  lead_scene_set_downwards (making.scene);
  lead_scene_set_from_start (making.scene);
  lead_scene_add_text (making.scene, (LeadPoint) { making.dots, making.small.ascent },
                       LEAD_ANCHOR_LEFT, LEAD_HAND_SMALL, self->said, dim);
  lead_scene_add_text (making.scene, (LeadPoint) { making.bars, making.small.ascent },
                       LEAD_ANCHOR_LEFT, LEAD_HAND_SMALL, shown, dim);
  for (guint i = 0; i < self->rows->len; i++)
    add_row (&making, i, width);
  return making.scene;
}

static double
lead_ratings_figure_get_height (LeadFigure *figure, double width, LeadLettering *lettering)
{
  Making making = begin (LEAD_RATINGS_FIGURE (figure), width, lettering);

  return making.top + making.figure->rows->len * making.row;
}

static LeadTable *
lead_ratings_figure_tabulate (LeadFigure *figure)
{
  LeadRatingsFigure *self = LEAD_RATINGS_FIGURE (figure);
  LeadTable *table = lead_table_new ();

  lead_table_add_column (table, _("Name"), FALSE);
  lead_table_add_column (table, _("Rated"), TRUE);
  lead_table_add_column (table, _("Rated before"), TRUE);
  lead_table_add_column (table, _("Practised"), TRUE);
  lead_table_add_column (table, _("Missed"), TRUE);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = get_row (self, i);

      lead_table_add_text (table, row->name);
      lead_table_add_number (table, row->value);
      if (row->before >= 0)
        lead_table_add_number (table, row->before);
      else
        lead_table_add_nothing (table);
      lead_table_add_number (table, row->done);
      lead_table_add_number (table, row->missed);
    }
  return table;
}

static void
lead_ratings_figure_finalize (GObject *object)
{
  LeadRatingsFigure *self = LEAD_RATINGS_FIGURE (object);

  g_clear_pointer (&self->said, g_free);
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->rows, g_array_unref);

  G_OBJECT_CLASS (lead_ratings_figure_parent_class)->finalize (object);
}

static void
lead_ratings_figure_class_init (LeadRatingsFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_ratings_figure_finalize;
  LEAD_FIGURE_CLASS (klass)->get_height = lead_ratings_figure_get_height;
  LEAD_FIGURE_CLASS (klass)->lay_out = lead_ratings_figure_lay_out;
  LEAD_FIGURE_CLASS (klass)->tabulate = lead_ratings_figure_tabulate;
}

static void
lead_ratings_figure_init (LeadRatingsFigure *self)
{
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
}

/**
 * lead_ratings_figure_new:
 * @title: what it is called
 * @words: what a look at it tells
 * @most: the highest rating; the lowest is 0
 * @said: what stands above the ratings
 * @shown: what stands above the counts
 *
 * Returns: (transfer full): a figure without rows
 */
LeadFigure *
lead_ratings_figure_new (const char *title, const char *words, guint most, const char *said,
                         const char *shown)
{
  LeadRatingsFigure *self;

  g_return_val_if_fail (said != NULL && shown != NULL, NULL);

  self = g_object_new (LEAD_TYPE_RATINGS_FIGURE, NULL);
  self->most = most;
  self->said = g_strdup (said);
  self->shown = g_strdup (shown);
  lead_figure_set_words (LEAD_FIGURE (self), title, words);
  return LEAD_FIGURE (self);
}

/**
 * lead_ratings_figure_add:
 * @self: a figure that is being made
 * @row: one more; copied
 */
void
lead_ratings_figure_add (LeadRatingsFigure *self, const LeadRatingsRow *row)
{
  Row added;

  g_return_if_fail (LEAD_IS_RATINGS_FIGURE (self));
  g_return_if_fail (row != NULL && row->name != NULL && row->words != NULL);

  added = (Row) { g_strdup (row->name), g_strdup (row->words), row->value, row->before, row->done,
                  row->missed };
  g_array_append_val (self->rows, added);
}
