/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/insight/lead-insight.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_AHEAD (lead_pattern_ahead_get_type ())

/*
 * What came out for periods that one was at, and for those that one may go to next: counted
 * while nobody waits, so that another period is there with the next frame.
 */
G_DECLARE_FINAL_TYPE (LeadPatternAhead, lead_pattern_ahead, LEAD, PATTERN_AHEAD, GObject)

LeadPatternAhead *lead_pattern_ahead_new   (void);
void              lead_pattern_ahead_set   (LeadPatternAhead *self,
                                            LeadPatternBasis *basis,
                                            LeadContent      *content,
                                            const LeadScope  *scope,
                                            LeadDay           today);
LeadInsight      *lead_pattern_ahead_find  (LeadPatternAhead *self,
                                            LeadRange         range);
void              lead_pattern_ahead_keep  (LeadPatternAhead *self,
                                            LeadRange         range,
                                            LeadInsight      *insight);
void              lead_pattern_ahead_count (LeadPatternAhead *self,
                                            GArray           *ranges);
void              lead_pattern_ahead_stop  (LeadPatternAhead *self);

G_END_DECLS
