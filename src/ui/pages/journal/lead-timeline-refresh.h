/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-lists.h"
#include "lead-timeline-layout.h"

G_BEGIN_DECLS

/*
 * Brings a layout up to date after a few entries have changed, by listing only
 * the days they were on and are on now.
 */
void                lead_timeline_refresh_async  (GObject              *source,
                                                  LeadJournal          *journal,
                                                  LeadTimelineLayout   *layout,
                                                  const LeadFilter     *filter,
                                                  GArray               *ids,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
LeadTimelineLayout *lead_timeline_refresh_finish (GAsyncResult         *result,
                                                  GPtrArray           **briefs,
                                                  GError              **error);

G_END_DECLS
