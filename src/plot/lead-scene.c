/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-scene-private.h"

#include <math.h>

G_DEFINE_BOXED_TYPE (LeadScene, lead_scene, lead_scene_ref, lead_scene_unref)

/**
 * lead_paint_ink:
 * @ink: an ink
 *
 * Returns: paint of that ink
 */
LeadPaint
lead_paint_ink (LeadInk ink)
{
  return (LeadPaint) { .is_ink = TRUE, .ink = ink };
}

/**
 * lead_paint_tone:
 * @family: whose colour
 * @tone: the first or the second
 *
 * Returns: paint of that tone
 */
LeadPaint
lead_paint_tone (LeadFamily family, LeadTone tone)
{
  return (LeadPaint) { .family = family, .tone = tone };
}

static void
clear_shape (gpointer data)
{
  LeadShape *shape = data;

  g_clear_pointer (&shape->text, g_free);
}

static void
clear_mark (gpointer data)
{
  LeadSceneMark *mark = data;

  g_clear_pointer (&mark->words, g_free);
}

/**
 * lead_scene_new:
 * @width: of the picture
 * @height: of the picture
 *
 * Returns: (transfer full): an empty picture
 */
LeadScene *
lead_scene_new (double width, double height)
{
  LeadScene *self = g_new0 (LeadScene, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->width = width;
  self->height = height;
  self->filling = -1;
  self->shapes = g_array_new (FALSE, FALSE, sizeof (LeadShape));
  self->marks = g_array_new (FALSE, FALSE, sizeof (LeadSceneMark));
  g_array_set_clear_func (self->shapes, clear_shape);
  g_array_set_clear_func (self->marks, clear_mark);
  return self;
}

/**
 * lead_scene_ref:
 * @self: a scene
 *
 * Returns: (transfer full): @self
 */
LeadScene *
lead_scene_ref (LeadScene *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_scene_unref:
 * @self: (transfer full): a scene
 */
void
lead_scene_unref (LeadScene *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_array_unref (self->shapes);
  g_array_unref (self->marks);
  g_free (self);
}

/**
 * lead_scene_set_downwards:
 * @self: a scene that is being made
 *
 * Its rows follow each other downwards, as in a list; without it they stand on
 * each other.
 */
void
lead_scene_set_downwards (LeadScene *self)
{
  g_return_if_fail (self != NULL);

  self->downwards = TRUE;
}

/**
 * lead_scene_set_from_start:
 * @self: a scene that is being made
 *
 * The keyboard comes in at its first mark; without it at the latest that stands
 * for something.
 */
void
lead_scene_set_from_start (LeadScene *self)
{
  g_return_if_fail (self != NULL);

  self->from_start = TRUE;
}

/**
 * lead_scene_begin_mark:
 * @self: a scene that is being made
 * @mark: a mark; copied. Where it has no room for a pointer or a note, those
 *   are its own
 *
 * What is added until lead_scene_end_mark() belongs to it. Marks come in the
 * order of their columns.
 */
void
lead_scene_begin_mark (LeadScene *self, const LeadSceneMark *mark)
{
  LeadSceneMark copy;

  g_return_if_fail (self != NULL && mark != NULL && mark->words != NULL);
  g_return_if_fail (self->filling < 0);

  copy = *mark;
  copy.words = g_strdup (mark->words);
  if (copy.hit.width <= 0)
    copy.hit = copy.rect;
  if (copy.beside.width <= 0)
    copy.beside = copy.rect;
  self->filling = (int) self->marks->len;
  g_array_append_val (self->marks, copy);
}

/**
 * lead_scene_end_mark:
 * @self: a scene that is being made
 */
void
lead_scene_end_mark (LeadScene *self)
{
  g_return_if_fail (self != NULL && self->filling >= 0);

  self->filling = -1;
}

static void
add_shape (LeadScene *self, LeadShape shape)
{
  shape.mark = self->filling;
  g_array_append_val (self->shapes, shape);
}

/**
 * lead_scene_add_rect:
 * @self: a scene that is being made
 * @rect: where
 * @fill: its inside
 * @outline: how wide its outline is, which lies inside it
 * @paint: its colour
 */
void
lead_scene_add_rect (LeadScene *self, LeadRect rect, LeadFill fill, double outline,
                     LeadPaint paint)
{
  g_return_if_fail (self != NULL);

  add_shape (self, (LeadShape) { .kind = LEAD_SHAPE_RECT, .rect = rect, .fill = fill, .size = outline,
                             .paint = paint });
}

/**
 * lead_scene_add_disc:
 * @self: a scene that is being made
 * @rect: a square that it fills
 * @fill: %LEAD_FILL_FULL or %LEAD_FILL_OUTLINED
 * @outline: how wide its outline is, which lies inside it
 * @paint: its colour
 */
void
lead_scene_add_disc (LeadScene *self, LeadRect rect, LeadFill fill, double outline,
                     LeadPaint paint)
{
  g_return_if_fail (self != NULL);

  add_shape (self, (LeadShape) { .kind = LEAD_SHAPE_DISC, .rect = rect, .fill = fill, .size = outline,
                             .paint = paint });
}

/**
 * lead_scene_add_line:
 * @self: a scene that is being made
 * @from: one end
 * @to: the other
 * @width: how wide
 * @paint: its colour
 */
void
lead_scene_add_line (LeadScene *self, LeadPoint from, LeadPoint to, double width,
                     LeadPaint paint)
{
  g_return_if_fail (self != NULL);

  add_shape (self, (LeadShape) { .kind = LEAD_SHAPE_LINE,
                             .rect = { from.x, from.y, to.x - from.x, to.y - from.y },
                             .size = width, .paint = paint });
}

/**
 * lead_scene_add_text:
 * @self: a scene that is being made
 * @at: a point on the baseline
 * @anchor: which end of the words is there
 * @hand: what they are
 * @text: the words, one line
 * @paint: their colour
 */
void
lead_scene_add_text (LeadScene *self, LeadPoint at, LeadAnchor anchor, LeadHand hand,
                     const char *text, LeadPaint paint)
{
  g_return_if_fail (self != NULL && text != NULL);

  add_shape (self, (LeadShape) { .kind = LEAD_SHAPE_TEXT, .rect = { at.x, at.y, 0, 0 },
                             .anchor = anchor, .hand = hand, .text = g_strdup (text),
                             .paint = paint });
}

static LeadRect
move_rect (LeadRect rect, double x, double y)
{
  rect.x += x;
  rect.y += y;
  return rect;
}

/**
 * lead_scene_append:
 * @self: a scene that is being made
 * @other: another
 * @x: where its left edge goes
 * @y: where its top goes
 *
 * Takes all that @other shows into this one. Its marks come after those that
 * are there, in columns of their own.
 */
void
lead_scene_append (LeadScene *self, LeadScene *other, double x, double y)
{
  int first, columns = 0;

  g_return_if_fail (self != NULL && other != NULL && self != other);

  first = (int) self->marks->len;
  if (first > 0)
    columns = lead_scene_get_mark (self, (guint) first - 1)->column + 1;
  for (guint i = 0; i < other->marks->len; i++)
    {
      LeadSceneMark mark = *lead_scene_get_mark (other, i);

      mark.column += columns;
      mark.rect = move_rect (mark.rect, x, y);
      mark.hit = move_rect (mark.hit, x, y);
      mark.beside = move_rect (mark.beside, x, y);
      mark.words = g_strdup (mark.words);
      g_array_append_val (self->marks, mark);
    }
  for (guint i = 0; i < other->shapes->len; i++)
    {
      LeadShape shape = g_array_index (other->shapes, LeadShape, i);

      shape.mark += shape.mark >= 0 ? first : 0;
      shape.rect = move_rect (shape.rect, x, y);
      shape.text = g_strdup (shape.text);
      g_array_append_val (self->shapes, shape);
    }
}

static LeadAnchor
mirror_anchor (LeadAnchor anchor)
{
  switch (anchor)
    {
    case LEAD_ANCHOR_LEFT:
      return LEAD_ANCHOR_RIGHT;
    case LEAD_ANCHOR_RIGHT:
      return LEAD_ANCHOR_LEFT;
    case LEAD_ANCHOR_UPWARDS:
      return LEAD_ANCHOR_DOWNWARDS;
    case LEAD_ANCHOR_DOWNWARDS:
      return LEAD_ANCHOR_UPWARDS;
    case LEAD_ANCHOR_CENTRE:
      return LEAD_ANCHOR_CENTRE;
    default:
      g_assert_not_reached ();
    }
}

static void
mirror_shape (LeadShape *shape, double width)
{
  if (shape->kind == LEAD_SHAPE_LINE)
    {
      shape->rect.x = width - shape->rect.x;
      shape->rect.width = -shape->rect.width;
      return;
    }
  shape->rect = lead_rect_mirror (shape->rect, width);
  shape->anchor = mirror_anchor (shape->anchor);
}

/**
 * lead_scene_mirror:
 * @self: a scene
 *
 * Returns: (transfer full): the same for those who read from the right
 */
LeadScene *
lead_scene_mirror (LeadScene *self)
{
  LeadScene *mirrored;

  g_return_val_if_fail (self != NULL, NULL);

  mirrored = lead_scene_new (self->width, self->height);
  mirrored->downwards = self->downwards;
  mirrored->from_start = self->from_start;
  lead_scene_append (mirrored, self, 0, 0);
  for (guint i = 0; i < mirrored->marks->len; i++)
    {
      LeadSceneMark *mark = &g_array_index (mirrored->marks, LeadSceneMark, i);

      mark->rect = lead_rect_mirror (mark->rect, self->width);
      mark->hit = lead_rect_mirror (mark->hit, self->width);
      mark->beside = lead_rect_mirror (mark->beside, self->width);
    }
  for (guint i = 0; i < mirrored->shapes->len; i++)
    mirror_shape (&g_array_index (mirrored->shapes, LeadShape, i), self->width);
  return mirrored;
}

/**
 * lead_scene_get_width:
 * @self: a scene
 *
 * Returns: how wide it is
 */
double
lead_scene_get_width (LeadScene *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

/**
 * lead_scene_get_height:
 * @self: a scene
 *
 * Returns: how high it is
 */
double
lead_scene_get_height (LeadScene *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * lead_scene_is_downwards:
 * @self: a scene
 *
 * Returns: whether its rows follow each other downwards
 */
gboolean
lead_scene_is_downwards (LeadScene *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->downwards;
}

/**
 * lead_scene_is_from_start:
 * @self: a scene
 *
 * Returns: whether the keyboard comes in at its first mark
 */
gboolean
lead_scene_is_from_start (LeadScene *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->from_start;
}

/**
 * lead_scene_get_n_marks:
 * @self: a scene
 *
 * Returns: how many marks it has
 */
guint
lead_scene_get_n_marks (LeadScene *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->marks->len;
}

/**
 * lead_scene_get_mark:
 * @self: a scene
 * @mark: which one, in the order of reading
 *
 * Returns: (transfer none): the mark
 */
const LeadSceneMark *
lead_scene_get_mark (LeadScene *self, guint mark)
{
  g_return_val_if_fail (self != NULL && mark < self->marks->len, NULL);

  return &g_array_index (self->marks, LeadSceneMark, mark);
}

/**
 * lead_scene_find:
 * @self: a scene
 * @column: a column
 * @row: a row
 *
 * Returns: the mark there, or else the one in the highest row below it, or else
 *   the lowest there is; -1 when the column has none
 */
int
lead_scene_find (LeadScene *self, int column, int row)
{
  int found = -1;

  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const LeadSceneMark *mark = lead_scene_get_mark (self, i);

      if (mark->column == column && (found < 0 || mark->row <= row))
        found = (int) i;
    }
  return found;
}

static double
distance_to (const LeadRect *rect, double x, double y)
{
  return hypot (rect->x + rect->width / 2 - x, rect->y + rect->height / 2 - y);
}

/**
 * lead_scene_pick:
 * @self: a scene
 * @x: across
 * @y: down
 *
 * Returns: the mark that a pointer there means, or -1; of several the nearest,
 *   and of two in one place the later one, which lies on top
 */
int
lead_scene_pick (LeadScene *self, double x, double y)
{
  double nearest = HUGE_VAL;
  int found = -1;

  g_return_val_if_fail (self != NULL, -1);

  for (guint i = 0; i < self->marks->len; i++)
    {
      const LeadSceneMark *mark = lead_scene_get_mark (self, i);
      double distance = distance_to (&mark->rect, x, y);

      if (!lead_rect_contains (&mark->hit, x, y) || distance > nearest)
        continue;
      nearest = distance;
      found = (int) i;
    }
  return found;
}
