/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ui-test.h"
#include "ui/compat/lead-fold.h"

/* Tab goes by what is folded away, and into what is open. */
static void
test_tab (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *inside = gtk_button_new_with_label ("Inside");
  GtkWidget *fold = lead_fold_new ("More", inside);
  GtkWidget *after = gtk_button_new_with_label ("After");

  gtk_box_append (GTK_BOX (box), fold);
  gtk_box_append (GTK_BOX (box), after);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  lead_ui_test_spin ();
  g_assert_false (gtk_widget_get_visible (inside));

  gtk_widget_grab_focus (fold);
  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == after);

  gtk_expander_set_expanded (GTK_EXPANDER (fold), TRUE);
  lead_ui_test_spin ();
  g_assert_true (gtk_widget_get_mapped (inside));
  gtk_widget_grab_focus (fold);
  gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == inside);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/fold/tab", test_tab);

  return g_test_run ();
}
