/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-archive-challenge.h"

#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-posts.h"
#include "lead-archive-list.h"
#include "lead-archive-record.h"

static void
add_placements (LeadJsonText  *json,
                LeadChallenge *challenge)
{
  guint n_placements = lead_challenge_get_n_placements (challenge);

  if (n_placements == 0)
    return;

  lead_json_text_open_array (json, "placements");
  for (guint i = 0; i < n_placements; i++)
    {
      const LeadPlacement *placement = lead_challenge_get_placement (challenge, i);

      lead_json_text_open_object (json, NULL);
      lead_archive_record_add_day (json, "day", placement->day);
      lead_json_text_add_int (json, "agreement", placement->agreement);
      lead_json_text_add_int (json, "certainty", placement->certainty);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
}

static void
add_partner (LeadJsonText *json,
             gconstpointer element)
{
  const LeadPartner *partner = element;

  lead_json_text_add_string (json, "name", partner->name);
  lead_archive_record_add_optional (json, "aim", partner->aim);
  lead_archive_record_add_optional (json, "reason", partner->reason);
  lead_archive_record_add_optional (json, "pressure", partner->pressure);
}

static void
add_person (LeadJsonText *json,
            gconstpointer element)
{
  const LeadPerson *person = element;

  lead_json_text_add_string (json, "alias", person->alias);
  lead_archive_record_add_optional (json, "about", person->about);
}

static void
add_viewpoint (LeadJsonText *json,
               gconstpointer element)
{
  const LeadViewpoint *viewpoint = element;

  lead_json_text_add_string (json, "who", viewpoint->who);
  lead_archive_record_add_day (json, "heard", viewpoint->heard);
}

/**
 * lead_archive_challenge_write:
 * @challenge: a challenge with its uuid
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_challenge_write (LeadChallenge *challenge)
{
  LeadJsonText *json;

  g_return_val_if_fail (LEAD_IS_CHALLENGE (challenge), NULL);

  json = lead_archive_record_begin ("challenge");
  lead_archive_record_add_identity (json, lead_challenge_get_uuid (challenge),
                                    lead_challenge_get_created_ms (challenge),
                                    lead_challenge_get_modified_ms (challenge),
                                    lead_challenge_get_trashed_ms (challenge));
  lead_json_text_add_string (json, "name", lead_challenge_get_name (challenge));
  lead_archive_record_add_optional (json, "reason", lead_challenge_get_reason (challenge));
  lead_archive_record_add_optional (json, "place", lead_challenge_get_place (challenge));
  lead_archive_record_add_day (json, "closed", lead_challenge_get_closed (challenge));
  lead_archive_record_add_strings (json, "signs", lead_challenge_get_signs (challenge));
  add_placements (json, challenge);
  lead_archive_record_add_list (json, "partners", lead_challenge_get_partners (challenge),
                                add_partner);
  lead_archive_record_add_list (json, "people", lead_challenge_get_people (challenge), add_person);
  lead_archive_record_add_list (json, "viewpoints", lead_challenge_get_viewpoints (challenge),
                                add_viewpoint);

  return lead_archive_record_end (json);
}

/**
 * lead_archive_challenge_write_post:
 * @post: a post with its uuid
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_challenge_write_post (LeadPost *post)
{
  LeadJsonText *json;

  g_return_val_if_fail (LEAD_IS_POST (post), NULL);

  json = lead_archive_record_begin ("post");
  lead_json_text_add_string (json, "id", lead_post_get_uuid (post));
  lead_json_text_add_string (json, "role", lead_post_get_role (post));
  lead_archive_record_add_optional (json, "place", lead_post_get_place (post));
  lead_archive_record_add_day (json, "from", lead_post_get_from (post));
  lead_archive_record_add_day (json, "to", lead_post_get_to (post));

  return lead_archive_record_end (json);
}

static const LeadArchiveList challenges = {
  .list = lead_journal_list_challenges_sync,
  .get_uuid = (LeadArchiveGetUuid) lead_challenge_get_uuid,
  .write = (LeadArchiveWrite) lead_archive_challenge_write,
};

/**
 * lead_archive_challenge_write_one:
 * @journal: a journal
 * @uuid: (nullable): the challenge that is meant; %NULL for all
 * @add: takes the lines
 * @user_data: for @add
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * Returns: whether it is written, or not there
 */
gboolean
lead_archive_challenge_write_one (LeadJournal     *journal,
                                  const char      *uuid,
                                  LeadArchiveAdd   add,
                                  gpointer         user_data,
                                  GCancellable    *cancellable,
                                  GError         **error)
{
  return lead_archive_list_write (&challenges, journal, uuid, add, user_data, cancellable, error);
}

static gboolean
write_challenges (LeadJournal     *journal,
                  LeadArchiveAdd   add,
                  gpointer         user_data,
                  GCancellable    *cancellable,
                  GError         **error)
{
  return lead_archive_challenge_write_one (journal, NULL, add, user_data, cancellable, error);
}

const LeadArchiveKind lead_archive_challenge = {
  .kind = "challenge",
  .write = write_challenges,
  .read = lead_archive_challenge_read,
  .free_record = g_object_unref,
};

static gboolean
write_posts (LeadJournal     *journal,
             LeadArchiveAdd   add,
             gpointer         user_data,
             GCancellable    *cancellable,
             GError         **error)
{
  g_autoptr (GPtrArray) posts = lead_journal_list_posts_sync (journal, cancellable, error);

  if (posts == NULL)
    return FALSE;
  lead_archive_list_sort (posts, (LeadArchiveGetUuid) lead_post_get_uuid);
  for (guint i = 0; i < posts->len; i++)
    {
      if (!add (lead_archive_challenge_write_post (posts->pdata[i]), user_data, error))
        return FALSE;
    }
  return TRUE;
}

const LeadArchiveKind lead_archive_post = {
  .kind = "post",
  .write = write_posts,
  .read = lead_archive_challenge_read_post,
  .free_record = g_object_unref,
};
