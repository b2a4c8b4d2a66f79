/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A wrong passphrase and a damaged first page look alike: neither can be read.
 * Backups have the journal's salt as long as they have its passphrase, so where
 * the key opens one of those, it isn't the passphrase that is wrong.
 */

#include "config.h"

#include "lead-damage.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-backup-folder.h"
#include "lead-database.h"
#include "lead-journal-file.h"

/* Each try costs a millisecond; older ones wouldn't say anything else. */
#define MOST_TRIED 5

static gboolean
opens (const char     *backup,
       const char     *vfs,
       const LeadKey  *key)
{
  guint8 salt[LEAD_SALT_SIZE];
  g_autoptr (LeadDatabase) database = NULL;

  if (!lead_journal_file_read_salt (backup, salt, NULL)
      || memcmp (salt, lead_key_get_salt (key), sizeof salt) != 0)
    return FALSE;
  database = lead_database_open (backup, key, vfs, LEAD_DATABASE_IMMUTABLE, NULL);

  return database != NULL;
}

/**
 * lead_damage_tell_apart:
 * @path: a journal that @key doesn't open
 * @vfs: (nullable): SQLite's name of the file layer
 * @key: as derived from what was typed and the file's salt
 * @error: (inout): why it doesn't open; %LEAD_ERROR_WRONG_KEY becomes
 *   %LEAD_ERROR_DAMAGED when the passphrase is right
 */
void
lead_damage_tell_apart (const char     *path,
                        const char     *vfs,
                        const LeadKey  *key,
                        GError        **error)
{
  g_autoptr (GArray) backups = NULL;

  if (error == NULL || !g_error_matches (*error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY))
    return;

  backups = lead_backup_folder_list (path);
  for (guint i = 0; i < MIN (backups->len, MOST_TRIED); i++)
    {
      if (!opens (g_array_index (backups, LeadBackupFile, i).path, vfs, key))
        continue;
      g_clear_error (error);
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_DAMAGED,
                           _("The passphrase is right, but the start of the journal’s file is "
                             "damaged."));
      return;
    }
}
