/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "core/model/lead-error.h"
#include "lead-file-work.h"
#include "lead-journal-file.h"
#include "lead-journal-upkeep.h"
#include "lead-lock-file.h"
#include "lead-replace.h"
#include "lead-verify.h"

static gboolean
is_same_file (const char *a,
              const char *b)
{
  struct stat first, second;

  return stat (a, &first) == 0 && stat (b, &second) == 0
         && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

static gboolean
check_choice (const char  *path,
              const char  *backup,
              GError     **error)
{
  if (!is_same_file (path, backup))
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                       _("This file is the journal itself, not a backup of it."));
  return FALSE;
}

static gboolean
has_room (const char  *path,
          const char  *backup,
          GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  GStatBuf info;

  return lead_file_check_room (folder, g_stat (backup, &info) == 0 ? info.st_size : 0, error);
}

/* A backup that somebody made by copying a journal has its log beside it. */
static gboolean
copy_with_log (const char  *backup,
               const char  *part,
               GError     **error)
{
  g_autofree char *log = g_strconcat (backup, "-wal", NULL);
  g_autofree char *part_log = g_strconcat (part, "-wal", NULL);

  return lead_file_copy (backup, part, error)
         && (!lead_journal_file_has_log (backup) || lead_file_copy (log, part_log, error));
}

/* Reads the log, if there is one, into the copy, so that it is one file again. */
static gboolean
settle_copy (const char     *part,
             const LeadKey  *key,
             GError        **error)
{
  g_autoptr (LeadDatabase) database = lead_database_open (part, key, NULL, LEAD_DATABASE_DEFAULT,
                                                          error);

  return database != NULL && lead_database_checkpoint (database, TRUE, error);
}

static gboolean
copy_and_check (const char     *backup,
                const char     *part,
                const LeadKey  *key,
                GError        **error)
{
  return copy_with_log (backup, part, error)
         && settle_copy (part, key, error)
         && lead_verify_backup (part, NULL, key, NULL, error);
}

static char *
restore (const char     *path,
         const char     *backup,
         const LeadKey  *key,
         int64_t         now_ms,
         GError        **error)
{
  g_autofree char *part = g_strconcat (path, ".restoring", NULL);
  g_autofree char *kept = lead_replace_dup_kept_name (path, "replaced", now_ms);

  lead_journal_file_discard (part);
  if (copy_and_check (backup, part, key, error)
      && lead_replace_closed (path, part, kept, error))
    return g_steal_pointer (&kept);

  lead_journal_file_discard (part);
  return NULL;
}

/**
 * lead_journal_restore_sync:
 * @path: (type filename): the journal; it need not open, or be there, but
 *   nobody may have it open
 * @backup: (type filename): a backup of it, or any journal of this app
 * @key_source: opens the backup
 * @surroundings: clock
 * @kept: (out) (optional) (nullable) (type filename): under which name the
 *   journal that was there is kept
 * @cancellable: (nullable): stops it before anything is replaced
 * @error: (out) (optional): what went wrong; the journal is as it was then
 *
 * Puts a copy of the backup in the journal's place, once the copy has been read
 * through and found sound. Runs as long as that takes: not for the main loop.
 *
 * Returns: whether it is restored
 */
gboolean
lead_journal_restore_sync (const char        *path,
                           const char        *backup,
                           LeadKeySource     *key_source,
                           LeadSurroundings  *surroundings,
                           char             **kept,
                           GCancellable      *cancellable,
                           GError           **error)
{
  g_autofree char *journal = NULL;
  g_autofree char *name = NULL;
  g_autoptr (LeadLockFile) lock = NULL;
  g_autoptr (LeadKey) key = NULL;
  guint8 salt[LEAD_SALT_SIZE];

  g_return_val_if_fail (path != NULL && backup != NULL, FALSE);
  g_return_val_if_fail (LEAD_IS_KEY_SOURCE (key_source), FALSE);
  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), FALSE);

  journal = lead_journal_file_resolve (path, error);
  if (journal == NULL || (lock = lead_lock_file_acquire (journal, error)) == NULL
      || !check_choice (journal, backup, error)
      || !lead_journal_file_read_salt (backup, salt, error)
      || !has_room (journal, backup, error))
    return FALSE;

  key = lead_key_source_obtain (key_source, salt, cancellable, error);
  if (key == NULL)
    return FALSE;
  name = restore (journal, backup, key, lead_surroundings_get_now (surroundings), error);
  if (name == NULL)
    return FALSE;
  if (kept != NULL)
    *kept = g_file_test (name, G_FILE_TEST_EXISTS) ? g_steal_pointer (&name) : NULL;

  return TRUE;
}
