/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-patterns.h"
#include "lead-cli-chart.h"
#include "lead-cli-filter.h"

#define ALL "all"

/* So many entries' uuids are asked for at once. */
#define AT_ONCE 200

static const LeadCliChart charts[] = {
  { "barriers", lead_cli_chart_add_counts, lead_cli_chart_print_counts },
  { "behaviours", lead_cli_chart_add_counts, lead_cli_chart_print_counts },
  { "summing-up", lead_cli_chart_add_counts, lead_cli_chart_print_counts },
  { "noticed", lead_cli_chart_add_noticed, lead_cli_chart_print_noticed },
  { "gave-way", lead_cli_chart_add_gave_way, lead_cli_chart_print_gave_way },
  { "rhythm", lead_cli_chart_add_rhythm, lead_cli_chart_print_rhythm },
  { "dimensions", lead_cli_chart_add_dimensions, lead_cli_chart_print_dimensions },
  { "self-reviews", lead_cli_chart_add_reviews, lead_cli_chart_print_reviews },
  { "prompts", lead_cli_chart_add_prompts, lead_cli_chart_print_prompts },
  { "cycles", lead_cli_chart_add_cycles, lead_cli_chart_print_cycles },
  { "paths", lead_cli_chart_add_paths, lead_cli_chart_print_paths },
};

static const LeadCliChart *
find_chart (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      if (g_str_equal (charts[i].name, name))
        return &charts[i];
    }
  return NULL;
}

static gboolean
check_chart (const char  *name,
             GError     **error)
{
  if (g_str_equal (name, ALL) || find_chart (name) != NULL)
    return TRUE;
  lead_cli_error_set_usage (error,
                            _("“%s” is not a chart. There are: barriers, behaviours, summing-up, "
                              "noticed, gave-way, rhythm, dimensions, self-reviews, prompts, "
                              "cycles, paths, and all of them."),
                            name);
  return FALSE;
}

static void
take_ids (GArray *all,
          GArray *ids)
{
  g_array_append_vals (all, ids->data, ids->len);
  g_array_unref (ids);
}

/* The entries behind what was noticed, and behind what gave way. */
static GArray *
gather_ids (LeadInsight *insight)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  g_autoptr (GArray) barriers = lead_gave_way_list_barriers (insight->gave_way);
  guint n_notices;
  const LeadNotice *notices = lead_noticed_get_all (insight->noticed, &n_notices);

  for (guint i = 0; i < lead_noticed_get_n_top (insight->noticed); i++)
    for (guint side = 0; side < LEAD_N_SIDES; side++)
      {
        LeadRange range;

        if (lead_slice_get_range (insight->slice, (LeadSide) side, &range))
          take_ids (ids, lead_slice_dup_ids (insight->slice, range, notices[i].item,
                                             notices[i].stance));
      }
  for (guint i = 0; i < barriers->len; i++)
    take_ids (ids, lead_gave_way_dup_ids (
                       insight->slice,
                       lead_gave_way_get_barrier (insight->gave_way,
                                                  g_array_index (barriers, guint, i)),
                       NULL));
  return ids;
}

static gboolean
load_uuids (LeadJournal   *journal,
            LeadInsight   *insight,
            GHashTable    *uuids,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (GArray) ids = gather_ids (insight);

  for (guint i = 0; i < ids->len; i += AT_ONCE)
    {
      g_autoptr (GPtrArray) briefs
        = lead_journal_load_briefs_sync (journal, &g_array_index (ids, int64_t, i),
                                         MIN (ids->len - i, AT_ONCE), NULL, cancellable, error);

      if (briefs == NULL)
        return FALSE;
      for (guint k = 0; k < briefs->len; k++)
        {
          int64_t id = briefs->pdata[k] != NULL ? lead_brief_get_id (briefs->pdata[k]) : 0;

          if (id != 0)
            g_hash_table_insert (uuids, g_memdup2 (&id, sizeof id),
                                 g_strdup (lead_brief_get_uuid (briefs->pdata[k])));
        }
    }
  return TRUE;
}

