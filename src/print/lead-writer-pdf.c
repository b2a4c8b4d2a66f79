/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-writer-pdf.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "core/exchange/lead-output.h"
#include "core/exchange/lead-archive-writer.h"
#include "core/exchange/lead-markdown-writer.h"
#include "lead-print-book.h"
#include "lead-print-pdf.h"

typedef struct
{
  LeadOutput *output; /* borrowed */
  int         code;   /* of errno, when writing failed */
} File;

static cairo_status_t
write_some (void                *closure,
            const unsigned char *data,
            unsigned int         length)
{
  File *self = closure;

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

static gboolean
close_pdf (LeadPrintPdf  *pdf,
           const File    *file,
           const char    *path,
           GError       **error)
{
  if (lead_print_pdf_end (pdf) == CAIRO_STATUS_SUCCESS)
    return TRUE;
  lead_output_set_error (error, file->code != 0 ? file->code : EIO, path);
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
  g_autoptr(LeadOutput) output = lead_output_new_file (path, error);
  g_autoptr(LeadPrintPdf) pdf = NULL;
  LeadPrintPaper paper = lead_print_paper_get_default ();
  File file = { .output = output };

  if (output == NULL)
    return FALSE;
  pdf = lead_print_pdf_new (paper, _("Journal"), write_some, &file);

  return lead_print_book (journal, filter, 0, paper, &lead_print_pdf_sheets, pdf, n_entries,
                          progress, progress_data, cancellable, error)
         && close_pdf (pdf, &file, path, error) && lead_output_finish (output, error);
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
