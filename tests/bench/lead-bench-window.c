/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* lead-bench-window JOURNAL: opens the real window on a made journal, unlocked
 * by a key in memory, and says when its newest entry is on the screen.
 * lead-bench-window --empty: the floor: an empty libadwaita window with a list.
 *
 * --scroll JOURNAL or --scroll-empty ROWS instead: goes through the list and
 * prints how many frames were missed and how many came, separated by a tab.
 *
 * Prints milliseconds since LEAD_BENCH_BEGUN_US (of the monotonic clock, taken
 * before the process began) and kilobytes of memory, separated by a tab. */

#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lead-bench-scroll.h"
#include "lead-made-journal.h"
#include "ui/shell/lead-application.h"
#include "ui/shell/lead-window.h"

#define EMPTY_ROWS 50

/* Memory is looked at when all has settled. */
#define SETTLE_MS 1500

static double usable_ms;
static gboolean scroll;

static double
get_ms (void)
{
  const char *begun = g_getenv ("LEAD_BENCH_BEGUN_US");

  return (double) (g_get_monotonic_time () - g_ascii_strtoll (begun, NULL, 10)) / 1000;
}

/* Kilobytes that are this process's alone and can't be read again from a file. */
static long
get_memory (void)
{
  g_autofree char *status = NULL;
  const char *line;

  g_file_get_contents ("/proc/self/status", &status, NULL, NULL);
  line = strstr (status, "RssAnon:");

  return strtol (line + strlen ("RssAnon:"), NULL, 10);
}

static gboolean
report (gpointer user_data)
{
  g_print ("%.1f\t%ld\n", usable_ms, get_memory ());
  exit (0);
}

static void
report_scroll (guint missed,
               guint shown)
{
  g_print ("%u\t%u\n", missed, shown);
  fflush (stdout);
  /* Briefs are still being read for rows that have gone by. */
  _exit (0);
}

static GtkWidget *
find_list (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LIST_VIEW (widget) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_list (child);

  return found;
}

/* By now the whole list has followed its first screen. */
static gboolean
scroll_through (gpointer window)
{
  lead_bench_scroll (find_list (window), report_scroll);
  return G_SOURCE_REMOVE;
}

static gboolean
shows (GtkWidget  *widget,
       const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, text))
      return TRUE;

  return FALSE;
}

static void
after_paint (GdkFrameClock *clock,
             gpointer       window)
{
  if (usable_ms > 0 || !shows (window, LEAD_MADE_NEWEST))
    return;
  usable_ms = get_ms ();
  g_timeout_add (SETTLE_MS, scroll ? scroll_through : report, window);
}

static void
watch (GtkWidget *window)
{
  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (after_paint),
                    window);
}

static void
set_up_row (GtkSignalListItemFactory *factory,
            GtkListItem              *item)
{
  gtk_list_item_set_child (item, gtk_label_new (NULL));
}

static void
bind_row (GtkSignalListItemFactory *factory,
          GtkListItem              *item)
{
  GtkStringObject *string = gtk_list_item_get_item (item);

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (string));
}

static void
open_empty (GtkApplication *application,
            guint           n_rows)
{
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkStringList *strings = gtk_string_list_new ((const char *[]) { LEAD_MADE_NEWEST, NULL });

  for (guint i = 1; i < n_rows; i++)
    gtk_string_list_append (strings, "A row");
  g_signal_connect (factory, "setup", G_CALLBACK (set_up_row), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_row), NULL);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled),
                                 gtk_list_view_new (GTK_SELECTION_MODEL (gtk_single_selection_new (G_LIST_MODEL (strings))),
                                                    factory));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), scrolled);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  watch (window);
}

static void
open_journal (GtkApplication *application,
              const char     *path)
{
  guint8 bytes[LEAD_KEY_SIZE];
  guint8 salt[LEAD_SALT_SIZE] = { 0 };
  g_autoptr (LeadSurroundings) surroundings = lead_surroundings_new_system ();
  g_autoptr (LeadKey) key = NULL;
  g_autoptr (LeadKeySource) source = NULL;
  LeadWindow *window = lead_window_new (application, surroundings);

  memset (bytes, 7, sizeof bytes);
  key = lead_key_new (bytes, salt);
  source = lead_key_source_new_key (key);
  lead_window_open (window, path, source);
  watch (GTK_WIDGET (window));
}

int
main (int    argc,
      char **argv)
{
  gboolean empty = argc > 1 && (g_str_equal (argv[1], "--empty")
                                || g_str_equal (argv[1], "--scroll-empty"));
  g_autoptr (GtkApplication) application = NULL;
  g_autoptr (GError) error = NULL;

  scroll = argc == 3;
  if (argc < 2 || argc > 3 || g_getenv ("LEAD_BENCH_BEGUN_US") == NULL)
    {
      g_printerr ("usage: LEAD_BENCH_BEGUN_US=… lead-bench-window JOURNAL | --empty | "
                  "--scroll JOURNAL | --scroll-empty ROWS\n");
      return 2;
    }
  application = empty ? GTK_APPLICATION (adw_application_new ("org.example.Empty",
                                                              G_APPLICATION_NON_UNIQUE))
                      : GTK_APPLICATION (lead_application_new ());
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    g_error ("%s", error->message);

  if (empty)
    open_empty (application, scroll ? (guint) atoi (argv[2]) : EMPTY_ROWS);
  else
    open_journal (application, argv[argc - 1]);
  for (;;)
    g_main_context_iteration (NULL, TRUE);
}
