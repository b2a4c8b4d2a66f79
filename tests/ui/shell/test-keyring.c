/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <unistd.h>

#include "core/store/lead-keyring.h"
#include "lead-ui-test.h"
#include "ui/dialogs/lead-preferences-window.h"
#include "ui/dialogs/lead-privacy-group.h"
#include "ui/shell/lead-unlock-view.h"
#include "ui/widgets/lead-settings.h"

/* The keyring as it should be, and all the ways in which it isn't: nobody is
 * ever locked out by it. libsecret keeps its items in a file of the test's. */

/* What the command line says when nobody can be asked. */
#define STATUS_USAGE 2

typedef struct
{
  GtkApplication   *application;
  LeadSurroundings *surroundings;
  GSettings        *settings;
  char             *folder;
  char             *path;
  LeadWindow       *window;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  LeadJournal *journal;

  fixture->application = lead_ui_test_new_application ();
  fixture->surroundings = lead_test_new_surroundings ();
  fixture->settings = lead_settings_new ();
  fixture->folder = lead_test_dup_folder ();
  journal = lead_test_new_journal (fixture->folder, fixture->surroundings);
  fixture->path = g_strdup (lead_journal_get_path (journal));
  g_assert_true (lead_journal_close_sync (journal, NULL));
  g_object_unref (journal);
  g_settings_set_boolean (fixture->settings, "remember-key", TRUE);
}

static gboolean
is_gone (gpointer pointer)
{
  return *(gpointer *) pointer == NULL;
}

static void
close_window (Fixture *fixture)
{
  gtk_window_close (GTK_WINDOW (fixture->window));
  lead_test_await (is_gone, &fixture->window);
}

/* As at the start of the program: nothing is known but the path. */
static void
open_window (Fixture *fixture)
{
  fixture->window = lead_ui_test_new_window (fixture->application, fixture->surroundings);
  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  lead_window_open (fixture->window, fixture->path, NULL);
}

static void
forget (void)
{
  g_autoptr(GAsyncResult) result = NULL;
  GAsyncResult *waiting = NULL;

  lead_keyring_forget_async (NULL, lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);
  lead_keyring_forget_finish (result, NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    close_window (fixture);
  forget ();
  g_settings_reset (fixture->settings, "remember-key");
  g_clear_object (&fixture->settings);
  g_clear_object (&fixture->surroundings);
  g_clear_object (&fixture->application);
  lead_test_remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static gboolean
is_at_work (gpointer window)
{
  return lead_window_get_workspace (window) != NULL;
}

static gboolean
asks (gpointer window)
{
  return lead_ui_test_reads (window, "Please type the passphrase.");
}

/* Not while the journal is still being closed, when nobody could. */
static gboolean
can_type (gpointer window)
{
  GtkWidget *view = lead_ui_test_find (window, LEAD_TYPE_UNLOCK_VIEW, NULL);

  return view != NULL && gtk_widget_is_sensitive (lead_ui_test_find (view, GTK_TYPE_TEXT, NULL));
}

static void
type_passphrase (Fixture *fixture)
{
  GtkWidget *view;

  lead_test_await (can_type, fixture->window);
  view = lead_ui_test_find (GTK_WIDGET (fixture->window), LEAD_TYPE_UNLOCK_VIEW, NULL);
  lead_ui_test_type (view, "correct horse");
  g_signal_emit_by_name (lead_ui_test_find (view, GTK_TYPE_TEXT, NULL), "activate");
  lead_test_await (is_at_work, fixture->window);
}

static LeadKey *
load (Fixture  *fixture,
      GError  **error)
{
  g_autoptr(GAsyncResult) result = NULL;
  GAsyncResult *waiting = NULL;

  lead_keyring_load_async (fixture->path, NULL, lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);

  return lead_keyring_load_finish (result, error);
}

static gboolean
is_kept (gpointer data)
{
  g_autoptr(LeadKey) key = load (data, NULL);

  return key != NULL;
}

/* What is kept by it would otherwise come after the end of the test, and into the next one. */
static void
type_and_keep (Fixture *fixture)
{
  forget ();
  type_passphrase (fixture);
  lead_test_await (is_kept, fixture);
}

/* Types once; from then on it opens by itself, until it is locked. */
static void
test_opens (Fixture       *fixture,
            gconstpointer  data)
{
  open_window (fixture);
  lead_test_await (asks, fixture->window);
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (fixture->window),
                                     "doesn’t have the key of this journal"));
  type_and_keep (fixture);
  close_window (fixture);

  open_window (fixture);
  lead_test_await (is_at_work, fixture->window);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.lock", NULL);
  lead_ui_test_await (GTK_WIDGET (fixture->window), LEAD_TYPE_UNLOCK_VIEW);
  g_assert_false (lead_ui_test_reads (GTK_WIDGET (fixture->window), "keyring"));
  type_and_keep (fixture);
}

static void
keep (Fixture       *fixture,
      const LeadKey *key)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  GAsyncResult *waiting = NULL;

  lead_keyring_store_async ("11111111-2222-4333-8444-555555555555", key, NULL,
                            lead_test_store_result, &waiting);
  result = lead_test_await_result (&waiting);
  g_assert_true (lead_keyring_store_finish (result, &error));
  g_assert_no_error (error);
}

/* Away from any terminal, where a passphrase could be asked for. */
static void
leave_terminal (gpointer data)
{
  setsid ();
}

