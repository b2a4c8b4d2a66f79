/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pattern-basis.h"
#include "lead-journal.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_FEED (lead_pattern_feed_get_type ())

/*
 * What patterns are computed from, as it is now: loaded once, and then brought
 * up to date with what the journal says has changed. While nobody looks it only
 * takes note.
 */
G_DECLARE_FINAL_TYPE (LeadPatternFeed, lead_pattern_feed, LEAD, PATTERN_FEED, GObject)

LeadPatternFeed  *lead_pattern_feed_new        (LeadJournal     *journal);
LeadPatternBasis *lead_pattern_feed_get_basis  (LeadPatternFeed *self);
void              lead_pattern_feed_set_active (LeadPatternFeed *self,
                                                gboolean         active);

G_END_DECLS
