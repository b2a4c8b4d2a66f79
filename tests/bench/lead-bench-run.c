/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-bench-run.h"

#include <time.h>

#include "ui/shell/lead-window.h"

/* When all that was begun has been done: the list is complete, the first
 * frames have been drawn. */
#define SETTLE_MS 1500

/**
 * lead_bench_run_get_ms:
 * @self: a run
 *
 * Returns: milliseconds since what is timed began
 */
double
lead_bench_run_get_ms (LeadBenchRun *self)
{
  return (double) (g_get_monotonic_time () - self->begun_us) / 1000;
}

/**
 * lead_bench_run_get_cpu_ms:
 *
 * Returns: milliseconds that this thread has worked, whatever else the machine does
 */
double
lead_bench_run_get_cpu_ms (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);

  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1e6;
}

static GtkWidget *
find (GtkWidget  *widget,
      const char *type_name)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type_name))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type_name);

  return found;
}

/**
 * lead_bench_run_find:
 * @self: a run
 * @type_name: a class of widgets
 *
 * Returns: (transfer none) (nullable): the first that can be seen
 */
GtkWidget *
lead_bench_run_find (LeadBenchRun *self,
                     const char   *type_name)
{
  return find (self->window, type_name);
}

static void
take_step (LeadBenchRun *self)
{
  LeadBenchStep then = self->then;

  self->awaited = NULL;
  then (self);
}

static void
after_paint_cb (GdkFrameClock *clock,
                LeadBenchRun  *self)
{
  if (lead_bench_run_find (self, self->awaited) == NULL)
    return;
  g_signal_handlers_disconnect_by_data (clock, self);
  take_step (self);
}

/**
 * lead_bench_run_await:
 * @self: a run
 * @type_name: a class of widgets
 * @then: what to do as soon as one of them has been painted
 */
void
lead_bench_run_await (LeadBenchRun  *self,
                      const char    *type_name,
                      LeadBenchStep  then)
{
  self->awaited = type_name;
  self->then = then;
  g_signal_connect (gtk_widget_get_frame_clock (self->window), "after-paint",
                    G_CALLBACK (after_paint_cb), self);
}

static gboolean
settled_cb (gpointer user_data)
{
  take_step (user_data);
  return G_SOURCE_REMOVE;
}

/**
 * lead_bench_run_settle:
 * @self: a run
 * @then: what to do when all has come to rest
 */
void
lead_bench_run_settle (LeadBenchRun  *self,
                       LeadBenchStep  then)
{
  self->awaited = "rest";
  self->then = then;
  g_timeout_add (SETTLE_MS, settled_cb, self);
}

static void
locked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  LeadBenchRun *self = user_data;

  lead_window_lock_finish (LEAD_WINDOW (source), result, NULL);
  g_main_loop_quit (self->loop);
}

/**
 * lead_bench_run_end:
 * @self: a run
 *
 * Leaves as a person does. To exit at once would take OpenSSL from under the
 * journal's thread, which may be reading.
 */
void
lead_bench_run_end (LeadBenchRun *self)
{
  self->awaited = "the journal to be locked";
  if (LEAD_IS_WINDOW (self->window))
    lead_window_lock_async (LEAD_WINDOW (self->window), LEAD_LEAVE_AT_ONCE, locked_cb, self);
  else
    g_main_loop_quit (self->loop);
}
