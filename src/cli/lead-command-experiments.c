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

/* What says which are listed, beside options that a change has too. */
typedef struct
{
  char     *state;
  gboolean  trashed;
} Listed;

static void
listed_clear (Listed *self)
{
  g_clear_pointer (&self->state, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Listed, listed_clear)

static char **
parse (LeadCli                  *cli,
       char                    **arguments,
       LeadCliExperimentChange  *typed,
       Listed                   *listed,
       GError                  **error)
{
  const GOptionEntry options[] = {
    { "state", 0, 0, G_OPTION_ARG_FILENAME, &listed->state,
      N_("List only those that are open, due, learnt or set-aside"), N_("STATE") },
    { "trashed", 0, 0, G_OPTION_ARG_NONE, &listed->trashed, N_("List those in the trash"), NULL },
    { "try", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_EXPERIMENT_TRY],
      N_("What you’ll try"), N_("TEXT") },
    { "expect", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_EXPERIMENT_EXPECT],
      N_("What you expect"), N_("TEXT") },
    { "signs", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_EXPERIMENT_SIGNS],
      N_("How you’d know"), N_("TEXT") },
    { "happened", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_EXPERIMENT_HAPPENED],
      N_("What happened"), N_("TEXT") },
    { "learned", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_EXPERIMENT_LEARNED],
      N_("What you learned"), N_("TEXT") },
    { "next", 0, 0, G_OPTION_ARG_FILENAME, &typed->texts[LEAD_EXPERIMENT_NEXT],
      N_("What next"), N_("TEXT") },
    { "begun", 0, 0, G_OPTION_ARG_FILENAME, &typed->begun,
      N_("When it was begun; today without it"), N_("DATE") },
    { "due", 0, 0, G_OPTION_ARG_FILENAME, &typed->due,
      N_("When to look again; in a list, only those due by then"), N_("DATE") },
    { "no-due", 0, 0, G_OPTION_ARG_NONE, &typed->no_due, N_("No day to look again"), NULL },
    { "closed", 0, 0, G_OPTION_ARG_FILENAME, &typed->closed, N_("Close it as of this day"),
      N_("DATE") },
    { "open", 0, 0, G_OPTION_ARG_NONE, &typed->open, N_("Open it again"), NULL },
    { "item", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->items,
      N_("A move, behaviour or barrier that it is about; may be repeated"), N_("ID") },
    { "no-item", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->no_items,
      N_("One that it isn’t about; may be repeated"), N_("ID") },
    { "challenge", 0, 0, G_OPTION_ARG_FILENAME, &typed->challenge,
      N_("The challenge that it belongs to"), N_("ID") },
    { "no-challenge", 0, 0, G_OPTION_ARG_NONE, &typed->no_challenge,
      N_("It belongs to no challenge"), NULL },
    { "follows", 0, 0, G_OPTION_ARG_FILENAME, &typed->follows,
      N_("The experiment that led to it"), N_("ID") },
    { "no-follows", 0, 0, G_OPTION_ARG_NONE, &typed->no_follows, N_("It follows none"), NULL },
    { "source", 0, 0, G_OPTION_ARG_FILENAME, &typed->source, N_("The entry that it is made from"),
      N_("ID") },
    { "entry", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->entries,
      N_("An entry that tells of it; may be repeated"), N_("ID") },
    { "no-entry", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->no_entries,
      N_("An entry that doesn’t; may be repeated"), N_("ID") },
    G_OPTION_ENTRY_NULL
  };

  return lead_cli_parse (cli, options, arguments, 0, 2, error);
}

static void
print (LeadCli        *cli,
       LeadExperiment *experiment)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, experiment);
  if (lead_cli_get_json (cli))
    lead_cli_experiment_print_json (cli, one);
  else
    lead_cli_experiment_print (cli, experiment);
}

static gboolean
check_listed (Listed  *listed,
              GError **error)
{
  if (listed->state == NULL || lead_cli_experiment_is_state (listed->state))
    return TRUE;
  lead_cli_error_set_usage (error, _("“%s” is not open, due, learnt or set-aside."), listed->state);
  return FALSE;
}

static LeadExperimentFilter *
make_filter (LeadCli                  *cli,
             LeadCliExperimentChange  *typed,
             gboolean                  trashed,
             GError                  **error)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();

  filter->trashed = trashed;
  if (!lead_cli_day_parse (typed->due, &filter->due_by, error))
    return NULL;
  if (typed->items != NULL)
    filter->item = g_strdup (typed->items[0]);
  if (typed->challenge != NULL)
    {
      g_autoptr (LeadChallenge) challenge = lead_cli_challenge_find (cli, typed->challenge, error);

      if (challenge == NULL)
        return NULL;
      filter->challenge = g_strdup (lead_challenge_get_uuid (challenge));
    }
  if (typed->entries != NULL)
    {
      g_autoptr (LeadEntry) entry = lead_cli_entry_find (cli, typed->entries[0], error);

      if (entry == NULL)
        return NULL;
      filter->entry = g_strdup (lead_entry_get_uuid (entry));
    }
  return g_steal_pointer (&filter);
}

