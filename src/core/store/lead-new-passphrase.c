/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A new passphrase is a new file: everything is written into one that has the
 * new key, that one is read back, and then takes the journal's place. SQLCipher
 * can also change the key in place, but says that it did when it failed.
 */

#include "config.h"

#include "lead-new-passphrase.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-backup.h"
#include "lead-file-work.h"
#include "lead-journal-file.h"
#include "lead-replace.h"
#include "lead-schema.h"
#include "lead-statement.h"
#include "lead-verify.h"

static LeadKey *
make_key (LeadVault             *vault,
          const LeadPassphrase  *passphrase)
{
  guint8 salt[LEAD_SALT_SIZE];

  do
    lead_surroundings_fill (vault->surroundings, salt, sizeof salt);
  while (lead_journal_file_is_foreign (salt));

  return lead_key_derive (passphrase, salt);
}

static gboolean
attach (LeadDatabase   *database,
        const char     *path,
        const LeadKey  *key,
        GError        **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "attach-fresh", error);
  char text[LEAD_DATABASE_KEY_TEXT_SIZE];
  gboolean success;

  if (statement == NULL)
    return FALSE;
  lead_database_write_key_text (key, text);
  lead_statement_put_text (statement, path);
  lead_statement_put_text (statement, text);
  success = lead_statement_run (statement, error);
  explicit_bzero (text, sizeof text);

  return success;
}

static gboolean
has_all_rows_of (LeadDatabase  *database,
                 const char    *table,
                 GError       **error)
{
  char *sql = sqlite3_mprintf ("SELECT (SELECT count (*) FROM main.\"%w\") ="
                               " (SELECT count (*) FROM fresh.\"%w\")", table, table);
  int64_t same = 0;
  gboolean asked = lead_database_ask_int (database, sql, &same, error);

  sqlite3_free (sql);
  if (asked && same == 0)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                         _("The copy with the new passphrase isn’t complete."));

  return asked && same != 0;
}

static gboolean
has_all_rows (LeadDatabase  *database,
              GError       **error)
{
  g_autofree char *names = lead_database_ask (database,
                                              "SELECT group_concat (name, char (10))"
                                              "  FROM main.sqlite_schema WHERE type = 'table'"
                                              "   AND sql NOT LIKE 'CREATE VIRTUAL%'", error);
  g_auto (GStrv) tables = names != NULL ? g_strsplit (names, "\n", -1) : NULL;

  for (guint i = 0; tables != NULL && tables[i] != NULL; i++)
    if (!has_all_rows_of (database, tables[i], error))
      return FALSE;

  return tables != NULL;
}

/* The export leaves out what tells a journal from any other file. */
static gboolean
stamp (LeadDatabase  *database,
       GError       **error)
{
  g_autofree char *sql = NULL;
  int64_t version;

  if (!lead_database_ask_int (database, "PRAGMA main.user_version", &version, error))
    return FALSE;
  sql = g_strdup_printf ("PRAGMA fresh.application_id = %d; PRAGMA fresh.user_version = %d",
                         LEAD_SCHEMA_APPLICATION_ID, (int) version);

  return lead_database_execute (database, sql, error);
}

static gboolean
export_attached (LeadDatabase  *database,
                 GError       **error)
{
  sqlite3 *handle = lead_database_get_handle (database);
  gboolean success;

  /* It writes the index's own tables row by row, which is otherwise forbidden. */
  sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
  /* Whatever happens to the copy before it is synced and read back, it doesn't count. */
  success = lead_database_execute (database,
                                   "PRAGMA fresh.journal_mode = OFF;"
                                   "PRAGMA fresh.synchronous = OFF;"
                                   "SELECT sqlcipher_export ('fresh')", error);
  sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);

  return success && stamp (database, error) && has_all_rows (database, error);
}

static gboolean
export (LeadDatabase   *database,
        const char     *path,
        const LeadKey  *key,
        GError        **error)
{
  gboolean success;

  if (!attach (database, path, key, error))
    return FALSE;
  success = export_attached (database, error);
  if (!lead_database_execute (database, "DETACH DATABASE fresh", success ? error : NULL))
    success = FALSE;

  return success;
}

static gboolean
has_room (LeadVault  *vault,
          GError    **error)
{
  g_autofree char *folder = g_path_get_dirname (vault->path);
  int64_t pages;

  return lead_database_ask_int (vault->database, "PRAGMA page_count", &pages, error)
         && lead_file_check_room (folder, (guint64) pages * LEAD_PAGE_SIZE, error);
}

static gboolean
write_and_take (LeadVault      *vault,
                const char     *part,
                const LeadKey  *key,
                GError        **error)
{
  return export (vault->database, part, key, error)
         && lead_verify_backup (part, vault->vfs, key, NULL, error)
         && lead_replace_open (vault, part, key, NULL, error);
}

/**
 * lead_new_passphrase_apply:
 * @vault: an open file, outside a transaction, in a job that isn't maintenance
 * @passphrase: the new one
 * @error: (out) (optional): what went wrong; the old passphrase goes on then
 *
 * Changes the passphrase, after a backup that still has the old one and before
 * one that has the new.
 *
 * Returns: whether the journal has the new passphrase
 */
gboolean
lead_new_passphrase_apply (LeadVault             *vault,
                           const LeadPassphrase  *passphrase,
                           GError               **error)
{
  g_autoptr (LeadKey) key = NULL;
  g_autofree char *part = g_strconcat (vault->path, ".new", NULL);
  gboolean success;

  if (!lead_backup_make_own (vault, error) || !has_room (vault, error))
    return FALSE;

  key = make_key (vault, passphrase);
  lead_journal_file_discard (part);
  if (!lead_journal_file_create (part, error))
    return FALSE;
  success = write_and_take (vault, part, key, error);
  lead_journal_file_discard (part);
  /* So that the newest backup opens with what is typed from now on; the journal
   * has its passphrase whether or not there is room for it. */
  if (success && vault->database != NULL)
    lead_backup_make_own (vault, NULL);

  return success;
}
