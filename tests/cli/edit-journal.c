/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

/*
 * What any SQLCipher 4 tool can do with a journal and its passphrase, and a
 * newer version of the app might have done: edit-journal FILE PASSPHRASE SQL.
 */
int
main (int argc, char **argv)
{
  sqlite3 *database = NULL;
  char *fault = NULL;
  int result;

  if (argc != 4)
    return 2;
  result = sqlite3_open_v2 (argv[1], &database, SQLITE_OPEN_READWRITE, NULL);
  if (result == SQLITE_OK)
    result = sqlite3_key (database, argv[2], (int) strlen (argv[2]));
  if (result == SQLITE_OK)
    result = sqlite3_exec (database, argv[3], NULL, NULL, &fault);
  if (fault != NULL)
    fprintf (stderr, "%s\n", fault);
  sqlite3_free (fault);
  sqlite3_close (database);
  return result == SQLITE_OK ? 0 : 1;
}
