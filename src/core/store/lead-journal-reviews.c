/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Self-reviews, as operations of the journal. */

#include "config.h"

#include "lead-journal-reviews.h"

#include "lead-journal-private.h"
#include "lead-review-rows.h"

static gpointer
list_reviews (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return lead_review_rows_list (vault->database, error);
}

static const LeadJob list_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_reviews,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

static gpointer
save_review (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  LeadReview *stored = lead_review_rows_save (vault, data, error);

  if (stored != NULL)
    lead_changes_add_many (vault->changes, LEAD_CHANGE_REVIEWS);
  return stored;
}

static const LeadJob save_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = save_review,
  .free_data = (GDestroyNotify) lead_review_free,
  .free_result = (GDestroyNotify) lead_review_free,
};

static gpointer
delete_review (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  if (lead_review_rows_delete (vault->database, data, error)
      && lead_review_rows_remember (vault, data, error))
    lead_changes_add_many (vault->changes, LEAD_CHANGE_REVIEWS);
  return NULL;
}

static const LeadJob delete_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = delete_review,
  .free_data = g_free,
};

static gpointer
take_back_review (LeadVault     *vault,
                  gpointer       data,
                  GCancellable  *cancellable,
                  GError       **error)
{
  if (lead_review_rows_delete (vault->database, data, error))
    lead_changes_add_many (vault->changes, LEAD_CHANGE_REVIEWS);
  return NULL;
}

static const LeadJob take_back_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = take_back_review,
  .free_data = g_free,
};

/**
 * lead_journal_list_reviews_async:
 * @self: a journal
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists the self-reviews.
 */
void
lead_journal_list_reviews_async (LeadJournal *self,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_job, NULL, cancellable, callback, user_data);
}

/**
 * lead_journal_list_reviews_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadReview): all of them,
 *   the newest first
 */
GPtrArray *
lead_journal_list_reviews_finish (LeadJournal *self,
                                  GAsyncResult *result,
                                  GError **error)
{
  return lead_journal_run_finish (self, &list_job, result, error);
}

/**
 * lead_journal_list_reviews_sync:
 * @self: a journal
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Lists the self-reviews.
 *
 * Returns: (transfer full) (nullable) (element-type LeadReview): all of them,
 *   the newest first
 */
GPtrArray *
lead_journal_list_reviews_sync (LeadJournal *self,
                                GCancellable *cancellable,
                                GError **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_job, NULL, cancellable, error);
}

/**
 * lead_journal_save_review_async:
 * @self: a journal
 * @review: what it is to say
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Keeps a self-review.
 */
void
lead_journal_save_review_async (LeadJournal *self,
                                const LeadReview *review,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (review != NULL);

  lead_journal_run_async (self, &save_job, lead_review_copy (review), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_save_review_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): the review as it is stored
 */
LeadReview *
lead_journal_save_review_finish (LeadJournal *self,
                                 GAsyncResult *result,
                                 GError **error)
{
  return lead_journal_run_finish (self, &save_job, result, error);
}

/**
 * lead_journal_save_review_sync:
 * @self: a journal
 * @review: what it is to say
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Keeps a self-review.
 *
 * Returns: (transfer full) (nullable): the review as it is stored
 */
LeadReview *
lead_journal_save_review_sync (LeadJournal *self,
                               const LeadReview *review,
                               GCancellable *cancellable,
                               GError **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (review != NULL, NULL);

  return lead_journal_run_sync (self, &save_job, lead_review_copy (review), cancellable, error);
}

/**
 * lead_journal_delete_review_async:
 * @self: a journal
 * @uuid: its id
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Takes a self-review away.
 */
void
lead_journal_delete_review_async (LeadJournal *self,
                                  const char *uuid,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (uuid != NULL);

  lead_journal_run_async (self, &delete_job, g_strdup (uuid), cancellable, callback, user_data);
}

/**
 * lead_journal_delete_review_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_delete_review_finish (LeadJournal *self,
                                   GAsyncResult *result,
                                   GError **error)
{
  return lead_journal_run_bool_finish (self, &delete_job, result, error);
}

/**
 * lead_journal_delete_review_sync:
 * @self: a journal
 * @uuid: its id
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Takes a self-review away.
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_delete_review_sync (LeadJournal *self,
                                 const char *uuid,
                                 GCancellable *cancellable,
                                 GError **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &delete_job, g_strdup (uuid), cancellable, error);
}

static gpointer
bring_reviews (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  if (lead_review_rows_bring (vault, data, error))
    lead_changes_add_many (vault->changes, LEAD_CHANGE_REVIEWS);
  return NULL;
}

static const LeadJob bring_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = bring_reviews,
  .free_data = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_bring_reviews_sync:
 * @self: a journal
 * @reviews: (element-type LeadReview): reviews with their ids
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Takes in what an archive brings, but nothing that was deleted here.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_journal_bring_reviews_sync (LeadJournal   *self,
                                 GPtrArray     *reviews,
                                 GCancellable  *cancellable,
                                 GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (reviews != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &bring_job, g_ptr_array_ref (reviews), cancellable,
                                     error);
}

/**
 * lead_journal_take_back_review_sync:
 * @self: a journal
 * @uuid: the id of a review that an import brought
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Removes it so that the same import may bring it again, as it may not bring what
 * was deleted.
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_take_back_review_sync (LeadJournal   *self,
                                    const char    *uuid,
                                    GCancellable  *cancellable,
                                    GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (uuid != NULL, FALSE);

  return lead_journal_run_bool_sync (self, &take_back_job, g_strdup (uuid), cancellable, error);
}
