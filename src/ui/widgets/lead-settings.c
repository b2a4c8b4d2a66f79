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

/**
 * lead_settings_new:
 *
 * g_settings_new() would end the program when the schema is missing.
 *
 * Returns: (transfer full) (nullable): the settings; %NULL when they aren't installed
 */
GSettings *
lead_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, LEAD_APP_ID, TRUE);

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
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
 * lead_settings_bind_desk:
 * @desk: shows no words in lists where that has been chosen
 */
void
lead_settings_bind_desk (LeadDesk *desk)
{
  g_autoptr(GSettings) settings = NULL;

  g_return_if_fail (LEAD_IS_DESK (desk));

  settings = lead_settings_new ();
  if (settings != NULL)
    g_settings_bind (settings, "hide-excerpts", desk, "discreet", G_SETTINGS_BIND_GET);
}

static gboolean
lead_settings_enum_to_selected (GValue   *value,
                                GVariant *variant,
                                gpointer  range)
{
  g_autofree const char **nicks = NULL;
  const char *chosen = g_variant_get_string (variant, NULL);

  g_variant_get (range, "^a&s", &nicks);
  for (guint i = 0; nicks[i] != NULL; i++)
    {
      if (g_str_equal (nicks[i], chosen))
        g_value_set_uint (value, i);
    }

  return TRUE;
}

static GVariant *
lead_settings_selected_to_enum (const GValue       *value,
                                const GVariantType *type,
                                gpointer            range)
{
  guint selected = g_value_get_uint (value);
  const char *nick;

  if (selected >= g_variant_n_children (range))
    return NULL;
  g_variant_get_child (range, selected, "&s", &nick);

  return g_variant_new_string (nick);
}

/**
 * lead_settings_bind_choice:
 * @settings: the settings
 * @key: an enumeration
 * @row: something with a property "selected", whose choices are in the order of the schema
 *
 * Keeps the two the same.
 */
void
lead_settings_bind_choice (GSettings  *settings,
                           const char *key,
                           GtkWidget  *row)
{
  g_autoptr(GSettingsSchema) schema = NULL;
  g_autoptr(GSettingsSchemaKey) schema_key = NULL;
  g_autoptr(GVariant) range = NULL;
  GVariant *nicks = NULL;

  g_return_if_fail (G_IS_SETTINGS (settings));
  g_return_if_fail (GTK_IS_WIDGET (row));

  g_object_get (settings, "settings-schema", &schema, NULL);
  schema_key = g_settings_schema_get_key (schema, key);
  range = g_settings_schema_key_get_range (schema_key);
  g_variant_get (range, "(&sv)", NULL, &nicks);
  g_settings_bind_with_mapping (settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                lead_settings_enum_to_selected, lead_settings_selected_to_enum,
                                nicks, (GDestroyNotify) g_variant_unref);
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
 * lead_settings_follow_style:
 * @settings: the settings
 *
 * Shows light or dark as chosen there, as long as @settings lives.
 */
void
lead_settings_follow_style (GSettings *settings)
{
  g_return_if_fail (G_IS_SETTINGS (settings));

  g_signal_connect (settings, "changed::style", G_CALLBACK (lead_settings_style_changed_cb), NULL);
  lead_settings_style_changed_cb (settings, "style", NULL);
}
