/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plot-sample.h"

#include <pango/pangocairo.h>

#include "plot/lead-bars-figure.h"
#include "plot/lead-calendar-figure.h"
#include "plot/lead-grid-figure.h"
#include "plot/lead-multiples-figure.h"
#include "plot/lead-pairs-figure.h"
#include "plot/lead-ratings-figure.h"
#include "plot/lead-table-figure.h"

LeadLettering *
lead_plot_sample_new_lettering (void)
{
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context;
  LeadLettering *lettering;
  g_autoptr (PangoFontDescription) font
    = pango_font_description_from_string ("DejaVu Sans 11px");
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_ON);

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (fonts), 96);
  context = pango_font_map_create_context (fonts);
  pango_cairo_context_set_font_options (context, options);
  pango_context_set_font_description (context, font);
  cairo_font_options_destroy (options);

  lettering = lead_lettering_new (context);
  g_object_unref (context);
  return lettering;
}

static void
add_series (LeadBars *bars, LeadFamily family)
{
  if (family == LEAD_FAMILY_BARRIER)
    {
      lead_bars_add_series (bars, "shifted", LEAD_FILL_FULL);
      lead_bars_add_series (bars, "worked round", LEAD_FILL_HATCHED);
      lead_bars_add_series (bars, "met", LEAD_FILL_OUTLINED);
    }
  else
    {
      lead_bars_add_series (bars, "practised", LEAD_FILL_FULL);
      lead_bars_add_series (bars, "missed", LEAD_FILL_OUTLINED);
      lead_bars_add_series (bars, "seen", LEAD_FILL_DOTTED);
    }
}

/**
 * lead_plot_sample_new_bars:
 * @family: which stances
 * @n_places: how many places
 *
 * Every fourth place is empty, and the seventh has no entries at all.
 *
 * Returns: (transfer full): a made chart
 */
LeadBars *
lead_plot_sample_new_bars (LeadFamily family, guint n_places)
{
  static const guint shape[][3] = {
    { 0, 1, 3 }, { 1, 0, 2 }, { 2, 1, 1 }, { 0, 0, 0 }, { 3, 2, 0 }, { 1, 1, 1 }, { 0, 0, 0 },
    { 0, 0, 0 }, { 4, 1, 2 }, { 0, 2, 0 }, { 0, 0, 1 },
  };
  g_autoptr (LeadBars) bars
    = lead_bars_new ("Tensions and misunderstandings", "14 of 60 entries", family);

  add_series (bars, family);
  for (guint i = 0; i < n_places; i++)
    {
      g_autofree char *name = g_strdup_printf ("Place %u", i + 1);
      g_autofree char *short_name = g_strdup_printf ("P%u", i + 1);

      lead_bars_add_place (bars, name, short_name, i == 6 ? 0 : 8,
                           shape[i % G_N_ELEMENTS (shape)]);
    }
  return g_steal_pointer (&bars);
}

/**
 * lead_plot_sample_new_calendar:
 *
 * Returns: (transfer full): from March to November 2026, every third day or so
 */
LeadFigure *
lead_plot_sample_new_calendar (void)
{
  LeadFigure *figure;
  GDate from, to, day;

  g_date_clear (&from, 1);
  g_date_set_dmy (&from, 1, G_DATE_MARCH, 2026);
  g_date_clear (&to, 1);
  g_date_set_dmy (&to, 22, G_DATE_NOVEMBER, 2026);
  figure = lead_calendar_figure_new ("How often do you write?", "70 entries", &from, &to);
  lead_calendar_figure_add_column (LEAD_CALENDAR_FIGURE (figure), "Entries");
  day = from;
  for (guint i = 0; g_date_compare (&day, &to) <= 0; i++, g_date_add_days (&day, 1))
    {
      guint entries = 1 + i % 5 / 2;
      g_autofree char *words = g_strdup_printf ("Day %u", i);

      if (i * 7 % 11 < 3)
        lead_calendar_figure_add_day (LEAD_CALENDAR_FIGURE (figure), &day, 1 + i % 4, words,
                                      &entries);
    }
  return figure;
}

/**
 * lead_plot_sample_new_pairs:
 *
 * Returns: (transfer full): six rows; the last has no past
 */
LeadFigure *
lead_plot_sample_new_pairs (void)
{
  static const char *const names[]
    = { "Feeling", "Perceiving", "Thinking", "Relating", "Doing", "Being" };
  static const double shares[][2]
    = { { 0.05, 0.08 }, { 0.21, 0.32 }, { 0.1, 0.1 }, { 0.38, 0.2 }, { 0.2, 0.25 }, { -1, 0.05 } };
  LeadFigure *figure = lead_pairs_figure_new ("Which dimensions?", "Most often: relating");

  lead_pairs_figure_set_sides (LEAD_PAIRS_FIGURE (figure), "2025", "2026");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      LeadPairSide before = { shares[i][0], (guint) (shares[i][0] * 40), "Before" };
      LeadPairSide now = { shares[i][1], (guint) (shares[i][1] * 60), "Now" };

      if (before.share < 0)
        before.count = 0;
      lead_pairs_figure_add (LEAD_PAIRS_FIGURE (figure), names[i],
                             (LeadFamily) (LEAD_FAMILY_FEELING + i), &before, &now);
    }
  return figure;
}

