/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opening goes one way only: open the file, hand over the key, make sure that
 * encryption is at work, close what we don't use, read the first page, set
 * every pragma and read it back. A connection that passes is safe to write
 * through; one that doesn't is closed before it has written a byte. */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-database-private.h"

/* Steps of SQLite's machine between two looks at whether to stop: well below a
 * millisecond. */
#define STEPS_BETWEEN_LOOKS 1000

typedef struct
{
  const char *name;
  const char *value;
  const char *reads; /* what it must answer afterwards */
  gboolean    writes;
} Pragma;

/* The file for ourselves. Set before it is first read, the log's index stays
 * in memory: no third file, and a log can be read where nothing can be made. */
static const Pragma alone = { "locking_mode", "EXCLUSIVE", "exclusive", FALSE };

/* A log that is on the disk before a save is called saved, nothing plain in
 * temporary files, and deleted text overwritten. */
static const Pragma pragmas[] = {
  { "journal_mode", "WAL", "wal", TRUE },
  { "synchronous", "FULL", "2", FALSE },
  { "wal_autocheckpoint", "0", "0", FALSE },
  { "temp_store", "MEMORY", "2", FALSE },
  { "secure_delete", "ON", "1", FALSE },
  { "foreign_keys", "ON", "1", FALSE },
  { "recursive_triggers", "OFF", "0", FALSE },
  { "trusted_schema", "OFF", "0", FALSE },
  { "cell_size_check", "ON", "1", FALSE },
  { "cache_size", "-8000", "-8000", FALSE },
};

static const struct
{
  int option;
  int value;
} options[] = {
  { SQLITE_DBCONFIG_DEFENSIVE, 1 },
  { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
  { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
  { SQLITE_DBCONFIG_ENABLE_TRIGGER, 1 },
  { SQLITE_DBCONFIG_DQS_DML, 0 },
  { SQLITE_DBCONFIG_DQS_DDL, 0 },
};

/* What no honest journal comes near, so that a crafted file can't make us
 * allocate without end. The longest value is a picture of 20 MB. */
static const struct
{
  int what;
  int most;
} limits[] = {
  { SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024 },
  { SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024 },
  { SQLITE_LIMIT_VDBE_OP, 250000 },
  { SQLITE_LIMIT_ATTACHED, 1 },
};

static int
on_progress (void *user_data)
{
  LeadDatabase *self = user_data;

  if (self->watch == NULL)
    return FALSE;
  if (self->n_pages > 0 && self->watch->progress != NULL)
    {
      int n_read = lead_database_count_read (self) - self->n_read_before;

      lead_watch_report (self->watch, self->done_before + (double) n_read / self->n_pages);
    }

  return lead_watch_should_stop (self->watch);
}

static int
on_log_grown (void       *user_data,
              sqlite3    *handle,
              const char *schema,
              int         n_pages)
{
  LeadDatabase *self = user_data;

  self->log_pages = n_pages;
  return SQLITE_OK;
}

/* SQLite's file layer without locks. An exclusive lock needs a file that may be
 * written, and where it mayn't there is nobody to lock out. */
#define LOCKLESS_VFS "unix-none"

/* The file is named as a URI only where SQLite must be told that nobody else
 * can write to it. */
static gboolean
open_handle (LeadDatabase  *self,
             const char    *path,
             const char    *vfs,
             GError       **error)
{
  g_autofree char *name = g_strdup (path);
  int mode = SQLITE_OPEN_READWRITE;
  int rc;

  if ((self->flags & LEAD_DATABASE_READ_ONLY) != 0)
    {
      mode = SQLITE_OPEN_READONLY;
      vfs = vfs != NULL ? vfs : LOCKLESS_VFS;
    }
  if ((self->flags & LEAD_DATABASE_IMMUTABLE) != 0)
    {
      g_autofree char *uri = g_filename_to_uri (path, NULL, error);

      if (uri == NULL)
        return FALSE;
      g_free (name);
      name = g_strconcat (uri, "?immutable=1", NULL);
      mode |= SQLITE_OPEN_URI;
    }
  rc = sqlite3_open_v2 (name, &self->handle,
                        mode | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE,
                        vfs);
  return rc == SQLITE_OK || lead_database_set_error (self, rc, error);
}

static gboolean
hand_over_key (LeadDatabase   *self,
               const LeadKey  *key,
               GError        **error)
{
  char text[LEAD_DATABASE_KEY_TEXT_SIZE];
  int rc;

  lead_database_write_key_text (key, text);
  rc = sqlite3_key_v2 (self->handle, "main", text, sizeof text - 1);
  explicit_bzero (text, sizeof text);
  return rc == SQLITE_OK || lead_database_set_error (self, rc, error);
}

/* Another SQLite in the process could answer in place of SQLCipher; it would
 * take the key without a word and write plain text. */
static gboolean
check_cipher (LeadDatabase  *self,
              GError       **error)
{
  g_autofree char *version = lead_database_ask (self, "PRAGMA cipher_version", NULL);
  int major = 0, minor = 0;

  if (version != NULL && sscanf (version, "%d.%d", &major, &minor) == 2
      && (major > 4 || (major == 4 && minor >= 6)))
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_INSECURE,
                       _("Encryption isn’t at work in this program, so the journal stays closed."));
  return FALSE;
}

static gboolean
harden (LeadDatabase  *self,
        GError       **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (options); i++)
    {
      int value = -1;
      int rc = sqlite3_db_config (self->handle, options[i].option, options[i].value, &value);

      if (rc != SQLITE_OK || value != options[i].value)
        return lead_database_set_error (self, SQLITE_ERROR, error);
    }
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
                     lead_database_get_read_only (self), NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (limits); i++)
    sqlite3_limit (self->handle, limits[i].what, limits[i].most);
  /* By default it writes to stderr what it did. */
  return lead_database_execute (self, "PRAGMA cipher_log_level = NONE", error);
}

