/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-import-undo.h"

#include "core/store/lead-journal-entries.h"

#define BATCH 500

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  GArray *ids = task_data;
  GError *error = NULL;

  for (guint i = 0; i < ids->len; i += BATCH)
    if (!lead_journal_trash_entries_sync (source, &g_array_index (ids, int64_t, i),
                                          MIN (BATCH, ids->len - i), TRUE, cancellable, &error))
      {
        g_task_return_error (task, error);
        return;
      }
  g_task_return_boolean (task, TRUE);
}

/**
 * lead_import_undo_async:
 * @journal: an open journal
 * @ids: (element-type int64_t): the entries that a #LeadImportReport says came in
 * @cancellable: (nullable): to stop
 * @callback: called when it has ended
 * @user_data: handed to @callback
 *
 * Moves what an import brought in to the trash, changed since or not: nothing is
 * lost for good.
 */
void
lead_import_undo_async (LeadJournal         *journal,
                        GArray              *ids,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (ids != NULL);

  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_import_undo_async);
  g_task_set_task_data (task, g_array_ref (ids), (GDestroyNotify) g_array_unref);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * lead_import_undo_finish:
 * @result: what the callback was given
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: whether all of them are in the trash
 */
gboolean
lead_import_undo_finish (GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_import_undo_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
