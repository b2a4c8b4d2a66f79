/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What came up, what has changed, and what was at work when a barrier gave way. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-notice-words.h"
#include "lead-cli-chart.h"
#include "lead-cli-output.h"

static void
add_share (LeadJsonText    *json,
           const char      *name,
           const LeadShare *share)
{
  lead_json_text_open_object (json, name);
  lead_json_text_add_int (json, "marked", share->marked);
  lead_json_text_add_int (json, "all", share->all);
  lead_json_text_close_object (json);
}

/* Of both periods, the newest first. */
static GArray *
dup_ids (const LeadCliPatterns *patterns,
         const LeadNotice      *notice)
{
  GArray *ids = g_array_new (FALSE, FALSE, sizeof (int64_t));

  for (guint side = 0; side < LEAD_N_SIDES; side++)
    {
      g_autoptr (GArray) found = NULL;
      LeadRange range;

      if (!lead_slice_get_range (patterns->insight->slice, (LeadSide) side, &range))
        continue;
      found = lead_slice_dup_ids (patterns->insight->slice, range, notice->item, notice->stance);
      g_array_append_vals (ids, found->data, found->len);
    }
  return ids;
}

static void
add_notice (const LeadCliPatterns *patterns,
            LeadJsonText          *json,
            const LeadNotice      *notice,
            gboolean               is_top)
{
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "item", notice->item);
  lead_json_text_add_string (json, "stance",
                             notice->stance != LEAD_STANCE_NONE
                                 ? lead_stance_to_id (notice->stance)
                                 : NULL);
  add_share (json, "now", &notice->shares[LEAD_SIDE_NOW]);
  add_share (json, "before", &notice->shares[LEAD_SIDE_BEFORE]);
  lead_json_text_add_boolean (json, "tested", notice->tested);
  lead_cli_chart_add_number (json, "chance", notice->chance);
  lead_cli_chart_add_number (json, "adjusted", notice->adjusted);
  lead_json_text_add_boolean (json, "changed", notice->changed);
  if (is_top)
    {
      g_autoptr (GArray) ids = dup_ids (patterns, notice);

      lead_cli_chart_add_ids (patterns, json, ids);
    }
  lead_json_text_close_object (json);
}

void
lead_cli_chart_add_noticed (const LeadCliPatterns *patterns,
                            const char            *name,
                            LeadJsonText          *json)
{
  LeadNoticed *noticed = patterns->insight->noticed;
  guint n_notices;
  const LeadNotice *notices = lead_noticed_get_all (noticed, &n_notices);
  guint n_top = lead_noticed_get_n_top (noticed);

  lead_cli_chart_add_before (patterns, json);
  lead_json_text_add_int (json, "tested", lead_noticed_get_n_tested (noticed));
  lead_json_text_open_array (json, "top");
  for (guint i = 0; i < n_top; i++)
    add_notice (patterns, json, &notices[i], TRUE);
  lead_json_text_close_array (json);
  lead_json_text_open_array (json, "others");
  for (guint i = n_top; i < n_notices; i++)
    add_notice (patterns, json, &notices[i], FALSE);
  lead_json_text_close_array (json);
}

void
lead_cli_chart_print_noticed (const LeadCliPatterns *patterns,
                              const char            *name)
{
  LeadNoticed *noticed = patterns->insight->noticed;
  guint n_notices;
  const LeadNotice *notices = lead_noticed_get_all (noticed, &n_notices);
  g_autofree char *test = lead_noticed_describe_test (noticed);

  lead_cli_output_text ("%s\n", _("Noticed"));
  if (lead_noticed_get_n_top (noticed) == 0)
    lead_cli_output_text ("%s\n", _("Nothing came up in this time."));
  for (guint i = 0; i < lead_noticed_get_n_top (noticed); i++)
    {
      g_autofree char *words = lead_notice_describe (
          &notices[i], lead_cli_chart_name_item (patterns, notices[i].item));

      lead_cli_output_text ("  %s\n", words);
    }
  lead_cli_output_text ("\n%s\n", test);
}

static void
add_barrier (const LeadCliPatterns *patterns,
             LeadJsonText          *json,
             guint                  barrier)
{
  LeadGaveWay *gave_way = patterns->insight->gave_way;
  const char *id = lead_gave_way_get_barrier (gave_way, barrier);
  g_autoptr (GArray) behaviours = lead_gave_way_list_behaviours (gave_way, barrier);
  g_autoptr (GArray) ids = lead_gave_way_dup_ids (patterns->insight->slice, id, NULL);
  guint n_entries;
  guint n_gave_way = lead_gave_way_count (gave_way, barrier, &n_entries);

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "barrier", id);
  lead_json_text_add_int (json, "met", n_entries);
  lead_json_text_add_int (json, "gave-way", n_gave_way);
  lead_cli_chart_add_ids (patterns, json, ids);
  lead_json_text_open_array (json, "behaviours");
  for (guint i = 0; i < behaviours->len; i++)
    {
      guint behaviour = g_array_index (behaviours, guint, i);
      const char *practised = lead_gave_way_get_behaviour (gave_way, behaviour);
      g_autoptr (GArray) both = lead_gave_way_dup_ids (patterns->insight->slice, id, practised);

      lead_json_text_open_object (json, NULL);
      lead_json_text_add_string (json, "behaviour", practised);
      lead_json_text_add_int (
          json, "gave-way", lead_gave_way_get_cell (gave_way, barrier, behaviour).gave_way_with);
      lead_cli_chart_add_ids (patterns, json, both);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
}

