/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-session.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-sessions.h"
#include "lead-cli-id.h"

static const char * const states[] = {
  [LEAD_SESSION_PREPARED] = "prepared",
  [LEAD_SESSION_TO_COME] = "to-come",
  [LEAD_SESSION_TODAY] = "today",
  [LEAD_SESSION_PASSED] = "passed",
  [LEAD_SESSION_HELD] = "held",
  NULL,
};

/**
 * lead_cli_session_list:
 * @cli: a run
 * @filter: which
 * @error: return location for an error
 *
 * Opens the journal and lists.
 *
 * Returns: (transfer full) (nullable) (element-type LeadSession): sessions
 */
GPtrArray *
lead_cli_session_list (LeadCli                  *cli,
                       const LeadSessionFilter  *filter,
                       GError                  **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);

  return journal != NULL
           ? lead_journal_list_sessions_sync (journal, filter, lead_cli_get_cancellable (cli), error)
           : NULL;
}

static GPtrArray *
list_all (LeadCli  *cli,
          GError  **error)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();
  g_autoptr (GPtrArray) all = lead_cli_session_list (cli, filter, error);
  GPtrArray *trashed;

  filter->trashed = TRUE;
  trashed = all != NULL ? lead_cli_session_list (cli, filter, error) : NULL;
  if (trashed == NULL)
    return NULL;
  g_ptr_array_extend_and_steal (all, trashed);

  return g_steal_pointer (&all);
}

static const char *
get_id (gconstpointer element)
{
  return lead_session_get_uuid ((LeadSession *) element);
}

/**
 * lead_cli_session_find:
 * @cli: a run
 * @uuid_prefix: a session's id, or the beginning of one
 * @error: return location for an error
 *
 * Opens the journal and finds one session, in the trash too.
 *
 * Returns: (transfer full) (nullable): the session
 */
LeadSession *
lead_cli_session_find (LeadCli     *cli,
                       const char  *uuid_prefix,
                       GError     **error)
{
  g_autoptr (GPtrArray) all = NULL;
  LeadSession *found;

  if (!lead_cli_id_check (uuid_prefix, error))
    return NULL;
  all = list_all (cli, error);
  found = all != NULL ? lead_cli_id_find (all, get_id, uuid_prefix, error) : NULL;

  return found != NULL ? g_object_ref (found) : NULL;
}

/**
 * lead_cli_session_get_state:
 * @cli: a run
 * @session: a session
 *
 * Returns: (transfer none): where it is today, as --state and --json say it
 */
const char *
lead_cli_session_get_state (LeadCli     *cli,
                            LeadSession *session)
{
  return states[lead_session_get_state (session, lead_cli_get_today (cli))];
}

/**
 * lead_cli_session_is_state:
 * @typed: what may be a state
 *
 * Returns: whether it is one
 */
gboolean
lead_cli_session_is_state (const char *typed)
{
  return g_strv_contains (states, typed);
}

static char *
describe (LeadCli     *cli,
          LeadSession *session)
{
  LeadDay held = lead_session_get_held (session);
  LeadDay day = held != LEAD_DAY_NONE ? held : lead_session_get_day (session);
  g_autofree char *name = day != LEAD_DAY_NONE ? lead_day_to_string (day) : NULL;

  switch (lead_session_get_state (session, lead_cli_get_today (cli)))
    {
    case LEAD_SESSION_TO_COME:
      return g_strdup_printf (_("on %s"), name);
    case LEAD_SESSION_TODAY:
      return g_strdup (_("today"));
    case LEAD_SESSION_PASSED:
      return g_strdup_printf (_("%s has passed, not held"), name);
    case LEAD_SESSION_HELD:
      return g_strdup_printf (_("held %s"), name);
    case LEAD_SESSION_PREPARED:
    default:
      return g_strdup (_("no day yet"));
    }
}

/**
 * lead_cli_session_print_line:
 * @cli: a run
 * @session: a session
 *
 * Prints it for a list.
 */
void
lead_cli_session_print_line (LeadCli     *cli,
                             LeadSession *session)
{
  const char *whom = lead_session_get_whom (session);
  g_autofree char *state = describe (cli, session);

  lead_cli_output_text ("%.*s  %s  (%s)\n", LEAD_CLI_ID_SHORT, lead_session_get_uuid (session),
                        *whom != '\0' ? whom
                                      : lead_session_with_to_id (lead_session_get_with (session)),
                        state);
}

static void
print_agreement (const LeadAgreement *agreement)
{
  g_autofree char *due = agreement->due != LEAD_DAY_NONE ? lead_day_to_string (agreement->due) : NULL;

  if (due != NULL)
    /* Translators: what was agreed, and the date by which */
    lead_cli_output_text (_("Agreed: %s (by %s)\n"), agreement->text, due);
  else
    lead_cli_output_optional (_("Agreed"), agreement->text);
  lead_cli_output_optional (_("  What happened"), agreement->outcome);
}

static void
print_talk (LeadSession *session)
{
  GPtrArray *agenda = lead_session_get_agenda (session);
  GPtrArray *notes = lead_session_get_notes (session);
  GPtrArray *agreements = lead_session_get_agreements (session);

  for (guint i = 0; i < agenda->len; i++)
    lead_cli_output_optional (_("Agenda"), ((const LeadAgendaItem *) agenda->pdata[i])->text);
  for (guint i = 0; i < notes->len; i++)
    {
      const LeadSessionNote *note = notes->pdata[i];

      if (g_str_equal (note->by, LEAD_SESSION_NOTE_ME))
        lead_cli_output_optional (_("Note"), note->text);
      else
        /* Translators: a name, and what they noted */
        lead_cli_output_text (_("Note by %s: %s\n"), note->by, note->text);
    }
  for (guint i = 0; i < agreements->len; i++)
    print_agreement (agreements->pdata[i]);
}

/**
 * lead_cli_session_print:
 * @cli: a run
 * @session: a session
 *
 * Prints all that it says.
 */
void
lead_cli_session_print (LeadCli     *cli,
                        LeadSession *session)
{
  GPtrArray *aims = lead_session_get_aims (session);
  GPtrArray *pieces = lead_session_get_pieces (session);

  lead_cli_session_print_line (cli, session);
  for (guint i = 0; i < aims->len; i++)
    lead_cli_output_optional (_("Aim"), ((const LeadAim *) aims->pdata[i])->text);
  lead_cli_output_optional (_("What I want from this hour"), lead_session_get_want (session));
  lead_cli_output_each (_("Challenge"), lead_session_get_challenges (session));
  lead_cli_output_each (_("Chart"), lead_session_get_charts (session));
  for (guint i = 0; i < pieces->len; i++)
    lead_cli_output_optional (_("Entry"), ((const LeadPiece *) pieces->pdata[i])->entry);
  print_talk (session);
}
