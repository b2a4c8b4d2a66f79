/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Types into the middle of a long text, one letter after the other, and waits
 * for each to be painted. */

#include "config.h"

#include "lead-bench-typing.h"

#include <string.h>

#include "lead-bench-run.h"
#include "lead-timings.h"

#define KEYS 100
#define PAUSE_MS 50

static const char letters[] = "and what became of it later on, ";

typedef struct
{
  GtkTextView *view; /* borrowed */
  LeadTypingDone done;
  gpointer user_data;

  LeadTimings *timings;
  guint typed;
  double cpu_begun;
  double cpu_key; /* when the key was pressed */
  double painted_cpu;
} Typing;

static void
finish (Typing *self)
{
  LeadTypingCost cost = {
    .painted_ms = lead_timings_get_median (self->timings),
    .painted_cpu_ms = self->painted_cpu / KEYS,
    .cpu_ms = (lead_bench_run_get_cpu_ms () - self->cpu_begun) / KEYS,
  };

  self->done (&cost, self->user_data);
  lead_timings_free (self->timings);
  g_free (self);
}

static void after_paint_cb (GdkFrameClock *clock,
                            Typing        *self);

static gboolean
type_cb (gpointer user_data)
{
  Typing *self = user_data;
  char letter[] = { letters[self->typed % strlen (letters)], '\0' };

  if (self->typed == KEYS)
    {
      finish (self);
      return G_SOURCE_REMOVE;
    }
  self->typed++;
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (self->view)), "after-paint",
                    G_CALLBACK (after_paint_cb), self);
  self->cpu_key = lead_bench_run_get_cpu_ms ();
  lead_timings_begin (self->timings);
  g_signal_emit_by_name (self->view, "insert-at-cursor", letter);
  return G_SOURCE_REMOVE;
}

static void
after_paint_cb (GdkFrameClock *clock,
                Typing        *self)
{
  lead_timings_end (self->timings);
  self->painted_cpu += lead_bench_run_get_cpu_ms () - self->cpu_key;
  g_signal_handlers_disconnect_by_data (clock, self);
  g_timeout_add (PAUSE_MS, type_cb, self);
}

/**
 * lead_bench_typing_fill:
 * @view: an empty text view
 * @text: what somebody might have written
 *
 * Writes @text and goes to its middle.
 */
void
lead_bench_typing_fill (GtkTextView *view,
                        const char  *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter middle;

  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert_interactive_at_cursor (buffer, text, -1, TRUE);
  gtk_text_buffer_end_user_action (buffer);
  gtk_text_buffer_get_iter_at_offset (buffer, &middle, gtk_text_buffer_get_char_count (buffer) / 2);
  gtk_text_buffer_place_cursor (buffer, &middle);
  gtk_text_view_scroll_to_mark (view, gtk_text_buffer_get_insert (buffer), 0, TRUE, 0, 0.5);
  gtk_widget_grab_focus (GTK_WIDGET (view));
}

/**
 * lead_bench_typing:
 * @view: a text view that is on the screen
 * @done: called with what a keystroke cost
 * @user_data: for @done
 */
void
lead_bench_typing (GtkTextView    *view,
                   LeadTypingDone  done,
                   gpointer        user_data)
{
  Typing *self = g_new0 (Typing, 1);

  self->view = view;
  self->done = done;
  self->user_data = user_data;
  self->timings = lead_timings_new ();
  self->cpu_begun = lead_bench_run_get_cpu_ms ();
  g_timeout_add (PAUSE_MS, type_cb, self);
}
