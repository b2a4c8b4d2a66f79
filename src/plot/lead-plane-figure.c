/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plane-figure.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define MARK      8.0
#define LAST_MARK 12.0
#define OUTLINE   2.0
#define RING      2.0
#define GAP       6.0
/* How far from a mark still means it. */
#define REACH     14.0
#define LINES_HIGH 13

struct _LeadPlaneFigure
{
  LeadFigure  parent_instance;

  LeadPlane  *plane;
};

/* What the parts of one picture share while it is made. */
typedef struct
{
  LeadPlane     *plane;
  LeadScene     *scene;
  LeadLettering *lettering;
  LeadRect       frame; /* where the points may lie */
  double         width;
} Making;

G_DEFINE_FINAL_TYPE (LeadPlaneFigure, lead_plane_figure, LEAD_TYPE_FIGURE)

static LeadRect
place_frame (LeadPlane *plane, double width, double height, LeadLettering *lettering)
{
  LeadExtents line
    = lead_lettering_measure (lettering, LEAD_HAND_SMALL, lead_plane_get_up (plane));

  return (LeadRect) {
    .x = LAST_MARK / 2 + RING,
    .y = line.height + GAP,
    .width = MAX (width - LAST_MARK - 2 * RING, 1),
    .height = MAX (height - 2 * (line.height + GAP), 1),
  };
}

static gboolean
is_last (LeadPlane *plane, guint position)
{
  return position + 1 == lead_plane_get_n_points (plane);
}

static LeadPoint
get_centre (const Making *making, guint position)
{
  const LeadPlanePoint *point = lead_plane_get_point (making->plane, position);
  const LeadRect *frame = &making->frame;

  return (LeadPoint) { frame->x + point->x * frame->width,
                       frame->y + (1 - point->y) * frame->height };
}

/* The latest has the largest. */
static LeadRect
place_mark (const Making *making, guint position)
{
  LeadPoint centre = get_centre (making, position);
  double size = is_last (making->plane, position) ? LAST_MARK : MARK;

  return (LeadRect) { centre.x - size / 2, centre.y - size / 2, size, size };
}

static void
add_line (const Making *making, double x1, double y1, double x2, double y2, LeadInk ink)
{
  lead_scene_add_line (making->scene, (LeadPoint) { x1, y1 }, (LeadPoint) { x2, y2 }, 1,
                       lead_paint_ink (ink));
}

static void
add_frame (const Making *making)
{
  const LeadRect *frame = &making->frame;
  double left = floor (frame->x) + 0.5;
  double right = floor (frame->x + frame->width) + 0.5;
  double top = floor (frame->y) + 0.5;
  double bottom = floor (frame->y + frame->height) + 0.5;

  for (int i = 1; i <= 4; i++)
    {
      double x = floor (frame->x + frame->width * i / 4) + 0.5;
      double y = floor (frame->y + frame->height * (4 - i) / 4) + 0.5;

      add_line (making, x, top, x, bottom, LEAD_INK_GRID);
      add_line (making, left, y, right, y, LEAD_INK_GRID);
    }
  add_line (making, left, bottom, right, bottom, LEAD_INK_LINE);
  add_line (making, left, top, left, bottom, LEAD_INK_LINE);
}

/* Lines aren't drawn through words. */
static void
add_ground (const Making *making, LeadPoint at, gboolean at_start, const char *words)
{
  LeadExtents size = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, words);
  LeadRect rect = { at_start ? at.x : at.x - size.width, at.y - size.ascent, size.width,
                    size.height };

  lead_scene_add_rect (making->scene, lead_rect_inset (rect, -2), LEAD_FILL_FULL, 0,
                       lead_paint_ink (LEAD_INK_PAPER));
}

static void
add_words (const Making *making, const char *words, double baseline, gboolean at_start,
           double inset)
{
  double x = at_start ? making->frame.x + inset : making->frame.x + making->frame.width - inset;

  if (inset > 0)
    add_ground (making, (LeadPoint) { x, baseline }, at_start, words);
  lead_scene_add_text (making->scene, (LeadPoint) { x, baseline },
                       at_start ? LEAD_ANCHOR_LEFT : LEAD_ANCHOR_RIGHT, LEAD_HAND_SMALL, words,
                       lead_paint_ink (LEAD_INK_DIM));
}

static void
add_names (const Making *making)
{
  LeadPlane *plane = making->plane;
  LeadExtents line
    = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, lead_plane_get_up (plane));
  double bottom = making->frame.y + making->frame.height;

  add_words (making, lead_plane_get_up (plane), line.ascent, TRUE, 0);
  add_words (making, lead_plane_get_along (plane), bottom + GAP + line.ascent, FALSE, 0);
  add_words (making, lead_plane_get_high (plane), making->frame.y + GAP + line.ascent, FALSE,
             GAP);
  add_words (making, lead_plane_get_low (plane), bottom - GAP - (line.height - line.ascent),
             TRUE, GAP);
}

static void
add_path (const Making *making)
{
  for (guint i = 1; i < lead_plane_get_n_points (making->plane); i++)
    lead_scene_add_line (making->scene, get_centre (making, i - 1), get_centre (making, i),
                         OUTLINE, lead_paint_tone (LEAD_FAMILY_BEHAVIOUR, LEAD_TONE_SECOND));
}

