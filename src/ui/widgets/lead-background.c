/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-background.h"

#include <glib/gi18n-lib.h>

#define BUS_NAME "org.freedesktop.portal.Desktop"
#define OBJECT_PATH "/org/freedesktop/portal/desktop"
#define INTERFACE "org.freedesktop.portal.Background"

static void
on_version (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr(GTask) task = G_TASK (user_data);
  g_autoptr(GVariant) version = NULL;

  version = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, NULL);
  g_task_return_boolean (task, version != NULL);
}

static void
on_bus (GObject      *source,
        GAsyncResult *result,
        gpointer      user_data)
{
  g_autoptr(GTask) task = G_TASK (user_data);
  g_autoptr(GDBusConnection) bus = g_bus_get_finish (result, NULL);

  if (bus == NULL)
    {
      g_task_return_boolean (task, FALSE);
      return;
    }
  g_dbus_connection_call (bus, BUS_NAME, OBJECT_PATH, "org.freedesktop.DBus.Properties", "Get",
                          g_variant_new ("(ss)", INTERFACE, "version"), G_VARIANT_TYPE ("(v)"),
                          G_DBUS_CALL_FLAGS_NONE, -1, g_task_get_cancellable (task), on_version,
                          g_object_ref (task));
}

/**
 * lead_background_find_async:
 * @cancellable: (nullable): a cancellable
 * @callback: called with the outcome
 * @user_data: for @callback
 *
 * Looks whether there is a service that allows it.
 */
void
lead_background_find_async (GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, lead_background_find_async);
  g_bus_get (G_BUS_TYPE_SESSION, cancellable, on_bus, task);
}

/**
 * lead_background_find_finish:
 * @result: what the callback got
 *
 * Returns: whether there is one
 */
gboolean
lead_background_find_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_background_find_async), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}

static void
on_asking_bus (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr(GDBusConnection) bus = g_bus_get_finish (result, NULL);
  const char *command[] = { "syslead", "--background", NULL };
  GVariantBuilder options;

  if (bus == NULL)
    return;
  g_variant_builder_init (&options, G_VARIANT_TYPE_VARDICT);
  g_variant_builder_add (&options, "{sv}", "reason",
                         g_variant_new_string (_("Reminders come when the window is closed")));
  g_variant_builder_add (&options, "{sv}", "autostart",
                         g_variant_new_boolean (GPOINTER_TO_INT (user_data)));
  g_variant_builder_add (&options, "{sv}", "commandline", g_variant_new_strv (command, -1));
  g_dbus_connection_call (bus, BUS_NAME, OBJECT_PATH, INTERFACE, "RequestBackground",
                          g_variant_new ("(s@a{sv})", "", g_variant_builder_end (&options)),
                          NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL, NULL);
}

/**
 * lead_background_ask:
 * @autostart: whether to be started when the person logs in
 *
 * Tells the service. The person decides there, and can change it in the
 * desktop's settings.
 */
void
lead_background_ask (gboolean autostart)
{
  g_bus_get (G_BUS_TYPE_SESSION, NULL, on_asking_bus, GINT_TO_POINTER (autostart));
}
