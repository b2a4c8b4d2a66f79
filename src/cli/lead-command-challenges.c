/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-challenges.h"
#include "lead-cli-challenge-change.h"
#include "lead-cli-challenge.h"

static char **
parse (LeadCli                 *cli,
       char                   **arguments,
       LeadCliChallengeChange  *typed,
       gboolean                *trashed,
       GError                 **error)
{
  const GOptionEntry options[] = {
    { "trashed", 0, 0, G_OPTION_ARG_NONE, trashed, N_("List those in the trash"), NULL },
    { "name", 0, 0, G_OPTION_ARG_FILENAME, &typed->name, N_("What it is called"), N_("NAME") },
    { "why", 0, 0, G_OPTION_ARG_FILENAME, &typed->why, N_("Why it matters"), N_("TEXT") },
    { "place", 0, 0, G_OPTION_ARG_FILENAME, &typed->place, N_("The place or the service"),
      N_("TEXT") },
    { "closed", 0, 0, G_OPTION_ARG_FILENAME, &typed->closed, N_("Close it as of this day"),
      N_("DATE") },
    { "open", 0, 0, G_OPTION_ARG_NONE, &typed->open, N_("Open it again"), NULL },
    { "sign", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->signs,
      N_("A sign of complexity that it shows; may be repeated"), N_("ID") },
    { "no-sign", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->no_signs,
      N_("A sign that it doesn’t show; may be repeated"), N_("ID") },
    { "agreement", 0, 0, G_OPTION_ARG_INT, &typed->agreement,
      N_("How far the partners agree, from 0 to 100"), N_("N") },
    { "certainty", 0, 0, G_OPTION_ARG_INT, &typed->certainty,
      N_("How far cause and effect are known, from 0 to 100"), N_("N") },
    { "day", 0, 0, G_OPTION_ARG_FILENAME, &typed->day,
      N_("When it was placed there, or somebody heard; today without it"), N_("DATE") },
    { "partner", 0, 0, G_OPTION_ARG_FILENAME, &typed->partner, N_("A partner"), N_("NAME") },
    { "aim", 0, 0, G_OPTION_ARG_FILENAME, &typed->aim, N_("What this partner wants to achieve"),
      N_("TEXT") },
    { "reason", 0, 0, G_OPTION_ARG_FILENAME, &typed->reason, N_("Why this partner wants it"),
      N_("TEXT") },
    { "pressure", 0, 0, G_OPTION_ARG_FILENAME, &typed->pressure,
      N_("Where the pressure on this partner is"), N_("TEXT") },
    { "no-partner", 0, 0, G_OPTION_ARG_FILENAME, &typed->no_partner,
      N_("Take a partner away"), N_("NAME") },
    { "person", 0, 0, G_OPTION_ARG_FILENAME, &typed->person,
      N_("Somebody who matters to it, by an alias"), N_("ALIAS") },
    { "about", 0, 0, G_OPTION_ARG_FILENAME, &typed->about, N_("Who that is to it"), N_("TEXT") },
    { "no-person", 0, 0, G_OPTION_ARG_FILENAME, &typed->no_person,
      N_("Take a person away"), N_("ALIAS") },
    { "heard", 0, 0, G_OPTION_ARG_FILENAME, &typed->heard,
      N_("Whose view was heard: service-users, carers, front-line, politicians, or your own words"),
      N_("WHO") },
    { "not-heard", 0, 0, G_OPTION_ARG_FILENAME, &typed->not_heard,
      N_("Whose view has not been heard yet"), N_("WHO") },
    G_OPTION_ENTRY_NULL
  };

  typed->agreement = typed->certainty = -1;
  return lead_cli_parse (cli, options, arguments, 0, 2, error);
}

static void
print (LeadCli       *cli,
       LeadChallenge *challenge)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, challenge);
  if (lead_cli_get_json (cli))
    lead_cli_challenge_print_json (one);
  else
    lead_cli_challenge_print (challenge);
}

