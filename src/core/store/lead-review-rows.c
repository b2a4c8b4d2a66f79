/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A self-review out of the rows it is made of, and back. */

#include "config.h"

#include "lead-review-rows.h"

#include "lead-moment-columns.h"
#include "lead-tag-rows.h"

/* Columns of list-reviews.sql. */
enum
{
  COLUMN_ID,
  COLUMN_UUID,
  COLUMN_MOMENT,
  COLUMN_SINCE = COLUMN_MOMENT + LEAD_N_MOMENT_COLUMNS,
  COLUMN_MODIFIED,
  COLUMN_TEXTS,
};

static LeadReview *
read_head (LeadStatement *row)
{
  LeadMoment moment = lead_moment_columns_read (row, COLUMN_MOMENT);
  LeadReview *review = lead_review_new (&moment, (LeadDay) lead_statement_get_int (row,
                                                                                   COLUMN_SINCE));

  review->uuid = g_strdup (lead_statement_get_text (row, COLUMN_UUID));
  review->modified_ms = lead_statement_get_int (row, COLUMN_MODIFIED);
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    lead_review_set_text (review, i, lead_statement_get_text (row, COLUMN_TEXTS + (int) i));
  return review;
}

static char **
load_citations (LeadDatabase  *database,
                int64_t        id,
                int64_t        position,
                GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-citations", error);
  g_autoptr (GStrvBuilder) cites = g_strv_builder_new ();
  LeadStep step;

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, id);
  lead_statement_put_int (row, position);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    g_strv_builder_add (cites, lead_statement_get_text (row, 0));
  return step == LEAD_STEP_DONE ? g_strv_builder_end (cites) : NULL;
}

/* A value of a later version is brought into the range that this one knows. */
static gboolean
load_ratings (LeadDatabase  *database,
              int64_t        id,
              LeadReview    *review,
              GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-ratings", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      g_auto (GStrv) cites = load_citations (database, id, lead_statement_get_int (row, 0), error);
      int64_t value = CLAMP (lead_statement_get_int (row, 2), 0, LEAD_RATING_BOUND);

      if (cites == NULL)
        return FALSE;
      lead_review_set_rating (review, lead_statement_get_text (row, 1), (int) value,
                              (const char *const *) cites);
    }
  return step == LEAD_STEP_DONE;
}

/**
 * lead_review_rows_list:
 * @database: a connection
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadReview): all of them,
 *   the newest first
 */
GPtrArray *
lead_review_rows_list (LeadDatabase  *database,
                       GError       **error)
{
  g_autoptr (GPtrArray) reviews
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_review_free);
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-reviews", error);
  LeadStep step;

  if (row == NULL)
    return NULL;
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      LeadReview *review = read_head (row);

      g_ptr_array_add (reviews, review);
      if (!load_ratings (database, lead_statement_get_int (row, COLUMN_ID), review, error))
        return NULL;
    }
  return step == LEAD_STEP_DONE ? g_steal_pointer (&reviews) : NULL;
}

static gboolean
insert_citation (LeadDatabase  *database,
                 int64_t        id,
                 guint          rating,
                 guint          position,
                 const char    *entry,
                 GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "insert-citation", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, id);
  lead_statement_put_int (statement, rating);
  lead_statement_put_int (statement, position);
  lead_statement_put_text (statement, entry);
  return lead_statement_run (statement, error);
}

static gboolean
insert_rating (LeadDatabase      *database,
               int64_t            id,
               guint              position,
               const LeadRating  *rating,
               GError           **error)
{
  g_autoptr (LeadStatement) statement = NULL;
  int64_t item;

  if (!lead_tag_rows_number_item (database, rating->item, &item, error))
    return FALSE;
  statement = lead_statement_use (database, "insert-rating", error);
  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, id);
  lead_statement_put_int (statement, position);
  lead_statement_put_int (statement, item);
  lead_statement_put_int (statement, rating->value);
  if (!lead_statement_run (statement, error))
    return FALSE;
  for (guint i = 0; rating->cites[i] != NULL; i++)
    if (!insert_citation (database, id, position, i, rating->cites[i], error))
      return FALSE;
  return TRUE;
}

static gboolean
insert_head (LeadDatabase      *database,
             const LeadReview  *review,
             GError           **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "insert-review", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, review->uuid);
  lead_moment_columns_put (statement, &review->moment);
  lead_statement_put_int (statement, review->since);
  lead_statement_put_int (statement, review->modified_ms);
  for (guint i = 0; i < LEAD_REVIEW_N_TEXTS; i++)
    lead_statement_put_text (statement, review->texts[i]);
  return lead_statement_run (statement, error);
}

