/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-floor.h"

#include <sqlite3.h>
#include <string.h>

#include "core/store/lead-database.h"
#include "core/store/lead-search-index.h"
#include "lead-made-journal.h"
#include "lead-timings.h"

#define SETTINGS                                                                                   \
  "PRAGMA cipher_log_level = NONE; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;"    \
  "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000;"             \
  "PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = ON"

struct _LeadFloor
{
  char    *path;
  LeadKey *key;
  sqlite3 *handle;
};

static void
run (sqlite3    *handle,
     const char *sql)
{
  if (sqlite3_exec (handle, sql, NULL, NULL, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (handle));
}

static sqlite3 *
open_handle (const char    *path,
             const LeadKey *key)
{
  char text[LEAD_DATABASE_KEY_TEXT_SIZE];
  sqlite3 *handle = NULL;

  lead_database_write_key_text (key, text);
  if (sqlite3_open (path, &handle) != SQLITE_OK
      || sqlite3_key_v2 (handle, "main", text, (int) strlen (text)) != SQLITE_OK)
    g_error ("%s can’t be opened", path);
  run (handle, SETTINGS);
  run (handle, "SELECT count (*) FROM sqlite_schema");

  return handle;
}

LeadFloor *
lead_floor_new (const char    *path,
                const LeadKey *key)
{
  LeadFloor *self = g_new0 (LeadFloor, 1);

  self->path = g_strdup (path);
  self->key = lead_key_copy (key);
  self->handle = open_handle (path, key);

  return self;
}

void
lead_floor_free (LeadFloor *self)
{
  sqlite3_close (self->handle);
  lead_key_free (self->key);
  g_free (self->path);
  g_free (self);
}

/* Steps through all rows and looks at every column, as somebody who wants them does. */
static void
read_rows (sqlite3_stmt *statement)
{
  while (sqlite3_step (statement) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count (statement); i++)
      sqlite3_column_bytes (statement, i);
  sqlite3_reset (statement);
}

static sqlite3_stmt *
prepare (sqlite3    *handle,
         const char *sql)
{
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (handle));

  return statement;
}

static double
time_query (LeadFloor  *self,
            const char *sql,
            const char *text,
            guint       times)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();
  sqlite3_stmt *statement = prepare (self->handle, sql);

  for (guint i = 0; i < times; i++)
    {
      lead_timings_begin (timings);
      if (text != NULL)
        sqlite3_bind_text (statement, 1, text, -1, SQLITE_STATIC);
      read_rows (statement);
      lead_timings_end (timings);
    }
  sqlite3_finalize (statement);

  return lead_timings_get_median (timings);
}

double
lead_floor_open (LeadFloor *self,
                 guint      times)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();

  sqlite3_close (self->handle);
  for (guint i = 0; i < times; i++)
    {
      lead_timings_begin (timings);
      self->handle = open_handle (self->path, self->key);
      lead_timings_end (timings);
      sqlite3_close (self->handle);
    }
  self->handle = open_handle (self->path, self->key);

  return lead_timings_get_median (timings);
}

double
lead_floor_list (LeadFloor *self,
                 guint      times)
{
  return time_query (self,
                     "SELECT sort_key, id FROM entry INDEXED BY entry_listed"
                     " WHERE trashed_ms = 0 AND import IS NULL ORDER BY sort_key DESC",
                     NULL, times);
}

double
lead_floor_search (LeadFloor  *self,
                   const char *fts,
                   guint       limit,
                   guint       times)
{
  g_autofree char *sql = g_strdup_printf ("SELECT title, body FROM entry_text JOIN entry"
                                          " ON entry.id = entry_text.entry WHERE sort_key IN"
                                          " (SELECT rowid FROM search WHERE search MATCH ?1"
                                          "  ORDER BY rowid DESC LIMIT %u)", limit);

  return time_query (self, sql, fts, times);
}

double
lead_floor_read (LeadFloor *self,
                 guint      n_entries,
                 guint      times)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();
  sqlite3_stmt *statement = prepare (self->handle, "SELECT * FROM entry JOIN entry_text"
                                                   " ON entry = id WHERE id = ?1");

  for (guint i = 0; i < times; i++)
    {
      lead_timings_begin (timings);
      sqlite3_bind_int64 (statement, 1, 1 + (gint64) i * 7919 % n_entries);
      read_rows (statement);
      lead_timings_end (timings);
    }
  sqlite3_finalize (statement);

  return lead_timings_get_median (timings);
}

