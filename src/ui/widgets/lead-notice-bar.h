/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_NOTICE_BAR (lead_notice_bar_get_type ())

/*
 * A quiet line across the window for what stays true for a while: the journal
 * is read-only, the last change couldn't be saved.
 */
G_DECLARE_FINAL_TYPE (LeadNoticeBar, lead_notice_bar, LEAD, NOTICE_BAR, AdwBin)

GtkWidget  *lead_notice_bar_new       (void);
void        lead_notice_bar_set_text  (LeadNoticeBar *self,
                                       const char    *text);
void        lead_notice_bar_set_error (LeadNoticeBar *self,
                                       const GError  *error);

G_END_DECLS
