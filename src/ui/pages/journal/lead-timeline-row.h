/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "lead-timeline-item.h"
#include "lead-timeline-look.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TIMELINE_ROW (lead_timeline_row_get_type ())

/*
 * A row of the timeline: an entry or a month's heading, both of one height.
 * Asks for its menu with the actions "timeline.star" ((xb): id, whether it is
 * to have a star) and "timeline.trash" (x: id), or in the trash with
 * "timeline.restore" and "timeline.delete" (x: id): those that are there.
 */
G_DECLARE_FINAL_TYPE (LeadTimelineRow, lead_timeline_row, LEAD, TIMELINE_ROW, GtkWidget)

GtkWidget   *lead_timeline_row_new          (LeadDesk         *desk,
                                             LeadTimelineLook *look);
void         lead_timeline_row_set_item     (LeadTimelineRow  *self,
                                             LeadTimelineItem *item);
void         lead_timeline_row_show         (LeadTimelineRow  *self);
gboolean     lead_timeline_row_get_shown    (LeadTimelineRow  *self);
void         lead_timeline_row_name         (LeadTimelineRow  *self);
int64_t      lead_timeline_row_get_id       (LeadTimelineRow  *self);
PangoLayout *lead_timeline_row_get_words    (LeadTimelineRow  *self,
                                             LeadTimelinePart  part);
LeadDay      lead_timeline_row_get_last_day (LeadTimelineRow  *self);
void         lead_timeline_row_show_menu    (LeadTimelineRow  *self);

G_END_DECLS
