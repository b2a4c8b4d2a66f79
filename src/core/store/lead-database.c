/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include "lead-database-error.h"
#include "lead-database-private.h"

/**
 * lead_database_free:
 * @self: (transfer full): a connection; no statement of it may be in use
 *
 * Closes it. What the log holds stays there and is read at the next opening.
 */
void
lead_database_free (LeadDatabase *self)
{
  g_clear_pointer (&self->statements, g_hash_table_unref);
  sqlite3_close (self->handle);
  g_free (self);
}

/**
 * lead_database_get_handle:
 * @self: a connection
 *
 * Returns: (transfer none): SQLite's own handle, for what has no function here
 */
sqlite3 *
lead_database_get_handle (LeadDatabase *self)
{
  return self->handle;
}

/**
 * lead_database_get_read_only:
 * @self: a connection
 *
 * Returns: whether it was opened for reading only
 */
gboolean
lead_database_get_read_only (LeadDatabase *self)
{
  return (self->flags & (LEAD_DATABASE_READ_ONLY | LEAD_DATABASE_IMMUTABLE)) != 0;
}

/**
 * lead_database_execute:
 * @self: a connection
 * @sql: one or more statements without values
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether all of them succeeded
 */
gboolean
lead_database_execute (LeadDatabase  *self,
                       const char    *sql,
                       GError       **error)
{
  int rc = sqlite3_exec (self->handle, sql, NULL, NULL, NULL);

  return rc == SQLITE_OK || lead_database_set_error (self, rc, error);
}

/**
 * lead_database_ask:
 * @self: a connection
 * @sql: a statement without values
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): first column of its first row as text,
 *   "" when there is none, %NULL with @error set
 */
char *
lead_database_ask (LeadDatabase  *self,
                   const char    *sql,
                   GError       **error)
{
  sqlite3_stmt *statement = NULL;
  char *answer = NULL;
  int rc = sqlite3_prepare_v2 (self->handle, sql, -1, &statement, NULL);

  if (rc == SQLITE_OK)
    rc = sqlite3_step (statement);
  if (rc == SQLITE_ROW)
    answer = g_strdup ((const char *) sqlite3_column_text (statement, 0));
  if (rc == SQLITE_ROW || rc == SQLITE_DONE)
    answer = answer != NULL ? answer : g_strdup ("");
  else
    lead_database_set_error (self, rc, error);
  sqlite3_finalize (statement);
  return answer;
}

/**
 * lead_database_ask_int:
 * @self: a connection
 * @sql: a statement without values
 * @value: (out): first column of its first row, 0 when there is none
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_database_ask_int (LeadDatabase  *self,
                       const char    *sql,
                       int64_t       *value,
                       GError       **error)
{
  g_autofree char *answer = lead_database_ask (self, sql, error);

  if (answer == NULL)
    return FALSE;
  *value = g_ascii_strtoll (answer, NULL, 10);
  return TRUE;
}

/**
 * lead_database_forget_statements:
 * @self: a connection on which none is in use
 *
 * Lets go of the prepared statements, before a table that they read is dropped.
 */
void
lead_database_forget_statements (LeadDatabase *self)
{
  g_hash_table_remove_all (self->statements);
}

/**
 * lead_database_begin:
 * @self: a connection outside a transaction
 * @error: (out) (optional): why it can't be written
 *
 * Begins a transaction that writes.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_database_begin (LeadDatabase  *self,
                     GError       **error)
{
  return lead_database_execute (self, "BEGIN IMMEDIATE", error);
}

/**
 * lead_database_commit:
 * @self: a connection in a transaction
 * @error: (out) (optional): why it wasn't committed
 *
 * Ends the transaction. When it returns %TRUE the disk has it; otherwise it
 * is undone.
 *
 * Returns: whether it is saved
 */
gboolean
lead_database_commit (LeadDatabase  *self,
                      GError       **error)
{
  if (lead_database_execute (self, "COMMIT", error))
    return TRUE;
  lead_database_rollback (self);
  return FALSE;
}

/**
 * lead_database_rollback:
 * @self: a connection
 *
 * Undoes the open transaction, if SQLite hasn't done so itself.
 */
void
lead_database_rollback (LeadDatabase *self)
{
  if (sqlite3_get_autocommit (self->handle) == 0)
    sqlite3_exec (self->handle, "ROLLBACK", NULL, NULL, NULL);
}

