/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The items that were used last, as an operation of the journal. */

#include "config.h"

#include "lead-journal-joins.h"
#include "lead-journal-private.h"
#include "lead-statement.h"

static gpointer
recent_items (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "recent-items", error);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  LeadStep step;

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, GPOINTER_TO_UINT (data));
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    g_ptr_array_add (items, g_strdup (lead_statement_get_text (row, 0)));
  if (step == LEAD_STEP_FAILED)
    return NULL;
  g_ptr_array_add (items, NULL);
  return g_ptr_array_free (g_steal_pointer (&items), FALSE);
}

static const LeadJob recent_items_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = recent_items,
  .free_result = (GDestroyNotify) g_strfreev,
};

/**
 * lead_journal_recent_items_async:
 * @self: a journal
 * @limit: how many at the most
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists the items that entries outside the trash carry.
 */
void
lead_journal_recent_items_async (LeadJournal         *self,
                                 guint                limit,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &recent_items_job, GUINT_TO_POINTER (limit), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_recent_items_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): canonical ids, that of the newest entry
 *   first
 */
char **
lead_journal_recent_items_finish (LeadJournal   *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  return lead_journal_run_finish (self, &recent_items_job, result, error);
}

/**
 * lead_journal_recent_items_sync:
 * @self: a journal
 * @limit: how many at the most
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): canonical ids, that of the newest entry
 *   first
 */
char **
lead_journal_recent_items_sync (LeadJournal   *self,
                                guint          limit,
                                GCancellable  *cancellable,
                                GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &recent_items_job, GUINT_TO_POINTER (limit), cancellable,
                                error);
}
