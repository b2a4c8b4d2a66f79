/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-lists.h"
#include "lead-timeline-layout.h"

G_BEGIN_DECLS

/* Entries whose briefs are read before a list is shown, so that it doesn't come
 * up empty. The first list of all begins with no more. */
#define LEAD_TIMELINE_SCREENFUL 32

/*
 * Lists the entries that a filter means, and reads what the first rows show of
 * theirs, so that a new list doesn't come up empty.
 */
void                lead_timeline_listing_async  (GObject              *source,
                                                  LeadJournal          *journal,
                                                  const LeadFilter     *filter,
                                                  GCancellable         *cancellable,
                                                  GAsyncReadyCallback   callback,
                                                  gpointer              user_data);
LeadTimelineLayout *lead_timeline_listing_finish (GAsyncResult         *result,
                                                  GPtrArray           **briefs,
                                                  gboolean             *more,
                                                  GError              **error);

G_END_DECLS
