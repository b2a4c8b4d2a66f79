/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "core/exchange/lead-export.h"
#include "core/model/lead-challenge.h"
#include "lead-print-paper.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PRINT_PAGES (lead_print_pages_get_type ())

/*
 * Entries set on pages that are kept as drawings, so that a printer may ask for
 * any of them. Nothing of it is ever in a file.
 */
G_DECLARE_FINAL_TYPE (LeadPrintPages, lead_print_pages, LEAD, PRINT_PAGES, GObject)

void            lead_print_pages_new_async  (LeadJournal          *journal,
                                             const LeadFilter     *filter,
                                             int64_t               only,
                                             LeadPrintPaper        paper,
                                             LeadProgressFunc      progress,
                                             gpointer              progress_data,
                                             GCancellable         *cancellable,
                                             GAsyncReadyCallback   callback,
                                             gpointer              user_data);
void            lead_print_pages_new_answers_async (LeadJournal         *journal,
                                                    const char          *about,
                                                    LeadPrintPaper       paper,
                                                    GCancellable        *cancellable,
                                                    GAsyncReadyCallback  callback,
                                                    gpointer             user_data);
LeadPrintPages *lead_print_pages_new_finish (GAsyncResult         *result,
                                             GError              **error);
LeadPrintPages *lead_print_pages_new_partners (LeadChallenge      *challenge,
                                               LeadPrintPaper      paper);
LeadPrintPages *lead_print_pages_new_report (const char          *title,
                                             const char          *about,
                                             const char * const  *sentences,
                                             GPtrArray           *drawings,
                                             LeadPrintPaper       paper);
GBytes         *lead_print_pages_to_pdf     (LeadPrintPages       *self,
                                             const char           *title);
guint           lead_print_pages_get_n      (LeadPrintPages       *self);
LeadPrintPaper  lead_print_pages_get_paper  (LeadPrintPages       *self);
void            lead_print_pages_draw       (LeadPrintPages       *self,
                                             guint                 position,
                                             cairo_t              *cairo);

G_END_DECLS
