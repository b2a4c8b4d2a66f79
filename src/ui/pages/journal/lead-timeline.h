/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TIMELINE (lead_timeline_get_type ())

/*
 * All entries, newest first, and finding some of them.
 *
 * Signals: "open" (id, whether the person wants to go there), "trash" (id),
 * "star" (id, whether it is to have one), "write", "leave": the keyboard goes on
 * to what comes next, "loaded": the entries are there for the first time.
 */
G_DECLARE_FINAL_TYPE (LeadTimeline, lead_timeline, LEAD, TIMELINE, AdwBin)

GtkWidget        *lead_timeline_new          (void);
void              lead_timeline_set_desk     (LeadTimeline     *self,
                                              LeadDesk         *desk);
void              lead_timeline_set_filter   (LeadTimeline     *self,
                                              const LeadFilter *filter);
const LeadFilter *lead_timeline_get_filter   (LeadTimeline     *self);
void              lead_timeline_select       (LeadTimeline     *self,
                                              int64_t           id);
int64_t           lead_timeline_get_newest   (LeadTimeline     *self);
int64_t           lead_timeline_get_neighbour (LeadTimeline    *self,
                                              int64_t           id);
void              lead_timeline_enter        (LeadTimeline     *self);
void              lead_timeline_find         (LeadTimeline     *self);
void              lead_timeline_show_calendar (LeadTimeline    *self);

G_END_DECLS
