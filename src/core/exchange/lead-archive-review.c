/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Self-reviews, as records of an archive. */

#include "config.h"

#include "lead-archive-review.h"

#include <string.h>

#include "core/store/lead-journal-reviews.h"
#include "lead-archive-record.h"
#include "lead-json-text.h"
#include "lead-members.h"

static void
add_rating (LeadJsonText  *json,
            gconstpointer  element)
{
  const LeadRating *rating = element;

  lead_json_text_add_string (json, "item", rating->item);
  lead_json_text_add_int (json, "value", rating->value);
  if (rating->cites[0] != NULL)
    lead_json_text_add_strings (json, "cites", (const char * const *) rating->cites);
}

/**
 * lead_archive_review_write:
 * @review: a self-review with its id
 *
 * Returns: (transfer full): its line
 */
char *
lead_archive_review_write (const LeadReview *review)
{
  g_autofree char *since = NULL;
  LeadJsonText *json;

  g_return_val_if_fail (review != NULL && review->uuid != NULL, NULL);

  json = lead_archive_record_begin (lead_archive_review.kind);
  since = lead_day_to_string (review->since);
  lead_json_text_add_string (json, "id", review->uuid);
  lead_archive_record_add_moment (json, &review->moment);
  lead_json_text_add_int (json, "modified_ms", review->modified_ms);
  lead_json_text_add_string (json, "since", since);
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    lead_archive_record_add_optional (json, lead_review_text_to_id (i), review->texts[i]);
  lead_archive_record_add_list (json, "ratings", review->ratings, add_rating);
  return lead_archive_record_end (json);
}

static char **
read_cites (LeadMembers *members)
{
  g_autoptr (GStrvBuilder) cites = g_strv_builder_new ();
  JsonArray *list = lead_members_get_list (members, "cites");

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      JsonNode *node = json_array_get_element (list, i);

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING
          || !g_uuid_string_is_valid (json_node_get_string (node)))
        members->wrong = "cites";
      else
        g_strv_builder_add (cites, json_node_get_string (node));
    }
  return g_strv_builder_end (cites);
}

static void
read_ratings (LeadMembers *members,
              LeadReview  *review)
{
  JsonArray *ratings = lead_members_get_list (members, "ratings");
  LeadMembers inner;

  for (guint i = 0; ratings != NULL && i < json_array_get_length (ratings); i++)
    {
      g_auto (GStrv) cites = NULL;
      const char *item;
      int value;

      if (!lead_members_enter (members, json_array_get_element (ratings, i), "ratings", &inner))
        return;
      item = lead_members_get_text (&inner, "item", TRUE);
      value = (int) lead_members_get_int (&inner, "value", 0, LEAD_RATING_BOUND, TRUE);
      cites = read_cites (&inner);
      if (*item == '\0' || lead_review_get_rating (review, item) != NULL)
        inner.wrong = "item";
      else
        lead_review_set_rating (review, item, value, (const char * const *) cites);
      lead_members_leave (members, &inner);
    }
}

/**
 * lead_archive_review_read:
 * @record: a line of the kind "review"
 * @error: return location for an error of #LEAD_ERROR
 *
 * Returns: (transfer full): the self-review, or %NULL when anything in it is
 *   not as it should be
 */
LeadReview *
lead_archive_review_read (JsonObject  *record,
                          GError     **error)
{
  LeadMembers members = { record, NULL };
  g_autoptr (LeadReview) review = NULL;
  LeadMoment moment;

  g_return_val_if_fail (record != NULL, NULL);

  moment = lead_archive_record_get_moment (&members);
  review = lead_review_new (&moment, moment.day);
  review->uuid = g_strdup (lead_members_get_uuid (&members, "id", TRUE));
  review->modified_ms = lead_archive_record_get_time (&members, "modified_ms", TRUE);
  if (!lead_day_parse (lead_members_get_text (&members, "since", TRUE), &review->since))
    members.wrong = "since";
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    lead_review_set_text (review, i,
                          lead_members_get_text (&members, lead_review_text_to_id (i), FALSE));
  read_ratings (&members, review);
  return lead_members_check (&members, error) ? g_steal_pointer (&review) : NULL;
}

static int
compare_uuids (gconstpointer a,
               gconstpointer b)
{
  const LeadReview *first = *(const LeadReview * const *) a;
  const LeadReview *second = *(const LeadReview * const *) b;

  return strcmp (first->uuid, second->uuid);
}

static gboolean
write_reviews (LeadJournal     *journal,
               LeadArchiveAdd   add,
               gpointer         user_data,
               GCancellable    *cancellable,
               GError         **error)
{
  g_autoptr (GPtrArray) reviews = lead_journal_list_reviews_sync (journal, cancellable, error);

  if (reviews == NULL)
    return FALSE;
  g_ptr_array_sort (reviews, compare_uuids);
  for (guint i = 0; i < reviews->len; i++)
    if (!add (lead_archive_review_write (reviews->pdata[i]), user_data, error))
      return FALSE;
  return TRUE;
}

static gpointer
read_review (JsonObject  *record,
             GError     **error)
{
  return lead_archive_review_read (record, error);
}

const LeadArchiveKind lead_archive_review = {
  .kind = "review",
  .write = write_reviews,
  .read = read_review,
  .free_record = (GDestroyNotify) lead_review_free,
  .keep = lead_journal_bring_reviews_sync,
};
