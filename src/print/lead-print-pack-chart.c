/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-print-pack-chart.h"

#include <librsvg/rsvg.h>
#include <string.h>

#define TITLE_FONT    "Sans Bold 12"
#define SENTENCE_FONT "Sans 11"
#define CELL_FONT     "Sans 9"
#define HEAD_FONT     "Sans Bold 9"
#define GAP           6
#define RULE_GRAY     0.8
#define DRAWING_GAP   9
/* About what a sentence and a row take. */
#define SENTENCE_ROOM 48
#define ROW_ROOM      24
/* The first column names its row, so it has more room than a number. */
#define FIRST_SHARE   2

typedef struct
{
  RsvgHandle    *handle; /* owned */
  RsvgRectangle  room;
} Drawing;

/* Straight onto the page: only there do its letters stay letters. */
static void
paint_drawing (cairo_t  *cairo,
               gpointer  user_data)
{
  Drawing *drawing = user_data;

  rsvg_handle_render_document (drawing->handle, cairo, &drawing->room, NULL);
}

/* As wide as the text, and no higher than a page. */
static gboolean
measure_drawing (Drawing       *drawing,
                 LeadPrintFlow *flow)
{
  double width, height;

  if (!rsvg_handle_get_intrinsic_size_in_pixels (drawing->handle, &width, &height) || width < 1
      || height < 1)
    return FALSE;
  drawing->room.width = lead_print_flow_get_width (flow);
  drawing->room.height =
    MIN (drawing->room.width * height / width, lead_print_flow_get_height (flow));

  return TRUE;
}

/* Keeps @room below it on the same page, for what it is the head of. */
static void
set_head (LeadPrintFlow       *flow,
          const LeadPackChart *chart,
          double               room)
{
  lead_print_flow_add_text (flow, TITLE_FONT, chart->title, 24, room + SENTENCE_ROOM, 0);
  lead_print_flow_mark (flow, chart->title, 1);
  if (*chart->sentence != '\0')
    lead_print_flow_add_text (flow, SENTENCE_FONT, chart->sentence, 3, room, 0);
}

static void
set_head_and_drawing (LeadPrintFlow       *flow,
                      const LeadPackChart *chart)
{
  Drawing drawing = { NULL, { 0, 0, 0, 0 } };
  double most = lead_print_flow_get_height (flow) - 2 * SENTENCE_ROOM;

  if (*chart->svg != '\0')
    drawing.handle =
      rsvg_handle_new_from_data ((const guint8 *) chart->svg, strlen (chart->svg), NULL);
  if (drawing.handle != NULL && measure_drawing (&drawing, flow))
    {
      set_head (flow, chart, MIN (drawing.room.height, most));
      lead_print_flow_add_painting (flow, drawing.room.height, DRAWING_GAP, 0, paint_drawing,
                                    &drawing);
    }
  else
    set_head (flow, chart, 2 * ROW_ROOM);
  g_clear_object (&drawing.handle);
}

typedef struct
{
  GPtrArray *cells; /* (element-type PangoLayout) */
  double     share; /* of one column but the first, in points */
  double     width;
  double     height;
} Row;

static double
get_column_width (const Row *row,
                  guint      column)
{
  return column == 0 ? row->share * FIRST_SHARE : row->share;
}

static void
paint_row (cairo_t  *cairo,
           gpointer  user_data)
{
  Row *row = user_data;
  double x = 0;

  for (guint i = 0; i < row->cells->len; i++)
    {
      cairo_move_to (cairo, x, 0);
      pango_cairo_show_layout (cairo, row->cells->pdata[i]);
      x += get_column_width (row, i);
    }
  cairo_set_source_rgb (cairo, RULE_GRAY, RULE_GRAY, RULE_GRAY);
  cairo_rectangle (cairo, 0, row->height - 0.5, row->width, 0.5);
  cairo_fill (cairo);
}

static PangoLayout *
new_cell (LeadPrintFlow *flow,
          const char    *font,
          const char    *words,
          double         width)
{
  PangoLayout *layout = lead_print_flow_new_layout (flow, font);

  pango_layout_set_width (layout, MAX (width - GAP, 12) * PANGO_SCALE);
  pango_layout_set_text (layout, words, -1);

  return layout;
}

/* One row of a table, its cells beside each other; @room stays free below it. */
static void
set_row (LeadPrintFlow      *flow,
         const char * const *words,
         guint               n_columns,
         const char         *font,
         double              room)
{
  g_autoptr(GPtrArray) cells = g_ptr_array_new_with_free_func (g_object_unref);
  double width = lead_print_flow_get_width (flow);
  Row row = { cells, width / (n_columns - 1 + FIRST_SHARE), width, 0 };

  for (guint i = 0; i < n_columns && words[i] != NULL; i++)
    {
      PangoLayout *cell = new_cell (flow, font, words[i], get_column_width (&row, i));
      int height;

      pango_layout_get_size (cell, NULL, &height);
      row.height = MAX (row.height, (double) height / PANGO_SCALE + 3);
      g_ptr_array_add (cells, cell);
    }
  if (row.height > 0)
    lead_print_flow_add_painting (flow, row.height, 3, room, paint_row, &row);
}

/**
 * lead_print_pack_chart:
 * @flow: where it goes
 * @chart: a chart
 *
 * Sets what it tells, its drawing and its table.
 */
void
lead_print_pack_chart (LeadPrintFlow       *flow,
                       const LeadPackChart *chart)
{
  guint n_columns;

  g_return_if_fail (flow != NULL && chart != NULL);

  set_head_and_drawing (flow, chart);
  n_columns = g_strv_length (chart->columns);
  if (n_columns == 0)
    return;
  set_row (flow, (const char * const *) chart->columns, n_columns, HEAD_FONT, ROW_ROOM);
  for (guint i = 0; i < chart->rows->len; i++)
    set_row (flow, chart->rows->pdata[i], n_columns, CELL_FONT, 0);
}
