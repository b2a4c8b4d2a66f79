/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cairo-canvas.h"

#include <math.h>
#include <pango/pangocairo.h>

#define SPACING 4.0

struct _LeadCairoCanvas
{
  GObject        parent_instance;

  cairo_t       *cr;
  LeadLettering *lettering;
};

static void
set_colour (LeadCairoCanvas *self, LeadColour colour)
{
  cairo_set_source_rgb (self->cr, colour.red, colour.green, colour.blue);
}

static void
add_rect (LeadCairoCanvas *self, const LeadRect *rect)
{
  cairo_rectangle (self->cr, rect->x, rect->y, rect->width, rect->height);
}

static void
outline_rect (LeadCairoCanvas *self, const LeadRect *rect, double outline)
{
  LeadRect inside = lead_rect_inset (*rect, outline / 2);

  add_rect (self, &inside);
  cairo_set_line_width (self->cr, outline);
  cairo_stroke (self->cr);
}

/* Lines and dots hang on the surface's grid, not on the bar's, so that they run
 * on from one bar to the next. */
static void
hatch_rect (LeadCairoCanvas *self, const LeadRect *rect)
{
  double first = SPACING * floor ((rect->x + rect->y) / SPACING);
  double last = rect->x + rect->width + rect->y + rect->height;

  cairo_save (self->cr);
  add_rect (self, rect);
  cairo_clip (self->cr);
  for (double sum = first; sum <= last; sum += SPACING)
    {
      cairo_move_to (self->cr, sum - rect->y, rect->y);
      cairo_line_to (self->cr, sum - rect->y - rect->height, rect->y + rect->height);
    }
  cairo_set_line_width (self->cr, 1.4);
  cairo_stroke (self->cr);
  cairo_restore (self->cr);
}

static void
dot_rect (LeadCairoCanvas *self, const LeadRect *rect)
{
  double left = SPACING * floor (rect->x / SPACING);
  double top = SPACING * floor (rect->y / SPACING);

  cairo_save (self->cr);
  add_rect (self, rect);
  cairo_clip (self->cr);
  for (double y = top; y <= rect->y + rect->height + 1; y += SPACING)
    {
      for (double x = left; x <= rect->x + rect->width + 1; x += SPACING)
        {
          cairo_new_sub_path (self->cr);
          cairo_arc (self->cr, x, y, 0.9, 0, 2 * G_PI);
        }
    }
  cairo_fill (self->cr);
  cairo_restore (self->cr);
}

static void
lead_cairo_canvas_begin_mark (LeadCanvas *canvas, const char *id, const char *words)
{
  cairo_save (LEAD_CAIRO_CANVAS (canvas)->cr);
}

static void
lead_cairo_canvas_end_mark (LeadCanvas *canvas)
{
  cairo_restore (LEAD_CAIRO_CANVAS (canvas)->cr);
}

static void
lead_cairo_canvas_draw_rect (LeadCanvas *canvas, const LeadRect *rect, LeadFill fill,
                             double outline, LeadColour colour)
{
  LeadCairoCanvas *self = LEAD_CAIRO_CANVAS (canvas);

  set_colour (self, colour);
  switch (fill)
    {
    case LEAD_FILL_FULL:
      add_rect (self, rect);
      cairo_fill (self->cr);
      return;
    case LEAD_FILL_HATCHED:
      hatch_rect (self, rect);
      break;
    case LEAD_FILL_DOTTED:
      dot_rect (self, rect);
      break;
    case LEAD_FILL_OUTLINED:
      break;
    default:
      g_assert_not_reached ();
    }
  outline_rect (self, rect, outline);
}

static void
lead_cairo_canvas_draw_disc (LeadCanvas *canvas, const LeadRect *rect, LeadFill fill,
                             double outline, LeadColour colour)
{
  LeadCairoCanvas *self = LEAD_CAIRO_CANVAS (canvas);
  double inset = fill == LEAD_FILL_FULL ? 0 : outline / 2;

  set_colour (self, colour);
  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, rect->x + rect->width / 2, rect->y + rect->height / 2,
             rect->width / 2 - inset, 0, 2 * G_PI);
  if (fill == LEAD_FILL_FULL)
    {
      cairo_fill (self->cr);
      return;
    }
  cairo_set_line_width (self->cr, outline);
  cairo_stroke (self->cr);
}

