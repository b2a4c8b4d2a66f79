/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What an entry has joined, as an operation of the journal. */

#include "config.h"

#include "lead-journal-joins.h"

#include "lead-journal-private.h"
#include "lead-sort-key.h"
#include "lead-statement.h"

/**
 * lead_join_free:
 * @self: what an entry has joined
 */
void
lead_join_free (LeadJoin *self)
{
  g_free (self->item);
  g_free (self);
}

static LeadJoin *
read_join (LeadStatement *row)
{
  LeadJoin *join = g_new0 (LeadJoin, 1);

  join->item = g_strdup (lead_statement_get_text (row, 0));
  join->n_others = (guint) lead_statement_get_int (row, 1);
  join->entry = lead_statement_get_int (row, 3);
  join->day = join->n_others > 0 ? lead_sort_key_get_day (lead_statement_get_int (row, 2))
                                 : LEAD_DAY_NONE;
  return join;
}

static gpointer
list_joins (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  const int64_t *entry = data;
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "list-joins", error);
  g_autoptr (GPtrArray) joins = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_join_free);
  LeadStep step;

  if (row == NULL)
    return NULL;
  lead_statement_put_int (row, *entry);
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    g_ptr_array_add (joins, read_join (row));
  return step != LEAD_STEP_FAILED ? g_steal_pointer (&joins) : NULL;
}

static const LeadJob list_joins_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_joins,
  .free_data = g_free,
  .free_result = (GDestroyNotify) g_ptr_array_unref,
};

/**
 * lead_journal_list_joins_async:
 * @self: a journal
 * @entry: the id of an entry
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Looks for the entries that carry an item that @entry carries.
 */
void
lead_journal_list_joins_async (LeadJournal         *self,
                               int64_t              entry,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_joins_job, g_memdup2 (&entry, sizeof entry), cancellable,
                          callback, user_data);
}

/**
 * lead_journal_list_joins_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadJoin): one for each
 *   item of the entry, in the order of its tags
 */
GPtrArray *
lead_journal_list_joins_finish (LeadJournal   *self,
                                GAsyncResult  *result,
                                GError       **error)
{
  return lead_journal_run_finish (self, &list_joins_job, result, error);
}

/**
 * lead_journal_list_joins_sync:
 * @self: a journal
 * @entry: the id of an entry
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable) (element-type LeadJoin): one for each
 *   item of the entry, in the order of its tags
 */
GPtrArray *
lead_journal_list_joins_sync (LeadJournal   *self,
                              int64_t        entry,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_joins_job, g_memdup2 (&entry, sizeof entry),
                                cancellable, error);
}
