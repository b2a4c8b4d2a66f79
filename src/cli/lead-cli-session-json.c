/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-session.h"

static void
add_aim (LeadJsonText  *json,
         gconstpointer  element)
{
  const LeadAim *aim = element;

  lead_json_text_add_string (json, "id", aim->uuid);
  lead_json_text_add_string (json, "text", aim->text);
  lead_json_text_add_day (json, "begun", aim->begun);
  lead_json_text_add_day (json, "closed", aim->closed);
}

static void
add_item (LeadJsonText  *json,
          gconstpointer  element)
{
  const LeadAgendaItem *item = element;

  lead_json_text_add_string (json, "id", item->uuid);
  lead_json_text_add_string (json, "about", lead_agenda_kind_to_id (item->kind));
  lead_json_text_add_string (json, "subject", item->subject);
  lead_json_text_add_string (json, "text", item->text);
  lead_json_text_add_boolean (json, "done", item->done);
}

static void
add_piece (LeadJsonText  *json,
           gconstpointer  element)
{
  const LeadPiece *piece = element;

  lead_json_text_add_string (json, "id", piece->uuid);
  lead_json_text_add_string (json, "entry", piece->entry);
  lead_json_text_add_string (json, "quote", piece->passage != NULL ? piece->passage->quote : NULL);
  lead_json_text_add_string (json, "item", piece->item);
  lead_json_text_add_boolean (json, "patterns_only", piece->patterns_only);
  lead_json_text_open_array (json, "struck");
  for (guint i = 0; i < piece->struck->len; i++)
    lead_json_text_add_string (json, NULL,
                               ((const LeadStrike *) piece->struck->pdata[i])->passage->quote);
  lead_json_text_close_array (json);
}

static void
add_note (LeadJsonText  *json,
          gconstpointer  element)
{
  const LeadSessionNote *note = element;

  lead_json_text_add_string (json, "id", note->uuid);
  lead_json_text_add_string (json, "item", note->item);
  lead_json_text_add_string (json, "by", note->by);
  lead_json_text_add_string (json, "text", note->text);
  lead_cli_output_add_time (json, "at", note->at_ms);
}

static void
add_agreement (LeadJsonText  *json,
               gconstpointer  element)
{
  const LeadAgreement *agreement = element;

  lead_json_text_add_string (json, "id", agreement->uuid);
  lead_json_text_add_string (json, "text", agreement->text);
  lead_json_text_add_day (json, "due", agreement->due);
  lead_json_text_add_string (json, "experiment", agreement->experiment);
  lead_json_text_add_string (json, "outcome", agreement->outcome);
  lead_json_text_add_day (json, "outcome_day", agreement->outcome_day);
}

static void
add_chart_items (LeadJsonText *json,
                 LeadSession  *session)
{
  const char * const *charts = lead_session_get_charts (session);

  lead_json_text_open_array (json, "chart_items");
  for (guint i = 0; charts[i] != NULL; i++)
    {
      const char *item = lead_session_get_chart_item (session, charts[i]);

      if (item == NULL)
        continue;
      lead_json_text_open_object (json, NULL);
      lead_json_text_add_string (json, "chart", charts[i]);
      lead_json_text_add_string (json, "item", item);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
}

/**
 * lead_cli_session_add_json:
 * @json: a document of sessions.schema.json
 * @cli: a run
 * @session: (type LeadSession): a session
 *
 * Adds all that it says to the object that is open.
 */
void
lead_cli_session_add_json (LeadJsonText *json,
                           LeadCli      *cli,
                           gpointer      session)
{
  lead_json_text_add_string (json, "id", lead_session_get_uuid (session));
  lead_json_text_add_string (json, "state",
                             lead_cli_record_get_state (&lead_cli_sessions, cli, session));
  lead_json_text_add_day (json, "day", lead_session_get_day (session));
  lead_json_text_add_string (json, "whom", lead_session_get_whom (session));
  lead_json_text_add_string (json, "with",
                             lead_session_with_to_id (lead_session_get_with (session)));
  lead_json_text_add_day (json, "from", lead_session_get_from (session));
  lead_json_text_add_day (json, "to", lead_session_get_to (session));
  lead_json_text_add_string (json, "want", lead_session_get_want (session));
  lead_json_text_add_day (json, "held", lead_session_get_held (session));
  lead_json_text_add_strings (json, "challenges", lead_session_get_challenges (session));
  lead_json_text_add_strings (json, "charts", lead_session_get_charts (session));
  add_chart_items (json, session);
  lead_json_text_add_objects (json, "aims", lead_session_get_aims (session), add_aim);
  lead_json_text_add_objects (json, "agenda", lead_session_get_agenda (session), add_item);
  lead_json_text_add_objects (json, "pieces", lead_session_get_pieces (session), add_piece);
  lead_json_text_add_objects (json, "notes", lead_session_get_notes (session), add_note);
  lead_json_text_add_objects (json, "agreements", lead_session_get_agreements (session),
                              add_agreement);
  lead_json_text_add_boolean (json, "trashed", lead_session_get_trashed_ms (session) != 0);
  lead_cli_output_add_time (json, "created", lead_session_get_created_ms (session));
  lead_cli_output_add_time (json, "modified", lead_session_get_modified_ms (session));
}
