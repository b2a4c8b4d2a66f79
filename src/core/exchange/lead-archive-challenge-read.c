/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-challenge.h"

#include "core/model/lead-challenge-builder.h"
#include "lead-archive-record.h"

static const char *
read_some (LeadMembers *members,
           const char  *name)
{
  const char *text = lead_members_get_text (members, name, TRUE);

  if (*text == '\0')
    members->wrong = name;

  return text;
}

static const char *
read_text (LeadMembers *members,
           const char  *name)
{
  const char *text = lead_members_get_text (members, name, FALSE);

  return text != NULL ? text : "";
}

static void
read_placement (LeadMembers          *members,
                LeadChallengeBuilder *builder)
{
  LeadPlacement placement = {
    .day = lead_members_get_day (members, "day", TRUE),
    .agreement = lead_members_get_int (members, "agreement", 0, LEAD_PLACEMENT_MOST, TRUE),
    .certainty = lead_members_get_int (members, "certainty", 0, LEAD_PLACEMENT_MOST, TRUE),
  };

  if (members->wrong == NULL)
    lead_challenge_builder_place (builder, &placement);
}

static void
read_partner (LeadMembers          *members,
              LeadChallengeBuilder *builder)
{
  g_autoptr (LeadPartner) partner = NULL;

  partner = lead_partner_new (lead_members_get_text (members, "name", TRUE),
                              read_text (members, "aim"), read_text (members, "reason"),
                              read_text (members, "pressure"));
  lead_challenge_builder_add_partner (builder, partner);
}

static void
read_person (LeadMembers          *members,
             LeadChallengeBuilder *builder)
{
  g_autoptr (LeadPerson) person = NULL;

  person = lead_person_new (lead_members_get_text (members, "alias", TRUE),
                            read_text (members, "about"));
  lead_challenge_builder_add_person (builder, person);
}

static void
read_viewpoint (LeadMembers          *members,
                LeadChallengeBuilder *builder)
{
  const char *who = read_some (members, "who");
  g_autoptr (LeadViewpoint) viewpoint
    = lead_viewpoint_new (who, lead_members_get_day (members, "heard", FALSE));

  lead_challenge_builder_add_viewpoint (builder, viewpoint);
}

static void
read_signs (LeadMembers          *members,
            LeadChallengeBuilder *builder)
{
  g_auto (GStrv) signs = lead_members_get_strings (members, "signs");

  for (guint i = 0; signs[i] != NULL; i++)
    lead_challenge_builder_set_sign (builder, signs[i], TRUE);
}

/**
 * lead_archive_challenge_read:
 * @record: a line of the kind "challenge"
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the #LeadChallenge, or %NULL when anything in it is not
 *   as it should be
 */
gpointer
lead_archive_challenge_read (JsonObject  *record,
                             GError     **error)
{
  g_autoptr (LeadChallengeBuilder) builder = lead_challenge_builder_new ();
  LeadMembers members = { record, NULL };

  g_return_val_if_fail (record != NULL, NULL);

  lead_challenge_builder_set_uuid (builder, lead_members_get_uuid (&members, "id", TRUE));
  lead_challenge_builder_set_created_ms (
    builder, lead_archive_record_get_time (&members, "created_ms", TRUE));
  lead_challenge_builder_set_modified_ms (
    builder, lead_archive_record_get_time (&members, "modified_ms", TRUE));
  lead_challenge_builder_set_trashed_ms (
    builder, lead_archive_record_get_time (&members, "trashed_ms", FALSE));
  lead_challenge_builder_set_name (builder, read_some (&members, "name"));
  lead_challenge_builder_set_reason (builder, read_text (&members, "reason"));
  lead_challenge_builder_set_place (builder, read_text (&members, "place"));
  lead_challenge_builder_set_closed (builder, lead_members_get_day (&members, "closed", FALSE));
  read_signs (&members, builder);
  lead_members_read_list (&members, "placements", (LeadMembersRead) read_placement, builder);
  lead_members_read_list (&members, "partners", (LeadMembersRead) read_partner, builder);
  lead_members_read_list (&members, "people", (LeadMembersRead) read_person, builder);
  lead_members_read_list (&members, "viewpoints", (LeadMembersRead) read_viewpoint, builder);
  if (!lead_members_check (&members, error))
    return NULL;

  return lead_challenge_builder_end (g_steal_pointer (&builder));
}

/**
 * lead_archive_challenge_read_post:
 * @record: a line of the kind "post"
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the #LeadPost, or %NULL when anything in it is not as
 *   it should be
 */
gpointer
lead_archive_challenge_read_post (JsonObject  *record,
                                  GError     **error)
{
  g_autoptr (LeadPost) post = NULL;
  LeadMembers members = { record, NULL };
  const char *uuid;

  g_return_val_if_fail (record != NULL, NULL);

  uuid = lead_members_get_uuid (&members, "id", TRUE);
  post = lead_post_new (
    0, uuid, lead_members_get_text (&members, "role", TRUE), read_text (&members, "place"),
    lead_members_get_day (&members, "from", FALSE), lead_members_get_day (&members, "to", FALSE));

  return lead_members_check (&members, error) ? g_steal_pointer (&post) : NULL;
}
