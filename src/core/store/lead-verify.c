/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Reading a whole file to see whether it is sound. Each look takes a connection
 * of its own, because one bad page spoils the connection that met it, and a
 * connection that can't write, because looking must change nothing.
 */

#include "config.h"

#include "lead-verify.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-schema.h"

/* The file mustn't be written meanwhile: by us, as the journal's thread is here, or by anybody. */
static LeadDatabase *
open_to_look (const char     *path,
              const char     *vfs,
              const LeadKey  *key,
              LeadWatch      *watch,
              GError        **error)
{
  LeadDatabase *database = lead_database_open (path, key, vfs, LEAD_DATABASE_IMMUTABLE, error);

  if (database == NULL)
    return NULL;
  lead_database_set_watch (database, watch);
  lead_database_follow (database);

  return database;
}

/* Whether @sql, on a fresh connection, gives one row that says @expected or,
 * where that is NULL, no row at all. Damage is an answer, not an error. */
static gboolean
ask_fresh (const char     *path,
           const char     *vfs,
           const LeadKey  *key,
           LeadWatch      *watch,
           const char     *sql,
           const char     *expected,
           gboolean       *sound,
           GError        **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (LeadDatabase) database = open_to_look (path, vfs, key, watch, error);
  g_autofree char *answer = NULL;

  if (database == NULL)
    return FALSE;
  answer = lead_database_ask (database, sql, &failure);
  if (answer != NULL || g_error_matches (failure, LEAD_ERROR, LEAD_ERROR_DAMAGED)
      || g_error_matches (failure, LEAD_ERROR, LEAD_ERROR_WRONG_KEY))
    {
      *sound = g_strcmp0 (answer, expected != NULL ? expected : "") == 0;
      return TRUE;
    }
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}

#define REFERENCES "PRAGMA foreign_key_check"

/* The tables beside the index and its own ones. */
#define ENTRY_TABLES                                                                               \
  "SELECT group_concat (name, char (10)) FROM sqlite_schema"                                       \
  " WHERE type = 'table' AND name NOT LIKE 'search%'"

/* Whether all tables but the index are sound, each looked at by itself. */
static gboolean
check_entries (const char     *path,
               const char     *vfs,
               const LeadKey  *key,
               LeadWatch      *watch,
               gboolean       *sound,
               GError        **error)
{
  g_autoptr (LeadDatabase) database = open_to_look (path, vfs, key, watch, error);
  g_autofree char *names = database != NULL ? lead_database_ask (database, ENTRY_TABLES, error)
                                            : NULL;
  g_auto (GStrv) tables = names != NULL ? g_strsplit (names, "\n", -1) : NULL;

  *sound = TRUE;
  for (guint i = 0; tables != NULL && tables[i] != NULL && *sound; i++)
    {
      char *sql = sqlite3_mprintf ("PRAGMA integrity_check (\"%w\")", tables[i]);
      gboolean asked = ask_fresh (path, vfs, key, watch, sql, "ok", sound, error);

      sqlite3_free (sql);
      if (!asked)
        return FALSE;
    }

  return tables != NULL;
}

/**
 * lead_verify_file:
 * @path: a journal or backup whose log is empty, and that nobody writes to
 * @vfs: (nullable): SQLite's name of the file layer
 * @key: opens it
 * @watch: (nullable): what may stop it
 * @verdict: (out): what was found
 * @error: (out) (optional): why it couldn't be looked at; %LEAD_ERROR_WRONG_KEY
 *   when it doesn't open
 *
 * Reads every page and every row.
 *
 * Returns: whether there is a verdict
 */
gboolean
lead_verify_file (const char     *path,
                  const char     *vfs,
                  const LeadKey  *key,
                  LeadWatch      *watch,
                  LeadVerdict    *verdict,
                  GError        **error)
{
  gboolean pages, rows, references, entries;

  g_return_val_if_fail (path != NULL && key != NULL, FALSE);

  if (!ask_fresh (path, vfs, key, watch, "PRAGMA cipher_integrity_check", NULL, &pages, error)
      || !ask_fresh (path, vfs, key, watch, "PRAGMA integrity_check (1)", "ok", &rows, error)
      || !ask_fresh (path, vfs, key, watch, REFERENCES, NULL, &references, error))
    return FALSE;

  *verdict = LEAD_VERDICT_GOOD;
  if (rows && references)
    {
      *verdict = pages ? LEAD_VERDICT_GOOD : LEAD_VERDICT_SPARE;
      return TRUE;
    }
  if (!check_entries (path, vfs, key, watch, &entries, error))
    return FALSE;
  *verdict = entries && references ? LEAD_VERDICT_INDEX : LEAD_VERDICT_DAMAGED;

  return TRUE;
}

/**
 * lead_verify_backup:
 * @path: a backup
 * @vfs: (nullable): SQLite's name of the file layer
 * @key: opens it
 * @watch: (nullable): what may stop it
 * @error: (out) (optional): %LEAD_ERROR_DAMAGED and others
 *
 * Reads everything but the index, which can be made again and takes more than
 * half of the time of lead_verify_file(), and pages that nothing is stored in.
 *
 * Returns: whether it can take the journal's place: sound, ours and not too new
 */
gboolean
lead_verify_backup (const char     *path,
                    const char     *vfs,
                    const LeadKey  *key,
                    LeadWatch      *watch,
                    GError        **error)
{
  g_autoptr (LeadDatabase) database = NULL;
  LeadSchemaState state;
  gboolean entries, references;

  if (!check_entries (path, vfs, key, watch, &entries, error)
      || !ask_fresh (path, vfs, key, watch, REFERENCES, NULL, &references, error))
    return FALSE;
  if (!entries || !references)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_DAMAGED, _("The copy isn’t sound."));
      return FALSE;
    }
  database = open_to_look (path, vfs, key, watch, error);

  return database != NULL && lead_schema_inspect (database, &state, error);
}
