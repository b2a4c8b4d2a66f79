/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-idle-watch.h"

#include <time.h>

struct _LeadIdleWatch
{
  GObject        parent_instance;

  LeadIdleClock  clock;
  gpointer       clock_data;

  int64_t        limit;
  int64_t        last;
  guint          timeout_id;

  double         x;
  double         y;
};

typedef enum
{
  SIGNAL_DUE,
  N_SIGNALS,
} LeadIdleWatchSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadIdleWatch, lead_idle_watch, G_TYPE_OBJECT)

/* GLib's own monotonic clock stands still while the computer sleeps. */
static int64_t
read_clock (gpointer user_data)
{
  struct timespec now;

  if (clock_gettime (CLOCK_BOOTTIME, &now) != 0)
    return g_get_monotonic_time ();

  return (int64_t) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static gboolean
lead_idle_watch_timeout_cb (gpointer user_data)
{
  LeadIdleWatch *self = LEAD_IDLE_WATCH (user_data);

  self->timeout_id = 0;
  lead_idle_watch_look (self);

  return G_SOURCE_REMOVE;
}

/* One timeout for the whole stretch: a key only writes the time down. */
static void
lead_idle_watch_wait (LeadIdleWatch *self,
                      int64_t        rest)
{
  g_clear_handle_id (&self->timeout_id, g_source_remove);
  if (self->limit > 0)
    self->timeout_id = g_timeout_add_seconds (rest / G_USEC_PER_SEC + 1,
                                              lead_idle_watch_timeout_cb, self);
}

/* GTK makes up motions of its own when something moves under a pointer that
 * rests. */
static gboolean
lead_idle_watch_has_moved (LeadIdleWatch *self,
                           GdkEvent      *event)
{
  double x, y;

  if (!gdk_event_get_position (event, &x, &y) || (x == self->x && y == self->y))
    return FALSE;

  self->x = x;
  self->y = y;

  return TRUE;
}

static gboolean
lead_idle_watch_event_cb (LeadIdleWatch *self,
                          GdkEvent      *event)
{
  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_MOTION_NOTIFY:
      if (lead_idle_watch_has_moved (self, event))
        lead_idle_watch_touch (self);
      break;
    case GDK_KEY_PRESS:
    case GDK_BUTTON_PRESS:
    case GDK_SCROLL:
    case GDK_TOUCH_BEGIN:
    case GDK_TOUCH_UPDATE:
    case GDK_TOUCHPAD_SWIPE:
    case GDK_TOUCHPAD_PINCH:
    case GDK_DROP_START:
      lead_idle_watch_touch (self);
      break;
    default:
      break;
    }

  return GDK_EVENT_PROPAGATE;
}

static void
lead_idle_watch_attend (LeadIdleWatch *self,
                        GtkWidget     *window)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "event", G_CALLBACK (lead_idle_watch_event_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (window, controller);
}

static void
lead_idle_watch_windows_cb (LeadIdleWatch *self,
                            guint          position,
                            guint          removed,
                            guint          added,
                            GListModel    *windows)
{
  for (guint i = position; i < position + added; i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      lead_idle_watch_attend (self, window);
    }
}

static void
lead_idle_watch_dispose (GObject *object)
{
  LeadIdleWatch *self = LEAD_IDLE_WATCH (object);

  g_clear_handle_id (&self->timeout_id, g_source_remove);

  G_OBJECT_CLASS (lead_idle_watch_parent_class)->dispose (object);
}

static void
lead_idle_watch_class_init (LeadIdleWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_idle_watch_dispose;

  signals[SIGNAL_DUE] =
    g_signal_new ("due", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_idle_watch_init (LeadIdleWatch *self)
{
  GListModel *windows = gtk_window_get_toplevels ();

  g_signal_connect_object (windows, "items-changed", G_CALLBACK (lead_idle_watch_windows_cb),
                           self, G_CONNECT_SWAPPED);
  lead_idle_watch_windows_cb (self, 0, 0, g_list_model_get_n_items (windows), windows);
}

/**
 * lead_idle_watch_new:
 * @clock: (nullable): what time it is; %NULL for the computer's own
 * @user_data: for @clock
 *
 * Returns: (transfer full): a watch without a limit
 */
LeadIdleWatch *
lead_idle_watch_new (LeadIdleClock clock,
                     gpointer      user_data)
{
  LeadIdleWatch *self = g_object_new (LEAD_TYPE_IDLE_WATCH, NULL);

  self->clock = clock != NULL ? clock : read_clock;
  self->clock_data = user_data;

  return self;
}

/**
 * lead_idle_watch_set_limit:
 * @minutes: how long nobody may be there; 0: for ever
 *
 * Begins to count now.
 */
void
lead_idle_watch_set_limit (LeadIdleWatch *self,
                           guint          minutes)
{
  g_return_if_fail (LEAD_IS_IDLE_WATCH (self));

  self->limit = (int64_t) minutes * 60 * G_USEC_PER_SEC;
  self->last = self->clock (self->clock_data);
  lead_idle_watch_wait (self, self->limit);
}

/**
 * lead_idle_watch_touch:
 *
 * Somebody is there. Who comes back to a computer that slept past the limit
 * comes too late.
 */
void
lead_idle_watch_touch (LeadIdleWatch *self)
{
  int64_t now;

  g_return_if_fail (LEAD_IS_IDLE_WATCH (self));

  now = self->clock (self->clock_data);
  if (self->limit > 0 && now - self->last >= self->limit)
    lead_idle_watch_look (self);
  else
    self->last = now;
}

/**
 * lead_idle_watch_look:
 *
 * Looks whether anybody has been there lately, and says so if not.
 */
void
lead_idle_watch_look (LeadIdleWatch *self)
{
  int64_t now, gone;

  g_return_if_fail (LEAD_IS_IDLE_WATCH (self));

  if (self->limit == 0)
    return;

  now = self->clock (self->clock_data);
  gone = now - self->last;
  if (gone < self->limit)
    {
      lead_idle_watch_wait (self, self->limit - gone);
      return;
    }

  self->last = now;
  lead_idle_watch_wait (self, self->limit);
  g_signal_emit (self, signals[SIGNAL_DUE], 0);
}
