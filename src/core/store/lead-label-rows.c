/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-label-rows.h"

#include "core/model/lead-label.h"
#include "lead-statement.h"

static gboolean
find_folded (LeadDatabase  *database,
             const char    *folded,
             int64_t       *id,
             GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "find-label", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_text (row, folded);
  step = lead_statement_step (row, error);
  *id = step == LEAD_STEP_ROW ? lead_statement_get_int (row, 0) : 0;
  return step != LEAD_STEP_FAILED;
}

/**
 * lead_label_rows_find:
 * @database: a connection
 * @label: a label, however it is written
 * @id: (out): its number, 0 when there is no such label
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_label_rows_find (LeadDatabase  *database,
                      const char    *label,
                      int64_t       *id,
                      GError       **error)
{
  g_autofree char *folded = lead_label_fold (label);

  return find_folded (database, folded, id, error);
}

static gboolean
add_label (LeadDatabase  *database,
           const char    *folded,
           const char    *label,
           int64_t       *id,
           GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "insert-label", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_text (statement, folded);
  lead_statement_put_text (statement, label);
  if (!lead_statement_run (statement, error))
    return FALSE;
  *id = sqlite3_last_insert_rowid (lead_database_get_handle (database));
  return TRUE;
}

static gboolean
number_label (LeadDatabase  *database,
              const char    *label,
              int64_t       *id,
              GError       **error)
{
  g_autofree char *folded = lead_label_fold (label);

  return find_folded (database, folded, id, error)
         && (*id != 0 || add_label (database, folded, label, id, error));
}

static gboolean
insert_one (LeadDatabase  *database,
            int64_t        entry,
            const char    *label,
            GError       **error)
{
  g_autoptr (LeadStatement) statement = NULL;
  int64_t id;

  if (!number_label (database, label, &id, error))
    return FALSE;
  statement = lead_statement_use (database, "insert-entry-label", error);
  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, entry);
  lead_statement_put_int (statement, id);
  return lead_statement_run (statement, error);
}

/**
 * lead_label_rows_insert:
 * @database: a connection, in a transaction
 * @entry: an entry without labels
 * @labels: (array zero-terminated=1): its labels
 * @error: (out) (optional): what went wrong
 *
 * A label that is there keeps the way in which it was first written.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_label_rows_insert (LeadDatabase        *database,
                        int64_t              entry,
                        const char * const  *labels,
                        GError             **error)
{
  for (guint i = 0; labels[i] != NULL; i++)
    {
      if (!insert_one (database, entry, labels[i], error))
        return FALSE;
    }
  return TRUE;
}

/**
 * lead_label_rows_tidy:
 * @database: a connection
 * @error: (out) (optional): what went wrong
 *
 * Forgets labels that no entry has any more, and with them how they were
 * written.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_label_rows_tidy (LeadDatabase  *database,
                      GError       **error)
{
  g_autoptr (LeadStatement) statement
    = lead_statement_use (database, "delete-unused-labels", error);

  return statement != NULL && lead_statement_run (statement, error);
}

/**
 * lead_label_rows_replace:
 * @database: a connection, in a transaction
 * @entry: an entry
 * @labels: (array zero-terminated=1): its labels from now on
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_label_rows_replace (LeadDatabase        *database,
                         int64_t              entry,
                         const char * const  *labels,
                         GError             **error)
{
  return lead_statement_run_int (database, "delete-entry-labels", entry, error)
         && lead_label_rows_insert (database, entry, labels, error)
         && lead_label_rows_tidy (database, error);
}

/**
 * lead_label_rows_load:
 * @database: a connection
 * @entry: whose labels
 * @builder: gets them
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_label_rows_load (LeadDatabase      *database,
                      int64_t            entry,
                      LeadEntryBuilder  *builder,
                      GError           **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-labels", error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, entry);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    lead_entry_builder_add_label (builder, lead_statement_get_text (row, 0));
  return step == LEAD_STEP_DONE;
}
