/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/model/lead-experiment.h"
#include "lead-slice.h"

G_BEGIN_DECLS

/**
 * LeadCycleCount:
 * @opened: experiments that were begun
 * @closed: experiments that were closed, whenever they were begun
 * @learnt: how many of those say what was learned
 */
typedef struct
{
  guint opened;
  guint closed;
  guint learnt;
} LeadCycleCount;

/**
 * LeadCycleCell:
 * @move: canonical id of a move, interned
 * @barrier: canonical id of a barrier, interned
 * @tried: experiments begun in the period that are about both
 * @learnt: how many of those are closed and say what was learned
 */
typedef struct
{
  const char *move;
  const char *barrier;
  guint       tried;
  guint       learnt;
} LeadCycleCell;

/**
 * LeadCycles:
 * @counts: of each period
 * @cells: (element-type LeadCycleCell): which moves were tried on which
 *   barriers, the most often first
 *
 * Learning cycles of a period. A label says nothing of experiments, and is not
 * looked at.
 */
typedef struct
{
  LeadCycleCount  counts[LEAD_N_SIDES];
  GArray         *cells;
} LeadCycles;

LeadCycles *lead_cycles_new        (LeadSlice   *slice,
                                    LeadContent *content,
                                    GPtrArray   *experiments,
                                    const char  *challenge);
void        lead_cycles_free       (LeadCycles  *self);
GPtrArray  *lead_cycles_dup_behind (LeadSlice   *slice,
                                    GPtrArray   *experiments,
                                    const char  *challenge,
                                    const char  *move,
                                    const char  *barrier);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadCycles, lead_cycles_free)

G_END_DECLS
