/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-lists.h"
#include "lead-timeline-item.h"
#include "lead-timeline-layout.h"

G_BEGIN_DECLS

#define LEAD_TYPE_BRIEF_LOADER (lead_brief_loader_get_type ())

/*
 * Makes the items that a list looks at and fills them: by the page of rows,
 * one page at a time, the one asked for last first, and none that has been
 * scrolled past meanwhile.
 */
G_DECLARE_FINAL_TYPE (LeadBriefLoader, lead_brief_loader, LEAD, BRIEF_LOADER, GObject)

LeadBriefLoader  *lead_brief_loader_new        (LeadJournal        *journal);
LeadTimelineItem *lead_brief_loader_get_item   (LeadBriefLoader    *self,
                                                LeadTimelineLayout *layout,
                                                guint               index);
void              lead_brief_loader_hasten     (LeadBriefLoader    *self,
                                                int64_t             id);
void              lead_brief_loader_take       (LeadBriefLoader    *self,
                                                GPtrArray          *briefs);
void              lead_brief_loader_set_words  (LeadBriefLoader    *self,
                                                const char         *words);
void              lead_brief_loader_set_layout (LeadBriefLoader    *self,
                                                LeadTimelineLayout *layout);
void              lead_brief_loader_forget     (LeadBriefLoader    *self,
                                                int64_t             id);

G_END_DECLS
