/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-brief.h"

G_BEGIN_DECLS

/**
 * LeadBriefCache:
 *
 * The briefs that were shown last, so that scrolling back costs nothing. Holds
 * a bounded number and lets go of the one that was asked for longest ago.
 */
typedef struct _LeadBriefCache LeadBriefCache;

LeadBriefCache *lead_brief_cache_new    (guint           size);
void            lead_brief_cache_free   (LeadBriefCache *self);
LeadBrief      *lead_brief_cache_get    (LeadBriefCache *self,
                                         int64_t         id);
void            lead_brief_cache_put    (LeadBriefCache *self,
                                         LeadBrief      *brief);
void            lead_brief_cache_remove (LeadBriefCache *self,
                                         int64_t         id);
void            lead_brief_cache_clear  (LeadBriefCache *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadBriefCache, lead_brief_cache_free)

G_END_DECLS
