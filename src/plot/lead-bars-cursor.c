/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-bars-cursor.h"

#define NOWHERE (-1)

struct _LeadBarsCursor
{
  LeadBarsLayout *layout;
  int             focused;
  int             pointed;
};

/**
 * lead_bars_cursor_new:
 *
 * Returns: (transfer full): a cursor that is nowhere
 */
LeadBarsCursor *
lead_bars_cursor_new (void)
{
  LeadBarsCursor *self = g_new0 (LeadBarsCursor, 1);

  self->focused = self->pointed = NOWHERE;
  return self;
}

/**
 * lead_bars_cursor_free:
 * @self: (transfer full): a cursor
 */
void
lead_bars_cursor_free (LeadBarsCursor *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->layout, lead_bars_layout_unref);
  g_free (self);
}

static int
carry_over (LeadBarsLayout *from, LeadBarsLayout *to, int mark)
{
  const LeadBarMark *at;

  if (mark == NOWHERE || to == NULL)
    return NOWHERE;
  at = lead_bars_layout_get_mark (from, (guint) mark);
  return lead_bars_layout_find (to, at->place, at->series);
}

/**
 * lead_bars_cursor_set_layout:
 * @self: a cursor
 * @layout: (nullable): the chart as it lies now
 */
void
lead_bars_cursor_set_layout (LeadBarsCursor *self, LeadBarsLayout *layout)
{
  g_return_if_fail (self != NULL);

  self->focused = carry_over (self->layout, layout, self->focused);
  self->pointed = carry_over (self->layout, layout, self->pointed);
  if (layout != NULL)
    lead_bars_layout_ref (layout);
  g_clear_pointer (&self->layout, lead_bars_layout_unref);
  self->layout = layout;
}

/**
 * lead_bars_cursor_get_layout:
 * @self: a cursor
 *
 * Returns: (transfer none) (nullable): the chart as it lies now
 */
LeadBarsLayout *
lead_bars_cursor_get_layout (LeadBarsCursor *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->layout;
}

/**
 * lead_bars_cursor_get_focused:
 * @self: a cursor
 *
 * Returns: the mark the keyboard is at, or -1
 */
int
lead_bars_cursor_get_focused (LeadBarsCursor *self)
{
  g_return_val_if_fail (self != NULL, NOWHERE);

  return self->focused;
}

/**
 * lead_bars_cursor_get_pointed:
 * @self: a cursor
 *
 * Returns: the mark the pointer means, or -1
 */
int
lead_bars_cursor_get_pointed (LeadBarsCursor *self)
{
  g_return_val_if_fail (self != NULL, NOWHERE);

  return self->pointed;
}

/* The latest mark that stands for something, or else the latest place. */
static int
start_of (LeadBarsLayout *layout)
{
  for (guint i = layout->marks->len; i > 0; i--)
    {
      if (lead_bars_layout_get_mark (layout, i - 1)->series >= 0)
        return (int) i - 1;
    }
  return (int) layout->marks->len - 1;
}

/**
 * lead_bars_cursor_begin:
 * @self: a cursor
 *
 * The keyboard has come to the chart: if it was never there, it begins at the
 * latest mark that stands for something.
 */
void
lead_bars_cursor_begin (LeadBarsCursor *self)
{
  g_return_if_fail (self != NULL);

  if (self->focused == NOWHERE && self->layout != NULL)
    self->focused = start_of (self->layout);
}

/* One up or down in the same stack, or where it is. */
static int
climb (LeadBarsLayout *layout, int from, int by)
{
  guint to = (guint) (from + by);

  if (to >= layout->marks->len
      || lead_bars_layout_get_mark (layout, to)->place
           != lead_bars_layout_get_mark (layout, (guint) from)->place)
    return from;
  return (int) to;
}

/* Where @step leads, or nowhere. */
static int
follow (LeadBarsLayout *layout, int from, LeadBarStep step)
{
  const LeadBarMark *mark = lead_bars_layout_get_mark (layout, (guint) from);
  const LeadBarMark *last = lead_bars_layout_get_mark (layout, layout->marks->len - 1);

  switch (step)
    {
    case LEAD_BAR_STEP_NEXT:
      return lead_bars_layout_find (layout, mark->place + 1, mark->series);
    case LEAD_BAR_STEP_PREVIOUS:
      return mark->place > 0
               ? lead_bars_layout_find (layout, mark->place - 1, mark->series)
               : NOWHERE;
    case LEAD_BAR_STEP_UP:
      return climb (layout, from, 1);
    case LEAD_BAR_STEP_DOWN:
      return climb (layout, from, -1);
    case LEAD_BAR_STEP_FIRST:
      return lead_bars_layout_find (layout, 0, mark->series);
    case LEAD_BAR_STEP_LAST:
      return lead_bars_layout_find (layout, last->place, mark->series);
    default:
      g_assert_not_reached ();
    }
}

/**
 * lead_bars_cursor_walk:
 * @self: a cursor
 * @step: where the keyboard goes
 *
 * At the ends it stays. The pointer is forgotten: whoever presses keys looks
 * at what they do.
 */
void
lead_bars_cursor_walk (LeadBarsCursor *self, LeadBarStep step)
{
  int to;

  g_return_if_fail (self != NULL);

  self->pointed = NOWHERE;
  if (self->focused == NOWHERE)
    {
      lead_bars_cursor_begin (self);
      return;
    }

  to = follow (self->layout, self->focused, step);
  if (to != NOWHERE)
    self->focused = to;
}

/**
 * lead_bars_cursor_point_at:
 * @self: a cursor
 * @x: across
 * @y: down
 *
 * Returns: whether the pointer means another mark than before
 */
gboolean
lead_bars_cursor_point_at (LeadBarsCursor *self, double x, double y)
{
  int before;

  g_return_val_if_fail (self != NULL, FALSE);

  before = self->pointed;
  self->pointed
    = self->layout != NULL ? lead_bars_layout_pick (self->layout, x, y) : NOWHERE;
  return self->pointed != before;
}

/**
 * lead_bars_cursor_point_away:
 * @self: a cursor
 *
 * The pointer has left the chart.
 */
void
lead_bars_cursor_point_away (LeadBarsCursor *self)
{
  g_return_if_fail (self != NULL);

  self->pointed = NOWHERE;
}

/**
 * lead_bars_cursor_take:
 * @self: a cursor
 * @x: across
 * @y: down
 *
 * The keyboard comes to where the pointer clicked.
 *
 * Returns: whether there is a mark
 */
gboolean
lead_bars_cursor_take (LeadBarsCursor *self, double x, double y)
{
  g_return_val_if_fail (self != NULL, FALSE);

  lead_bars_cursor_point_at (self, x, y);
  if (self->pointed == NOWHERE)
    return FALSE;

  self->focused = self->pointed;
  return TRUE;
}
