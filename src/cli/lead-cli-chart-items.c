/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Dimensions, ratings beside entries, and questions. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-chart.h"
#include "lead-cli-output.h"

static void
add_dimension_side (LeadJsonText             *json,
                    const char               *name,
                    const LeadDimensionCount *count,
                    LeadSide                  side)
{
  lead_json_text_open_object (json, name);
  lead_json_text_add_int (json, "tags", count->tags[side]);
  lead_json_text_add_int (json, "entries", count->entries[side]);
  lead_json_text_close_object (json);
}

void
lead_cli_chart_add_dimensions (const LeadCliPatterns *patterns,
                               const char            *name,
                               LeadJsonText          *json)
{
  GArray *counts = patterns->insight->dimensions;

  lead_cli_chart_add_before (patterns, json);
  lead_json_text_open_array (json, "dimensions");
  for (guint i = 0; i < counts->len; i++)
    {
      const LeadDimensionCount *count = &g_array_index (counts, LeadDimensionCount, i);

      lead_json_text_open_object (json, NULL);
      lead_json_text_add_string (json, "dimension", count->dimension);
      add_dimension_side (json, "now", count, LEAD_SIDE_NOW);
      add_dimension_side (json, "before", count, LEAD_SIDE_BEFORE);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
}

void
lead_cli_chart_print_dimensions (const LeadCliPatterns *patterns,
                                 const char            *name)
{
  GArray *counts = patterns->insight->dimensions;

  lead_cli_output_text ("%s\n", _("Dimensions"));
  for (guint i = 0; i < counts->len; i++)
    {
      const LeadDimensionCount *count = &g_array_index (counts, LeadDimensionCount, i);
      const char *item = lead_cli_chart_name_item (patterns, count->dimension);

      if (lead_cli_chart_has_before (patterns))
        lead_cli_output_text (_("  %s: %u, %u before\n"), item, count->tags[LEAD_SIDE_NOW],
                              count->tags[LEAD_SIDE_BEFORE]);
      else
        lead_cli_output_text ("  %s: %u\n", item, count->tags[LEAD_SIDE_NOW]);
    }
}

static void
add_rating (LeadJsonText *json,
            const char   *name,
            int           value)
{
  if (value == LEAD_RATING_NONE)
    lead_json_text_add_string (json, name, NULL);
  else
    lead_json_text_add_int (json, name, value);
}

void
lead_cli_chart_add_reviews (const LeadCliPatterns *patterns,
                            const char            *name,
                            LeadJsonText          *json)
{
  GArray *rows = patterns->insight->said_shown;

  lead_json_text_open_array (json, "items");
  for (guint i = 0; i < rows->len; i++)
    {
      const LeadSaidShown *row = &g_array_index (rows, LeadSaidShown, i);

      lead_json_text_open_object (json, NULL);
      lead_json_text_add_string (json, "item", row->item);
      lead_json_text_add_day (json, "day", row->day);
      lead_json_text_add_int (json, "value", row->value);
      lead_json_text_add_day (json, "day-before", row->day_before);
      add_rating (json, "value-before", row->value_before);
      lead_json_text_add_day (json, "since", row->since);
      lead_json_text_add_int (json, "practised", row->practised);
      lead_json_text_add_int (json, "missed", row->missed);
      lead_json_text_add_int (json, "entries", row->entries);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
}

void
lead_cli_chart_print_reviews (const LeadCliPatterns *patterns,
                              const char            *name)
{
  GArray *rows = patterns->insight->said_shown;

  lead_cli_output_text ("%s\n", _("Said and shown"));
  if (rows->len == 0)
    lead_cli_output_text ("%s\n", _("There is no self-review in this time."));
  for (guint i = 0; i < rows->len; i++)
    {
      const LeadSaidShown *row = &g_array_index (rows, LeadSaidShown, i);

      /* Translators: a behaviour, its rating, and in how many entries it was practised */
      lead_cli_output_text (ngettext ("  %s: rated %d; practised in %u of %u entry\n",
                                      "  %s: rated %d; practised in %u of %u entries\n",
                                      row->entries),
                            lead_cli_chart_name_item (patterns, row->item), row->value,
                            row->practised, row->entries);
    }
}

void
lead_cli_chart_add_prompts (const LeadCliPatterns *patterns,
                            const char            *name,
                            LeadJsonText          *json)
{
  GArray *counts = patterns->insight->prompts;

  lead_cli_chart_add_before (patterns, json);
  lead_json_text_open_array (json, "prompts");
  for (guint i = 0; i < counts->len; i++)
    {
      const LeadPromptCount *count = &g_array_index (counts, LeadPromptCount, i);

      lead_json_text_open_object (json, NULL);
      lead_json_text_add_string (json, "prompt", count->prompt);
      lead_json_text_add_string (json, "item", count->item);
      lead_json_text_add_boolean (json, "own", count->is_own);
      lead_json_text_add_int (json, "now", count->entries[LEAD_SIDE_NOW]);
      lead_json_text_add_int (json, "before", count->entries[LEAD_SIDE_BEFORE]);
      lead_json_text_add_int (json, "ever", count->ever);
      lead_json_text_add_day (json, "last", count->last);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
}

void
lead_cli_chart_print_prompts (const LeadCliPatterns *patterns,
                              const char            *name)
{
  GArray *counts = patterns->insight->prompts;
  guint n_open = 0;

  lead_cli_output_text ("%s\n", _("Questions"));
  for (guint i = 0; i < counts->len; i++)
    {
      const LeadPromptCount *count = &g_array_index (counts, LeadPromptCount, i);

      n_open += count->ever == 0;
      if (count->entries[LEAD_SIDE_NOW] > 0)
        lead_cli_output_text ("  %s: %u\n", count->prompt, count->entries[LEAD_SIDE_NOW]);
    }
  lead_cli_output_text (ngettext ("\n%u question isn’t answered yet.\n",
                                  "\n%u questions aren’t answered yet.\n", n_open),
                        n_open);
}