static gboolean
list (LeadCli   *cli,
      gboolean   trashed,
      GError   **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (GPtrArray) challenges = NULL;

  if (journal == NULL)
    return FALSE;
  challenges = lead_journal_list_challenges_sync (journal, trashed,
                                                  lead_cli_get_cancellable (cli), error);
  if (challenges == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    lead_cli_challenge_print_json (challenges);
  for (guint i = 0; !lead_cli_get_json (cli) && i < challenges->len; i++)
    lead_cli_challenge_print_line (challenges->pdata[i]);

  return TRUE;
}

static gboolean
save (LeadCli                 *cli,
      LeadCliChallengeChange  *typed,
      LeadChallenge           *before,
      GError                 **error)
{
  g_autoptr (LeadChallengeBuilder) builder = before != NULL
                                               ? lead_challenge_builder_new_from (before)
                                               : lead_challenge_builder_new ();
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadChallenge) challenge = NULL;
  g_autoptr (LeadChallenge) saved = NULL;

  if (journal == NULL)
    return FALSE;
  lead_cli_challenge_change_apply (typed, cli, before, builder);
  challenge = lead_challenge_builder_end (g_steal_pointer (&builder));
  saved = lead_journal_save_challenge_sync (journal, challenge, lead_cli_get_cancellable (cli),
                                            error);
  if (saved != NULL)
    print (cli, saved);

  return saved != NULL;
}

static gboolean
move (LeadCli        *cli,
      LeadChallenge  *challenge,
      gboolean        trashed,
      GError        **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadChallenge) moved = NULL;

  if (journal == NULL
      || !lead_journal_trash_challenge_sync (journal, lead_challenge_get_id (challenge), trashed,
                                             lead_cli_get_cancellable (cli), error))
    return FALSE;
  moved = lead_cli_challenge_find (cli, lead_challenge_get_uuid (challenge), error);
  if (moved == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    print (cli, moved);
  else
    lead_cli_output_text ("%s\n", trashed
                            ? _("It is in the trash for 90 days; its entries stay where they are.")
                            : _("It is back in the journal."));

  return TRUE;
}

static gboolean
run_one (LeadCli                 *cli,
         const char              *verb,
         const char              *id,
         LeadCliChallengeChange  *typed,
         GError                 **error)
{
  g_autoptr (LeadChallenge) challenge = NULL;

  if (!g_strv_contains ((const char *[]) { "show", "change", "delete", "undelete", NULL }, verb))
    {
      lead_cli_error_set_usage (error, _("“%s” is nothing that can be done with a challenge."), verb);
      return FALSE;
    }
  challenge = lead_cli_challenge_find (cli, id, error);
  if (challenge == NULL)
    return FALSE;
  if (g_str_equal (verb, "change"))
    return save (cli, typed, challenge, error);
  if (g_str_equal (verb, "show"))
    {
      print (cli, challenge);
      return TRUE;
    }

  return move (cli, challenge, g_str_equal (verb, "delete"), error);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (LeadCliChallengeChange) typed = { 0 };
  gboolean trashed = FALSE;
  char **operands = parse (cli, arguments, &typed, &trashed, error);

  if (operands == NULL || !lead_cli_challenge_change_check (&typed, cli, error))
    return FALSE;
  if (operands[0] == NULL || (g_str_equal (operands[0], "list") && operands[1] == NULL))
    return list (cli, trashed, error);
  if (operands[1] == NULL)
    {
      lead_cli_error_set_usage (error, _("Say which challenge is meant."));
      return FALSE;
    }
  if (!g_str_equal (operands[0], "add"))
    return run_one (cli, operands[0], operands[1], &typed, error);
  if (typed.name == NULL)
    typed.name = g_strdup (operands[1]);

  return lead_cli_challenge_change_check (&typed, cli, error) && save (cli, &typed, NULL, error);
}

const LeadCliCommand lead_command_challenges = {
  .name = "challenges",
  .summary = N_("List what you work on, or add, show and change a challenge"),
  .usage = "[list | add NAME | show ID | change ID | delete ID | undelete ID]",
  .details = N_("ID is a challenge’s id or its beginning. Options say what it says from here on; "
                "placing it again on another day keeps where it stood before."),
  .run = run,
};
