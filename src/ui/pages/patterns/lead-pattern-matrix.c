/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-matrix.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "lead-pattern-rows.h"

/* Positions of barriers or behaviours. One that never came up beside any of the
 * others would be a line of dashes. */
static GArray *
list_met (LeadGaveWay *gave_way, gboolean barriers)
{
  guint n_barriers = lead_gave_way_get_n_barriers (gave_way);
  guint n_behaviours = lead_gave_way_get_n_behaviours (gave_way);
  GArray *met = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < (barriers ? n_barriers : n_behaviours); i++)
    {
      for (guint k = 0; k < (barriers ? n_behaviours : n_barriers); k++)
        {
          if (lead_gave_way_get_cell (gave_way, barriers ? i : k, barriers ? k : i).with == 0)
            continue;
          g_array_append_val (met, i);
          break;
        }
    }
  return met;
}

static int
to_points (double share)
{
  return (int) lround (share * 100);
}

static char *
format_signed (double share)
{
  int points = to_points (share);

  return g_strdup_printf ("%s%d", points < 0 ? "−" : points > 0 ? "+" : "", ABS (points));
}

static char *
describe_difference (const LeadInterval *interval)
{
  g_autofree char *low = format_signed (interval->low);
  g_autofree char *high = format_signed (interval->high);
  int value = ABS (to_points (interval->value));

  if (interval->value < 0)
    /* Translators: a difference of shares in a hundred, and the least and the most it may be */
    return g_strdup_printf (ngettext ("%d point less often (from %s to %s)",
                                      "%d points less often (from %s to %s)", value),
                            value, low, high);
  return g_strdup_printf (ngettext ("%d point more often (from %s to %s)",
                                    "%d points more often (from %s to %s)", value),
                          value, low, high);
}

static char *
describe_too_few (const char *barrier, const char *behaviour, const LeadGaveWayCell *cell)
{
  /* Translators: a barrier and a behaviour; in how many entries the barrier came up with and
   * without it */
  return g_strdup_printf (_("%s, %s: too few to tell. Entries with it: %u, without: %u"), barrier,
                          behaviour, cell->with, cell->without);
}

static char *
describe_cell (const char *barrier, const char *behaviour, const LeadGaveWayCell *cell,
               const LeadInterval *interval)
{
  g_autofree char *difference = describe_difference (interval);

  /* Translators: a barrier and a behaviour; in how many entries the barrier gave way, with and
   * without it; and how much more often that is */
  return g_strdup_printf (ngettext ("%s, %s: gave way in %u of %u entry with it, %u of %u without; "
                                    "%s",
                                    "%s, %s: gave way in %u of %u entries with it, %u of %u "
                                    "without; %s",
                                    cell->with),
                          barrier, behaviour, cell->gave_way_with, cell->with,
                          cell->gave_way_without, cell->without, difference);
}

static void
add_cell (LeadGridFigure *figure, LeadPatternView *view, guint barrier, guint behaviour,
          gboolean tells)
{
  LeadGaveWay *gave_way = lead_pattern_view_get_insight (view)->gave_way;
  LeadContent *content = lead_pattern_view_get_content (view);
  const char *stuck
    = lead_pattern_name_item (content, lead_gave_way_get_barrier (gave_way, barrier));
  const char *practised
    = lead_pattern_name_item (content, lead_gave_way_get_behaviour (gave_way, behaviour));
  LeadGaveWayCell cell = lead_gave_way_get_cell (gave_way, barrier, behaviour);
  LeadInterval interval = { 0 };
  gboolean says = tells && lead_gave_way_cell_says (cell, &interval);
  g_autofree char *words = says ? describe_cell (stuck, practised, &cell, &interval)
                                : describe_too_few (stuck, practised, &cell);
  LeadGridCell drawn = {
    .counts = { cell.gave_way_with, cell.with, cell.gave_way_without, cell.without },
    .says = says,
    .value = interval.value,
    .low = interval.low,
    .high = interval.high,
    .solid = cell.with > 0,
    .words = words,
  };

  lead_grid_figure_add_cell (figure, &drawn);
}

static LeadFigure *
new_figure (const char *title, const char *words)
{
  const LeadGridWords headings = {
    .row = _("Barrier"),
    .column = _("Behaviour"),
    .counts = { _("Gave way with it"), _("Of"), _("Gave way without"), _("Of") },
    .differences = { _("More often, %"), _("At least"), _("At most") },
    /* Translators: what the two sides of a line mean */
    .less = _("Less often"),
    .more = _("More often"),
    /* Translators: a difference that chance hardly explains, and one that it may explain */
    .clear = _("Hardly chance"),
    .chance = _("Could be chance"),
  };

  return lead_grid_figure_new (title, words, LEAD_FAMILY_BEHAVIOUR, &headings);
}

/**
 * lead_pattern_matrix_new:
 * @view: what was counted
 * @title: the question that it answers
 * @words: what a look at it tells
 *
 * Returns: (transfer full): a row for each barrier and a column for each
 *   behaviour that came up beside each other, without differences while there
 *   are too few to tell
 */
LeadFigure *
lead_pattern_matrix_new (LeadPatternView *view, const char *title, const char *words)
{
  LeadGaveWay *gave_way = lead_pattern_view_get_insight (view)->gave_way;
  LeadContent *content = lead_pattern_view_get_content (view);
  g_autoptr (GArray) barriers = list_met (gave_way, TRUE);
  g_autoptr (GArray) behaviours = list_met (gave_way, FALSE);
  gboolean tells = lead_gave_way_has_table (gave_way);
  LeadFigure *figure = new_figure (title, words);

  for (guint i = 0; i < behaviours->len; i++)
    {
      guint behaviour = g_array_index (behaviours, guint, i);

      lead_grid_figure_add_column (
        LEAD_GRID_FIGURE (figure),
        lead_pattern_name_item (content, lead_gave_way_get_behaviour (gave_way, behaviour)));
    }
  for (guint i = 0; i < barriers->len; i++)
    {
      guint barrier = g_array_index (barriers, guint, i);

      lead_grid_figure_add_row (
        LEAD_GRID_FIGURE (figure),
        lead_pattern_name_item (content, lead_gave_way_get_barrier (gave_way, barrier)));
      for (guint k = 0; k < behaviours->len; k++)
        add_cell (LEAD_GRID_FIGURE (figure), view, barrier, g_array_index (behaviours, guint, k),
                  tells);
    }
  return figure;
}

/**
 * lead_pattern_matrix_dup_filter:
 * @view: what was counted
 * @column: of a cell
 * @row: of it
 *
 * Returns: (transfer full) (nullable): the entries with that barrier in which
 *   that behaviour was practised
 */
LeadFilter *
lead_pattern_matrix_dup_filter (LeadPatternView *view, guint column, guint row)
{
  LeadGaveWay *gave_way = lead_pattern_view_get_insight (view)->gave_way;
  g_autoptr (GArray) barriers = list_met (gave_way, TRUE);
  g_autoptr (GArray) behaviours = list_met (gave_way, FALSE);
  LeadFilter *filter;

  if (row >= barriers->len || column >= behaviours->len)
    return NULL;
  filter = lead_pattern_view_dup_filter (view);
  filter->item
    = g_strdup (lead_gave_way_get_barrier (gave_way, g_array_index (barriers, guint, row)));
  filter->beside
    = g_strdup (lead_gave_way_get_behaviour (gave_way, g_array_index (behaviours, guint, column)));
  filter->beside_stance = LEAD_STANCE_PRACTISED;
  return filter;
}
