/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-backup-folder.h"
#include "lead-journal-file.h"
#include "lead-journal-private.h"
#include "lead-journal-upkeep.h"
#include "lead-statement.h"

/**
 * lead_journal_info_free:
 * @self: (nullable): what there is to say of a journal
 */
void
lead_journal_info_free (LeadJournalInfo *self)
{
  if (self == NULL)
    return;

  g_free (self->cipher_version);
  g_free (self->last_backup);
  g_free (self);
}

static void
add_backup (LeadJournalInfo *self,
            const char      *path)
{
  g_autoptr (GArray) backups = lead_backup_folder_list (path);
  const LeadBackupFile *newest;

  if (backups->len == 0)
    return;
  newest = &g_array_index (backups, LeadBackupFile, 0);
  self->last_backup = g_strdup (newest->path);
  self->last_backup_ms = newest->utc_ms;
}

static void
add_counts (LeadJournalInfo *self,
            LeadStatement   *row)
{
  self->entries = lead_statement_get_int (row, 0);
  self->trashed = lead_statement_get_int (row, 1);
  self->tags = lead_statement_get_int (row, 2);
  self->attachments = lead_statement_get_int (row, 3);
  self->schema = lead_statement_get_int (row, 4);
  self->size = (guint64) lead_statement_get_int (row, 5) * LEAD_PAGE_SIZE;
}

static gpointer
load_info (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (LeadJournalInfo) info = g_new0 (LeadJournalInfo, 1);
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "info", error);

  if (row == NULL || lead_statement_step (row, error) != LEAD_STEP_ROW)
    return NULL;
  add_counts (info, row);
  add_backup (info, vault->path);
  info->cipher_version = lead_database_ask (vault->database, "PRAGMA cipher_version", error);

  return info->cipher_version != NULL ? g_steal_pointer (&info) : NULL;
}

static const LeadJob load_info_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = load_info,
  .free_result = (GDestroyNotify) lead_journal_info_free,
};

/**
 * lead_journal_load_info_sync:
 * @self: a journal
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): what there is to say of it without
 *   opening an entry
 */
LeadJournalInfo *
lead_journal_load_info_sync (LeadJournal   *self,
                             GCancellable  *cancellable,
                             GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &load_info_job, NULL, cancellable, error);
}
