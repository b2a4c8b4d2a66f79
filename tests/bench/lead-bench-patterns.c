/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Looks through the patterns as a person does: up and down the page, from mark
 * to mark with its note, and from one year to another. On the empty page, which
 * has no charts, something of no size is drawn anew in their place. */

#include "config.h"

#include "lead-bench-patterns.h"

#include "charts/lead-chart.h"
#include "lead-bench-empty.h"

#define FRAMES   240
#define CHANGES  8
#define STEP     40
#define REST     24 /* frames after which nothing moves any more */
#define FRAME_US (G_USEC_PER_SEC / 60)

typedef struct
{
  LeadBenchRun     *run;
  LeadPatternsDone  done;
  GtkWidget        *page;
  GtkWidget        *chart;      /* nullable: on an empty page */
  GtkAdjustment    *adjustment;
  LeadPatternsCost  cost;
  double            step;       /* up or down */
  gint64            last;       /* when the last frame was */
  double            last_cpu;   /* how much had been worked by then */

  guint             n_changes;
  gint64            begun;      /* when a change was asked for */
  double            begun_cpu;
  gboolean          painted;
  guint             n_rested;
  LeadFigure       *before;     /* borrowed: only to tell it from the next */
} Look;

static void
count (Look *self, LeadScrollPart *part)
{
  gint64 now = g_get_monotonic_time ();
  double cpu = lead_bench_run_get_cpu_ms ();

  if (self->last != 0)
    {
      part->shown++;
      part->cpu_ms += cpu - self->last_cpu;
      if (now - self->last > FRAME_US * 3 / 2)
        part->missed += (guint) ((now - self->last + FRAME_US / 2) / FRAME_US) - 1;
    }
  self->last = now;
  self->last_cpu = cpu;
}

static void
scroll_on (Look *self)
{
  double end = gtk_adjustment_get_upper (self->adjustment)
               - gtk_adjustment_get_page_size (self->adjustment);
  double value = gtk_adjustment_get_value (self->adjustment) + self->step;

  if (value < 0 || value > end)
    self->step = -self->step;
  gtk_adjustment_set_value (self->adjustment, CLAMP (value, 0, end));
}

static void
walk_on (Look *self)
{
  if (self->chart != NULL)
    gtk_widget_activate_action (self->chart, "mark.next", NULL);
  else
    gtk_widget_queue_draw (self->page);
}

static LeadFigure *
get_figure (Look *self)
{
  return self->chart != NULL ? lead_chart_get_figure (LEAD_CHART (self->chart)) : NULL;
}

static void
ask_for_change (Look *self)
{
  self->before = get_figure (self);
  self->painted = FALSE;
  self->n_rested = 0;
  self->begun = g_get_monotonic_time ();
  self->begun_cpu = lead_bench_run_get_cpu_ms ();
  if (self->chart != NULL)
    gtk_widget_activate_action (
      self->page, self->n_changes % 2 == 0 ? "patterns.earlier" : "patterns.later", NULL);
  else
    gtk_widget_queue_draw (self->page);
}

static void
end (Look *self, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_data (clock, self);
  self->cost.change_ms /= CHANGES;
  self->cost.change_cpu_ms /= CHANGES;
  self->cost.rest_cpu_ms /= CHANGES;
  self->cost.height = (int) gtk_adjustment_get_upper (self->adjustment);
  self->done (&self->cost, self->run);
  g_free (self);
}

static void
on_painted (GdkFrameClock *clock, Look *self)
{
  if (!self->painted && (self->chart == NULL || get_figure (self) != self->before))
    {
      self->painted = TRUE;
      self->cost.change_ms += (double) (g_get_monotonic_time () - self->begun) / 1000;
      self->cost.change_cpu_ms += lead_bench_run_get_cpu_ms () - self->begun_cpu;
    }
  else if (self->painted && ++self->n_rested >= REST)
    {
      self->cost.rest_cpu_ms += lead_bench_run_get_cpu_ms () - self->begun_cpu;
      if (++self->n_changes == CHANGES)
        {
          end (self, clock);
          return;
        }
      ask_for_change (self);
    }
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
}

static gboolean
on_frame (GtkWidget *page, GdkFrameClock *clock, gpointer data)
{
  Look *self = data;

  if (self->cost.scroll.shown < FRAMES)
    {
      count (self, &self->cost.scroll);
      scroll_on (self);
      return G_SOURCE_CONTINUE;
    }
  if (self->cost.walk.shown < FRAMES)
    {
      count (self, &self->cost.walk);
      walk_on (self);
      return G_SOURCE_CONTINUE;
    }
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_painted), self);
  ask_for_change (self);
  return G_SOURCE_REMOVE;
}

/**
 * lead_bench_patterns:
 * @run: a run whose window shows patterns, or nothing in a scrolled window
 * @done: called at the end, with @run
 */
void
lead_bench_patterns (LeadBenchRun *run, LeadPatternsDone done)
{
  Look *self = g_new0 (Look, 1);
  GtkWidget *page = lead_bench_run_find (run, "LeadPatternsPage");
  GtkWidget *scroller;

  self->run = run;
  self->done = done;
  self->step = STEP;
  self->chart = page != NULL ? lead_bench_run_find (run, "LeadChart") : NULL;
  scroller = lead_bench_run_find (run, "GtkScrolledWindow");
  self->page = page != NULL ? page : scroller;
  self->adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  gtk_widget_add_tick_callback (self->page, on_frame, self, NULL);
}

/**
 * lead_bench_patterns_empty:
 * @run: a run without a window
 * @height: of the page
 *
 * The floor: nothing, as high as the patterns are.
 */
void
lead_bench_patterns_empty (LeadBenchRun *run, int height)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *nothing = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (nothing, -1, height);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), nothing);
  lead_bench_empty_window (run, scrolled);
}
