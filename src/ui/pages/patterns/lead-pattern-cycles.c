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

static void
add_cells (GtkWidget *rows, const LeadCycles *cycles, LeadContent *content)
{
  for (guint i = 0; i < MIN (cycles->cells->len, MOST_ROWS); i++)
    {
      const LeadCycleCell *cell = &g_array_index (cycles->cells, LeadCycleCell, i);
      g_autofree char *heading = g_strdup (lead_pattern_name_item (content, cell->barrier));
      /* Translators: what was tried, how often, and how often something was learnt from it */
      g_autofree char *words
        = g_strdup_printf (_("%s: tried %u, learnt from %u"),
                           lead_pattern_name_item (content, cell->move), cell->tried,
                           cell->learnt);

      if (i == 0 || cell->barrier != g_array_index (cycles->cells, LeadCycleCell, i - 1).barrier)
        lead_pattern_rows_add_heading (rows, lead_content_get_item (content, cell->barrier),
                                       heading);
      lead_pattern_rows_add_words (rows, words);
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
  add_cells (rows, cycles, content);
  lead_chart_frame_set_figure (frame, cycles->cells->len > 0 ? figure : NULL);
  lead_chart_frame_set_words (frame, words);
  return cycles->counts[LEAD_SIDE_NOW].opened + cycles->counts[LEAD_SIDE_NOW].closed > 0;
}

const LeadPatternKind lead_pattern_cycles = {
  .id = "cycles",
  .title = N_("What did you try, and what came of it?"),
  .make = make,
  .show = show,
};
