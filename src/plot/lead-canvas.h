/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-geometry.h"
#include "lead-lettering.h"
#include "lead-palette.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CANVAS (lead_canvas_get_type ())

/*
 * Where charts are drawn. All that a chart draws goes through these few verbs,
 * so that window, paper and SVG show the same.
 */
G_DECLARE_INTERFACE (LeadCanvas, lead_canvas, LEAD, CANVAS, GObject)

/**
 * LeadFill:
 * @LEAD_FILL_FULL: what was practised or has shifted
 * @LEAD_FILL_HATCHED: half of it: worked round
 * @LEAD_FILL_OUTLINED: missed or met
 * @LEAD_FILL_DOTTED: seen in somebody else
 *
 * How the inside of a mark is filled. Tells stances apart without colour.
 */
typedef enum
{
  LEAD_FILL_FULL,
  LEAD_FILL_HATCHED,
  LEAD_FILL_OUTLINED,
  LEAD_FILL_DOTTED,
} LeadFill;

/**
 * LeadAnchor:
 * @LEAD_ANCHOR_LEFT: the words begin at the point
 * @LEAD_ANCHOR_CENTRE: the point is in their middle
 * @LEAD_ANCHOR_RIGHT: they end there
 * @LEAD_ANCHOR_UPWARDS: they begin there and are read upwards; the point is in
 *   the middle of the line's height, not on its baseline
 * @LEAD_ANCHOR_DOWNWARDS: likewise, but they end there and are read downwards,
 *   for those who read from the right
 */
typedef enum
{
  LEAD_ANCHOR_LEFT,
  LEAD_ANCHOR_CENTRE,
  LEAD_ANCHOR_RIGHT,
  LEAD_ANCHOR_UPWARDS,
  LEAD_ANCHOR_DOWNWARDS,
} LeadAnchor;

/**
 * LeadCanvasInterface:
 * @begin_mark: what follows belongs to one thing: its id within the chart, and
 *   what it says in words
 * @end_mark: the thing is complete
 * @draw_rect: a filled rectangle; the outline lies inside it
 * @draw_disc: a filled circle as wide as the square; the outline lies inside it
 * @draw_line: a straight line
 * @draw_text: one line of words, its baseline at the point
 */
struct _LeadCanvasInterface
{
  GTypeInterface parent_iface;

  void (*begin_mark) (LeadCanvas       *self,
                      const char       *id,
                      const char       *words);
  void (*end_mark)   (LeadCanvas       *self);
  void (*draw_rect)  (LeadCanvas       *self,
                      const LeadRect   *rect,
                      LeadFill          fill,
                      double            outline,
                      LeadColour        colour);
  void (*draw_disc)  (LeadCanvas       *self,
                      const LeadRect   *rect,
                      LeadFill          fill,
                      double            outline,
                      LeadColour        colour);
  void (*draw_line)  (LeadCanvas       *self,
                      LeadPoint         from,
                      LeadPoint         to,
                      double            width,
                      LeadColour        colour);
  void (*draw_text)  (LeadCanvas       *self,
                      LeadPoint         at,
                      LeadAnchor        anchor,
                      LeadHand          hand,
                      const char       *text,
                      LeadColour        colour);
};

void lead_canvas_begin_mark (LeadCanvas       *self,
                             const char       *id,
                             const char       *words);
void lead_canvas_end_mark   (LeadCanvas       *self);
void lead_canvas_draw_rect  (LeadCanvas       *self,
                             const LeadRect   *rect,
                             LeadFill          fill,
                             double            outline,
                             LeadColour        colour);
void lead_canvas_draw_disc  (LeadCanvas       *self,
                             const LeadRect   *rect,
                             LeadFill          fill,
                             double            outline,
                             LeadColour        colour);
void lead_canvas_draw_line  (LeadCanvas       *self,
                             LeadPoint         from,
                             LeadPoint         to,
                             double            width,
                             LeadColour        colour);
void lead_canvas_draw_text  (LeadCanvas       *self,
                             LeadPoint         at,
                             LeadAnchor        anchor,
                             LeadHand          hand,
                             const char       *text,
                             LeadColour        colour);

G_END_DECLS
