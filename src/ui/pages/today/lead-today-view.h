/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-moment.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TODAY_VIEW (lead_today_view_get_type ())

/*
 * Which day Today is about: the present one, or, in the small hours, the one
 * that has just ended. What is written on the page is dated by it.
 *
 * Property: "yesterday".
 */
G_DECLARE_FINAL_TYPE (LeadTodayView, lead_today_view, LEAD, TODAY_VIEW, GObject)

LeadTodayView *lead_today_view_new           (LeadDesk      *desk);
LeadDesk      *lead_today_view_get_desk      (LeadTodayView *self);
LeadDay        lead_today_view_get_present   (LeadTodayView *self);
gboolean       lead_today_view_get_late      (LeadTodayView *self);
gboolean       lead_today_view_get_yesterday (LeadTodayView *self);
void           lead_today_view_set_yesterday (LeadTodayView *self,
                                              gboolean       yesterday);
LeadDay        lead_today_view_get_day       (LeadTodayView *self);
LeadMoment     lead_today_view_get_moment    (LeadTodayView *self);

G_END_DECLS
