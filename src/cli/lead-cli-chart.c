/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-chart.h"

const char *
lead_cli_chart_name_item (const LeadCliPatterns *patterns,
                          const char            *item)
{
  LeadItem *found = lead_content_get_item (patterns->content, item);

  return found != NULL ? lead_item_get_name (found) : item;
}

gboolean
lead_cli_chart_has_before (const LeadCliPatterns *patterns)
{
  return lead_slice_get_range (patterns->insight->slice, LEAD_SIDE_BEFORE, NULL);
}

void
lead_cli_chart_add_range (LeadJsonText *json,
                          LeadRange     range)
{
  gboolean empty = lead_range_is_empty (range);

  lead_json_text_add_day (json, "from", empty ? LEAD_DAY_NONE : range.from);
  lead_json_text_add_day (json, "to", empty ? LEAD_DAY_NONE : range.to);
}

/* The period that is compared with; null where there is none. */
void
lead_cli_chart_add_before (const LeadCliPatterns *patterns,
                           LeadJsonText          *json)
{
  LeadRange range;

  if (!lead_slice_get_range (patterns->insight->slice, LEAD_SIDE_BEFORE, &range))
    {
      lead_json_text_add_string (json, "before", NULL);
      return;
    }
  lead_json_text_open_object (json, "before");
  lead_cli_chart_add_range (json, range);
  lead_json_text_close_object (json);
}

/* In the same letters whatever the language. */
void
lead_cli_chart_add_number (LeadJsonText *json,
                           const char   *name,
                           double        number)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  lead_json_text_add_json (json, name, g_ascii_dtostr (text, sizeof text, number));
}

void
lead_cli_chart_add_ids (const LeadCliPatterns *patterns,
                        LeadJsonText          *json,
                        GArray                *ids)
{
  g_autoptr (GPtrArray) uuids = g_ptr_array_new ();

  for (guint i = 0; i < ids->len; i++)
    {
      gpointer uuid = g_hash_table_lookup (patterns->uuids, &g_array_index (ids, int64_t, i));

      if (uuid != NULL)
        g_ptr_array_add (uuids, uuid);
    }
  g_ptr_array_add (uuids, NULL);
  lead_json_text_add_strings (json, "entries", (const char * const *) uuids->pdata);
}
