/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-print-pdf.h"

#include <cairo-pdf.h>

struct _LeadPrintPdf
{
  cairo_surface_t *surface;
  cairo_t         *cairo;
  guint            n_pages;
  int              parent; /* id of the outline's last first-level line */
};

/**
 * lead_print_pdf_new:
 * @paper: of its pages
 * @title: (nullable): what readers call it
 * @write: takes the bytes as they are made
 * @write_data: handed to @write
 *
 * Returns: (transfer full): a PDF without pages yet
 */
LeadPrintPdf *
lead_print_pdf_new (LeadPrintPaper      paper,
                    const char         *title,
                    cairo_write_func_t  write,
                    gpointer            write_data)
{
  LeadPrintPdf *self;

  g_return_val_if_fail (write != NULL, NULL);

  self = g_new0 (LeadPrintPdf, 1);
  self->parent = CAIRO_PDF_OUTLINE_ROOT;
  self->surface =
    cairo_pdf_surface_create_for_stream (write, write_data, paper.width, paper.height);
  if (title != NULL)
    cairo_pdf_surface_set_metadata (self->surface, CAIRO_PDF_METADATA_TITLE, title);
  self->cairo = cairo_create (self->surface);

  return self;
}

/**
 * lead_print_pdf_end:
 * @self: a PDF with all its pages
 *
 * Writes what is left.
 *
 * Returns: how it went
 */
cairo_status_t
lead_print_pdf_end (LeadPrintPdf *self)
{
  g_return_val_if_fail (self != NULL, CAIRO_STATUS_NULL_POINTER);

  g_clear_pointer (&self->cairo, cairo_destroy);
  cairo_surface_finish (self->surface);

  return cairo_surface_status (self->surface);
}

/**
 * lead_print_pdf_free:
 * @self: a PDF
 */
void
lead_print_pdf_free (LeadPrintPdf *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->cairo, cairo_destroy);
  cairo_surface_destroy (self->surface);
  g_free (self);
}

static cairo_t *
begin_page (gpointer user_data)
{
  LeadPrintPdf *self = user_data;

  self->n_pages++;
  return self->cairo;
}

static void
end_page (gpointer user_data)
{
  cairo_show_page (((LeadPrintPdf *) user_data)->cairo);
}

static void
add_mark (gpointer    user_data,
          const char *title,
          guint       level,
          double      y)
{
  LeadPrintPdf *self = user_data;
  char y_text[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *target = NULL;
  int parent = level == 0 ? CAIRO_PDF_OUTLINE_ROOT : self->parent;
  int id;

  g_ascii_formatd (y_text, sizeof y_text, "%.1f", y);
  target = g_strdup_printf ("page=%u pos=[0 %s]", self->n_pages, y_text);
  id = cairo_pdf_surface_add_outline (self->surface, parent, title, target, 0);
  if (level == 0)
    self->parent = id;
}

const LeadPrintSheets lead_print_pdf_sheets = { begin_page, end_page, add_mark };
