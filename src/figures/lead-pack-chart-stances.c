/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Barriers, behaviours and the summing-up over time, for a review pack. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-pattern-words.h"
#include "lead-pack-charts-private.h"
#include "lead-pattern-bars.h"
#include "plot/lead-bars-figure.h"
#include "plot/lead-multiples-figure.h"

static LeadPattern *
new_pattern (const LeadPackSeen *seen, LeadFramework *framework)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (framework));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);

      /* Items live as long as their framework does. */
      if (!lead_item_get_hidden (item) && lead_item_get_stance_set (item) != LEAD_STANCE_SET_NONE)
        g_ptr_array_add (names, (gpointer) lead_item_get_id (item));
    }
  g_ptr_array_add (names, NULL);
  return lead_pattern_new (seen->insight->slice, LEAD_SIDE_NOW,
                           lead_pack_seen_get_unit (seen),
                           (const char *const *) names->pdata);
}

/* What the table says, the bars say by how they are filled. */
static const char *
explain (LeadStanceSet set)
{
  return set == LEAD_STANCE_SET_BARRIER
           ? _("Bars are filled where a barrier shifted, hatched where it was worked round, and "
               "outlined where it was met.")
           : _("Bars are filled where it was practised, outlined where it was missed, and dotted "
               "where it was seen in somebody else.");
}

static char *
describe (const LeadPackSeen *seen, LeadPattern *pattern, LeadStanceSet set)
{
  g_autofree char *words = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  for (guint i = 0; i < lead_pattern_get_n_items (pattern); i++)
    {
      g_autofree char *name = lead_pack_seen_name_item (seen, lead_pattern_get_item (pattern, i));

      g_strv_builder_add (builder, name);
    }
  names = g_strv_builder_end (builder);
  words = lead_pattern_describe (pattern, (const char *const *) names);
  return g_strdup_printf ("%s %s", words, explain (set));
}

static void
add_part (const LeadPackSeen *seen, LeadFigure *figure, LeadPattern *pattern, guint position)
{
  LeadItem *item = lead_content_get_item (seen->items, lead_pattern_get_item (pattern, position));
  g_autofree char *name
    = lead_pack_seen_name_item (seen, lead_pattern_get_item (pattern, position));
  g_autofree char *caption = lead_pattern_describe_item (pattern, position);
  g_autoptr (LeadBars) bars
    = lead_pattern_to_bars (pattern, NULL, position, item, name, caption, seen->today);
  g_autoptr (LeadFigure) part = lead_bars_figure_new (bars);

  lead_bars_figure_set_titled (LEAD_BARS_FIGURE (part), TRUE);
  lead_multiples_figure_add (LEAD_MULTIPLES_FIGURE (figure), part);
}

static LeadFigure *
draw (const LeadPackSeen *seen, LeadPattern *pattern, const char *words)
{
  LeadFigure *figure = lead_multiples_figure_new (seen->title, words);

  for (guint i = 0; i < lead_pattern_get_n_items (pattern); i++)
    add_part (seen, figure, pattern, i);
  return figure;
}

static void
add_row (const LeadPackSeen *seen, LeadPackChart *chart, const char *name, const char *when,
         const LeadCount *count, LeadStanceSet set)
{
  const char *words[] = { name, when, NULL };
  guint counts[LEAD_PATTERN_N_SERIES];

  for (guint series = 0; series < LEAD_PATTERN_N_SERIES; series++)
    counts[series] = count->stances[lead_pattern_series_get_stance (set, series)];
  lead_pack_seen_add_row (seen, chart, words, counts, LEAD_PATTERN_N_SERIES);
}

/* Where small counts are left out, step by step hardly any would be left, and
 * those that are would take away from the whole: so only the whole is told. */
static void
add_rows (const LeadPackSeen *seen, LeadPackChart *chart, LeadPattern *pattern, guint position,
          LeadStanceSet set)
{
  const LeadBuckets *buckets = lead_pattern_get_buckets (pattern);
  g_autofree char *name
    = lead_pack_seen_name_item (seen, lead_pattern_get_item (pattern, position));

  if (seen->patterns_only)
    {
      add_row (seen, chart, name, _("All the time"), lead_pattern_get_total (pattern, position),
               set);
      return;
    }
  for (guint bucket = 0; bucket < buckets->n_buckets; bucket++)
    {
      g_autofree char *when = lead_buckets_dup_name (buckets, bucket);

      add_row (seen, chart, name, when, lead_pattern_get_count (pattern, position, bucket), set);
    }
}

/* @seen->id is the framework's. NULL where nothing was marked with it. */
LeadPackChart *
lead_pack_chart_of_stances (const LeadPackSeen *seen)
{
  LeadFramework *framework = lead_content_get_framework (seen->items, seen->id);
  LeadStanceSet set = g_str_equal (seen->id, "barriers") ? LEAD_STANCE_SET_BARRIER
                                                         : LEAD_STANCE_SET_BEHAVIOUR;
  const char *columns[LEAD_PATTERN_N_SERIES + 3] = { _("What"), _("When") };
  g_autoptr (LeadPattern) pattern = framework != NULL ? new_pattern (seen, framework) : NULL;
  g_autofree char *words = NULL;
  g_autoptr (LeadFigure) figure = NULL;
  LeadPackChart *chart;

  if (pattern == NULL || lead_pattern_get_tagged_entries (pattern) == 0)
    return NULL;
  for (guint series = 0; series < LEAD_PATTERN_N_SERIES; series++)
    columns[series + 2] = lead_stance_get_name (lead_pattern_series_get_stance (set, series));
  words = describe (seen, pattern, set);
  figure = draw (seen, pattern, words);
  chart = lead_pack_seen_begin (seen, words, figure, columns);
  for (guint i = 0; i < lead_pattern_get_n_items (pattern); i++)
    add_rows (seen, chart, pattern, i, set);
  return chart;
}
