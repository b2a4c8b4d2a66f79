/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Behind every mark is what it counts. */

#include "config.h"

#include "charts/lead-chart.h"
#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-experiments.h"
#include "lead-pattern-desk.h"
#include "lead-ui-test.h"
#include "plot/lead-grid-figure.h"
#include "ui/pages/patterns/lead-pattern-deck.h"

static void
show_more (LeadPatternDesk *desk)
{
  g_autoptr (GPtrArray) decks = lead_pattern_desk_find_all (desk, LEAD_TYPE_PATTERN_DECK);

  lead_pattern_deck_set_more (decks->pdata[0], TRUE);
}

static LeadPatternDesk *
open_matrix (gboolean enough)
{
  LeadPatternDesk *desk = lead_pattern_desk_new ();

  if (enough)
    lead_pattern_desk_write_matrix (desk);
  else
    lead_pattern_desk_write_year (desk);
  lead_pattern_desk_open (desk, 1100, 1800);
  lead_pattern_desk_await_state (desk, "patterns");
  show_more (desk);
  return desk;
}

static LeadFigure *
get_figure (LeadPatternDesk *desk, const char *id)
{
  return lead_chart_frame_get_figure (
    lead_pattern_card_get_frame (lead_pattern_desk_find_card (desk, id)));
}

static LeadChart *
find_chart (LeadPatternDesk *desk, LeadFigure *figure)
{
  g_autoptr (GPtrArray) charts = lead_pattern_desk_find_all (desk, LEAD_TYPE_CHART);

  for (guint i = 0; i < charts->len; i++)
    if (lead_chart_get_figure (charts->pdata[i]) == figure)
      return charts->pdata[i];
  return NULL;
}

/* Each cell opens as many entries as its row of the table counts. */
static void
test_matrix_opens (void)
{
  g_autoptr (LeadPatternDesk) desk = open_matrix (TRUE);
  LeadFigure *figure = get_figure (desk, "gave-way");
  g_autoptr (LeadTable) table = lead_figure_tabulate (figure);
  g_autoptr (LeadFilter) filter = NULL;
  LeadChart *chart = find_chart (desk, figure);

  g_assert_true (LEAD_IS_GRID_FIGURE (figure));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (chart)));
  g_assert_cmpuint (lead_table_get_n_rows (table), ==, 3 * 4);
  g_signal_connect (desk->desk, "show-filter", G_CALLBACK (lead_pattern_desk_take_filter),
                    &filter);
  for (guint row = 0; row < lead_table_get_n_rows (table); row++)
    {
      guint column, line, with = (guint) lead_table_get_value (table, row, 3);

      g_assert_cmpuint (with, ==, 6);
      g_assert_true (
        lead_grid_figure_find_cell (LEAD_GRID_FIGURE (figure), row, &column, &line));
      g_signal_emit_by_name (chart, "activate-mark", (int) column, (int) line);
      g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==, with);

      g_clear_pointer (&filter, lead_filter_free);
      g_signal_emit_by_name (
        lead_pattern_card_get_frame (lead_pattern_desk_find_card (desk, "gave-way")),
        "activate-row", row);
      g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==, with);
    }
  lead_pattern_desk_settle (desk);
  lead_ui_test_shoot (GTK_WIDGET (desk->window), "patterns-matrix");
}

/* While there are too few no grid is drawn. */
static void
test_too_few (void)
{
  g_autoptr (LeadPatternDesk) desk = open_matrix (FALSE);
  g_autoptr (GPtrArray) charts = lead_pattern_desk_find_all (desk, LEAD_TYPE_CHART);

  for (guint i = 0; i < charts->len; i++)
    g_assert_false (LEAD_IS_GRID_FIGURE (lead_chart_get_figure (charts->pdata[i])));
}

/* A dimension counts what belongs to it, and opens that too. */
static void
test_dimensions_open (void)
{
  g_autoptr (LeadPatternDesk) desk = open_matrix (FALSE);
  LeadPatternCard *card = lead_pattern_desk_find_card (desk, "dimensions");
  GArray *counts
    = lead_pattern_view_get_insight (lead_pattern_card_get_view (card))->dimensions;
  g_autoptr (LeadFilter) filter = NULL;
  guint entries = 0;

  g_signal_connect (desk->desk, "show-filter", G_CALLBACK (lead_pattern_desk_take_filter),
                    &filter);
  for (guint i = 0; i < counts->len; i++)
    {
      const LeadDimensionCount *count = &g_array_index (counts, LeadDimensionCount, i);

      g_signal_emit_by_name (lead_pattern_card_get_frame (card), "activate-mark", 1, (int) i);
      g_assert_cmpstr (filter->any[0], ==, count->dimension);
      g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==,
                        count->entries[LEAD_SIDE_NOW]);
      entries += count->entries[LEAD_SIDE_NOW];

      g_signal_emit_by_name (lead_pattern_card_get_frame (card), "activate-row", i);
      g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==,
                        count->entries[LEAD_SIDE_NOW]);
    }
  g_assert_cmpuint (entries, >, 0);
}

