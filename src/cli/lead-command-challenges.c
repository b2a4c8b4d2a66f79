/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-challenges.h"
#include "lead-cli-challenge-change.h"
#include "lead-cli-challenge.h"

/* What was typed: what a challenge says from here on, and which are listed. */
typedef struct
{
  LeadCliChallengeChange change;
  gboolean               trashed;
} Typed;

static void
typed_clear (Typed *self)
{
  lead_cli_challenge_change_clear (&self->change);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Typed, typed_clear)

#define FIELD(field) LEAD_CLI_FIELD (Typed, field)

static const GOptionEntry options[] = {
  { "trashed", 0, 0, G_OPTION_ARG_NONE, FIELD (trashed), N_("List those in the trash"), NULL },
  { "name", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.name), N_("What it is called"),
    N_("NAME") },
  { "why", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.why), N_("Why it matters"), N_("TEXT") },
  { "place", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.place), N_("The place or the service"),
    N_("TEXT") },
  { "closed", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.closed), N_("Close it as of this day"),
    N_("DATE") },
  { "open", 0, 0, G_OPTION_ARG_NONE, FIELD (change.open), N_("Open it again"), NULL },
  { "sign", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.signs),
    N_("A sign of complexity that it shows; may be repeated"), N_("ID") },
  { "no-sign", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.no_signs),
    N_("A sign that it doesn’t show; may be repeated"), N_("ID") },
  { "agreement", 0, 0, G_OPTION_ARG_INT, FIELD (change.agreement),
    N_("How far the partners agree, from 0 to 100"), N_("N") },
  { "certainty", 0, 0, G_OPTION_ARG_INT, FIELD (change.certainty),
    N_("How far cause and effect are known, from 0 to 100"), N_("N") },
  { "day", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.day),
    N_("When it was placed there, or somebody heard; today without it"), N_("DATE") },
  { "partner", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.partner), N_("A partner"), N_("NAME") },
  { "aim", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.aim),
    N_("What this partner wants to achieve"), N_("TEXT") },
  { "reason", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.reason), N_("Why this partner wants it"),
    N_("TEXT") },
  { "pressure", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.pressure),
    N_("Where the pressure on this partner is"), N_("TEXT") },
  { "no-partner", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.no_partner),
    N_("Take a partner away"), N_("NAME") },
  { "person", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.person),
    N_("Somebody who matters to it, by an alias"), N_("ALIAS") },
  { "about", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.about), N_("Who that is to it"),
    N_("TEXT") },
  { "no-person", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.no_person), N_("Take a person away"),
    N_("ALIAS") },
  { "heard", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.heard),
    N_("Whose view was heard: service-users, carers, front-line, politicians, or your own words"),
    N_("WHO") },
  { "not-heard", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.not_heard),
    N_("Whose view has not been heard yet"), N_("WHO") },
  G_OPTION_ENTRY_NULL
};

static gboolean
list (LeadCli   *cli,
      gpointer   data,
      GError   **error)
{
  Typed *typed = data;
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (GPtrArray) challenges = NULL;

  if (journal == NULL)
    return FALSE;
  challenges = lead_journal_list_challenges_sync (journal, typed->trashed,
                                                  lead_cli_get_cancellable (cli), error);
  if (challenges != NULL)
    lead_cli_record_print_list (&lead_cli_challenges, cli, challenges, NULL);

  return challenges != NULL;
}

static gboolean
save (LeadCli        *cli,
      Typed          *typed,
      LeadChallenge  *before,
      GError        **error)
{
  g_autoptr (LeadChallengeBuilder) builder = before != NULL
                                               ? lead_challenge_builder_new_from (before)
                                               : lead_challenge_builder_new ();
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadChallenge) challenge = NULL;
  g_autoptr (LeadChallenge) saved = NULL;

  if (journal == NULL)
    return FALSE;
  lead_cli_challenge_change_apply (&typed->change, cli, before, builder);
  challenge = lead_challenge_builder_end (g_steal_pointer (&builder));
  saved = lead_journal_save_challenge_sync (journal, challenge, lead_cli_get_cancellable (cli),
                                            error);
  if (saved != NULL)
    lead_cli_record_print (&lead_cli_challenges, cli, saved);

  return saved != NULL;
}

static gboolean
add (LeadCli   *cli,
     gpointer   typed,
     GError   **error)
{
  return save (cli, typed, NULL, error);
}

static gboolean
change (LeadCli     *cli,
        const char  *verb,
        gpointer     challenge,
        gpointer     typed,
        GError     **error)
{
  return save (cli, typed, challenge, error);
}

static void
refuse (const char  *verb,
        GError     **error)
{
  lead_cli_error_set_usage (error, _("“%s” is nothing that can be done with a challenge."), verb);
}

static const LeadCliRecordVerbs verbs = {
  .kind = &lead_cli_challenges,
  .changes = (const char *[]) { "change", NULL },
  .names_new = TRUE,
  .missing = N_("Say which challenge is meant."),
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
  g_auto (Typed) typed = { .change = { .agreement = -1, .certainty = -1 } };
  char **operands = lead_cli_parse_into (cli, options, &typed, arguments, 0, 2, error);

  if (operands == NULL)
    return FALSE;
  if (operands[0] != NULL && operands[1] != NULL && g_str_equal (operands[0], "add")
      && typed.change.name == NULL)
    typed.change.name = g_strdup (operands[1]);

  return lead_cli_challenge_change_check (&typed.change, cli, error)
         && lead_cli_record_run (&verbs, cli, operands, &typed, error);
}
const LeadCliCommand lead_command_challenges = {
  .name = "challenges",
  .summary = N_("List what you work on, or add, show and change a challenge"),
  .usage = "[list | add NAME | show ID | change ID | delete ID | undelete ID]",
  .details = N_("ID is a challenge’s id or its beginning. Options say what it says from here on; "
                "placing it again on another day keeps where it stood before."),
  .run = run,
};
