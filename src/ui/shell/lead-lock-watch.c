/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-lock-watch.h"

#include "lead-idle-watch.h"
#include "lead-screen-watch.h"
#include "lead-sleep-watch.h"

struct _LeadLockWatch
{
  GObject          parent_instance;

  /* Owned. */
  GSettings       *settings;
  LeadIdleWatch   *idle;
  LeadSleepWatch  *sleep;
  LeadScreenWatch *screen;

  gboolean         open;
};

typedef enum
{
  SIGNAL_DUE,
  N_SIGNALS,
} LeadLockWatchSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadLockWatch, lead_lock_watch, G_TYPE_OBJECT)

static void
lead_lock_watch_idle_cb (LeadLockWatch *self)
{
  g_signal_emit (self, signals[SIGNAL_DUE], 0, LEAD_LOCK_IDLE);
}

static void
lead_lock_watch_sleep_cb (LeadLockWatch *self)
{
  if (self->open && g_settings_get_boolean (self->settings, "lock-on-suspend"))
    g_signal_emit (self, signals[SIGNAL_DUE], 0, LEAD_LOCK_SLEEP);
}

static void
lead_lock_watch_screen_cb (LeadLockWatch *self)
{
  if (self->open && g_settings_get_boolean (self->settings, "lock-with-screen"))
    g_signal_emit (self, signals[SIGNAL_DUE], 0, LEAD_LOCK_SCREEN);
}

/* A locked journal needs no watching, and keeps no computer awake. */
static void
lead_lock_watch_update (LeadLockWatch *self)
{
  guint minutes = self->open ? (guint) g_settings_get_enum (self->settings, "lock-after") : 0;

  lead_idle_watch_set_limit (self->idle, minutes);
  lead_sleep_watch_delay (self->sleep,
                          self->open && g_settings_get_boolean (self->settings,
                                                                "lock-on-suspend"));
}

static void
lead_lock_watch_dispose (GObject *object)
{
  LeadLockWatch *self = LEAD_LOCK_WATCH (object);

  g_clear_object (&self->idle);
  g_clear_object (&self->sleep);
  g_clear_object (&self->screen);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lead_lock_watch_parent_class)->dispose (object);
}

static void
lead_lock_watch_class_init (LeadLockWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_lock_watch_dispose;

  signals[SIGNAL_DUE] =
    g_signal_new ("due", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
lead_lock_watch_init (LeadLockWatch *self)
{
  self->idle = lead_idle_watch_new (NULL, NULL);
  self->sleep = lead_sleep_watch_new ();
  self->screen = lead_screen_watch_new (lead_screen_watch_in_a_sandbox ());
  g_signal_connect_object (self->idle, "due", G_CALLBACK (lead_lock_watch_idle_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sleep, "due", G_CALLBACK (lead_lock_watch_sleep_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->screen, "due", G_CALLBACK (lead_lock_watch_screen_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_lock_watch_new:
 * @settings: when to lock
 *
 * Returns: (transfer full): a watch over a journal that isn't open yet
 */
LeadLockWatch *
lead_lock_watch_new (GSettings *settings)
{
  LeadLockWatch *self;

  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);

  self = g_object_new (LEAD_TYPE_LOCK_WATCH, NULL);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::lock-after", G_CALLBACK (lead_lock_watch_update),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::lock-on-suspend",
                           G_CALLBACK (lead_lock_watch_update), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * lead_lock_watch_set_open:
 * @open: whether a journal is open
 */
void
lead_lock_watch_set_open (LeadLockWatch *self,
                          gboolean       open)
{
  g_return_if_fail (LEAD_IS_LOCK_WATCH (self));

  if (self->open == open)
    return;

  self->open = open;
  lead_lock_watch_update (self);
}