static void
answer_thrice (LeadPatternDesk *desk, const char *prompt)
{
  for (guint year = 2024; year <= 2026; year++)
    {
      g_autofree char *date = g_strdup_printf ("%u-03-04", year);
      g_autoptr (LeadEntry) plain = lead_test_new_entry (date, "A meeting", "What was said.");
      g_autoptr (LeadAnswer) answer = lead_answer_new (prompt, "Asked", "Answered");
      LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
      g_autoptr (LeadEntry) entry = NULL;
      g_autoptr (LeadEntry) saved = NULL;

      lead_entry_builder_add_answer (builder, answer);
      entry = lead_entry_builder_end (builder);
      saved = lead_journal_save_entry_sync (desk->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL,
                                            NULL);
      g_assert_nonnull (saved);
    }
}

/* The place of a question among those that were counted. */
static guint
find_prompt (LeadPatternCard *card, const char *prompt)
{
  GArray *counts = lead_pattern_view_get_insight (lead_pattern_card_get_view (card))->prompts;

  for (guint i = 0; i < counts->len; i++)
    if (g_str_equal (g_array_index (counts, LeadPromptCount, i).prompt, prompt))
      return i;
  g_assert_not_reached ();
}

/* A question that was answered opens its answers, of all times; one that wasn't
 * is to be answered. */
static void
test_prompts_open (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_new ();
  const char *prompt = "barriers/tensions#1";
  g_autofree char *words
    = g_strconcat ("3 times: ", lead_content_get_question (desk->content, prompt), NULL);
  g_autoptr (LeadFilter) filter = NULL;
  LeadPatternCard *card;
  GtkWidget *row;

  answer_thrice (desk, prompt);
  lead_pattern_desk_write (desk, "2026-11-02", "barriers/tensions", LEAD_STANCE_MET);
  lead_pattern_desk_open (desk, 1100, 900);
  lead_pattern_desk_await_state (desk, "patterns");
  show_more (desk);
  card = lead_pattern_desk_find_card (desk, "prompts");
  g_signal_connect (desk->desk, "show-filter", G_CALLBACK (lead_pattern_desk_take_filter),
                    &filter);

  row = lead_ui_test_find (GTK_WIDGET (card), GTK_TYPE_LABEL, words);
  g_assert_nonnull (row);
  g_signal_emit_by_name (gtk_widget_get_ancestor (row, GTK_TYPE_BUTTON), "clicked");
  g_assert_cmpstr (filter->prompt, ==, prompt);
  g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==, 3);

  g_clear_pointer (&filter, lead_filter_free);
  g_signal_emit_by_name (lead_pattern_card_get_frame (card), "activate-row",
                         find_prompt (card, prompt));
  g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==, 3);

  g_clear_pointer (&filter, lead_filter_free);
  g_signal_emit_by_name (lead_pattern_card_get_frame (card), "activate-row", 0);
  g_assert_null (filter);
}

static char *
try_something (LeadPatternDesk *desk)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadExperiment) experiment = NULL;
  g_autoptr (LeadExperiment) saved = NULL;

  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, "Ask before I answer");
  lead_experiment_builder_set_begun (builder, lead_day_new (2026, 11, 3));
  lead_experiment_builder_set_item (builder, "moves/cede-power", TRUE);
  lead_experiment_builder_set_item (builder, "barriers/tensions", TRUE);
  experiment = lead_experiment_builder_end (builder);
  saved = lead_journal_save_experiment_sync (desk->journal, experiment, NULL, NULL);
  g_assert_nonnull (saved);
  return g_strdup (lead_experiment_get_uuid (saved));
}

static void
take_uuid (LeadDesk *desk, const char *uuid, char **taken)
{
  g_free (*taken);
  *taken = g_strdup (uuid);
}

/* What was tried on a barrier leads to the experiment, by chip and by row. */
static void
test_cycles_open (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_new ();
  g_autofree char *uuid = try_something (desk);
  g_autofree char *taken = NULL;
  LeadPatternCard *card;
  GtkWidget *chip;

  lead_pattern_desk_write (desk, "2026-11-02", "barriers/tensions", LEAD_STANCE_MET);
  lead_pattern_desk_open (desk, 1100, 900);
  lead_pattern_desk_await_state (desk, "patterns");
  show_more (desk);
  card = lead_pattern_desk_find_card (desk, "cycles");
  g_signal_connect (desk->desk, "show-experiment", G_CALLBACK (take_uuid), &taken);

  chip = lead_ui_test_find (GTK_WIDGET (card), GTK_TYPE_BUTTON, "3 Nov 2026");
  g_assert_nonnull (chip);
  g_signal_emit_by_name (chip, "clicked");
  g_assert_cmpstr (taken, ==, uuid);

  g_clear_pointer (&taken, g_free);
  g_signal_emit_by_name (lead_pattern_card_get_frame (card), "activate-row", 0);
  g_assert_cmpstr (taken, ==, uuid);
}

int
main (int argc, char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/patterns/marks/matrix", test_matrix_opens);
  g_test_add_func ("/ui/patterns/marks/too-few", test_too_few);
  g_test_add_func ("/ui/patterns/marks/dimensions", test_dimensions_open);
  g_test_add_func ("/ui/patterns/marks/prompts", test_prompts_open);
  g_test_add_func ("/ui/patterns/marks/cycles", test_cycles_open);
  return g_test_run ();
}
