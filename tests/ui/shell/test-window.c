/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-upkeep.h"
#include "core/store/lead-recovery-code.h"
#include "lead-window-fixture.h"
#include "ui/shell/lead-create-view.h"
#include "ui/shell/lead-recover-dialog.h"
#include "ui/shell/lead-restore-dialog.h"
#include "ui/shell/lead-trouble-view.h"
#include "ui/shell/lead-unlock-view.h"
#include "ui/shell/lead-update-view.h"
#include "ui/shell/lead-welcome-view.h"
#include "ui/shell/lead-window-private.h"
#include "ui/widgets/lead-adaptive-bin.h"
#include "ui/widgets/lead-passphrase-field.h"

/* The states of the window, with a real journal. */

#define PHONE_WIDTH 360

typedef LeadWindowFixture Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  lead_window_fixture_set_up (fixture);
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  lead_window_fixture_tear_down (fixture);
}

static void
write_file (const char *path,
            const char *content)
{
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);
}

static GtkWidget *
root_of (Fixture *fixture)
{
  return GTK_WIDGET (fixture->window);
}

static void
test_first_start (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autofree char *usual = lead_journal_dup_default_path ();
  GtkWidget *create;
  GtkWidget *field;
  GtkWidget *workspace;

  g_assert_false (g_file_test (usual, G_FILE_TEST_EXISTS));
  lead_window_open (fixture->window, usual, NULL);
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_WELCOME_VIEW);
  lead_ui_test_shoot (root_of (fixture), "welcome");

  gtk_widget_activate_action (root_of (fixture), "win.create", NULL);
  create = lead_ui_test_await (root_of (fixture), LEAD_TYPE_CREATE_VIEW);
  field = lead_ui_test_find (create, LEAD_TYPE_PASSPHRASE_FIELD, "Passphrase");
  lead_ui_test_type (field, "four herons on a fence");
  lead_ui_test_shoot (root_of (fixture), "create");
  field = lead_ui_test_find (create, LEAD_TYPE_PASSPHRASE_FIELD, "again");
  lead_ui_test_type (field, "four herons on a fancy");
  g_assert_true (lead_ui_test_reads (create, "not the same"));
  lead_ui_test_type (field, "four herons on a fence");
  g_assert_false (lead_ui_test_reads (create, "not the same"));
  g_signal_emit_by_name (field, "activate");

  workspace = lead_ui_test_await (root_of (fixture), LEAD_TYPE_WORKSPACE);
  lead_ui_test_shoot (root_of (fixture), "working");
  g_assert_nonnull (workspace);
  g_assert_true (g_file_test (usual, G_FILE_TEST_EXISTS));
}

static void
test_generated_words (Fixture       *fixture,
                      gconstpointer  data)
{
  GtkWidget *create;
  GtkWidget *words;
  GtkWidget *field;

  lead_window_create (fixture->window, fixture->path);
  create = lead_ui_test_await (root_of (fixture), LEAD_TYPE_CREATE_VIEW);
  lead_ui_test_press (create, "words");
  words = gtk_widget_get_prev_sibling (lead_ui_test_find (create, GTK_TYPE_LABEL,
                                                          "Write these words down"));
  lead_ui_test_shoot (root_of (fixture), "create-words");
  g_assert_true (GTK_IS_LABEL (words));

  field = lead_ui_test_find (create, LEAD_TYPE_PASSPHRASE_FIELD, "again");
  lead_ui_test_type (field, gtk_label_get_label (GTK_LABEL (words)));
  g_signal_emit_by_name (field, "activate");
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_WORKSPACE);
}

static gboolean
has_failed (gpointer view)
{
  return lead_ui_test_reads (view, "passphrase");
}

static void
test_unlock (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *view;
  GtkWidget *field;

  lead_window_fixture_make_journal (fixture);
  lead_window_open (fixture->window, fixture->path, NULL);
  view = lead_ui_test_await (root_of (fixture), LEAD_TYPE_UNLOCK_VIEW);
  field = lead_ui_test_find (view, LEAD_TYPE_PASSPHRASE_FIELD, NULL);
  lead_ui_test_shoot (root_of (fixture), "locked");

  lead_ui_test_type (field, "wrong horse");
  g_signal_emit_by_name (field, "activate");
  lead_test_await (has_failed, view);
  lead_ui_test_shoot (root_of (fixture), "wrong-passphrase");
  g_assert_null (lead_window_get_workspace (fixture->window));

  lead_ui_test_type (field, "correct horse");
  g_signal_emit_by_name (field, "activate");
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_WORKSPACE);
}

