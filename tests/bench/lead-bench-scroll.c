/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Goes through a list as a person does: first three rows a frame, as by the
 * wheel, then from end to end, as by the scroll bar, where every frame has
 * other rows. Counts the frames that the clock had to leave out. */

#include "config.h"

#include "lead-bench-scroll.h"

#define WHEEL_FRAMES 300
#define BAR_FRAMES 300
#define WHEEL_STEP 150
#define FRAME_US (G_USEC_PER_SEC / 60)

typedef struct
{
  GtkAdjustment *adjustment; /* borrowed */
  LeadScrollDone done;

  gint64 last; /* when the last frame was */
  guint shown;
  guint missed;
} Scroll;

static void
move_on (Scroll *self)
{
  double end = gtk_adjustment_get_upper (self->adjustment)
               - gtk_adjustment_get_page_size (self->adjustment);
  double value = gtk_adjustment_get_value (self->adjustment) + WHEEL_STEP;

  if (self->shown >= WHEEL_FRAMES)
    value = end * (self->shown - WHEEL_FRAMES) / BAR_FRAMES;
  gtk_adjustment_set_value (self->adjustment, value);
}

static gboolean
frame_cb (GtkWidget     *list,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  Scroll *self = user_data;
  gint64 now = g_get_monotonic_time ();

  if (self->last != 0 && now - self->last > FRAME_US * 3 / 2)
    self->missed += (guint) ((now - self->last + FRAME_US / 2) / FRAME_US) - 1;
  self->last = now;
  if (self->shown++ < WHEEL_FRAMES + BAR_FRAMES)
    {
      move_on (self);
      return G_SOURCE_CONTINUE;
    }
  self->done (self->missed, self->shown);
  return G_SOURCE_REMOVE;
}

/**
 * lead_bench_scroll:
 * @list: a scrollable list that is on the screen and has all its rows
 * @done: called at the end
 */
void
lead_bench_scroll (GtkWidget      *list,
                   LeadScrollDone  done)
{
  Scroll *self = g_new0 (Scroll, 1);

  self->adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));
  self->done = done;
  gtk_widget_add_tick_callback (list, frame_cb, self, g_free);
}
