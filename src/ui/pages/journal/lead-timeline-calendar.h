/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lead-timeline-model.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TIMELINE_CALENDAR (lead_timeline_calendar_get_type ())

/*
 * A calendar of the entries that are listed, to jump by. It looks only at what
 * the timeline knows already, so it shows the same entries and never waits.
 *
 * Signals: "jump" (#LeadDay): the person wants to go there.
 */
G_DECLARE_FINAL_TYPE (LeadTimelineCalendar, lead_timeline_calendar, LEAD, TIMELINE_CALENDAR,
                      GtkPopover)

GtkWidget *lead_timeline_calendar_new       (void);
void       lead_timeline_calendar_set_model (LeadTimelineCalendar *self,
                                             LeadTimelineModel    *model);
void       lead_timeline_calendar_set_today (LeadTimelineCalendar *self,
                                             LeadDay               today);
void       lead_timeline_calendar_set_day   (LeadTimelineCalendar *self,
                                             LeadDay               day);

G_END_DECLS
