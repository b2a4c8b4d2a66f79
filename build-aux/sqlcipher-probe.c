/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Run by meson: prints the versions, fails with a word on what is missing. */

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

static int
print_column (void *unused, int n_columns, char **values, char **names)
{
  printf ("%s ", n_columns > 0 && values[0] != NULL ? values[0] : "");
  return 0;
}

static void
must (int rc, const char *what)
{
  if (rc == SQLITE_OK)
    return;
  printf ("no %s\n", what);
  exit (1);
}

int
main (void)
{
  sqlite3 *db = NULL;

  must (sqlite3_open (":memory:", &db), "SQLite");
  must (sqlite3_key (db, "k", 1), "encryption");
  must (sqlite3_exec (db, "PRAGMA cipher_version", print_column, NULL, NULL), "cipher_version");
  must (sqlite3_exec (db, "SELECT sqlite_version()", print_column, NULL, NULL), "version");
  must (sqlite3_exec (db, "CREATE VIRTUAL TABLE f USING fts5(a, content='', contentless_delete=1)",
                      NULL, NULL, NULL), "FTS5 with contentless_delete");
  must (sqlite3_exec (db, "INSERT INTO f(f, rank) VALUES('secure-delete', 1)",
                      NULL, NULL, NULL), "FTS5 secure-delete");
  sqlite3_close (db);
  return 0;
}
