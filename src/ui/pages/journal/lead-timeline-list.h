/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-timeline-model.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TIMELINE_LIST (lead_timeline_list_get_type ())

/*
 * The rows of the timeline, by mouse and by keyboard. The row of the entry that
 * is open is the selected one.
 *
 * Signals: "open" (id, whether the person wants to go there), "trash" (id),
 * "leave" (#GtkDirectionType): the keyboard goes on to what comes next, or back.
 * Its rows use the actions "timeline.star" and "timeline.trash".
 */
G_DECLARE_FINAL_TYPE (LeadTimelineList, lead_timeline_list, LEAD, TIMELINE_LIST, AdwBin)

GtkWidget *lead_timeline_list_new        (void);
void       lead_timeline_list_set_up     (LeadTimelineList  *self,
                                          LeadTimelineModel *model,
                                          LeadDesk          *desk);
void       lead_timeline_list_set_narrow (LeadTimelineList  *self,
                                          gboolean           narrow);
void       lead_timeline_list_select     (LeadTimelineList  *self,
                                          int64_t            id);
gboolean   lead_timeline_list_go_to      (LeadTimelineList  *self,
                                          int64_t            id);
LeadDay    lead_timeline_list_get_day    (LeadTimelineList  *self);
gboolean   lead_timeline_list_jump       (LeadTimelineList  *self,
                                          LeadDay            day);
gboolean   lead_timeline_list_enter      (LeadTimelineList  *self);

G_END_DECLS