static gboolean
insert (LeadDatabase      *database,
        const LeadReview  *review,
        GError           **error)
{
  int64_t id;

  if (!insert_head (database, review, error))
    return FALSE;
  id = sqlite3_last_insert_rowid (lead_database_get_handle (database));
  for (guint i = 0; i < review->ratings->len; i++)
    if (!insert_rating (database, id, i, review->ratings->pdata[i], error))
      return FALSE;
  return TRUE;
}

/**
 * lead_review_rows_delete:
 * @database: a connection, in a transaction
 * @uuid: the id of a review
 * @error: (out): what went wrong
 *
 * Returns: whether it is gone
 */
gboolean
lead_review_rows_delete (LeadDatabase  *database,
                         const char    *uuid,
                         GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "delete-review", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, uuid);
  return lead_statement_run (statement, error);
}

static gboolean
run_text (LeadDatabase  *database,
          const char    *name,
          const char    *text,
          GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, name, error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, text);
  return lead_statement_run (statement, error);
}

/**
 * lead_review_rows_remember:
 * @vault: an open file, in a transaction
 * @uuid: the id of a review that was deleted
 * @error: (out): what went wrong
 *
 * Notes it among the origins, so that no archive brings it back.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_review_rows_remember (LeadVault   *vault,
                           const char  *uuid,
                           GError     **error)
{
  return lead_statement_run_int (vault->database, "review-gone-begin",
                                 lead_surroundings_get_now (vault->surroundings), error)
         && run_text (vault->database, "review-gone-add", uuid, error);
}

static gboolean
find_gone (LeadDatabase  *database,
           const char    *uuid,
           gboolean      *gone,
           GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "review-gone-find", error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, uuid);
  if (lead_statement_step (row, error) != LEAD_STEP_ROW)
    return FALSE;
  *gone = lead_statement_get_int (row, 0) != 0;
  return TRUE;
}

/**
 * lead_review_rows_save:
 * @vault: an open file, in a transaction
 * @review: a review; without an id it gets one, with one it takes the place of
 *   the former review of that id
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): the review as it is stored
 */
LeadReview *
lead_review_rows_save (LeadVault         *vault,
                       const LeadReview  *review,
                       GError           **error)
{
  g_autoptr (LeadReview) stored = lead_review_copy (review);

  stored->modified_ms = lead_surroundings_get_now (vault->surroundings);
  if (stored->uuid == NULL)
    stored->uuid = lead_surroundings_new_uuid (vault->surroundings);
  else if (!lead_review_rows_delete (vault->database, stored->uuid, error)
           || !run_text (vault->database, "review-gone-remove", stored->uuid, error))
    return NULL;
  return insert (vault->database, stored, error) ? g_steal_pointer (&stored) : NULL;
}

static gboolean
has_equal (GPtrArray        *reviews,
           const LeadReview *review)
{
  for (guint i = 0; i < reviews->len; i++)
    if (lead_review_equal (reviews->pdata[i], review))
      return TRUE;
  return FALSE;
}

static gboolean
has_uuid (GPtrArray  *reviews,
          const char *uuid)
{
  for (guint i = 0; i < reviews->len; i++)
    if (g_str_equal (((const LeadReview *) reviews->pdata[i])->uuid, uuid))
      return TRUE;
  return FALSE;
}

static gboolean
bring_one (LeadVault         *vault,
           GPtrArray         *present,
           const LeadReview  *review,
           GError           **error)
{
  LeadReview *brought;
  gboolean gone;

  if (!find_gone (vault->database, review->uuid, &gone, error))
    return FALSE;
  if (gone || has_equal (present, review))
    return TRUE;
  brought = lead_review_copy (review);
  if (has_uuid (present, brought->uuid))
    {
      g_free (brought->uuid);
      brought->uuid = lead_surroundings_new_uuid (vault->surroundings);
    }
  g_ptr_array_add (present, brought);
  return insert (vault->database, brought, error);
}

/**
 * lead_review_rows_bring:
 * @vault: an open file, in a transaction
 * @reviews: (element-type LeadReview): reviews with their ids
 * @error: (out): what went wrong
 *
 * Takes in reviews of an archive. One that says what another here says adds
 * nothing; one that says something else under the same id gets an id of its own.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_review_rows_bring (LeadVault  *vault,
                        GPtrArray  *reviews,
                        GError    **error)
{
  g_autoptr (GPtrArray) present = lead_review_rows_list (vault->database, error);

  if (present == NULL)
    return FALSE;
  for (guint i = 0; i < reviews->len; i++)
    if (!bring_one (vault, present, reviews->pdata[i], error))
      return FALSE;
  return TRUE;
}
