/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Sessions, as records of an archive: with all that is stored, also what may not
 * be shown, since an archive is the whole journal. */

#include "config.h"

#include "lead-archive-session.h"

#include "core/store/lead-journal-sessions.h"
#include "lead-archive-list.h"
#include "lead-archive-record.h"

static void
add_aim (LeadJsonText  *json,
         gconstpointer  element)
{
  const LeadAim *aim = element;

  lead_json_text_add_string (json, "id", aim->uuid);
  lead_json_text_add_string (json, "text", aim->text);
  lead_archive_record_add_day (json, "begun", aim->begun);
  lead_archive_record_add_day (json, "closed", aim->closed);
}

static void
add_item (LeadJsonText  *json,
          gconstpointer  element)
{
  const LeadAgendaItem *item = element;

  lead_json_text_add_string (json, "id", item->uuid);
  lead_json_text_add_string (json, "about", lead_agenda_kind_to_id (item->kind));
  lead_archive_record_add_optional (json, "subject", item->subject);
  lead_json_text_add_string (json, "text", item->text);
  if (item->done)
    lead_json_text_add_boolean (json, "done", TRUE);
}

static void
add_strike (LeadJsonText  *json,
            gconstpointer  element)
{
  const LeadStrike *strike = element;

  lead_archive_record_add_optional (json, "prompt", strike->prompt);
  lead_archive_record_add_passage (json, strike->passage);
}

static void
add_piece (LeadJsonText  *json,
           gconstpointer  element)
{
  const LeadPiece *piece = element;

  lead_json_text_add_string (json, "id", piece->uuid);
  lead_json_text_add_string (json, "entry", piece->entry);
  lead_archive_record_add_optional (json, "item", piece->item);
  if (piece->patterns_only)
    lead_json_text_add_boolean (json, "patterns_only", TRUE);
  if (piece->passage != NULL)
    lead_archive_record_add_passage (json, piece->passage);
  lead_archive_record_add_list (json, "struck", piece->struck, add_strike);
}

static void
add_note (LeadJsonText  *json,
          gconstpointer  element)
{
  const LeadSessionNote *note = element;

  lead_json_text_add_string (json, "id", note->uuid);
  lead_archive_record_add_optional (json, "item", note->item);
  lead_json_text_add_string (json, "by", note->by);
  lead_json_text_add_string (json, "text", note->text);
  lead_json_text_add_int (json, "at_ms", note->at_ms);
}

static void
add_agreement (LeadJsonText  *json,
               gconstpointer  element)
{
  const LeadAgreement *agreement = element;

  lead_json_text_add_string (json, "id", agreement->uuid);
  lead_json_text_add_string (json, "text", agreement->text);
  lead_archive_record_add_day (json, "due", agreement->due);
  lead_archive_record_add_optional (json, "experiment", agreement->experiment);
  lead_archive_record_add_optional (json, "outcome", agreement->outcome);
  lead_archive_record_add_day (json, "outcome_day", agreement->outcome_day);
}

static void
add_chart_items (LeadJsonText *json,
                 LeadSession  *session)
{
  const char * const *charts = lead_session_get_charts (session);
  gboolean open = FALSE;

  for (guint i = 0; charts[i] != NULL; i++)
    {
      const char *item = lead_session_get_chart_item (session, charts[i]);

      if (item == NULL)
        continue;
      if (!open)
        lead_json_text_open_array (json, "chart_items");
      open = TRUE;
      lead_json_text_open_object (json, NULL);
      lead_json_text_add_string (json, "chart", charts[i]);
      lead_json_text_add_string (json, "item", item);
      lead_json_text_close_object (json);
    }
  if (open)
    lead_json_text_close_array (json);
}

static void
add_head (LeadJsonText *json,
          LeadSession  *session)
{
  lead_archive_record_add_identity (json, lead_session_get_uuid (session),
                                    lead_session_get_created_ms (session),
                                    lead_session_get_modified_ms (session),
                                    lead_session_get_trashed_ms (session));
  lead_archive_record_add_day (json, "day", lead_session_get_day (session));
  lead_archive_record_add_optional (json, "whom", lead_session_get_whom (session));
  lead_json_text_add_string (json, "with",
                             lead_session_with_to_id (lead_session_get_with (session)));
  lead_archive_record_add_day (json, "from", lead_session_get_from (session));
  lead_archive_record_add_day (json, "to", lead_session_get_to (session));
  lead_archive_record_add_optional (json, "want", lead_session_get_want (session));
  lead_archive_record_add_day (json, "held", lead_session_get_held (session));
  lead_archive_record_add_strings (json, "challenges", lead_session_get_challenges (session));
  lead_archive_record_add_strings (json, "charts", lead_session_get_charts (session));
  add_chart_items (json, session);
}

/**
 * lead_archive_session_write:
 * @session: a session as it is stored
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_session_write (LeadSession *session)
{
  LeadJsonText *json;

  g_return_val_if_fail (LEAD_IS_SESSION (session), NULL);

  json = lead_archive_record_begin (lead_archive_session.kind);
  add_head (json, session);
  lead_archive_record_add_list (json, "aims", lead_session_get_aims (session), add_aim);
  lead_archive_record_add_list (json, "agenda", lead_session_get_agenda (session), add_item);
  lead_archive_record_add_list (json, "pieces", lead_session_get_pieces (session), add_piece);
  lead_archive_record_add_list (json, "notes", lead_session_get_notes (session), add_note);
  lead_archive_record_add_list (json, "agreements", lead_session_get_agreements (session),
                                add_agreement);

  return lead_archive_record_end (json);
}

static GPtrArray *
list_sessions (LeadJournal   *journal,
               gboolean       trashed,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr (LeadSessionFilter) filter = lead_session_filter_new ();

  filter->whole = TRUE;
  filter->trashed = trashed;

  return lead_journal_list_sessions_sync (journal, filter, cancellable, error);
}

static const LeadArchiveList sessions = {
  .list = list_sessions,
  .get_uuid = (LeadArchiveGetUuid) lead_session_get_uuid,
  .write = (LeadArchiveWrite) lead_archive_session_write,
};

static gboolean
write_sessions (LeadJournal     *journal,
                LeadArchiveAdd   add,
                gpointer         user_data,
                GCancellable    *cancellable,
                GError         **error)
{
  return lead_archive_list_write (&sessions, journal, NULL, add, user_data, cancellable, error);
}

const LeadArchiveKind lead_archive_session = {
  .kind = "session",
  .write = write_sessions,
  .read = lead_archive_session_read,
  .free_record = g_object_unref,
};
