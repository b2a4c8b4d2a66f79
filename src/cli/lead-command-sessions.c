/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-sessions.h"
#include "lead-cli-challenge.h"
#include "lead-cli-session-change.h"
#include "lead-cli-session.h"

/* What says which are listed, and which one comes before a new one. */
typedef struct
{
  char     *state;
  char     *containing;
  char     *after;
  gboolean  trashed;
} Listed;

static void
listed_clear (Listed *self)
{
  g_clear_pointer (&self->state, g_free);
  g_clear_pointer (&self->containing, g_free);
  g_clear_pointer (&self->after, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Listed, listed_clear)

static char **
parse (LeadCli               *cli,
       char                 **arguments,
       LeadCliSessionChange  *typed,
       Listed                *listed,
       GError               **error)
{
  const GOptionEntry options[] = {
    { "state", 0, 0, G_OPTION_ARG_FILENAME, &listed->state,
      N_("List only those that are prepared, to-come, today, passed or held"), N_("STATE") },
    { "containing", 0, 0, G_OPTION_ARG_FILENAME, &listed->containing,
      N_("List only those that have all of these words"), N_("WORDS") },
    { "trashed", 0, 0, G_OPTION_ARG_NONE, &listed->trashed, N_("List those in the trash"), NULL },
    { "after", 0, 0, G_OPTION_ARG_FILENAME, &listed->after,
      N_("Add the next one with the same person, with the aims that are still open"), N_("ID") },
    { "day", 0, 0, G_OPTION_ARG_FILENAME, &typed->day, N_("When it is"), N_("DATE") },
    { "no-day", 0, 0, G_OPTION_ARG_NONE, &typed->no_day, N_("It has no day yet"), NULL },
    { "whom", 0, 0, G_OPTION_ARG_FILENAME, &typed->whom, N_("Whom it is with, by an alias"),
      N_("ALIAS") },
    { "with", 0, 0, G_OPTION_ARG_FILENAME, &typed->with, N_("coach, peer, learning-set or alone"),
      N_("KIND") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &typed->from, N_("The first day it looks back on"),
      N_("DATE") },
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &typed->to, N_("The last day it looks back on"),
      N_("DATE") },
    { "want", 0, 0, G_OPTION_ARG_FILENAME, &typed->want, N_("What you want from this hour"),
      N_("TEXT") },
    { "aim", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->aims,
      N_("An aim across sessions; may be repeated"), N_("TEXT") },
    { "point", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->points,
      N_("Something to talk about; may be repeated"), N_("TEXT") },
    { "challenge", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->challenges,
      N_("A challenge that it is about; may be repeated"), N_("ID") },
    { "no-challenge", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->no_challenges,
      N_("One that it isn’t about; may be repeated"), N_("ID") },
    { "entry", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->entries,
      N_("An entry to look at together; may be repeated"), N_("ID") },
    { "no-entry", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->no_entries,
      N_("An entry not to look at; may be repeated"), N_("ID") },
    { "chart", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->charts,
      N_("A chart to look at together; may be repeated"), N_("CHART") },
    { "no-chart", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &typed->no_charts,
      N_("A chart not to look at; may be repeated"), N_("CHART") },
    { "note", 0, 0, G_OPTION_ARG_FILENAME, &typed->note, N_("Add a note"), N_("TEXT") },
    { "by", 0, 0, G_OPTION_ARG_FILENAME, &typed->by, N_("Whose note it is, if not yours"),
      N_("NAME") },
    { "held", 0, 0, G_OPTION_ARG_FILENAME, &typed->held, N_("It was held on this day"), N_("DATE") },
    { "not-held", 0, 0, G_OPTION_ARG_NONE, &typed->not_held, N_("It wasn’t held yet"), NULL },
    { "agreement", 0, 0, G_OPTION_ARG_FILENAME, &typed->agreement,
      N_("Add what was agreed; three at most"), N_("TEXT") },
    { "due", 0, 0, G_OPTION_ARG_FILENAME, &typed->due, N_("By when that is to be done"),
      N_("DATE") },
    { "settle", 0, 0, G_OPTION_ARG_FILENAME, &typed->settle,
      N_("The agreement of which --outcome says what happened"), N_("ID") },
    { "outcome", 0, 0, G_OPTION_ARG_FILENAME, &typed->outcome, N_("What happened"), N_("TEXT") },
    G_OPTION_ENTRY_NULL
  };

  return lead_cli_parse (cli, options, arguments, 0, 2, error);
}

static void
print (LeadCli     *cli,
       LeadSession *session)
{
  g_autoptr (GPtrArray) one = g_ptr_array_new ();

  g_ptr_array_add (one, session);
  if (lead_cli_get_json (cli))
    lead_cli_session_print_json (cli, one);
  else
    lead_cli_session_print (cli, session);
}

static gboolean
check_listed (Listed  *listed,
              GError **error)
{
  if (listed->state == NULL || lead_cli_session_is_state (listed->state))
    return TRUE;
  lead_cli_error_set_usage (error, _("“%s” is not prepared, to-come, today, passed or held."),
                            listed->state);
  return FALSE;
}

