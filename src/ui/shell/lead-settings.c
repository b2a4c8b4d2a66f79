/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <adwaita.h>

#include "lead-settings.h"

/* In the order of the schema's enumeration. */
static const AdwColorScheme schemes[] = {
  ADW_COLOR_SCHEME_DEFAULT,
  ADW_COLOR_SCHEME_FORCE_LIGHT,
  ADW_COLOR_SCHEME_FORCE_DARK,
};

/* g_settings_new() would end the program when the schema is missing. */
static GSettings *
lead_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, LEAD_APP_ID, TRUE);

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

static void
lead_settings_style_changed_cb (GSettings  *settings,
                                const char *key,
                                gpointer    user_data)
{
  int style = g_settings_get_enum (settings, "style");

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[style]);
}

/**
 * lead_settings_bind_window:
 * @window: gets the size it had last time, and has it remembered
 */
void
lead_settings_bind_window (GtkWindow *window)
{
  g_autoptr(GSettings) settings = NULL;

  g_return_if_fail (GTK_IS_WINDOW (window));

  settings = lead_settings_new ();
  if (settings == NULL)
    return;

  g_settings_bind (settings, "window-width", window, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", window, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximised", window, "maximized", G_SETTINGS_BIND_DEFAULT);
}

/**
 * lead_settings_new_style_action:
 *
 * Follows the chosen style from now on.
 *
 * Returns: (transfer full) (nullable): the action "style" that a menu changes it with
 */
GAction *
lead_settings_new_style_action (void)
{
  g_autoptr(GSettings) settings = lead_settings_new ();
  GAction *action;

  if (settings == NULL)
    return NULL;

  action = g_settings_create_action (settings, "style");
  g_signal_connect (settings, "changed::style", G_CALLBACK (lead_settings_style_changed_cb), NULL);
  lead_settings_style_changed_cb (settings, "style", NULL);
  g_object_set_data_full (G_OBJECT (action), "settings", g_steal_pointer (&settings),
                          g_object_unref);

  return action;
}
