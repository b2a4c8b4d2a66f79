/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Posts, as operations of the journal. */

#include "config.h"

#include "lead-journal-posts.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-journal-private.h"
#include "lead-post-rows.h"
#include "lead-statement.h"

static gpointer
list_posts (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return lead_post_rows_list (vault->database, error);
}

static const LeadJob list_posts_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_posts,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_posts_async:
 * @self: a journal
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 */
void
lead_journal_list_posts_async (LeadJournal         *self,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_posts_job, NULL, cancellable, callback, user_data);
}

/**
 * lead_journal_list_posts_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadPost): posts
 */
GPtrArray *
lead_journal_list_posts_finish (LeadJournal   *self,
                                GAsyncResult  *result,
                                GError       **error)
{
  return lead_journal_run_finish (self, &list_posts_job, result, error);
}

/**
 * lead_journal_list_posts_sync:
 * @self: a journal
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadPost): posts
 */
GPtrArray *
lead_journal_list_posts_sync (LeadJournal   *self,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_posts_job, NULL, cancellable, error);
}

static gboolean
add_post (LeadVault  *vault,
          LeadPost   *post,
          int64_t    *id,
          GError    **error)
{
  g_autofree char *uuid = lead_surroundings_settle_uuid (vault->surroundings,
                                                         lead_post_get_uuid (post));

  return lead_post_rows_insert (vault->database, post, uuid, 0, id, error);
}

static gboolean
change_post (LeadVault  *vault,
             LeadPost   *post,
             int64_t     id,
             GError    **error)
{
  if (!lead_post_rows_update (vault->database, id, post, error))
    return FALSE;
  if (sqlite3_changes (lead_database_get_handle (vault->database)) != 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                       _("This post isn’t in the journal any more."));
  return FALSE;
}

static gpointer
save_post (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  LeadPost *post = data;
  int64_t id = lead_post_get_id (post);

  if (!(id == 0 ? add_post (vault, post, &id, error) : change_post (vault, post, id, error)))
    return NULL;
  lead_changes_add_kinds (vault->changes, LEAD_CHANGE_POSTS);

  return lead_post_rows_load (vault->database, id, error);
}

static const LeadJob save_post_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = save_post,
  .free_data = g_object_unref,
  .free_result = g_object_unref,
};

/**
 * lead_journal_save_post_async:
 * @self: a journal
 * @post: what to save
 * @cancellable: (nullable): gives it up while it waits
 * @callback: called once the disk has it, or why it hasn't
 * @user_data: for @callback
 */
void
lead_journal_save_post_async (LeadJournal         *self,
                              LeadPost            *post,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (LEAD_IS_POST (post));

  lead_journal_run_async (self, &save_post_job, g_object_ref (post), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_save_post_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Returns: (transfer full) (nullable): the post as it is stored now
 */
LeadPost *
lead_journal_save_post_finish (LeadJournal   *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  return lead_journal_run_finish (self, &save_post_job, result, error);
}

/**
 * lead_journal_save_post_sync:
 * @self: a journal
 * @post: what to save
 * @cancellable: (nullable): gives it up while it waits
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when it has gone
 *
 * Returns: (transfer full) (nullable): the post as it is stored now
 */
LeadPost *
lead_journal_save_post_sync (LeadJournal   *self,
                             LeadPost      *post,
                             GCancellable  *cancellable,
                             GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (LEAD_IS_POST (post), NULL);

  return lead_journal_run_sync (self, &save_post_job, g_object_ref (post), cancellable, error);
}

static gpointer
delete_post (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  if (lead_statement_run_int (vault->database, "delete-post", *(int64_t *) data, error))
    lead_changes_add_kinds (vault->changes, LEAD_CHANGE_POSTS);

  return NULL;
}

static const LeadJob delete_post_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = delete_post,
  .free_data = g_free,
};

/**
 * lead_journal_delete_post_async:
 * @self: a journal
 * @id: a post
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 */
void
lead_journal_delete_post_async (LeadJournal         *self,
                                int64_t              id,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &delete_post_job, g_memdup2 (&id, sizeof id), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_delete_post_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_delete_post_finish (LeadJournal   *self,
                                 GAsyncResult  *result,
                                 GError       **error)
{
  return lead_journal_run_bool_finish (self, &delete_post_job, result, error);
}

/**
 * lead_journal_delete_post_sync:
 * @self: a journal
 * @id: a post
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it is gone
 */
gboolean
lead_journal_delete_post_sync (LeadJournal   *self,
                               int64_t        id,
                               GCancellable  *cancellable,
                               GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  return lead_journal_run_bool_sync (self, &delete_post_job, g_memdup2 (&id, sizeof id),
                                     cancellable, error);
}
