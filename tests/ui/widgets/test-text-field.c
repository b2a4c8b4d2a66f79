/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ui-test.h"
#include "ui/widgets/lead-text-field.h"

#define NARROW 240

/* Of several lines at that width, and less high than a field may grow. */
#define TEXT "She said it in the car park, not in the room, and I went home with it and turned it " \
             "over until it was light, which is how I know that it mattered."

static GtkAdjustment *
get_heights (GtkWidget *field)
{
  GtkWidget *scroller = gtk_widget_get_first_child (adw_bin_get_child (ADW_BIN (field)));

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

static gboolean
shows_all (gpointer field)
{
  GtkAdjustment *heights = get_heights (field);

  return gtk_adjustment_get_upper (heights) > 80
         && gtk_adjustment_get_upper (heights) <= gtk_adjustment_get_page_size (heights);
}

/* As in a card: the field may be as high as it likes, and isn't asked twice. */
static void
test_shows_the_whole_of_a_text (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *field = lead_text_field_new ("What happened");

  lead_text_field_set_text (LEAD_TEXT_FIELD (field), TEXT);
  gtk_box_append (GTK_BOX (box), field);
  g_object_set (page, "hscrollbar-policy", GTK_POLICY_NEVER, "child", box, NULL);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_set_default_size (GTK_WINDOW (window), NARROW, 600);
  gtk_window_present (GTK_WINDOW (window));

  lead_test_await (shows_all, field);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/text-field/shows-the-whole-of-a-text", test_shows_the_whole_of_a_text);

  return g_test_run ();
}