/**
 * lead_database_checkpoint:
 * @self: a connection that may write
 * @truncate: leave an empty log behind, as on closing
 * @error: (out) (optional): what went wrong; the log still has everything
 *
 * Moves what the log holds into the file.
 *
 * Returns: whether all of it was moved
 */
gboolean
lead_database_checkpoint (LeadDatabase  *self,
                          gboolean       truncate,
                          GError       **error)
{
  int rc = sqlite3_wal_checkpoint_v2 (
    self->handle, NULL, truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_RESTART, NULL,
    NULL);

  if (rc != SQLITE_OK)
    return lead_database_set_error (self, rc, error);
  self->log_pages = 0;
  return TRUE;
}

/**
 * lead_database_get_log_size:
 * @self: a connection
 *
 * Returns: bytes that wait in the log for a checkpoint, as far as this
 *   connection has written them
 */
gsize
lead_database_get_log_size (LeadDatabase *self)
{
  return (gsize) self->log_pages * 4096;
}

/**
 * lead_database_is_encrypted:
 * @self: a connection whose log has been checkpointed
 * @key: the key it was opened with
 *
 * Looks at the file's first bytes, through SQLite's own handle: opening and
 * closing the file beside SQLite would drop its locks.
 *
 * Returns: whether the file starts with the salt, not with a plain header
 */
gboolean
lead_database_is_encrypted (LeadDatabase  *self,
                            const LeadKey *key)
{
  guint8 header[LEAD_SALT_SIZE];
  sqlite3_file *file = NULL;

  return sqlite3_file_control (self->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK
         && file != NULL && file->pMethods != NULL
         && file->pMethods->xRead (file, header, sizeof header, 0) == SQLITE_OK
         && memcmp (header, lead_key_get_salt (key), sizeof header) == 0;
}

/**
 * lead_database_set_watch:
 * @self: a connection
 * @watch: (nullable): what its statements look at; must outlive @self
 */
void
lead_database_set_watch (LeadDatabase *self,
                         LeadWatch    *watch)
{
  self->watch = watch;
}

/**
 * lead_database_count_read:
 * @self: a connection
 *
 * Returns: how many pages it has read from the file, those read again included
 */
int
lead_database_count_read (LeadDatabase *self)
{
  int count = 0;
  int highest;

  sqlite3_db_status (self->handle, SQLITE_DBSTATUS_CACHE_MISS, &count, &highest, FALSE);

  return count;
}

/**
 * lead_database_follow:
 * @self: a connection
 *
 * Has the statements that come tell the watch, if there is one that wants to
 * know, how much of the file they have read.
 */
void
lead_database_follow (LeadDatabase *self)
{
  if (!lead_database_ask_int (self, "PRAGMA page_count", &self->n_pages, NULL))
    self->n_pages = 0;
  self->n_read_before = lead_database_count_read (self);
  self->done_before = self->watch != NULL ? self->watch->done : 0;
}

/**
 * lead_database_write_key_text:
 * @key: a key
 * @text: (out): %LEAD_DATABASE_KEY_TEXT_SIZE bytes, to be wiped after use
 *
 * Writes the key as SQLCipher takes a raw key with its salt.
 */
void
lead_database_write_key_text (const LeadKey *key,
                              char          *text)
{
  char *at = text;

  *at++ = 'x';
  *at++ = '\'';
  for (gsize i = 0; i < LEAD_KEY_SIZE; i++, at += 2)
    sprintf (at, "%02x", lead_key_get_bytes (key)[i]);
  for (gsize i = 0; i < LEAD_SALT_SIZE; i++, at += 2)
    sprintf (at, "%02x", lead_key_get_salt (key)[i]);
  *at++ = '\'';
  *at = '\0';
}

/**
 * lead_database_set_error:
 * @self: a connection
 * @rc: a result code of SQLite
 * @error: (out) (optional): where to say what it means
 *
 * Returns: %FALSE, always
 */
gboolean
lead_database_set_error (LeadDatabase  *self,
                         int            rc,
                         GError       **error)
{
  lead_database_error_set (error, rc,
                           self->handle != NULL ? sqlite3_system_errno (self->handle) : 0);
  return FALSE;
}
