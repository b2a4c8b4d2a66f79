/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* lead-bench-window MODE ARGUMENT…: opens one window and times one thing in it.
 * Prints figures separated by tabs; what they are stands beside each mode. */

#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/store/lead-journal.h"
#include "lead-bench-empty.h"
#include "lead-bench-patterns.h"
#include "lead-bench-run.h"
#include "lead-bench-scroll.h"
#include "lead-bench-typing.h"
#include "lead-made-journal.h"
#include "ui/shell/lead-application.h"
#include "ui/shell/lead-window.h"

/* A run that takes longer will never end. */
#define PATIENCE_S 90

#define EMPTY_ROWS 50
#define LONG_ENTRY 50000

/* A page of the app that has come: the entry where one left off is read last. */
#define TODAY "LeadGlimpse"

static double usable_ms;

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

static void
report_memory (LeadBenchRun *run)
{
  g_print ("%.1f\t%ld\n", usable_ms, get_memory ());
  lead_bench_run_end (run);
}

static void
report_start (LeadBenchRun *run)
{
  usable_ms = lead_bench_run_get_ms (run);
  lead_bench_run_settle (run, report_memory);
}

static void
report_time (LeadBenchRun *run)
{
  g_print ("%.1f\n", lead_bench_run_get_ms (run));
  lead_bench_run_end (run);
}

static void
open_window (LeadBenchRun *run)
{
  g_autoptr (LeadSurroundings) surroundings = lead_surroundings_new_system ();

  run->window = GTK_WIDGET (lead_window_new (run->application, surroundings));
}

static void
open_journal (LeadBenchRun *run)
{
  guint8 bytes[LEAD_KEY_SIZE];
  guint8 salt[LEAD_SALT_SIZE] = { 0 };
  g_autoptr (LeadKey) key = NULL;
  g_autoptr (LeadKeySource) source = NULL;

  memset (bytes, 7, sizeof bytes);
  key = lead_key_new (bytes, salt);
  source = lead_key_source_new_key (key);
  lead_window_open (LEAD_WINDOW (run->window), run->arguments[0], source);
}

static void
start (LeadBenchRun *run)
{
  open_window (run);
  open_journal (run);
  gtk_window_present (GTK_WINDOW (run->window));
  lead_bench_run_await (run, TODAY, report_start);
}

static void
start_empty (LeadBenchRun *run)
{
  lead_bench_empty_list (run, EMPTY_ROWS, -1);
  lead_bench_run_await (run, "GtkListView", report_start);
}

static void
report_part (const LeadScrollPart *part)
{
  g_print ("%u\t%.3f\t", part->missed, part->cpu_ms / part->shown);
}

static void
scrolled_cb (const LeadScrollPart *wheel,
             const LeadScrollPart *far,
             gpointer              user_data)
{
  LeadBenchRun *run = user_data;
  GtkWidget *row = gtk_widget_get_first_child (lead_bench_run_find (run, "GtkListView"));

  report_part (wheel);
  report_part (far);
  g_print ("%d\n", gtk_widget_get_height (gtk_widget_get_first_child (row)));
  lead_bench_run_end (run);
}

static void
scroll_list (LeadBenchRun *run)
{
  run->awaited = "the end of the list";
  lead_bench_scroll (lead_bench_run_find (run, "GtkListView"), scrolled_cb, run);
}

static void
settle_list (LeadBenchRun *run)
{
  lead_bench_run_settle (run, scroll_list);
}

/* To the page where the list is, as the switch above does. */
static void
turn_to_list (LeadBenchRun *run)
{
  adw_view_stack_set_visible_child_name (
      ADW_VIEW_STACK (lead_bench_run_find (run, "AdwViewStack")), "journal");
  lead_bench_run_await (run, "LeadTimelineRow", settle_list);
}

static void
scroll (LeadBenchRun *run)
{
  open_window (run);
  open_journal (run);
  gtk_window_present (GTK_WINDOW (run->window));
  lead_bench_run_await (run, TODAY, turn_to_list);
}

