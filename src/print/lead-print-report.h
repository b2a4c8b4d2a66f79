/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-print-flow.h"

G_BEGIN_DECLS

/**
 * LeadPrintDrawing:
 * @drawing: (nullable): recorded in points, as wide as the text, with its title
 *   and what it tells
 * @height: how high it is
 * @title: what it is called, for those who jump to it
 * @words: what it tells, for where the drawing doesn’t fit a page
 *
 * One part of a report.
 */
typedef struct
{
  cairo_surface_t *drawing;
  double           height;
  char            *title;
  char            *words;
} LeadPrintDrawing;

LeadPrintDrawing *lead_print_drawing_new  (cairo_surface_t    *drawing,
                                           double              height,
                                           const char         *title,
                                           const char         *words);
void              lead_print_drawing_free (LeadPrintDrawing   *self);
void              lead_print_report       (LeadPrintFlow      *flow,
                                           const char         *title,
                                           const char         *about,
                                           const char * const *sentences,
                                           GPtrArray          *drawings);

G_END_DECLS
