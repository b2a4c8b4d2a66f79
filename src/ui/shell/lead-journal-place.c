/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "core/store/lead-journal-upkeep.h"
#include "lead-journal-place.h"

static void
lead_backup_free (LeadBackup *self)
{
  g_free (self->path);
  g_clear_pointer (&self->made, g_date_time_unref);
  g_free (self);
}

static LeadBackup *
lead_backup_new (const char *path)
{
  LeadBackup *self;
  GStatBuf status;

  if (g_stat (path, &status) != 0)
    return NULL;

  self = g_new0 (LeadBackup, 1);
  self->path = g_strdup (path);
  self->made = g_date_time_new_from_unix_local (status.st_mtime);

  return self;
}

static void
lead_journal_place_look_thread (GTask        *task,
                                gpointer      source_object,
                                gpointer      task_data,
                                GCancellable *cancellable)
{
  const char *path = task_data;
  g_auto(GStrv) paths = lead_journal_list_backups (path);
  LeadJournalPlace *self = g_new0 (LeadJournalPlace, 1);

  self->path = g_strdup (path);
  self->exists = g_file_test (path, G_FILE_TEST_EXISTS);
  self->backups = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_backup_free);
  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    {
      LeadBackup *backup = lead_backup_new (paths[i]);

      if (backup != NULL)
        g_ptr_array_add (self->backups, backup);
    }

  g_task_return_pointer (task, self, (GDestroyNotify) lead_journal_place_free);
}

void
lead_journal_place_free (LeadJournalPlace *self)
{
  if (self == NULL)
    return;

  g_free (self->path);
  g_ptr_array_unref (self->backups);
  g_free (self);
}

/**
 * lead_journal_place_look_async:
 * @path: where a journal should be
 *
 * Looks what is there, on a worker: the file may lie on a slow disk.
 */
void
lead_journal_place_look_async (const char          *path,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;

  g_return_if_fail (path != NULL);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_journal_place_look_async);
  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, lead_journal_place_look_thread);
}

/**
 * lead_journal_place_look_finish:
 *
 * Returns: (transfer full) (nullable): what is there, or %NULL when cancelled
 */
LeadJournalPlace *
lead_journal_place_look_finish (GAsyncResult  *result,
                                GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_journal_place_look_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