/* What was open is destroyed whole, and the journal can be opened again. */
static void
test_lock (Fixture       *fixture,
           gconstpointer  data)
{
  LeadWorkspace *workspace;
  LeadDesk *desk;
  LeadJournal *journal;

  lead_window_fixture_make_journal (fixture);
  workspace = lead_ui_test_unlock (fixture->window, fixture->path);
  desk = lead_workspace_get_desk (workspace);
  journal = lead_desk_get_journal (desk);
  g_object_add_weak_pointer (G_OBJECT (workspace), (gpointer *) &workspace);
  g_object_add_weak_pointer (G_OBJECT (desk), (gpointer *) &desk);
  g_object_add_weak_pointer (G_OBJECT (journal), (gpointer *) &journal);

  gtk_widget_activate_action (root_of (fixture), "win.lock", NULL);
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_UNLOCK_VIEW);
  lead_test_await (is_gone, &workspace);
  lead_test_await (is_gone, &desk);
  lead_test_await (is_gone, &journal);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "SysLead");

  lead_ui_test_unlock (fixture->window, fixture->path);
}

static void
test_update_view (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  GtkWidget *view = lead_update_view_new (cancellable);

  lead_window_show (fixture->window, view);
  lead_update_view_set_fraction (LEAD_UPDATE_VIEW (view), 0.4);
  lead_ui_test_spin ();
  lead_ui_test_shoot (root_of (fixture), "bringing-up-to-date");
  g_assert_true (gtk_widget_has_focus (lead_ui_test_find (view, GTK_TYPE_BUTTON, "Cancel")));

  lead_ui_test_press (view, "Cancel");
  g_assert_true (g_cancellable_is_cancelled (cancellable));
}

static void
count_update_views_cb (AdwBin     *state,
                       GParamSpec *pspec,
                       gpointer    user_data)
{
  int *n_seen = user_data;

  *n_seen += LEAD_IS_UPDATE_VIEW (adw_bin_get_child (state));
}

/* An older journal takes longer to open, and the person sees why. */
static void
test_older (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(LeadKeySource) key_source = lead_test_new_key_source ("correct horse");
  int n_seen = 0;

  lead_test_make_old_journal (fixture->path, key_source);
  g_signal_connect (fixture->window->state, "notify::child", G_CALLBACK (count_update_views_cb),
                    &n_seen);
  lead_window_open (fixture->window, fixture->path, key_source);
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_WORKSPACE);
  g_assert_cmpint (n_seen, ==, 1);
  g_signal_handlers_disconnect_by_data (fixture->window->state, &n_seen);
}

static void
cancel_update_cb (AdwBin     *state,
                  GParamSpec *pspec,
                  gpointer    user_data)
{
  if (LEAD_IS_UPDATE_VIEW (adw_bin_get_child (state)))
    lead_ui_test_press (adw_bin_get_child (state), "Cancel");
}

static void
test_older_stopped (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(LeadKeySource) key_source = lead_test_new_key_source ("correct horse");
  GtkWidget *view;

  lead_test_make_old_journal (fixture->path, key_source);
  g_signal_connect (fixture->window->state, "notify::child", G_CALLBACK (cancel_update_cb), NULL);
  lead_window_open (fixture->window, fixture->path, key_source);
  view = lead_ui_test_await (root_of (fixture), LEAD_TYPE_UNLOCK_VIEW);
  g_assert_true (lead_ui_test_reads (view, "Nothing in your journal has changed"));
  g_signal_handlers_disconnect_by_func (fixture->window->state, cancel_update_cb, NULL);
  lead_ui_test_unlock (fixture->window, fixture->path);
}

static void
test_no_journal (Fixture       *fixture,
                 gconstpointer  data)
{
  GtkWidget *view;

  lead_window_open (fixture->window, fixture->path, NULL);
  view = lead_ui_test_await (root_of (fixture), LEAD_TYPE_TROUBLE_VIEW);
  lead_ui_test_shoot (root_of (fixture), "trouble-not-found");
  g_assert_true (lead_ui_test_reads (view, "There is no journal at"));
  g_assert_nonnull (lead_ui_test_find (view, GTK_TYPE_BUTTON, "New journal"));
  g_assert_null (lead_ui_test_find (view, GTK_TYPE_BUTTON, "Restore"));
}

static void
test_not_a_journal (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(LeadKeySource) key_source = lead_test_new_key_source ("correct horse");
  GtkWidget *view;

  write_file (fixture->path, "");
  lead_window_open (fixture->window, fixture->path, key_source);
  view = lead_ui_test_await (root_of (fixture), LEAD_TYPE_TROUBLE_VIEW);
  lead_ui_test_shoot (root_of (fixture), "trouble-empty-file");
  g_assert_true (lead_ui_test_reads (view, "not a journal"));
  g_assert_null (lead_ui_test_find (view, GTK_TYPE_BUTTON, "elete"));
}

