/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-page-slots.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PAGE_CALLS (lead_page_calls_get_type ())

/*
 * Brings what is asked of the desk to the page that answers it, and that page to the
 * front.
 *
 * Signals: "called": the pages are wanted, and what is in their place should go.
 */
G_DECLARE_FINAL_TYPE (LeadPageCalls, lead_page_calls, LEAD, PAGE_CALLS, GObject)

LeadPageCalls *lead_page_calls_new          (LeadPageSlots *pages,
                                             LeadDesk      *desk);
gboolean       lead_page_calls_show_journal (LeadPageCalls *self);

G_END_DECLS
