/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gunixfdlist.h>
#include <glib/gstdio.h>
#include <poll.h>
#include <unistd.h>

#include "lead-ui-test.h"
#include "ui/shell/lead-idle-watch.h"
#include "ui/shell/lead-lock-watch.h"
#include "ui/shell/lead-screen-watch.h"
#include "ui/widgets/lead-settings.h"

/* When an open journal locks itself: by a clock that the test moves, and on a
 * bus of its own with services that the test plays. */

#define LOGIND "org.freedesktop.login1"
#define SAVER "org.gnome.ScreenSaver"
#define PORTAL "org.freedesktop.portal.Desktop"

static const char introspection[] =
  "<node>"
  " <interface name='org.freedesktop.login1.Manager'>"
  "  <method name='Inhibit'><arg type='s' direction='in'/><arg type='s' direction='in'/>"
  "   <arg type='s' direction='in'/><arg type='s' direction='in'/>"
  "   <arg type='h' direction='out'/></method>"
  "  <method name='GetSession'><arg type='s' direction='in'/><arg type='o' direction='out'/></method>"
  " </interface>"
  " <interface name='org.freedesktop.login1.Session'>"
  "  <property name='Id' type='s' access='read'/>"
  " </interface>"
  " <interface name='org.freedesktop.portal.Inhibit'>"
  "  <method name='CreateMonitor'><arg type='s' direction='in'/><arg type='a{sv}' direction='in'/>"
  "   <arg type='o' direction='out'/></method>"
  "  <method name='QueryEndResponse'><arg type='o' direction='in'/></method>"
  " </interface>"
  "</node>";

typedef struct
{
  GDBusConnection *bus;
  GDBusNodeInfo   *info;
  guint            owned;

  guint            inhibitions;
  int              held;
  guint            sessions_found;
  guint            answers;
  char            *monitor;
} Services;

static Services services = { .held = -1 };

static void
answer_inhibit (GVariant              *parameters,
                GDBusMethodInvocation *invocation)
{
  g_autoptr(GUnixFDList) fds = g_unix_fd_list_new ();
  const char *what, *who, *why, *mode;
  int ends[2];

  g_variant_get (parameters, "(&s&s&s&s)", &what, &who, &why, &mode);
  g_assert_cmpstr (what, ==, "sleep");
  g_assert_cmpstr (mode, ==, "delay");
  g_assert_cmpint (pipe (ends), ==, 0);
  services.held = ends[0];
  g_unix_fd_list_append (fds, ends[1], NULL);
  g_close (ends[1], NULL);
  services.inhibitions++;
  g_dbus_method_invocation_return_value_with_unix_fd_list (invocation, g_variant_new ("(h)", 0),
                                                           fds);
}

static void
answer_monitor (GVariant              *parameters,
                const char            *sender,
                GDBusMethodInvocation *invocation)
{
  g_autofree char *name = g_strdup (sender + 1);
  g_autoptr(GVariant) given = NULL;
  const char *token = NULL;

  g_variant_get (parameters, "(&s@a{sv})", NULL, &given);
  g_assert_true (g_variant_lookup (given, "session_handle_token", "&s", &token));
  g_strdelimit (name, ".", '_');
  services.monitor = g_strdup_printf ("/org/freedesktop/portal/desktop/session/%s/%s", name, token);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(o)", "/request"));
}

static void
answer (GDBusConnection       *bus,
        const char            *sender,
        const char            *path,
        const char            *interface,
        const char            *method,
        GVariant              *parameters,
        GDBusMethodInvocation *invocation,
        gpointer               user_data)
{
  if (g_str_equal (method, "Inhibit"))
    answer_inhibit (parameters, invocation);
  else if (g_str_equal (method, "CreateMonitor"))
    answer_monitor (parameters, sender, invocation);
  else if (g_str_equal (method, "GetSession"))
    {
      services.sessions_found++;
      g_dbus_method_invocation_return_value (invocation,
                                             g_variant_new ("(o)", "/session/ours"));
    }
  else
    {
      services.answers++;
      g_dbus_method_invocation_return_value (invocation, NULL);
    }
}

static GVariant *
get_property (GDBusConnection *bus,
              const char      *sender,
              const char      *path,
              const char      *interface,
              const char      *property,
              GError         **error,
              gpointer         user_data)
{
  return g_variant_new_string ("c7");
}

