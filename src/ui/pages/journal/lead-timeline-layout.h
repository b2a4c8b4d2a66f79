/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-lists.h"

G_BEGIN_DECLS

/**
 * LeadTimelineLayout:
 *
 * Which row stands where: entries, newest first, and before each month's first
 * entry a heading. Immutable once made. Rows are counted in "positions",
 * entries alone by "index".
 */
typedef struct _LeadTimelineLayout LeadTimelineLayout;

LeadTimelineLayout *lead_timeline_layout_new          (GArray             *listed);
LeadTimelineLayout *lead_timeline_layout_with_day     (LeadTimelineLayout *self,
                                                       LeadDay             day,
                                                       GArray             *listed);
LeadTimelineLayout *lead_timeline_layout_copy         (LeadTimelineLayout *self);
void                lead_timeline_layout_free         (LeadTimelineLayout *self);
guint               lead_timeline_layout_get_size     (LeadTimelineLayout *self);
guint               lead_timeline_layout_get_entries  (LeadTimelineLayout *self);
const LeadListed   *lead_timeline_layout_get_entry    (LeadTimelineLayout *self,
                                                       guint               index);
gboolean            lead_timeline_layout_locate       (LeadTimelineLayout *self,
                                                       guint               position,
                                                       guint              *index,
                                                       LeadDay            *month);
guint               lead_timeline_layout_get_position (LeadTimelineLayout *self,
                                                       guint               index);
gboolean            lead_timeline_layout_find         (LeadTimelineLayout *self,
                                                       int64_t             id,
                                                       guint              *index);
gboolean            lead_timeline_layout_find_on      (LeadTimelineLayout *self,
                                                       LeadDay             day,
                                                       int64_t             id,
                                                       guint              *index);
guint               lead_timeline_layout_count_day    (LeadTimelineLayout *self,
                                                       LeadDay             day);
gboolean            lead_timeline_layout_find_day     (LeadTimelineLayout *self,
                                                       LeadDay             day,
                                                       guint              *index);
gboolean            lead_timeline_layout_diff         (LeadTimelineLayout *before,
                                                       LeadTimelineLayout *after,
                                                       guint              *position,
                                                       guint              *removed,
                                                       guint              *added);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadTimelineLayout, lead_timeline_layout_free)

G_END_DECLS