static int
run_command (Fixture    *fixture,
             const char *command)
{
  g_autoptr(GSubprocessLauncher) launcher = NULL;
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GError) error = NULL;

  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE
                                        | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  g_subprocess_launcher_set_child_setup (launcher, leave_terminal, NULL, NULL);
  process = g_subprocess_launcher_spawn (launcher, &error, g_getenv ("SYSLEAD_CLI"), "--journal",
                                         fixture->path, command, NULL);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait (process, NULL, &error));
  g_assert_no_error (error);

  return g_subprocess_get_exit_status (process);
}

/* The command line finds the key too, but not to change the passphrase. */
static void
test_command_line (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(LeadKeySource) source = lead_test_new_key_source ("correct horse");
  g_autofree char *content = NULL;
  g_autoptr(LeadKey) key = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (run_command (fixture, "info"), ==, STATUS_USAGE);

  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  key = lead_key_source_obtain (source, (const guint8 *) content, NULL, &error);
  g_assert_no_error (error);
  keep (fixture, key);
  g_assert_cmpint (run_command (fixture, "info"), ==, EXIT_SUCCESS);
  g_assert_cmpint (run_command (fixture, "passphrase"), ==, STATUS_USAGE);
}

/* It has a key for this file, but not the right one. */
static void
test_wrong_key (Fixture       *fixture,
                gconstpointer  data)
{
  const guint8 bytes[LEAD_KEY_SIZE] = { 1, 2, 3 };
  g_autofree char *content = NULL;
  g_autoptr(LeadKey) key = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  key = lead_key_new (bytes, (const guint8 *) content);
  keep (fixture, key);

  open_window (fixture);
  lead_test_await (asks, fixture->window);
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (fixture->window),
                                     "The key that the keyring has doesn’t open this journal."));
  type_and_keep (fixture);
}

static gboolean
is_off (gpointer settings)
{
  return !g_settings_get_boolean (settings, "remember-key");
}

static gboolean
is_forgotten (gpointer data)
{
  return !is_kept (data);
}

static GtkWidget *
show_preferences (Fixture    *fixture,
                  GtkSwitch **remember)
{
  LeadWorkspace *workspace = lead_window_get_workspace (fixture->window);
  GtkWidget *preferences = lead_preferences_window_new (GTK_WINDOW (fixture->window),
                                                        lead_workspace_get_desk (workspace));
  GtkWidget *group;

  gtk_window_present (GTK_WINDOW (preferences));
  group = lead_ui_test_await (preferences, LEAD_TYPE_PRIVACY_GROUP);
  *remember = GTK_SWITCH (gtk_widget_get_template_child (group, LEAD_TYPE_PRIVACY_GROUP,
                                                         "remember"));

  return preferences;
}

/* Switched off means gone from the keyring, at once. */
static void
test_switch (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *preferences;
  GtkSwitch *remember;

  g_settings_set_boolean (fixture->settings, "remember-key", FALSE);
  open_window (fixture);
  type_passphrase (fixture);
  g_assert_true (is_forgotten (fixture));

  preferences = show_preferences (fixture, &remember);
  gtk_switch_set_active (remember, TRUE);
  lead_test_await (is_kept, fixture);
  g_assert_false (is_off (fixture->settings));
  gtk_switch_set_active (remember, FALSE);
  g_assert_true (is_off (fixture->settings));
  lead_test_await (is_forgotten, fixture);
  gtk_window_destroy (GTK_WINDOW (preferences));
}

/* No keyring at all: said in plain words, and the passphrase opens. */
static void
test_none (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (load (fixture, &error));
  g_assert_error (error, LEAD_KEYRING_ERROR, LEAD_KEYRING_ERROR_NONE);
  open_window (fixture);
  lead_test_await (asks, fixture->window);
  g_assert_true (lead_ui_test_reads (GTK_WIDGET (fixture->window), "No keyring answers"));
  type_passphrase (fixture);
}

/* Switching it on where there is none switches it off again, and says why. */
static void
test_none_switch (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *preferences;
  GtkSwitch *remember;

  g_settings_set_boolean (fixture->settings, "remember-key", FALSE);
  open_window (fixture);
  type_passphrase (fixture);
  preferences = show_preferences (fixture, &remember);
  gtk_switch_set_active (remember, TRUE);
  lead_test_await (is_off, fixture->settings);
  g_assert_false (gtk_switch_get_active (remember));
  g_assert_true (lead_ui_test_reads (preferences, "No keyring answers"));
  gtk_window_destroy (GTK_WINDOW (preferences));
}

static void
add (const char *name,
     void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (name, Fixture, NULL, set_up, test, tear_down);
}

int
main (int   argc,
      char *argv[])
{
  gboolean none = g_getenv ("SECRET_BACKEND") == NULL;

  lead_ui_test_init (&argc, &argv);

  if (none)
    {
      add ("/ui/keyring/none", test_none);
      add ("/ui/keyring/none-switch", test_none_switch);
    }
  else
    {
      g_autofree char *file = g_build_filename (g_get_user_runtime_dir (), "keyring", NULL);

      g_setenv ("SECRET_FILE_TEST_PATH", file, TRUE);
      g_setenv ("SECRET_FILE_TEST_PASSWORD", "of the test", TRUE);
      add ("/ui/keyring/opens", test_opens);
      add ("/ui/keyring/command-line", test_command_line);
      add ("/ui/keyring/wrong-key", test_wrong_key);
      add ("/ui/keyring/switch", test_switch);
    }

  return g_test_run ();
}
