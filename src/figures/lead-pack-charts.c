/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-charts.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-chronicle-builder.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-patterns.h"
#include "lead-pack-charts-private.h"
#include "plot/lead-sheet.h"

#define WIDTH 640

typedef struct
{
  const char *title;
  LeadPackChart *(*make) (const LeadPackSeen *seen);
} Kind;

static const char * const ids[]
  = { "barriers", "behaviours", "summing-up", "rhythm", "dimensions", "cycles", "paths", NULL };

static const Kind kinds[] = {
  { N_("What gets in the way"), lead_pack_chart_of_stances },
  { N_("What was practised, missed and seen"), lead_pack_chart_of_stances },
  { N_("The seven enablers of the summing-up"), lead_pack_chart_of_stances },
  { N_("When entries were written"), lead_pack_chart_of_rhythm },
  { N_("Which dimensions are in it"), lead_pack_chart_of_dimensions },
  { N_("What was tried, and what came of it"), lead_pack_chart_of_cycles },
  { N_("Where challenges stand"), lead_pack_chart_of_paths },
};

static const Kind *
find_kind (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (ids[i], id))
        return &kinds[i];
    }
  return NULL;
}

/**
 * lead_pack_charts_get_ids:
 *
 * Returns: (transfer none) (array zero-terminated=1): ids of the charts that a
 *   pack can have
 */
const char * const *
lead_pack_charts_get_ids (void)
{
  return ids;
}

/**
 * lead_pack_charts_get_title:
 * @id: of a chart
 *
 * Returns: (transfer none) (nullable): what it shows; %NULL when a pack has no
 *   such chart
 */
const char *
lead_pack_charts_get_title (const char *id)
{
  const Kind *kind;

  g_return_val_if_fail (id != NULL, NULL);

  kind = find_kind (id);
  return kind != NULL ? _(kind->title) : NULL;
}

/* In coarse packs no step is shorter than a month. */
LeadUnit
lead_pack_seen_get_unit (const LeadPackSeen *seen)
{
  LeadUnit unit = seen->insight->unit;

  return lead_pack_redactor_is_coarse (seen->redactor) ? MAX (unit, LEAD_UNIT_MONTH) : unit;
}

/* (transfer full): NULL for what isn't known any more, which has only an id. */
char *
lead_pack_seen_name_item (const LeadPackSeen *seen, const char *id)
{
  LeadItem *item = lead_content_get_item (seen->items, id);

  return item != NULL ? lead_pack_redactor_clean (seen->redactor, lead_item_get_name (item)) : NULL;
}

/* @figure is NULL where there is nothing to draw. Where small counts are left
 * out nothing is drawn either: what is missing could be measured. */
LeadPackChart *
lead_pack_seen_begin (const LeadPackSeen *seen, const char *sentence, LeadFigure *figure,
                      const char *const *columns)
{
  gboolean drawn = figure != NULL && !seen->patterns_only && seen->figure == NULL;
  g_autofree char *svg = drawn
                           ? lead_sheet_to_plain_svg (figure, seen->name, WIDTH)
                           : g_strdup ("");

  if (seen->figure != NULL)
    g_set_object (seen->figure, figure);
  return lead_pack_chart_new (
    seen->name, seen->title,
    seen->patterns_only ? _("Counts under 5 are left out, and so are sums.") : sentence, svg,
    columns);
}

/* A row in which nothing may be told is no row: even that it is there would
 * tell something. */
void
lead_pack_seen_add_row (const LeadPackSeen *seen, LeadPackChart *chart, const char *const *words,
                        const guint *counts, guint n_counts)
{
  guint least = seen->patterns_only ? LEAD_PACK_LEAST_COUNT : 1;
  g_autoptr (GStrvBuilder) row = g_strv_builder_new ();
  gboolean tells = FALSE;

  g_strv_builder_addv (row, (const char **) words);
  for (guint i = 0; i < n_counts; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", counts[i]);

      tells |= counts[i] >= least;
      g_strv_builder_add (row, seen->patterns_only && counts[i] < least
                                 /* Translators: in the place of a number in a table */
                                 ? _("under 5")
                                 : number);
    }
  if (tells)
    g_ptr_array_add (chart->rows, g_strv_builder_end (row));
}