static void
register_object (const char *path,
                 const char *interface)
{
  static const GDBusInterfaceVTable vtable = { .method_call = answer, .get_property = get_property };
  g_autoptr(GError) error = NULL;

  g_dbus_connection_register_object (services.bus, path,
                                     g_dbus_node_info_lookup_interface (services.info, interface),
                                     &vtable, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
owned_cb (GDBusConnection *bus,
          const char      *name,
          gpointer         user_data)
{
  services.owned++;
}

static gboolean
are_owned (gpointer data)
{
  return services.owned == 3;
}

static void
play_services (const char *address)
{
  const char *names[] = { LOGIND, SAVER, PORTAL };
  g_autoptr(GError) error = NULL;

  services.bus = g_dbus_connection_new_for_address_sync (
    address, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
             | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION, NULL, NULL, &error);
  g_assert_no_error (error);
  services.info = g_dbus_node_info_new_for_xml (introspection, &error);
  g_assert_no_error (error);
  register_object ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
  register_object ("/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session");
  register_object ("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Inhibit");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_bus_own_name_on_connection (services.bus, names[i], G_BUS_NAME_OWNER_FLAGS_NONE, owned_cb,
                                  NULL, NULL, NULL);
  lead_test_await (are_owned, NULL);
}

static void
say (const char *path,
     const char *interface,
     const char *signal,
     GVariant   *parameters)
{
  g_autoptr(GError) error = NULL;

  g_dbus_connection_emit_signal (services.bus, NULL, path, interface, signal, parameters, &error);
  g_assert_no_error (error);
}

static gboolean
is_let_go (void)
{
  struct pollfd end = { .fd = services.held };

  return services.held >= 0 && poll (&end, 1, 0) == 1 && (end.revents & POLLHUP) != 0;
}

static gboolean
has_let_go (gpointer data)
{
  return is_let_go ();
}

/* The clock of the idle watch. */

static int64_t
read_minutes (gpointer user_data)
{
  return *(int64_t *) user_data * 60 * G_USEC_PER_SEC;
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
test_idle (void)
{
  int64_t minutes = 100;
  guint n = 0;
  g_autoptr(LeadIdleWatch) watch = lead_idle_watch_new (read_minutes, &minutes);

  g_signal_connect_swapped (watch, "due", G_CALLBACK (count_cb), &n);
  lead_idle_watch_look (watch);
  g_assert_cmpuint (n, ==, 0);

  lead_idle_watch_set_limit (watch, 5);
  minutes += 4;
  lead_idle_watch_look (watch);
  lead_idle_watch_touch (watch);
  minutes += 4;
  lead_idle_watch_look (watch);
  g_assert_cmpuint (n, ==, 0);
  minutes += 1;
  lead_idle_watch_look (watch);
  g_assert_cmpuint (n, ==, 1);

  /* Once a stretch, and again after another. */
  lead_idle_watch_look (watch);
  g_assert_cmpuint (n, ==, 1);
  minutes += 5;
  lead_idle_watch_look (watch);
  g_assert_cmpuint (n, ==, 2);

  lead_idle_watch_set_limit (watch, 0);
  minutes += 500;
  lead_idle_watch_look (watch);
  lead_idle_watch_touch (watch);
  g_assert_cmpuint (n, ==, 2);
}

/* A key pressed after a night in a bag doesn't count as somebody being there. */
static void
test_too_late (void)
{
  int64_t minutes = 0;
  guint n = 0;
  g_autoptr(LeadIdleWatch) watch = lead_idle_watch_new (read_minutes, &minutes);

  g_signal_connect_swapped (watch, "due", G_CALLBACK (count_cb), &n);
  lead_idle_watch_set_limit (watch, 5);
  minutes = 480;
  lead_idle_watch_touch (watch);
  g_assert_cmpuint (n, ==, 1);
}

static void
reason_cb (LeadLockWatch  *watch,
           LeadLockReason  reason,
           GArray         *reasons)
{
  g_array_append_val (reasons, reason);
}

static gboolean
is_held (gpointer data)
{
  return services.inhibitions == GPOINTER_TO_UINT (data);
}

static gboolean
has_one (gpointer data)
{
  return ((GArray *) data)->len > 0;
}

static void
assert_reason (GArray         *reasons,
               LeadLockReason  reason)
{
  lead_test_await (has_one, reasons);
  g_assert_cmpuint (reasons->len, ==, 1);
  g_assert_cmpint (g_array_index (reasons, LeadLockReason, 0), ==, reason);
  g_array_set_size (reasons, 0);
}

static void
hear_on (GBusType type)
{
  g_autoptr(GDBusConnection) ours = g_bus_get_sync (type, NULL, NULL);
  g_autoptr(GVariant) reply = NULL;
  g_autoptr(GError) error = NULL;

  reply = g_dbus_connection_call_sync (ours, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                       "org.freedesktop.DBus", "GetId", NULL, NULL,
                                       G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
}

/* Until everything that was said has been heard. */
static void
hear_all (void)
{
  g_autoptr(GError) error = NULL;

  g_dbus_connection_flush_sync (services.bus, NULL, &error);
  g_assert_no_error (error);
  hear_on (G_BUS_TYPE_SYSTEM);
  hear_on (G_BUS_TYPE_SESSION);
  lead_ui_test_spin ();
}

static gboolean
hears_screen (gpointer reasons)
{
  say ("/org/gnome/ScreenSaver", SAVER, "ActiveChanged", g_variant_new ("(b)", TRUE));
  hear_all ();

  return has_one (reasons);
}

/* When the other bus is listened to, nobody says: the screen is locked until it is heard. */
static void
await_screen (GArray *reasons)
{
  lead_test_await (hears_screen, reasons);
  hear_all ();
  g_array_set_size (reasons, 0);
}

/* The sleep waits while a journal is open, and not a moment longer. */
static void
test_sleep (void)
{
  g_autoptr(GSettings) settings = lead_settings_new ();
  g_autoptr(GArray) reasons = g_array_new (FALSE, FALSE, sizeof (LeadLockReason));
  g_autoptr(LeadLockWatch) watch = lead_lock_watch_new (settings);
  guint before = services.inhibitions;

  g_signal_connect (watch, "due", G_CALLBACK (reason_cb), reasons);
  lead_lock_watch_set_open (watch, TRUE);
  lead_test_await (is_held, GUINT_TO_POINTER (before + 1));
  g_assert_false (is_let_go ());
  await_screen (reasons);

  say ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
       g_variant_new ("(b)", FALSE));
  say ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
       g_variant_new ("(b)", TRUE));
  assert_reason (reasons, LEAD_LOCK_SLEEP);
  g_assert_false (is_let_go ());
  lead_lock_watch_set_open (watch, FALSE);
  lead_test_await (has_let_go, NULL);

  /* Who doesn't want it isn't locked, and delays nothing. */
  g_settings_set_boolean (settings, "lock-on-suspend", FALSE);
  lead_lock_watch_set_open (watch, TRUE);
  say ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
       g_variant_new ("(b)", TRUE));
  say ("/org/gnome/ScreenSaver", SAVER, "ActiveChanged", g_variant_new ("(b)", TRUE));
  assert_reason (reasons, LEAD_LOCK_SCREEN);
  g_assert_cmpuint (services.inhibitions, ==, before + 1);
  g_settings_reset (settings, "lock-on-suspend");
}

static gboolean
hears_ours (gpointer n)
{
  say ("/session/ours", "org.freedesktop.login1.Session", "Lock", NULL);
  hear_all ();

  return *(guint *) n > 0;
}

static void
test_session_lock (void)
{
  g_autoptr(LeadScreenWatch) watch = lead_screen_watch_new (FALSE);
  guint n = 0;

  g_signal_connect_swapped (watch, "due", G_CALLBACK (count_cb), &n);
  lead_test_await (hears_ours, &n);

  /* Somebody else's session locks: that is nothing to us. */
  n = 0;
  say ("/session/other", "org.freedesktop.login1.Session", "Lock", NULL);
  hear_all ();
  g_assert_cmpuint (n, ==, 0);
}

static gboolean
has_monitor (gpointer data)
{
  return services.monitor != NULL;
}

static void
say_state (const char *monitor,
           gboolean    active,
           guint32     session)
{
  GVariantBuilder state;

  g_variant_builder_init (&state, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&state, "{sv}", "screensaver-active", g_variant_new_boolean (active));
  g_variant_builder_add (&state, "{sv}", "session-state", g_variant_new_uint32 (session));
  say ("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Inhibit", "StateChanged",
       g_variant_new ("(oa{sv})", monitor, &state));
}

static gboolean
is_one (gpointer n)
{
  return *(guint *) n == 1;
}

static void
test_portal (void)
{
  g_autoptr(LeadScreenWatch) watch = lead_screen_watch_new (TRUE);
  guint n = 0;

  g_signal_connect_swapped (watch, "due", G_CALLBACK (count_cb), &n);
  lead_test_await (has_monitor, NULL);
  say_state ("/somebody/else", TRUE, 1);
  say_state (services.monitor, FALSE, 2);
  lead_test_await (is_one, &services.answers);
  g_assert_cmpuint (n, ==, 0);
  say_state (services.monitor, TRUE, 1);
  lead_test_await (is_one, &n);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GTestDBus) bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_autofree char *display = g_strdup (g_getenv ("DISPLAY"));
  int status;

  /* It forgets the display, so that nothing on the bus finds it. */
  g_test_dbus_up (bus);
  g_setenv ("DISPLAY", display, TRUE);
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", g_test_dbus_get_bus_address (bus), TRUE);
  lead_ui_test_init (&argc, &argv);
  play_services (g_test_dbus_get_bus_address (bus));

  g_test_add_func ("/ui/lock-watch/idle", test_idle);
  g_test_add_func ("/ui/lock-watch/too-late", test_too_late);
  g_test_add_func ("/ui/lock-watch/sleep", test_sleep);
  g_test_add_func ("/ui/lock-watch/session-lock", test_session_lock);
  g_test_add_func ("/ui/lock-watch/portal", test_portal);
  status = g_test_run ();

  g_test_dbus_stop (bus);

  return status;
}
