/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-calendar-figure.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define LEAST_CELL 9.0
#define MOST_CELL  16.0
/* Between two squares, and between bands. */
#define SEAM       2.0
#define GAP        12.0
#define GUTTER     6.0
#define DAYS       7

struct _LeadCalendarFigure
{
  LeadFigure  parent_instance;

  GDate       from;
  GDate       to;
  GPtrArray  *headings; /* char *, of what is counted */
  GArray     *days;     /* Day, in order */
};

typedef struct
{
  guint32  julian;
  guint    level;
  char    *words;
  guint   *values;
} Day;

/* How one width is cut up. */
typedef struct
{
  double cell;     /* from one square to the next */
  double names;    /* room for the names of the days */
  double line;     /* height of the words above a band */
  guint  months;   /* in one band */
  guint  n_bands;
  guint  first;    /* month of the first band, counted from the year 0 */
} Cut;

G_DEFINE_FINAL_TYPE (LeadCalendarFigure, lead_calendar_figure, LEAD_TYPE_FIGURE)

static void
clear_day (gpointer data)
{
  Day *day = data;

  g_clear_pointer (&day->words, g_free);
  g_clear_pointer (&day->values, g_free);
}

static guint
month_of (const GDate *date)
{
  return g_date_get_year (date) * 12u + (guint) g_date_get_month (date) - 1;
}

static void
start_month (guint month, GDate *date)
{
  g_date_clear (date, 1);
  g_date_set_dmy (date, 1, (GDateMonth) (month % 12 + 1), (GDateYear) (month / 12));
}

/* The Monday of the week that @date is in. */
static guint32
monday_of (const GDate *date)
{
  return g_date_get_julian (date) - ((guint) g_date_get_weekday (date) - 1);
}

static char *
name_day (guint weekday)
{
  GDate date;
  char name[64];

  /* The first of January 2024 was a Monday. */
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) (1 + weekday), G_DATE_JANUARY, 2024);
  g_date_strftime (name, sizeof name, "%a", &date);
  return g_strdup (name);
}

static double
measure_names (LeadLettering *lettering)
{
  double widest = 0;

  for (guint i = 0; i < DAYS; i += 2)
    {
      g_autofree char *name = name_day (i);

      widest = MAX (widest, lead_lettering_measure (lettering, LEAD_HAND_SMALL, name).width);
    }
  return ceil (widest) + GUTTER;
}

/* Bands of a year, or of half a year, four months, three or two, so that a
 * square stays large enough to be pointed at. */
static Cut
cut_up (LeadCalendarFigure *self, double width, LeadLettering *lettering)
{
  static const guint lengths[] = { 12, 6, 4, 3, 2 };
  guint from = month_of (&self->from);
  guint to = month_of (&self->to);
  Cut cut = { .names = measure_names (lettering) };

  cut.line = lead_lettering_measure (lettering, LEAD_HAND_SMALL, "0").height + GUTTER;
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      double weeks = ceil (lengths[i] * 31.0 / DAYS) + 1;

      cut.months = lengths[i];
      cut.cell = floor (MIN ((width - cut.names) / weeks, MOST_CELL));
      if (cut.cell >= LEAST_CELL)
        break;
    }
  cut.cell = MAX (cut.cell, 3);
  cut.first = from - from % cut.months;
  cut.n_bands = (to - cut.first) / cut.months + 1;
  return cut;
}

static double
band_height (const Cut *cut)
{
  return cut->line + DAYS * cut->cell + GAP;
}

static void
add_names (const Cut *cut, LeadScene *scene, double top, LeadLettering *lettering)
{
  LeadExtents line = lead_lettering_measure (lettering, LEAD_HAND_SMALL, "0");

  for (guint i = 0; i < DAYS; i += 2)
    {
      g_autofree char *name = name_day (i);
      LeadPoint at = { cut->names - GUTTER,
                       round (top + (i + 0.5) * cut->cell - line.height / 2 + line.ascent) };

      lead_scene_add_text (scene, at, LEAD_ANCHOR_RIGHT, LEAD_HAND_SMALL, name,
                           lead_paint_ink (LEAD_INK_DIM));
    }
}

static LeadRect
place_cell (const Cut *cut, guint32 first_monday, guint32 julian, double top)
{
  guint32 away = julian - first_monday;

  return (LeadRect) { cut->names + away / DAYS * cut->cell, top + away % DAYS * cut->cell,
                      cut->cell - SEAM, cut->cell - SEAM };
}

/* The first with its year, the others by themselves where there is room. @end is
 * how far names reach already. */
