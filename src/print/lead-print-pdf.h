/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-print-sheets.h"

G_BEGIN_DECLS

/**
 * LeadPrintPdf:
 *
 * Pages that go into a PDF, with an outline of two levels.
 */
typedef struct _LeadPrintPdf LeadPrintPdf;

/* Where pages go when a LeadPrintPdf is handed along. */
extern const LeadPrintSheets lead_print_pdf_sheets;

LeadPrintPdf  *lead_print_pdf_new  (LeadPrintPaper      paper,
                                    const char         *title,
                                    cairo_write_func_t  write,
                                    gpointer            write_data);
cairo_status_t lead_print_pdf_end  (LeadPrintPdf       *self);
void           lead_print_pdf_free (LeadPrintPdf       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPrintPdf, lead_print_pdf_free)

G_END_DECLS