/**
 * lead_plot_sample_new_multiples:
 *
 * Returns: (transfer full): four charts of bars, named
 */
LeadFigure *
lead_plot_sample_new_multiples (void)
{
  LeadFigure *figure = lead_multiples_figure_new ("What gets in the way?", "14 of 60 entries");

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, 6 + i);
      g_autoptr (LeadFigure) part = lead_bars_figure_new (bars);

      lead_bars_figure_set_titled (LEAD_BARS_FIGURE (part), TRUE);
      lead_multiples_figure_add (LEAD_MULTIPLES_FIGURE (figure), part);
    }
  return figure;
}

/**
 * lead_plot_sample_new_ratings:
 *
 * Returns: (transfer full): four behaviours, rated and counted
 */
LeadFigure *
lead_plot_sample_new_ratings (void)
{
  static const LeadRatingsRow rows[] = {
    { "Shared purpose", 3, 2, 7, 2, "Shared purpose" },
    { "Relationships", 4, -1, 11, 0, "Relationships" },
    { "Conflict and uncertainty", 1, 1, 2, 6, "Conflict" },
    { "Beyond role", 0, 2, 0, 0, "Beyond role" },
  };
  LeadFigure *figure = lead_ratings_figure_new ("Said and shown", "A review, beside 30 entries.", 4,
                                                "You said", "Entries: practised, missed");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    lead_ratings_figure_add (LEAD_RATINGS_FIGURE (figure), &rows[i]);
  return figure;
}

/**
 * lead_plot_sample_new_list:
 *
 * Returns: (transfer full): a table of words and numbers
 */
LeadFigure *
lead_plot_sample_new_list (void)
{
  g_autoptr (LeadTable) table = lead_table_new ();

  lead_table_add_column (table, "Barrier", FALSE);
  lead_table_add_column (table, "Behaviour", FALSE);
  lead_table_add_column (table, "Entries", TRUE);
  for (guint i = 0; i < 4; i++)
    {
      lead_table_add_text (table, i % 2 == 0 ? "Tensions and misunderstandings" : "Short-termism");
      lead_table_add_text (table, "Engagement and relationships, really listening");
      lead_table_add_number (table, 12 - i);
    }
  return lead_table_figure_new ("What was at work", "Four of them.", table);
}

/* Every fifth cell has too few, every tenth of those none at all; the rest goes
 * from less to more. */
static void
add_grid_cell (LeadGridFigure *figure, guint place)
{
  double value = (double) (place * 7 % 19) / 12 - 0.6;
  g_autofree char *words = g_strdup_printf ("Cell %u", place);
  LeadGridCell cell = {
    .counts = { place, place + 5, 1, 9 },
    .says = place % 5 != 3,
    .value = value,
    .low = value - 0.3,
    .high = value + 0.25,
    .solid = place % 10 != 3,
    .words = words,
  };

  lead_grid_figure_add_cell (figure, &cell);
}

/**
 * lead_plot_sample_new_grid:
 *
 * Returns: (transfer full): five rows and six columns
 */
LeadFigure *
lead_plot_sample_new_grid (void)
{
  static const LeadGridWords headings = {
    "Barrier", "Behaviour", { "Gave way with it", "Of", "Gave way without", "Of" },
    { "More often, %", "At least", "At most" }, "Less often", "More often", "Clear of chance",
    "Could be chance",
  };
  static const char *const columns[]
    = { "Shared purpose", "Relationships", "Outcomes over processes", "Beyond role",
        "Conflict and uncertainty", "Commitment to place" };
  static const char *const rows[]
    = { "Silo mentality", "The day job", "Tensions and misunderstandings", "Short-termism",
        "It is hard work" };
  LeadFigure *figure = lead_grid_figure_new ("What helps?", "Eleven differ.",
                                             LEAD_FAMILY_BEHAVIOUR, &headings);
  LeadGridFigure *grid = LEAD_GRID_FIGURE (figure);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    lead_grid_figure_add_column (grid, columns[i]);
  for (guint row = 0; row < G_N_ELEMENTS (rows); row++)
    {
      lead_grid_figure_add_row (grid, rows[row]);
      for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
        add_grid_cell (grid, row * G_N_ELEMENTS (columns) + i);
    }
  return figure;
}
