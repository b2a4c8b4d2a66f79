/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Records whose numbers one statement gives. There are few of them, so that
 * they are read whole, one by one. */

#include "config.h"

#include "lead-row-list.h"

#include "lead-ids.h"

/**
 * lead_row_list_ids:
 * @row: a statement with all its values, whose first column is a number
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type int64_t): every number it gives
 */
GArray *
lead_row_list_ids (LeadStatement  *row,
                   GError        **error)
{
  g_autoptr (GArray) ids = lead_ids_new (NULL, 0);
  LeadStep step;

  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    {
      int64_t id = lead_statement_get_int (row, 0);

      g_array_append_val (ids, id);
    }

  return step == LEAD_STEP_DONE ? g_steal_pointer (&ids) : NULL;
}

/**
 * lead_row_list_load:
 * @row: a statement with all its values, whose first column is a number
 * @database: the connection that it is from
 * @load: reads the record of a number
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type GObject): every record
 */
GPtrArray *
lead_row_list_load (LeadStatement  *row,
                    LeadDatabase   *database,
                    LeadRowLoad     load,
                    GError        **error)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) ids = lead_row_list_ids (row, error);

  if (ids == NULL)
    return NULL;
  for (guint i = 0; i < ids->len; i++)
    {
      gpointer record = load (database, lead_ids_get (ids, i), error);

      if (record == NULL)
        return NULL;
      g_ptr_array_add (records, record);
    }

  return g_steal_pointer (&records);
}
