/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ticket.h"

struct _LeadTicket
{
  gatomicrefcount ref_count;

  /* owned */
  GTask        *task; /* NULL when a thread waits */
  GCancellable *cancellable;
  gpointer      data;
  gpointer      result;
  GError       *error;

  /* borrowed */
  const LeadJob *job;

  GMutex   mutex;
  GCond    finished;
  gboolean is_finished;
};

static LeadTicket *
ticket_new (const LeadJob *job,
            gpointer       data,
            GCancellable  *cancellable)
{
  LeadTicket *self = g_new0 (LeadTicket, 1);

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->finished);
  self->job = job;
  self->data = data;
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  return self;
}

/**
 * lead_ticket_new_for_task:
 * @job: what is to be done
 * @data: (transfer full): what it works on
 * @task: gets the result, in its own main context
 *
 * Returns: (transfer full): a ticket
 */
LeadTicket *
lead_ticket_new_for_task (const LeadJob *job,
                          gpointer       data,
                          GTask         *task)
{
  LeadTicket *self = ticket_new (job, data, g_task_get_cancellable (task));

  self->task = g_object_ref (task);
  /* What is done is done: a save that was committed isn't reported as
   * cancelled. */
  g_task_set_check_cancellable (task, FALSE);
  return self;
}

/**
 * lead_ticket_new_for_thread:
 * @job: what is to be done
 * @data: (transfer full): what it works on
 * @cancellable: (nullable): stops it
 *
 * Returns: (transfer full): a ticket to be waited for with lead_ticket_wait()
 */
LeadTicket *
lead_ticket_new_for_thread (const LeadJob *job,
                            gpointer       data,
                            GCancellable  *cancellable)
{
  return ticket_new (job, data, cancellable);
}

/**
 * lead_ticket_ref:
 * @self: a ticket
 *
 * Returns: (transfer full): the same
 */
LeadTicket *
lead_ticket_ref (LeadTicket *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_ticket_unref:
 * @self: (transfer full): a ticket; from any thread
 */
void
lead_ticket_unref (LeadTicket *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  if (self->data != NULL && self->job->free_data != NULL)
    self->job->free_data (self->data);
  if (self->result != NULL && self->job->free_result != NULL)
    self->job->free_result (self->result);
  g_clear_error (&self->error);
  g_clear_object (&self->task);
  g_clear_object (&self->cancellable);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->finished);
  g_free (self);
}

/**
 * lead_ticket_get_job:
 * @self: a ticket
 *
 * Returns: (transfer none): what is to be done
 */
const LeadJob *
lead_ticket_get_job (LeadTicket *self)
{
  return self->job;
}

/**
 * lead_ticket_get_data:
 * @self: a ticket
 *
 * Returns: (transfer none): what the job works on
 */
gpointer
lead_ticket_get_data (LeadTicket *self)
{
  return self->data;
}

/**
 * lead_ticket_get_cancellable:
 * @self: a ticket
 *
 * Returns: (transfer none) (nullable): what stops the job
 */
GCancellable *
lead_ticket_get_cancellable (LeadTicket *self)
{
  return self->cancellable;
}

static void
finish (LeadTicket *self,
        gpointer    result,
        GError     *error)
{
  g_mutex_lock (&self->mutex);
  self->result = result;
  self->error = error;
  self->is_finished = TRUE;
  g_cond_broadcast (&self->finished);
  g_mutex_unlock (&self->mutex);
}

/**
 * lead_ticket_succeed:
 * @self: (transfer full): a ticket
 * @result: (transfer full) (nullable): what came of it
 */
void
lead_ticket_succeed (LeadTicket *self,
                     gpointer    result)
{
  if (self->task != NULL)
    g_task_return_pointer (self->task, result, result != NULL ? self->job->free_result : NULL);
  else
    finish (self, result, NULL);
  lead_ticket_unref (self);
}

/**
 * lead_ticket_fail:
 * @self: (transfer full): a ticket
 * @error: (transfer full): why
 */
void
lead_ticket_fail (LeadTicket *self,
                  GError     *error)
{
  if (self->task != NULL)
    g_task_return_error (self->task, error);
  else
    finish (self, NULL, error);
  lead_ticket_unref (self);
}

/**
 * lead_ticket_wait:
 * @self: (transfer full): a ticket for a thread, handed over to a queue
 * @error: (out) (optional): why it failed
 *
 * Blocks until the job is done.
 *
 * Returns: (transfer full) (nullable): its result
 */
gpointer
lead_ticket_wait (LeadTicket  *self,
                  GError     **error)
{
  gpointer result;

  g_mutex_lock (&self->mutex);
  while (!self->is_finished)
    g_cond_wait (&self->finished, &self->mutex);
  result = g_steal_pointer (&self->result);
  if (self->error != NULL)
    g_propagate_error (error, g_steal_pointer (&self->error));
  g_mutex_unlock (&self->mutex);
  lead_ticket_unref (self);
  return result;
}
