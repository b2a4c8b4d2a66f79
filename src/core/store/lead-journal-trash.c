/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The way out: into the trash, back again, and for good. */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-clock.h"
#include "lead-entry-rows.h"
#include "lead-ids.h"
#include "lead-journal-entries.h"
#include "lead-journal-private.h"
#include "lead-statement.h"
#include "lead-tag-rows.h"

typedef struct
{
  GArray   *ids;
  gboolean  trashed;
} TrashRequest;

static TrashRequest *
trash_request_new (const int64_t *ids,
                   guint          n_ids,
                   gboolean       trashed)
{
  TrashRequest *request = g_new0 (TrashRequest, 1);

  request->ids = lead_ids_new (ids, n_ids);
  request->trashed = trashed;
  return request;
}

static void
trash_request_free (TrashRequest *request)
{
  g_array_unref (request->ids);
  g_free (request);
}

static gboolean
mark (LeadVault  *vault,
      int64_t     id,
      int64_t     trashed_ms,
      GError    **error)
{
  g_autoptr (LeadStatement) statement = NULL;
  int64_t clock;

  if (!lead_clock_read (vault->database, &clock, error))
    return FALSE;
  statement = lead_statement_use (vault->database, "trash-entry", error);
  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, id);
  lead_statement_put_int (statement, trashed_ms);
  lead_statement_put_int (statement, trashed_ms != 0 ? clock : 0);
  if (!lead_statement_run (statement, error))
    return FALSE;
  if (sqlite3_changes (lead_database_get_handle (vault->database)) != 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND,
                       _("There is no such entry in the journal."));
  return FALSE;
}

static gboolean
move_one (LeadVault  *vault,
          int64_t     id,
          gboolean    trashed,
          GError    **error)
{
  int64_t now = lead_surroundings_get_now (vault->surroundings);

  if (!mark (vault, id, trashed ? now : 0, error)
      || !lead_statement_run_int (vault->database, "delete-records-of-entry", id, error)
      || !lead_tag_rows_insert_records (vault->database, id, error))
    return FALSE;
  lead_changes_add (vault->changes,
                    LEAD_CHANGE_ENTRIES | LEAD_CHANGE_TAGS | LEAD_CHANGE_LABELS, id);
  return TRUE;
}

static gpointer
trash_entries (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  TrashRequest *request = data;

  for (guint i = 0; i < request->ids->len; i++)
    {
      if (!move_one (vault, lead_ids_get (request->ids, i), request->trashed, error))
        return NULL;
    }
  return NULL;
}

static const LeadJob trash_entries_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = trash_entries,
  .free_data = (GDestroyNotify) trash_request_free,
};

/**
 * lead_journal_trash_entries_async:
 * @self: a journal
 * @ids: (array length=n_ids): entries
 * @n_ids: how many
 * @trashed: into the trash, or back out of it
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Moves entries into the trash, where they stay for 90 days, or back.
 */
void
lead_journal_trash_entries_async (LeadJournal         *self,
                                  const int64_t       *ids,
                                  guint                n_ids,
                                  gboolean             trashed,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &trash_entries_job, trash_request_new (ids, n_ids, trashed),
                          cancellable, callback, user_data);
}

/**
 * lead_journal_trash_entries_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when one isn't there; none
 *   has been moved then
 *
 * Returns: whether they have been moved
 */
gboolean
lead_journal_trash_entries_finish (LeadJournal   *self,
                                   GAsyncResult  *result,
                                   GError       **error)
{
  return lead_journal_run_bool_finish (self, &trash_entries_job, result, error);
}

/**
 * lead_journal_trash_entries_sync:
 * @self: a journal
 * @ids: (array length=n_ids): entries
 * @n_ids: how many
 * @trashed: into the trash, or back out of it
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): %LEAD_ERROR_NOT_FOUND when one isn't there; none
 *   has been moved then
 *
 * Returns: whether they have been moved
 */
gboolean
lead_journal_trash_entries_sync (LeadJournal    *self,
                                 const int64_t  *ids,
                                 guint           n_ids,
                                 gboolean        trashed,
                                 GCancellable   *cancellable,
                                 GError        **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  return lead_journal_run_bool_sync (self, &trash_entries_job,
                                     trash_request_new (ids, n_ids, trashed), cancellable, error);
}

static gpointer
delete_entries (LeadVault     *vault,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  GArray *ids = data;

  for (guint i = 0; i < ids->len; i++)
    {
      if (!lead_entry_rows_delete (vault, lead_ids_get (ids, i), error))
        return NULL;
      lead_changes_add (vault->changes,
                        LEAD_CHANGE_ENTRIES | LEAD_CHANGE_TAGS | LEAD_CHANGE_LABELS,
                        lead_ids_get (ids, i));
    }
  return NULL;
}

static const LeadJob delete_entries_job = {
  .priority = LEAD_PRIORITY_SAVE,
  .writes = TRUE,
  .run = delete_entries,
  .free_data = (GDestroyNotify) g_array_unref,
};

/**
 * lead_journal_delete_entries_async:
 * @self: a journal
 * @ids: (array length=n_ids): entries
 * @n_ids: how many
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Deletes entries and their history for good. Backups still have them.
 */
void
lead_journal_delete_entries_async (LeadJournal         *self,
                                   const int64_t       *ids,
                                   guint                n_ids,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &delete_entries_job, lead_ids_new (ids, n_ids), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_delete_entries_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong; none is gone then
 *
 * Returns: whether they are gone
 */
gboolean
lead_journal_delete_entries_finish (LeadJournal   *self,
                                    GAsyncResult  *result,
                                    GError       **error)
{
  return lead_journal_run_bool_finish (self, &delete_entries_job, result, error);
}

/**
 * lead_journal_delete_entries_sync:
 * @self: a journal
 * @ids: (array length=n_ids): entries
 * @n_ids: how many
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Deletes entries and their history for good. Backups still have them.
 *
 * Returns: whether they are gone
 */
gboolean
lead_journal_delete_entries_sync (LeadJournal    *self,
                                  const int64_t  *ids,
                                  guint           n_ids,
                                  GCancellable   *cancellable,
                                  GError        **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), FALSE);

  return lead_journal_run_bool_sync (self, &delete_entries_job, lead_ids_new (ids, n_ids),
                                     cancellable, error);
}
