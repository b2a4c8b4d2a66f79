/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "lead-interval.h"
#include "lead-slice.h"

G_BEGIN_DECLS

/* A cell says something when the barrier came up in so many entries in which
 * the behaviour was practised, and in so many in which it wasn't. */
#define LEAD_GAVE_WAY_LEAST 5

/* The table is shown when so many of its cells say something. */
#define LEAD_GAVE_WAY_CELLS 10

/**
 * LeadGaveWayCell:
 * @with: entries with the barrier in which the behaviour was practised
 * @gave_way_with: in how many of them the barrier gave way
 * @without: entries with the barrier in which the behaviour wasn't practised
 * @gave_way_without: in how many of them the barrier gave way
 *
 * A barrier gives way in an entry when it says that it was worked round or
 * shifted.
 */
typedef struct
{
  guint with;
  guint gave_way_with;
  guint without;
  guint gave_way_without;
} LeadGaveWayCell;

#define LEAD_TYPE_GAVE_WAY (lead_gave_way_get_type ())

/**
 * LeadGaveWay:
 *
 * What was at work when a barrier gave way: which behaviours were practised in
 * those entries. Immutable and reference counted.
 */
typedef struct _LeadGaveWay LeadGaveWay;

GType           lead_gave_way_get_type         (void) G_GNUC_CONST;
LeadGaveWay    *lead_gave_way_new              (LeadSlice       *slice,
                                                LeadContent     *content);
LeadGaveWay    *lead_gave_way_ref              (LeadGaveWay     *self);
void            lead_gave_way_unref            (LeadGaveWay     *self);
guint           lead_gave_way_get_n_barriers   (LeadGaveWay     *self);
guint           lead_gave_way_get_n_behaviours (LeadGaveWay     *self);
const char     *lead_gave_way_get_barrier      (LeadGaveWay     *self,
                                                guint            barrier);
const char     *lead_gave_way_get_behaviour    (LeadGaveWay     *self,
                                                guint            behaviour);
LeadGaveWayCell lead_gave_way_get_cell         (LeadGaveWay     *self,
                                                guint            barrier,
                                                guint            behaviour);
guint           lead_gave_way_count            (LeadGaveWay     *self,
                                                guint            barrier,
                                                guint           *n_entries);
GArray         *lead_gave_way_list_barriers    (LeadGaveWay     *self);
GArray         *lead_gave_way_list_behaviours  (LeadGaveWay     *self,
                                                guint            barrier);
gboolean        lead_gave_way_has_table        (LeadGaveWay     *self);
guint           lead_gave_way_count_cells      (LeadGaveWay     *self);
gboolean        lead_gave_way_cell_says        (LeadGaveWayCell  cell,
                                                LeadInterval    *interval);
GArray         *lead_gave_way_dup_ids          (LeadSlice       *slice,
                                                const char      *barrier,
                                                const char      *behaviour);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadGaveWay, lead_gave_way_unref)

G_END_DECLS
