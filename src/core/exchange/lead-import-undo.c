/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-import-undo.h"

#include "core/store/lead-journal-entries.h"
#include "lead-belonging.h"

#define BATCH 500

typedef struct
{
  GArray    *entries;
  GPtrArray *others;
  guint      n_kept;
} Work;

static void
work_free (gpointer data)
{
  Work *self = data;

  g_array_unref (self->entries);
  g_ptr_array_unref (self->others);
  g_free (self);
}

static gboolean
trash_entries (LeadJournal   *journal,
               GArray        *ids,
               GCancellable  *cancellable,
               GError       **error)
{
  for (guint i = 0; i < ids->len; i += BATCH)
    if (!lead_journal_trash_entries_sync (journal, &g_array_index (ids, int64_t, i),
                                          MIN (BATCH, ids->len - i), TRUE, cancellable, error))
      return FALSE;
  return TRUE;
}

static gboolean
take_back_others (LeadJournal   *journal,
                  Work          *work,
                  GCancellable  *cancellable,
                  GError       **error)
{
  for (guint i = 0; i < work->others->len; i++)
    {
      gboolean kept;

      if (!lead_belonging_take_back (work->others->pdata[i], journal, &kept, cancellable, error))
        return FALSE;
      work->n_kept += kept;
    }
  return TRUE;
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      task_data,
               GCancellable *cancellable)
{
  Work *work = task_data;
  GError *error = NULL;

  if (trash_entries (source, work->entries, cancellable, &error)
      && take_back_others (source, work, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * lead_import_undo_async:
 * @journal: an open journal
 * @report: what a #LeadImportReport says came in; not needed any more afterwards
 * @cancellable: (nullable): to stop
 * @callback: called when it has ended
 * @user_data: handed to @callback
 *
 * Moves the entries that an import brought in, its challenges, experiments and sessions to the
 * trash, changed since or not, and removes what else it brought and nothing needs.
 */
void
lead_import_undo_async (LeadJournal            *journal,
                        const LeadImportReport *report,
                        GCancellable           *cancellable,
                        GAsyncReadyCallback     callback,
                        gpointer                user_data)
{
  g_autoptr(GTask) task = NULL;
  Work *work;

  g_return_if_fail (LEAD_IS_JOURNAL (journal));
  g_return_if_fail (report != NULL);

  work = g_new0 (Work, 1);
  work->entries = g_array_ref (report->entries);
  work->others = g_ptr_array_ref (report->others);
  task = g_task_new (journal, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_import_undo_async);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * lead_import_undo_finish:
 * @result: what the callback was given
 * @n_kept: (out) (optional): how much stays that isn't an entry, since entries
 *   in the trash carry it
 * @error: return location for a %LEAD_ERROR
 *
 * Returns: whether all of them are in the trash
 */
gboolean
lead_import_undo_finish (GAsyncResult  *result,
                         guint         *n_kept,
                         GError       **error)
{
  Work *work;

  g_return_val_if_fail (g_async_result_is_tagged (result, lead_import_undo_async), FALSE);

  work = g_task_get_task_data (G_TASK (result));
  if (n_kept != NULL)
    *n_kept = work->n_kept;
  return g_task_propagate_boolean (G_TASK (result), error);
}
