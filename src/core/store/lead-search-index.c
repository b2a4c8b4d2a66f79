/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-search-index.h"

#include <string.h>

#include "lead-meta.h"

/* Entries in one transaction while nobody waits: a few tens of milliseconds. */
#define PENDING_AT_ONCE 100

/* At the end of an import, where fewer commits matter more than short ones. */
#define STAGED_AT_ONCE 1000

#define DAMAGE_NOTE "search_damaged"

/* Set once the index has the notes in the margins: earlier versions left them out. */
#define HAS_NOTES "search_notes"

/**
 * lead_search_index_fold:
 * @text: a text
 * @more: (nullable): a text that belongs to it: the answers to prompts, the notes
 *
 * Returns: (transfer full): the words of both as they are indexed
 */
char *
lead_search_index_fold (const char *text,
                        const char *more)
{
  g_autoptr (LeadSearchText) folded = lead_search_text_new (text, strlen (text));
  g_autoptr (LeadSearchText) folded_more = NULL;

  if (more == NULL)
    return g_strdup (lead_search_text_get_folded (folded));

  folded_more = lead_search_text_new (more, strlen (more));
  return g_strconcat (lead_search_text_get_folded (folded), " ",
                      lead_search_text_get_folded (folded_more), NULL);
}

static gboolean
run_with_key (LeadDatabase  *database,
              const char    *name,
              int64_t        key,
              GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, name, error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, key);

  return lead_statement_run (statement, error);
}

/**
 * lead_search_index_put:
 * @database: the connection
 * @name: the statement that takes a row number, a title and a text
 * @row: has the row number in its first column
 * @texts: its first of three columns with title, body, and answers with notes
 * @error: (out) (optional): why it failed
 *
 * Writes the words of an entry where @name says.
 *
 * Returns: whether it was written
 */
gboolean
lead_search_index_put (LeadDatabase   *database,
                       const char     *name,
                       LeadStatement  *row,
                       int             texts,
                       GError        **error)
{
  g_autofree char *title = lead_search_index_fold (lead_statement_get_text (row, texts), NULL);
  g_autofree char *text = lead_search_index_fold (lead_statement_get_text (row, texts + 1),
                                                  lead_statement_get_text (row, texts + 2));
  g_autoptr (LeadStatement) statement = lead_statement_use (database, name, error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, lead_statement_get_int (row, 0));
  lead_statement_put_text (statement, title);
  lead_statement_put_text (statement, text);

  return lead_statement_run (statement, error);
}

/* The rows of index-pending and index-staged, each written into the index. */
static gboolean
index_rows (LeadDatabase   *database,
            LeadStatement  *rows,
            guint          *n_rows,
            int64_t        *last,
            GError        **error)
{
  LeadStep step;

  *n_rows = 0;
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      gboolean known = lead_statement_get_int (rows, 2) != 0;

      *last = lead_statement_get_int (rows, 0);
      *n_rows += 1;
      if ((known && !run_with_key (database, "index-drop", *last, error))
          || !lead_search_index_put (database, "index-add", rows, 3, error)
          || !run_with_key (database, "index-done", lead_statement_get_int (rows, 1), error))
        return FALSE;
    }

  return step == LEAD_STEP_DONE;
}

/* Row numbers that no entry has any more. Before anything is added: they may be given out again. */
static gboolean
drop_removed (LeadDatabase  *database,
              guint         *n_dropped,
              GError       **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (database, "index-removed", error);
  LeadStep step;

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, PENDING_AT_ONCE);
  *n_dropped = 0;
  while ((step = lead_statement_step (rows, error)) == LEAD_STEP_ROW)
    {
      int64_t key = lead_statement_get_int (rows, 0);

      *n_dropped += 1;
      if (!run_with_key (database, "index-drop", key, error)
          || !run_with_key (database, "index-removed-done", key, error))
        return FALSE;
    }

  return step == LEAD_STEP_DONE;
}

static gboolean
add_pending (LeadDatabase  *database,
             guint         *n_added,
             GError       **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (database, "index-pending", error);
  int64_t last;

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, PENDING_AT_ONCE);

  return index_rows (database, rows, n_added, &last, error);
}

static gboolean
catch_up (LeadDatabase  *database,
          gboolean      *again,
          GError       **error)
{
  guint n_dropped, n_added = 0;

  if (!drop_removed (database, &n_dropped, error)
      || (n_dropped < PENDING_AT_ONCE && !add_pending (database, &n_added, error)))
    return FALSE;
  *again = n_dropped == PENDING_AT_ONCE || n_added == PENDING_AT_ONCE;

  return TRUE;
}

