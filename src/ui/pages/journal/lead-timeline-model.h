/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-lists.h"
#include "lead-timeline-item.h"
#include "lead-timeline-layout.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TIMELINE_MODEL (lead_timeline_model_get_type ())

/*
 * The entries that a filter means, newest first, with a heading before each
 * month: a list model of #LeadTimelineItem. It holds 16 bytes an entry; items
 * exist only while somebody looks at them, and are filled by the page once
 * their briefs have been read. Follows the journal.
 */
G_DECLARE_FINAL_TYPE (LeadTimelineModel, lead_timeline_model, LEAD, TIMELINE_MODEL, GObject)

LeadTimelineModel *lead_timeline_model_new           (LeadJournal       *journal);
void               lead_timeline_model_set_filter    (LeadTimelineModel *self,
                                                      const LeadFilter  *filter);
const LeadFilter  *lead_timeline_model_get_filter    (LeadTimelineModel *self);
LeadTimelineLayout *
                   lead_timeline_model_get_layout    (LeadTimelineModel *self);
gboolean           lead_timeline_model_get_loading   (LeadTimelineModel *self);
guint              lead_timeline_model_get_n_entries (LeadTimelineModel *self);
guint              lead_timeline_model_get_n_all     (LeadTimelineModel *self);
int64_t            lead_timeline_model_get_id        (LeadTimelineModel *self,
                                                      guint              position);
void               lead_timeline_model_hasten        (LeadTimelineModel *self,
                                                      int64_t            id);
gboolean           lead_timeline_model_find          (LeadTimelineModel *self,
                                                      int64_t            id,
                                                      guint             *position);

G_END_DECLS
