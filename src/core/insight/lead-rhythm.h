/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-slice.h"

G_BEGIN_DECLS

/**
 * LeadRhythmDay:
 * @day: a local day with entries
 * @entries: how many
 * @words: how many words they have
 */
typedef struct
{
  LeadDay day;
  guint   entries;
  guint64 words;
} LeadRhythmDay;

/**
 * LeadRhythmTotal:
 * @days: days with entries
 * @entries: how many entries
 * @words: how many words they have
 */
typedef struct
{
  guint   days;
  guint   entries;
  guint64 words;
} LeadRhythmTotal;

#define LEAD_TYPE_RHYTHM (lead_rhythm_get_type ())

/**
 * LeadRhythm:
 *
 * How much was written on which days. A day that isn't in it had no entries.
 * Immutable and reference counted.
 */
typedef struct _LeadRhythm LeadRhythm;

GType                  lead_rhythm_get_type  (void) G_GNUC_CONST;
LeadRhythm            *lead_rhythm_new       (LeadSlice  *slice);
LeadRhythm            *lead_rhythm_ref       (LeadRhythm *self);
void                   lead_rhythm_unref     (LeadRhythm *self);
const LeadRhythmDay   *lead_rhythm_get_days  (LeadRhythm *self,
                                              gsize      *n_days);
const LeadRhythmTotal *lead_rhythm_get_total (LeadRhythm *self,
                                              LeadSide    side);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadRhythm, lead_rhythm_unref)

G_END_DECLS
