/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-pattern-kinds.h"
#include "plot/lead-calendar-figure.h"

/*
 * On which days the writer wrote, and how much. No streaks: a day without an
 * entry is a day without an entry.
 */

/* Words from which on a day’s square is larger. */
static const guint steps[] = { 100, 250, 500 };

static void
to_date (LeadDay day, GDate *date)
{
  int year, month, day_of_month;

  lead_day_split (day, &year, &month, &day_of_month);
  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year);
}

static guint
level_of (guint64 words)
{
  guint level = 1;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    level += words >= steps[i];
  return level;
}

static char *
describe_day (const LeadRhythmDay *at)
{
  /* Translators: a day, as “Tuesday 3 March 2026” */
  g_autofree char *day = lead_day_format (at->day, _("%A %-d %B %Y"));
  g_autofree char *entries
    = g_strdup_printf (ngettext ("%u entry", "%u entries", at->entries), at->entries);

  /* Translators: a day, how many entries, how many words */
  return g_strdup_printf (ngettext ("%s: %s, %u word", "%s: %s, %u words", (gulong) at->words),
                          day, entries, (guint) at->words);
}

static char *
describe (LeadRhythm *rhythm, LeadPatternView *view)
{
  const LeadRhythmTotal *now = lead_rhythm_get_total (rhythm, LEAD_SIDE_NOW);
  const LeadRhythmTotal *before = lead_rhythm_get_total (rhythm, LEAD_SIDE_BEFORE);
  g_autofree char *entries
    = g_strdup_printf (ngettext ("%u entry", "%u entries", now->entries), now->entries);
  g_autofree char *words
    = g_strdup_printf (ngettext ("%'u word", "%'u words", (gulong) now->words),
                       (guint) now->words);
  g_autofree char *days
    = g_strdup_printf (ngettext ("%u day", "%u days", now->days), now->days);
  LeadRange range;

  if (!lead_pattern_view_get_before (view, &range) || before->entries == 0)
    /* Translators: “81 entries on 64 days, 21,300 words.” */
    return g_strdup_printf (_("%s on %s, %s."), entries, days, words);
  /* Translators: the same, and how many entries the period before had */
  return g_strdup_printf (_("%s on %s, %s; %u entries in the period before."), entries, days,
                          words, before->entries);
}

static void
add_days (LeadCalendarFigure *figure, LeadRhythm *rhythm)
{
  gsize n_days;
  const LeadRhythmDay *days = lead_rhythm_get_days (rhythm, &n_days);

  lead_calendar_figure_add_column (figure, _("Entries"));
  lead_calendar_figure_add_column (figure, _("Words"));
  for (gsize i = 0; i < n_days; i++)
    {
      guint values[] = { days[i].entries, (guint) days[i].words };
      g_autofree char *words = describe_day (&days[i]);
      GDate date;

      to_date (days[i].day, &date);
      lead_calendar_figure_add_day (figure, &date, level_of (days[i].words), words, values);
    }
}

static gboolean
show (LeadPatternCard *card, LeadPatternView *view)
{
  LeadRhythm *rhythm = lead_pattern_view_get_insight (view)->rhythm;
  LeadRange range = lead_pattern_view_get_range (view);
  LeadDay last = range.to;
  g_autofree char *words = NULL;
  g_autoptr (LeadFigure) figure = NULL;
  GDate from, to;

  if (range.from == LEAD_DAY_NONE || range.to < range.from)
    return FALSE;

  /* What lies ahead has no squares, unless something is written there already. */
  if (range.from <= lead_pattern_view_get_today (view))
    {
      gsize n_days;
      const LeadRhythmDay *days = lead_rhythm_get_days (rhythm, &n_days);

      last = MIN (last, lead_pattern_view_get_today (view));
      if (n_days > 0)
        last = MAX (last, days[n_days - 1].day);
    }
  to_date (range.from, &from);
  to_date (last, &to);
  words = describe (rhythm, view);
  figure = lead_calendar_figure_new (lead_pattern_card_get_title (card), words, &from, &to);
  add_days (LEAD_CALENDAR_FIGURE (figure), rhythm);
  lead_chart_frame_set_figure (lead_pattern_card_get_frame (card), figure);
  return TRUE;
}

static LeadFilter *
filter_of (LeadPatternView *view, LeadDay day)
{
  LeadFilter *filter = lead_pattern_view_dup_filter (view);

  filter->from = filter->to = day;
  return filter;
}

static LeadFilter *
open_mark (LeadPatternCard *card, LeadPatternView *view, int column, int row)
{
  LeadFigure *figure = lead_chart_frame_get_figure (lead_pattern_card_get_frame (card));
  GDate date;

  if (!lead_calendar_figure_get_day (LEAD_CALENDAR_FIGURE (figure), column, row, &date))
    return NULL;
  return filter_of (view, lead_day_new (g_date_get_year (&date), g_date_get_month (&date),
                                        g_date_get_day (&date)));
}

static LeadFilter *
open_row (LeadPatternCard *card, LeadPatternView *view, guint row)
{
  gsize n_days;
  const LeadRhythmDay *days
    = lead_rhythm_get_days (lead_pattern_view_get_insight (view)->rhythm, &n_days);

  return row < n_days ? filter_of (view, days[row].day) : NULL;
}

const LeadPatternKind lead_pattern_rhythm = {
  .id = "rhythm",
  .title = N_("When do you write?"),
  .show = show,
  .open = open_mark,
  .open_row = open_row,
};
