/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Makes every template that the sources hold, from the library as it is built:
 * a type named in a .ui file alone, a child that isn't there any more or a
 * property too new for the baseline fails only at run time. Each widget has to
 * go away again when it is let go. */

#include "config.h"

#include <adwaita.h>
#include <gmodule.h>

typedef GType (*TypeFunc) (void);

/* LeadUnlockView → lead_unlock_view_get_type, as GtkBuilder does it. */
static GType
find_type (const char *name)
{
  g_autoptr (GString) symbol = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  GModule *module = g_module_open_full (NULL, 0, &error);
  TypeFunc get_type = NULL;

  g_assert_no_error (error);
  for (const char *c = name; *c != '\0'; c++)
    {
      if (g_ascii_isupper (*c) && c != name)
        g_string_append_c (symbol, '_');
      g_string_append_c (symbol, g_ascii_tolower (*c));
    }
  g_string_append (symbol, "_get_type");

  if (!g_module_symbol (module, symbol->str, (gpointer *) &get_type))
    g_error ("The library has no %s", symbol->str);
  return get_type ();
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static GtkWidget *
show_in_window (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

/* Who says where in it one begins has to say as well how one goes on from there;
 * by GTK's own way Shift+Tab comes back to the beginning for ever. */
static void
assert_no_trap (GType type)
{
  g_autoptr (GTypeClass) plain = g_type_class_ref (GTK_TYPE_WIDGET);
  g_autoptr (GTypeClass) own = g_type_class_ref (type);

  if (GTK_WIDGET_CLASS (own)->grab_focus != GTK_WIDGET_CLASS (plain)->grab_focus)
    g_assert_true (GTK_WIDGET_CLASS (own)->focus != GTK_WIDGET_CLASS (plain)->focus);
}

static void
test_template (gconstpointer name)
{
  GtkWidget *widget = g_object_new (find_type (name), NULL);
  gpointer weak_widget = widget;
  GtkWidget *window = NULL;

  assert_no_trap (G_OBJECT_TYPE (widget));
  g_object_add_weak_pointer (G_OBJECT (widget), &weak_widget);
  if (GTK_IS_WINDOW (widget))
    {
      window = widget;
      gtk_window_present (GTK_WINDOW (window));
    }
  else if (GTK_IS_POPOVER (widget))
    {
      g_object_ref_sink (widget);
      gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      g_object_unref (widget);
    }
  else
    window = show_in_window (widget);

  settle ();
  if (window != NULL)
    gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  g_assert_null (weak_widget);
}

/* Those that are made with an open journal only, and have tests of their own. */
static gboolean
needs_journal (const char *name)
{
  return g_str_equal (name, "LeadWorkspace");
}

/* The names that "<template class=" gives in the files at @argv. */
static void
add_tests (char **paths)
{
  g_autoptr (GRegex) regex = g_regex_new ("<template class=\"(Lead[A-Za-z]+)\"", 0, 0, NULL);

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autofree char *text = NULL;
      g_autoptr (GMatchInfo) match = NULL;
      g_autoptr (GError) error = NULL;

      g_file_get_contents (paths[i], &text, NULL, &error);
      g_assert_no_error (error);
      if (g_regex_match (regex, text, 0, &match))
        {
          g_autofree char *name = g_match_info_fetch (match, 1);
          g_autofree char *path = g_strconcat ("/templates/", name, NULL);

          if (!needs_journal (name))
            g_test_add_data_func_full (path, g_steal_pointer (&name), test_template, g_free);
        }
    }
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_assert_cmpint (argc, >, 1);
  add_tests (argv + 1);
  return g_test_run ();
}
