/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ui-test.h"

/* The list of shortcuts that a person is shown, against what is registered. */

static GtkBuilder *
load_overlay (void)
{
  return gtk_builder_new_from_resource ("/org/example/SysLead/ui/lead-shortcuts.ui");
}

static void
assert_same (char       **registered,
             const char  *shown,
             const char  *action)
{
  g_auto(GStrv) accels = g_strsplit (shown, " ", -1);

  g_test_message ("%s: %s", action, shown);
  g_assert_cmpuint (g_strv_length (accels), ==, g_strv_length (registered));
  for (guint i = 0; accels[i] != NULL; i++)
    {
      guint key;
      GdkModifierType modifiers;
      g_autofree char *name = NULL;

      g_assert_true (gtk_accelerator_parse (accels[i], &key, &modifiers));
      name = gtk_accelerator_name (key, modifiers);
      g_assert_true (g_strv_contains ((const char * const *) registered, name));
    }
}

static void
test_shown_are_registered (void)
{
  g_autoptr(GtkApplication) application = lead_ui_test_new_application ();
  g_autoptr(GtkBuilder) builder = load_overlay ();
  g_autoptr(GSList) objects = gtk_builder_get_objects (builder);
  g_auto(GStrv) actions = gtk_application_list_action_descriptions (application);
  guint n_shown = 0;

  for (GSList *item = objects; item != NULL; item = item->next)
    {
      g_autofree char *action = NULL;
      g_autofree char *shown = NULL;
      g_auto(GStrv) registered = NULL;

      if (!g_str_equal (G_OBJECT_TYPE_NAME (item->data), "GtkShortcutsShortcut"))
        continue;
      g_object_get (item->data, "action-name", &action, "accelerator", &shown, NULL);
      if (action == NULL)
        continue;

      registered = gtk_application_get_accels_for_action (application, action);
      assert_same (registered, shown, action);
      n_shown++;
    }

  g_assert_cmpuint (n_shown, ==, g_strv_length (actions));
  gtk_window_destroy (GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts")));
}

/* Keys of the window's own, which a text with the focus sees first. */
static void
test_keys_of_the_window (void)
{
  const char *keys[] = { "<Control>z", "<Alt>Left" };
  g_autoptr(GtkApplication) application = lead_ui_test_new_application ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_auto(GStrv) actions = gtk_application_get_actions_for_accel (application, keys[i]);

      g_assert_cmpuint (g_strv_length (actions), ==, 0);
    }
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/shortcuts/shown-are-registered", test_shown_are_registered);
  g_test_add_func ("/ui/shortcuts/keys-of-the-window", test_keys_of_the_window);

  return g_test_run ();
}
