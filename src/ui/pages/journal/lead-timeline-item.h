/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-brief.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TIMELINE_ITEM (lead_timeline_item_get_type ())

/*
 * One row of the timeline: an entry, whose brief may still be on its way, or
 * the heading of a month.
 */
G_DECLARE_FINAL_TYPE (LeadTimelineItem, lead_timeline_item, LEAD, TIMELINE_ITEM, GObject)

LeadTimelineItem *lead_timeline_item_new_entry (int64_t           id,
                                                LeadDay           day);
LeadTimelineItem *lead_timeline_item_new_month (LeadDay           first_day);
int64_t           lead_timeline_item_get_id    (LeadTimelineItem *self);
LeadDay           lead_timeline_item_get_day   (LeadTimelineItem *self);
LeadBrief        *lead_timeline_item_get_brief (LeadTimelineItem *self);
void              lead_timeline_item_set_brief (LeadTimelineItem *self,
                                                LeadBrief        *brief);
char             *lead_timeline_item_dup_name  (LeadTimelineItem *self);

G_END_DECLS
