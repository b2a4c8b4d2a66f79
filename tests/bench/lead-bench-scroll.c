/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Goes through a list as a person does: first three rows a frame, as by the
 * wheel, then from end to end, as by the scroll bar, where every frame has
 * other rows. */

#include "config.h"

#include "lead-bench-scroll.h"

#include "lead-bench-run.h"

#define FRAMES 300
#define WHEEL_STEP 150
#define FRAME_US (G_USEC_PER_SEC / 60)

typedef struct
{
  GtkAdjustment *adjustment; /* borrowed */
  LeadScrollDone done;
  gpointer user_data;

  LeadScrollPart wheel;
  LeadScrollPart far;
  gint64 last;     /* when the last frame was */
  double last_cpu; /* how much had been worked by then */
} Scroll;

static void
move_on (Scroll *self)
{
  double end = gtk_adjustment_get_upper (self->adjustment)
               - gtk_adjustment_get_page_size (self->adjustment);
  double value = gtk_adjustment_get_value (self->adjustment) + WHEEL_STEP;

  if (self->wheel.shown >= FRAMES)
    value = end * self->far.shown / FRAMES;
  gtk_adjustment_set_value (self->adjustment, value);
}

static void
count (Scroll *self)
{
  LeadScrollPart *part = self->wheel.shown < FRAMES ? &self->wheel : &self->far;
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

static gboolean
frame_cb (GtkWidget     *list,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  Scroll *self = user_data;

  count (self);
  if (self->far.shown < FRAMES)
    {
      move_on (self);
      return G_SOURCE_CONTINUE;
    }
  self->done (&self->wheel, &self->far, self->user_data);
  return G_SOURCE_REMOVE;
}

/**
 * lead_bench_scroll:
 * @list: a scrollable list that is on the screen and has all its rows
 * @done: called at the end
 * @user_data: for @done
 */
void
lead_bench_scroll (GtkWidget      *list,
                   LeadScrollDone  done,
                   gpointer        user_data)
{
  Scroll *self = g_new0 (Scroll, 1);

  self->adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));
  self->done = done;
  self->user_data = user_data;
  gtk_widget_add_tick_callback (list, frame_cb, self, g_free);
}
