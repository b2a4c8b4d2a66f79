/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-turns.h"

struct _LeadPatternTurns
{
  GtkWidget           *deck; /* whose frames are counted */
  LeadPatternTurnFunc  show;
  gpointer             user_data;

  GQueue               waiting; /* cards */
  GdkFrameClock       *clock;   /* (nullable): whose frame is awaited */
  guint                turn;    /* of the first of them */
};

static void await_turn (LeadPatternTurns *self);

static void
show_next (LeadPatternTurns *self)
{
  self->show (g_queue_pop_head (&self->waiting), self->user_data);
}

static gboolean
on_turn (gpointer data)
{
  LeadPatternTurns *self = data;

  self->turn = 0;
  show_next (self);
  await_turn (self);

  return G_SOURCE_REMOVE;
}

static void on_painted (LeadPatternTurns *self);

/* Of a window that has gone it has forgotten who listened. */
static void
forget_clock (LeadPatternTurns *self)
{
  if (self->clock != NULL)
    g_signal_handlers_disconnect_by_func (self->clock, on_painted, self);
  g_clear_object (&self->clock);
}

static void
on_painted (LeadPatternTurns *self)
{
  forget_clock (self);
  self->turn = g_idle_add (on_turn, self);
}

static void
await_turn (LeadPatternTurns *self)
{
  if (g_queue_is_empty (&self->waiting))
    return;
  g_set_object (&self->clock, gtk_widget_get_frame_clock (self->deck));
  if (self->clock == NULL)
    {
      self->turn = g_idle_add (on_turn, self);
      return;
    }
  g_signal_connect_swapped (self->clock, "after-paint", G_CALLBACK (on_painted), self);
  gdk_frame_clock_request_phase (self->clock, GDK_FRAME_CLOCK_PHASE_AFTER_PAINT);
}

/**
 * lead_pattern_turns_new:
 * @deck: what the cards are on; outlives it
 * @show: shows one
 * @user_data: for @show
 *
 * Returns: (transfer full): nobody waits yet
 */
LeadPatternTurns *
lead_pattern_turns_new (GtkWidget           *deck,
                        LeadPatternTurnFunc  show,
                        gpointer             user_data)
{
  LeadPatternTurns *self;

  g_return_val_if_fail (GTK_IS_WIDGET (deck), NULL);
  g_return_val_if_fail (show != NULL, NULL);

  self = g_new0 (LeadPatternTurns, 1);
  self->deck = deck;
  self->show = show;
  self->user_data = user_data;
  g_queue_init (&self->waiting);

  return self;
}

/**
 * lead_pattern_turns_free:
 * @self: (nullable): turns; who waits is forgotten
 */
void
lead_pattern_turns_free (LeadPatternTurns *self)
{
  if (self == NULL)
    return;
  lead_pattern_turns_stop (self);
  g_free (self);
}

/**
 * lead_pattern_turns_add:
 * @self: turns that haven't begun
 * @card: comes after those that wait already; not gone before its turn
 */
void
lead_pattern_turns_add (LeadPatternTurns *self,
                        GtkWidget        *card)
{
  g_return_if_fail (self != NULL && self->clock == NULL && self->turn == 0);
  g_return_if_fail (GTK_IS_WIDGET (card));

  g_queue_push_tail (&self->waiting, card);
}

/**
 * lead_pattern_turns_begin:
 * @self: turns
 *
 * The first of them is shown at once, each of the others after a frame.
 */
void
lead_pattern_turns_begin (LeadPatternTurns *self)
{
  g_return_if_fail (self != NULL && self->clock == NULL && self->turn == 0);

  if (!g_queue_is_empty (&self->waiting))
    show_next (self);
  await_turn (self);
}

/**
 * lead_pattern_turns_hurry:
 * @self: turns
 *
 * Shows those that wait at once.
 */
void
lead_pattern_turns_hurry (LeadPatternTurns *self)
{
  g_return_if_fail (self != NULL);

  while (!g_queue_is_empty (&self->waiting))
    show_next (self);
  lead_pattern_turns_stop (self);
}

/**
 * lead_pattern_turns_stop:
 * @self: turns
 *
 * Nobody waits any more.
 */
void
lead_pattern_turns_stop (LeadPatternTurns *self)
{
  g_return_if_fail (self != NULL);

  forget_clock (self);
  g_queue_clear (&self->waiting);
  g_clear_handle_id (&self->turn, g_source_remove);
}