static void
test_in_use (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(LeadJournal) holder = lead_test_new_journal (fixture->folder, fixture->surroundings);
  g_autoptr(LeadKeySource) key_source = lead_test_new_key_source ("correct horse");
  g_autoptr(GError) error = NULL;
  GtkWidget *view;

  lead_window_open (fixture->window, fixture->path, key_source);
  view = lead_ui_test_await (root_of (fixture), LEAD_TYPE_TROUBLE_VIEW);
  lead_ui_test_shoot (root_of (fixture), "trouble-in-use");
  g_assert_true (lead_ui_test_reads (view, "open elsewhere"));

  g_assert_true (lead_journal_close_sync (holder, &error));
  g_assert_no_error (error);
  gtk_widget_activate_action (root_of (fixture), "win.retry", NULL);
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_WORKSPACE);
}

static GtkWindow *
find_dialog (GType type)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr(GtkWindow) window = g_list_model_get_item (toplevels, i);

      if (g_type_is_a (G_OBJECT_TYPE (window), type))
        return window;
    }

  return NULL;
}

/* A journal whose first page is gone, and a backup of it.
 * Returns: (transfer full): what the recovery sheet of that time says */
static char *
damage_journal (Fixture *fixture)
{
  g_autoptr(LeadJournal) journal = lead_test_new_journal (fixture->folder, fixture->surroundings);
  g_autoptr(LeadKeySource) source = lead_test_new_key_source ("correct horse");
  g_autoptr(GError) error = NULL;
  g_autofree char *backup = lead_journal_backup_sync (journal, NULL, NULL, &error);
  g_autofree char *content = NULL;
  g_autoptr(LeadKey) key = NULL;

  g_assert_no_error (error);
  g_assert_true (lead_journal_close_sync (journal, &error));
  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  key = lead_key_source_obtain (source, (const guint8 *) content, NULL, &error);
  g_assert_no_error (error);
  write_file (fixture->path, "SQLite format 3");

  return lead_recovery_code_encode (key);
}

static gboolean
is_restored (gpointer view)
{
  return lead_ui_test_reads (view, "backup is in place");
}

static void
test_restore (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(LeadKeySource) key_source = lead_test_new_key_source ("correct horse");
  g_autofree char *code = NULL;
  GtkWidget *dialog;
  GtkWidget *field;

  code = damage_journal (fixture);
  lead_window_open (fixture->window, fixture->path, key_source);
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_TROUBLE_VIEW);
  lead_ui_test_shoot (root_of (fixture), "trouble-damaged");
  g_assert_nonnull (lead_ui_test_find (root_of (fixture), GTK_TYPE_BUTTON, "Restore"));

  gtk_widget_activate_action (root_of (fixture), "win.restore", NULL);
  dialog = GTK_WIDGET (find_dialog (LEAD_TYPE_RESTORE_DIALOG));
  field = lead_ui_test_find (dialog, LEAD_TYPE_PASSPHRASE_FIELD, NULL);
  lead_ui_test_type (field, "correct horse");
  lead_ui_test_shoot (dialog, "restore");
  g_signal_emit_by_name (field, "activate");
  lead_test_await (is_restored, fixture->window);
  lead_ui_test_shoot (root_of (fixture), "restored");

  lead_ui_test_unlock (fixture->window, fixture->path);
}

/* Who has forgotten the passphrase restores by the sheet. */
static void
test_restore_by_sheet (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr(LeadKeySource) key_source = lead_test_new_key_source ("correct horse");
  g_autofree char *code = damage_journal (fixture);
  GtkWidget *dialog;

  lead_window_open (fixture->window, fixture->path, key_source);
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_TROUBLE_VIEW);
  gtk_widget_activate_action (root_of (fixture), "win.restore", NULL);
  lead_ui_test_press (GTK_WIDGET (find_dialog (LEAD_TYPE_RESTORE_DIALOG)), "recovery _sheet");
  dialog = GTK_WIDGET (find_dialog (LEAD_TYPE_RECOVER_DIALOG));
  lead_ui_test_type (lead_ui_test_find (dialog, LEAD_TYPE_PASSPHRASE_FIELD, NULL), code);
  lead_ui_test_press (dialog, "_Restore");
  lead_test_await (is_restored, fixture->window);

  lead_ui_test_unlock (fixture->window, fixture->path);
}

