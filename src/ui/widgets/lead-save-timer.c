/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-save-timer.h"

/* Time to save when typing rests this long … */
#define IDLE_US (500 * 1000)
/* … and at the latest this long after the first change, so that the commit is
 * done within a second of it. */
#define LIMIT_US (850 * 1000)
#define RETRY_FIRST_MS 1000
#define RETRY_LAST_MS 30000

struct _LeadSaveTimer
{
  /* borrowed */
  LeadSaveTimerFunc func;
  gpointer user_data;

  gint64 first_change_us; /* since the last save was put together, 0 for none */
  gint64 last_change_us;
  guint retry_ms; /* 0 while saving succeeds */
  guint source;
};

static gboolean
due_cb (gpointer data)
{
  LeadSaveTimer *self = data;

  self->source = 0;
  self->func (self->user_data);
  return G_SOURCE_REMOVE;
}

static gboolean
typing_cb (gpointer data)
{
  LeadSaveTimer *self = data;
  gint64 due = MIN (self->last_change_us + IDLE_US, self->first_change_us + LIMIT_US);
  gint64 left = due - g_get_monotonic_time ();

  if (left <= 0)
    return due_cb (self);
  self->source = g_timeout_add ((guint) (left / 1000 + 1), typing_cb, self);
  return G_SOURCE_REMOVE;
}

/**
 * lead_save_timer_new:
 * @func: called when it is time to save
 * @user_data: for @func
 *
 * Returns: (transfer full): a timer that doesn't run
 */
LeadSaveTimer *
lead_save_timer_new (LeadSaveTimerFunc func,
                     gpointer          user_data)
{
  LeadSaveTimer *self;

  g_return_val_if_fail (func != NULL, NULL);

  self = g_new0 (LeadSaveTimer, 1);
  self->func = func;
  self->user_data = user_data;
  return self;
}

/**
 * lead_save_timer_free:
 * @self: (transfer full): a timer
 */
void
lead_save_timer_free (LeadSaveTimer *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  g_free (self);
}

/**
 * lead_save_timer_touch:
 * @self: a timer
 *
 * To be called with every change. Cheap: typing changes two numbers, which are
 * looked at when the time is up.
 */
void
lead_save_timer_touch (LeadSaveTimer *self)
{
  g_return_if_fail (self != NULL);

  self->last_change_us = g_get_monotonic_time ();
  if (self->first_change_us == 0)
    self->first_change_us = self->last_change_us;
  if (self->source == 0)
    self->source = g_timeout_add (IDLE_US / 1000, typing_cb, self);
}

/**
 * lead_save_timer_stop:
 * @self: a timer
 *
 * To be called when all that has been changed is being saved.
 */
void
lead_save_timer_stop (LeadSaveTimer *self)
{
  g_return_if_fail (self != NULL);

  g_clear_handle_id (&self->source, g_source_remove);
  self->first_change_us = 0;
}

/**
 * lead_save_timer_retry:
 * @self: a timer
 *
 * To be called when saving failed: waits twice as long as the last time.
 */
void
lead_save_timer_retry (LeadSaveTimer *self)
{
  g_return_if_fail (self != NULL);

  self->retry_ms = CLAMP (self->retry_ms * 2, RETRY_FIRST_MS, RETRY_LAST_MS);
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add (self->retry_ms, due_cb, self);
}

/**
 * lead_save_timer_succeed:
 * @self: a timer
 *
 * To be called when saving succeeded: the next failure is the first again.
 */
void
lead_save_timer_succeed (LeadSaveTimer *self)
{
  g_return_if_fail (self != NULL);

  self->retry_ms = 0;
}
