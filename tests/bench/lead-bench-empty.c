/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-bench-empty.h"

#include <gtksourceview/gtksource.h>

static void
set_up_row (GtkSignalListItemFactory *factory,
            GtkListItem              *item,
            gpointer                  row_height)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_set_size_request (label, -1, GPOINTER_TO_INT (row_height));
  gtk_list_item_set_child (item, label);
}

static void
bind_row (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkStringObject *string = gtk_list_item_get_item (item);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (string));
}

/**
 * lead_bench_empty_window:
 * @run: a run without a window
 * @scrolled: what is in it
 *
 * A window of the size that the app's has.
 */
void
lead_bench_empty_window (LeadBenchRun *run,
                         GtkWidget    *scrolled)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), scrolled);
  run->window = adw_application_window_new (run->application);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (run->window), box);
  gtk_window_set_default_size (GTK_WINDOW (run->window), 1000, 700);
  gtk_window_present (GTK_WINDOW (run->window));
}

/**
 * lead_bench_empty_list:
 * @run: a run
 * @n_rows: how many rows
 * @row_height: how high what is in them is, in pixels, or -1
 *
 * Opens a window with a list whose rows say nothing.
 */
void
lead_bench_empty_list (LeadBenchRun *run,
                       guint         n_rows,
                       int           row_height)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkStringList *strings = gtk_string_list_new (NULL);
  GtkWidget *list;

  for (guint i = 0; i < n_rows; i++)
    gtk_string_list_append (strings, "A row");
  g_signal_connect (factory, "setup", G_CALLBACK (set_up_row), GINT_TO_POINTER (row_height));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row), NULL);
  list = gtk_list_view_new (GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (strings))),
                            factory);
  gtk_widget_add_css_class (list, "navigation-sidebar");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), list);
  lead_bench_empty_window (run, scrolled);
}

/**
 * lead_bench_empty_text:
 * @run: a run
 * @width: of the text, in pixels
 * @height: of what can be seen of it
 *
 * Opens a window with a bare GtkSourceView in it.
 */
void
lead_bench_empty_text (LeadBenchRun *run,
                       int           width,
                       int           height)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_source_view_new ();

  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_widget_set_halign (scrolled, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (scrolled, GTK_ALIGN_CENTER);
  gtk_widget_set_size_request (scrolled, width, height);
  lead_bench_empty_window (run, scrolled);
}
