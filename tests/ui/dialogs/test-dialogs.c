/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "core/store/lead-journal-lists.h"
#include "lead-window-fixture.h"
#include "ui/dialogs/lead-export-dialog.h"
#include "ui/dialogs/lead-extent-group.h"
#include "ui/dialogs/lead-import-dialog.h"
#include "ui/dialogs/lead-print-dialog.h"
#include "ui/shell/lead-import-drop.h"

/* Bringing entries in and taking them out, through the small windows. */

typedef LeadWindowFixture Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  lead_window_fixture_set_up (fixture);
  lead_window_fixture_open (fixture);
}

static gboolean
is_gone (gpointer pointer)
{
  return *(gpointer *) pointer == NULL;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  lead_window_fixture_tear_down (fixture);
}

static char *
write_file (Fixture    *fixture,
            const char *name,
            const char *content)
{
  g_autoptr(GError) error = NULL;
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_file_set_contents (path, content, -1, &error);
  g_assert_no_error (error);

  return path;
}

static char *
write_jrnl (Fixture *fixture)
{
  return write_file (fixture, "work.txt",
                     "[2026-02-03 09:10] Two rooms, two agendas.\n"
                     "Nobody had asked the district nurses.\n\n"
                     "[2026-02-11 18:40] A slow start.\n"
                     "We listened first this time.\n\n");
}

static guint
count (Fixture *fixture)
{
  g_autoptr(LeadFilter) all = lead_filter_new ();
  g_autoptr(GArray) listed = NULL;

  listed = lead_journal_list_entries_sync (lead_desk_get_journal (fixture->desk), all, NULL, NULL,
                                           NULL);
  g_assert_nonnull (listed);

  return listed->len;
}

static gboolean
has_outcome (gpointer dialog)
{
  return lead_ui_test_find (dialog, GTK_TYPE_BUTTON, "Close") != NULL;
}

static gboolean
has_looked (gpointer dialog)
{
  return lead_ui_test_find (dialog, GTK_TYPE_BUTTON, "Import") != NULL || has_outcome (dialog);
}

static GtkWidget *
look (Fixture    *fixture,
      const char *path)
{
  GtkWidget *dialog = lead_import_dialog_new (GTK_WINDOW (fixture->window), fixture->desk);
  const char *paths[] = { path, NULL };

  gtk_window_present (GTK_WINDOW (dialog));
  lead_import_dialog_look (LEAD_IMPORT_DIALOG (dialog), paths);
  lead_test_await (has_looked, dialog);

  return dialog;
}

static GtkWidget *
import (Fixture    *fixture,
        const char *path)
{
  GtkWidget *dialog = look (fixture, path);

  lead_import_dialog_run (LEAD_IMPORT_DIALOG (dialog));
  lead_test_await (has_outcome, dialog);

  return dialog;
}

