/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-sheet.h"

#include <math.h>
#include <pango/pangocairo.h>

#include "lead-cairo-canvas.h"
#include "lead-svg-canvas.h"

#define GAP    6.0
#define MARGIN 18.0
/* Of a screen and of paper, in units an inch. */
#define SCREEN 96
#define PAPER  72
#define FONT   "Cantarell, Adwaita Sans, Sans 10.5"

/* Writes words in as many lines as they need. Returns where they end. */
static double
add_paragraph (LeadScene *scene, LeadHand hand, const char *words, double top, double width,
               LeadLettering *lettering)
{
  g_autoptr (PangoLayout) shared = lead_lettering_lay_out (lettering, hand, words);
  g_autoptr (PangoLayout) layout = pango_layout_copy (shared);
  double ascent = lead_lettering_measure (lettering, hand, words).ascent;
  double y = top;
  int n_lines;

  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  n_lines = pango_layout_get_line_count (layout);
  for (int i = 0; i < n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      g_autofree char *text = g_strndup (words + line->start_index, (gsize) line->length);
      PangoRectangle logical;

      pango_layout_line_get_pixel_extents (line, NULL, &logical);
      lead_scene_add_text (scene, (LeadPoint) { 0, y + ascent }, LEAD_ANCHOR_LEFT, hand, text,
                           lead_paint_ink (LEAD_INK_TEXT));
      y += logical.height;
    }
  return y;
}

/**
 * lead_sheet_lay_out:
 * @figure: a figure
 * @width: of the sheet
 * @mirrored: whether it is read from the right
 * @lettering: how much room words take
 *
 * Returns: (transfer full): title, words and chart, as high as they are
 */
LeadScene *
lead_sheet_lay_out (LeadFigure *figure, double width, gboolean mirrored,
                    LeadLettering *lettering)
{
  g_autoptr (LeadScene) head = NULL;
  g_autoptr (LeadScene) part = NULL;
  g_autoptr (LeadScene) whole = NULL;
  double y, height;

  g_return_val_if_fail (LEAD_IS_FIGURE (figure), NULL);
  g_return_val_if_fail (LEAD_IS_LETTERING (lettering), NULL);

  height = ceil (lead_figure_get_height (figure, width, lettering));
  head = lead_scene_new (width, 0);
  y = add_paragraph (head, LEAD_HAND_TITLE, lead_figure_get_title (figure), 0, width, lettering);
  y = add_paragraph (head, LEAD_HAND_TEXT, lead_figure_get_words (figure), y + GAP, width,
                     lettering);
  y = ceil (y + 2 * GAP);
  part = lead_figure_lay_out (figure, width, height, FALSE, lettering);
  whole = lead_scene_new (width, y + height);
  lead_scene_append (whole, head, 0, 0);
  lead_scene_append (whole, part, 0, y);
  return mirrored ? lead_scene_mirror (whole) : g_steal_pointer (&whole);
}

/* The same on every machine, whatever its screen is like. */
static LeadLettering *
new_lettering (double resolution)
{
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context;
  LeadLettering *lettering;
  g_autoptr (PangoFontDescription) font = pango_font_description_from_string (FONT);

  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (fonts), resolution);
  context = pango_font_map_create_context (fonts);
  pango_context_set_font_description (context, font);
  lettering = lead_lettering_new (context);
  g_object_unref (context);
  return lettering;
}

/* What is laid out for a sheet of @width with its margins. */
static LeadScene *
lay_out_with_margins (LeadFigure *figure, double width, gboolean mirrored,
                      LeadLettering *lettering)
{
  g_autoptr (LeadScene) inner
    = lead_sheet_lay_out (figure, width - 2 * MARGIN, mirrored, lettering);
  LeadScene *outer = lead_scene_new (width, lead_scene_get_height (inner) + 2 * MARGIN);

  lead_scene_add_rect (outer, (LeadRect) { 0, 0, width, lead_scene_get_height (outer) },
                       LEAD_FILL_FULL, 0, lead_paint_ink (LEAD_INK_PAPER));
  lead_scene_append (outer, inner, MARGIN, MARGIN);
  return outer;
}

/**
 * lead_sheet_record:
 * @figure: a figure
 * @width: of the text on paper, in points
 * @mirrored: whether it is read from the right
 * @height: (out): how high it is
 *
 * Returns: (transfer full): a drawing of it, to be put on a page
 */
