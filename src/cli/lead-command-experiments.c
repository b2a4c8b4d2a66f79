/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-experiments.h"
#include "lead-cli-challenge.h"
#include "lead-cli-day.h"
#include "lead-cli-entry.h"
#include "lead-cli-experiment-change.h"
#include "lead-cli-experiment.h"

/* What was typed: what an experiment says from here on, and which are listed. */
typedef struct
{
  LeadCliExperimentChange  change;
  char                    *state;
  gboolean                 trashed;
} Typed;

static void
typed_clear (Typed *self)
{
  lead_cli_experiment_change_clear (&self->change);
  g_clear_pointer (&self->state, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Typed, typed_clear)

#define FIELD(field) LEAD_CLI_FIELD (Typed, field)

static const GOptionEntry options[] = {
  { "state", 0, 0, G_OPTION_ARG_FILENAME, FIELD (state),
    N_("List only those that are open, due, learnt or set-aside"), N_("STATE") },
  { "trashed", 0, 0, G_OPTION_ARG_NONE, FIELD (trashed), N_("List those in the trash"), NULL },
  { "try", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.texts[LEAD_EXPERIMENT_TRY]),
    N_("What you’ll try"), N_("TEXT") },
  { "expect", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.texts[LEAD_EXPERIMENT_EXPECT]),
    N_("What you expect"), N_("TEXT") },
  { "signs", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.texts[LEAD_EXPERIMENT_SIGNS]),
    N_("How you’d know"), N_("TEXT") },
  { "happened", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.texts[LEAD_EXPERIMENT_HAPPENED]),
    N_("What happened"), N_("TEXT") },
  { "learned", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.texts[LEAD_EXPERIMENT_LEARNED]),
    N_("What you learned"), N_("TEXT") },
  { "next", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.texts[LEAD_EXPERIMENT_NEXT]),
    N_("What next"), N_("TEXT") },
  { "begun", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.begun),
    N_("When it was begun; today without it"), N_("DATE") },
  { "due", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.due),
    N_("When to look again; in a list, only those due by then"), N_("DATE") },
  { "no-due", 0, 0, G_OPTION_ARG_NONE, FIELD (change.no_due), N_("No day to look again"), NULL },
  { "closed", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.closed), N_("Close it as of this day"),
    N_("DATE") },
  { "open", 0, 0, G_OPTION_ARG_NONE, FIELD (change.open), N_("Open it again"), NULL },
  { "item", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.items),
    N_("A move, behaviour or barrier that it is about; may be repeated"), N_("ID") },
  { "no-item", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.no_items),
    N_("One that it isn’t about; may be repeated"), N_("ID") },
  { "challenge", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.challenge),
    N_("The challenge that it belongs to"), N_("ID") },
  { "no-challenge", 0, 0, G_OPTION_ARG_NONE, FIELD (change.no_challenge),
    N_("It belongs to no challenge"), NULL },
  { "follows", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.follows),
    N_("The experiment that led to it"), N_("ID") },
  { "no-follows", 0, 0, G_OPTION_ARG_NONE, FIELD (change.no_follows), N_("It follows none"), NULL },
  { "source", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.source), N_("The entry that it is made from"),
    N_("ID") },
  { "entry", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.entries),
    N_("An entry that tells of it; may be repeated"), N_("ID") },
  { "no-entry", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.no_entries),
    N_("An entry that doesn’t; may be repeated"), N_("ID") },
  G_OPTION_ENTRY_NULL
};

static gboolean
check (LeadCli  *cli,
       Typed    *typed,
       GError  **error)
{
  if (typed->state == NULL || g_strv_contains (lead_cli_experiments.states, typed->state))
    return lead_cli_experiment_change_check (&typed->change, cli, error);
  lead_cli_error_set_usage (error, _("“%s” is not open, due, learnt or set-aside."), typed->state);
  return FALSE;
}

static LeadExperimentFilter *
make_filter (LeadCli  *cli,
             Typed    *typed,
             GError  **error)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();

  filter->trashed = typed->trashed;
  if (!lead_cli_day_parse (typed->change.due, &filter->due_by, error))
    return NULL;
  if (typed->change.items != NULL)
    filter->item = g_strdup (typed->change.items[0]);
  if (typed->change.challenge != NULL)
    {
      g_autoptr (LeadChallenge) challenge
        = lead_cli_record_find (&lead_cli_challenges, cli, typed->change.challenge, error);

      if (challenge == NULL)
        return NULL;
      filter->challenge = g_strdup (lead_challenge_get_uuid (challenge));
    }
  if (typed->change.entries != NULL)
    {
      g_autoptr (LeadEntry) entry = lead_cli_entry_find (cli, typed->change.entries[0], error);

      if (entry == NULL)
        return NULL;
      filter->entry = g_strdup (lead_entry_get_uuid (entry));
    }
  return g_steal_pointer (&filter);
}

