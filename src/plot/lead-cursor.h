/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-scene.h"

G_BEGIN_DECLS

/**
 * LeadStep:
 * @LEAD_STEP_RIGHT: to the column that is read next
 * @LEAD_STEP_LEFT: to the column before
 * @LEAD_STEP_UP: up in the column
 * @LEAD_STEP_DOWN: down in it
 * @LEAD_STEP_FIRST: to the first column, or in a list to its first row
 * @LEAD_STEP_LAST: to the last one
 * @LEAD_STEP_NEXT: to the next mark, whichever column it is in
 * @LEAD_STEP_PREVIOUS: to the mark before
 *
 * Where the keyboard goes from a mark.
 */
typedef enum
{
  LEAD_STEP_RIGHT,
  LEAD_STEP_LEFT,
  LEAD_STEP_UP,
  LEAD_STEP_DOWN,
  LEAD_STEP_FIRST,
  LEAD_STEP_LAST,
  LEAD_STEP_NEXT,
  LEAD_STEP_PREVIOUS,
} LeadStep;

/**
 * LeadCursor:
 *
 * Where a reader is on a chart: the mark that the keyboard is at, and the one
 * that the pointer means. Both stay with their column and row when the chart
 * is laid out anew.
 */
typedef struct _LeadCursor LeadCursor;

LeadCursor *lead_cursor_new         (void);
void        lead_cursor_free        (LeadCursor *self);
void        lead_cursor_set_scene   (LeadCursor *self,
                                     LeadScene  *scene);
LeadScene  *lead_cursor_get_scene   (LeadCursor *self);
int         lead_cursor_get_focused (LeadCursor *self);
int         lead_cursor_get_pointed (LeadCursor *self);
void        lead_cursor_begin       (LeadCursor *self);
gboolean    lead_cursor_go_to       (LeadCursor *self,
                                     int         column,
                                     int         row);
void        lead_cursor_walk        (LeadCursor *self,
                                     LeadStep    step);
gboolean    lead_cursor_point_at    (LeadCursor *self,
                                     double      x,
                                     double      y);
void        lead_cursor_point_away  (LeadCursor *self);
gboolean    lead_cursor_take        (LeadCursor *self,
                                     double      x,
                                     double      y);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadCursor, lead_cursor_free)

G_END_DECLS
