/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Challenges, as operations of the journal. */

#include "config.h"

#include "lead-journal-challenges.h"

#include "lead-challenge-rows.h"
#include "lead-journal-private.h"
#include "lead-trash-rows.h"

static gpointer
list_challenges (LeadVault     *vault,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  return lead_challenge_rows_list (vault->database, GPOINTER_TO_INT (data), error);
}

static const LeadJob list_challenges_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_challenges,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_challenges_async:
 * @self: a journal
 * @trashed: those in the trash, or those that aren't
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 */
void
lead_journal_list_challenges_async (LeadJournal         *self,
                                    gboolean             trashed,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_challenges_job, GINT_TO_POINTER (trashed), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_list_challenges_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadChallenge): challenges
 */
GPtrArray *
lead_journal_list_challenges_finish (LeadJournal   *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  return lead_journal_run_finish (self, &list_challenges_job, result, error);
}

/**
 * lead_journal_list_challenges_sync:
 * @self: a journal
 * @trashed: those in the trash, or those that aren't
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadChallenge): challenges
 */
GPtrArray *
lead_journal_list_challenges_sync (LeadJournal   *self,
                                   gboolean       trashed,
                                   GCancellable  *cancellable,
                                   GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_challenges_job, GINT_TO_POINTER (trashed),
                                cancellable, error);
}

static gpointer
save_challenge (LeadVault     *vault,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  return lead_record_table_save (&lead_challenge_table, vault, data, error);
}

static const LeadJob save_challenge_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = save_challenge,
  .free_data = g_object_unref,
  .free_result = g_object_unref,
};

/**
 * lead_journal_save_challenge_async:
 * @self: a journal
 * @challenge: what to save
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called once the disk has it, or why it hasn't
 * @user_data: for @callback
 */
void
lead_journal_save_challenge_async (LeadJournal         *self,
                                   LeadChallenge       *challenge,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (LEAD_IS_CHALLENGE (challenge));

  lead_journal_run_async (self, &save_challenge_job, g_object_ref (challenge), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_save_challenge_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Returns: (transfer full) (nullable): the challenge as it is stored now
 */
LeadChallenge *
lead_journal_save_challenge_finish (LeadJournal   *self,
                                    GAsyncResult  *result,
                                    GError       **error)
{
  return lead_journal_run_finish (self, &save_challenge_job, result, error);
}

/**
 * lead_journal_save_challenge_sync:
 * @self: a journal
 * @challenge: what to save
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Returns: (transfer full) (nullable): the challenge as it is stored now
 */
LeadChallenge *
lead_journal_save_challenge_sync (LeadJournal    *self,
                                  LeadChallenge  *challenge,
                                  GCancellable   *cancellable,
                                  GError        **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (LEAD_IS_CHALLENGE (challenge), NULL);

  return lead_journal_run_sync (self, &save_challenge_job, g_object_ref (challenge), cancellable,
                                error);
}

static gpointer
trash_challenge (LeadVault     *vault,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  LeadTrashOrder *order = data;

  lead_record_table_trash (&lead_challenge_table, vault, order->id, order->trashed, error);

  return NULL;
}

static const LeadJob trash_challenge_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = trash_challenge,
  .free_data = g_free,
};

/**
 * lead_journal_trash_challenge_async:
 * @self: a journal
 * @id: a challenge
 * @trashed: into the trash, or back out of it
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 */
void
lead_journal_trash_challenge_async (LeadJournal         *self,
                                    int64_t              id,
                                    gboolean             trashed,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &trash_challenge_job, lead_trash_order_new (id, trashed),
                          cancellable, callback, user_data);
}

/**
 * lead_journal_trash_challenge_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Returns: whether it has been moved
 */
gboolean
lead_journal_trash_challenge_finish (LeadJournal   *self,
                                     GAsyncResult  *result,
                                     GError       **error)
{
  return lead_journal_run_bool_finish (self, &trash_challenge_job, result, error);
}

/**
 * lead_journal_trash_challenge_sync:
 * @self: a journal
 * @id: a challenge
 * @trashed: into the trash, or back out of it
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it isn't there
 *
 * Returns: whether it has been moved
 */
gboolean
lead_journal_trash_challenge_sync (LeadJournal   *self,
                                   int64_t        id,
                                   gboolean       trashed,
                                   GCancellable  *cancellable,
                                   GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  return lead_journal_run_bool_sync (self, &trash_challenge_job, lead_trash_order_new (id, trashed),
                                     cancellable, error);
}
