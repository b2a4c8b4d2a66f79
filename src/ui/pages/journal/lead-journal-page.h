/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/pages/lead-page.h"

G_BEGIN_DECLS

#define LEAD_TYPE_JOURNAL_PAGE (lead_journal_page_get_type ())

/*
 * Where people live: the timeline and the entry that is open. When there is
 * little room, one of the two at a time.
 */
G_DECLARE_FINAL_TYPE (LeadJournalPage, lead_journal_page, LEAD, JOURNAL_PAGE, AdwBin)

GtkWidget *lead_journal_page_new (void);

G_END_DECLS
