/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A few sentences and drawings, to lay on a table between two people. */

#include "config.h"
#include "lead-print-report.h"

#define TITLE_FONT    "Sans Bold 18"
#define ABOUT_FONT    "Sans 11"
#define SENTENCE_FONT "Sans 11"
#define HEADING_FONT  "Sans Bold 11"
#define MUTED         0.35
#define GAP           24

/**
 * lead_print_drawing_new:
 * @drawing: recorded in points; referenced
 * @height: how high it is
 * @title: what it is called
 * @words: what it tells
 *
 * Returns: (transfer full): a part of a report
 */
LeadPrintDrawing *
lead_print_drawing_new (cairo_surface_t *drawing,
                        double           height,
                        const char      *title,
                        const char      *words)
{
  LeadPrintDrawing *self = g_new0 (LeadPrintDrawing, 1);

  self->drawing = cairo_surface_reference (drawing);
  self->height = height;
  self->title = g_strdup (title);
  self->words = g_strdup (words);

  return self;
}

/**
 * lead_print_drawing_free:
 * @self: (transfer full): a part of a report
 */
void
lead_print_drawing_free (LeadPrintDrawing *self)
{
  g_return_if_fail (self != NULL);

  cairo_surface_destroy (self->drawing);
  g_free (self->title);
  g_free (self->words);
  g_free (self);
}

/* A list of hundreds of rows belongs into a file. */
static void
add_drawing (LeadPrintFlow          *flow,
             const LeadPrintDrawing *drawing)
{
  if (drawing->height <= lead_print_flow_get_height (flow))
    {
      lead_print_flow_add_drawing (flow, drawing->drawing, drawing->height, GAP);
      return;
    }
  lead_print_flow_add_text (flow, HEADING_FONT, drawing->title, GAP, 24, 0);
  lead_print_flow_add_text (flow, SENTENCE_FONT, drawing->words, 4, 0, 0);
}

/**
 * lead_print_report:
 * @flow: where it goes
 * @title: what it is
 * @about: what it is about
 * @sentences: what comes first, in words
 * @drawings: (element-type LeadPrintDrawing): what follows
 *
 * Sets a report on pages.
 */
void
lead_print_report (LeadPrintFlow      *flow,
                   const char         *title,
                   const char         *about,
                   const char * const *sentences,
                   GPtrArray          *drawings)
{
  g_return_if_fail (flow != NULL);
  g_return_if_fail (title != NULL && about != NULL && sentences != NULL && drawings != NULL);

  lead_print_flow_mark (flow, title, 0);
  lead_print_flow_add_text (flow, TITLE_FONT, title, 0, 60, 0);
  lead_print_flow_add_text (flow, ABOUT_FONT, about, 4, 24, MUTED);
  for (guint i = 0; sentences[i] != NULL; i++)
    lead_print_flow_add_text (flow, SENTENCE_FONT, sentences[i], i == 0 ? GAP / 2 : 6, 0, 0);
  for (guint i = 0; i < drawings->len; i++)
    add_drawing (flow, drawings->pdata[i]);
}
