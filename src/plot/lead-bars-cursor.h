/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-bars-layout.h"

G_BEGIN_DECLS

/**
 * LeadBarStep:
 * @LEAD_BAR_STEP_NEXT: to the place that is read next
 * @LEAD_BAR_STEP_PREVIOUS: to the place before
 * @LEAD_BAR_STEP_UP: up the stack
 * @LEAD_BAR_STEP_DOWN: down the stack
 * @LEAD_BAR_STEP_FIRST: to the first place
 * @LEAD_BAR_STEP_LAST: to the last one
 *
 * Where the keyboard goes from a mark.
 */
typedef enum
{
  LEAD_BAR_STEP_NEXT,
  LEAD_BAR_STEP_PREVIOUS,
  LEAD_BAR_STEP_UP,
  LEAD_BAR_STEP_DOWN,
  LEAD_BAR_STEP_FIRST,
  LEAD_BAR_STEP_LAST,
} LeadBarStep;

/**
 * LeadBarsCursor:
 *
 * Where a reader is on a chart of bars: the mark that the keyboard is at, and
 * the one that the pointer means. Both stay with their place and series when
 * the chart is laid out anew.
 */
typedef struct _LeadBarsCursor LeadBarsCursor;

LeadBarsCursor *lead_bars_cursor_new         (void);
void            lead_bars_cursor_free        (LeadBarsCursor *self);
void            lead_bars_cursor_set_layout  (LeadBarsCursor *self,
                                              LeadBarsLayout *layout);
LeadBarsLayout *lead_bars_cursor_get_layout  (LeadBarsCursor *self);
int             lead_bars_cursor_get_focused (LeadBarsCursor *self);
int             lead_bars_cursor_get_pointed (LeadBarsCursor *self);
void            lead_bars_cursor_begin       (LeadBarsCursor *self);
void            lead_bars_cursor_walk        (LeadBarsCursor *self,
                                              LeadBarStep     step);
gboolean        lead_bars_cursor_point_at    (LeadBarsCursor *self,
                                              double          x,
                                              double          y);
void            lead_bars_cursor_point_away  (LeadBarsCursor *self);
gboolean        lead_bars_cursor_take        (LeadBarsCursor *self,
                                              double          x,
                                              double          y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadBarsCursor, lead_bars_cursor_free)

G_END_DECLS
