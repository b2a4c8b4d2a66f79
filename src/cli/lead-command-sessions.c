/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-sessions.h"
#include "lead-cli-challenge.h"
#include "lead-cli-session-change.h"
#include "lead-cli-session.h"

/* What was typed: what a session says from here on, which are listed, and which one
 * comes before a new one. */
typedef struct
{
  LeadCliSessionChange  change;
  char                 *state;
  char                 *containing;
  char                 *after;
  gboolean              trashed;
} Typed;

static void
typed_clear (Typed *self)
{
  lead_cli_session_change_clear (&self->change);
  g_clear_pointer (&self->state, g_free);
  g_clear_pointer (&self->containing, g_free);
  g_clear_pointer (&self->after, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Typed, typed_clear)

#define FIELD(field) LEAD_CLI_FIELD (Typed, field)

static const GOptionEntry options[] = {
  { "state", 0, 0, G_OPTION_ARG_FILENAME, FIELD (state),
    N_("List only those that are prepared, to-come, today, passed or held"), N_("STATE") },
  { "containing", 0, 0, G_OPTION_ARG_FILENAME, FIELD (containing),
    N_("List only those that have all of these words"), N_("WORDS") },
  { "trashed", 0, 0, G_OPTION_ARG_NONE, FIELD (trashed), N_("List those in the trash"), NULL },
  { "after", 0, 0, G_OPTION_ARG_FILENAME, FIELD (after),
    N_("Add the next one with the same person, with the aims that are still open"), N_("ID") },
  { "day", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.day), N_("When it is"), N_("DATE") },
  { "no-day", 0, 0, G_OPTION_ARG_NONE, FIELD (change.no_day), N_("It has no day yet"), NULL },
  { "whom", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.whom), N_("Whom it is with, by an alias"),
    N_("ALIAS") },
  { "with", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.with),
    N_("coach, peer, learning-set or alone"), N_("KIND") },
  { "from", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.from), N_("The first day it looks back on"),
    N_("DATE") },
  { "to", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.to), N_("The last day it looks back on"),
    N_("DATE") },
  { "want", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.want), N_("What you want from this hour"),
    N_("TEXT") },
  { "aim", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.aims),
    N_("An aim across sessions; may be repeated"), N_("TEXT") },
  { "point", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.points),
    N_("Something to talk about; may be repeated"), N_("TEXT") },
  { "challenge", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.challenges),
    N_("A challenge that it is about; may be repeated"), N_("ID") },
  { "no-challenge", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.no_challenges),
    N_("One that it isn’t about; may be repeated"), N_("ID") },
  { "entry", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.entries),
    N_("An entry to look at together; may be repeated"), N_("ID") },
  { "no-entry", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.no_entries),
    N_("An entry not to look at; may be repeated"), N_("ID") },
  { "chart", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.charts),
    N_("A chart to look at together; may be repeated"), N_("CHART") },
  { "no-chart", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, FIELD (change.no_charts),
    N_("A chart not to look at; may be repeated"), N_("CHART") },
  { "note", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.note), N_("Add a note"), N_("TEXT") },
  { "by", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.by), N_("Whose note it is, if not yours"),
    N_("NAME") },
  { "held", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.held), N_("It was held on this day"),
    N_("DATE") },
  { "not-held", 0, 0, G_OPTION_ARG_NONE, FIELD (change.not_held), N_("It wasn’t held yet"), NULL },
  { "agreement", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.agreement),
    N_("Add what was agreed; three at most"), N_("TEXT") },
  { "due", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.due), N_("By when that is to be done"),
    N_("DATE") },
  { "settle", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.settle),
    N_("The agreement of which --outcome says what happened"), N_("ID") },
  { "outcome", 0, 0, G_OPTION_ARG_FILENAME, FIELD (change.outcome), N_("What happened"),
    N_("TEXT") },
  G_OPTION_ENTRY_NULL
};

static gboolean
check (Typed   *typed,
       GError **error)
{
  if (typed->state == NULL || g_strv_contains (lead_cli_sessions.states, typed->state))
    return lead_cli_session_change_check (&typed->change, error);
  lead_cli_error_set_usage (error, _("“%s” is not prepared, to-come, today, passed or held."),
                            typed->state);
  return FALSE;
}

