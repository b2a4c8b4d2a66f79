/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-experiment.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-experiments.h"
#include "lead-cli-id.h"

static const char * const states[] = {
  [LEAD_EXPERIMENT_OPEN] = "open",
  [LEAD_EXPERIMENT_DUE] = "due",
  [LEAD_EXPERIMENT_LEARNT] = "learnt",
  [LEAD_EXPERIMENT_SET_ASIDE] = "set-aside",
  NULL,
};

/**
 * lead_cli_experiment_list:
 * @cli: a run
 * @filter: which
 * @error: return location for an error
 *
 * Opens the journal and lists.
 *
 * Returns: (transfer full) (nullable) (element-type LeadExperiment): experiments
 */
GPtrArray *
lead_cli_experiment_list (LeadCli                     *cli,
                          const LeadExperimentFilter  *filter,
                          GError                     **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);

  return journal != NULL
           ? lead_journal_list_experiments_sync (journal, filter, lead_cli_get_cancellable (cli),
                                                 error)
           : NULL;
}

static GPtrArray *
list_all (LeadCli  *cli,
          GError  **error)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();
  g_autoptr (GPtrArray) all = lead_cli_experiment_list (cli, filter, error);
  GPtrArray *trashed;

  filter->trashed = TRUE;
  trashed = all != NULL ? lead_cli_experiment_list (cli, filter, error) : NULL;
  if (trashed == NULL)
    return NULL;
  g_ptr_array_extend_and_steal (all, trashed);

  return g_steal_pointer (&all);
}

static const char *
get_id (gconstpointer element)
{
  return lead_experiment_get_uuid ((LeadExperiment *) element);
}

/**
 * lead_cli_experiment_find:
 * @cli: a run
 * @uuid_prefix: an experiment's id, or the beginning of one
 * @error: return location for an error
 *
 * Opens the journal and finds one experiment, in the trash too.
 *
 * Returns: (transfer full) (nullable): the experiment
 */
LeadExperiment *
lead_cli_experiment_find (LeadCli     *cli,
                          const char  *uuid_prefix,
                          GError     **error)
{
  g_autoptr (GPtrArray) all = NULL;
  LeadExperiment *found;

  if (!lead_cli_id_check (uuid_prefix, error))
    return NULL;
  all = list_all (cli, error);
  found = all != NULL ? lead_cli_id_find (all, get_id, uuid_prefix, error) : NULL;

  return found != NULL ? g_object_ref (found) : NULL;
}

/**
 * lead_cli_experiment_get_state:
 * @cli: a run
 * @experiment: an experiment
 *
 * Returns: (transfer none): where it is today, as --state and --json say it
 */
const char *
lead_cli_experiment_get_state (LeadCli        *cli,
                               LeadExperiment *experiment)
{
  return states[lead_experiment_get_state (experiment, lead_cli_get_today (cli))];
}

/**
 * lead_cli_experiment_is_state:
 * @typed: what may be a state
 *
 * Returns: whether it is one
 */
gboolean
lead_cli_experiment_is_state (const char *typed)
{
  return g_strv_contains (states, typed);
}

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

/**
 * lead_cli_experiment_print_line:
 * @cli: a run
 * @experiment: an experiment
 *
 * Prints it for a list.
 */
void
lead_cli_experiment_print_line (LeadCli        *cli,
                                LeadExperiment *experiment)
{
  g_autofree char *headline = lead_experiment_dup_headline (experiment);
  g_autofree char *state = describe (cli, experiment);

  lead_cli_output_text ("%.*s  %s  (%s)\n", LEAD_CLI_ID_SHORT,
                        lead_experiment_get_uuid (experiment), headline, state);
}

/**
 * lead_cli_experiment_print:
 * @cli: a run
 * @experiment: an experiment
 *
 * Prints all that it says.
 */
void
lead_cli_experiment_print (LeadCli        *cli,
                           LeadExperiment *experiment)
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

  lead_cli_experiment_print_line (cli, experiment);
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
add_experiment (LeadJsonText   *json,
                LeadCli        *cli,
                LeadExperiment *experiment)
{
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "id", lead_experiment_get_uuid (experiment));
  lead_json_text_add_string (json, "state", lead_cli_experiment_get_state (cli, experiment));
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
  lead_json_text_close_object (json);
}

/**
 * lead_cli_experiment_print_json:
 * @cli: a run
 * @experiments: (element-type LeadExperiment): experiments
 *
 * Prints them as a document of experiments.schema.json.
 */
void
lead_cli_experiment_print_json (LeadCli   *cli,
                                GPtrArray *experiments)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_open_array (json, "experiments");
  for (guint i = 0; i < experiments->len; i++)
    add_experiment (json, cli, experiments->pdata[i]);
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}