double
lead_floor_scan (LeadFloor *self,
                 guint      times)
{
  return time_query (self, "SELECT sort_key, item, stance, entry FROM record", NULL, times);
}

double
lead_floor_save (LeadFloor *self,
                 guint      n_entries,
                 guint      times)
{
  g_autoptr (LeadTimings) timings = lead_timings_new ();
  sqlite3_stmt *text = prepare (self->handle, "UPDATE entry_text SET body = body || ' more'"
                                              " WHERE entry = ?1");
  sqlite3_stmt *head = prepare (self->handle, "UPDATE entry SET revision = revision + 1"
                                              " WHERE id = ?1");

  for (guint i = 0; i < times; i++)
    {
      gint64 id = 1 + (gint64) i * 7919 % n_entries;

      lead_timings_begin (timings);
      run (self->handle, "BEGIN IMMEDIATE");
      sqlite3_bind_int64 (text, 1, id);
      read_rows (text);
      sqlite3_bind_int64 (head, 1, id);
      read_rows (head);
      run (self->handle, "COMMIT");
      lead_timings_end (timings);
    }
  sqlite3_finalize (text);
  sqlite3_finalize (head);

  return lead_timings_get_median (timings);
}

static void
insert_one (sqlite3_stmt **statements,
            LeadEntry     *entry,
            guint          number)
{
  g_autofree char *title = lead_search_index_fold (lead_entry_get_title (entry), NULL);
  g_autofree char *body = lead_search_index_fold (lead_entry_get_body (entry), NULL);
  GPtrArray *tags = lead_entry_get_tags (entry);

  sqlite3_bind_int64 (statements[0], 1, number);
  sqlite3_bind_text (statements[0], 2, lead_entry_get_title (entry), -1, SQLITE_STATIC);
  sqlite3_bind_text (statements[0], 3, lead_entry_get_body (entry), -1, SQLITE_STATIC);
  read_rows (statements[0]);
  sqlite3_bind_int64 (statements[1], 1, number);
  sqlite3_bind_text (statements[1], 2, title, -1, SQLITE_STATIC);
  sqlite3_bind_text (statements[1], 3, body, -1, SQLITE_STATIC);
  read_rows (statements[1]);
  for (guint i = 0; i < tags->len; i++)
    {
      sqlite3_bind_int64 (statements[2], 1, number);
      sqlite3_bind_text (statements[2], 2, lead_tag_get_item (tags->pdata[i]), -1, SQLITE_STATIC);
      read_rows (statements[2]);
    }
}

/* Text, index and tags in tables without anything else, 200 to a transaction; seconds. */
double
lead_floor_import (const char    *path,
                   const LeadKey *key,
                   guint          n_entries)
{
  sqlite3 *handle = open_handle (path, key);
  sqlite3_stmt *statements[3];
  gint64 begun;

  run (handle, "CREATE TABLE e (id INTEGER PRIMARY KEY, title TEXT, body TEXT);"
               "CREATE TABLE t (id INTEGER PRIMARY KEY, e INTEGER, item TEXT);"
               "CREATE VIRTUAL TABLE s USING fts5 (title, body, content = '',"
               "  contentless_delete = 1, prefix = '1 2 3')");
  statements[0] = prepare (handle, "INSERT INTO e VALUES (?1, ?2, ?3)");
  statements[1] = prepare (handle, "INSERT INTO s (rowid, title, body) VALUES (?1, ?2, ?3)");
  statements[2] = prepare (handle, "INSERT INTO t (e, item) VALUES (?1, ?2)");

  begun = g_get_monotonic_time ();
  run (handle, "BEGIN");
  for (guint i = 0; i < n_entries; i++)
    {
      g_autoptr (LeadEntry) entry = lead_made_journal_new_entry (i, n_entries);

      insert_one (statements, entry, i + 1);
      if (i % 200 == 199)
        run (handle, "COMMIT; BEGIN");
    }
  run (handle, "COMMIT");
  begun = g_get_monotonic_time () - begun;

  for (guint i = 0; i < G_N_ELEMENTS (statements); i++)
    sqlite3_finalize (statements[i]);
  sqlite3_close (handle);

  return (double) begun / G_USEC_PER_SEC;
}
