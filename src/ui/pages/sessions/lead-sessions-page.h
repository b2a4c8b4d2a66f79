/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/pages/lead-record-page.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSIONS_PAGE (lead_sessions_page_get_type ())

/* Sessions: those to come, those that were held, and one of them in its stages. */
G_DECLARE_FINAL_TYPE (LeadSessionsPage, lead_sessions_page, LEAD, SESSIONS_PAGE, LeadRecordPage)

GtkWidget *lead_sessions_page_new        (void);
void       lead_sessions_page_find_words (LeadSessionsPage *self,
                                          const char       *words);

G_END_DECLS
