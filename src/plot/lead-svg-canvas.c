/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-svg-canvas.h"

#include <math.h>

#define SPACING 4

struct _LeadSvgCanvas
{
  GObject        parent_instance;

  char          *prefix;
  double         width;
  double         height;
  LeadLettering *lettering;
  char          *title;
  char          *description;
  GString       *body;
  GPtrArray     *patterns; /* char *, those that are used */
};

/* What XML cannot hold, even escaped, is left out. */
static char *
escape (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) kept = g_string_new (NULL);

  for (const char *c = valid; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (letter >= 0x20 && letter != 0x7f && letter != 0xfffe && letter != 0xffff)
        g_string_append_unichar (kept, letter);
    }
  return g_markup_escape_text (kept->str, (gssize) kept->len);
}

/* Numbers have a point in every language, and two places are sharper than any
 * screen. */
static void
append_number (GString *to, const char *name, double value)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  double rounded = round (value * 100) / 100;

  g_ascii_formatd (digits, sizeof digits, "%.6g", rounded == 0 ? 0 : rounded);
  g_string_append_printf (to, " %s=\"%s\"", name, digits);
}

static void
append_colour (GString *to, const char *name, LeadColour colour)
{
  g_autofree char *value = lead_colour_to_string (colour);

  g_string_append_printf (to, " %s=\"%s\"", name, value);
}

static void
append_rect (LeadSvgCanvas *self, const LeadRect *rect)
{
  g_string_append (self->body, "<rect");
  append_number (self->body, "x", rect->x);
  append_number (self->body, "y", rect->y);
  append_number (self->body, "width", rect->width);
  append_number (self->body, "height", rect->height);
}

/* The id of the pattern for a fill in a colour; written out when all is drawn. */
static char *
use_pattern (LeadSvgCanvas *self, LeadFill fill, LeadColour colour)
{
  g_autofree char *hex = lead_colour_to_string (colour);
  g_autofree char *id = g_strdup_printf ("%s-%s-%s", self->prefix,
                                         fill == LEAD_FILL_HATCHED ? "hatched" : "dotted",
                                         hex + 1);
  const char *shape = fill == LEAD_FILL_HATCHED
                        ? "<path d=\"M-1 1L1 -1M0 4L4 0M3 5L5 3\" stroke=\"%s\" "
                          "stroke-width=\"1.4\" fill=\"none\"/>"
                        : "<circle cx=\"2\" cy=\"2\" r=\"0.9\" fill=\"%s\"/>";
  g_autoptr (GString) pattern = g_string_new (NULL);

  g_string_append_printf (pattern,
                          "<pattern id=\"%s\" width=\"%d\" height=\"%d\" "
                          "patternUnits=\"userSpaceOnUse\">",
                          id, SPACING, SPACING);
  g_string_append (pattern, shape);
  g_string_append (pattern, "</pattern>\n");
  g_string_replace (pattern, "%s", hex, 1);

  if (!g_ptr_array_find_with_equal_func (self->patterns, pattern->str, g_str_equal, NULL))
    g_ptr_array_add (self->patterns, g_strdup (pattern->str));
  return g_steal_pointer (&id);
}

static void
lead_svg_canvas_begin_mark (LeadCanvas *canvas, const char *id, const char *words)
{
  LeadSvgCanvas *self = LEAD_SVG_CANVAS (canvas);
  g_autofree char *escaped = escape (words);

  g_string_append_printf (self->body, "<g id=\"%s-%s\"><title>%s</title>", self->prefix, id,
                          escaped);
}

static void
lead_svg_canvas_end_mark (LeadCanvas *canvas)
{
  g_string_append (LEAD_SVG_CANVAS (canvas)->body, "</g>\n");
}

