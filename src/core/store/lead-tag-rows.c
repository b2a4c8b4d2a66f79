/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-tag-rows.h"

#include "lead-statement.h"

/* Columns of load-tags.sql. */
enum
{
  COLUMN_UUID,
  COLUMN_ITEM,
  COLUMN_STANCE,
  COLUMN_START,
  COLUMN_LENGTH,
  COLUMN_QUOTE,
  COLUMN_BEFORE,
  COLUMN_AFTER,
};

/* A stance of a later version reads as none. */
static LeadStance
read_stance (LeadStatement *row)
{
  int64_t stance = lead_statement_get_int (row, COLUMN_STANCE);

  return stance >= 0 && stance < LEAD_N_STANCES ? (LeadStance) stance : LEAD_STANCE_NONE;
}

static LeadTag *
read_tag (LeadStatement *row)
{
  g_autoptr (LeadPassage) passage = NULL;

  if (!lead_statement_get_null (row, COLUMN_QUOTE))
    passage = lead_passage_new ((guint) lead_statement_get_int (row, COLUMN_START),
                                (guint) lead_statement_get_int (row, COLUMN_LENGTH),
                                lead_statement_get_text (row, COLUMN_QUOTE),
                                lead_statement_get_text (row, COLUMN_BEFORE),
                                lead_statement_get_text (row, COLUMN_AFTER));
  return lead_tag_new (lead_statement_get_text (row, COLUMN_UUID),
                       lead_statement_get_text (row, COLUMN_ITEM),
                       read_stance (row), passage);
}

/**
 * lead_tag_rows_load:
 * @database: a connection
 * @entry: whose tags
 * @builder: gets them, in their order
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_tag_rows_load (LeadDatabase      *database,
                    int64_t            entry,
                    LeadEntryBuilder  *builder,
                    GError           **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-tags", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, entry);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      g_autoptr (LeadTag) tag = read_tag (row);

      lead_entry_builder_add_tag (builder, tag);
    }
  return step == LEAD_STEP_DONE;
}

/**
 * lead_tag_rows_find_item:
 * @database: a connection
 * @name: canonical id of an item
 * @item: (out): its number here, 0 when no entry has ever carried it
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_tag_rows_find_item (LeadDatabase  *database,
                         const char    *name,
                         int64_t       *item,
                         GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "find-item", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, name);
  step = lead_statement_step (row, error);
  *item = step == LEAD_STEP_ROW ? lead_statement_get_int (row, 0) : 0;
  return step != LEAD_STEP_FAILED;
}

static gboolean
add_item (LeadDatabase  *database,
          const char    *name,
          int64_t       *item,
          GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "insert-item", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, name);
  if (!lead_statement_run (statement, error))
    return FALSE;
  *item = sqlite3_last_insert_rowid (lead_database_get_handle (database));
  return TRUE;
}

/**
 * lead_tag_rows_number_item:
 * @database: a connection, in a transaction
 * @name: an item's id
 * @item: (out): its number, given to it now when it had none
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_tag_rows_number_item (LeadDatabase  *database,
                           const char    *name,
                           int64_t       *item,
                           GError       **error)
{
  return lead_tag_rows_find_item (database, name, item, error)
         && (*item != 0 || add_item (database, name, item, error));
}

static void
put_passage (LeadStatement     *statement,
             const LeadPassage *passage)
{
  /* Columns that are given no value are NULL. */
  if (passage == NULL)
    return;
  lead_statement_put_int (statement, passage->start);
  lead_statement_put_int (statement, passage->length);
  lead_statement_put_text (statement, passage->quote);
  lead_statement_put_text (statement, passage->before);
  lead_statement_put_text (statement, passage->after);
}

static gboolean
insert_tag (LeadDatabase  *database,
            int64_t        entry,
            guint          position,
            LeadTag       *tag,
            GError       **error)
{
  g_autoptr (LeadStatement) statement = NULL;
  int64_t item;

  if (!lead_tag_rows_number_item (database, lead_tag_get_item (tag), &item, error))
    return FALSE;
  statement = lead_statement_use (database, "insert-tag", error);
  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, lead_tag_get_uuid (tag));
  lead_statement_put_int (statement, entry);
  lead_statement_put_int (statement, position);
  lead_statement_put_int (statement, item);
  lead_statement_put_int (statement, lead_tag_get_stance (tag));
  put_passage (statement, lead_tag_get_passage (tag));
  return lead_statement_run (statement, error);
}

/**
 * lead_tag_rows_insert:
 * @database: a connection, in a transaction
 * @entry: an entry without tags
 * @tags: (element-type LeadTag): its tags
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_tag_rows_insert (LeadDatabase  *database,
                      int64_t        entry,
                      GPtrArray     *tags,
                      GError       **error)
{
  for (guint i = 0; i < tags->len; i++)
    {
      if (!insert_tag (database, entry, i, tags->pdata[i], error))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_tag_rows_replace:
 * @database: a connection, in a transaction
 * @entry: an entry
 * @tags: (element-type LeadTag): its tags from now on
 * @error: (out) (optional): what went wrong
 *
 * Leaves the records to the caller.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_tag_rows_replace (LeadDatabase  *database,
                       int64_t        entry,
                       GPtrArray     *tags,
                       GError       **error)
{
  return lead_statement_run_int (database, "delete-tags", entry, error)
         && lead_tag_rows_insert (database, entry, tags, error);
}

/**
 * lead_tag_rows_insert_records:
 * @database: a connection
 * @entry: an entry that everybody can see
 * @error: (out) (optional): what went wrong
 *
 * Makes the records of an entry's tags, which charts are made from.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_tag_rows_insert_records (LeadDatabase  *database,
                              int64_t        entry,
                              GError       **error)
{
  return lead_statement_run_int (database, "insert-records", entry, error);
}

/**
 * lead_tag_rows_delete_records:
 * @database: a connection, in a transaction
 * @sort_key: of an entry
 * @error: (out) (optional): what went wrong
 *
 * Takes an entry out of the charts.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_tag_rows_delete_records (LeadDatabase  *database,
                              int64_t        sort_key,
                              GError       **error)
{
  return lead_statement_run_int (database, "delete-records", sort_key, error);
}
