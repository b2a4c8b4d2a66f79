/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-job-queue.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-chores.h"

#define N_PRIORITIES (LEAD_PRIORITY_MAINTENANCE + 1)
#define NOTHING      (-1)

/* Rest of everybody else before the chores begin. */
#define IDLE_TIME (2 * G_TIME_SPAN_SECOND)

/* The log is moved into the file when it has grown to this, even while nobody
 * rests: it has to be read through when the journal is opened after a crash,
 * which takes some 50 ms then. Less would have an import write the same pages
 * again and again. */
#define MOST_LOG (16 * 1024 * 1024)

struct _LeadJobQueue
{
  gatomicrefcount ref_count;

  /* owned */
  LeadVault      *vault;
  GThread        *thread;
  gpointer        user_data;
  GDestroyNotify  free_user_data;
  GError         *close_error;

  LeadChangedFunc changed;

  /* under the mutex */
  GMutex   mutex;
  GCond    wake;
  GQueue   waiting[N_PRIORITIES];
  int      running; /* priority of the work at hand, or NOTHING */
  gboolean chores_due;
  gboolean closing;
};

static LeadJobQueue *
lead_job_queue_ref (LeadJobQueue *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_job_queue_unref:
 * @self: (transfer full): a queue that was closed
 */
void
lead_job_queue_unref (LeadJobQueue *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_assert (self->thread == NULL);
  g_clear_pointer (&self->vault, lead_vault_free);
  if (self->free_user_data != NULL)
    self->free_user_data (self->user_data);
  g_clear_error (&self->close_error);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->wake);
  g_free (self);
}

static void
refuse (LeadTicket *ticket)
{
  lead_ticket_fail (ticket, g_error_new_literal (LEAD_ERROR, LEAD_ERROR_LOCKED,
                                                 _("The journal has been locked.")));
}

static LeadTicket *
pop (LeadJobQueue *self)
{
  for (guint i = 0; i < N_PRIORITIES; i++)
    {
      if (!g_queue_is_empty (&self->waiting[i]))
        return g_queue_pop_head (&self->waiting[i]);
    }
  return NULL;
}

static gboolean
has_urgent (LeadJobQueue *self)
{
  return !g_queue_is_empty (&self->waiting[LEAD_PRIORITY_SAVE])
         || !g_queue_is_empty (&self->waiting[LEAD_PRIORITY_VISIBLE])
         || !g_queue_is_empty (&self->waiting[LEAD_PRIORITY_SEARCH]);
}

static void
tell_changes (LeadJobQueue *self)
{
  if (self->vault->changes->kinds != 0)
    self->changed (self->vault->changes, self->user_data);
  lead_changes_clear (self->vault->changes);
}

/* Stopped for somebody else's sake, not for its own. */
static gboolean
was_preempted (LeadJobQueue *self,
               LeadTicket   *ticket,
               const GError *error)
{
  return lead_ticket_get_job (ticket)->priority == LEAD_PRIORITY_MAINTENANCE
         && lead_watch_is_preempted (&self->vault->watch)
         && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
         && !g_cancellable_is_cancelled (lead_ticket_get_cancellable (ticket));
}

static void
put_back (LeadJobQueue *self,
          LeadTicket   *ticket)
{
  g_mutex_lock (&self->mutex);
  g_queue_push_head (&self->waiting[LEAD_PRIORITY_MAINTENANCE], ticket);
  g_mutex_unlock (&self->mutex);
}

static void
serve (LeadJobQueue *self,
       LeadTicket   *ticket)
{
  GError *error = NULL;
  gpointer result;
  gboolean success = lead_job_perform (lead_ticket_get_job (ticket), self->vault,
                                       lead_ticket_get_data (ticket),
                                       lead_ticket_get_cancellable (ticket), &result, &error);

  if (success)
    {
      tell_changes (self);
      lead_ticket_succeed (ticket, result);
    }
  else if (was_preempted (self, ticket, error))
    {
      g_clear_error (&error);
      put_back (self, ticket);
    }
  else
    lead_ticket_fail (ticket, error);
}

static void
keep_log_short (LeadJobQueue *self)
{
  if (self->vault->database != NULL
      && lead_database_get_log_size (self->vault->database) > MOST_LOG)
    lead_database_checkpoint (self->vault->database, FALSE, NULL);
}

static void
do_chores (LeadJobQueue *self)
{
  if ((self->vault->flags & LEAD_OPEN_NO_UPKEEP) == 0 && self->vault->database != NULL)
    lead_chores_do (self->vault);
  tell_changes (self);
}

/* Under the mutex: what to do next. Without a ticket, and not closing, the
 * chores are due. */
