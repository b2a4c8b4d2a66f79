/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-canvas.h"

G_DEFINE_INTERFACE (LeadCanvas, lead_canvas, G_TYPE_OBJECT)

static void
lead_canvas_default_init (LeadCanvasInterface *iface)
{
}

/**
 * lead_canvas_begin_mark:
 * @self: a canvas
 * @id: a name that is unique within the chart, of letters, digits and hyphens
 * @words: what the mark says
 *
 * What is drawn until lead_canvas_end_mark() is one mark.
 */
void
lead_canvas_begin_mark (LeadCanvas *self, const char *id, const char *words)
{
  g_return_if_fail (LEAD_IS_CANVAS (self));
  g_return_if_fail (id != NULL && words != NULL);

  LEAD_CANVAS_GET_IFACE (self)->begin_mark (self, id, words);
}

/**
 * lead_canvas_end_mark:
 * @self: a canvas
 */
void
lead_canvas_end_mark (LeadCanvas *self)
{
  g_return_if_fail (LEAD_IS_CANVAS (self));

  LEAD_CANVAS_GET_IFACE (self)->end_mark (self);
}

/**
 * lead_canvas_draw_rect:
 * @self: a canvas
 * @rect: where
 * @fill: how its inside is filled
 * @outline: width of the outline of all but full ones, inside @rect
 * @colour: of outline and filling
 */
void
lead_canvas_draw_rect (LeadCanvas *self, const LeadRect *rect, LeadFill fill,
                       double outline, LeadColour colour)
{
  g_return_if_fail (LEAD_IS_CANVAS (self));
  g_return_if_fail (rect != NULL);

  LEAD_CANVAS_GET_IFACE (self)->draw_rect (self, rect, fill, outline, colour);
}

/**
 * lead_canvas_draw_disc:
 * @self: a canvas
 * @rect: the square that it fills
 * @fill: %LEAD_FILL_FULL or %LEAD_FILL_OUTLINED
 * @outline: how wide the outline is where the inside isn't full
 * @colour: its colour
 */
void
lead_canvas_draw_disc (LeadCanvas *self, const LeadRect *rect, LeadFill fill, double outline,
                       LeadColour colour)
{
  g_return_if_fail (LEAD_IS_CANVAS (self));
  g_return_if_fail (rect != NULL);
  g_return_if_fail (fill == LEAD_FILL_FULL || fill == LEAD_FILL_OUTLINED);

  LEAD_CANVAS_GET_IFACE (self)->draw_disc (self, rect, fill, outline, colour);
}

/**
 * lead_canvas_draw_line:
 * @self: a canvas
 * @from: one end
 * @to: the other
 * @width: how thick
 * @colour: its colour
 */
void
lead_canvas_draw_line (LeadCanvas *self, LeadPoint from, LeadPoint to, double width,
                       LeadColour colour)
{
  g_return_if_fail (LEAD_IS_CANVAS (self));

  LEAD_CANVAS_GET_IFACE (self)->draw_line (self, from, to, width, colour);
}

/**
 * lead_canvas_draw_text:
 * @self: a canvas
 * @at: a point on the baseline
 * @anchor: which end of the words is there
 * @hand: what the words are
 * @text: the words
 * @colour: their colour
 */
void
lead_canvas_draw_text (LeadCanvas *self, LeadPoint at, LeadAnchor anchor, LeadHand hand,
                       const char *text, LeadColour colour)
{
  g_return_if_fail (LEAD_IS_CANVAS (self));
  g_return_if_fail (text != NULL);

  LEAD_CANVAS_GET_IFACE (self)->draw_text (self, at, anchor, hand, text, colour);
}
