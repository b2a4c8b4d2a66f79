/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Putting another file in the place of a journal. At every moment, whatever
 * stops us, a whole journal is under its name, and what was there before is
 * under its own or the name it is kept under.
 */

#include "config.h"

#include "lead-replace.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-file-work.h"
#include "lead-journal-file.h"

#define SUFFIX ".syslead"

/**
 * lead_replace_dup_kept_name:
 * @journal: a journal's path
 * @word: why it is kept, as a word for its name
 * @utc_ms: the time
 *
 * Returns: (transfer full) (type filename): a free name beside it
 */
char *
lead_replace_dup_kept_name (const char *journal,
                            const char *word,
                            int64_t     utc_ms)
{
  gsize length = strlen (journal) - (g_str_has_suffix (journal, SUFFIX) ? strlen (SUFFIX) : 0);
  g_autofree char *stem = g_strndup (journal, length);
  char *path = NULL;

  do
    {
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (utc_ms / 1000);
      g_autofree char *stamp = g_date_time_format (time, "%Y%m%dT%H%M%SZ");

      g_free (path);
      path = g_strconcat (stem, "-", word, "-", stamp, SUFFIX, NULL);
      utc_ms += 1000;
    }
  while (g_file_test (path, G_FILE_TEST_EXISTS));

  return path;
}

/* A log belongs to the file that it was written for: beside another one it
 * would be read into it. */
static gboolean
keep_log_aside (const char  *journal,
                const char  *kept,
                GError     **error)
{
  g_autofree char *log = g_strconcat (journal, "-wal", NULL);
  g_autofree char *kept_log = g_strconcat (kept, "-wal", NULL);

  if (!lead_file_keep_aside (log, kept_log, error))
    return FALSE;
  g_unlink (log);

  return TRUE;
}

/**
 * lead_replace_closed:
 * @journal: a journal's path, locked by us and not open; nothing need be there
 * @whole: a file in the same folder that is whole and has no log
 * @kept: a free name for what is there now
 * @error: (out) (optional): what went wrong
 *
 * Keeps what is there, with its log, and puts @whole in its place.
 *
 * Returns: whether it is there
 */
gboolean
lead_replace_closed (const char  *journal,
                     const char  *whole,
                     const char  *kept,
                     GError     **error)
{
  return lead_file_keep_aside (journal, kept, error)
         && keep_log_aside (journal, kept, error)
         && lead_file_put_in_place (whole, journal, TRUE, error);
}

static gboolean
connect_with (LeadVault      *vault,
              const LeadKey  *key,
              GError        **error)
{
  LeadKey *copy = lead_key_copy (key);

  g_clear_pointer (&vault->key, lead_key_free);
  vault->key = copy;

  return lead_vault_connect (vault, error);
}

/* Which file is there shows in which key opens it: a rename whose folder
 * couldn't be synced may have happened or not. Without a connection @replaced
 * stands, and whoever wants something of the journal is told. */
static gboolean
reconnect (LeadVault      *vault,
           const LeadKey  *before,
           const LeadKey  *after,
           gboolean        replaced)
{
  g_autoptr (GError) failure = NULL;

  if (connect_with (vault, replaced ? after : before, &failure)
      || !g_error_matches (failure, LEAD_ERROR, LEAD_ERROR_WRONG_KEY))
    return replaced;

  return connect_with (vault, replaced ? before : after, NULL) ? !replaced : replaced;
}

static gboolean
close_for_good (LeadVault  *vault,
                GError    **error)
{
  if (!lead_database_checkpoint (vault->database, TRUE, error))
    return FALSE;
  g_clear_pointer (&vault->database, lead_database_free);
  if (!lead_journal_file_has_log (vault->path))
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                       _("The journal’s file couldn’t be closed."));
  return FALSE;
}

/**
 * lead_replace_open:
 * @vault: an open file, outside a transaction, in a job that isn't maintenance
 * @whole: a file in the same folder that is whole and has no log
 * @key: opens it
 * @kept: (nullable): a free name for what is there now; %NULL when it goes
 * @error: (out) (optional): what went wrong; what was there is open again then
 *
 * Changes the file under the running journal. Where a failing disk keeps it from
 * being opened again, the vault is left without a connection, and every job
 * says so.
 *
 * Returns: whether @whole is now the journal
 */
gboolean
lead_replace_open (LeadVault      *vault,
                   const char     *whole,
                   const LeadKey  *key,
                   const char     *kept,
                   GError        **error)
{
  g_autoptr (LeadKey) before = lead_key_copy (vault->key);
  g_autoptr (GError) failure = NULL;
  gboolean replaced = close_for_good (vault, &failure)
                      && (kept == NULL || lead_file_keep_aside (vault->path, kept, &failure))
                      && lead_file_put_in_place (whole, vault->path, TRUE, &failure);

  if (vault->database == NULL)
    replaced = reconnect (vault, before, key, replaced);
  if (!replaced)
    g_propagate_error (error, g_steal_pointer (&failure));

  return replaced;
}
