/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-desk-fixture.h"
#include "ui/pages/patterns/lead-pattern-card.h"

G_BEGIN_DECLS

/*
 * A page of patterns in a window, over a real journal, on Sunday 22 November
 * 2026; and what it takes to look at it and press its keys.
 */

#define LEAD_PATTERN_DESK_NOW G_GINT64_CONSTANT (1795372800000)

typedef LeadDeskFixture LeadPatternDesk;

LeadPatternDesk *lead_pattern_desk_new       (void);
void             lead_pattern_desk_free      (LeadPatternDesk *self);
void             lead_pattern_desk_write     (LeadPatternDesk *self,
                                              const char      *date,
                                              const char      *item,
                                              LeadStance       stance);
void             lead_pattern_desk_write_year (LeadPatternDesk *self);
void             lead_pattern_desk_write_matrix (LeadPatternDesk *self);
void             lead_pattern_desk_open      (LeadPatternDesk *self,
                                              int              width,
                                              int              height);
LeadPatternDesk *lead_pattern_desk_open_year (int              width,
                                              int              height);
void             lead_pattern_desk_reopen    (LeadPatternDesk *self,
                                              GVariant        *place);
const char      *lead_pattern_desk_get_state (LeadPatternDesk *self);
void             lead_pattern_desk_await_state (LeadPatternDesk *self,
                                                const char      *state);
GPtrArray       *lead_pattern_desk_find_all  (LeadPatternDesk *self,
                                              GType            type);
LeadPatternCard *lead_pattern_desk_find_card (LeadPatternDesk *self,
                                              const char      *id);
LeadPatternView *lead_pattern_desk_get_view  (LeadPatternDesk *self);
guint            lead_pattern_desk_count     (LeadPatternDesk  *self,
                                              const LeadFilter *filter);
void             lead_pattern_desk_take_filter (LeadDesk    *desk,
                                                LeadFilter  *filter,
                                                LeadFilter **taken);
void             lead_pattern_desk_settle    (LeadPatternDesk *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPatternDesk, lead_pattern_desk_free)

G_END_DECLS
