/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plane-painter.h"

#include <math.h>

#define MARK      8.0
#define LAST_MARK 12.0
#define OUTLINE   2.0
#define RING      2.0
#define GAP       6.0
/* How far from a mark still means it. */
#define REACH     14.0

/**
 * lead_plane_lay_out:
 * @plane: what to show
 * @width: of the picture
 * @height: of the picture
 * @mirrored: whether it is read from the right
 * @lettering: what words are measured with
 *
 * Returns: where everything lies
 */
LeadPlaneRoom
lead_plane_lay_out (LeadPlane     *plane,
                    double         width,
                    double         height,
                    gboolean       mirrored,
                    LeadLettering *lettering)
{
  LeadExtents line;
  LeadPlaneRoom room = { .width = width, .mirrored = mirrored };

  g_return_val_if_fail (plane != NULL, room);
  g_return_val_if_fail (LEAD_IS_LETTERING (lettering), room);

  line = lead_lettering_measure (lettering, LEAD_HAND_SMALL, lead_plane_get_up (plane));
  room.frame = (LeadRect) {
    .x = LAST_MARK / 2 + RING,
    .y = line.height + GAP,
    .width = MAX (width - LAST_MARK - 2 * RING, 1),
    .height = MAX (height - 2 * (line.height + GAP), 1),
  };

  return room;
}

static LeadPoint
get_centre (LeadPlane           *plane,
            const LeadPlaneRoom *room,
            guint                position)
{
  const LeadPlanePoint *point = lead_plane_get_point (plane, position);
  double x = room->mirrored ? 1 - point->x : point->x;

  return (LeadPoint) { room->frame.x + x * room->frame.width,
                       room->frame.y + (1 - point->y) * room->frame.height };
}

static gboolean
is_last (LeadPlane *plane,
         guint      position)
{
  return position + 1 == lead_plane_get_n_points (plane);
}

/**
 * lead_plane_get_mark:
 * @plane: what is shown
 * @room: where everything lies
 * @position: which point
 *
 * Returns: where its mark is; the latest has the largest
 */
LeadRect
lead_plane_get_mark (LeadPlane           *plane,
                     const LeadPlaneRoom *room,
                     guint                position)
{
  LeadPoint centre = get_centre (plane, room, position);
  double size = is_last (plane, position) ? LAST_MARK : MARK;

  return (LeadRect) { centre.x - size / 2, centre.y - size / 2, size, size };
}

/**
 * lead_plane_find_mark:
 * @plane: what is shown
 * @room: where everything lies
 * @x: of a place in the picture
 * @y: of it
 *
 * Returns: the point that is meant there, or -1
 */
int
lead_plane_find_mark (LeadPlane           *plane,
                      const LeadPlaneRoom *room,
                      double               x,
                      double               y)
{
  double nearest = REACH;
  int found = -1;

  for (guint i = 0; i < lead_plane_get_n_points (plane); i++)
    {
      LeadPoint centre = get_centre (plane, room, i);
      double away = hypot (centre.x - x, centre.y - y);

      /* Of two in one place the later one lies on top. */
      if (away <= nearest)
        {
          nearest = away;
          found = (int) i;
        }
    }

  return found;
}

static void
paint_line (LeadCanvas *canvas,
            double      x1,
            double      y1,
            double      x2,
            double      y2,
            LeadColour  colour)
{
  lead_canvas_draw_line (canvas, (LeadPoint) { x1, y1 }, (LeadPoint) { x2, y2 }, 1, colour);
}

static void
paint_frame (const LeadPlaneRoom *room,
             LeadCanvas          *canvas,
             LeadTheme            theme)
{
  LeadColour grid = lead_palette_get_ink (theme, LEAD_INK_GRID);
  LeadColour line = lead_palette_get_ink (theme, LEAD_INK_LINE);
  const LeadRect *frame = &room->frame;
  double left = floor (frame->x) + 0.5;
  double right = floor (frame->x + frame->width) + 0.5;
  double top = floor (frame->y) + 0.5;
  double bottom = floor (frame->y + frame->height) + 0.5;
  double start = room->mirrored ? right : left;

  for (int i = 1; i <= 4; i++)
    {
      double x = floor (frame->x + frame->width * (room->mirrored ? 4 - i : i) / 4) + 0.5;
      double y = floor (frame->y + frame->height * (4 - i) / 4) + 0.5;

      paint_line (canvas, x, top, x, bottom, grid);
      paint_line (canvas, left, y, right, y, grid);
    }
  paint_line (canvas, left, bottom, right, bottom, line);
  paint_line (canvas, start, top, start, bottom, line);
}

/* @at_start: where reading begins, whichever side that is. */
static void
paint_words (const LeadPlaneRoom *room,
             LeadCanvas          *canvas,
             LeadTheme            theme,
             const char          *words,
             double               baseline,
             gboolean             at_start,
             double               inset)
{
  gboolean left = at_start != room->mirrored;
  double x = left ? room->frame.x + inset : room->frame.x + room->frame.width - inset;

  lead_canvas_draw_text (canvas, (LeadPoint) { x, baseline },
                         left ? LEAD_ANCHOR_LEFT : LEAD_ANCHOR_RIGHT, LEAD_HAND_SMALL, words,
                         lead_palette_get_ink (theme, LEAD_INK_DIM));
}

