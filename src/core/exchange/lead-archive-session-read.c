/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-session.h"

#include "core/model/lead-session-builder.h"
#include "lead-archive-record.h"

static void
read_aim (LeadMembers        *members,
          LeadSessionBuilder *builder)
{
  g_autoptr (LeadAim) aim = lead_aim_new (lead_members_get_uuid (members, "id", TRUE),
                                          lead_members_get_text (members, "text", TRUE),
                                          lead_members_get_day (members, "begun", FALSE),
                                          lead_members_get_day (members, "closed", FALSE));

  lead_session_builder_put_aim (builder, aim);
}

static void
read_item (LeadMembers        *members,
           LeadSessionBuilder *builder)
{
  LeadAgendaKind kind = LEAD_AGENDA_OWN;
  g_autoptr (LeadAgendaItem) item = NULL;

  if (!lead_agenda_kind_from_id (lead_members_get_text (members, "about", TRUE), &kind))
    members->wrong = "about";
  item = lead_agenda_item_new (lead_members_get_uuid (members, "id", TRUE), kind,
                               lead_members_get_text (members, "subject", FALSE),
                               lead_members_get_text (members, "text", TRUE));
  item->done = lead_members_get_flag (members, "done");
  lead_session_builder_put_item (builder, item);
}

static void
read_strike (LeadMembers *members,
             LeadPiece   *piece)
{
  g_autoptr (LeadPassage) passage = lead_archive_record_get_passage (members);
  g_autoptr (LeadStrike) strike = NULL;

  if (passage == NULL)
    {
      members->wrong = "passage";
      return;
    }
  strike = lead_strike_new (lead_members_get_text (members, "prompt", FALSE), passage);
  lead_piece_strike (piece, strike);
}

static void
read_piece (LeadMembers        *members,
            LeadSessionBuilder *builder)
{
  g_autoptr (LeadPassage) passage = lead_archive_record_get_passage (members);
  g_autoptr (LeadPiece) piece
    = lead_piece_new (lead_members_get_uuid (members, "id", TRUE),
                      lead_members_get_uuid (members, "entry", TRUE), passage,
                      lead_members_get_uuid (members, "item", FALSE));

  piece->patterns_only = lead_members_get_flag (members, "patterns_only");
  lead_members_read_list (members, "struck", (LeadMembersRead) read_strike, piece);
  lead_session_builder_put_piece (builder, piece);
}

static void
read_note (LeadMembers        *members,
           LeadSessionBuilder *builder)
{
  g_autoptr (LeadSessionNote) note
    = lead_session_note_new (lead_members_get_uuid (members, "id", TRUE),
                             lead_members_get_uuid (members, "item", FALSE),
                             lead_members_get_text (members, "by", TRUE),
                             lead_members_get_text (members, "text", TRUE),
                             lead_archive_record_get_time (members, "at_ms", TRUE));

  lead_session_builder_put_note (builder, note);
}

static void
read_agreement (LeadMembers        *members,
                LeadSessionBuilder *builder)
{
  g_autoptr (LeadAgreement) agreement
    = lead_agreement_new (lead_members_get_uuid (members, "id", TRUE),
                          lead_members_get_text (members, "text", TRUE),
                          lead_members_get_day (members, "due", FALSE),
                          lead_members_get_uuid (members, "experiment", FALSE));

  lead_agreement_settle (agreement, lead_members_get_text (members, "outcome", FALSE),
                         lead_members_get_day (members, "outcome_day", FALSE));
  lead_session_builder_put_agreement (builder, agreement);
}

static void
read_head (LeadMembers        *members,
           LeadSessionBuilder *builder)
{
  const char *whom = lead_members_get_text (members, "whom", FALSE);
  const char *want = lead_members_get_text (members, "want", FALSE);
  LeadSessionWith with = LEAD_SESSION_ALONE;

  if (!lead_session_with_from_id (lead_members_get_text (members, "with", TRUE), &with))
    members->wrong = "with";
  lead_session_builder_set_uuid (builder, lead_members_get_uuid (members, "id", TRUE));
  lead_session_builder_set_created_ms (builder,
                                       lead_archive_record_get_time (members, "created_ms", TRUE));
  lead_session_builder_set_modified_ms (
    builder, lead_archive_record_get_time (members, "modified_ms", TRUE));
  lead_session_builder_set_trashed_ms (builder,
                                       lead_archive_record_get_time (members, "trashed_ms", FALSE));
  lead_session_builder_set_day (builder, lead_members_get_day (members, "day", FALSE));
  lead_session_builder_set_whom (builder, whom != NULL ? whom : "");
  lead_session_builder_set_with (builder, with);
  lead_session_builder_set_period (builder, lead_members_get_day (members, "from", FALSE),
                                   lead_members_get_day (members, "to", FALSE));
  lead_session_builder_set_want (builder, want != NULL ? want : "");
  lead_session_builder_set_held (builder, lead_members_get_day (members, "held", FALSE));
}

static void
read_chart_item (LeadMembers        *members,
                 LeadSessionBuilder *builder)
{
  const char *chart = lead_members_get_text (members, "chart", TRUE);
  const char *item = lead_members_get_uuid (members, "item", TRUE);

  if (members->wrong == NULL)
    lead_session_builder_set_chart_item (builder, chart, item);
}

static void
read_choices (LeadMembers        *members,
              LeadSessionBuilder *builder)
{
  g_auto (GStrv) challenges = lead_members_get_strings (members, "challenges");
  g_auto (GStrv) charts = lead_members_get_strings (members, "charts");

  for (guint i = 0; challenges[i] != NULL; i++)
    {
      if (!g_uuid_string_is_valid (challenges[i]))
        members->wrong = "challenges";
      lead_session_builder_set_challenge (builder, challenges[i], TRUE);
    }
  for (guint i = 0; charts[i] != NULL; i++)
    lead_session_builder_set_chart (builder, charts[i], TRUE);
  lead_members_read_list (members, "chart_items", (LeadMembersRead) read_chart_item, builder);
}

/**
 * lead_archive_session_read:
 * @record: a line of the kind "session"
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the #LeadSession, or %NULL when anything in it is not
 *   as it should be
 */
gpointer
lead_archive_session_read (JsonObject  *record,
                           GError     **error)
{
  g_autoptr (LeadSessionBuilder) builder = lead_session_builder_new ();
  g_autoptr (LeadSession) session = NULL;
  LeadMembers members = { record, NULL };

  g_return_val_if_fail (record != NULL, NULL);

  read_head (&members, builder);
  read_choices (&members, builder);
  lead_members_read_list (&members, "aims", (LeadMembersRead) read_aim, builder);
  lead_members_read_list (&members, "agenda", (LeadMembersRead) read_item, builder);
  lead_members_read_list (&members, "pieces", (LeadMembersRead) read_piece, builder);
  lead_members_read_list (&members, "notes", (LeadMembersRead) read_note, builder);
  lead_members_read_list (&members, "agreements", (LeadMembersRead) read_agreement, builder);
  session = lead_session_builder_end (g_steal_pointer (&builder));
  if (lead_session_get_agreements (session)->len > LEAD_SESSION_MOST_AGREEMENTS)
    members.wrong = "agreements";

  return lead_members_check (&members, error) ? g_steal_pointer (&session) : NULL;
}