static LeadTicket *
wait_for_work (LeadJobQueue *self)
{
  int64_t idle_at = g_get_monotonic_time () + IDLE_TIME;

  for (;;)
    {
      LeadTicket *ticket = pop (self);

      if (ticket != NULL || self->closing)
        return ticket;
      if (!self->chores_due)
        g_cond_wait (&self->wake, &self->mutex);
      else if (!g_cond_wait_until (&self->wake, &self->mutex, idle_at))
        return NULL;
    }
}

/* Under the mutex, and again at its end: one thing after the other. */
static void
work (LeadJobQueue *self,
      LeadTicket   *ticket)
{
  self->running = ticket != NULL ? (int) lead_ticket_get_job (ticket)->priority
                                 : LEAD_PRIORITY_MAINTENANCE;
  self->chores_due = ticket != NULL;
  lead_watch_begin (&self->vault->watch,
                    ticket != NULL ? lead_ticket_get_cancellable (ticket) : NULL);
  g_mutex_unlock (&self->mutex);

  if (ticket != NULL)
    serve (self, ticket);
  else
    do_chores (self);
  keep_log_short (self);

  g_mutex_lock (&self->mutex);
  self->running = NOTHING;
}

/* Saves that wait are still done, all else is refused. */
static void
drain (LeadJobQueue *self)
{
  LeadTicket *ticket;

  while ((ticket = pop (self)) != NULL)
    {
      if (lead_ticket_get_job (ticket)->priority == LEAD_PRIORITY_SAVE)
        work (self, ticket);
      else
        refuse (ticket);
    }
}

static gpointer
run_thread (gpointer data)
{
  LeadJobQueue *self = data;
  LeadTicket *ticket;

  g_mutex_lock (&self->mutex);
  while ((ticket = wait_for_work (self)) != NULL || !self->closing)
    {
      if (ticket != NULL && self->closing)
        {
          g_queue_push_head (&self->waiting[lead_ticket_get_job (ticket)->priority], ticket);
          break;
        }
      work (self, ticket);
    }
  drain (self);
  g_mutex_unlock (&self->mutex);

  lead_vault_close (self->vault, &self->close_error);
  lead_job_queue_unref (self);
  return NULL;
}

/**
 * lead_job_queue_new:
 * @vault: (transfer full): an open file
 * @changed: told of every change
 * @user_data: (transfer full): for @changed
 * @free_user_data: (nullable): frees @user_data
 *
 * Returns: (transfer full): a queue, at work
 */
LeadJobQueue *
lead_job_queue_new (LeadVault       *vault,
                    LeadChangedFunc  changed,
                    gpointer         user_data,
                    GDestroyNotify   free_user_data)
{
  LeadJobQueue *self = g_new0 (LeadJobQueue, 1);

  g_atomic_ref_count_init (&self->ref_count);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->wake);
  for (guint i = 0; i < N_PRIORITIES; i++)
    g_queue_init (&self->waiting[i]);
  self->vault = vault;
  self->changed = changed;
  self->user_data = user_data;
  self->free_user_data = free_user_data;
  self->running = NOTHING;
  self->chores_due = TRUE;
  self->thread = g_thread_new ("journal", run_thread, lead_job_queue_ref (self));
  return self;
}

/**
 * lead_job_queue_push:
 * @self: a queue
 * @ticket: (transfer full): what is to be done
 *
 * Lines @ticket up. Maintenance that runs makes way for a save, a visible row
 * or a search, and begins again later.
 */
void
lead_job_queue_push (LeadJobQueue *self,
                     LeadTicket   *ticket)
{
  g_mutex_lock (&self->mutex);
  if (self->closing)
    {
      g_mutex_unlock (&self->mutex);
      refuse (ticket);
      return;
    }
  g_queue_push_tail (&self->waiting[lead_ticket_get_job (ticket)->priority], ticket);
  if (self->running == LEAD_PRIORITY_MAINTENANCE && has_urgent (self))
    lead_watch_preempt (&self->vault->watch);
  g_cond_signal (&self->wake);
  g_mutex_unlock (&self->mutex);
}

/**
 * lead_job_queue_close:
 * @self: a queue
 * @error: (out) (optional): what went wrong; it is closed all the same
 *
 * Does the saves that wait, stops or refuses everything else, and closes the
 * file.
 *
 * Returns: whether everything went well
 */
gboolean
lead_job_queue_close (LeadJobQueue  *self,
                      GError       **error)
{
  GThread *thread;

  g_mutex_lock (&self->mutex);
  thread = g_steal_pointer (&self->thread);
  self->closing = TRUE;
  if (self->running > LEAD_PRIORITY_SAVE)
    lead_watch_preempt (&self->vault->watch);
  g_cond_signal (&self->wake);
  g_mutex_unlock (&self->mutex);

  if (thread == NULL)
    return TRUE;
  /* The last reference to the journal can go on its own thread. */
  if (thread == g_thread_self ())
    {
      g_thread_unref (thread);
      return TRUE;
    }
  g_thread_join (thread);
  if (self->close_error == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&self->close_error));
  return FALSE;
}