static void
add_chart (const LeadCliPatterns *patterns,
           const LeadCliChart    *chart,
           LeadJsonText          *json)
{
  LeadRange range;

  lead_slice_get_range (patterns->insight->slice, LEAD_SIDE_NOW, &range);
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "chart", chart->name);
  lead_cli_chart_add_range (json, range);
  chart->add (patterns, chart->name, json);
  lead_json_text_close_object (json);
}

static void
add_all (const LeadCliPatterns *patterns,
         LeadJsonText          *json)
{
  LeadRange range;

  lead_slice_get_range (patterns->insight->slice, LEAD_SIDE_NOW, &range);
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "chart", ALL);
  lead_cli_chart_add_range (json, range);
  lead_json_text_open_array (json, "charts");
  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    add_chart (patterns, &charts[i], json);
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
}

static void
print_json (const LeadCliPatterns *patterns,
            const char            *name)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  if (g_str_equal (name, ALL))
    add_all (patterns, json);
  else
    add_chart (patterns, find_chart (name), json);
  lead_cli_output_json (json);
}

static void
print_text (const LeadCliPatterns *patterns,
            const char            *name)
{
  const LeadCliChart *chosen = find_chart (name);

  if (chosen != NULL)
    {
      chosen->print (patterns, name);
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      if (i > 0)
        lead_cli_output_text ("\n");
      charts[i].print (patterns, charts[i].name);
    }
}

/* From the first entry to the last there is nothing before. */
static LeadRange
range_of (const LeadFilter *filter)
{
  if (filter->from == LEAD_DAY_NONE && filter->to == LEAD_DAY_NONE)
    return lead_range_of (LEAD_PERIOD_ALL, LEAD_DAY_NONE);
  return lead_range_new (filter->from, filter->to);
}

static gboolean
print_patterns (LeadCli        *cli,
                const char     *chart,
                LeadCliFilter  *typed,
                GError        **error)
{
  g_autoptr (LeadFilter) filter = lead_cli_filter_read (typed, cli, error);
  LeadJournal *journal = filter != NULL ? lead_cli_open (cli, error) : NULL;
  LeadContent *content = journal != NULL ? lead_cli_load_content (cli, error) : NULL;
  GCancellable *cancellable = lead_cli_get_cancellable (cli);
  g_autoptr (GHashTable) uuids
    = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (LeadPatternBasis) basis = NULL;
  g_autoptr (LeadInsight) insight = NULL;
  LeadCliPatterns patterns = { .content = content, .uuids = uuids };
  LeadScope scope;

  if (content == NULL)
    return FALSE;
  basis = lead_journal_load_pattern_basis_sync (journal, NULL, NULL, 0, cancellable, error);
  if (basis == NULL)
    return FALSE;

  scope = (LeadScope) { range_of (filter), filter->challenge, filter->label };
  insight = lead_insight_new (basis, content, &scope, LEAD_DAY_NONE);
  patterns.insight = insight;
  if (lead_cli_get_json (cli) && !load_uuids (journal, insight, uuids, cancellable, error))
    return FALSE;
  if (lead_cli_get_json (cli))
    print_json (&patterns, chart);
  else
    print_text (&patterns, chart);
  return TRUE;
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (LeadCliFilter) typed = { 0 };
  const GOptionEntry options[] = {
    LEAD_CLI_FILTER_DAYS (typed),
    G_OPTION_ENTRY_NULL
  };
  char **operands = lead_cli_parse (cli, options, arguments, 0, 1, error);
  const char *chart;

  if (operands == NULL)
    return FALSE;
  chart = operands[0] != NULL ? operands[0] : charts[0].name;
  return check_chart (chart, error) && print_patterns (cli, chart, &typed, error);
}

const LeadCliCommand lead_command_patterns = {
  .name = "patterns",
  .summary = N_("Show what came up over time, what has changed, and what was at work"),
  .usage = N_("[CHART]"),
  .details = N_("CHART is “barriers”, which it is without one, “behaviours”, “summing-up”, "
                "“noticed”, “gave-way”, “rhythm”, “dimensions”, “self-reviews”, “prompts”, "
                "“cycles”, “paths”, or “all” of them. Where a period is given, it is compared "
                "with the one before it."),
  .run = run,
};
