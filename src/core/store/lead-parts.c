/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-parts.h"

static gboolean
load_part (const LeadPart  *part,
           LeadDatabase    *database,
           int64_t          id,
           gpointer         builder,
           GError         **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, part->load, error);
  LeadStep step;

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    part->take (row, builder);

  return step == LEAD_STEP_DONE;
}

/**
 * lead_parts_load:
 * @parts: (array length=n_parts): the kinds of parts
 * @n_parts: how many kinds
 * @database: a connection
 * @id: a record
 * @builder: gets what it has
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_parts_load (const LeadPart  *parts,
                 guint            n_parts,
                 LeadDatabase    *database,
                 int64_t          id,
                 gpointer         builder,
                 GError         **error)
{
  for (guint i = 0; i < n_parts; i++)
    {
      if (!load_part (&parts[i], database, id, builder, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
insert_one (const LeadPart  *part,
            LeadDatabase    *database,
            int64_t          id,
            gpointer         record,
            guint            position,
            GError         **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (database, part->insert, error);

  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  part->put (row, record, position);

  return lead_statement_run (row, error);
}

/**
 * lead_parts_insert:
 * @parts: (array length=n_parts): the kinds of parts
 * @n_parts: how many kinds
 * @database: a connection
 * @id: a record that has none yet
 * @record: what it has
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_parts_insert (const LeadPart  *parts,
                   guint            n_parts,
                   LeadDatabase    *database,
                   int64_t          id,
                   gpointer         record,
                   GError         **error)
{
  for (guint i = 0; i < n_parts; i++)
    {
      guint count = parts[i].count (record);

      for (guint position = 0; position < count; position++)
        {
          if (!insert_one (&parts[i], database, id, record, position, error))
            return FALSE;
        }
    }
  return TRUE;
}

/**
 * lead_parts_delete:
 * @parts: (array length=n_parts): the kinds of parts
 * @n_parts: how many kinds
 * @database: a connection, in a transaction
 * @id: a record
 * @error: (out) (optional): what went wrong
 *
 * Returns: whether it succeeded
 */
gboolean
lead_parts_delete (const LeadPart  *parts,
                   guint            n_parts,
                   LeadDatabase    *database,
                   int64_t          id,
                   GError         **error)
{
  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i].remove != NULL
          && !lead_statement_run_int (database, parts[i].remove, id, error))
        return FALSE;
    }
  return TRUE;
}
