/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/insight/lead-insight.h"
#include "core/model/lead-filter.h"
#include "core/model/lead-surroundings.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_VIEW (lead_pattern_view_get_type ())

/*
 * What the page of patterns looks at: which entries, which stretch of time, and
 * what came out of it. Counts away from the main loop and emits "counted" when
 * there is something new; until then what was there stays.
 */
G_DECLARE_FINAL_TYPE (LeadPatternView, lead_pattern_view, LEAD, PATTERN_VIEW, GObject)

LeadPatternView  *lead_pattern_view_new           (LeadContent      *content,
                                                   LeadSurroundings *surroundings);
void              lead_pattern_view_set_content   (LeadPatternView  *self,
                                                   LeadContent      *content);
LeadContent      *lead_pattern_view_get_content   (LeadPatternView  *self);
void              lead_pattern_view_set_basis     (LeadPatternView  *self,
                                                   LeadPatternBasis *basis);
LeadPatternBasis *lead_pattern_view_get_basis     (LeadPatternView  *self);
void              lead_pattern_view_set_period    (LeadPatternView  *self,
                                                   LeadPeriod        period);
LeadPeriod        lead_pattern_view_get_period    (LeadPatternView  *self);
void              lead_pattern_view_set_range     (LeadPatternView  *self,
                                                   LeadRange         range);
void              lead_pattern_view_set_days      (LeadPatternView  *self,
                                                   LeadDay           from,
                                                   LeadDay           to);
void              lead_pattern_view_set_challenge (LeadPatternView  *self,
                                                   const char       *challenge);
const char       *lead_pattern_view_get_challenge (LeadPatternView  *self);
void              lead_pattern_view_set_label     (LeadPatternView  *self,
                                                   const char       *label);
const char       *lead_pattern_view_get_label     (LeadPatternView  *self);
void              lead_pattern_view_set_compared  (LeadPatternView  *self,
                                                   gboolean          compared);
gboolean          lead_pattern_view_get_compared  (LeadPatternView  *self);
gboolean          lead_pattern_view_has_earlier   (LeadPatternView  *self);
gboolean          lead_pattern_view_has_later     (LeadPatternView  *self);
void              lead_pattern_view_go_earlier    (LeadPatternView  *self);
void              lead_pattern_view_go_later      (LeadPatternView  *self);
LeadRange         lead_pattern_view_get_range     (LeadPatternView  *self);
gboolean          lead_pattern_view_get_before    (LeadPatternView  *self,
                                                   LeadRange        *range);
LeadDay           lead_pattern_view_get_today     (LeadPatternView  *self);
LeadInsight      *lead_pattern_view_get_insight   (LeadPatternView  *self);
LeadPattern      *lead_pattern_view_get_pattern   (LeadPatternView  *self,
                                                   const char       *framework,
                                                   LeadSide          side);
void              lead_pattern_view_set_discreet  (LeadPatternView  *self,
                                                   gboolean          discreet);
gboolean          lead_pattern_view_get_discreet  (LeadPatternView  *self);
guint             lead_pattern_view_get_n_entries (LeadPatternView  *self,
                                                   LeadSide          side);
LeadFilter       *lead_pattern_view_dup_filter    (LeadPatternView  *self);

G_END_DECLS