static void
scroll_empty (LeadBenchRun *run)
{
  lead_bench_empty_list (run, (guint) atoi (run->arguments[0]), atoi (run->arguments[1]));
  lead_bench_run_await (run, "GtkListView", settle_list);
}

static void
looked_cb (const LeadPatternsCost *cost,
           gpointer                user_data)
{
  report_part (&cost->scroll);
  report_part (&cost->walk);
  g_print ("%.2f\t%.3f\t%.3f\t%d\n", cost->change_ms, cost->change_cpu_ms, cost->rest_cpu_ms,
           cost->height);
  lead_bench_run_end (user_data);
}

static void
look_at_patterns (LeadBenchRun *run)
{
  run->awaited = "the last period";
  lead_bench_patterns (run, looked_cb);
}

/* To the year that was written last. */
static void
settle_patterns (LeadBenchRun *run)
{
  GtkWidget *page = lead_bench_run_find (run, "LeadPatternsPage");

  if (page != NULL)
    gtk_widget_activate_action (page, "patterns.earlier", NULL);
  lead_bench_run_settle (run, look_at_patterns);
}

static void
turn_to_patterns (LeadBenchRun *run)
{
  adw_view_stack_set_visible_child_name (
      ADW_VIEW_STACK (lead_bench_run_find (run, "AdwViewStack")), "patterns");
  lead_bench_run_await (run, "LeadPatternPanel", settle_patterns);
}

static void
patterns (LeadBenchRun *run)
{
  open_window (run);
  open_journal (run);
  gtk_window_present (GTK_WINDOW (run->window));
  lead_bench_run_await (run, TODAY, turn_to_patterns);
}

static void
patterns_empty (LeadBenchRun *run)
{
  lead_bench_patterns_empty (run, atoi (run->arguments[0]));
  lead_bench_run_await (run, "GtkScrolledWindow", settle_patterns);
}

static GtkTextView *
find_text (LeadBenchRun *run)
{
  return GTK_TEXT_VIEW (lead_bench_run_find (run, LEAD_IS_WINDOW (run->window) ? "LeadBodyView"
                                                                               : "GtkSourceView"));
}

static void
typed_cb (const LeadTypingCost *cost,
          gpointer              user_data)
{
  LeadBenchRun *run = user_data;
  GtkWidget *view = GTK_WIDGET (find_text (run));

  g_print ("%.2f\t%.3f\t%.3f\t%d\t%d\n", cost->painted_ms, cost->painted_cpu_ms, cost->cpu_ms,
           gtk_widget_get_width (view), gtk_widget_get_height (view));
  lead_bench_run_end (run);
}

static void
type_on (LeadBenchRun *run)
{
  run->awaited = "the last letter";
  lead_bench_typing (find_text (run), typed_cb, run);
}

static void
write_long (LeadBenchRun *run)
{
  g_autofree char *text = lead_made_journal_dup_text (LONG_ENTRY);

  lead_bench_typing_fill (find_text (run), text);
  lead_bench_run_settle (run, type_on);
}

static void
begin_entry (LeadBenchRun *run)
{
  lead_window_write (LEAD_WINDOW (run->window));
  lead_bench_run_await (run, "LeadBodyView", write_long);
}

static void
type (LeadBenchRun *run)
{
  open_window (run);
  open_journal (run);
  gtk_window_present (GTK_WINDOW (run->window));
  lead_bench_run_await (run, TODAY, begin_entry);
}

static void
type_bare (LeadBenchRun *run)
{
  lead_bench_empty_text (run, atoi (run->arguments[0]), atoi (run->arguments[1]));
  lead_bench_run_await (run, "GtkSourceView", write_long);
}

/* From the welcome, as a newcomer does. */
static void
open_welcome (LeadBenchRun  *run,
              LeadBenchStep  then)
{
  g_autofree char *path = lead_journal_dup_default_path ();

  open_window (run);
  lead_window_open (LEAD_WINDOW (run->window), path, NULL);
  gtk_window_present (GTK_WINDOW (run->window));
  lead_bench_run_await (run, "LeadWelcomeView", then);
}

static void
time_sample (LeadBenchRun *run)
{
  run->begun_us = g_get_monotonic_time ();
  lead_window_open_sample (LEAD_WINDOW (run->window));
  lead_bench_run_await (run, TODAY, report_time);
}