static gboolean
list (LeadCli   *cli,
      gpointer   data,
      GError   **error)
{
  Typed *typed = data;
  g_autoptr (LeadExperimentFilter) filter = make_filter (cli, typed, error);
  LeadJournal *journal = filter != NULL ? lead_cli_open (cli, error) : NULL;
  g_autoptr (GPtrArray) experiments = NULL;

  if (journal == NULL)
    return FALSE;
  experiments = lead_journal_list_experiments_sync (journal, filter,
                                                    lead_cli_get_cancellable (cli), error);
  if (experiments != NULL)
    lead_cli_record_print_list (&lead_cli_experiments, cli, experiments, typed->state);

  return experiments != NULL;
}

static gboolean
save (LeadCli                *cli,
      Typed                  *typed,
      LeadExperimentBuilder  *taken,
      GError                **error)
{
  g_autoptr (LeadExperimentBuilder) builder = taken;
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadExperiment) experiment = NULL;
  g_autoptr (LeadExperiment) saved = NULL;

  if (journal == NULL || !lead_cli_experiment_change_apply (&typed->change, cli, builder, error))
    return FALSE;
  experiment = lead_experiment_builder_end (g_steal_pointer (&builder));
  if (*lead_experiment_get_text (experiment, LEAD_EXPERIMENT_TRY) == '\0')
    {
      lead_cli_error_set_usage (error, _("Say what you’ll try."));
      return FALSE;
    }
  saved = lead_journal_save_experiment_sync (journal, experiment, lead_cli_get_cancellable (cli),
                                             error);
  if (saved != NULL)
    lead_cli_record_print (&lead_cli_experiments, cli, saved);

  return saved != NULL;
}

/* The next cycle takes up where the one before it ended. */
static gboolean
add (LeadCli   *cli,
     gpointer   data,
     GError   **error)
{
  Typed *typed = data;
  g_autoptr (LeadExperiment) before = NULL;

  if (typed->change.follows == NULL)
    return save (cli, typed, lead_experiment_builder_new (), error);
  before = lead_cli_record_find (&lead_cli_experiments, cli, typed->change.follows, error);

  return before != NULL && save (cli, typed, lead_experiment_builder_new_after (before), error);
}

static gboolean
change (LeadCli     *cli,
        const char  *verb,
        gpointer     experiment,
        gpointer     data,
        GError     **error)
{
  Typed *typed = data;

  if (g_str_equal (verb, "close") && typed->change.closed == NULL)
    typed->change.closed = lead_day_to_string (lead_cli_get_today (cli));

  return save (cli, typed, lead_experiment_builder_new_from (experiment), error);
}

static void
refuse (const char  *verb,
        GError     **error)
{
  lead_cli_error_set_usage (error, _("“%s” is nothing that can be done with an experiment."), verb);
}

static const LeadCliRecordVerbs verbs = {
  .kind = &lead_cli_experiments,
  .changes = (const char *[]) { "change", "close", NULL },
  .missing = N_("Say which experiment is meant."),
  .refuse = refuse,
  .list = list,
  .add = add,
  .change = change,
};

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (Typed) typed = { 0 };
  char **operands = lead_cli_parse_into (cli, options, &typed, arguments, 0, 2, error);
  char **try = &typed.change.texts[LEAD_EXPERIMENT_TRY];

  if (operands == NULL)
    return FALSE;
  if (operands[0] != NULL && operands[1] != NULL && g_str_equal (operands[0], "add")
      && *try == NULL)
    *try = g_strdup (operands[1]);

  return check (cli, &typed, error) && lead_cli_record_run (&verbs, cli, operands, &typed, error);
}

const LeadCliCommand lead_command_experiments = {
  .name = "experiments",
  .summary = N_("List what you are trying, or add, show, change and close an experiment"),
  .usage = "[list | add TEXT | show ID | change ID | close ID | delete ID | undelete ID]",
  .details = N_("ID is an experiment’s id or its beginning. Options say what it says from here on. "
                "Closed with what you learned it is complete, however it went; without, it is set "
                "aside. One added with --follows takes up what was to come next."),
  .run = run,
};