static LeadSessionFilter *
make_filter (LeadCli               *cli,
             LeadCliSessionChange  *typed,
             Listed                *listed,
             GError               **error)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();
  g_autoptr (LeadChallenge) challenge = NULL;

  filter->trashed = listed->trashed;
  filter->text = g_strdup (listed->containing);
  if (typed->challenges == NULL)
    return g_steal_pointer (&filter);
  challenge = lead_cli_challenge_find (cli, typed->challenges[0], error);
  if (challenge == NULL)
    return NULL;
  filter->challenge = g_strdup (lead_challenge_get_uuid (challenge));

  return g_steal_pointer (&filter);
}

static gboolean
list (LeadCli               *cli,
      LeadCliSessionChange  *typed,
      Listed                *listed,
      GError               **error)
{
  g_autoptr (LeadSessionFilter) filter = make_filter (cli, typed, listed, error);
  g_autoptr (GPtrArray) sessions = NULL;

  if (filter != NULL)
    sessions = lead_cli_session_list (cli, filter, error);
  if (sessions == NULL)
    return FALSE;
  for (guint i = sessions->len; listed->state != NULL && i > 0; i--)
    {
      if (!g_str_equal (lead_cli_session_get_state (cli, sessions->pdata[i - 1]), listed->state))
        g_ptr_array_remove_index (sessions, i - 1);
    }
  if (lead_cli_get_json (cli))
    lead_cli_session_print_json (cli, sessions);
  for (guint i = 0; !lead_cli_get_json (cli) && i < sessions->len; i++)
    lead_cli_session_print_line (cli, sessions->pdata[i]);

  return TRUE;
}

static gboolean
save (LeadCli               *cli,
      LeadCliSessionChange  *typed,
      LeadSession           *before,
      LeadSessionBuilder    *taken,
      GError               **error)
{
  g_autoptr (LeadSessionBuilder) builder = taken;
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadSession) session = NULL;
  g_autoptr (LeadSession) saved = NULL;

  if (journal == NULL || !lead_cli_session_change_apply (typed, cli, before, builder, error))
    return FALSE;
  session = lead_session_builder_end (g_steal_pointer (&builder));
  saved = lead_journal_save_session_sync (journal, session, lead_cli_get_cancellable (cli), error);
  if (saved != NULL)
    print (cli, saved);

  return saved != NULL;
}

/* The next session with the same person takes up where the one before it ended. */
static gboolean
add (LeadCli               *cli,
     LeadCliSessionChange  *typed,
     Listed                *listed,
     GError               **error)
{
  g_autoptr (LeadSession) last = NULL;

  if (listed->after == NULL)
    return save (cli, typed, NULL, lead_session_builder_new (), error);
  last = lead_cli_session_find (cli, listed->after, error);

  return last != NULL && save (cli, typed, NULL, lead_session_builder_new_after (last), error);
}

static gboolean
move (LeadCli      *cli,
      LeadSession  *session,
      gboolean      trashed,
      GError      **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);
  GCancellable *cancellable = lead_cli_get_cancellable (cli);
  g_autoptr (LeadSession) moved = NULL;

  if (journal == NULL
      || !lead_journal_trash_session_sync (journal, lead_session_get_id (session), trashed,
                                           cancellable, error))
    return FALSE;
  moved = lead_journal_get_session_sync (journal, lead_session_get_uuid (session), cancellable,
                                         error);
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
run_one (LeadCli               *cli,
         const char            *verb,
         const char            *id,
         LeadCliSessionChange  *typed,
         GError               **error)
{
  g_autoptr (LeadSession) session = NULL;

  if (!g_strv_contains ((const char *[]) { "show", "change", "delete", "undelete", NULL }, verb))
    {
      lead_cli_error_set_usage (error, _("“%s” is nothing that can be done with a session."), verb);
      return FALSE;
    }
  session = lead_cli_session_find (cli, id, error);
  if (session == NULL)
    return FALSE;
  if (g_str_equal (verb, "change"))
    return save (cli, typed, session, lead_session_builder_new_from (session), error);
  if (g_str_equal (verb, "show"))
    {
      print (cli, session);
      return TRUE;
    }

  return move (cli, session, g_str_equal (verb, "delete"), error);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (LeadCliSessionChange) typed = { 0 };
  g_auto (Listed) listed = { 0 };
  char **operands = parse (cli, arguments, &typed, &listed, error);

  if (operands == NULL || !check_listed (&listed, error))
    return FALSE;
  if (operands[0] != NULL && operands[1] != NULL && g_str_equal (operands[0], "add")
      && typed.whom == NULL)
    typed.whom = g_strdup (operands[1]);
  if (!lead_cli_session_change_check (&typed, error))
    return FALSE;
  if (operands[0] == NULL || (g_str_equal (operands[0], "list") && operands[1] == NULL))
    return list (cli, &typed, &listed, error);
  if (g_str_equal (operands[0], "add"))
    return add (cli, &typed, &listed, error);
  if (operands[1] == NULL)
    {
      lead_cli_error_set_usage (error, _("Say which session is meant."));
      return FALSE;
    }

  return run_one (cli, operands[0], operands[1], &typed, error);
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