static void
lead_cairo_canvas_draw_line (LeadCanvas *canvas, LeadPoint from, LeadPoint to, double width,
                             LeadColour colour)
{
  LeadCairoCanvas *self = LEAD_CAIRO_CANVAS (canvas);

  set_colour (self, colour);
  cairo_set_line_width (self->cr, width);
  cairo_move_to (self->cr, from.x, from.y);
  cairo_line_to (self->cr, to.x, to.y);
  cairo_stroke (self->cr);
}

static void
lead_cairo_canvas_draw_text (LeadCanvas *canvas, LeadPoint at, LeadAnchor anchor,
                             LeadHand hand, const char *text, LeadColour colour)
{
  LeadCairoCanvas *self = LEAD_CAIRO_CANVAS (canvas);
  g_autoptr (PangoLayout) layout = lead_lettering_lay_out (self->lettering, hand, text);
  LeadExtents extents = lead_lettering_measure (self->lettering, hand, text);
  const double shares[] = {
    [LEAD_ANCHOR_LEFT] = 0,
    [LEAD_ANCHOR_CENTRE] = 0.5,
    [LEAD_ANCHOR_RIGHT] = 1,
    [LEAD_ANCHOR_UPWARDS] = 0,
    [LEAD_ANCHOR_DOWNWARDS] = 1,
  };
  gboolean turned = anchor == LEAD_ANCHOR_UPWARDS || anchor == LEAD_ANCHOR_DOWNWARDS;

  set_colour (self, colour);
  cairo_save (self->cr);
  cairo_translate (self->cr, at.x, at.y);
  if (turned)
    cairo_rotate (self->cr, anchor == LEAD_ANCHOR_UPWARDS ? -G_PI / 2 : G_PI / 2);
  cairo_move_to (self->cr, -extents.width * shares[anchor],
                 turned ? -extents.height / 2 : -extents.ascent);
  pango_cairo_show_layout (self->cr, layout);
  cairo_restore (self->cr);
}

static void
canvas_iface_init (LeadCanvasInterface *iface)
{
  iface->begin_mark = lead_cairo_canvas_begin_mark;
  iface->end_mark = lead_cairo_canvas_end_mark;
  iface->draw_rect = lead_cairo_canvas_draw_rect;
  iface->draw_disc = lead_cairo_canvas_draw_disc;
  iface->draw_line = lead_cairo_canvas_draw_line;
  iface->draw_text = lead_cairo_canvas_draw_text;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadCairoCanvas, lead_cairo_canvas, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_CANVAS, canvas_iface_init))

static void
lead_cairo_canvas_finalize (GObject *object)
{
  LeadCairoCanvas *self = LEAD_CAIRO_CANVAS (object);

  g_clear_pointer (&self->cr, cairo_destroy);
  g_clear_object (&self->lettering);

  G_OBJECT_CLASS (lead_cairo_canvas_parent_class)->finalize (object);
}

static void
lead_cairo_canvas_class_init (LeadCairoCanvasClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_cairo_canvas_finalize;
}

static void
lead_cairo_canvas_init (LeadCairoCanvas *self)
{
}

/**
 * lead_cairo_canvas_new:
 * @cr: where to draw
 * @lettering: how words look
 *
 * Returns: (transfer full): a canvas
 */
LeadCanvas *
lead_cairo_canvas_new (cairo_t *cr, LeadLettering *lettering)
{
  LeadCairoCanvas *self;

  g_return_val_if_fail (cr != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_LETTERING (lettering), NULL);

  self = g_object_new (LEAD_TYPE_CAIRO_CANVAS, NULL);
  self->cr = cairo_reference (cr);
  self->lettering = g_object_ref (lettering);
  return LEAD_CANVAS (self);
}