static gboolean
list (LeadCli                  *cli,
      LeadCliExperimentChange  *typed,
      Listed                   *listed,
      GError                  **error)
{
  g_autoptr (LeadExperimentFilter) filter = make_filter (cli, typed, listed->trashed, error);
  g_autoptr (GPtrArray) experiments = NULL;

  if (filter != NULL)
    experiments = lead_cli_experiment_list (cli, filter, error);
  if (experiments == NULL)
    return FALSE;
  for (guint i = experiments->len; listed->state != NULL && i > 0; i--)
    {
      if (!g_str_equal (lead_cli_experiment_get_state (cli, experiments->pdata[i - 1]),
                        listed->state))
        g_ptr_array_remove_index (experiments, i - 1);
    }
  if (lead_cli_get_json (cli))
    lead_cli_experiment_print_json (cli, experiments);
  for (guint i = 0; !lead_cli_get_json (cli) && i < experiments->len; i++)
    lead_cli_experiment_print_line (cli, experiments->pdata[i]);

  return TRUE;
}

static gboolean
save (LeadCli                  *cli,
      LeadCliExperimentChange  *typed,
      LeadExperimentBuilder    *taken,
      GError                  **error)
{
  g_autoptr (LeadExperimentBuilder) builder = taken;
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadExperiment) experiment = NULL;
  g_autoptr (LeadExperiment) saved = NULL;

  if (journal == NULL || !lead_cli_experiment_change_apply (typed, cli, builder, error))
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
    print (cli, saved);

  return saved != NULL;
}

/* The next cycle takes up where the one before it ended. */
static gboolean
add (LeadCli                  *cli,
     LeadCliExperimentChange  *typed,
     GError                  **error)
{
  g_autoptr (LeadExperiment) before = NULL;

  if (typed->follows == NULL)
    return save (cli, typed, lead_experiment_builder_new (), error);
  before = lead_cli_experiment_find (cli, typed->follows, error);

  return before != NULL && save (cli, typed, lead_experiment_builder_new_after (before), error);
}

static gboolean
move (LeadCli         *cli,
      LeadExperiment  *experiment,
      gboolean         trashed,
      GError         **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);
  GCancellable *cancellable = lead_cli_get_cancellable (cli);
  g_autoptr (LeadExperiment) moved = NULL;

  if (journal == NULL
      || !lead_journal_trash_experiment_sync (journal, lead_experiment_get_id (experiment), trashed,
                                              cancellable, error))
    return FALSE;
  moved = lead_journal_get_experiment_sync (journal, lead_experiment_get_uuid (experiment),
                                            cancellable, error);
  if (moved == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    print (cli, moved);
  else
    lead_cli_output_text ("%s\n", trashed ? _("It is in the trash for 90 days.")
                                          : _("It is back in the journal."));

  return TRUE;
}

static gboolean
change (LeadCli                  *cli,
        const char               *verb,
        LeadExperiment           *experiment,
        LeadCliExperimentChange  *typed,
        GError                  **error)
{
  if (g_str_equal (verb, "close") && typed->closed == NULL)
    typed->closed = lead_day_to_string (lead_cli_get_today (cli));

  return save (cli, typed, lead_experiment_builder_new_from (experiment), error);
}

static gboolean
run_one (LeadCli                  *cli,
         const char               *verb,
         const char               *id,
         LeadCliExperimentChange  *typed,
         GError                  **error)
{
  g_autoptr (LeadExperiment) experiment = NULL;

  if (!g_strv_contains ((const char *[]) { "show", "change", "close", "delete", "undelete", NULL },
                        verb))
    {
      lead_cli_error_set_usage (error, _("“%s” is nothing that can be done with an experiment."),
                                verb);
      return FALSE;
    }
  experiment = lead_cli_experiment_find (cli, id, error);
  if (experiment == NULL)
    return FALSE;
  if (g_str_equal (verb, "change") || g_str_equal (verb, "close"))
    return change (cli, verb, experiment, typed, error);
  if (g_str_equal (verb, "show"))
    {
      print (cli, experiment);
      return TRUE;
    }

  return move (cli, experiment, g_str_equal (verb, "delete"), error);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (LeadCliExperimentChange) typed = { 0 };
  g_auto (Listed) listed = { 0 };
  char **operands = parse (cli, arguments, &typed, &listed, error);

  if (operands == NULL || !check_listed (&listed, error))
    return FALSE;
  if (operands[0] != NULL && operands[1] != NULL && g_str_equal (operands[0], "add")
      && typed.texts[LEAD_EXPERIMENT_TRY] == NULL)
    typed.texts[LEAD_EXPERIMENT_TRY] = g_strdup (operands[1]);
  if (!lead_cli_experiment_change_check (&typed, cli, error))
    return FALSE;
  if (operands[0] == NULL || (g_str_equal (operands[0], "list") && operands[1] == NULL))
    return list (cli, &typed, &listed, error);
  if (g_str_equal (operands[0], "add"))
    return add (cli, &typed, error);
  if (operands[1] == NULL)
    {
      lead_cli_error_set_usage (error, _("Say which experiment is meant."));
      return FALSE;
    }

  return run_one (cli, operands[0], operands[1], &typed, error);
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
