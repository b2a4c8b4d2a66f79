/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-bars-painter.h"

#define OUTLINE 1.5
#define RING 2.0
/* Narrower bars have no inside to fill: there the tone alone tells. */
#define NARROW 4.0

/**
 * lead_fill_get_tone:
 * @fill: how a mark is filled
 *
 * Returns: the tone that goes with it: the weaker stances wear the second
 */
LeadTone
lead_fill_get_tone (LeadFill fill)
{
  return fill == LEAD_FILL_FULL ? LEAD_TONE_FIRST : LEAD_TONE_SECOND;
}

/* One pixel wide, on the pixels above @y. */
static void
paint_level (LeadCanvas *canvas, double x, double width, double y, LeadColour colour)
{
  lead_canvas_draw_line (canvas, (LeadPoint) { x, y - 0.5 }, (LeadPoint) { x + width, y - 0.5 },
                         1, colour);
}

static void
paint_grid (LeadBarsLayout *layout, LeadCanvas *canvas, LeadTheme theme)
{
  LeadColour colour = lead_palette_get_ink (theme, LEAD_INK_GRID);

  for (guint i = 0; i < layout->grid->len; i++)
    {
      const LeadRect *piece = &g_array_index (layout->grid, LeadRect, i);

      paint_level (canvas, piece->x, piece->width, piece->y, colour);
    }
}

/* Full as far as time has come; what lies ahead is only a gridline. */
static void
paint_zero (LeadBarsLayout *layout, LeadCanvas *canvas, LeadTheme theme)
{
  double y = layout->plot.y + layout->plot.height + 1;

  paint_level (canvas, layout->plot.x, layout->plot.width, y,
               lead_palette_get_ink (theme, LEAD_INK_GRID));
  paint_level (canvas, layout->reached.x, layout->reached.width, y,
               lead_palette_get_ink (theme, LEAD_INK_LINE));
}

static void
paint_captions (LeadBarsLayout *layout, LeadCanvas *canvas, LeadTheme theme)
{
  for (guint i = 0; i < layout->captions->len; i++)
    {
      const LeadCaption *caption = &g_array_index (layout->captions, LeadCaption, i);
      LeadInk ink = caption->hand == LEAD_HAND_SMALL ? LEAD_INK_DIM : LEAD_INK_TEXT;

      lead_canvas_draw_text (canvas, caption->at, caption->anchor, caption->hand,
                             caption->text, lead_palette_get_ink (theme, ink));
    }
}

static void
paint_mark (LeadBarsLayout *layout, LeadCanvas *canvas, LeadTheme theme,
            const LeadBarMark *mark)
{
  LeadFill fill = lead_bars_get_series (layout->bars, (guint) mark->series)->fill;
  LeadColour colour = lead_palette_get_tone (theme, lead_bars_get_family (layout->bars),
                                             lead_fill_get_tone (fill));
  g_autofree char *words = lead_bars_describe (layout->bars, mark->place, mark->series);
  g_autofree char *id = g_strdup_printf ("mark-%u-%d", mark->place, mark->series);

  lead_canvas_begin_mark (canvas, id, words);
  lead_canvas_draw_rect (canvas, &mark->rect,
                         mark->rect.width < NARROW ? LEAD_FILL_FULL : fill, OUTLINE, colour);
  lead_canvas_end_mark (canvas);
}

static void
paint_ring (LeadCanvas *canvas, LeadTheme theme, const LeadBarMark *mark)
{
  LeadRect around = lead_rect_inset (mark->rect, -RING - 1);

  lead_canvas_draw_rect (canvas, &around, LEAD_FILL_OUTLINED, RING,
                         lead_palette_get_ink (theme, LEAD_INK_TEXT));
}

/**
 * lead_bars_paint:
 * @layout: where everything lies
 * @canvas: what to draw on
 * @theme: what the paper is like
 * @ringed: (nullable): the mark to put a ring around
 *
 * Draws the chart, but not its paper.
 */
void
lead_bars_paint (LeadBarsLayout *layout, LeadCanvas *canvas, LeadTheme theme,
                 const LeadBarMark *ringed)
{
  g_return_if_fail (layout != NULL);
  g_return_if_fail (LEAD_IS_CANVAS (canvas));

  paint_grid (layout, canvas, theme);
  paint_zero (layout, canvas, theme);
  for (guint i = 0; i < layout->marks->len; i++)
    {
      const LeadBarMark *mark = lead_bars_layout_get_mark (layout, i);

      if (mark->series >= 0)
        paint_mark (layout, canvas, theme, mark);
    }
  paint_captions (layout, canvas, theme);
  if (ringed != NULL)
    paint_ring (canvas, theme, ringed);
}