/* Reading goes on; writing isn't offered. */
static void
test_read_only (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(LeadKeySource) key_source = lead_test_new_key_source ("correct horse");
  GtkWidget *button;

  lead_window_fixture_make_journal (fixture);
  lead_window_open (fixture->window, fixture->path, NULL);
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_UNLOCK_VIEW);
  lead_window_enter (fixture->window, key_source, LEAD_OPEN_READ_ONLY);
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_WORKSPACE);
  lead_ui_test_shoot (root_of (fixture), "read-only");

  button = lead_ui_test_find (root_of (fixture), GTK_TYPE_BUTTON, NULL);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.new-entry");
  g_assert_false (gtk_widget_is_sensitive (button));
  g_assert_true (lead_ui_test_reads (root_of (fixture), "reading only"));
}

/* Opening another file locks the first one. */
static void
test_open_another (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other.syslead", NULL);
  LeadWorkspace *workspace;

  lead_window_fixture_make_journal (fixture);
  workspace = lead_ui_test_unlock (fixture->window, fixture->path);
  g_object_add_weak_pointer (G_OBJECT (workspace), (gpointer *) &workspace);

  lead_window_open (fixture->window, other, NULL);
  lead_ui_test_await (root_of (fixture), LEAD_TYPE_TROUBLE_VIEW);
  g_assert_null (workspace);
}

static void
take_back (gpointer data)
{
  *(int *) data += 1;
}

/* Ctrl+Z after the toast has gone does what the toast did; only once. */
static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(LeadOperation) operation = NULL;
  LeadWorkspace *workspace;
  int undone = 0;

  lead_window_fixture_make_journal (fixture);
  workspace = lead_ui_test_unlock (fixture->window, fixture->path);
  operation = lead_operation_new ("Entry moved to the trash <b>", take_back, &undone, NULL);
  lead_desk_offer_undo (lead_workspace_get_desk (workspace), operation);
  lead_ui_test_shoot (root_of (fixture), "undo");

  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  gtk_widget_activate_action (root_of (fixture), "win.undo", NULL);
  gtk_widget_activate_action (root_of (fixture), "win.undo", NULL);
  g_assert_cmpint (undone, ==, 1);
}

static void
test_report (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GError) error = g_error_new (LEAD_ERROR, LEAD_ERROR_NO_SPACE,
                                         "The last change couldn’t be saved: the disk is full.");
  LeadWorkspace *workspace;

  lead_window_fixture_make_journal (fixture);
  workspace = lead_ui_test_unlock (fixture->window, fixture->path);
  lead_desk_report (lead_workspace_get_desk (workspace), error);
  lead_ui_test_shoot (root_of (fixture), "report");
  g_assert_true (lead_ui_test_reads (root_of (fixture), "disk is full"));
}

static gboolean
is_narrow (gpointer bin)
{
  return lead_adaptive_bin_get_narrow (bin);
}

static int
measure_width (GtkWidget *widget)
{
  int least = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);

  return least;
}

/* On a phone: the window goes that small, and so does what is in it. */
static void
test_narrow (Fixture       *fixture,
             gconstpointer  data)
{
  const char *pages[] = { "today", "journal", "patterns" };
  GtkWidget *bin;
  GtkWidget *stack;

  lead_window_fixture_make_journal (fixture);
  lead_ui_test_unlock (fixture->window, fixture->path);
  g_assert_cmpint (measure_width (root_of (fixture)), <=, PHONE_WIDTH);

  bin = lead_ui_test_find (root_of (fixture), LEAD_TYPE_ADAPTIVE_BIN, NULL);
  stack = lead_ui_test_find (root_of (fixture), ADW_TYPE_VIEW_STACK, NULL);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), PHONE_WIDTH, 640);
  lead_test_await (is_narrow, bin);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (stack), pages[i]);
      lead_ui_test_spin ();
      lead_ui_test_shoot (root_of (fixture), pages[i]);
      g_assert_cmpint (measure_width (adw_bin_get_child (ADW_BIN (bin))), <=, PHONE_WIDTH);
    }
}

#define ADD(name, test) g_test_add ("/ui/window/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  ADD ("first-start", test_first_start);
  ADD ("generated-words", test_generated_words);
  ADD ("unlock", test_unlock);
  ADD ("lock", test_lock);
  ADD ("update-view", test_update_view);
  ADD ("older", test_older);
  ADD ("older-stopped", test_older_stopped);
  ADD ("no-journal", test_no_journal);
  ADD ("not-a-journal", test_not_a_journal);
  ADD ("in-use", test_in_use);
  ADD ("restore", test_restore);
  ADD ("restore-by-sheet", test_restore_by_sheet);
  ADD ("read-only", test_read_only);
  ADD ("open-another", test_open_another);
  ADD ("undo", test_undo);
  ADD ("report", test_report);
  ADD ("narrow", test_narrow);

  return g_test_run ();
}
