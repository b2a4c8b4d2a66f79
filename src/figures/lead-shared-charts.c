/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a review pack shows as charts, for a window that somebody else looks at
 * too: the same charts of the same entries, nothing left out and no name
 * replaced. */

#include "config.h"

#include "lead-shared-charts.h"

#include "lead-pack-charts-private.h"
#include "plot/lead-table-figure.h"

static gboolean
is_number (GPtrArray *rows, guint column)
{
  for (guint i = 0; i < rows->len; i++)
    {
      char **row = rows->pdata[i];

      if (!g_ascii_string_to_unsigned (row[column], 10, 0, G_MAXUINT, NULL, NULL))
        return FALSE;
    }
  return TRUE;
}

static LeadTable *
tabulate (const LeadPackChart *chart)
{
  LeadTable *table = lead_table_new ();
  guint n_columns = g_strv_length (chart->columns);
  g_autofree gboolean *numbers = g_new (gboolean, n_columns);

  for (guint column = 0; column < n_columns; column++)
    {
      numbers[column] = is_number (chart->rows, column);
      lead_table_add_column (table, chart->columns[column], numbers[column]);
    }
  for (guint i = 0; i < chart->rows->len; i++)
    {
      char **row = chart->rows->pdata[i];

      for (guint column = 0; column < n_columns; column++)
        {
          if (numbers[column])
            lead_table_add_number (table, g_ascii_strtod (row[column], NULL));
          else
            lead_table_add_text (table, row[column]);
        }
    }
  return table;
}

/**
 * lead_shared_charts_draw_table:
 * @chart: a chart of a review pack
 *
 * Returns: (transfer full): its table as a picture
 */
LeadFigure *
lead_shared_charts_draw_table (const LeadPackChart *chart)
{
  g_autoptr (LeadTable) table = NULL;

  g_return_val_if_fail (chart != NULL, NULL);

  table = tabulate (chart);
  return lead_table_figure_new (chart->title, chart->sentence, table);
}

static void
free_figure (gpointer figure)
{
  g_clear_object (&figure);
}

/* What is a table alone is drawn as one. */
static LeadFigure *
draw (LeadPackSeen *seen)
{
  g_autoptr (LeadFigure) figure = NULL;
  LeadPackChart *chart;

  seen->figure = &figure;
  chart = lead_pack_chart_make (seen);
  if (chart == NULL)
    return NULL;
  if (figure == NULL)
    figure = lead_shared_charts_draw_table (chart);
  lead_pack_chart_free (chart);
  return g_steal_pointer (&figure);
}

/**
 * lead_shared_charts_draw_sync:
 * @journal: an open journal
 * @items: what things are called
 * @ids: (array zero-terminated=1): of charts that a review pack can have
 * @from: the first day that is looked at, or %LEAD_DAY_NONE
 * @to: the last, or %LEAD_DAY_NONE; without both everything is
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Draws charts over all entries that aren't private. For a worker.
 *
 * Returns: (transfer full) (element-type LeadFigure) (nullable): one for each of
 *   @ids, %NULL for what has nothing to show
 */
GPtrArray *
lead_shared_charts_draw_sync (LeadJournal *journal, LeadContent *items, const char *const *ids,
                              LeadDay from, LeadDay to, GCancellable *cancellable, GError **error)
{
  g_autoptr (LeadPackChoices) choices = lead_pack_choices_new ("");
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (LeadPackRedactor) redactor = lead_pack_redactor_new (names, FALSE, error);
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func (free_figure);
  g_autoptr (LeadInsight) insight = NULL;
  LeadPackSeen seen = { .name = "c", .items = items, .redactor = redactor };

  g_return_val_if_fail (LEAD_IS_JOURNAL (journal) && ids != NULL, NULL);

  seen.today = lead_surroundings_get_moment (lead_journal_get_surroundings (journal)).day;
  choices->from = from;
  choices->to = to;
  if (redactor != NULL)
    insight = lead_pack_seen_load_insight (choices, journal, items, seen.today, cancellable, error);
  if (insight == NULL)
    return NULL;
  seen.insight = insight;
  for (guint i = 0; ids[i] != NULL; i++)
    {
      seen.id = ids[i];
      g_ptr_array_add (figures, draw (&seen));
    }
  return g_steal_pointer (&figures);
}
