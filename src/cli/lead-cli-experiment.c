/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-experiment.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-experiments.h"

static const char * const states[] = {
  [LEAD_EXPERIMENT_OPEN] = "open",
  [LEAD_EXPERIMENT_DUE] = "due",
  [LEAD_EXPERIMENT_LEARNT] = "learnt",
  [LEAD_EXPERIMENT_SET_ASIDE] = "set-aside",
  NULL,
};

static char *
describe (LeadCli        *cli,
          LeadExperiment *experiment)
{
  LeadDay due = lead_experiment_get_due (experiment);
  LeadDay closed = lead_experiment_get_closed (experiment);
  g_autofree char *due_day = due != LEAD_DAY_NONE ? lead_day_to_string (due) : NULL;
  g_autofree char *closed_day = closed != LEAD_DAY_NONE ? lead_day_to_string (closed) : NULL;

  switch (lead_experiment_get_state (experiment, lead_cli_get_today (cli)))
    {
    case LEAD_EXPERIMENT_DUE:
      return g_strdup_printf (_("time to look again, since %s"), due_day);
    case LEAD_EXPERIMENT_LEARNT:
      return g_strdup_printf (_("learnt from, closed %s"), closed_day);
    case LEAD_EXPERIMENT_SET_ASIDE:
      return g_strdup_printf (_("set aside, closed %s"), closed_day);
    case LEAD_EXPERIMENT_OPEN:
    default:
      return due_day != NULL ? g_strdup_printf (_("look again on %s"), due_day)
                             : g_strdup (_("open"));
    }
}

static void
print_line (LeadCli  *cli,
            gpointer  experiment)
{
  g_autofree char *headline = lead_experiment_dup_headline (experiment);
  g_autofree char *state = describe (cli, experiment);

  lead_cli_output_text ("%.*s  %s  (%s)\n", LEAD_CLI_ID_SHORT,
                        lead_experiment_get_uuid (experiment), headline, state);
}

static void
print (LeadCli  *cli,
       gpointer  experiment)
{
  const char * const names[LEAD_EXPERIMENT_N_TEXTS] = {
    [LEAD_EXPERIMENT_TRY] = _("What I’ll try"),
    [LEAD_EXPERIMENT_EXPECT] = _("What I expect"),
    [LEAD_EXPERIMENT_SIGNS] = _("How I’d know"),
    [LEAD_EXPERIMENT_HAPPENED] = _("What happened"),
    [LEAD_EXPERIMENT_LEARNED] = _("What I learned"),
    [LEAD_EXPERIMENT_NEXT] = _("What next"),
  };
  g_autofree char *begun = lead_day_to_string (lead_experiment_get_begun (experiment));

  print_line (cli, experiment);
  lead_cli_output_optional (_("Begun"), begun);
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    lead_cli_output_optional (names[i], lead_experiment_get_text (experiment, i));
  lead_cli_output_each (_("About"), lead_experiment_get_items (experiment));
  lead_cli_output_optional (_("Challenge"), lead_experiment_get_challenge (experiment));
  lead_cli_output_optional (_("Follows"), lead_experiment_get_follows (experiment));
  lead_cli_output_optional (_("Followed by"), lead_experiment_get_follower (experiment));
  lead_cli_output_optional (_("Made from entry"), lead_experiment_get_source (experiment));
  lead_cli_output_each (_("Entry"), lead_experiment_get_entries (experiment));
}

static void
add_json (LeadJsonText *json,
          LeadCli      *cli,
          gpointer      experiment)
{
  lead_json_text_add_string (json, "id", lead_experiment_get_uuid (experiment));
  lead_json_text_add_string (json, "state",
                             lead_cli_record_get_state (&lead_cli_experiments, cli, experiment));
  lead_json_text_add_day (json, "begun", lead_experiment_get_begun (experiment));
  lead_json_text_add_day (json, "due", lead_experiment_get_due (experiment));
  lead_json_text_add_day (json, "closed", lead_experiment_get_closed (experiment));
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    lead_json_text_add_string (json, lead_experiment_text_to_id (i),
                               lead_experiment_get_text (experiment, i));
  lead_json_text_add_string (json, "challenge", lead_experiment_get_challenge (experiment));
  lead_json_text_add_string (json, "follows", lead_experiment_get_follows (experiment));
  lead_json_text_add_string (json, "followed_by", lead_experiment_get_follower (experiment));
  lead_json_text_add_string (json, "source", lead_experiment_get_source (experiment));
  lead_json_text_add_strings (json, "items", lead_experiment_get_items (experiment));
  lead_json_text_add_strings (json, "entries", lead_experiment_get_entries (experiment));
  lead_json_text_add_boolean (json, "trashed", lead_experiment_get_trashed_ms (experiment) != 0);
  lead_cli_output_add_time (json, "created", lead_experiment_get_created_ms (experiment));
  lead_cli_output_add_time (json, "modified", lead_experiment_get_modified_ms (experiment));
}

static GPtrArray *
list (LeadJournal   *journal,
      gboolean       trashed,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();

  filter->trashed = trashed;

  return lead_journal_list_experiments_sync (journal, filter, cancellable, error);
}

const LeadCliRecordKind lead_cli_experiments = {
  .name = "experiments",
  .states = states,
  .trashed = N_("It is in the trash for 90 days."),
  .get_id = (LeadCliGetIdFunc) lead_experiment_get_id,
  .get_uuid = (LeadCliIdFunc) lead_experiment_get_uuid,
  .get_state = (LeadCliGetStateFunc) lead_experiment_get_state,
  .list = list,
  .trash = lead_journal_trash_experiment_sync,
  .print_line = print_line,
  .print = print,
  .add_json = add_json,
};
