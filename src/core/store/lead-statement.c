/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-database-private.h"

#define SQL_PREFIX "/lead/store/sql/"

struct _LeadStatement
{
  /* owned */
  sqlite3_stmt *handle;

  /* borrowed */
  LeadDatabase *database;

  int      next;
  int      bind_rc;
  gboolean busy;
};

static GBytes *
load_sql (const char *name)
{
  g_autofree char *path = g_strconcat (SQL_PREFIX, name, ".sql", NULL);
  g_autoptr (GError) error = NULL;
  GBytes *sql = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  if (sql == NULL)
    g_error ("The program has no statement “%s”", name);
  return sql;
}

static LeadStatement *
prepare (LeadDatabase  *database,
         const char    *name,
         GError       **error)
{
  g_autoptr (GBytes) sql = load_sql (name);
  sqlite3_stmt *handle = NULL;
  LeadStatement *self;
  int rc;

  rc = sqlite3_prepare_v3 (lead_database_get_handle (database),
                           g_bytes_get_data (sql, NULL), (int) g_bytes_get_size (sql),
                           SQLITE_PREPARE_PERSISTENT, &handle, NULL);
  if (rc != SQLITE_OK)
    {
      g_debug ("Statement “%s”: %s", name,
               sqlite3_errmsg (lead_database_get_handle (database)));
      lead_database_set_error (database, rc, error);
      return NULL;
    }
  self = g_new0 (LeadStatement, 1);
  self->handle = handle;
  self->database = database;
  g_hash_table_insert (database->statements, g_strdup (name), self);
  return self;
}

/**
 * lead_statement_free:
 * @self: (transfer full): a statement; for its database only
 */
void
lead_statement_free (LeadStatement *self)
{
  sqlite3_finalize (self->handle);
  g_free (self);
}

/**
 * lead_statement_use:
 * @database: where it runs
 * @name: name of a file in sql/, without ".sql"
 * @error: (out) (optional): why it can't be prepared
 *
 * The statement, ready to be given its values. It can't be used a second time
 * before lead_statement_reset(), which its autoptr calls.
 *
 * Returns: (transfer full) (nullable): the statement
 */
LeadStatement *
lead_statement_use (LeadDatabase  *database,
                    const char    *name,
                    GError       **error)
{
  LeadStatement *self = g_hash_table_lookup (database->statements, name);

  if (self == NULL)
    self = prepare (database, name, error);
  if (self == NULL)
    return NULL;
  g_assert (!self->busy);
  self->busy = TRUE;
  return self;
}

/**
 * lead_statement_reset:
 * @self: a statement
 *
 * Ends the use of it and forgets its values.
 */
void
lead_statement_reset (LeadStatement *self)
{
  sqlite3_reset (self->handle);
  sqlite3_clear_bindings (self->handle);
  self->next = 0;
  self->bind_rc = SQLITE_OK;
  self->busy = FALSE;
}

/* The first value that can't be bound fails the next step, so that callers
 * look at one result only. */
static void
note_bound (LeadStatement *self,
            int            rc)
{
  g_assert (rc != SQLITE_RANGE);
  if (self->bind_rc == SQLITE_OK)
    self->bind_rc = rc;
}

/**
 * lead_statement_put_int:
 * @self: a statement
 * @value: the next value
 */
void
lead_statement_put_int (LeadStatement *self,
                        int64_t        value)
{
  note_bound (self, sqlite3_bind_int64 (self->handle, ++self->next, value));
}

/**
 * lead_statement_put_text:
 * @self: a statement
 * @value: (nullable): valid UTF-8; must stay alive until the reset
 *
 * The next value is a text, or NULL.
 */
void
lead_statement_put_text (LeadStatement *self,
                         const char    *value)
{
  note_bound (self, sqlite3_bind_text (self->handle, ++self->next, value, -1, SQLITE_STATIC));
}

/**
 * lead_statement_put_bytes:
 * @self: a statement
 * @value: bytes; must stay alive until the reset
 *
 * The next value is a blob.
 */
void
lead_statement_put_bytes (LeadStatement *self,
                          GBytes        *value)
{
  gsize size;
  const void *data = g_bytes_get_data (value, &size);

  /* NULL would be bound as NULL, not as an empty blob. */
  note_bound (self, sqlite3_bind_blob64 (self->handle, ++self->next,
                                         data != NULL ? data : "", size, SQLITE_STATIC));
}

/**
 * lead_statement_put_day:
 * @self: a statement
 * @value: a day
 *
 * The next value is a day, or NULL for %LEAD_DAY_NONE.
 */