/**
 * lead_search_index_reset:
 * @database: a connection, in a transaction
 * @error: (out) (optional): what went wrong
 *
 * Empties the index, so that it is made again from the texts.
 *
 * Returns: whether it is empty
 */
gboolean
lead_search_index_reset (LeadDatabase  *database,
                         GError       **error)
{
  return lead_database_execute (database,
                                "INSERT INTO search (search) VALUES ('delete-all');"
                                "DELETE FROM search_removed;"
                                "UPDATE entry SET indexed = 0 WHERE indexed <> 0;"
                                "DELETE FROM meta WHERE name = '" DAMAGE_NOTE "';",
                                error);
}

/**
 * lead_search_index_is_damaged:
 * @database: a connection on which a statement has just failed
 *
 * Returns: whether it was the index that couldn't be read, not an entry
 */
gboolean
lead_search_index_is_damaged (LeadDatabase *database)
{
  return sqlite3_extended_errcode (lead_database_get_handle (database)) == SQLITE_CORRUPT_VTAB;
}

/**
 * lead_search_index_note_damage:
 * @vault: a vault, outside a transaction
 *
 * Has the index made again when nobody waits.
 */
void
lead_search_index_note_damage (LeadVault *vault)
{
  if (!vault->read_only)
    lead_meta_set_int (vault->database, DAMAGE_NOTE, TRUE, NULL);
}

static gboolean
reset_if_damaged (LeadVault  *vault,
                  GError    **error)
{
  int64_t noted = 0;

  if (!lead_meta_get_int (vault->database, DAMAGE_NOTE, &noted, error))
    return FALSE;

  return noted == 0 || lead_search_index_reset (vault->database, error);
}

static gboolean
take_in_notes (LeadDatabase  *database,
               GError       **error)
{
  int64_t done = 0;

  if (!lead_meta_get_int (database, HAS_NOTES, &done, error))
    return FALSE;
  if (done != 0)
    return TRUE;
  return lead_database_execute (database,
                                "INSERT OR IGNORE INTO search_removed (sort_key)"
                                " SELECT sort_key FROM entry"
                                "  WHERE indexed <> 0 AND id IN (SELECT entry FROM note);"
                                "UPDATE entry SET indexed = 0"
                                " WHERE indexed <> 0 AND id IN (SELECT entry FROM note);",
                                error)
         && lead_meta_set_int (database, HAS_NOTES, TRUE, error);
}

/**
 * lead_search_index_chore:
 * @vault: a vault, outside a transaction
 * @again: (out): whether there is more to do
 * @error: (out): what went wrong
 *
 * Brings a piece of the index up to date.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_search_index_chore (LeadVault  *vault,
                         gboolean   *again,
                         GError    **error)
{
  *again = FALSE;
  if (vault->read_only)
    return TRUE;
  if (!lead_database_begin (vault->database, error))
    return FALSE;
  if (reset_if_damaged (vault, error) && take_in_notes (vault->database, error)
      && catch_up (vault->database, again, error))
    return lead_database_commit (vault->database, error);

  *again = FALSE;
  if (lead_search_index_is_damaged (vault->database))
    {
      lead_database_rollback (vault->database);
      lead_search_index_note_damage (vault);
      return FALSE;
    }
  lead_database_rollback (vault->database);
  return FALSE;
}

/**
 * lead_search_index_staged:
 * @database: a connection, in a transaction
 * @import: an import that isn't finished
 * @behind: (inout): sort key to go on behind; %G_MININT64 at first
 * @more: (out): whether to call again
 * @error: (out) (optional): what went wrong
 *
 * Indexes a piece of an import before it becomes visible.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_search_index_staged (LeadDatabase  *database,
                          int64_t        import,
                          int64_t       *behind,
                          gboolean      *more,
                          GError       **error)
{
  g_autoptr (LeadStatement) rows = lead_statement_use (database, "index-staged", error);
  guint n_rows;

  if (rows == NULL)
    return FALSE;
  lead_statement_put_int (rows, import);
  lead_statement_put_int (rows, *behind);
  lead_statement_put_int (rows, STAGED_AT_ONCE);
  if (!index_rows (database, rows, &n_rows, behind, error))
    return FALSE;
  *more = n_rows == STAGED_AT_ONCE;

  return TRUE;
}
