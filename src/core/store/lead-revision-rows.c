/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-revision-rows.h"

#include "lead-statement.h"

/* Columns of load-revisions.sql. */
enum
{
  COLUMN_REVISION,
  COLUMN_SAVED,
  COLUMN_TITLE,
  COLUMN_BODY,
};

/**
 * lead_revision_free:
 * @self: (transfer full): a revision
 */
void
lead_revision_free (LeadRevision *self)
{
  g_free (self->title);
  g_free (self->body);
  g_free (self);
}

/**
 * lead_revision_rows_insert:
 * @database: a connection, in a transaction
 * @entry: an entry as it is stored, about to be overwritten
 * @saved_ms: the time, UTC
 * @error: (out) (optional): what went wrong
 *
 * Keeps the text of @entry under the number of its revision.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_revision_rows_insert (LeadDatabase  *database,
                           LeadEntry     *entry,
                           int64_t        saved_ms,
                           GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "insert-revision", error);

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, lead_entry_get_id (entry));
  lead_statement_put_int (statement, lead_entry_get_revision (entry));
  lead_statement_put_int (statement, saved_ms);
  lead_statement_put_text (statement, lead_entry_get_title (entry));
  lead_statement_put_text (statement, lead_entry_get_body (entry));
  return lead_statement_run (statement, error);
}

static LeadRevision *
read_revision (LeadStatement *row)
{
  LeadRevision *revision = g_new0 (LeadRevision, 1);

  revision->revision = lead_statement_get_int (row, COLUMN_REVISION);
  revision->saved_ms = lead_statement_get_int (row, COLUMN_SAVED);
  revision->title = g_strdup (lead_statement_get_text (row, COLUMN_TITLE));
  revision->body = g_strdup (lead_statement_get_text (row, COLUMN_BODY));
  return revision;
}

/**
 * lead_revision_rows_load:
 * @database: a connection
 * @entry: an entry
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadRevision): what it used
 *   to say, the newest first
 */
GPtrArray *
lead_revision_rows_load (LeadDatabase  *database,
                         int64_t        entry,
                         GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, "load-revisions", error);
  g_autoptr (GPtrArray) revisions = NULL;
  LeadStep step;

  if (row == NULL)
    return NULL;
  revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_revision_free);
  lead_statement_put_int (row, entry);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    g_ptr_array_add (revisions, read_revision (row));
  return step == LEAD_STEP_DONE ? g_steal_pointer (&revisions) : NULL;
}