static void
paint_names (LeadPlane           *plane,
             const LeadPlaneRoom *room,
             LeadCanvas          *canvas,
             LeadTheme            theme,
             LeadLettering       *lettering)
{
  LeadExtents line = lead_lettering_measure (lettering, LEAD_HAND_SMALL, lead_plane_get_up (plane));
  double bottom = room->frame.y + room->frame.height;

  paint_words (room, canvas, theme, lead_plane_get_up (plane), line.ascent, TRUE, 0);
  paint_words (room, canvas, theme, lead_plane_get_along (plane), bottom + GAP + line.ascent,
               FALSE, 0);
  paint_words (room, canvas, theme, lead_plane_get_high (plane),
               room->frame.y + GAP + line.ascent, FALSE, GAP);
  paint_words (room, canvas, theme, lead_plane_get_low (plane),
               bottom - GAP - (line.height - line.ascent), TRUE, GAP);
}

static void
paint_path (LeadPlane           *plane,
            const LeadPlaneRoom *room,
            LeadCanvas          *canvas,
            LeadTheme            theme)
{
  LeadColour colour = lead_palette_get_tone (theme, LEAD_FAMILY_BEHAVIOUR, LEAD_TONE_SECOND);

  for (guint i = 1; i < lead_plane_get_n_points (plane); i++)
    lead_canvas_draw_line (canvas, get_centre (plane, room, i - 1), get_centre (plane, room, i),
                           OUTLINE, colour);
}

static void
paint_mark (LeadPlane           *plane,
            const LeadPlaneRoom *room,
            LeadCanvas          *canvas,
            LeadTheme            theme,
            guint                position)
{
  LeadRect mark = lead_plane_get_mark (plane, room, position);
  gboolean last = is_last (plane, position);
  LeadColour colour = lead_palette_get_tone (theme, LEAD_FAMILY_BEHAVIOUR,
                                             last ? LEAD_TONE_FIRST : LEAD_TONE_SECOND);
  g_autofree char *id = g_strdup_printf ("point-%u", position);

  lead_canvas_begin_mark (canvas, id, lead_plane_get_point (plane, position)->words);
  /* The path mustn't be seen through an earlier mark. */
  lead_canvas_draw_rect (canvas, &mark, LEAD_FILL_FULL, 0,
                         last ? colour : lead_palette_get_ink (theme, LEAD_INK_PAPER));
  if (!last)
    lead_canvas_draw_rect (canvas, &mark, LEAD_FILL_OUTLINED, OUTLINE, colour);
  lead_canvas_end_mark (canvas);
}

/* Beside the mark, on the side that has more room. */
static void
paint_label (LeadPlane           *plane,
             const LeadPlaneRoom *room,
             LeadCanvas          *canvas,
             LeadTheme            theme,
             LeadLettering       *lettering,
             guint                position)
{
  LeadRect mark = lead_plane_get_mark (plane, room, position);
  const char *label = lead_plane_get_point (plane, position)->label;
  LeadExtents line = lead_lettering_measure (lettering, LEAD_HAND_SMALL, label);
  gboolean right = mark.x + mark.width / 2 < room->width / 2;
  LeadPoint at = { right ? mark.x + mark.width + GAP : mark.x - GAP,
                   mark.y + mark.height / 2 - line.height / 2 + line.ascent };

  lead_canvas_draw_text (canvas, at, right ? LEAD_ANCHOR_LEFT : LEAD_ANCHOR_RIGHT,
                         LEAD_HAND_SMALL, label, lead_palette_get_ink (theme, LEAD_INK_TEXT));
}

/**
 * lead_plane_paint:
 * @plane: what to show
 * @room: where everything lies
 * @canvas: what to draw on
 * @theme: what the paper is like
 * @lettering: what words are measured with
 * @ringed: the point to put a ring around, or -1
 *
 * Draws the plane, but not its paper.
 */
void
lead_plane_paint (LeadPlane           *plane,
                  const LeadPlaneRoom *room,
                  LeadCanvas          *canvas,
                  LeadTheme            theme,
                  LeadLettering       *lettering,
                  int                  ringed)
{
  guint n_points;

  g_return_if_fail (plane != NULL && room != NULL);
  g_return_if_fail (LEAD_IS_CANVAS (canvas));

  n_points = lead_plane_get_n_points (plane);
  paint_frame (room, canvas, theme);
  paint_names (plane, room, canvas, theme, lettering);
  paint_path (plane, room, canvas, theme);
  for (guint i = 0; i < n_points; i++)
    paint_mark (plane, room, canvas, theme, i);
  if (n_points > 0)
    paint_label (plane, room, canvas, theme, lettering, n_points - 1);
  if (ringed >= 0 && (guint) ringed < n_points)
    {
      LeadRect mark = lead_plane_get_mark (plane, room, (guint) ringed);
      LeadRect around = lead_rect_inset (mark, -RING - 1);

      lead_canvas_draw_rect (canvas, &around, LEAD_FILL_OUTLINED, RING,
                             lead_palette_get_ink (theme, LEAD_INK_TEXT));
    }
}
