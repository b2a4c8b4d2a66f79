/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-progress.h"

struct _LeadProgress
{
  LeadProgressFunc  func;
  gpointer          func_data;
  GMainContext     *context;
  GMutex            mutex;
  double            fraction;   /* guarded by the mutex, as is the next */
  gboolean          under_way;
};

static void
lead_progress_clear (gpointer data)
{
  LeadProgress *self = data;

  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
}

static gboolean
deliver (gpointer data)
{
  LeadProgress *self = data;
  double fraction;

  g_mutex_lock (&self->mutex);
  fraction = self->fraction;
  self->under_way = FALSE;
  g_mutex_unlock (&self->mutex);

  self->func (fraction, self->func_data);
  return G_SOURCE_REMOVE;
}

/* Goes before the end of a task in the same context, so nobody hears of
 * progress after the end. */
static void
send (LeadProgress *self)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT - 10);
  g_source_set_callback (source, deliver, lead_progress_ref (self),
                         (GDestroyNotify) lead_progress_unref);
  g_source_attach (source, self->context);
}

/**
 * lead_progress_new:
 * @func: (nullable): who is told, in the thread-default main context of now
 * @func_data: data for @func
 *
 * Returns: (transfer full) (nullable): a carrier, %NULL when nobody is to be told
 */
LeadProgress *
lead_progress_new (LeadProgressFunc func,
                   gpointer         func_data)
{
  LeadProgress *self;

  if (func == NULL)
    return NULL;

  self = g_atomic_rc_box_new0 (LeadProgress);
  self->func = func;
  self->func_data = func_data;
  self->context = g_main_context_ref_thread_default ();
  g_mutex_init (&self->mutex);
  return self;
}

LeadProgress *
lead_progress_ref (LeadProgress *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

void
lead_progress_unref (LeadProgress *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, lead_progress_clear);
}

/**
 * lead_progress_report:
 * @fraction: 0 to 1, or negative while the size isn't known
 * @progress: (nullable): a #LeadProgress
 *
 * A #LeadProgressFunc to hand to the sync form of a job, with the carrier as
 * its data. May be called from any thread.
 */
void
lead_progress_report (double   fraction,
                      gpointer progress)
{
  LeadProgress *self = progress;
  gboolean idle;

  if (self == NULL)
    return;

  g_mutex_lock (&self->mutex);
  idle = !self->under_way;
  self->fraction = fraction;
  self->under_way = TRUE;
  g_mutex_unlock (&self->mutex);

  if (idle)
    send (self);
}
