/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-print-flow.h"

#include <string.h>

#define NUMBER_FONT "Serif 9"
#define BAR_STEP    14
#define RULE_GRAY   0.75
#define MUTED_GRAY  0.4
#define PICTURE_GAP 10

struct _LeadPrintFlow
{
  const LeadPrintSheets *sheets;      /* borrowed, as is the next */
  gpointer               sheets_data;
  PangoFontMap          *fonts;
  PangoContext          *context;
  LeadPrintPaper         paper;

  cairo_t *page; /* borrowed; NULL between pages */
  guint    number;
  double   y;
  gboolean is_fresh; /* nothing is on the page yet */
};

/**
 * lead_print_flow_new:
 * @sheets: where pages go
 * @sheets_data: handed to @sheets
 * @paper: how large they are
 *
 * May be used on any one thread: it has its own fonts.
 *
 * Returns: (transfer full): a flow without a page yet
 */
LeadPrintFlow *
lead_print_flow_new (const LeadPrintSheets *sheets,
                     gpointer               sheets_data,
                     LeadPrintPaper         paper)
{
  LeadPrintFlow *self;

  g_return_val_if_fail (sheets != NULL, NULL);

  self = g_new0 (LeadPrintFlow, 1);
  self->sheets = sheets;
  self->sheets_data = sheets_data;
  self->paper = paper;
  self->fonts = pango_cairo_font_map_new ();
  /* Points are what everything here is measured in. */
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (self->fonts), 72);
  self->context = pango_font_map_create_context (self->fonts);
  return self;
}

/**
 * lead_print_flow_free:
 * @self: a flow
 */
void
lead_print_flow_free (LeadPrintFlow *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->context);
  g_object_unref (self->fonts);
  g_free (self);
}

/**
 * lead_print_flow_new_layout:
 * @self: a flow
 * @font: such as "Serif 11"
 *
 * Returns: (transfer full): a paragraph without words yet
 */
PangoLayout *
lead_print_flow_new_layout (LeadPrintFlow *self,
                            const char    *font)
{
  PangoLayout *layout;
  PangoFontDescription *description;

  g_return_val_if_fail (self != NULL && font != NULL, NULL);

  layout = pango_layout_new (self->context);
  description = pango_font_description_from_string (font);
  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, 1.15f);
  return layout;
}

/**
 * lead_print_flow_get_width:
 * @self: a flow
 *
 * Returns: how wide its text runs, in points
 */
double
lead_print_flow_get_width (LeadPrintFlow *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->paper.width - 2 * self->paper.margin;
}

/**
 * lead_print_flow_get_height:
 * @self: a flow
 *
 * Returns: how high its text may be on one page, in points
 */
double
lead_print_flow_get_height (LeadPrintFlow *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->paper.height - 2 * self->paper.margin;
}

static double
get_bottom (LeadPrintFlow *self)
{
  return self->paper.height - self->paper.margin;
}

static void
draw_number (LeadPrintFlow *self)
{
  g_autoptr(PangoLayout) layout = lead_print_flow_new_layout (self, NUMBER_FONT);
  g_autofree char *text = g_strdup_printf ("%u", self->number);
  int width;

  pango_layout_set_text (layout, text, -1);
  pango_layout_get_size (layout, &width, NULL);
  cairo_set_source_rgb (self->page, MUTED_GRAY, MUTED_GRAY, MUTED_GRAY);
  cairo_move_to (self->page, (self->paper.width - (double) width / PANGO_SCALE) / 2,
                 self->paper.height - self->paper.margin * 0.6);
  pango_cairo_show_layout (self->page, layout);
}

static void
end_page (LeadPrintFlow *self)
{
  if (self->page == NULL)
    return;
  draw_number (self);
  self->page = NULL;
  self->sheets->end (self->sheets_data);
}

static void
begin_page (LeadPrintFlow *self)
{
  end_page (self);
  self->page = self->sheets->begin (self->sheets_data);
  self->number++;
  self->y = self->paper.margin;
  self->is_fresh = TRUE;
}

/* Turns the page when @height doesn't fit on what is left of it. */
static void
need (LeadPrintFlow *self,
      double         before,
      double         height)
{
  if (self->page == NULL
      || (!self->is_fresh && self->y + before + height > get_bottom (self)))
    begin_page (self);
  if (!self->is_fresh)
    self->y += before;
  self->is_fresh = FALSE;
}

