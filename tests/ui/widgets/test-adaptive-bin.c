/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ui-test.h"
#include "ui/widgets/lead-adaptive-bin.h"

#define THRESHOLD 500

static gboolean
is_narrow (gpointer bin)
{
  return lead_adaptive_bin_get_narrow (bin);
}

static gboolean
is_wide (gpointer bin)
{
  return gtk_widget_get_width (bin) > 0 && !lead_adaptive_bin_get_narrow (bin);
}

/* A child that wants more than there is doesn't keep the window wide, and
 * what is bound to "narrow" may change what the child wants. */
static void
test_follows_the_width (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *bin = lead_adaptive_bin_new (THRESHOLD);
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  int least = 0;

  gtk_widget_set_size_request (side, THRESHOLD, -1);
  gtk_box_append (GTK_BOX (box), gtk_label_new ("Always there"));
  gtk_box_append (GTK_BOX (box), side);
  adw_bin_set_child (ADW_BIN (bin), box);
  g_object_bind_property (bin, "narrow", side, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  gtk_window_set_child (GTK_WINDOW (window), bin);

  gtk_widget_measure (bin, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <, THRESHOLD);

  gtk_window_set_default_size (GTK_WINDOW (window), THRESHOLD + 200, 200);
  gtk_window_present (GTK_WINDOW (window));
  lead_test_await (is_wide, bin);
  g_assert_true (gtk_widget_get_visible (side));

  gtk_window_set_default_size (GTK_WINDOW (window), THRESHOLD - 100, 200);
  lead_test_await (is_narrow, bin);
  g_assert_false (gtk_widget_get_visible (side));

  gtk_window_set_default_size (GTK_WINDOW (window), THRESHOLD + 100, 200);
  lead_test_await (is_wide, bin);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* Where the child needs more than the threshold to be wide, nothing of it is cut off. */
static void
test_needs_more (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *bin = lead_adaptive_bin_new (THRESHOLD);
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_size_request (side, THRESHOLD + 150, -1);
  gtk_box_append (GTK_BOX (box), side);
  adw_bin_set_child (ADW_BIN (bin), box);
  g_object_bind_property (bin, "narrow", side, "visible",
                          G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  gtk_window_set_child (GTK_WINDOW (window), bin);

  gtk_window_set_default_size (GTK_WINDOW (window), THRESHOLD + 50, 200);
  gtk_window_present (GTK_WINDOW (window));
  lead_test_await (is_narrow, bin);
  lead_ui_test_spin ();
  g_assert_true (is_narrow (bin));

  gtk_window_set_default_size (GTK_WINDOW (window), THRESHOLD + 300, 200);
  lead_test_await (is_wide, bin);
  lead_ui_test_spin ();
  g_assert_true (is_wide (bin));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_lives_without_a_child (void)
{
  GtkWidget *bin = g_object_ref_sink (lead_adaptive_bin_new (THRESHOLD));
  int least = -1;

  gtk_widget_measure (bin, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, ==, 0);
  lead_test_assert_finalize (bin);
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/adaptive-bin/follows-the-width", test_follows_the_width);
  g_test_add_func ("/ui/adaptive-bin/needs-more", test_needs_more);
  g_test_add_func ("/ui/adaptive-bin/lives-without-a-child", test_lives_without_a_child);

  return g_test_run ();
}