static void
add_mark (const Making *making, guint position)
{
  LeadRect rect = place_mark (making, position);
  gboolean last = is_last (making->plane, position);
  LeadPaint paint
    = lead_paint_tone (LEAD_FAMILY_BEHAVIOUR, last ? LEAD_TONE_FIRST : LEAD_TONE_SECOND);
  LeadSceneMark mark = {
    .column = (int) position,
    .rect = rect,
    .hit = lead_rect_inset (rect, -REACH + rect.width / 2),
    .solid = TRUE,
    .words = lead_plane_get_point (making->plane, position)->words,
  };

  lead_scene_begin_mark (making->scene, &mark);
  /* The path mustn't be seen through an earlier mark. */
  lead_scene_add_disc (making->scene, rect, LEAD_FILL_FULL, 0,
                       last ? paint : lead_paint_ink (LEAD_INK_PAPER));
  if (!last)
    lead_scene_add_disc (making->scene, rect, LEAD_FILL_OUTLINED, OUTLINE, paint);
  lead_scene_end_mark (making->scene);
}

/* Beside the mark, on the side that has more room. */
static LeadPoint
place_label (const Making *making, guint position, gboolean *right)
{
  LeadRect mark = place_mark (making, position);
  const char *label = lead_plane_get_point (making->plane, position)->label;
  LeadExtents line = lead_lettering_measure (making->lettering, LEAD_HAND_SMALL, label);

  *right = mark.x + mark.width / 2 < making->width / 2;
  return (LeadPoint) { *right ? mark.x + mark.width + GAP : mark.x - GAP,
                       mark.y + mark.height / 2 - line.height / 2 + line.ascent };
}

static void
add_label_ground (const Making *making, guint position)
{
  gboolean right;
  LeadPoint at = place_label (making, position, &right);

  add_ground (making, at, right, lead_plane_get_point (making->plane, position)->label);
}

static void
add_label (const Making *making, guint position)
{
  const char *label = lead_plane_get_point (making->plane, position)->label;
  gboolean right;
  LeadPoint at = place_label (making, position, &right);

  lead_scene_add_text (making->scene, at, right ? LEAD_ANCHOR_LEFT : LEAD_ANCHOR_RIGHT,
                       LEAD_HAND_SMALL, label, lead_paint_ink (LEAD_INK_TEXT));
}

static LeadScene *
lead_plane_figure_lay_out (LeadFigure *figure, double width, double height,
                           LeadLettering *lettering)
{
  LeadPlane *plane = LEAD_PLANE_FIGURE (figure)->plane;
  guint n_points = lead_plane_get_n_points (plane);
  Making making = {
    .plane = plane,
    .scene = lead_scene_new (width, height),
    .lettering = lettering,
    .frame = place_frame (plane, width, height, lettering),
    .width = width,
  };

  add_frame (&making);
  add_names (&making);
  if (n_points > 0)
    add_label_ground (&making, n_points - 1);
  add_path (&making);
  for (guint i = 0; i < n_points; i++)
    add_mark (&making, i);
  if (n_points > 0)
    add_label (&making, n_points - 1);
  return making.scene;
}

/* It grows with the words in it. */
static double
lead_plane_figure_get_height (LeadFigure *figure, double width, LeadLettering *lettering)
{
  return LINES_HIGH * lead_lettering_measure (lettering, LEAD_HAND_TEXT, "0").height;
}

static LeadTable *
lead_plane_figure_tabulate (LeadFigure *figure)
{
  LeadPlane *plane = LEAD_PLANE_FIGURE (figure)->plane;
  LeadTable *table = lead_table_new ();

  lead_table_add_column (table, _("When"), FALSE);
  lead_table_add_column (table, lead_plane_get_up (plane), TRUE);
  lead_table_add_column (table, lead_plane_get_along (plane), TRUE);
  for (guint i = 0; i < lead_plane_get_n_points (plane); i++)
    {
      const LeadPlanePoint *point = lead_plane_get_point (plane, i);

      lead_table_add_text (table, point->label);
      lead_table_add_number (table, point->y);
      lead_table_add_number (table, point->x);
    }
  return table;
}

static void
lead_plane_figure_finalize (GObject *object)
{
  g_clear_pointer (&LEAD_PLANE_FIGURE (object)->plane, lead_plane_unref);

  G_OBJECT_CLASS (lead_plane_figure_parent_class)->finalize (object);
}

static void
lead_plane_figure_class_init (LeadPlaneFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_plane_figure_finalize;
  LEAD_FIGURE_CLASS (klass)->get_height = lead_plane_figure_get_height;
  LEAD_FIGURE_CLASS (klass)->lay_out = lead_plane_figure_lay_out;
  LEAD_FIGURE_CLASS (klass)->tabulate = lead_plane_figure_tabulate;
}

static void
lead_plane_figure_init (LeadPlaneFigure *self)
{
}

/**
 * lead_plane_figure_new:
 * @plane: what to show; nothing changes it from now on
 *
 * Returns: (transfer full): the figure
 */
LeadFigure *
lead_plane_figure_new (LeadPlane *plane)
{
  LeadPlaneFigure *self;
  const char *caption;

  g_return_val_if_fail (plane != NULL, NULL);

  caption = lead_plane_get_caption (plane);
  self = g_object_new (LEAD_TYPE_PLANE_FIGURE, NULL);
  self->plane = lead_plane_ref (plane);
  lead_figure_set_words (LEAD_FIGURE (self), lead_plane_get_title (plane),
                         caption != NULL ? caption : "");
  return LEAD_FIGURE (self);
}
