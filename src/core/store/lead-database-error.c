/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What SQLite's result codes mean to a person. One table, so that the same
 * fault says the same wherever it is met. SQLite's own words are never shown:
 * they can quote statements. */

#include "config.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <sqlite3.h>

#include "core/model/lead-error.h"
#include "lead-database-error.h"

typedef struct
{
  int         rc;
  LeadError   code;
  const char *message;
} Meaning;

/* Extended codes stand before the primary code they refine. */
static const Meaning meanings[] = {
  { SQLITE_READONLY_DBMOVED, LEAD_ERROR_NOT_FOUND,
    N_("The journal’s file has been moved or deleted while it was open.") },
  { SQLITE_READONLY, LEAD_ERROR_READ_ONLY,
    N_("The journal can’t be written: its file or folder is read-only.") },
  { SQLITE_FULL, LEAD_ERROR_NO_SPACE,
    N_("There is no space left for the journal.") },
  { SQLITE_NOTADB, LEAD_ERROR_WRONG_KEY,
    N_("This passphrase doesn’t open the journal, or the start of its file is damaged.") },
  { SQLITE_CORRUPT, LEAD_ERROR_DAMAGED,
    N_("A part of the journal can’t be read.") },
  { SQLITE_BUSY, LEAD_ERROR_IN_USE,
    N_("Another program is using the journal.") },
  { SQLITE_LOCKED, LEAD_ERROR_IN_USE,
    N_("Another program is using the journal.") },
  { SQLITE_CANTOPEN, LEAD_ERROR_FAILED,
    N_("The journal’s file can’t be opened.") },
  { SQLITE_PERM, LEAD_ERROR_READ_ONLY,
    N_("You aren’t allowed to write to the journal’s file.") },
  { SQLITE_TOOBIG, LEAD_ERROR_REFUSED,
    N_("This is larger than the journal can hold in one piece.") },
  { SQLITE_NOMEM, LEAD_ERROR_FAILED,
    N_("There isn’t enough memory for this.") },
  { SQLITE_IOERR, LEAD_ERROR_FAILED,
    N_("The disk reported an error.") },
};

static const Meaning no_space = { SQLITE_FULL, LEAD_ERROR_NO_SPACE,
                                  N_("There is no space left for the journal.") };
static const Meaning read_only
  = { SQLITE_READONLY, LEAD_ERROR_READ_ONLY,
      N_("The journal can’t be written: its file or folder is read-only.") };
static const Meaning unknown = { SQLITE_ERROR, LEAD_ERROR_FAILED,
                                 N_("The journal couldn’t do this.") };

/* SQLite knows ENOSPC; a quota and a limit on file size reach it as plain
 * errors of the disk. */
static const Meaning *
find_by_errno (int system_errno)
{
  switch (system_errno)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return &no_space;
    case EROFS:
      return &read_only;
    default:
      return NULL;
    }
}

static const Meaning *
find_meaning (int rc,
              int system_errno)
{
  const Meaning *found = NULL;

  if ((rc & 0xff) == SQLITE_IOERR || (rc & 0xff) == SQLITE_CANTOPEN)
    found = find_by_errno (system_errno);
  for (gsize i = 0; found == NULL && i < G_N_ELEMENTS (meanings); i++)
    {
      if (meanings[i].rc == rc || meanings[i].rc == (rc & 0xff))
        found = &meanings[i];
    }
  return found != NULL ? found : &unknown;
}

/**
 * lead_database_error_set:
 * @error: (out) (optional): where to put it
 * @rc: an extended result code of SQLite, not %SQLITE_OK
 * @system_errno: what sqlite3_system_errno() says, or 0
 *
 * Sets the error of domain %LEAD_ERROR that @rc means; %G_IO_ERROR_CANCELLED
 * when a statement was interrupted.
 */
void
lead_database_error_set (GError **error,
                         int      rc,
                         int      system_errno)
{
  const Meaning *meaning;

  if ((rc & 0xff) == SQLITE_INTERRUPT)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("Stopped."));
      return;
    }
  meaning = find_meaning (rc, system_errno);
  g_debug ("SQLite result %d, errno %d", rc, system_errno);
  g_set_error_literal (error, LEAD_ERROR, meaning->code, _(meaning->message));
}