static void
add_month (LeadScene *scene, guint month, double x, double top, double *end,
           LeadLettering *lettering)
{
  gboolean first = *end <= 0;
  GDate date;
  char name[64];
  LeadExtents line = lead_lettering_measure (lettering, LEAD_HAND_SMALL, "0");

  if (x < *end)
    return;
  start_month (month, &date);
  g_date_strftime (name, sizeof name, first ? "%b %Y" : "%b", &date);
  lead_scene_add_text (scene, (LeadPoint) { x, top - GUTTER - line.height + line.ascent },
                       LEAD_ANCHOR_LEFT, LEAD_HAND_SMALL, name,
                       lead_paint_ink (first ? LEAD_INK_TEXT : LEAD_INK_DIM));
  *end = x + lead_lettering_measure (lettering, LEAD_HAND_SMALL, name).width + GUTTER;
}

static double
share_of (guint level)
{
  return (1.0 + level) / (1.0 + LEAD_CALENDAR_LEVELS);
}

static void
add_day (LeadCalendarFigure *self, LeadScene *scene, const Day *day, LeadRect cell)
{
  double by = round (cell.width * (1 - share_of (day->level)) / 2 * 2) / 2;
  guint32 away = day->julian - monday_of (&self->from);
  LeadSceneMark mark = {
    .column = (int) (away / DAYS),
    .row = (int) (away % DAYS),
    .rect = cell,
    .hit = lead_rect_inset (cell, -SEAM / 2),
    .solid = TRUE,
    .words = day->words,
  };

  lead_scene_begin_mark (scene, &mark);
  lead_scene_add_rect (scene, lead_rect_inset (cell, by), LEAD_FILL_FULL, 0,
                       lead_paint_tone (LEAD_FAMILY_NEUTRAL, LEAD_TONE_FIRST));
  lead_scene_end_mark (scene);
}

static void
add_band (LeadCalendarFigure *self, const Cut *cut, LeadScene *scene, guint band, guint *next,
          LeadLettering *lettering)
{
  guint month = cut->first + band * cut->months;
  double top = band * band_height (cut) + cut->line;
  GDate start, end, date;
  guint32 monday;
  double end_of_names = 0;

  start_month (month, &start);
  start_month (month + cut->months, &end);
  monday = monday_of (&start);
  add_names (cut, scene, top, lettering);
  for (date = start; g_date_compare (&date, &end) < 0; g_date_add_days (&date, 1))
    {
      guint32 julian = g_date_get_julian (&date);
      LeadRect cell = place_cell (cut, monday, julian, top);

      if (g_date_compare (&date, &self->from) < 0 || g_date_compare (&date, &self->to) > 0)
        continue;
      if (g_date_get_day (&date) == 1 || end_of_names <= 0)
        add_month (scene, month_of (&date), cell.x, top, &end_of_names, lettering);
      lead_scene_add_rect (scene, cell, LEAD_FILL_FULL, 0, lead_paint_ink (LEAD_INK_EMPTY));
      if (*next < self->days->len && g_array_index (self->days, Day, *next).julian == julian)
        add_day (self, scene, &g_array_index (self->days, Day, (*next)++), cell);
    }
}

static LeadScene *
lead_calendar_figure_lay_out (LeadFigure *figure, double width, double height,
                              LeadLettering *lettering)
{
  LeadCalendarFigure *self = LEAD_CALENDAR_FIGURE (figure);
  Cut cut = cut_up (self, width, lettering);
  LeadScene *scene = lead_scene_new (width, height);
  guint next = 0;

  lead_scene_set_downwards (scene);
  for (guint band = 0; band < cut.n_bands; band++)
    add_band (self, &cut, scene, band, &next, lettering);
  return scene;
}

static double
lead_calendar_figure_get_height (LeadFigure *figure, double width, LeadLettering *lettering)
{
  Cut cut = cut_up (LEAD_CALENDAR_FIGURE (figure), width, lettering);

  return cut.n_bands * band_height (&cut) - GAP;
}

static LeadTable *
lead_calendar_figure_tabulate (LeadFigure *figure)
{
  LeadCalendarFigure *self = LEAD_CALENDAR_FIGURE (figure);
  LeadTable *table = lead_table_new ();

  lead_table_add_column (table, _("Day"), FALSE);
  for (guint i = 0; i < self->headings->len; i++)
    lead_table_add_column (table, self->headings->pdata[i], TRUE);
  for (guint i = 0; i < self->days->len; i++)
    {
      const Day *day = &g_array_index (self->days, Day, i);
      GDate date;
      char name[32];

      g_date_clear (&date, 1);
      g_date_set_julian (&date, day->julian);
      g_date_strftime (name, sizeof name, "%Y-%m-%d", &date);
      lead_table_add_text (table, name);
      for (guint value = 0; value < self->headings->len; value++)
        lead_table_add_number (table, day->values[value]);
    }
  return table;
}

