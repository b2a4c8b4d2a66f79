/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cursor.h"

#define NOWHERE (-1)

struct _LeadCursor
{
  LeadScene *scene;
  int             focused;
  int             pointed;
};

/**
 * lead_cursor_new:
 *
 * Returns: (transfer full): a cursor that is nowhere
 */
LeadCursor *
lead_cursor_new (void)
{
  LeadCursor *self = g_new0 (LeadCursor, 1);

  self->focused = self->pointed = NOWHERE;
  return self;
}

/**
 * lead_cursor_free:
 * @self: (transfer full): a cursor
 */
void
lead_cursor_free (LeadCursor *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->scene, lead_scene_unref);
  g_free (self);
}

static int
carry_over (LeadScene *from, LeadScene *to, int mark)
{
  const LeadSceneMark *at;

  if (mark == NOWHERE || to == NULL)
    return NOWHERE;
  at = lead_scene_get_mark (from, (guint) mark);
  return lead_scene_find (to, at->column, at->row);
}

/**
 * lead_cursor_set_scene:
 * @self: a cursor
 * @scene: (nullable): the chart as it lies now
 */
void
lead_cursor_set_scene (LeadCursor *self, LeadScene *scene)
{
  g_return_if_fail (self != NULL);

  self->focused = carry_over (self->scene, scene, self->focused);
  self->pointed = carry_over (self->scene, scene, self->pointed);
  if (scene != NULL)
    lead_scene_ref (scene);
  g_clear_pointer (&self->scene, lead_scene_unref);
  self->scene = scene;
}

/**
 * lead_cursor_get_scene:
 * @self: a cursor
 *
 * Returns: (transfer none) (nullable): the chart as it lies now
 */
LeadScene *
lead_cursor_get_scene (LeadCursor *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->scene;
}

/**
 * lead_cursor_get_focused:
 * @self: a cursor
 *
 * Returns: the mark the keyboard is at, or -1
 */
int
lead_cursor_get_focused (LeadCursor *self)
{
  g_return_val_if_fail (self != NULL, NOWHERE);

  return self->focused;
}

/**
 * lead_cursor_get_pointed:
 * @self: a cursor
 *
 * Returns: the mark the pointer means, or -1
 */
int
lead_cursor_get_pointed (LeadCursor *self)
{
  g_return_val_if_fail (self != NULL, NOWHERE);

  return self->pointed;
}

/* The latest mark that stands for something, or else the latest there is. */
static int
start_of (LeadScene *scene)
{
  guint n_marks = lead_scene_get_n_marks (scene);

  if (lead_scene_is_from_start (scene))
    return n_marks > 0 ? 0 : NOWHERE;
  for (guint i = n_marks; i > 0; i--)
    {
      if (lead_scene_get_mark (scene, i - 1)->solid)
        return (int) i - 1;
    }
  return (int) n_marks - 1;
}

/**
 * lead_cursor_begin:
 * @self: a cursor
 *
 * The keyboard has come to the chart: if it was never there, it begins at the
 * latest mark that stands for something.
 */
void
lead_cursor_begin (LeadCursor *self)
{
  g_return_if_fail (self != NULL);

  if (self->focused == NOWHERE && self->scene != NULL)
    self->focused = start_of (self->scene);
}

/**
 * lead_cursor_go_to:
 * @self: a cursor
 * @column: a column
 * @row: a row of it
 *
 * The keyboard comes back to where it was.
 *
 * Returns: whether there is a mark in that column
 */
gboolean
lead_cursor_go_to (LeadCursor *self, int column, int row)
{
  int mark;

  g_return_val_if_fail (self != NULL, FALSE);

  mark = self->scene != NULL ? lead_scene_find (self->scene, column, row) : NOWHERE;
  if (mark != NOWHERE)
    self->focused = mark;
  return mark != NOWHERE;
}

/* The nearest in the same column, in rows that grow or fall, or where it is. */
static int
climb (LeadScene *scene, int from, gboolean grow)
{
  const LeadSceneMark *at = lead_scene_get_mark (scene, (guint) from);
  int found = from, nearest = G_MAXINT;

  for (guint i = 0; i < lead_scene_get_n_marks (scene); i++)
    {
      const LeadSceneMark *mark = lead_scene_get_mark (scene, i);
      int away = grow ? mark->row - at->row : at->row - mark->row;

      if (mark->column == at->column && away > 0 && away < nearest)
        {
          found = (int) i;
          nearest = away;
        }
    }
  return found;
}

