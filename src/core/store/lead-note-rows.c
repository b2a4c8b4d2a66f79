/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-note-rows.h"

#include "lead-moment-columns.h"

/* Columns of list-notes.sql. */
enum
{
  COLUMN_UUID,
  COLUMN_MOMENT,
  COLUMN_MODIFIED = COLUMN_MOMENT + LEAD_N_MOMENT_COLUMNS,
  COLUMN_TEXT,
};

static LeadNote *
read_note (LeadStatement *row)
{
  LeadMoment moment = lead_moment_columns_read (row, COLUMN_MOMENT);

  return lead_note_new (lead_statement_get_text (row, COLUMN_UUID), &moment,
                        lead_statement_get_int (row, COLUMN_MODIFIED),
                        lead_statement_get_text (row, COLUMN_TEXT));
}

/**
 * lead_note_rows_list:
 * @database: a connection
 * @entry: an entry
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadNote): the notes in its
 *   margin, the oldest first
 */
GPtrArray *
lead_note_rows_list (LeadDatabase  *database,
                     int64_t        entry,
                     GError       **error)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_note_free);
  g_autoptr (LeadStatement) row = lead_statement_use (database, "list-notes", error);
  LeadStep step;

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, entry);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    g_ptr_array_add (notes, read_note (row));
  return step == LEAD_STEP_DONE ? g_steal_pointer (&notes) : NULL;
}

/**
 * lead_note_rows_insert:
 * @database: a connection, in a transaction
 * @entry: an entry
 * @import: the import that the note stays invisible with, or 0
 * @note: a note with an id that isn't here yet
 * @error: (out): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_note_rows_insert (LeadDatabase    *database,
                       int64_t          entry,
                       int64_t          import,
                       const LeadNote  *note,
                       GError         **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "insert-note", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, note->uuid);
  lead_statement_put_int (statement, entry);
  lead_moment_columns_put (statement, &note->moment);
  lead_statement_put_int (statement, note->modified_ms);
  lead_statement_put_text (statement, note->text);
  lead_statement_put_int (statement, import);
  return lead_statement_run (statement, error);
}

static gboolean
run_text (LeadDatabase  *database,
          const char    *name,
          const char    *uuid,
          GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, name, error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, uuid);
  return lead_statement_run (statement, error);
}

/* Its entry is found by what it says: the entry’s words are indexed anew. */
static gboolean
index_again (LeadDatabase  *database,
             const char    *uuid,
             GError       **error)
{
  return run_text (database, "note-search-removed-of-note", uuid, error)
         && run_text (database, "index-again-of-note", uuid, error);
}

/**
 * lead_note_rows_save:
 * @vault: an open file, in a transaction
 * @entry: the entry that it stands beside
 * @note: a note; without an id it gets one, with one it takes the place of the
 *   former note of that id
 * @error: (out): what went wrong
 *
 * Returns: (transfer full) (nullable): the note as it is stored
 */
LeadNote *
lead_note_rows_save (LeadVault       *vault,
                     int64_t          entry,
                     const LeadNote  *note,
                     GError         **error)
{
  g_autofree char *uuid = lead_surroundings_settle_uuid (vault->surroundings, note->uuid);
  g_autoptr (LeadNote) stored
    = lead_note_new (uuid, &note->moment, lead_surroundings_get_now (vault->surroundings),
                     note->text);

  if (!lead_note_rows_delete (vault->database, uuid, error)
      || !lead_note_rows_insert (vault->database, entry, 0, stored, error)
      || !index_again (vault->database, uuid, error))
    return NULL;
  return g_steal_pointer (&stored);
}

/**
 * lead_note_rows_delete:
 * @database: a connection, in a transaction
 * @uuid: the id of a note
 * @error: (out): what went wrong
 *
 * Returns: whether it is gone
 */
gboolean
lead_note_rows_delete (LeadDatabase  *database,
                       const char    *uuid,
                       GError       **error)
{
  return index_again (database, uuid, error) && run_text (database, "delete-note", uuid, error);
}
