/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-session.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-sessions.h"

static const char * const states[] = {
  [LEAD_SESSION_PREPARED] = "prepared",
  [LEAD_SESSION_TO_COME] = "to-come",
  [LEAD_SESSION_TODAY] = "today",
  [LEAD_SESSION_PASSED] = "passed",
  [LEAD_SESSION_HELD] = "held",
  NULL,
};

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

static void
print_line (LeadCli  *cli,
            gpointer  session)
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
  g_autofree char *due
    = agreement->due != LEAD_DAY_NONE ? lead_day_to_string (agreement->due) : NULL;

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

static void
print (LeadCli  *cli,
       gpointer  session)
{
  GPtrArray *aims = lead_session_get_aims (session);
  GPtrArray *pieces = lead_session_get_pieces (session);

  print_line (cli, session);
  for (guint i = 0; i < aims->len; i++)
    lead_cli_output_optional (_("Aim"), ((const LeadAim *) aims->pdata[i])->text);
  lead_cli_output_optional (_("What I want from this hour"), lead_session_get_want (session));
  lead_cli_output_each (_("Challenge"), lead_session_get_challenges (session));
  lead_cli_output_each (_("Chart"), lead_session_get_charts (session));
  for (guint i = 0; i < pieces->len; i++)
    lead_cli_output_optional (_("Entry"), ((const LeadPiece *) pieces->pdata[i])->entry);
  print_talk (session);
}

static GPtrArray *
list (LeadJournal   *journal,
      gboolean       trashed,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();

  filter->trashed = trashed;

  return lead_journal_list_sessions_sync (journal, filter, cancellable, error);
}

const LeadCliRecordKind lead_cli_sessions = {
  .name = "sessions",
  .states = states,
  .trashed = N_("It is in the trash for 90 days."),
  .get_id = (LeadCliGetIdFunc) lead_session_get_id,
  .get_uuid = (LeadCliIdFunc) lead_session_get_uuid,
  .get_state = (LeadCliGetStateFunc) lead_session_get_state,
  .list = list,
  .trash = lead_journal_trash_session_sync,
  .print_line = print_line,
  .print = print,
  .add_json = lead_cli_session_add_json,
};
