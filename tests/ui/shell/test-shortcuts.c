/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gtksourceview/gtksource.h>

#include "lead-ui-test.h"
#include "ui/shell/lead-shortcut-list.h"
#include "ui/shell/lead-shortcuts-dialog.h"

/* The list of shortcuts that a person is shown, against what is registered. */

#define PHONE_WIDTH 360

typedef enum
{
  ALL,
  OURS,
} Whose;

/* Heard by a key controller, which doesn't say what it listens to. */
static const char *unseen[] = { "F10", "Escape", NULL };

/* Other ways to the same: what a key is called with Shift held, or on the number pad; a chip's or
 * a row's own menu; the text's. */
static const char *untold[] = {
  "<Shift><Control>ampersand", "<Shift><Control>asterisk", "<Shift><Control>parenleft",
  "<Control>KP_Enter", "<Shift><Control>KP_Enter", "<Shift>F10", NULL
};

static char *
dup_name (const char *accel)
{
  GdkModifierType modifiers;
  guint key;

  g_assert_true (gtk_accelerator_parse (accel, &key, &modifiers));

  return gtk_accelerator_name (key, modifiers);
}

/* An action without a line in the list would have keys that nobody is told of. */
static void
test_actions (void)
{
  g_autoptr(GtkApplication) application = lead_ui_test_new_application ();
  g_auto(GStrv) actions = gtk_application_list_action_descriptions (application);
  const LeadShortcut *shortcuts;
  guint n_shortcuts;
  guint n_actions = 0;

  shortcuts = lead_shortcut_list_get (&n_shortcuts);
  for (guint i = 0; i < n_shortcuts; i++)
    {
      g_auto(GStrv) registered = NULL;

      if (shortcuts[i].action == NULL)
        continue;
      g_test_message ("%s", shortcuts[i].action);
      registered = gtk_application_get_accels_for_action (application, shortcuts[i].action);
      g_assert_cmpuint (g_strv_length (registered), ==,
                        g_strv_length ((char **) shortcuts[i].accels));
      for (guint j = 0; shortcuts[i].accels[j] != NULL; j++)
        {
          g_autofree char *name = dup_name (shortcuts[i].accels[j]);

          g_assert_true (g_strv_contains ((const char * const *) registered, name));
        }
      n_actions++;
    }

  g_assert_cmpuint (n_actions, ==, g_strv_length (actions));
}

static void
test_no_doubles (void)
{
  const LeadShortcut doubled[] = {
    { LEAD_SHORTCUT_WRITING, "Bold", NULL, { "<Control>b" } },
    { LEAD_SHORTCUT_TODAY, "Elsewhere", NULL, { "<Control>b" } },
    { LEAD_SHORTCUT_JOURNAL, "Both at once", NULL, { "<Control>j", "<Control>b" } },
  };
  const LeadShortcut taken[] = {
    { LEAD_SHORTCUT_PATTERNS, "Everywhere", "win.lock", { "<Control>l" } },
    { LEAD_SHORTCUT_TODAY, "Here", NULL, { "<Control>l" } },
  };
  const LeadShortcut *shortcuts;
  const LeadShortcut *found;
  guint n_shortcuts;

  g_assert_true (lead_shortcut_list_find_double (doubled, G_N_ELEMENTS (doubled)) == &doubled[2]);
  g_assert_true (lead_shortcut_list_find_double (taken, G_N_ELEMENTS (taken)) == &taken[1]);

  shortcuts = lead_shortcut_list_get (&n_shortcuts);
  found = lead_shortcut_list_find_double (shortcuts, n_shortcuts);
  g_assert_cmpstr (found != NULL ? found->title : NULL, ==, NULL);
}

static void
add_keys (GHashTable *keys,
          GListModel *shortcuts)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr(GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      g_autofree char *text = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));
      g_auto(GStrv) names = g_strsplit (text, "|", -1);

      for (guint j = 0; names[j] != NULL; j++)
        g_hash_table_add (keys, g_strdup (names[j]));
    }
}

/* The keys that widgets listen to, from @widget down. */
static void
collect_keys (GHashTable *keys,
              GtkWidget  *widget,
              Whose       whose)
{
  g_autoptr(GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GObject) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller)
          && (whose == ALL || g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "Lead")))
        add_keys (keys, G_LIST_MODEL (controller));
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_keys (keys, child, whose);
}

static void
assert_all_heard (GHashTable *heard,
                  GHashTable *told)
{
  const LeadShortcut *shortcuts;
  guint n_shortcuts;

  shortcuts = lead_shortcut_list_get (&n_shortcuts);
  for (guint i = 0; i < n_shortcuts; i++)
    {
      for (guint j = 0; shortcuts[i].accels[j] != NULL; j++)
        {
          g_autofree char *name = dup_name (shortcuts[i].accels[j]);

          g_test_message ("%s: %s", shortcuts[i].title, name);
          if (shortcuts[i].action == NULL && !g_strv_contains (unseen, shortcuts[i].accels[j]))
            g_assert_true (g_hash_table_contains (heard, name));
          g_hash_table_add (told, g_steal_pointer (&name));
        }
    }
}

