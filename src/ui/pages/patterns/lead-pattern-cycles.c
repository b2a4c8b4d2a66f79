/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-pattern-kinds.h"
#include "lead-pattern-rows.h"
#include "plot/lead-table-figure.h"

/*
 * Learning cycles: what was begun, closed and learnt from, and which moves were
 * tried on which barrier.
 */

#define MOST_ROWS 8
#define MOST_EXPERIMENTS 4

static char *
describe (const LeadCycles *cycles)
{
  const LeadCycleCount *now = &cycles->counts[LEAD_SIDE_NOW];
  const LeadCycleCount *before = &cycles->counts[LEAD_SIDE_BEFORE];
  g_autofree char *sentence
    /* Translators: experiments of a period: how many were begun, how many ended, and how many of
     * those say what was learnt */
    = g_strdup_printf (_("Begun: %u. Ended: %u, with something learnt from %u of them."),
                       now->opened, now->closed, now->learnt);

  if (before->opened + before->closed == 0)
    return g_steal_pointer (&sentence);
  /* Translators: a sentence, and the same numbers for the period before */
  return g_strdup_printf (_("%s Before: %u begun, %u ended."), sentence, before->opened,
                          before->closed);
}

static LeadTable *
tabulate (const LeadCycles *cycles, LeadContent *content)
{
  LeadTable *table = lead_table_new ();

  lead_table_add_column (table, _("Move"), FALSE);
  lead_table_add_column (table, _("Barrier"), FALSE);
  lead_table_add_column (table, _("Tried"), TRUE);
  lead_table_add_column (table, _("Learnt from"), TRUE);
  for (guint i = 0; i < cycles->cells->len; i++)
    {
      const LeadCycleCell *cell = &g_array_index (cycles->cells, LeadCycleCell, i);

      lead_table_add_text (table, lead_pattern_name_item (content, cell->move));
      lead_table_add_text (table, lead_pattern_name_item (content, cell->barrier));
      lead_table_add_number (table, cell->tried);
      lead_table_add_number (table, cell->learnt);
    }
  return table;
}

/* The experiments behind a cell. */
static GPtrArray *
dup_behind (LeadPatternView *view, const LeadCycleCell *cell)
{
  return lead_cycles_dup_behind (lead_pattern_view_get_insight (view)->slice,
                                 lead_pattern_view_get_basis (view)->experiments,
                                 lead_pattern_view_get_challenge (view), cell->move,
                                 cell->barrier);
}

static void
on_experiment (GtkWidget *button, LeadPatternCard *card)
{
  lead_pattern_card_show_experiment (card, g_object_get_data (G_OBJECT (button), "experiment"));
}

static void
add_experiment (LeadPatternCard *card, GtkWidget *line, LeadExperiment *experiment)
{
  g_autofree char *day = lead_day_format (lead_experiment_get_begun (experiment), _("%-d %b %Y"));
  /* Translators: opens an experiment; then the day on which it was begun */
  g_autofree char *spoken = g_strdup_printf (_("Open the experiment of %s"), day);
  GtkWidget *chip = lead_pattern_rows_add_chip (line, day, spoken);

  g_object_set_data_full (G_OBJECT (chip), "experiment",
                          g_strdup (lead_experiment_get_uuid (experiment)), g_free);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (on_experiment), card, 0);
}

static void
add_cell (LeadPatternCard *card, LeadPatternView *view, GtkWidget *rows, const LeadCycleCell *cell)
{
  LeadContent *content = lead_pattern_view_get_content (view);
  g_autoptr (GPtrArray) behind = dup_behind (view, cell);
  /* Translators: what was tried, how often, and how often something was learnt from it */
  g_autofree char *words
    = g_strdup_printf (_("%s: tried %u, learnt from %u"),
                       lead_pattern_name_item (content, cell->move), cell->tried, cell->learnt);
  GtkWidget *line = lead_pattern_rows_add_line (rows, words);

  for (guint i = 0; i < MIN (behind->len, MOST_EXPERIMENTS); i++)
    add_experiment (card, line, behind->pdata[i]);
}

static void
add_cells (LeadPatternCard *card, LeadPatternView *view, GtkWidget *rows)
{
  GArray *cells = lead_pattern_view_get_insight (view)->cycles->cells;
  LeadContent *content = lead_pattern_view_get_content (view);

  for (guint i = 0; i < MIN (cells->len, MOST_ROWS); i++)
    {
      const LeadCycleCell *cell = &g_array_index (cells, LeadCycleCell, i);

      if (i == 0 || cell->barrier != g_array_index (cells, LeadCycleCell, i - 1).barrier)
        lead_pattern_rows_add_heading (rows, lead_content_get_item (content, cell->barrier),
                                       lead_pattern_name_item (content, cell->barrier));
      add_cell (card, view, rows, cell);
    }
}

static void
make (LeadPatternCard *card)
{
  GtkWidget *rows = lead_pattern_rows_new ();

  g_object_set_data (G_OBJECT (card), "rows", rows);
  lead_chart_frame_set_body (lead_pattern_card_get_frame (card), rows);
}

static gboolean
show (LeadPatternCard *card, LeadPatternView *view)
{
  GtkWidget *rows = g_object_get_data (G_OBJECT (card), "rows");
  const LeadCycles *cycles = lead_pattern_view_get_insight (view)->cycles;
  LeadContent *content = lead_pattern_view_get_content (view);
  g_autofree char *words = describe (cycles);
  g_autoptr (LeadTable) table = tabulate (cycles, content);
  g_autoptr (LeadFigure) figure
    = lead_table_figure_new (lead_pattern_card_get_title (card), words, table);
  LeadChartFrame *frame = lead_pattern_card_get_frame (card);

  lead_pattern_rows_clear (rows);
  add_cells (card, view, rows);
  lead_chart_frame_set_figure (frame, cycles->cells->len > 0 ? figure : NULL);
  lead_chart_frame_set_words (frame, words);
  return cycles->counts[LEAD_SIDE_NOW].opened + cycles->counts[LEAD_SIDE_NOW].closed > 0;
}

/* The first of several; the others stand beside it. */
static LeadFilter *
open_row (LeadPatternCard *card, LeadPatternView *view, guint row)
{
  GArray *cells = lead_pattern_view_get_insight (view)->cycles->cells;
  g_autoptr (GPtrArray) behind = NULL;

  if (row >= cells->len)
    return NULL;
  behind = dup_behind (view, &g_array_index (cells, LeadCycleCell, row));
  if (behind->len > 0)
    lead_pattern_card_show_experiment (card, lead_experiment_get_uuid (behind->pdata[0]));
  return NULL;
}

const LeadPatternKind lead_pattern_cycles = {
  .id = "cycles",
  .title = N_("What did you try, and what came of it?"),
  .make = make,
  .show = show,
  .open_row = open_row,
};