static void
lead_calendar_figure_finalize (GObject *object)
{
  LeadCalendarFigure *self = LEAD_CALENDAR_FIGURE (object);

  g_clear_pointer (&self->headings, g_ptr_array_unref);
  g_clear_pointer (&self->days, g_array_unref);

  G_OBJECT_CLASS (lead_calendar_figure_parent_class)->finalize (object);
}

static void
lead_calendar_figure_class_init (LeadCalendarFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_calendar_figure_finalize;
  LEAD_FIGURE_CLASS (klass)->get_height = lead_calendar_figure_get_height;
  LEAD_FIGURE_CLASS (klass)->lay_out = lead_calendar_figure_lay_out;
  LEAD_FIGURE_CLASS (klass)->tabulate = lead_calendar_figure_tabulate;
}

static void
lead_calendar_figure_init (LeadCalendarFigure *self)
{
  self->headings = g_ptr_array_new_with_free_func (g_free);
  self->days = g_array_new (FALSE, FALSE, sizeof (Day));
  g_array_set_clear_func (self->days, clear_day);
}

/**
 * lead_calendar_figure_new:
 * @title: what it is called
 * @words: what a look at it tells
 * @from: its first day
 * @to: its last day, not before @from
 *
 * Returns: (transfer full): a calendar in which nothing happened yet
 */
LeadFigure *
lead_calendar_figure_new (const char *title, const char *words, const GDate *from,
                          const GDate *to)
{
  LeadCalendarFigure *self;

  g_return_val_if_fail (g_date_valid (from) && g_date_valid (to), NULL);
  g_return_val_if_fail (g_date_compare (from, to) <= 0, NULL);

  self = g_object_new (LEAD_TYPE_CALENDAR_FIGURE, NULL);
  self->from = *from;
  self->to = *to;
  lead_figure_set_words (LEAD_FIGURE (self), title, words);
  return LEAD_FIGURE (self);
}

/**
 * lead_calendar_figure_add_column:
 * @self: a calendar without days
 * @heading: what is counted, as the table says it
 */
void
lead_calendar_figure_add_column (LeadCalendarFigure *self, const char *heading)
{
  g_return_if_fail (LEAD_IS_CALENDAR_FIGURE (self) && self->days->len == 0);
  g_return_if_fail (heading != NULL);

  g_ptr_array_add (self->headings, g_strdup (heading));
}

/**
 * lead_calendar_figure_add_day:
 * @self: a calendar that is being made
 * @day: a day, after those that are there; left out when it is outside
 * @level: how large its square is, from 1 to %LEAD_CALENDAR_LEVELS
 * @words: what it says
 * @values: a number for each of the table's columns
 */
void
lead_calendar_figure_add_day (LeadCalendarFigure *self, const GDate *day, guint level,
                              const char *words, const guint *values)
{
  Day added = { .level = CLAMP (level, 1, LEAD_CALENDAR_LEVELS) };

  g_return_if_fail (LEAD_IS_CALENDAR_FIGURE (self));
  g_return_if_fail (g_date_valid (day) && words != NULL);

  if (g_date_compare (day, &self->from) < 0 || g_date_compare (day, &self->to) > 0)
    return;
  added.julian = g_date_get_julian (day);
  added.words = g_strdup (words);
  added.values = g_memdup2 (values, self->headings->len * sizeof *values);
  g_array_append_val (self->days, added);
}

/**
 * lead_calendar_figure_get_day:
 * @self: a calendar
 * @column: of a mark
 * @row: of it
 * @day: (out): its day
 *
 * Returns: whether that day is in the calendar
 */
gboolean
lead_calendar_figure_get_day (LeadCalendarFigure *self, int column, int row, GDate *day)
{
  guint32 julian;

  g_return_val_if_fail (LEAD_IS_CALENDAR_FIGURE (self) && day != NULL, FALSE);

  julian = (guint32) ((int) monday_of (&self->from) + column * DAYS + row);
  g_date_clear (day, 1);
  g_date_set_julian (day, julian);
  return g_date_compare (day, &self->from) >= 0 && g_date_compare (day, &self->to) <= 0;
}