/* A text of ours knows all the keys of any text, a window those of any window. */
static void
collect_inherited (GHashTable *keys)
{
  GtkWidget *window = adw_window_new ();

  adw_window_set_content (ADW_WINDOW (window), gtk_source_view_new ());
  collect_keys (keys, window, ALL);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Arrows and letters belong to what has the focus, as everywhere; a key with Control or a
 * function key is one that somebody has to be told of. */
static void
assert_all_told (GHashTable *heard,
                 GHashTable *told)
{
  GHashTableIter iter;
  const char *name;

  g_hash_table_iter_init (&iter, heard);
  while (g_hash_table_iter_next (&iter, (gpointer *) &name, NULL))
    {
      gboolean plain = (strchr (name, '<') == NULL && !g_ascii_isdigit (name[1]))
                       || g_str_has_prefix (name, "<Mnemonic>");

      g_test_message ("%s", name);
      if (!plain && !g_strv_contains (untold, name))
        g_assert_true (g_hash_table_contains (told, name));
    }
}

/* Pages are made when they are looked at. */
static void
look_at_pages (LeadWindow *window)
{
  GtkWidget *stack = lead_ui_test_await (GTK_WIDGET (window), ADW_TYPE_VIEW_STACK);

  for (GtkWidget *page = gtk_widget_get_first_child (stack); page != NULL;
       page = gtk_widget_get_next_sibling (page))
    {
      adw_view_stack_set_visible_child (ADW_VIEW_STACK (stack), page);
      lead_ui_test_spin ();
    }
}

/* What a widget listens to itself, in a window with a journal open. */
static void
test_keys_of_widgets (void)
{
  g_autoptr(GtkApplication) application = lead_ui_test_new_application ();
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(GHashTable) heard = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *folder = lead_test_dup_folder ();
  g_autofree char *path = g_build_filename (folder, "journal.syslead", NULL);
  g_autoptr(LeadJournal) journal = lead_test_new_journal (folder, surroundings);
  g_autoptr(GError) error = NULL;
  LeadWindow *window;

  g_assert_true (lead_journal_close_sync (journal, &error));
  g_assert_no_error (error);
  window = lead_ui_test_new_window (application, surroundings);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  lead_ui_test_unlock (window, path);
  look_at_pages (window);

  collect_keys (heard, GTK_WIDGET (window), OURS);
  collect_inherited (told);
  assert_all_heard (heard, told);
  assert_all_told (heard, told);

  gtk_window_close (GTK_WINDOW (window));
  while (window != NULL)
    g_main_context_iteration (NULL, TRUE);
  lead_test_remove_folder (folder);
}

static guint
count_rows (GtkWidget *widget)
{
  guint n_rows = GTK_IS_LIST_BOX_ROW (widget) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_rows += count_rows (child);

  return n_rows;
}

/* GtkSearchEntry says so a moment after the last letter. */
static void
search (GtkWidget  *dialog,
        const char *words)
{
  GtkWidget *entry = lead_ui_test_find (dialog, GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  g_signal_emit_by_name (entry, "search-changed");
}

static void
test_dialog (void)
{
  GtkWidget *parent = gtk_window_new ();
  GtkWidget *dialog = lead_shortcuts_dialog_new (GTK_WINDOW (parent));
  int minimum;
  guint n_shortcuts;

  lead_shortcut_list_get (&n_shortcuts);
  gtk_window_present (GTK_WINDOW (dialog));
  g_assert_cmpuint (count_rows (dialog), ==, n_shortcuts);
  gtk_widget_measure (dialog, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, PHONE_WIDTH);

  search (dialog, "BOL");
  g_assert_cmpuint (count_rows (dialog), ==, 1);
  g_assert_true (lead_ui_test_reads (dialog, "Bold"));
  search (dialog, "ctrl b");
  g_assert_true (lead_ui_test_reads (dialog, "Bold"));
  search (dialog, "xylophone");
  g_assert_cmpuint (count_rows (dialog), ==, 0);
  g_assert_true (lead_ui_test_reads (dialog, "No such shortcut"));
  search (dialog, "");
  g_assert_cmpuint (count_rows (dialog), ==, n_shortcuts);

  gtk_window_destroy (GTK_WINDOW (parent));
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/shortcuts/actions", test_actions);
  g_test_add_func ("/ui/shortcuts/no-doubles", test_no_doubles);
  g_test_add_func ("/ui/shortcuts/keys-of-widgets", test_keys_of_widgets);
  g_test_add_func ("/ui/shortcuts/dialog", test_dialog);

  return g_test_run ();
}
