/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-buckets.h"
#include "lead-slice.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN (lead_pattern_get_type ())

/**
 * LeadCount:
 * @entries: entries that carry the item, whatever they say of it
 * @stances: entries that carry it with each #LeadStance; one entry may stand
 *   under more than one, so that these can add up to more than @entries
 */
typedef struct
{
  guint entries;
  guint stances[LEAD_N_STANCES];
} LeadCount;

/**
 * LeadPattern:
 *
 * How often some items were tagged over time: for each item and bucket the
 * number of entries, once each however many of their passages are tagged; and
 * for each bucket all its entries, as what the counts are counted from.
 * Immutable and reference counted.
 */
typedef struct _LeadPattern LeadPattern;

GType              lead_pattern_get_type        (void) G_GNUC_CONST;
LeadPattern       *lead_pattern_new             (LeadSlice           *slice,
                                                 LeadSide             side,
                                                 LeadUnit             unit,
                                                 const char * const  *items);
LeadPattern       *lead_pattern_ref             (LeadPattern         *self);
void               lead_pattern_unref           (LeadPattern         *self);
const LeadBuckets *lead_pattern_get_buckets     (LeadPattern         *self);
guint              lead_pattern_get_n_items     (LeadPattern         *self);
const char        *lead_pattern_get_item        (LeadPattern         *self,
                                                 guint                item);
const LeadCount   *lead_pattern_get_count       (LeadPattern         *self,
                                                 guint                item,
                                                 guint                bucket);
const LeadCount   *lead_pattern_get_total       (LeadPattern         *self,
                                                 guint                item);
guint              lead_pattern_get_entries     (LeadPattern         *self,
                                                 guint                bucket);
guint              lead_pattern_get_all_entries (LeadPattern         *self);
guint              lead_pattern_get_tagged_entries (LeadPattern      *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPattern, lead_pattern_unref)

G_END_DECLS
