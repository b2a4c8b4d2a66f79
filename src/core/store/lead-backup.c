/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Backups: whole, encrypted journals with the same passphrase, each read back
 * before it counts. VACUUM INTO writes them, because it reads only what is in
 * use and so isn't stopped by a damaged page that nothing is stored in.
 */

#include "config.h"

#include "lead-backup.h"

#include "lead-backup-folder.h"
#include "lead-file-work.h"
#include "lead-journal-file.h"
#include "lead-statement.h"
#include "lead-verify.h"

#define MS_A_DAY G_GINT64_CONSTANT (86400000)

/* A backup this young serves as the one before an import. */
#define YOUNG_MS (10 * 60 * 1000)

/* Of the time that a backup takes: writing it, the rest is reading it back. */
#define SHARE_OF_WRITING 0.6

/* What failed, on a full disk for instance, isn't tried again at every rest. */
#define RETRY_MS (60 * 60 * 1000)

static gboolean
get_size (LeadDatabase  *database,
          guint64       *size,
          GError       **error)
{
  int64_t pages;

  if (!lead_database_ask_int (database, "PRAGMA page_count", &pages, error))
    return FALSE;
  *size = (guint64) pages * LEAD_PAGE_SIZE;

  return TRUE;
}

static gboolean
write_copy (LeadDatabase  *database,
            const char    *path,
            GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "backup", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, path);

  lead_database_follow (database);

  return lead_statement_run (statement, error);
}

static gboolean
write_and_check (LeadVault   *vault,
                 const char  *part,
                 GError     **error)
{
  lead_watch_begin_part (&vault->watch, 0, SHARE_OF_WRITING);
  if (!write_copy (vault->database, part, error))
    return FALSE;

  lead_watch_begin_part (&vault->watch, SHARE_OF_WRITING, 1);
  return lead_verify_backup (part, vault->vfs, vault->key, &vault->watch, error);
}

static gboolean
has_room (LeadVault   *vault,
          const char  *folder,
          GError     **error)
{
  guint64 size;

  return get_size (vault->database, &size, error)
         && lead_file_check_room (folder, size, error);
}

/**
 * lead_backup_make:
 * @vault: an open file, outside a transaction
 * @folder: where the backup is to lie; made when it isn't there
 * @error: (out) (optional): what went wrong; nothing is left of it
 *
 * Makes a backup, reads it back and gives it its name.
 *
 * Returns: (transfer full) (nullable) (type filename): its path
 */
char *
lead_backup_make (LeadVault   *vault,
                  const char  *folder,
                  GError     **error)
{
  g_autofree char *path = NULL;
  g_autofree char *part = NULL;
  gboolean success;

  if (!lead_file_make_folder (folder, error) || !has_room (vault, folder, error))
    return NULL;

  path = lead_backup_folder_dup_name (vault->path, folder,
                                      lead_surroundings_get_now (vault->surroundings));
  part = g_strconcat (path, ".part", NULL);
  /* Of a process that was killed while it wrote: the lock says that nobody else is at it. */
  lead_journal_file_discard (part);
  if (!lead_journal_file_create (part, error))
    return NULL;
  success = write_and_check (vault, part, error)
            && lead_file_put_in_place (part, path, FALSE, error);
  /* Also after success: SQLite may have been unable to delete its own journal of it. */
  lead_journal_file_discard (part);

  return success ? g_steal_pointer (&path) : NULL;
}

/**
 * lead_backup_make_own:
 * @vault: an open file, outside a transaction
 * @error: (out) (optional): what went wrong
 *
 * Makes a backup among the journal's own and lets old ones go.
 *
 * Returns: whether it is there
 */
gboolean
lead_backup_make_own (LeadVault  *vault,
                      GError    **error)
{
  g_autofree char *folder = lead_backup_folder_dup_path (vault->path);
  g_autofree char *path = lead_backup_make (vault, folder, error);

  if (path == NULL)
    return FALSE;
  lead_backup_folder_rotate (vault->path, lead_surroundings_get_now (vault->surroundings));
  lead_changes_add_many (vault->changes, LEAD_CHANGE_STATE);

  return TRUE;
}

/**
 * lead_backup_ensure:
 * @vault: an open file, outside a transaction
 * @error: (out) (optional): what went wrong
 *
 * Makes a backup unless one was made just now.
 *
 * Returns: whether there is one
 */
gboolean
lead_backup_ensure (LeadVault  *vault,
                    GError    **error)
{
  g_autoptr (GArray) backups = lead_backup_folder_list (vault->path);
  int64_t now = lead_surroundings_get_now (vault->surroundings);

  if (backups->len > 0
      && ABS (now - g_array_index (backups, LeadBackupFile, 0).utc_ms) < YOUNG_MS)
    return TRUE;

  return lead_backup_make_own (vault, error);
}

gboolean
lead_backup_before_migration (LeadVault  *vault,
                              GError    **error)
{
  return lead_backup_make_own (vault, error);
}

static gboolean
has_backup_of_today (LeadVault *vault,
                     int64_t    now)
{
  g_autoptr (GArray) backups = lead_backup_folder_list (vault->path);

  for (guint i = 0; i < backups->len; i++)
    if (g_array_index (backups, LeadBackupFile, i).utc_ms / MS_A_DAY == now / MS_A_DAY)
      return TRUE;

  return FALSE;
}

/**
 * lead_backup_chore:
 * @vault: an open file, outside a transaction
 * @again: (out): set to %FALSE
 * @error: (out): what went wrong
 *
 * Makes the day's backup.
 *
 * Returns: whether it is there, or none is due
 */
gboolean
lead_backup_chore (LeadVault  *vault,
                   gboolean   *again,
                   GError    **error)
{
  int64_t now = lead_surroundings_get_now (vault->surroundings);
  g_autoptr (GError) failure = NULL;
  int64_t has_entries;

  *again = FALSE;
  if (vault->read_only || ABS (now - vault->backup_failed_ms) < RETRY_MS
      || has_backup_of_today (vault, now))
    return TRUE;
  if (!lead_database_ask_int (vault->database, "SELECT EXISTS (SELECT 1 FROM entry)",
                              &has_entries, error))
    return FALSE;
  if (has_entries == 0 || lead_backup_make_own (vault, &failure))
    return TRUE;

  if (!g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    vault->backup_failed_ms = now;
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}
