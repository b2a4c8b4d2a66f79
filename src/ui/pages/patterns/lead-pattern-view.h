/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/insight/lead-pattern.h"
#include "core/model/lead-surroundings.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_VIEW (lead_pattern_view_get_type ())

/*
 * What the page of patterns looks at: which records, and which stretch of time.
 * Counts away from the main loop and emits "counted" when new patterns are
 * there; until then the ones before stay.
 */
G_DECLARE_FINAL_TYPE (LeadPatternView, lead_pattern_view, LEAD, PATTERN_VIEW, GObject)

LeadPatternView *lead_pattern_view_new          (LeadContent      *content,
                                                 LeadSurroundings *surroundings);
void             lead_pattern_view_set_content  (LeadPatternView  *self,
                                                 LeadContent      *content);
LeadContent     *lead_pattern_view_get_content  (LeadPatternView  *self);
void             lead_pattern_view_set_records  (LeadPatternView  *self,
                                                 LeadRecords      *records);
LeadRecords     *lead_pattern_view_get_records  (LeadPatternView  *self);
void             lead_pattern_view_set_period   (LeadPatternView  *self,
                                                 LeadPeriod        period);
LeadPeriod       lead_pattern_view_get_period   (LeadPatternView  *self);
gboolean         lead_pattern_view_has_earlier  (LeadPatternView  *self);
gboolean         lead_pattern_view_has_later    (LeadPatternView  *self);
void             lead_pattern_view_go_earlier   (LeadPatternView  *self);
void             lead_pattern_view_go_later     (LeadPatternView  *self);
LeadRange        lead_pattern_view_get_range    (LeadPatternView  *self);
LeadDay          lead_pattern_view_get_today    (LeadPatternView  *self);
LeadPattern     *lead_pattern_view_get_pattern  (LeadPatternView  *self,
                                                 const char       *framework);

G_END_DECLS