/* Private entries are counted nowhere in a pack. */
static LeadChronicle *
without_private (LeadJournal *journal, LeadChronicle *chronicle, GCancellable *cancellable,
                 GError **error)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;
  g_autoptr (GArray) hidden = g_array_new (FALSE, FALSE, sizeof (int64_t));
  g_autoptr (LeadChronicle) none = lead_chronicle_builder_end (lead_chronicle_builder_new ());

  filter->is_private = TRUE;
  listed = lead_journal_list_entries_sync (journal, filter, NULL, cancellable, error);
  if (listed == NULL)
    return NULL;
  for (guint i = 0; i < listed->len; i++)
    g_array_append_val (hidden, g_array_index (listed, LeadListed, i).id);
  return lead_chronicle_update (chronicle, (const int64_t *) (gpointer) hidden->data, hidden->len,
                                none);
}

LeadInsight *
lead_pack_seen_load_insight (const LeadPackChoices *choices, LeadJournal *journal,
                             LeadContent *items, LeadDay today, GCancellable *cancellable,
                             GError **error)
{
  g_autoptr (LeadPatternBasis) basis
    = lead_journal_load_pattern_basis_sync (journal, NULL, NULL, 0, cancellable, error);
  g_autoptr (LeadChronicle) open
    = basis != NULL ? without_private (journal, basis->chronicle, cancellable, error) : NULL;
  g_autoptr (LeadPatternBasis) shared = NULL;
  LeadScope scope = { 0 };

  if (open == NULL)
    return NULL;
  shared = lead_pattern_basis_new (open, basis->reviews, basis->challenges, basis->posts,
                                   basis->questions, basis->experiments);
  scope.range = choices->from == LEAD_DAY_NONE && choices->to == LEAD_DAY_NONE
                  ? lead_range_of (LEAD_PERIOD_ALL, LEAD_DAY_NONE)
                  : lead_range_new (choices->from, choices->to);
  return lead_insight_new (shared, items, &scope, today);
}

/* NULL where there is nothing to show, or no such chart. */
LeadPackChart *
lead_pack_chart_make (LeadPackSeen *seen)
{
  const Kind *kind = find_kind (seen->id);
  LeadPackChart *chart;

  if (kind == NULL)
    return NULL;
  seen->title = _(kind->title);
  chart = kind->make (seen);
  if (chart != NULL && chart->rows->len == 0)
    g_clear_pointer (&chart, lead_pack_chart_free);
  return chart;
}

static void
add_chart (LeadPackContent *content, LeadPackSeen *seen)
{
  g_autofree char *name = g_strdup_printf ("c%u", content->charts->len + 1);
  LeadPackChart *chart;

  seen->name = name;
  chart = lead_pack_chart_make (seen);
  if (chart == NULL)
    return;
  chart->kind = g_strdup (seen->id);
  g_ptr_array_add (content->charts, chart);
}

/**
 * lead_pack_charts_add:
 * @content: where charts go
 * @choices: which, and of when
 * @redactor: what their words go through
 * @journal: an open journal
 * @items: what things are called
 * @cancellable: (nullable): to stop
 * @error: return location for a %LEAD_ERROR
 *
 * Adds the chosen charts, over all entries that aren't private. One that would
 * have nothing to show, or that packs don't have, is left out.
 *
 * Returns: whether nothing failed
 */
gboolean
lead_pack_charts_add (LeadPackContent *content, const LeadPackChoices *choices,
                      LeadPackRedactor *redactor, LeadJournal *journal, LeadContent *items,
                      GCancellable *cancellable, GError **error)
{
  LeadDay today = lead_surroundings_get_moment (lead_journal_get_surroundings (journal)).day;
  g_autoptr (LeadInsight) insight = NULL;
  LeadPackSeen seen = { .items = items, .redactor = redactor, .today = today,
                        .patterns_only = choices->patterns_only };

  g_return_val_if_fail (content != NULL && redactor != NULL, FALSE);

  insight = lead_pack_seen_load_insight (choices, journal, items, today, cancellable, error);
  if (insight == NULL)
    return FALSE;
  seen.insight = insight;
  for (guint i = 0; i < choices->charts->len; i++)
    {
      seen.id = choices->charts->pdata[i];
      add_chart (content, &seen);
    }
  return TRUE;
}
