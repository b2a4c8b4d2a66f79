/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-watch.h"

/**
 * lead_watch_begin:
 * @self: a watch
 * @cancellable: (nullable): what stops the job that begins
 *
 * Forgets an earlier lead_watch_preempt().
 */
void
lead_watch_begin (LeadWatch    *self,
                  GCancellable *cancellable)
{
  self->cancellable = cancellable;
  g_atomic_int_set (&self->preempted, FALSE);
}

/**
 * lead_watch_preempt:
 * @self: a watch
 *
 * Stops the job at hand as soon as it looks, for somebody else's sake. From
 * any thread.
 */
void
lead_watch_preempt (LeadWatch *self)
{
  g_atomic_int_set (&self->preempted, TRUE);
}

/**
 * lead_watch_is_preempted:
 * @self: a watch
 *
 * Returns: whether the job at hand should make way
 */
gboolean
lead_watch_is_preempted (LeadWatch *self)
{
  return g_atomic_int_get (&self->preempted);
}

/**
 * lead_watch_should_stop:
 * @self: a watch
 *
 * SQL statements ask by themselves; loops of other work that takes long should
 * too, and fail with %G_IO_ERROR_CANCELLED.
 *
 * Returns: whether the job at hand should stop
 */
gboolean
lead_watch_should_stop (LeadWatch *self)
{
  return lead_watch_is_preempted (self) || g_cancellable_is_cancelled (self->cancellable);
}

/**
 * lead_watch_begin_part:
 * @self: a watch
 * @from: where in the whole job the part that begins does so, 0 to 1
 * @to: where it ends
 */
void
lead_watch_begin_part (LeadWatch *self,
                       double     from,
                       double     to)
{
  self->from = from;
  self->done = 0;
  self->to = to;
  lead_watch_report (self, 0);
}

/**
 * lead_watch_report:
 * @self: a watch
 * @fraction: how much of the part at hand is done, 0 to 1
 *
 * Tells whoever wants to hear of it. It never goes back: what goes through the
 * file a second time says so only when it is further than the first.
 */
void
lead_watch_report (LeadWatch *self,
                   double     fraction)
{
  self->done = MAX (self->done, MIN (fraction, 1));
  if (self->progress != NULL)
    self->progress (self->from + (self->to - self->from) * self->done, self->progress_data);
}
