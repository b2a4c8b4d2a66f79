/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-chronicle.h"
#include "lead-range.h"

G_BEGIN_DECLS

/**
 * LeadScope:
 * @range: the days that are meant, perhaps with open ends
 * @challenge: (nullable): uuid of the only challenge whose entries are meant
 * @label: (nullable): the only label whose entries are meant
 *
 * Which entries a page of patterns looks at. A plain value whose words are
 * borrowed.
 */
typedef struct
{
  LeadRange   range;
  const char *challenge;
  const char *label;
} LeadScope;

/**
 * LeadSide:
 * @LEAD_SIDE_NOW: the period that is looked at
 * @LEAD_SIDE_BEFORE: the one before it, of the same kind
 */
typedef enum
{
  LEAD_SIDE_NOW,
  LEAD_SIDE_BEFORE,
  LEAD_N_SIDES,
} LeadSide;

#define LEAD_TYPE_SLICE (lead_slice_get_type ())

/**
 * LeadSlice:
 *
 * The entries of a chronicle that a scope means, and those of the period
 * before: what every pattern is counted from. Immutable and reference counted.
 */
typedef struct _LeadSlice LeadSlice;

GType          lead_slice_get_type      (void) G_GNUC_CONST;
LeadSlice     *lead_slice_new           (LeadChronicle   *chronicle,
                                         const LeadScope *scope,
                                         LeadDay          today);
LeadSlice     *lead_slice_ref           (LeadSlice       *self);
void           lead_slice_unref         (LeadSlice       *self);
LeadChronicle *lead_slice_get_chronicle (LeadSlice       *self);
gboolean       lead_slice_get_range     (LeadSlice       *self,
                                         LeadSide         side,
                                         LeadRange       *range);
const guint32 *lead_slice_get_entries   (LeadSlice       *self,
                                         LeadSide         side,
                                         gsize           *n_entries);
gboolean       lead_slice_has_entry     (LeadSlice       *self,
                                         gsize            entry);
GArray        *lead_slice_dup_ids       (LeadSlice       *self,
                                         LeadRange        range,
                                         const char      *item,
                                         LeadStance       stance);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadSlice, lead_slice_unref)

G_END_DECLS
