/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pangocairo.h>

#include "lead-print-sheets.h"

G_BEGIN_DECLS

/**
 * LeadPrintBlock:
 * @layout: its words; the flow sets how wide they run
 * @indent: from the edge of the text, in points
 * @before: room kept above, except on top of a page
 * @after: room that must be left below on the same page, for what a heading is of
 * @n_bars: how many quotes it stands in
 * @marker: (nullable): what stands in the indent before its first line
 * @gray: how light its words are, 0 to 1
 *
 * A paragraph on its way to a page. All of it is borrowed.
 */
typedef struct
{
  PangoLayout *layout;
  double       indent;
  double       before;
  double       after;
  guint        n_bars;
  const char  *marker;
  double       gray;
} LeadPrintBlock;

/**
 * LeadPrintPaint:
 * @cairo: a page, with its origin where the painting begins
 *
 * Paints something as wide as the text.
 */
typedef void (*LeadPrintPaint) (cairo_t  *cairo,
                                gpointer  user_data);

/**
 * LeadPrintFlow:
 *
 * Lets paragraphs flow over pages, one page in memory at a time.
 */
typedef struct _LeadPrintFlow LeadPrintFlow;

LeadPrintFlow *lead_print_flow_new          (const LeadPrintSheets *sheets,
                                             gpointer               sheets_data,
                                             LeadPrintPaper         paper);
void           lead_print_flow_free         (LeadPrintFlow         *self);
PangoLayout   *lead_print_flow_new_layout   (LeadPrintFlow         *self,
                                             const char            *font);
double         lead_print_flow_get_width    (LeadPrintFlow         *self);
double         lead_print_flow_get_height   (LeadPrintFlow         *self);
void           lead_print_flow_add          (LeadPrintFlow         *self,
                                             const LeadPrintBlock  *block);
void           lead_print_flow_add_text     (LeadPrintFlow         *self,
                                             const char            *font,
                                             const char            *text,
                                             double                 before,
                                             double                 after,
                                             double                 gray);
void           lead_print_flow_add_picture  (LeadPrintFlow         *self,
                                             cairo_surface_t       *picture,
                                             double                 width,
                                             double                 height,
                                             double                 indent);
void           lead_print_flow_add_drawing  (LeadPrintFlow         *self,
                                             cairo_surface_t       *drawing,
                                             double                 height,
                                             double                 before);
void           lead_print_flow_add_painting (LeadPrintFlow         *self,
                                             double                 height,
                                             double                 before,
                                             double                 after,
                                             LeadPrintPaint         paint,
                                             gpointer               user_data);
void           lead_print_flow_add_rule     (LeadPrintFlow         *self,
                                             double                 room);
void           lead_print_flow_turn         (LeadPrintFlow         *self);
void           lead_print_flow_mark         (LeadPrintFlow         *self,
                                             const char            *title,
                                             guint                  level);
void           lead_print_flow_end          (LeadPrintFlow         *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPrintFlow, lead_print_flow_free)

G_END_DECLS
