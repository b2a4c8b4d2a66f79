/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-screen-watch.h"

#define LOGIND "org.freedesktop.login1"
#define LOGIND_SESSION "org.freedesktop.login1.Session"

#define PORTAL "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define PORTAL_INHIBIT "org.freedesktop.portal.Inhibit"
#define TOKEN "syslead"

/* The portal's word for a session that asks whether it may end. */
#define SESSION_QUERY_END 2

/* Each has an interface of its own name, with the same signal. */
static const char * const savers[] = {
  "org.gnome.ScreenSaver",
  "org.freedesktop.ScreenSaver",
  "org.cinnamon.ScreenSaver",
  "org.mate.ScreenSaver",
  "org.xfce.ScreenSaver",
};

struct _LeadScreenWatch
{
  GObject          parent_instance;

  /* Owned. */
  GCancellable    *cancellable;
  GDBusConnection *session;
  GDBusConnection *system;
  GArray          *on_session;
  GArray          *on_system;
  char            *monitor;

  gboolean         sandboxed;
};

typedef enum
{
  SIGNAL_DUE,
  N_SIGNALS,
} LeadScreenWatchSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadScreenWatch, lead_screen_watch, G_TYPE_OBJECT)

static void
lead_screen_watch_active_cb (GDBusConnection *bus,
                             const char      *sender,
                             const char      *path,
                             const char      *interface,
                             const char      *signal,
                             GVariant        *parameters,
                             gpointer         user_data)
{
  gboolean active = FALSE;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;

  g_variant_get (parameters, "(b)", &active);
  if (active)
    g_signal_emit (user_data, signals[SIGNAL_DUE], 0);
}

static void
lead_screen_watch_listen_to_savers (LeadScreenWatch *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (savers); i++)
    {
      guint id = g_dbus_connection_signal_subscribe (self->session, savers[i], savers[i],
                                                     "ActiveChanged", NULL, NULL,
                                                     G_DBUS_SIGNAL_FLAGS_NONE,
                                                     lead_screen_watch_active_cb, self, NULL);

      g_array_append_val (self->on_session, id);
    }
}

static void
lead_screen_watch_portal_cb (GDBusConnection *bus,
                             const char      *sender,
                             const char      *path,
                             const char      *interface,
                             const char      *signal,
                             GVariant        *parameters,
                             gpointer         user_data)
{
  LeadScreenWatch *self = LEAD_SCREEN_WATCH (user_data);
  g_autoptr(GVariant) state = NULL;
  const char *monitor;
  gboolean active = FALSE;
  guint32 session = 0;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(oa{sv})")))
    return;

  g_variant_get (parameters, "(&o@a{sv})", &monitor, &state);
  if (!g_str_equal (monitor, self->monitor))
    return;

  g_variant_lookup (state, "screensaver-active", "b", &active);
  g_variant_lookup (state, "session-state", "u", &session);
  /* The end of the session is GtkApplication's business: don't keep it waiting. */
  if (session == SESSION_QUERY_END)
    g_dbus_connection_call (bus, PORTAL, PORTAL_PATH, PORTAL_INHIBIT, "QueryEndResponse",
                            g_variant_new ("(o)", self->monitor), NULL,
                            G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL, NULL);
  if (active)
    g_signal_emit (self, signals[SIGNAL_DUE], 0);
}

static void
lead_screen_watch_listen_to_portal (LeadScreenWatch *self)
{
  g_autofree char *name = g_strdup (g_dbus_connection_get_unique_name (self->session) + 1);
  GVariantBuilder options;
  guint id;

  g_strdelimit (name, ".", '_');
  self->monitor = g_strdup_printf (PORTAL_PATH "/session/%s/" TOKEN, name);
  id = g_dbus_connection_signal_subscribe (self->session, PORTAL, PORTAL_INHIBIT, "StateChanged",
                                           PORTAL_PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                           lead_screen_watch_portal_cb, self, NULL);
  g_array_append_val (self->on_session, id);

  g_variant_builder_init (&options, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&options, "{sv}", "handle_token", g_variant_new_string (TOKEN));
  g_variant_builder_add (&options, "{sv}", "session_handle_token", g_variant_new_string (TOKEN));
  g_dbus_connection_call (self->session, PORTAL, PORTAL_PATH, PORTAL_INHIBIT, "CreateMonitor",
                          g_variant_new ("(sa{sv})", "", &options), NULL,
                          G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable, NULL, NULL);
}

static void
lead_screen_watch_session_bus_cb (GObject      *object,
                                  GAsyncResult *result,
                                  gpointer      user_data)
{
  g_autoptr(LeadScreenWatch) self = LEAD_SCREEN_WATCH (user_data);
  g_autoptr(GDBusConnection) bus = g_bus_get_finish (result, NULL);

  if (bus == NULL || g_cancellable_is_cancelled (self->cancellable))
    return;

  self->session = g_steal_pointer (&bus);
  if (self->sandboxed)
    lead_screen_watch_listen_to_portal (self);
  else
    lead_screen_watch_listen_to_savers (self);
}

static void
lead_screen_watch_lock_cb (GDBusConnection *bus,
                           const char      *sender,
                           const char      *path,
                           const char      *interface,
                           const char      *signal,
                           GVariant        *parameters,
                           gpointer         user_data)
{
  g_signal_emit (user_data, signals[SIGNAL_DUE], 0);
}

