/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-pdf.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-pdf-seal.h"
#include "lead-print-pack.h"
#include "lead-print-pdf.h"

#define MARGIN 30

static cairo_status_t
take_some (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* Half a sheet: over a phone's width its letters are large enough to be read, and
 * on paper two pages stand side by side. */
static LeadPrintPaper
get_paper (void)
{
  LeadPrintPaper whole = lead_print_paper_get_default ();

  return (LeadPrintPaper) { whole.height / 2, whole.width, MARGIN };
}

static GBytes *
draw (LeadPackContent  *content,
      GError          **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  LeadPrintPaper paper = get_paper ();
  g_autoptr(LeadPrintPdf) pdf = lead_print_pdf_new (paper, NULL, take_some, bytes);
  g_autoptr(LeadPrintFlow) flow = lead_print_flow_new (&lead_print_pdf_sheets, pdf, paper);

  lead_print_pack (flow, content);
  lead_print_flow_end (flow);
  if (lead_print_pdf_end (pdf) != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_FAILED, _("The PDF can’t be made."));
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * lead_pack_pdf_write:
 * @content: what is in the pack
 * @passphrase: what will open it, just as it is typed
 * @surroundings: whose random source is used
 * @error: return location; %LEAD_ERROR_REFUSED when @passphrase is too long
 *
 * Nothing of it touches a disk. Takes its time, so it isn't for the main loop.
 *
 * Returns: (transfer full) (nullable): a sealed PDF
 */
GBytes *
lead_pack_pdf_write (LeadPackContent       *content,
                     const LeadPassphrase  *passphrase,
                     LeadSurroundings      *surroundings,
                     GError               **error)
{
  g_autoptr(GBytes) plain = NULL;

  g_return_val_if_fail (content != NULL && passphrase != NULL, NULL);

  plain = draw (content, error);
  return plain != NULL ? lead_pdf_seal (plain, content->language, passphrase, surroundings, error)
                       : NULL;
}
