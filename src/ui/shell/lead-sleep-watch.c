/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-sleep-watch.h"

#include <gio/gunixfdlist.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#define LOGIND "org.freedesktop.login1"
#define MANAGER_PATH "/org/freedesktop/login1"
#define MANAGER "org.freedesktop.login1.Manager"

struct _LeadSleepWatch
{
  GObject          parent_instance;

  /* Owned. */
  GCancellable    *cancellable;
  GDBusConnection *bus;

  guint            subscription;
  int              inhibitor;
  gboolean         wanted;
  gboolean         asking;
};

typedef enum
{
  SIGNAL_DUE,
  N_SIGNALS,
} LeadSleepWatchSignal;

static guint signals[N_SIGNALS];

static void lead_sleep_watch_settle (LeadSleepWatch *self);

G_DEFINE_FINAL_TYPE (LeadSleepWatch, lead_sleep_watch, G_TYPE_OBJECT)

static void
lead_sleep_watch_inhibited_cb (GObject      *object,
                               GAsyncResult *result,
                               gpointer      user_data)
{
  g_autoptr(LeadSleepWatch) self = LEAD_SLEEP_WATCH (user_data);
  g_autoptr(GUnixFDList) fds = NULL;
  g_autoptr(GVariant) reply = NULL;
  int index;

  reply = g_dbus_connection_call_with_unix_fd_list_finish (G_DBUS_CONNECTION (object), &fds,
                                                           result, NULL);
  self->asking = FALSE;
  /* Not everybody may delay it: then it is locked a moment too late at worst. */
  if (reply == NULL || self->bus == NULL)
    return;

  g_variant_get (reply, "(h)", &index);
  if (fds != NULL && index < g_unix_fd_list_get_length (fds))
    self->inhibitor = g_unix_fd_list_get (fds, index, NULL);
  lead_sleep_watch_settle (self);
}

/* Holds what delays the sleep when it is wanted, and not otherwise. */
static void
lead_sleep_watch_settle (LeadSleepWatch *self)
{
  if (!self->wanted && self->inhibitor >= 0)
    {
      g_close (self->inhibitor, NULL);
      self->inhibitor = -1;
    }
  if (!self->wanted || self->inhibitor >= 0 || self->bus == NULL || self->asking)
    return;

  self->asking = TRUE;
  g_dbus_connection_call_with_unix_fd_list (self->bus, LOGIND, MANAGER_PATH, MANAGER, "Inhibit",
                                            g_variant_new ("(ssss)", "sleep", "SysLead",
                                                           _("The journal is being locked"),
                                                           "delay"),
                                            G_VARIANT_TYPE ("(h)"), G_DBUS_CALL_FLAGS_NONE, -1,
                                            NULL, self->cancellable,
                                            lead_sleep_watch_inhibited_cb, g_object_ref (self));
}

static void
lead_sleep_watch_prepare_cb (GDBusConnection *bus,
                             const char      *sender,
                             const char      *path,
                             const char      *interface,
                             const char      *signal,
                             GVariant        *parameters,
                             gpointer         user_data)
{
  LeadSleepWatch *self = LEAD_SLEEP_WATCH (user_data);
  gboolean starts = FALSE;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (parameters, "(b)", &starts);
  if (starts)
    g_signal_emit (self, signals[SIGNAL_DUE], 0);
}

static void
lead_sleep_watch_bus_cb (GObject      *object,
                         GAsyncResult *result,
                         gpointer      user_data)
{
  g_autoptr(LeadSleepWatch) self = LEAD_SLEEP_WATCH (user_data);
  g_autoptr(GDBusConnection) bus = g_bus_get_finish (result, NULL);

  if (bus == NULL || g_cancellable_is_cancelled (self->cancellable))
    return;

  self->bus = g_steal_pointer (&bus);
  self->subscription =
    g_dbus_connection_signal_subscribe (self->bus, LOGIND, MANAGER, "PrepareForSleep",
                                        MANAGER_PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                        lead_sleep_watch_prepare_cb, self, NULL);
  lead_sleep_watch_settle (self);
}

static void
lead_sleep_watch_dispose (GObject *object)
{
  LeadSleepWatch *self = LEAD_SLEEP_WATCH (object);

  g_cancellable_cancel (self->cancellable);
  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscription);
  self->subscription = 0;
  self->wanted = FALSE;
  lead_sleep_watch_settle (self);
  g_clear_object (&self->bus);

  G_OBJECT_CLASS (lead_sleep_watch_parent_class)->dispose (object);
}

static void
lead_sleep_watch_finalize (GObject *object)
{
  LeadSleepWatch *self = LEAD_SLEEP_WATCH (object);

  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (lead_sleep_watch_parent_class)->finalize (object);
}

static void
lead_sleep_watch_class_init (LeadSleepWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_sleep_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_sleep_watch_finalize;

  signals[SIGNAL_DUE] =
    g_signal_new ("due", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_sleep_watch_init (LeadSleepWatch *self)
{
  self->inhibitor = -1;
  self->cancellable = g_cancellable_new ();
  g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, lead_sleep_watch_bus_cb, g_object_ref (self));
}

/**
 * lead_sleep_watch_new:
 *
 * Returns: (transfer full): a watch that delays nothing
 */
LeadSleepWatch *
lead_sleep_watch_new (void)
{
  return g_object_new (LEAD_TYPE_SLEEP_WATCH, NULL);
}

/**
 * lead_sleep_watch_delay:
 * @delay: whether something has to be locked before the computer may sleep
 */
void
lead_sleep_watch_delay (LeadSleepWatch *self,
                        gboolean        delay)
{
  g_return_if_fail (LEAD_IS_SLEEP_WATCH (self));

  self->wanted = delay;
  lead_sleep_watch_settle (self);
}