void
lead_statement_put_day (LeadStatement *self,
                        LeadDay        value)
{
  if (value != LEAD_DAY_NONE)
    lead_statement_put_int (self, value);
  else
    lead_statement_put_text (self, NULL);
}

/**
 * lead_statement_step:
 * @self: a statement
 * @error: (out) (optional): what went wrong
 *
 * Goes on to the next row.
 *
 * Returns: %LEAD_STEP_ROW, %LEAD_STEP_DONE after the last, or
 *   %LEAD_STEP_FAILED with @error set
 */
LeadStep
lead_statement_step (LeadStatement  *self,
                     GError        **error)
{
  int rc = self->bind_rc;

  if (rc == SQLITE_OK)
    rc = sqlite3_step (self->handle);
  if (rc == SQLITE_ROW)
    return LEAD_STEP_ROW;
  if (rc == SQLITE_DONE)
    return LEAD_STEP_DONE;
  /* All that SQLCipher says of a page that doesn't decrypt; the statement itself is right, or it
   * wouldn't have been prepared. */
  if (rc == SQLITE_ERROR)
    rc = SQLITE_CORRUPT;
  lead_database_set_error (self->database, rc, error);
  return LEAD_STEP_FAILED;
}

/**
 * lead_statement_run:
 * @self: a statement that gives no rows, or none that matter
 * @error: (out) (optional): what went wrong
 *
 * Runs it to its end.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_statement_run (LeadStatement  *self,
                    GError        **error)
{
  LeadStep step;

  do
    step = lead_statement_step (self, error);
  while (step == LEAD_STEP_ROW);
  return step == LEAD_STEP_DONE;
}

/**
 * lead_statement_run_int:
 * @database: where it runs
 * @name: of a statement with a single value and no rows
 * @value: the value
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_statement_run_int (LeadDatabase  *database,
                        const char    *name,
                        int64_t        value,
                        GError       **error)
{
  g_autoptr (LeadStatement) self = lead_statement_use (database, name, error);

  if (self == NULL)
    return FALSE;
  lead_statement_put_int (self, value);
  return lead_statement_run (self, error);
}

/**
 * lead_statement_find:
 * @database: where it runs
 * @name: of a statement with a single text and at most one row of one number
 * @text: the text
 * @value: (out): the number, 0 when there is no row
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_statement_find (LeadDatabase  *database,
                     const char    *name,
                     const char    *text,
                     int64_t       *value,
                     GError       **error)
{
  g_autoptr (LeadStatement) self = lead_statement_use (database, name, error);
  LeadStep step;

  if (self == NULL)
    return FALSE;
  lead_statement_put_text (self, text);
  step = lead_statement_step (self, error);
  *value = step == LEAD_STEP_ROW ? lead_statement_get_int (self, 0) : 0;

  return step != LEAD_STEP_FAILED;
}

/**
 * lead_statement_get_null:
 * @self: a statement that stands on a row
 * @column: from 0
 *
 * Returns: whether there is nothing
 */
gboolean
lead_statement_get_null (LeadStatement *self,
                         int            column)
{
  return sqlite3_column_type (self->handle, column) == SQLITE_NULL;
}

/**
 * lead_statement_get_int:
 * @self: a statement that stands on a row
 * @column: from 0
 *
 * Returns: the number, 0 where there is nothing
 */
int64_t
lead_statement_get_int (LeadStatement *self,
                        int            column)
{
  return sqlite3_column_int64 (self->handle, column);
}

/**
 * lead_statement_get_text:
 * @self: a statement that stands on a row
 * @column: from 0
 *
 * Returns: (transfer none) (nullable): the text, until the next step
 */
const char *
lead_statement_get_text (LeadStatement *self,
                         int            column)
{
  return (const char *) sqlite3_column_text (self->handle, column);
}

/**
 * lead_statement_dup_bytes:
 * @self: a statement that stands on a row
 * @column: from 0
 *
 * Returns: (transfer full): a copy of the blob
 */
GBytes *
lead_statement_dup_bytes (LeadStatement *self,
                          int            column)
{
  const void *data = sqlite3_column_blob (self->handle, column);

  return g_bytes_new (data, sqlite3_column_bytes (self->handle, column));
}

/**
 * lead_statement_get_day:
 * @self: a statement that stands on a row
 * @column: from 0
 *
 * Returns: the day, %LEAD_DAY_NONE when there is nothing
 */
LeadDay
lead_statement_get_day (LeadStatement *self,
                        int            column)
{
  return lead_statement_get_null (self, column) ? LEAD_DAY_NONE
                                                : (LeadDay) lead_statement_get_int (self, column);
}