static void
add_of (LeadJsonText *json,
        const char   *name,
        guint         gave_way,
        guint         met)
{
  lead_json_text_open_object (json, name);
  lead_json_text_add_int (json, "met", met);
  lead_json_text_add_int (json, "gave-way", gave_way);
  lead_json_text_close_object (json);
}

static void
add_cell (LeadGaveWay  *gave_way,
          LeadJsonText *json,
          guint         barrier,
          guint         behaviour)
{
  LeadGaveWayCell cell = lead_gave_way_get_cell (gave_way, barrier, behaviour);
  LeadInterval interval;

  if (!lead_gave_way_cell_says (cell, &interval))
    return;
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "barrier", lead_gave_way_get_barrier (gave_way, barrier));
  lead_json_text_add_string (json, "behaviour", lead_gave_way_get_behaviour (gave_way, behaviour));
  add_of (json, "with", cell.gave_way_with, cell.with);
  add_of (json, "without", cell.gave_way_without, cell.without);
  lead_cli_chart_add_number (json, "difference", interval.value);
  lead_cli_chart_add_number (json, "low", interval.low);
  lead_cli_chart_add_number (json, "high", interval.high);
  lead_json_text_close_object (json);
}

/* Null until there is enough to tell. */
static void
add_table (LeadGaveWay  *gave_way,
           LeadJsonText *json)
{
  if (!lead_gave_way_has_table (gave_way))
    {
      lead_json_text_add_string (json, "table", NULL);
      return;
    }
  lead_json_text_open_array (json, "table");
  for (guint i = 0; i < lead_gave_way_get_n_barriers (gave_way); i++)
    for (guint k = 0; k < lead_gave_way_get_n_behaviours (gave_way); k++)
      add_cell (gave_way, json, i, k);
  lead_json_text_close_array (json);
}

void
lead_cli_chart_add_gave_way (const LeadCliPatterns *patterns,
                             const char            *name,
                             LeadJsonText          *json)
{
  LeadGaveWay *gave_way = patterns->insight->gave_way;
  g_autoptr (GArray) barriers = lead_gave_way_list_barriers (gave_way);

  lead_json_text_open_array (json, "barriers");
  for (guint i = 0; i < barriers->len; i++)
    add_barrier (patterns, json, g_array_index (barriers, guint, i));
  lead_json_text_close_array (json);
  lead_json_text_add_int (json, "least", LEAD_GAVE_WAY_LEAST);
  lead_json_text_add_int (json, "cells", lead_gave_way_count_cells (gave_way));
  add_table (gave_way, json);
}

void
lead_cli_chart_print_gave_way (const LeadCliPatterns *patterns,
                               const char            *name)
{
  LeadGaveWay *gave_way = patterns->insight->gave_way;
  g_autoptr (GArray) barriers = lead_gave_way_list_barriers (gave_way);

  lead_cli_output_text ("%s\n", _("What was at work when a barrier gave way"));
  if (barriers->len == 0)
    lead_cli_output_text ("%s\n", _("No barrier gave way in this time."));
  for (guint i = 0; i < barriers->len; i++)
    {
      guint barrier = g_array_index (barriers, guint, i);
      g_autoptr (GArray) behaviours = lead_gave_way_list_behaviours (gave_way, barrier);
      guint n_entries;
      guint n_gave_way = lead_gave_way_count (gave_way, barrier, &n_entries);

      lead_cli_output_text (
          ngettext ("\n%s gave way in %u of %u entry\n", "\n%s gave way in %u of %u entries\n",
                    n_entries),
          lead_cli_chart_name_item (patterns, lead_gave_way_get_barrier (gave_way, barrier)),
          n_gave_way, n_entries);
      for (guint k = 0; k < behaviours->len; k++)
        {
          guint behaviour = g_array_index (behaviours, guint, k);

          lead_cli_output_text (
              "  %s: %u\n",
              lead_cli_chart_name_item (patterns,
                                        lead_gave_way_get_behaviour (gave_way, behaviour)),
              lead_gave_way_get_cell (gave_way, barrier, behaviour).gave_way_with);
        }
    }
}