static gboolean
probe (LeadDatabase  *self,
       GError       **error)
{
  int64_t n_tables;

  return lead_database_ask_int (self, "SELECT count(*) FROM sqlite_schema", &n_tables, error);
}

static gboolean
apply_pragma (LeadDatabase  *self,
              const Pragma  *pragma,
              GError       **error)
{
  g_autofree char *set = g_strdup_printf ("PRAGMA %s = %s", pragma->name, pragma->value);
  g_autofree char *get = g_strdup_printf ("PRAGMA %s", pragma->name);
  g_autofree char *answer = NULL;

  if (!lead_database_execute (self, set, error))
    return FALSE;
  answer = lead_database_ask (self, get, error);
  if (answer == NULL)
    return FALSE;
  if (g_str_equal (answer, pragma->reads))
    return TRUE;
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_FAILED,
               /* Translators: the first is a setting of the database, the second what it answers */
               _("The journal’s file can’t be used safely here: %s stays “%s”."),
               pragma->name, answer);
  return FALSE;
}

static gboolean
apply_pragmas (LeadDatabase  *self,
               GError       **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (pragmas); i++)
    {
      if (pragmas[i].writes && lead_database_get_read_only (self))
        continue;
      if (!apply_pragma (self, &pragmas[i], error))
        return FALSE;
    }
  return TRUE;
}

static void
install_hooks (LeadDatabase *self)
{
  sqlite3_progress_handler (self->handle, STEPS_BETWEEN_LOOKS, on_progress, self);
  /* After wal_autocheckpoint, which takes the same place. */
  sqlite3_wal_hook (self->handle, on_log_grown, self);
}

/**
 * lead_database_open:
 * @path: an existing file, in a folder named without links; a new journal is
 *   an empty one
 * @key: key and salt of it
 * @vfs: (nullable): SQLite's name of the file layer to use
 * @flags: how
 * @error: (out) (optional): %LEAD_ERROR_WRONG_KEY when the first page can't be
 *   read with @key
 *
 * Opens an encrypted file with all the safety that the journal wants of it.
 *
 * Returns: (transfer full) (nullable): the connection
 */
LeadDatabase *
lead_database_open (const char         *path,
                    const LeadKey      *key,
                    const char         *vfs,
                    LeadDatabaseFlags   flags,
                    GError            **error)
{
  g_autoptr (LeadDatabase) self = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  self = g_new0 (LeadDatabase, 1);
  self->flags = flags;
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                            (GDestroyNotify) lead_statement_free);
  if (!open_handle (self, path, vfs, error)
      || !hand_over_key (self, key, error)
      || !check_cipher (self, error)
      || !harden (self, error)
      || !apply_pragma (self, &alone, error)
      || !probe (self, error)
      || !apply_pragmas (self, error)
      || !lead_database_add_words (self, error))
    return NULL;
  install_hooks (self);
  return g_steal_pointer (&self);
}
