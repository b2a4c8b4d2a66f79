/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-journal-backups.h"

#include <string.h>

#include "lead-backup.h"
#include "lead-backup-folder.h"
#include "lead-journal-file.h"
#include "lead-journal-private.h"
#include "lead-journal-upkeep.h"
#include "lead-meta.h"
#include "lead-verify.h"

#define META_CHECKED "backups_checked"

static void
kept_backup_clear (gpointer data)
{
  LeadKeptBackup *backup = data;

  g_clear_pointer (&backup->path, g_free);
}

/**
 * lead_backup_list_free:
 * @self: (nullable): what there is of backups
 */
void
lead_backup_list_free (LeadBackupList *self)
{
  if (self == NULL)
    return;

  g_free (self->folder);
  g_array_unref (self->backups);
  g_free (self);
}

/**
 * lead_backup_list_count_former:
 * @self: what there is of backups
 *
 * Returns: how many of them open with a former passphrase only
 */
guint
lead_backup_list_count_former (const LeadBackupList *self)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->backups->len; i++)
    n += g_array_index (self->backups, LeadKeptBackup, i).former ? 1 : 0;

  return n;
}

/* A backup has its journal's salt; a new passphrase comes with a new one. */
static gboolean
is_former (LeadVault  *vault,
           const char *path)
{
  guint8 salt[LEAD_SALT_SIZE];

  return lead_journal_file_read_salt (path, salt, NULL)
         && memcmp (salt, lead_key_get_salt (vault->key), LEAD_SALT_SIZE) != 0;
}

static gpointer
load_backups (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (GArray) files = lead_backup_folder_list (vault->path);
  g_autoptr (LeadBackupList) list = g_new0 (LeadBackupList, 1);

  list->folder = lead_backup_folder_dup_path (vault->path);
  list->backups = g_array_new (FALSE, FALSE, sizeof (LeadKeptBackup));
  g_array_set_clear_func (list->backups, kept_backup_clear);
  for (guint i = 0; i < files->len; i++)
    {
      const LeadBackupFile *file = &g_array_index (files, LeadBackupFile, i);
      LeadKeptBackup backup = { g_strdup (file->path), file->utc_ms, file->size,
                                is_former (vault, file->path) };

      g_array_append_val (list->backups, backup);
    }

  return lead_meta_get_int (vault->database, META_CHECKED, &list->checked_ms, error)
         ? g_steal_pointer (&list) : NULL;
}

static const LeadJob load_backups_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_backups,
  .free_result = (GDestroyNotify) lead_backup_list_free,
};

/**
 * lead_journal_load_backups_async:
 * @self: a journal
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists the journal's own backups.
 */
void
lead_journal_load_backups_async (LeadJournal         *self,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &load_backups_job, NULL, cancellable, callback, user_data);
}

/**
 * lead_journal_load_backups_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): its own backups
 */
LeadBackupList *
lead_journal_load_backups_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  return lead_journal_run_finish (self, &load_backups_job, result, error);
}

static gpointer
check_backup (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  lead_verify_backup (data, vault->vfs, vault->key, &vault->watch, error);

  return NULL;
}

static const LeadJob check_backup_job = {
  .priority = LEAD_PRIORITY_MAINTENANCE,
  .run = check_backup,
  .free_data = g_free,
};

/**
 * lead_journal_check_backup_async:
 * @self: a journal
 * @path: (type filename): a backup that has the passphrase of now
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Reads a backup through from start to end. Saves and searches go first.
 */
void
lead_journal_check_backup_async (LeadJournal         *self,
                                 const char          *path,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));
  g_return_if_fail (path != NULL);

  lead_journal_run_async (self, &check_backup_job, g_strdup (path), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_check_backup_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what is wrong with it
 *
 * Returns: whether it is good
 */
gboolean
lead_journal_check_backup_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  return lead_journal_run_bool_finish (self, &check_backup_job, result, error);
}

static gpointer
note_checked (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  lead_meta_set_int (vault->database, META_CHECKED,
                     lead_surroundings_get_now (vault->surroundings), error);

  return NULL;
}

static const LeadJob note_checked_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .writes = TRUE,
  .run = note_checked,
};

/**
 * lead_journal_note_checked_async:
 * @self: a journal
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Remembers in the journal that all backups have been read through just now.
 */
void
lead_journal_note_checked_async (LeadJournal         *self,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &note_checked_job, NULL, cancellable, callback, user_data);
}

/**
 * lead_journal_note_checked_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it is written
 */
gboolean
lead_journal_note_checked_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  return lead_journal_run_bool_finish (self, &note_checked_job, result, error);
}

static gpointer
back_up (LeadVault     *vault,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  return lead_backup_make (vault, data, error);
}

static const LeadJob backup_job = {
  .priority = LEAD_PRIORITY_MAINTENANCE,
  .run = back_up,
  .free_data = g_free,
  .free_result = g_free,
};

static char *
dup_folder (LeadJournal *self,
            const char  *folder)
{
  return folder != NULL ? g_strdup (folder)
                        : lead_backup_folder_dup_path (lead_journal_get_path (self));
}

/**
 * lead_journal_backup_async:
 * @self: a journal
 * @folder: (nullable) (type filename): where to; %NULL for beside the journal
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Does what lead_journal_backup_sync() does without keeping the main loop
 * waiting.
 */
void
lead_journal_backup_async (LeadJournal         *self,
                           const char          *folder,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &backup_job, dup_folder (self, folder), cancellable, callback,
                          user_data);
}

/**
 * lead_journal_backup_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong; nothing is left of it then
 *
 * Returns: (transfer full) (nullable) (type filename): the backup's path
 */
char *
lead_journal_backup_finish (LeadJournal   *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  return lead_journal_run_finish (self, &backup_job, result, error);
}

/**
 * lead_journal_backup_sync:
 * @self: a journal
 * @folder: (nullable) (type filename): where to; %NULL for beside the journal
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong; nothing is left of it then
 *
 * Writes a whole copy with the same passphrase, and reads it back.
 *
 * Returns: (transfer full) (nullable) (type filename): its path
 */
char *
lead_journal_backup_sync (LeadJournal   *self,
                          const char    *folder,
                          GCancellable  *cancellable,
                          GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &backup_job, dup_folder (self, folder), cancellable, error);
}
