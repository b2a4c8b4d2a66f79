/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-writer-pdf.h"

#include <cairo-pdf.h>
#include <errno.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "core/exchange/lead-output.h"
#include "core/exchange/lead-archive-writer.h"
#include "core/exchange/lead-markdown-writer.h"
#include "lead-print-book.h"

typedef struct
{
  LeadOutput      *output; /* borrowed */
  cairo_surface_t *surface;
  cairo_t         *cairo;
  guint            n_pages;
  int              month; /* id of the outline's last first-level line */
  int              code;  /* of errno, when writing failed */
} Pdf;

static cairo_status_t
write_some (void                *closure,
            const unsigned char *data,
            unsigned int         length)
{
  Pdf *self = closure;

  while (length > 0)
    {
      ssize_t n = write (lead_output_get_fd (self->output), data, length);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          self->code = errno;
          return CAIRO_STATUS_WRITE_ERROR;
        }
      data += n;
      length -= n;
    }
  return CAIRO_STATUS_SUCCESS;
}

static cairo_t *
begin_page (gpointer user_data)
{
  Pdf *self = user_data;

  self->n_pages++;
  return self->cairo;
}

static void
end_page (gpointer user_data)
{
  cairo_show_page (((Pdf *) user_data)->cairo);
}

static void
add_mark (gpointer    user_data,
          const char *title,
          guint       level,
          double      y)
{
  Pdf *self = user_data;
  char y_text[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *target = NULL;
  int parent = level == 0 ? CAIRO_PDF_OUTLINE_ROOT : self->month;
  int id;

  g_ascii_formatd (y_text, sizeof y_text, "%.1f", y);
  target = g_strdup_printf ("page=%u pos=[0 %s]", self->n_pages, y_text);
  id = cairo_pdf_surface_add_outline (self->surface, parent, title, target, 0);
  if (level == 0)
    self->month = id;
}

static gboolean
close_pdf (Pdf         *self,
           const char  *path,
           GError     **error)
{
  cairo_status_t status;

  cairo_surface_finish (self->surface);
  status = cairo_surface_status (self->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  lead_output_set_error (error, self->code != 0 ? self->code : EIO, path);
  return FALSE;
}

static gboolean
write_pdf (LeadJournal       *journal,
           const char        *path,
           const LeadFilter  *filter,
           guint             *n_entries,
           LeadProgressFunc   progress,
           gpointer           progress_data,
           GCancellable      *cancellable,
           GError           **error)
{
  static const LeadPrintSheets sheets = { begin_page, end_page, add_mark };
  g_autoptr(LeadOutput) output = lead_output_new_file (path, error);
  LeadPrintPaper paper = lead_print_paper_get_default ();
  Pdf pdf = { .output = output, .month = CAIRO_PDF_OUTLINE_ROOT };
  gboolean good;

  if (output == NULL)
    return FALSE;
  pdf.surface = cairo_pdf_surface_create_for_stream (write_some, &pdf, paper.width, paper.height);
  cairo_pdf_surface_set_metadata (pdf.surface, CAIRO_PDF_METADATA_TITLE, _("Journal"));
  pdf.cairo = cairo_create (pdf.surface);
  good = lead_print_book (journal, filter, 0, paper, &sheets, &pdf, n_entries, progress,
                          progress_data, cancellable, error);
  cairo_destroy (pdf.cairo);
  good = good ? close_pdf (&pdf, path, error) : FALSE;
  cairo_surface_destroy (pdf.surface);
  return good && lead_output_finish (output, error);
}

const LeadWriter lead_writer_pdf = {
  .id = "pdf",
  .title = N_("PDF, to read and print"),
  .suffix = ".pdf",
  .write = write_pdf,
};

static const LeadWriter * const writers[] = {
  &lead_writer_archive,
  &lead_writer_markdown,
  &lead_writer_pdf,
  NULL,
};

/**
 * lead_print_get_writers:
 *
 * Returns: (transfer none) (array zero-terminated=1): every format that goes
 *   out, those of the core and those on pages
 */
const LeadWriter * const *
lead_print_get_writers (void)
{
  return writers;
}

/**
 * lead_print_find_writer:
 * @id: such as "pdf"
 *
 * Returns: (transfer none) (nullable): the format of that id
 */
const LeadWriter *
lead_print_find_writer (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; writers[i] != NULL; i++)
    if (g_str_equal (writers[i]->id, id))
      return writers[i];
  return NULL;
}