static void
time_journal (LeadBenchRun *run)
{
  run->begun_us = g_get_monotonic_time ();
  open_journal (run);
  lead_bench_run_await (run, TODAY, report_time);
}

static void
settle_sample (LeadBenchRun *run)
{
  lead_bench_run_settle (run, time_sample);
}

static void
settle_journal (LeadBenchRun *run)
{
  lead_bench_run_settle (run, time_journal);
}

static void
open_sample (LeadBenchRun *run)
{
  open_welcome (run, settle_sample);
}

static void
open_own (LeadBenchRun *run)
{
  open_welcome (run, settle_journal);
}

static const struct
{
  const char *name;
  int n_arguments;
  LeadBenchStep begin;
  const char *arguments; /* and what is printed */
} modes[] = {
  { "--start", 1, start, "JOURNAL: ms from the start to Today, KB of memory" },
  { "--empty", 0, start_empty, "the same of an empty libadwaita window with a list" },
  { "--scroll", 1, scroll,
    "JOURNAL: frames missed and ms of work a frame by the wheel; both by far jumps; height of a row" },
  { "--scroll-empty", 2, scroll_empty, "ROWS HEIGHT: the same of an empty list" },
  { "--patterns", 1, patterns,
    "JOURNAL: frames missed and ms of work a frame by scrolling; both from mark to mark; ms from "
    "another period to its paint, ms of work for that, and until all is at rest; height of it all" },
  { "--patterns-empty", 1, patterns_empty, "HEIGHT: the same of an empty page" },
  { "--type", 1, type,
    "JOURNAL: ms from key to paint in a long entry, ms of work for that, and all told a key; "
    "width and height of the text" },
  { "--type-bare", 2, type_bare, "WIDTH HEIGHT: the same of a bare GtkSourceView" },
  { "--sample", 0, open_sample, "ms from the welcome to Today of the sample" },
  { "--own", 1, open_own, "JOURNAL: the same of a journal" },
};

static LeadBenchStep
find_mode (int    argc,
           char **argv)
{
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    if (argc > 1 && g_str_equal (argv[1], modes[i].name) && argc == 2 + modes[i].n_arguments)
      return modes[i].begin;
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    g_printerr ("LEAD_BENCH_BEGUN_US=… lead-bench-window %s %s\n", modes[i].name,
                modes[i].arguments);

  return NULL;
}

static gboolean
give_up_cb (gpointer user_data)
{
  LeadBenchRun *run = user_data;

  g_printerr ("lead-bench-window: waited %d s in vain for %s\n", PATIENCE_S, run->awaited);
  _exit (1);
}

/* The app's own application where the window is the app's: its shortcuts,
 * styles and settings take their time too. */
static GtkApplication *
new_application (gboolean empty)
{
  GtkApplication *application
      = empty ? GTK_APPLICATION (adw_application_new ("org.example.Empty", G_APPLICATION_NON_UNIQUE))
              : GTK_APPLICATION (lead_application_new ());
  g_autoptr (GError) error = NULL;

  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    g_error ("%s", error->message);

  return application;
}

int
main (int    argc,
      char **argv)
{
  LeadBenchStep begin = find_mode (argc, argv);
  const char *begun = g_getenv ("LEAD_BENCH_BEGUN_US");
  g_autoptr (GtkApplication) application = NULL;
  g_autoptr (GMainLoop) loop = NULL;
  LeadBenchRun run = { .arguments = argv + 2 };

  if (begin == NULL || begun == NULL)
    return 2;

  run.begun_us = g_ascii_strtoll (begun, NULL, 10);
  run.application = application = new_application (begin == start_empty || begin == scroll_empty
                                                   || begin == patterns_empty || begin == type_bare);
  run.loop = loop = g_main_loop_new (NULL, FALSE);
  g_timeout_add_seconds (PATIENCE_S, give_up_cb, &run);
  begin (&run);
  g_main_loop_run (loop);
  gtk_window_destroy (GTK_WINDOW (run.window));

  return 0;
}