static LeadSessionFilter *
make_filter (LeadCli  *cli,
             Typed    *typed,
             GError  **error)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();
  g_autoptr (LeadChallenge) challenge = NULL;

  filter->trashed = typed->trashed;
  filter->text = g_strdup (typed->containing);
  if (typed->change.challenges == NULL)
    return g_steal_pointer (&filter);
  challenge = lead_cli_record_find (&lead_cli_challenges, cli, typed->change.challenges[0], error);
  if (challenge == NULL)
    return NULL;
  filter->challenge = g_strdup (lead_challenge_get_uuid (challenge));

  return g_steal_pointer (&filter);
}

static gboolean
list (LeadCli   *cli,
      gpointer   data,
      GError   **error)
{
  Typed *typed = data;
  g_autoptr (LeadSessionFilter) filter = make_filter (cli, typed, error);
  LeadJournal *journal = filter != NULL ? lead_cli_open (cli, error) : NULL;
  g_autoptr (GPtrArray) sessions = NULL;

  if (journal == NULL)
    return FALSE;
  sessions = lead_journal_list_sessions_sync (journal, filter, lead_cli_get_cancellable (cli),
                                              error);
  if (sessions != NULL)
    lead_cli_record_print_list (&lead_cli_sessions, cli, sessions, typed->state);

  return sessions != NULL;
}

static gboolean
save (LeadCli             *cli,
      Typed               *typed,
      LeadSession         *before,
      LeadSessionBuilder  *taken,
      GError             **error)
{
  g_autoptr (LeadSessionBuilder) builder = taken;
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (LeadSession) saved = NULL;

  if (journal == NULL
      || !lead_cli_session_change_apply (&typed->change, cli, before, builder, error))
    return FALSE;
  session = lead_session_builder_end (g_steal_pointer (&builder));
  saved = lead_journal_save_session_sync (journal, session, lead_cli_get_cancellable (cli), error);
  if (saved != NULL)
    lead_cli_record_print (&lead_cli_sessions, cli, saved);

  return saved != NULL;
}

/* The next session with the same person takes up where the one before it ended. */
static gboolean
add (LeadCli   *cli,
     gpointer   data,
     GError   **error)
{
  Typed *typed = data;
  g_autoptr (LeadSession) last = NULL;

  if (typed->after == NULL)
    return save (cli, typed, NULL, lead_session_builder_new (), error);
  last = lead_cli_record_find (&lead_cli_sessions, cli, typed->after, error);

  return last != NULL && save (cli, typed, NULL, lead_session_builder_new_after (last), error);
}

static gboolean
change (LeadCli     *cli,
        const char  *verb,
        gpointer     session,
        gpointer     typed,
        GError     **error)
{
  return save (cli, typed, session, lead_session_builder_new_from (session), error);
}

static void
refuse (const char  *verb,
        GError     **error)
{
  lead_cli_error_set_usage (error, _("“%s” is nothing that can be done with a session."), verb);
}

static const LeadCliRecordVerbs verbs = {
  .kind = &lead_cli_sessions,
  .changes = (const char *[]) { "change", NULL },
  .missing = N_("Say which session is meant."),
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

  if (operands == NULL)
    return FALSE;
  if (operands[0] != NULL && operands[1] != NULL && g_str_equal (operands[0], "add")
      && typed.change.whom == NULL)
    typed.change.whom = g_strdup (operands[1]);

  return check (&typed, error) && lead_cli_record_run (&verbs, cli, operands, &typed, error);
}

const LeadCliCommand lead_command_sessions = {
  .name = "sessions",
  .summary = N_("List your sessions with a coach or a peer, or add, show and change one"),
  .usage = "[list | add ALIAS | show ID | change ID | delete ID | undelete ID]",
  .details = N_("ID is a session’s id or its beginning. Options say what it says from here on. "
                "Entries that are private can’t be chosen. One added with --after carries on with "
                "the same person."),
  .run = run,
};