/* The nearest column that has marks, or nowhere. */
static int
cross (LeadScene *scene, int from, gboolean grow)
{
  const LeadSceneMark *at = lead_scene_get_mark (scene, (guint) from);
  int column = at->column, nearest = G_MAXINT;

  for (guint i = 0; i < lead_scene_get_n_marks (scene); i++)
    {
      int other = lead_scene_get_mark (scene, i)->column;
      int away = grow ? other - at->column : at->column - other;

      if (away > 0 && away < nearest)
        {
          column = other;
          nearest = away;
        }
    }
  return column == at->column ? NOWHERE : lead_scene_find (scene, column, at->row);
}

static int
step_along (LeadScene *scene, int from, int by)
{
  return CLAMP (from + by, 0, (int) lead_scene_get_n_marks (scene) - 1);
}

/* In a list to its first or last row, in time to the first or last column. */
static int
go_far (LeadScene *scene, int from, gboolean last)
{
  const LeadSceneMark *at = lead_scene_get_mark (scene, (guint) from);
  guint end = last ? lead_scene_get_n_marks (scene) - 1 : 0;

  if (!lead_scene_is_from_start (scene))
    return lead_scene_find (scene, lead_scene_get_mark (scene, end)->column, at->row);
  for (int next = climb (scene, from, last); next != from; next = climb (scene, from, last))
    from = next;
  return from;
}

/* Where @step leads, or nowhere. */
static int
follow (LeadScene *scene, int from, LeadStep step)
{
  gboolean downwards = lead_scene_is_downwards (scene);

  switch (step)
    {
    case LEAD_STEP_RIGHT:
      return cross (scene, from, TRUE);
    case LEAD_STEP_LEFT:
      return cross (scene, from, FALSE);
    case LEAD_STEP_UP:
      return climb (scene, from, !downwards);
    case LEAD_STEP_DOWN:
      return climb (scene, from, downwards);
    case LEAD_STEP_FIRST:
      return go_far (scene, from, FALSE);
    case LEAD_STEP_LAST:
      return go_far (scene, from, TRUE);
    case LEAD_STEP_NEXT:
      return step_along (scene, from, 1);
    case LEAD_STEP_PREVIOUS:
      return step_along (scene, from, -1);
    default:
      g_assert_not_reached ();
    }
}

/**
 * lead_cursor_walk:
 * @self: a cursor
 * @step: where the keyboard goes
 *
 * At the ends it stays. The pointer is forgotten: whoever presses keys looks
 * at what they do.
 */
void
lead_cursor_walk (LeadCursor *self, LeadStep step)
{
  int to;

  g_return_if_fail (self != NULL);

  self->pointed = NOWHERE;
  if (self->focused == NOWHERE)
    {
      lead_cursor_begin (self);
      return;
    }

  to = follow (self->scene, self->focused, step);
  if (to != NOWHERE)
    self->focused = to;
}

/**
 * lead_cursor_point_at:
 * @self: a cursor
 * @x: across
 * @y: down
 *
 * Returns: whether the pointer means another mark than before
 */
gboolean
lead_cursor_point_at (LeadCursor *self, double x, double y)
{
  int before;

  g_return_val_if_fail (self != NULL, FALSE);

  before = self->pointed;
  self->pointed
    = self->scene != NULL ? lead_scene_pick (self->scene, x, y) : NOWHERE;
  return self->pointed != before;
}

/**
 * lead_cursor_point_away:
 * @self: a cursor
 *
 * The pointer has left the chart.
 */
void
lead_cursor_point_away (LeadCursor *self)
{
  g_return_if_fail (self != NULL);

  self->pointed = NOWHERE;
}

/**
 * lead_cursor_take:
 * @self: a cursor
 * @x: across
 * @y: down
 *
 * The keyboard comes to where the pointer clicked.
 *
 * Returns: whether there is a mark
 */
gboolean
lead_cursor_take (LeadCursor *self, double x, double y)
{
  g_return_val_if_fail (self != NULL, FALSE);

  lead_cursor_point_at (self, x, y);
  if (self->pointed == NOWHERE)
    return FALSE;

  self->focused = self->pointed;
  return TRUE;
}
