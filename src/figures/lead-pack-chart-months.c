/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a review pack shows as one row of bars, or as a table alone. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-pack-charts-private.h"
#include "plot/lead-bars-figure.h"

static void
add_up_days (LeadRhythm *rhythm, const LeadBuckets *buckets, guint *entries)
{
  gsize n_days;
  const LeadRhythmDay *days = lead_rhythm_get_days (rhythm, &n_days);

  for (gsize i = 0; i < n_days; i++)
    entries[lead_buckets_find (buckets, days[i].day)] += days[i].entries;
}

static char *
describe_rhythm (LeadRhythm *rhythm)
{
  const LeadRhythmTotal *now = lead_rhythm_get_total (rhythm, LEAD_SIDE_NOW);
  g_autofree char *entries
    = g_strdup_printf (ngettext ("%u entry", "%u entries", now->entries), now->entries);
  g_autofree char *days = g_strdup_printf (ngettext ("%u day", "%u days", now->days), now->days);
  g_autofree char *words = g_strdup_printf (
    ngettext ("%'u word", "%'u words", (gulong) now->words), (guint) now->words);

  /* Translators: “81 entries on 64 days, 21,300 words.” */
  return g_strdup_printf (_("%s on %s, %s."), entries, days, words);
}

/* In steps of time and never by the day: on which days somebody writes is more
 * than the rhythm of it. NULL where nothing was written. */
LeadPackChart *
lead_pack_chart_of_rhythm (const LeadPackSeen *seen)
{
  const char *columns[] = { _("When"), _("Entries"), NULL };
  LeadRhythm *rhythm = seen->insight->rhythm;
  LeadRange range;
  LeadBuckets buckets;
  g_autofree guint *entries = NULL;
  g_autofree char *words = NULL;
  g_autoptr (LeadBars) bars = NULL;
  g_autoptr (LeadFigure) figure = NULL;
  LeadPackChart *chart;

  if (lead_rhythm_get_total (rhythm, LEAD_SIDE_NOW)->entries == 0
      || !lead_slice_get_range (seen->insight->slice, LEAD_SIDE_NOW, &range))
    return NULL;
  buckets = lead_buckets_new (range, MAX (seen->insight->unit, LEAD_UNIT_MONTH));
  entries = g_new0 (guint, buckets.n_buckets);
  add_up_days (rhythm, &buckets, entries);
  words = describe_rhythm (rhythm);
  bars = lead_bars_new (seen->title, words, LEAD_FAMILY_NEUTRAL);
  lead_bars_add_series (bars, _("Entries"), LEAD_FILL_FULL);
  for (guint i = 0; i < buckets.n_buckets; i++)
    {
      g_autofree char *name = lead_buckets_dup_name (&buckets, i);
      g_autofree char *short_name = lead_buckets_dup_short_name (&buckets, i);

      lead_bars_add_place (bars, name, short_name, entries[i], &entries[i]);
    }
  figure = lead_bars_figure_new (bars);
  chart = lead_pack_seen_begin (seen, words, figure, columns);
  for (guint i = 0; i < buckets.n_buckets; i++)
    {
      g_autofree char *name = lead_buckets_dup_name (&buckets, i);
      const char *when[] = { name, NULL };

      lead_pack_seen_add_row (seen, chart, when, &entries[i], 1);
    }
  return chart;
}

/* Without rows where nothing that was marked belongs to a dimension. */
LeadPackChart *
lead_pack_chart_of_dimensions (const LeadPackSeen *seen)
{
  const char *columns[] = { _("Dimension"), _("Marks"), NULL };
  const char *sentence = _("How often what was marked belongs to each of the six dimensions.");
  GArray *counts = seen->insight->dimensions;
  LeadPackChart *chart = lead_pack_seen_begin (seen, sentence, NULL, columns);

  for (guint i = 0; i < counts->len; i++)
    {
      const LeadDimensionCount *count = &g_array_index (counts, LeadDimensionCount, i);
      g_autofree char *name = lead_pack_seen_name_item (seen, count->dimension);
      const char *what[] = { name, NULL };

      if (name != NULL)
        lead_pack_seen_add_row (seen, chart, what, &count->tags[LEAD_SIDE_NOW], 1);
    }
  return chart;
}

/* NULL where no experiment was begun or ended. */
LeadPackChart *
lead_pack_chart_of_cycles (const LeadPackSeen *seen)
{
  const char *columns[] = { _("Move"), _("Barrier"), _("Tried"), _("Learnt from"), NULL };
  const LeadCycles *cycles = seen->insight->cycles;
  const LeadCycleCount *now = &cycles->counts[LEAD_SIDE_NOW];
  g_autofree char *sentence
    /* Translators: experiments of a period: how many were begun, how many ended, and how many of
     * those say what was learnt */
    = g_strdup_printf (_("Begun: %u. Ended: %u, with something learnt from %u of them."),
                       now->opened, now->closed, now->learnt);
  LeadPackChart *chart;

  if (now->opened + now->closed == 0)
    return NULL;
  chart = lead_pack_seen_begin (seen, sentence, NULL, columns);
  for (guint i = 0; i < cycles->cells->len; i++)
    {
      const LeadCycleCell *cell = &g_array_index (cycles->cells, LeadCycleCell, i);
      g_autofree char *move = lead_pack_seen_name_item (seen, cell->move);
      g_autofree char *barrier = lead_pack_seen_name_item (seen, cell->barrier);
      const char *what[] = { move, barrier, NULL };
      guint counts[] = { cell->tried, cell->learnt };

      if (move != NULL && barrier != NULL)
        lead_pack_seen_add_row (seen, chart, what, counts, G_N_ELEMENTS (counts));
    }
  return chart;
}
