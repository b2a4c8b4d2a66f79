/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* When was written, and where challenges and experiments stood. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-chart.h"
#include "lead-cli-output.h"

static void
add_total (LeadJsonText          *json,
           const char            *name,
           const LeadRhythmTotal *total)
{
  lead_json_text_open_object (json, name);
  lead_json_text_add_int (json, "days", total->days);
  lead_json_text_add_int (json, "entries", total->entries);
  lead_json_text_add_int (json, "words", (gint64) total->words);
  lead_json_text_close_object (json);
}

void
lead_cli_chart_add_rhythm (const LeadCliPatterns *patterns,
                           const char            *name,
                           LeadJsonText          *json)
{
  LeadRhythm *rhythm = patterns->insight->rhythm;
  gsize n_days;
  const LeadRhythmDay *days = lead_rhythm_get_days (rhythm, &n_days);

  lead_cli_chart_add_before (patterns, json);
  lead_json_text_open_array (json, "days");
  for (gsize i = 0; i < n_days; i++)
    {
      lead_json_text_open_object (json, NULL);
      lead_json_text_add_day (json, "day", days[i].day);
      lead_json_text_add_int (json, "entries", days[i].entries);
      lead_json_text_add_int (json, "words", (gint64) days[i].words);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
  lead_json_text_open_object (json, "totals");
  add_total (json, "now", lead_rhythm_get_total (rhythm, LEAD_SIDE_NOW));
  add_total (json, "before", lead_rhythm_get_total (rhythm, LEAD_SIDE_BEFORE));
  lead_json_text_close_object (json);
}

void
lead_cli_chart_print_rhythm (const LeadCliPatterns *patterns,
                             const char            *name)
{
  LeadRhythm *rhythm = patterns->insight->rhythm;
  gsize n_days;
  const LeadRhythmDay *days = lead_rhythm_get_days (rhythm, &n_days);

  lead_cli_output_text ("%s\n", _("Rhythm"));
  for (gsize i = 0; i < n_days; i++)
    {
      g_autofree char *day = lead_day_to_string (days[i].day);
      g_autofree char *words
        = g_strdup_printf (ngettext ("%u word", "%u words", (gulong) days[i].words),
                           (guint) days[i].words);

      /* Translators: a day, then "3 entries", then "412 words" */
      lead_cli_output_text (ngettext ("  %s: %u entry, %s\n", "  %s: %u entries, %s\n",
                                      days[i].entries),
                            day, days[i].entries, words);
    }
}

static void
add_path (LeadJsonText   *json,
          const LeadPath *path)
{
  guint n_before = path->placements->len - path->n_within;

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "challenge", lead_challenge_get_uuid (path->challenge));
  lead_json_text_add_string (json, "name", lead_challenge_get_name (path->challenge));
  lead_json_text_open_array (json, "placements");
  for (guint i = 0; i < path->placements->len; i++)
    {
      const LeadPlacement *placement = &g_array_index (path->placements, LeadPlacement, i);

      lead_json_text_open_object (json, NULL);
      lead_json_text_add_day (json, "day", placement->day);
      lead_json_text_add_int (json, "agreement", placement->agreement);
      lead_json_text_add_int (json, "certainty", placement->certainty);
      lead_json_text_add_boolean (json, "within", i >= n_before);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
}

void
lead_cli_chart_add_paths (const LeadCliPatterns *patterns,
                          const char            *name,
                          LeadJsonText          *json)
{
  GPtrArray *paths = patterns->insight->paths;

  lead_json_text_open_array (json, "paths");
  for (guint i = 0; i < paths->len; i++)
    add_path (json, paths->pdata[i]);
  lead_json_text_close_array (json);
}

void
lead_cli_chart_print_paths (const LeadCliPatterns *patterns,
                            const char            *name)
{
  GPtrArray *paths = patterns->insight->paths;

  lead_cli_output_text ("%s\n", _("Challenges over agreement and certainty"));
  for (guint i = 0; i < paths->len; i++)
    {
      const LeadPath *path = paths->pdata[i];

      lead_cli_output_text ("\n%s\n", lead_challenge_get_name (path->challenge));
      for (guint k = 0; k < path->placements->len; k++)
        {
          const LeadPlacement *placement = &g_array_index (path->placements, LeadPlacement, k);
          g_autofree char *day = lead_day_to_string (placement->day);

          lead_cli_output_text (_("  %s: agreement %d, certainty %d\n"), day,
                                placement->agreement, placement->certainty);
        }
    }
}

static void
add_cycle_count (LeadJsonText         *json,
                 const char           *name,
                 const LeadCycleCount *count)
{
  lead_json_text_open_object (json, name);
  lead_json_text_add_int (json, "opened", count->opened);
  lead_json_text_add_int (json, "closed", count->closed);
  lead_json_text_add_int (json, "learnt", count->learnt);
  lead_json_text_close_object (json);
}

void
lead_cli_chart_add_cycles (const LeadCliPatterns *patterns,
                           const char            *name,
                           LeadJsonText          *json)
{
  const LeadCycles *cycles = patterns->insight->cycles;

  lead_cli_chart_add_before (patterns, json);
  lead_json_text_open_object (json, "totals");
  add_cycle_count (json, "now", &cycles->counts[LEAD_SIDE_NOW]);
  add_cycle_count (json, "before", &cycles->counts[LEAD_SIDE_BEFORE]);
  lead_json_text_close_object (json);
  lead_json_text_open_array (json, "moves");
  for (guint i = 0; i < cycles->cells->len; i++)
    {
      const LeadCycleCell *cell = &g_array_index (cycles->cells, LeadCycleCell, i);

      lead_json_text_open_object (json, NULL);
      lead_json_text_add_string (json, "move", cell->move);
      lead_json_text_add_string (json, "barrier", cell->barrier);
      lead_json_text_add_int (json, "tried", cell->tried);
      lead_json_text_add_int (json, "learnt", cell->learnt);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
}

void
lead_cli_chart_print_cycles (const LeadCliPatterns *patterns,
                             const char            *name)
{
  const LeadCycles *cycles = patterns->insight->cycles;
  const LeadCycleCount *now = &cycles->counts[LEAD_SIDE_NOW];

  lead_cli_output_text ("%s\n", _("Learning cycles"));
  /* Translators: numbers of experiments */
  lead_cli_output_text (_("  begun %u, closed %u, learnt from %u\n"), now->opened, now->closed,
                        now->learnt);
  for (guint i = 0; i < cycles->cells->len; i++)
    {
      const LeadCycleCell *cell = &g_array_index (cycles->cells, LeadCycleCell, i);

      /* Translators: a move, the barrier that it was tried on, and how often */
      lead_cli_output_text (_("  %s on %s: %u\n"),
                            lead_cli_chart_name_item (patterns, cell->move),
                            lead_cli_chart_name_item (patterns, cell->barrier), cell->tried);
    }
}