static void
test_import (Fixture       *fixture,
             gconstpointer  data)
{
  g_autofree char *path = write_jrnl (fixture);
  GtkWidget *dialog = lead_import_dialog_new (GTK_WINDOW (fixture->window), fixture->desk);

  gtk_window_present (GTK_WINDOW (dialog));
  lead_ui_test_shoot (dialog, "import");
  gtk_window_destroy (GTK_WINDOW (dialog));

  /* Looking changes nothing. */
  dialog = look (fixture, path);
  lead_ui_test_shoot (dialog, "import-preview");
  g_assert_true (lead_ui_test_reads (dialog, "2 entries will come in"));
  g_assert_true (lead_ui_test_reads (dialog, "jrnl"));
  g_assert_true (lead_ui_test_reads (dialog, "3 February 2026 to 11 February 2026"));
  g_assert_true (lead_ui_test_reads (dialog, "Two rooms, two agendas."));
  g_assert_cmpuint (count (fixture), ==, 0);
  gtk_window_destroy (GTK_WINDOW (dialog));

  dialog = import (fixture, path);
  lead_ui_test_shoot (dialog, "import-outcome");
  g_assert_true (lead_ui_test_reads (dialog, "2 entries imported"));
  gtk_window_destroy (GTK_WINDOW (dialog));

  dialog = import (fixture, path);
  lead_ui_test_shoot (dialog, "import-again");
  g_assert_true (lead_ui_test_reads (dialog, "Nothing new to import"));
  g_assert_true (lead_ui_test_reads (dialog, "2 were there already"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static GtkWidget *
find_dialog (void)
{
  g_autoptr(GList) windows = gtk_window_list_toplevels ();

  for (GList *window = windows; window != NULL; window = window->next)
    if (LEAD_IS_IMPORT_DIALOG (window->data))
      return window->data;

  return NULL;
}

/* Files dropped on the window are looked at; pictures are left to the text. */
static void
test_drop (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *path = write_jrnl (fixture);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GFile) picture = g_file_new_for_path ("/nowhere/a.jpg");
  g_autoptr(GSList) files = g_slist_prepend (NULL, picture);
  GtkWidget *workspace = GTK_WIDGET (lead_window_get_workspace (fixture->window));
  GtkWidget *dialog;

  g_assert_false (lead_import_drop_take (workspace, files));
  g_assert_null (find_dialog ());

  files = g_slist_prepend (files, file);
  g_assert_true (lead_import_drop_take (workspace, files));
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  lead_test_await (has_looked, dialog);
  g_assert_true (lead_ui_test_reads (dialog, "2 entries will come in"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* What was there before stays when an import is taken back. */
static void
test_import_undone (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autofree char *first = write_jrnl (fixture);
  g_autofree char *second = write_file (fixture, "2026-03-01 Note.txt", "Only words.");
  GtkWidget *dialog, *undo;

  gtk_window_destroy (GTK_WINDOW (import (fixture, first)));
  dialog = import (fixture, second);
  g_assert_cmpuint (count (fixture), ==, 3);
  undo = lead_ui_test_find (dialog, GTK_TYPE_BUTTON, "Undo");
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  g_signal_emit_by_name (undo, "clicked");
  lead_test_await (is_gone, &dialog);
  g_assert_cmpuint (count (fixture), ==, 2);

  dialog = import (fixture, second);
  g_assert_true (lead_ui_test_reads (dialog, "Nothing new to import"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_import_of_something_else (Fixture       *fixture,
                               gconstpointer  data)
{
  g_autofree char *path = write_file (fixture, "picture.png", "\x89PNG\r\n\x1a\n not really");
  GtkWidget *dialog = look (fixture, path);

  lead_ui_test_shoot (dialog, "import-refused");
  g_assert_true (lead_ui_test_reads (dialog, "Nothing was imported"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_export (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(LeadFilter) filter = lead_filter_new ();
  g_autofree char *path = write_jrnl (fixture);
  g_autofree char *output = g_build_filename (fixture->folder, "out.zip", NULL);
  GtkWidget *dialog;

  gtk_window_destroy (GTK_WINDOW (import (fixture, path)));

  filter->starred = TRUE;
  dialog = lead_export_dialog_new (GTK_WINDOW (fixture->window), fixture->desk, filter);
  gtk_window_present (GTK_WINDOW (dialog));
  lead_ui_test_shoot (dialog, "export");
  g_assert_true (lead_ui_test_reads (dialog, "unencrypted"));

  lead_export_dialog_run (LEAD_EXPORT_DIALOG (dialog), output, FALSE);
  lead_test_await (has_outcome, dialog);
  lead_ui_test_shoot (dialog, "export-outcome");
  g_assert_true (lead_ui_test_reads (dialog, "2 entries exported"));
  g_assert_true (g_file_test (output, G_FILE_TEST_IS_REGULAR));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* What is there already goes only when that was asked, and then whole. */
static void
test_export_over_something (Fixture       *fixture,
                            gconstpointer  data)
{
  g_autoptr(LeadFilter) filter = lead_filter_new ();
  g_autofree char *output = write_file (fixture, "precious.zip", "precious");
  g_autofree char *content = NULL;
  GtkWidget *dialog;

  dialog = lead_export_dialog_new (GTK_WINDOW (fixture->window), fixture->desk, filter);
  gtk_window_present (GTK_WINDOW (dialog));
  lead_export_dialog_run (LEAD_EXPORT_DIALOG (dialog), output, FALSE);
  lead_test_await (has_outcome, dialog);
  lead_ui_test_shoot (dialog, "export-exists");
  g_assert_true (lead_ui_test_reads (dialog, "Nothing was exported"));
  g_assert_true (g_file_get_contents (output, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "precious");
  gtk_window_destroy (GTK_WINDOW (dialog));
  g_clear_pointer (&content, g_free);

  dialog = lead_export_dialog_new (GTK_WINDOW (fixture->window), fixture->desk, filter);
  gtk_window_present (GTK_WINDOW (dialog));
  lead_export_dialog_run (LEAD_EXPORT_DIALOG (dialog), output, TRUE);
  lead_test_await (has_outcome, dialog);
  g_assert_true (lead_ui_test_reads (dialog, "0 entries exported"));
  g_assert_true (g_file_get_contents (output, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "PK"));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* A period that isn't one can't be exported. */
static void
test_period (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(LeadFilter) shown = lead_filter_new ();
  g_autoptr(LeadFilter) period = NULL;
  GtkWidget *group = g_object_ref_sink (g_object_new (LEAD_TYPE_EXTENT_GROUP, NULL));
  GtkWidget *extent, *from;
  gboolean valid;

  shown->starred = TRUE;
  lead_extent_group_set (LEAD_EXTENT_GROUP (group), shown, 7);
  g_assert_cmpint (lead_extent_group_get_entry (LEAD_EXTENT_GROUP (group)), ==, 7);
  extent = lead_ui_test_find (group, ADW_TYPE_COMBO_ROW, NULL);
  adw_combo_row_set_selected (ADW_COMBO_ROW (extent), 3);
  from = lead_ui_test_find (group, ADW_TYPE_ENTRY_ROW, NULL);
  gtk_editable_set_text (GTK_EDITABLE (from), "the other day");
  g_object_get (group, "valid", &valid, NULL);
  g_assert_false (valid);
  gtk_editable_set_text (GTK_EDITABLE (from), "3 March 2026");
  g_object_get (group, "valid", &valid, NULL);
  g_assert_true (valid);
  period = lead_extent_group_dup_filter (LEAD_EXTENT_GROUP (group));
  g_assert_cmpint (period->from, ==, lead_day_new (2026, 3, 3));
  g_assert_cmpint (period->to, ==, LEAD_DAY_NONE);
  g_assert_false (period->starred);
  g_object_unref (group);
}

static void
test_print (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(LeadFilter) filter = lead_filter_new ();
  g_autofree char *path = write_jrnl (fixture);
  g_autofree char *output = g_build_filename (fixture->folder, "printed.pdf", NULL);
  g_autofree char *content = NULL;
  GtkWidget *dialog;

  gtk_window_destroy (GTK_WINDOW (import (fixture, path)));
  dialog = lead_print_dialog_new (GTK_WINDOW (fixture->window), fixture->desk, filter, 0);
  gtk_window_present (GTK_WINDOW (dialog));
  lead_ui_test_shoot (dialog, "print");
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  lead_print_dialog_run (LEAD_PRINT_DIALOG (dialog), output);
  lead_test_await (is_gone, &dialog);
  g_assert_true (g_file_get_contents (output, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
}

/* Locking takes the dialogs of the journal along. */
static void
test_locking_closes (Fixture       *fixture,
                     gconstpointer  data)
{
  GtkWidget *dialog = lead_import_dialog_new (GTK_WINDOW (fixture->window), fixture->desk);

  gtk_window_present (GTK_WINDOW (dialog));
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.lock", NULL);
  lead_test_await (is_gone, &dialog);
}

#define ADD(name, test) g_test_add ("/ui/dialogs/" name, Fixture, NULL, set_up, test, tear_down)

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  ADD ("import", test_import);
  ADD ("drop", test_drop);
  ADD ("import-undone", test_import_undone);
  ADD ("import-of-something-else", test_import_of_something_else);
  ADD ("export", test_export);
  ADD ("export-over-something", test_export_over_something);
  ADD ("period", test_period);
  ADD ("print", test_print);
  ADD ("locking-closes", test_locking_closes);

  return g_test_run ();
}