/* Only our own session: others of the machine lock theirs too. */
static void
lead_screen_watch_found_cb (GObject      *object,
                            GAsyncResult *result,
                            gpointer      user_data)
{
  g_autoptr(LeadScreenWatch) self = LEAD_SCREEN_WATCH (user_data);
  g_autoptr(GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (object), result,
                                                             NULL);
  const char *path;
  guint id;

  if (reply == NULL || self->system == NULL)
    return;

  g_variant_get (reply, "(&o)", &path);
  id = g_dbus_connection_signal_subscribe (self->system, LOGIND, LOGIND_SESSION, "Lock", path,
                                           NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                           lead_screen_watch_lock_cb, self, NULL);
  g_array_append_val (self->on_system, id);
}

static void
lead_screen_watch_named_cb (GObject      *object,
                            GAsyncResult *result,
                            gpointer      user_data)
{
  g_autoptr(LeadScreenWatch) self = LEAD_SCREEN_WATCH (user_data);
  g_autoptr(GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (object), result,
                                                             NULL);
  g_autoptr(GVariant) value = NULL;

  if (reply == NULL || self->system == NULL)
    return;

  g_variant_get (reply, "(v)", &value);
  if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
    g_dbus_connection_call (self->system, LOGIND, "/org/freedesktop/login1",
                            "org.freedesktop.login1.Manager", "GetSession",
                            g_variant_new ("(s)", g_variant_get_string (value, NULL)),
                            G_VARIANT_TYPE ("(o)"), G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable,
                            lead_screen_watch_found_cb, g_object_ref (self));
}

/* Signals come from the session's own path, which "auto" only stands for. */
static void
lead_screen_watch_system_bus_cb (GObject      *object,
                                 GAsyncResult *result,
                                 gpointer      user_data)
{
  g_autoptr(LeadScreenWatch) self = LEAD_SCREEN_WATCH (user_data);
  g_autoptr(GDBusConnection) bus = g_bus_get_finish (result, NULL);

  if (bus == NULL || g_cancellable_is_cancelled (self->cancellable))
    return;

  self->system = g_steal_pointer (&bus);
  g_dbus_connection_call (self->system, LOGIND, "/org/freedesktop/login1/session/auto",
                          "org.freedesktop.DBus.Properties", "Get",
                          g_variant_new ("(ss)", LOGIND_SESSION, "Id"), G_VARIANT_TYPE ("(v)"),
                          G_DBUS_CALL_FLAGS_NONE, -1, self->cancellable,
                          lead_screen_watch_named_cb, g_object_ref (self));
}

static void
lead_screen_watch_turn_away (GDBusConnection *bus,
                             GArray          *subscriptions)
{
  for (guint i = 0; i < subscriptions->len; i++)
    g_dbus_connection_signal_unsubscribe (bus, g_array_index (subscriptions, guint, i));
  g_array_set_size (subscriptions, 0);
}

static void
lead_screen_watch_dispose (GObject *object)
{
  LeadScreenWatch *self = LEAD_SCREEN_WATCH (object);

  g_cancellable_cancel (self->cancellable);
  lead_screen_watch_turn_away (self->session, self->on_session);
  lead_screen_watch_turn_away (self->system, self->on_system);
  if (self->monitor != NULL)
    g_dbus_connection_call (self->session, PORTAL, self->monitor,
                            "org.freedesktop.portal.Session", "Close", NULL, NULL,
                            G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL, NULL);
  g_clear_pointer (&self->monitor, g_free);
  g_clear_object (&self->session);
  g_clear_object (&self->system);

  G_OBJECT_CLASS (lead_screen_watch_parent_class)->dispose (object);
}

static void
lead_screen_watch_finalize (GObject *object)
{
  LeadScreenWatch *self = LEAD_SCREEN_WATCH (object);

  g_clear_object (&self->cancellable);
  g_array_unref (self->on_session);
  g_array_unref (self->on_system);

  G_OBJECT_CLASS (lead_screen_watch_parent_class)->finalize (object);
}

static void
lead_screen_watch_class_init (LeadScreenWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_screen_watch_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_screen_watch_finalize;

  signals[SIGNAL_DUE] =
    g_signal_new ("due", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_screen_watch_init (LeadScreenWatch *self)
{
  self->cancellable = g_cancellable_new ();
  self->on_session = g_array_new (FALSE, FALSE, sizeof (guint));
  self->on_system = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * lead_screen_watch_new:
 * @sandboxed: whether only portals can be reached
 *
 * Returns: (transfer full): a watch
 */
LeadScreenWatch *
lead_screen_watch_new (gboolean sandboxed)
{
  LeadScreenWatch *self = g_object_new (LEAD_TYPE_SCREEN_WATCH, NULL);

  self->sandboxed = sandboxed;
  g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, lead_screen_watch_session_bus_cb,
             g_object_ref (self));
  if (!sandboxed)
    g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, lead_screen_watch_system_bus_cb,
               g_object_ref (self));

  return self;
}

/**
 * lead_screen_watch_in_a_sandbox:
 *
 * Returns: whether this program runs in a Flatpak
 */
gboolean
lead_screen_watch_in_a_sandbox (void)
{
  return g_file_test ("/.flatpak-info", G_FILE_TEST_EXISTS);
}
