/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-trash-rows.h"

#include "lead-clock.h"
#include "lead-statement.h"

/**
 * lead_trash_order_new:
 * @id: the number of what is moved
 * @trashed: into the trash, or back out of it
 *
 * Returns: (transfer full): the order to move it
 */
LeadTrashOrder *
lead_trash_order_new (int64_t  id,
                      gboolean trashed)
{
  LeadTrashOrder order = { id, trashed };

  return g_memdup2 (&order, sizeof order);
}

/**
 * lead_trash_rows_move:
 * @vault: an open file, in a transaction
 * @statement: takes a number, the time and the journal's own clock
 * @id: the number of what is moved
 * @trashed: into the trash, or back out of it
 * @found: (out): whether there is any of that number
 * @error: (out) (optional): what went wrong
 *
 * Notes since when something is in the trash, by the machine's clock and by
 * the journal's own, or that it isn't there any more.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_trash_rows_move (LeadVault   *vault,
                      const char  *statement,
                      int64_t      id,
                      gboolean     trashed,
                      gboolean    *found,
                      GError     **error)
{
  g_autoptr (LeadStatement) row = NULL;
  int64_t clock;

  if (!lead_clock_read (vault->database, &clock, error))
    return FALSE;
  row = lead_statement_use (vault->database, statement, error);
  if (row == NULL)
    return FALSE;
  lead_statement_put_int (row, id);
  lead_statement_put_int (row, trashed ? lead_surroundings_get_now (vault->surroundings) : 0);
  lead_statement_put_int (row, trashed ? clock : 0);
  if (!lead_statement_run (row, error))
    return FALSE;
  *found = sqlite3_changes (lead_database_get_handle (vault->database)) > 0;

  return TRUE;
}
