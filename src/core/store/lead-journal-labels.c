/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* All labels, as an operation of the journal. */

#include "config.h"

#include "lead-journal-lists.h"
#include "core/model/lead-label.h"
#include "lead-journal-private.h"
#include "lead-statement.h"

static int
compare_labels (gconstpointer a,
                gconstpointer b)
{
  g_autofree char *folded_a = lead_label_fold (*(const char * const *) a);
  g_autofree char *folded_b = lead_label_fold (*(const char * const *) b);

  return g_utf8_collate (folded_a, folded_b);
}

static gpointer
list_labels (LeadVault     *vault,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (LeadStatement) row = lead_statement_use (vault->database, "list-labels", error);
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  LeadStep step;

  if (row == NULL)
    return NULL;
  while ((step = lead_statement_step (row, error)) == LEAD_STEP_ROW)
    g_ptr_array_add (labels, g_strdup (lead_statement_get_text (row, 0)));
  if (step == LEAD_STEP_FAILED)
    return NULL;
  g_ptr_array_sort (labels, compare_labels);
  g_ptr_array_add (labels, NULL);
  return g_ptr_array_free (g_steal_pointer (&labels), FALSE);
}

static const LeadJob list_labels_job = {
  .priority = LEAD_PRIORITY_VISIBLE,
  .run = list_labels,
  .free_result = (GDestroyNotify) g_strfreev,
};

/**
 * lead_journal_list_labels_async:
 * @self: a journal
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Lists the labels of all entries outside the trash.
 */
void
lead_journal_list_labels_async (LeadJournal         *self,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (LEAD_IS_JOURNAL (self));

  lead_journal_run_async (self, &list_labels_job, NULL, cancellable, callback, user_data);
}

/**
 * lead_journal_list_labels_finish:
 * @self: a journal
 * @result: what the callback got
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): labels as written, sorted for the reader
 */
char **
lead_journal_list_labels_finish (LeadJournal   *self,
                                 GAsyncResult  *result,
                                 GError       **error)
{
  return lead_journal_run_finish (self, &list_labels_job, result, error);
}

/**
 * lead_journal_list_labels_sync:
 * @self: a journal
 * @cancellable: (nullable): a cancellable
 * @error: (out) (optional): what went wrong
 *
 * Returns: (transfer full) (nullable): labels as written, sorted for the reader
 */
char **
lead_journal_list_labels_sync (LeadJournal   *self,
                               GCancellable  *cancellable,
                               GError       **error)
{
  g_return_val_if_fail (LEAD_IS_JOURNAL (self), NULL);

  return lead_journal_run_sync (self, &list_labels_job, NULL, cancellable, error);
}
