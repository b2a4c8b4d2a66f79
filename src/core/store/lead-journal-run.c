/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How a job gets to the journal's thread, and its outcome back. */

#include "config.h"

#include "lead-journal-private.h"
#include "lead-ticket.h"

/**
 * lead_journal_run_async:
 * @self: a journal
 * @job: what is to be done, a constant
 * @data: (transfer full): what it works on
 * @cancellable: (nullable): stops it
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Has @job done on the journal's thread.
 */
void
lead_journal_run_async (LeadJournal         *self,
                        const LeadJob       *job,
                        gpointer             data,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, (gpointer) job);
  lead_journal_push (self, lead_ticket_new_for_task (job, data, task));
}

/**
 * lead_journal_run_finish:
 * @self: a journal
 * @job: what was to be done
 * @result: what the callback got
 * @error: (out) (optional): why it wasn't
 *
 * Returns: (transfer full) (nullable): the job's result
 */
gpointer
lead_journal_run_finish (LeadJournal    *self,
                         const LeadJob  *job,
                         GAsyncResult   *result,
                         GError        **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_task_get_source_tag (G_TASK (result)) == job, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * lead_journal_run_sync:
 * @self: a journal
 * @job: what is to be done, a constant
 * @data: (transfer full): what it works on
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): why it wasn't done
 *
 * Has @job done on the journal's thread and waits for it. Any thread may, but
 * that one.
 *
 * Returns: (transfer full) (nullable): the job's result
 */
gpointer
lead_journal_run_sync (LeadJournal    *self,
                       const LeadJob  *job,
                       gpointer        data,
                       GCancellable   *cancellable,
                       GError        **error)
{
  LeadTicket *ticket = lead_ticket_new_for_thread (job, data, cancellable);

  lead_journal_push (self, lead_ticket_ref (ticket));
  return lead_ticket_wait (ticket, error);
}

static gboolean
report (GError  *failure,
        GError **error)
{
  if (failure == NULL)
    return TRUE;
  g_propagate_error (error, failure);
  return FALSE;
}

/**
 * lead_journal_run_bool_finish:
 * @self: a journal
 * @job: what was to be done, without a result
 * @result: what the callback got
 * @error: (out) (optional): why it wasn't
 *
 * Returns: whether it was done
 */
gboolean
lead_journal_run_bool_finish (LeadJournal    *self,
                              const LeadJob  *job,
                              GAsyncResult   *result,
                              GError        **error)
{
  GError *failure = NULL;

  lead_journal_run_finish (self, job, result, &failure);
  return report (failure, error);
}

/**
 * lead_journal_run_bool_sync:
 * @self: a journal
 * @job: what is to be done, without a result
 * @data: (transfer full): what it works on
 * @cancellable: (nullable): stops it
 * @error: (out) (optional): why it wasn't done
 *
 * Returns: whether it was done
 */
gboolean
lead_journal_run_bool_sync (LeadJournal    *self,
                            const LeadJob  *job,
                            gpointer        data,
                            GCancellable   *cancellable,
                            GError        **error)
{
  GError *failure = NULL;

  lead_journal_run_sync (self, job, data, cancellable, &failure);
  return report (failure, error);
}
