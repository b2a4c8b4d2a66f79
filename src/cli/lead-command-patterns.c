/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-pattern.h"
#include "core/store/lead-journal-lists.h"
#include "lead-cli-filter.h"

/* A chart is named as the framework whose items it counts. */
static const char * const charts[] = { "barriers", "behaviours" };

static const char *
find_chart (const char  *name,
            GError     **error)
{
  if (name == NULL)
    return charts[0];
  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      if (g_str_equal (charts[i], name))
        return charts[i];
    }
  lead_cli_error_set_usage (error, _("“%s” is not a chart. There are: barriers, behaviours."),
                            name);
  return NULL;
}

static LeadPattern *
count (LeadRecords   *records,
       LeadFilter    *filter,
       LeadFramework *framework)
{
  LeadRange range = lead_range_resolve (lead_range_new (filter->from, filter->to), records,
                                        LEAD_DAY_NONE);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (framework)); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);

      g_ptr_array_add (ids, (gpointer) lead_item_get_id (item));
    }
  g_ptr_array_add (ids, NULL);
  return lead_pattern_new (records, range, lead_unit_for_range (range),
                           (const char * const *) ids->pdata);
}

static void
add_count (LeadJsonText    *json,
           const char      *item,
           LeadStanceSet    set,
           const LeadCount *counted)
{
  lead_json_text_open_object (json, item);
  for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
    {
      if (stance != LEAD_STANCE_NONE && lead_stance_set_has (set, stance))
        lead_json_text_add_int (json, lead_stance_to_id (stance), counted->stances[stance]);
    }
  lead_json_text_add_int (json, "entries", counted->entries);
  lead_json_text_close_object (json);
}

static void
add_bucket (LeadJsonText *json,
            LeadPattern  *pattern,
            guint         bucket,
            LeadStanceSet set)
{
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_day (json, "start", lead_buckets_get_start (lead_pattern_get_buckets (pattern), bucket));
  lead_json_text_add_int (json, "entries", lead_pattern_get_entries (pattern, bucket));
  lead_json_text_open_object (json, "counts");
  for (guint i = 0; i < lead_pattern_get_n_items (pattern); i++)
    add_count (json, lead_pattern_get_item (pattern, i), set,
               lead_pattern_get_count (pattern, i, bucket));
  lead_json_text_close_object (json);
  lead_json_text_close_object (json);
}

static void
print_json (LeadPattern   *pattern,
            LeadFramework *framework)
{
  const LeadBuckets *buckets = lead_pattern_get_buckets (pattern);
  gboolean empty = lead_range_is_empty (buckets->range);
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "chart", lead_framework_get_id (framework));
  lead_json_text_add_day (json, "from", empty ? LEAD_DAY_NONE : buckets->range.from);
  lead_json_text_add_day (json, "to", empty ? LEAD_DAY_NONE : buckets->range.to);
  lead_json_text_add_string (json, "unit", lead_unit_to_id (buckets->unit));
  lead_json_text_open_array (json, "buckets");
  for (guint i = 0; i < buckets->n_buckets; i++)
    add_bucket (json, pattern, i, lead_framework_get_stance_set (framework));
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static void
print_item (LeadPattern   *pattern,
            LeadFramework *framework,
            guint          item,
            guint          bucket)
{
  const LeadCount *counted = lead_pattern_get_count (pattern, item, bucket);
  g_autoptr (LeadItem) shown = g_list_model_get_item (G_LIST_MODEL (framework), item);
  g_autoptr (GString) words = g_string_new (NULL);

  if (counted->entries == 0)
    return;
  for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
    {
      if (stance != LEAD_STANCE_NONE && counted->stances[stance] > 0)
        g_string_append_printf (words, "%s%s %u", words->len > 0 ? ", " : "",
                                lead_stance_get_name (stance), counted->stances[stance]);
    }
  lead_cli_output_text ("  %s: %s\n", lead_item_get_name (shown), words->str);
}

static void
print_text (LeadPattern   *pattern,
            LeadFramework *framework)
{
  const LeadBuckets *buckets = lead_pattern_get_buckets (pattern);

  lead_cli_output_text ("%s\n", lead_framework_get_title (framework));
  if (buckets->n_buckets == 0)
    lead_cli_output_text ("%s\n", _("There are no such entries."));
  for (guint bucket = 0; bucket < buckets->n_buckets; bucket++)
    {
      g_autofree char *name = lead_buckets_dup_name (buckets, bucket);
      guint entries = lead_pattern_get_entries (pattern, bucket);

      lead_cli_output_text (ngettext ("\n%s, %u entry\n", "\n%s, %u entries\n", entries), name,
                            entries);
      for (guint item = 0; item < lead_pattern_get_n_items (pattern); item++)
        print_item (pattern, framework, item, bucket);
    }
}

static gboolean
print_chart (LeadCli        *cli,
             const char     *chart,
             LeadCliFilter  *typed,
             GError        **error)
{
  g_autoptr (LeadFilter) filter = lead_cli_filter_read (typed, cli, error);
  LeadJournal *journal = filter != NULL ? lead_cli_open (cli, error) : NULL;
  LeadContent *content = journal != NULL ? lead_cli_load_content (cli, error) : NULL;
  g_autoptr (LeadRecords) records = NULL;
  g_autoptr (LeadPattern) pattern = NULL;
  LeadFramework *framework;

  if (content == NULL)
    return FALSE;
  records = lead_journal_load_records_sync (journal, filter, lead_cli_get_cancellable (cli),
                                            error);
  if (records == NULL)
    return FALSE;

  framework = lead_content_get_framework (content, chart);
  pattern = count (records, filter, framework);
  if (lead_cli_get_json (cli))
    print_json (pattern, framework);
  else
    print_text (pattern, framework);
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
  const char *chart = operands != NULL ? find_chart (operands[0], error) : NULL;

  return chart != NULL && print_chart (cli, chart, &typed, error);
}

const LeadCliCommand lead_command_patterns = {
  .name = "patterns",
  .summary = N_("Count over time what got in the way, or what you did"),
  .usage = N_("[CHART]"),
  .details = N_("CHART is “barriers”, which it is without one, or “behaviours”."),
  .run = run,
};
