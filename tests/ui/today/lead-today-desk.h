/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-desk-fixture.h"

G_BEGIN_DECLS

/*
 * Today in a window, over a real journal, at a time that the test says.
 */

typedef LeadDeskFixture LeadTodayDesk;

LeadTodayDesk *lead_today_desk_new    (int64_t        now);
void           lead_today_desk_free   (LeadTodayDesk *self);
int64_t        lead_today_desk_write  (LeadTodayDesk *self,
                                       const char    *date,
                                       const char    *title,
                                       const char    *body);
void           lead_today_desk_open   (LeadTodayDesk *self);
GtkWidget     *lead_today_desk_get_shown (LeadTodayDesk *self);
void           lead_today_desk_await  (LeadTodayDesk *self,
                                       const char    *text);
LeadEntry     *lead_today_desk_newest (LeadTodayDesk *self,
                                       guint         *n_entries);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadTodayDesk, lead_today_desk_free)

G_END_DECLS
