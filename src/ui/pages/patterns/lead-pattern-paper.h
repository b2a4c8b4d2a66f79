/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-noticed-list.h"
#include "lead-pattern-deck.h"
#include "lead-pattern-view.h"
#include "print/lead-print-pages.h"

G_BEGIN_DECLS

/* What leaves the page: one chart as a file, or all of it as a report. */
GBytes         *lead_pattern_paper_draw (LeadFigure      *figure,
                                         const char      *format,
                                         gboolean         mirrored);
LeadPrintPages *lead_pattern_paper_set  (LeadPatternView *view,
                                         LeadPatternDeck *deck,
                                         LeadNoticedList *noticed);

G_END_DECLS