static void
draw_bars (LeadPrintFlow        *self,
           const LeadPrintBlock *block,
           double                height)
{
  cairo_set_source_rgb (self->page, RULE_GRAY, RULE_GRAY, RULE_GRAY);
  for (guint i = 0; i < block->n_bars; i++)
    {
      cairo_rectangle (self->page, self->paper.margin + i * BAR_STEP, self->y, 2, height);
      cairo_fill (self->page);
    }
}

static void
draw_marker (LeadPrintFlow        *self,
             const LeadPrintBlock *block,
             double                baseline)
{
  g_autoptr(PangoLayout) layout = pango_layout_new (self->context);
  int width;

  pango_layout_set_font_description (layout, pango_layout_get_font_description (block->layout));
  pango_layout_set_text (layout, block->marker, -1);
  pango_layout_get_size (layout, &width, NULL);
  cairo_move_to (self->page,
                 self->paper.margin + block->indent - 6 - (double) width / PANGO_SCALE, baseline);
  pango_cairo_show_layout_line (self->page, pango_layout_get_line_readonly (layout, 0));
}

static void
draw_line (LeadPrintFlow        *self,
           const LeadPrintBlock *block,
           PangoLayoutIter      *iter,
           gboolean              is_first)
{
  PangoRectangle logical;
  int top, bottom;
  double height, baseline;

  pango_layout_iter_get_line_extents (iter, NULL, &logical);
  pango_layout_iter_get_line_yrange (iter, &top, &bottom);
  height = (double) (bottom - top) / PANGO_SCALE;
  baseline = self->y + (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE;
  draw_bars (self, block, height);
  cairo_set_source_rgb (self->page, block->gray, block->gray, block->gray);
  if (is_first && block->marker != NULL)
    draw_marker (self, block, baseline);
  cairo_move_to (self->page,
                 self->paper.margin + block->indent + (double) logical.x / PANGO_SCALE, baseline);
  pango_cairo_show_layout_line (self->page, pango_layout_iter_get_line_readonly (iter));
  self->y += height;
}

static double
get_line_height (PangoLayoutIter *iter)
{
  int top, bottom;

  pango_layout_iter_get_line_yrange (iter, &top, &bottom);
  return (double) (bottom - top) / PANGO_SCALE;
}

/**
 * lead_print_flow_add:
 * @self: a flow
 * @block: a paragraph
 *
 * Sets a paragraph. Its first line never stands alone at the foot of a page
 * when there are more.
 */
void
lead_print_flow_add (LeadPrintFlow        *self,
                     const LeadPrintBlock *block)
{
  PangoLayoutIter *iter;
  gboolean is_first = TRUE;
  double first_room;

  g_return_if_fail (self != NULL);
  g_return_if_fail (block != NULL && PANGO_IS_LAYOUT (block->layout));

  pango_layout_set_width (block->layout,
                          MAX (lead_print_flow_get_width (self) - block->indent, 72)
                          * PANGO_SCALE);
  iter = pango_layout_get_iter (block->layout);
  first_room = get_line_height (iter);
  if (pango_layout_get_line_count (block->layout) > 1)
    first_room *= 2;
  do
    {
      need (self, is_first ? block->before : 0,
            is_first ? first_room + block->after : get_line_height (iter));
      draw_line (self, block, iter, is_first);
      is_first = FALSE;
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}

/**
 * lead_print_flow_add_text:
 * @self: a flow
 * @font: as for lead_print_flow_new_layout()
 * @text: words without markup
 * @before: the space above, in points
 * @after: how much of what follows has to stand on the same page, in points
 * @gray: how light the words are, 0 to 1
 *
 * Sets a paragraph in one font.
 */
void
lead_print_flow_add_text (LeadPrintFlow *self,
                          const char    *font,
                          const char    *text,
                          double         before,
                          double         after,
                          double         gray)
{
  g_autoptr(PangoLayout) layout = lead_print_flow_new_layout (self, font);
  LeadPrintBlock block = { .layout = layout, .before = before, .after = after, .gray = gray };

  g_return_if_fail (text != NULL);

  pango_layout_set_text (layout, text, -1);
  lead_print_flow_add (self, &block);
}

/**
 * lead_print_flow_add_picture:
 * @self: a flow
 * @picture: a picture
 * @width: how wide it is to be, in points
 * @height: how high; no more than a page
 * @indent: from the edge of the text
 */
void
lead_print_flow_add_picture (LeadPrintFlow   *self,
                             cairo_surface_t *picture,
                             double           width,
                             double           height,
                             double           indent)
{
  g_return_if_fail (self != NULL && picture != NULL);
  g_return_if_fail (width > 0 && height > 0);

  need (self, PICTURE_GAP, height);
  cairo_save (self->page);
  cairo_translate (self->page, self->paper.margin + indent, self->y);
  cairo_scale (self->page, width / cairo_image_surface_get_width (picture),
               height / cairo_image_surface_get_height (picture));
  cairo_set_source_surface (self->page, picture, 0, 0);
  cairo_paint (self->page);
  cairo_restore (self->page);
  self->y += height;
}

/**
 * lead_print_flow_add_painting:
 * @self: a flow
 * @height: how high it is going to be; no more than a page
 * @before: room kept above, except on top of a page
 * @after: how much of what follows has to stand on the same page
 * @paint: called at once
 * @user_data: handed to @paint
 *
 * Lets somebody else paint onto the page itself.
 */
void
lead_print_flow_add_painting (LeadPrintFlow  *self,
                              double          height,
                              double          before,
                              double          after,
                              LeadPrintPaint  paint,
                              gpointer        user_data)
{
  g_return_if_fail (self != NULL && paint != NULL);
  g_return_if_fail (height > 0);

  need (self, before, height + after);
  cairo_save (self->page);
  cairo_translate (self->page, self->paper.margin, self->y);
  paint (self->page, user_data);
  cairo_restore (self->page);
  self->y += height;
}

static void
paint_drawing (cairo_t  *cairo,
               gpointer  user_data)
{
  cairo_set_source_surface (cairo, user_data, 0, 0);
  cairo_paint (cairo);
}

/**
 * lead_print_flow_add_drawing:
 * @self: a flow
 * @drawing: a recorded drawing in points, as wide as the text
 * @height: how high it is; no more than a page
 * @before: room kept above, except on top of a page
 *
 * Draws it as lines and letters, not as a picture of them.
 */
void
lead_print_flow_add_drawing (LeadPrintFlow   *self,
                             cairo_surface_t *drawing,
                             double           height,
                             double           before)
{
  g_return_if_fail (self != NULL && drawing != NULL);

  lead_print_flow_add_painting (self, height, before, 0, paint_drawing, drawing);
}

/**
 * lead_print_flow_add_rule:
 * @self: a flow
 * @room: kept above and below, in points
 *
 * Draws a line from edge to edge.
 */
void
lead_print_flow_add_rule (LeadPrintFlow *self,
                          double         room)
{
  g_return_if_fail (self != NULL);

  need (self, room, 1 + room);
  cairo_set_source_rgb (self->page, RULE_GRAY, RULE_GRAY, RULE_GRAY);
  cairo_rectangle (self->page, self->paper.margin, self->y, lead_print_flow_get_width (self), 0.5);
  cairo_fill (self->page);
  self->y += 0.5 + room;
}

/**
 * lead_print_flow_turn:
 * @self: a flow
 *
 * What comes next stands on a page of its own.
 */
void
lead_print_flow_turn (LeadPrintFlow *self)
{
  g_return_if_fail (self != NULL);

  end_page (self);
}

/**
 * lead_print_flow_mark:
 * @self: a flow
 * @title: words for the table of contents
 * @level: 0 or 1
 *
 * Lets readers jump to what was set last.
 */
void
lead_print_flow_mark (LeadPrintFlow *self,
                      const char    *title,
                      guint          level)
{
  g_return_if_fail (self != NULL && title != NULL);

  if (self->page != NULL && self->sheets->mark != NULL)
    self->sheets->mark (self->sheets_data, title, level, MAX (self->y - 40, 0));
}

/**
 * lead_print_flow_end:
 * @self: a flow
 *
 * Ends the last page; without any, there is an empty one.
 */
void
lead_print_flow_end (LeadPrintFlow *self)
{
  g_return_if_fail (self != NULL);

  if (self->number == 0)
    begin_page (self);
  end_page (self);
}