cairo_surface_t *
lead_sheet_record (LeadFigure *figure, double width, gboolean mirrored, double *height)
{
  g_autoptr (LeadLettering) lettering = NULL;
  g_autoptr (LeadScene) scene = NULL;
  g_autoptr (LeadCanvas) canvas = NULL;
  cairo_surface_t *surface;
  cairo_t *cr;

  g_return_val_if_fail (LEAD_IS_FIGURE (figure) && height != NULL, NULL);

  lettering = new_lettering (PAPER);
  scene = lead_sheet_lay_out (figure, width, mirrored, lettering);
  surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cr = cairo_create (surface);
  canvas = lead_cairo_canvas_new (cr, lettering);
  lead_scene_paint (scene, canvas, LEAD_THEME_LIGHT, -1);
  g_clear_object (&canvas);
  cairo_destroy (cr);
  *height = lead_scene_get_height (scene);
  return surface;
}

/**
 * lead_sheet_to_svg:
 * @figure: a figure
 * @width: of the drawing
 * @mirrored: whether it is read from the right
 *
 * Returns: (transfer full): an SVG document on white paper
 */
char *
lead_sheet_to_svg (LeadFigure *figure, double width, gboolean mirrored)
{
  g_autoptr (LeadLettering) lettering = NULL;
  g_autoptr (LeadScene) scene = NULL;
  g_autoptr (LeadSvgCanvas) canvas = NULL;

  g_return_val_if_fail (LEAD_IS_FIGURE (figure), NULL);

  lettering = new_lettering (SCREEN);
  scene = lay_out_with_margins (figure, width, mirrored, lettering);
  canvas = lead_svg_canvas_new ("chart", width, lead_scene_get_height (scene), lettering);
  lead_svg_canvas_set_title (canvas, lead_figure_get_title (figure),
                             lead_figure_get_words (figure));
  lead_scene_paint (scene, LEAD_CANVAS (canvas), LEAD_THEME_LIGHT, -1);
  return lead_svg_canvas_end (canvas);
}

/**
 * lead_sheet_to_plain_svg:
 * @figure: a figure
 * @prefix: what every id in it begins with; different for each on one page
 * @width: of the drawing
 *
 * For pages that say title and words themselves.
 *
 * Returns: (transfer full): an SVG document of the chart alone, on no paper
 */
char *
lead_sheet_to_plain_svg (LeadFigure *figure, const char *prefix, double width)
{
  g_autoptr (LeadLettering) lettering = NULL;
  g_autoptr (LeadScene) scene = NULL;
  g_autoptr (LeadSvgCanvas) canvas = NULL;
  double height;

  g_return_val_if_fail (LEAD_IS_FIGURE (figure) && prefix != NULL, NULL);

  lettering = new_lettering (SCREEN);
  height = ceil (lead_figure_get_height (figure, width, lettering));
  scene = lead_figure_lay_out (figure, width, height, FALSE, lettering);
  canvas = lead_svg_canvas_new (prefix, width, height, lettering);
  lead_svg_canvas_set_title (canvas, lead_figure_get_title (figure),
                             lead_figure_get_words (figure));
  lead_scene_paint (scene, LEAD_CANVAS (canvas), LEAD_THEME_LIGHT, -1);
  return lead_svg_canvas_end (canvas);
}

static cairo_status_t
take_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/**
 * lead_sheet_to_png:
 * @figure: a figure
 * @width: of the picture, before it is scaled
 * @scale: pixels for each unit of it
 * @mirrored: whether it is read from the right
 *
 * Returns: (transfer full): a PNG picture on white paper
 */
GBytes *
lead_sheet_to_png (LeadFigure *figure, double width, double scale, gboolean mirrored)
{
  g_autoptr (LeadLettering) lettering = NULL;
  g_autoptr (LeadScene) scene = NULL;
  g_autoptr (LeadCanvas) canvas = NULL;
  GByteArray *bytes = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_t *cr;

  g_return_val_if_fail (LEAD_IS_FIGURE (figure), NULL);

  lettering = new_lettering (SCREEN);
  scene = lay_out_with_margins (figure, width, mirrored, lettering);
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (width * scale),
                                        (int) ceil (lead_scene_get_height (scene) * scale));
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  canvas = lead_cairo_canvas_new (cr, lettering);
  lead_scene_paint (scene, canvas, LEAD_THEME_LIGHT, -1);
  g_clear_object (&canvas);
  cairo_destroy (cr);
  cairo_surface_write_to_png_stream (surface, take_bytes, bytes);
  cairo_surface_destroy (surface);
  return g_byte_array_free_to_bytes (bytes);
}
