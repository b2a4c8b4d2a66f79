/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-scene-private.h"

#define RING 2.0

static LeadColour
mix (LeadTheme theme, LeadPaint paint)
{
  return paint.is_ink ? lead_palette_get_ink (theme, paint.ink)
                      : lead_palette_get_tone (theme, paint.family, paint.tone);
}

static void
paint_shape (const LeadShape *shape, LeadCanvas *canvas, LeadTheme theme)
{
  LeadColour colour = mix (theme, shape->paint);
  LeadPoint at = { shape->rect.x, shape->rect.y };

  switch (shape->kind)
    {
    case LEAD_SHAPE_RECT:
      lead_canvas_draw_rect (canvas, &shape->rect, shape->fill, shape->size, colour);
      break;
    case LEAD_SHAPE_DISC:
      lead_canvas_draw_disc (canvas, &shape->rect, shape->fill, shape->size, colour);
      break;
    case LEAD_SHAPE_LINE:
      lead_canvas_draw_line (canvas, at,
                             (LeadPoint) { at.x + shape->rect.width, at.y + shape->rect.height },
                             shape->size, colour);
      break;
    case LEAD_SHAPE_TEXT:
      lead_canvas_draw_text (canvas, at, shape->anchor, shape->hand, shape->text, colour);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
begin_mark (LeadScene *self, LeadCanvas *canvas, int mark)
{
  const LeadSceneMark *at = lead_scene_get_mark (self, (guint) mark);
  g_autofree char *id = g_strdup_printf ("mark-%d-%d", at->column, at->row);

  lead_canvas_begin_mark (canvas, id, at->words);
}

static void
paint_ring (LeadScene *self, LeadCanvas *canvas, LeadTheme theme, int mark)
{
  LeadRect around
    = lead_rect_inset (lead_scene_get_mark (self, (guint) mark)->rect, -RING - 1);

  lead_canvas_draw_rect (canvas, &around, LEAD_FILL_OUTLINED, RING,
                         lead_palette_get_ink (theme, LEAD_INK_TEXT));
}

/**
 * lead_scene_paint:
 * @self: a scene
 * @canvas: what to draw on
 * @theme: what the paper is like
 * @ringed: the mark to put a ring around, or -1
 *
 * Draws the chart, but not its paper.
 */
void
lead_scene_paint (LeadScene *self, LeadCanvas *canvas, LeadTheme theme, int ringed)
{
  int open = -1;

  g_return_if_fail (self != NULL);
  g_return_if_fail (LEAD_IS_CANVAS (canvas));

  for (guint i = 0; i < self->shapes->len; i++)
    {
      const LeadShape *shape = &g_array_index (self->shapes, LeadShape, i);

      if (shape->mark != open && open >= 0)
        lead_canvas_end_mark (canvas);
      if (shape->mark != open && shape->mark >= 0)
        begin_mark (self, canvas, shape->mark);
      open = shape->mark;
      paint_shape (shape, canvas, theme);
    }
  if (open >= 0)
    lead_canvas_end_mark (canvas);
  if (ringed >= 0 && (guint) ringed < self->marks->len)
    paint_ring (self, canvas, theme, ringed);
}