static void
append_fill (LeadSvgCanvas *self, LeadFill fill, LeadColour colour)
{
  g_autofree char *pattern = NULL;

  switch (fill)
    {
    case LEAD_FILL_FULL:
      append_colour (self->body, "fill", colour);
      break;
    case LEAD_FILL_OUTLINED:
      g_string_append (self->body, " fill=\"none\"");
      break;
    case LEAD_FILL_HATCHED:
    case LEAD_FILL_DOTTED:
      pattern = use_pattern (self, fill, colour);
      g_string_append_printf (self->body, " fill=\"url(#%s)\"", pattern);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
lead_svg_canvas_draw_rect (LeadCanvas *canvas, const LeadRect *rect, LeadFill fill,
                           double outline, LeadColour colour)
{
  LeadSvgCanvas *self = LEAD_SVG_CANVAS (canvas);
  LeadRect inside = lead_rect_inset (*rect, fill == LEAD_FILL_FULL ? 0 : outline / 2);

  append_rect (self, &inside);
  append_fill (self, fill, colour);
  if (fill != LEAD_FILL_FULL)
    {
      append_colour (self->body, "stroke", colour);
      append_number (self->body, "stroke-width", outline);
    }
  g_string_append (self->body, "/>\n");
}

static void
lead_svg_canvas_draw_disc (LeadCanvas *canvas, const LeadRect *rect, LeadFill fill,
                           double outline, LeadColour colour)
{
  LeadSvgCanvas *self = LEAD_SVG_CANVAS (canvas);
  double inset = fill == LEAD_FILL_FULL ? 0 : outline / 2;

  g_string_append (self->body, "<circle");
  append_number (self->body, "cx", rect->x + rect->width / 2);
  append_number (self->body, "cy", rect->y + rect->height / 2);
  append_number (self->body, "r", rect->width / 2 - inset);
  append_fill (self, fill, colour);
  if (fill != LEAD_FILL_FULL)
    {
      append_colour (self->body, "stroke", colour);
      append_number (self->body, "stroke-width", outline);
    }
  g_string_append (self->body, "/>\n");
}

static void
lead_svg_canvas_draw_line (LeadCanvas *canvas, LeadPoint from, LeadPoint to, double width,
                           LeadColour colour)
{
  LeadSvgCanvas *self = LEAD_SVG_CANVAS (canvas);

  g_string_append (self->body, "<line");
  append_number (self->body, "x1", from.x);
  append_number (self->body, "y1", from.y);
  append_number (self->body, "x2", to.x);
  append_number (self->body, "y2", to.y);
  append_colour (self->body, "stroke", colour);
  append_number (self->body, "stroke-width", width);
  g_string_append (self->body, "/>\n");
}

/* Around @at. How far below it the baseline then is. */
static double
turn_text (LeadSvgCanvas *self, LeadPoint at, int degrees, LeadHand hand, const char *text)
{
  LeadExtents extents = lead_lettering_measure (self->lettering, hand, text);
  char x[G_ASCII_DTOSTR_BUF_SIZE];
  char y[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (self->body, " transform=\"rotate(%d %s %s)\"", degrees,
                          g_ascii_formatd (x, sizeof x, "%.2f", at.x),
                          g_ascii_formatd (y, sizeof y, "%.2f", at.y));
  return extents.ascent - extents.height / 2;
}

static void
lead_svg_canvas_draw_text (LeadCanvas *canvas, LeadPoint at, LeadAnchor anchor,
                           LeadHand hand, const char *text, LeadColour colour)
{
  static const char *const anchors[] = {
    [LEAD_ANCHOR_LEFT] = "start",
    [LEAD_ANCHOR_CENTRE] = "middle",
    [LEAD_ANCHOR_RIGHT] = "end",
    [LEAD_ANCHOR_UPWARDS] = "start",
    [LEAD_ANCHOR_DOWNWARDS] = "end",
  };
  LeadSvgCanvas *self = LEAD_SVG_CANVAS (canvas);
  g_autofree char *escaped = escape (text);

  g_string_append (self->body, "<text");
  if (anchor == LEAD_ANCHOR_UPWARDS || anchor == LEAD_ANCHOR_DOWNWARDS)
    at.y += turn_text (self, at, anchor == LEAD_ANCHOR_UPWARDS ? -90 : 90, hand, text);
  append_number (self->body, "x", at.x);
  append_number (self->body, "y", at.y);
  append_number (self->body, "font-size", lead_lettering_get_size (self->lettering, hand));
  if (hand == LEAD_HAND_TITLE)
    g_string_append (self->body, " font-weight=\"bold\"");
  append_colour (self->body, "fill", colour);
  g_string_append_printf (self->body, " text-anchor=\"%s\">%s</text>\n", anchors[anchor],
                          escaped);
}

static void
canvas_iface_init (LeadCanvasInterface *iface)
{
  iface->begin_mark = lead_svg_canvas_begin_mark;
  iface->end_mark = lead_svg_canvas_end_mark;
  iface->draw_rect = lead_svg_canvas_draw_rect;
  iface->draw_disc = lead_svg_canvas_draw_disc;
  iface->draw_line = lead_svg_canvas_draw_line;
  iface->draw_text = lead_svg_canvas_draw_text;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadSvgCanvas, lead_svg_canvas, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_CANVAS, canvas_iface_init))

static void
lead_svg_canvas_finalize (GObject *object)
{
  LeadSvgCanvas *self = LEAD_SVG_CANVAS (object);

  g_clear_pointer (&self->prefix, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->description, g_free);
  g_clear_pointer (&self->patterns, g_ptr_array_unref);
  g_clear_object (&self->lettering);
  g_string_free (self->body, TRUE);

  G_OBJECT_CLASS (lead_svg_canvas_parent_class)->finalize (object);
}

static void
lead_svg_canvas_class_init (LeadSvgCanvasClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_svg_canvas_finalize;
}

static void
lead_svg_canvas_init (LeadSvgCanvas *self)
{
  self->body = g_string_new (NULL);
  self->patterns = g_ptr_array_new_with_free_func (g_free);
}

/**
 * lead_svg_canvas_new:
 * @prefix: what every id begins with, of letters, digits and hyphens; different
 *   for each chart of a page
 * @width: of the picture
 * @height: of the picture
 * @lettering: how words look
 *
 * Returns: (transfer full): an empty picture
 */
LeadSvgCanvas *
lead_svg_canvas_new (const char *prefix, double width, double height,
                     LeadLettering *lettering)
{
  LeadSvgCanvas *self;

  g_return_val_if_fail (prefix != NULL && *prefix != '\0', NULL);
  g_return_val_if_fail (LEAD_IS_LETTERING (lettering), NULL);

  self = g_object_new (LEAD_TYPE_SVG_CANVAS, NULL);
  self->prefix = g_strdup (prefix);
  self->width = width;
  self->height = height;
  self->lettering = g_object_ref (lettering);
  return self;
}

/**
 * lead_svg_canvas_set_title:
 * @self: a picture
 * @title: what it is called
 * @description: what it shows
 *
 * For those who hear it. Once, before lead_svg_canvas_end().
 */
void
lead_svg_canvas_set_title (LeadSvgCanvas *self, const char *title, const char *description)
{
  g_return_if_fail (LEAD_IS_SVG_CANVAS (self));
  g_return_if_fail (title != NULL && description != NULL);

  g_free (self->title);
  self->title = escape (title);
  g_free (self->description);
  self->description = escape (description);
}

static void
append_head (LeadSvgCanvas *self, GString *document)
{
  g_autofree char *family = NULL;
  const char *name = lead_lettering_get_family (self->lettering);

  g_string_append (document, "<svg xmlns=\"http://www.w3.org/2000/svg\"");
  append_number (document, "width", self->width);
  append_number (document, "height", self->height);
  g_string_append_printf (document, " viewBox=\"0 0 %d %d\"", (int) ceil (self->width),
                          (int) ceil (self->height));
  family = escape (name != NULL ? name : "sans-serif");
  g_string_append_printf (document, " font-family=\"%s, sans-serif\" role=\"img\"", family);
  if (self->title == NULL)
    {
      g_string_append (document, ">\n");
      return;
    }
  g_string_append_printf (document,
                          " aria-labelledby=\"%1$s-title %1$s-words\">\n"
                          "<title id=\"%1$s-title\">%2$s</title>\n"
                          "<desc id=\"%1$s-words\">%3$s</desc>\n",
                          self->prefix, self->title, self->description);
}

/**
 * lead_svg_canvas_end:
 * @self: a picture
 *
 * Returns: (transfer full): the document
 */
char *
lead_svg_canvas_end (LeadSvgCanvas *self)
{
  GString *document;

  g_return_val_if_fail (LEAD_IS_SVG_CANVAS (self), NULL);

  document = g_string_new (NULL);
  append_head (self, document);
  if (self->patterns->len > 0)
    {
      g_string_append (document, "<defs>\n");
      for (guint i = 0; i < self->patterns->len; i++)
        g_string_append (document, self->patterns->pdata[i]);
      g_string_append (document, "</defs>\n");
    }
  g_string_append_len (document, self->body->str, (gssize) self->body->len);
  g_string_append (document, "</svg>\n");
  return g_string_free (document, FALSE);
}
