/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Items of a framework over time. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-chart.h"
#include "lead-cli-output.h"

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
add_bucket (LeadJsonText  *json,
            LeadPattern   *pattern,
            guint          bucket,
            LeadStanceSet  set)
{
  const LeadBuckets *buckets = lead_pattern_get_buckets (pattern);

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_day (json, "start", lead_buckets_get_start (buckets, bucket));
  lead_json_text_add_int (json, "entries", lead_pattern_get_entries (pattern, bucket));
  lead_json_text_open_object (json, "counts");
  for (guint i = 0; i < lead_pattern_get_n_items (pattern); i++)
    add_count (json, lead_pattern_get_item (pattern, i), set,
               lead_pattern_get_count (pattern, i, bucket));
  lead_json_text_close_object (json);
  lead_json_text_close_object (json);
}

void
lead_cli_chart_add_counts (const LeadCliPatterns *patterns,
                           const char            *name,
                           LeadJsonText          *json)
{
  LeadFramework *framework = lead_content_get_framework (patterns->content, name);
  LeadPattern *pattern = lead_insight_get_pattern (patterns->insight, LEAD_SIDE_NOW, name);
  const LeadBuckets *buckets = lead_pattern_get_buckets (pattern);

  lead_json_text_add_string (json, "unit", lead_unit_to_id (buckets->unit));
  lead_json_text_open_array (json, "buckets");
  for (guint i = 0; i < buckets->n_buckets; i++)
    add_bucket (json, pattern, i, lead_framework_get_stance_set (framework));
  lead_json_text_close_array (json);
}

static void
print_item (const LeadCliPatterns *patterns,
            LeadPattern           *pattern,
            guint                  item,
            guint                  bucket)
{
  const LeadCount *counted = lead_pattern_get_count (pattern, item, bucket);
  g_autoptr (GString) words = g_string_new (NULL);

  if (counted->entries == 0)
    return;
  for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
    {
      if (stance != LEAD_STANCE_NONE && counted->stances[stance] > 0)
        g_string_append_printf (words, "%s%s %u", words->len > 0 ? ", " : "",
                                lead_stance_get_name (stance), counted->stances[stance]);
    }
  lead_cli_output_text (
      "  %s: %s\n",
      lead_cli_chart_name_item (patterns, lead_pattern_get_item (pattern, item)), words->str);
}

void
lead_cli_chart_print_counts (const LeadCliPatterns *patterns,
                             const char            *name)
{
  LeadPattern *pattern = lead_insight_get_pattern (patterns->insight, LEAD_SIDE_NOW, name);
  const LeadBuckets *buckets = lead_pattern_get_buckets (pattern);

  lead_cli_output_text ("%s\n", lead_framework_get_title (
                                    lead_content_get_framework (patterns->content, name)));
  if (buckets->n_buckets == 0)
    lead_cli_output_text ("%s\n", _("There are no such entries."));
  for (guint bucket = 0; bucket < buckets->n_buckets; bucket++)
    {
      g_autofree char *when = lead_buckets_dup_name (buckets, bucket);
      guint entries = lead_pattern_get_entries (pattern, bucket);

      lead_cli_output_text (ngettext ("\n%s, %u entry\n", "\n%s, %u entries\n", entries), when,
                            entries);
      for (guint item = 0; item < lead_pattern_get_n_items (pattern); item++)
        print_item (patterns, pattern, item, bucket);
    }
}
