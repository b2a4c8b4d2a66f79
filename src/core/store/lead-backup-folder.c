/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-backup-folder.h"

#include <glib/gstdio.h>
#include <string.h>

#include "lead-journal-upkeep.h"

#define SUFFIX ".syslead"
#define STAMP_FORMAT "%Y%m%dT%H%M%SZ"
#define STAMP_LENGTH 16

/* Together no more than the larger of these. */
#define MOST_BYTES (G_GUINT64_CONSTANT (1) << 30)
#define MOST_TIMES 10

static char *
dup_stem (const char *journal)
{
  char *stem = g_path_get_basename (journal);

  if (g_str_has_suffix (stem, SUFFIX))
    stem[strlen (stem) - strlen (SUFFIX)] = '\0';

  return stem;
}

/**
 * lead_backup_folder_dup_path:
 * @journal: a journal's path
 *
 * Returns: (transfer full) (type filename): where its own backups lie
 */
char *
lead_backup_folder_dup_path (const char *journal)
{
  g_autofree char *folder = g_path_get_dirname (journal);

  return g_build_filename (folder, "backups", NULL);
}

static char *
dup_name_at (const char *journal,
             const char *folder,
             int64_t     utc_ms)
{
  g_autofree char *stem = dup_stem (journal);
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (utc_ms / 1000);
  g_autofree char *stamp = g_date_time_format (time, STAMP_FORMAT);
  g_autofree char *name = g_strconcat (stem, "-", stamp, SUFFIX, NULL);

  return g_build_filename (folder, name, NULL);
}

/**
 * lead_backup_folder_dup_name:
 * @journal: a journal's path
 * @folder: where the backup is to lie
 * @utc_ms: when it is made
 *
 * Returns: (transfer full) (type filename): a free name for a backup; a second
 *   one within a second is named as if made a second later
 */
char *
lead_backup_folder_dup_name (const char *journal,
                             const char *folder,
                             int64_t     utc_ms)
{
  char *path = dup_name_at (journal, folder, utc_ms);

  while (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_free (path);
      utc_ms += 1000;
      path = dup_name_at (journal, folder, utc_ms);
    }

  return path;
}

/* "stem-20260314T184000Z.syslead" and nothing else. */
static gboolean
parse_name (const char *name,
            const char *stem,
            int64_t    *utc_ms)
{
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *stamp = NULL;
  gsize length = strlen (stem);

  if (strlen (name) != length + 1 + STAMP_LENGTH + strlen (SUFFIX)
      || !g_str_has_prefix (name, stem) || name[length] != '-' || !g_str_has_suffix (name, SUFFIX))
    return FALSE;
  stamp = g_strndup (name + length + 1, STAMP_LENGTH);
  time = g_date_time_new_from_iso8601 (stamp, NULL);
  if (time == NULL)
    return FALSE;
  *utc_ms = g_date_time_to_unix (time) * 1000;

  return TRUE;
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b)
{
  const LeadBackupFile *first = a;
  const LeadBackupFile *second = b;

  return (first->utc_ms < second->utc_ms) - (first->utc_ms > second->utc_ms);
}

/**
 * lead_backup_folder_list:
 * @journal: a journal's path
 *
 * Returns: (transfer full) (element-type LeadBackupFile): its own backups,
 *   newest first by their names; none when there is no folder
 */
GArray *
lead_backup_folder_list (const char *journal)
{
  GArray *backups = g_array_new (FALSE, FALSE, sizeof (LeadBackupFile));
  g_autofree char *folder = lead_backup_folder_dup_path (journal);
  g_autofree char *stem = dup_stem (journal);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_array_set_clear_func (backups, lead_backup_file_clear);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      LeadBackupFile backup = { 0 };
      GStatBuf info;

      if (!parse_name (name, stem, &backup.utc_ms))
        continue;
      backup.path = g_build_filename (folder, name, NULL);
      backup.size = g_lstat (backup.path, &info) == 0 ? info.st_size : 0;
      g_array_append_val (backups, backup);
    }
  g_array_sort (backups, compare_newest_first);

  return backups;
}

/**
 * lead_backup_folder_rotate:
 * @journal: a journal's path
 * @now_ms: the time, UTC
 *
 * Lets old backups go. Only after a new one has been made and checked.
 */
void
lead_backup_folder_rotate (const char *journal,
                           int64_t     now_ms)
{
  g_autoptr (GArray) backups = lead_backup_folder_list (journal);
  guint64 newest = backups->len > 0 ? g_array_index (backups, LeadBackupFile, 0).size : 0;
  g_autoptr (GPtrArray) chosen = lead_rotation_choose (backups, now_ms,
                                                       MAX (MOST_BYTES, newest * MOST_TIMES));

  for (guint i = 0; i < chosen->len; i++)
    g_unlink (chosen->pdata[i]);
}

/**
 * lead_journal_list_backups:
 * @path: a journal's path; it need not open, or be there
 *
 * Returns: (transfer full): paths of its own backups, newest first
 */
char **
lead_journal_list_backups (const char *path)
{
  g_autoptr (GArray) backups = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (path != NULL, NULL);

  backups = lead_backup_folder_list (path);
  for (guint i = 0; i < backups->len; i++)
    g_strv_builder_add (builder, g_array_index (backups, LeadBackupFile, i).path);

  return g_strv_builder_end (builder);
}
