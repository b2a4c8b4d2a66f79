/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pattern-basis.h"
#include "lead-cycles.h"
#include "lead-dimension-counts.h"
#include "lead-gave-way.h"
#include "lead-noticed.h"
#include "lead-paths.h"
#include "lead-pattern.h"
#include "lead-prompt-counts.h"
#include "lead-rhythm.h"
#include "lead-said-shown.h"

G_BEGIN_DECLS

#define LEAD_TYPE_INSIGHT (lead_insight_get_type ())

/**
 * LeadInsight:
 * @slice: the entries that were looked at
 * @unit: the step in which things are counted over time
 * @noticed: what came up, and what has changed
 * @gave_way: what was at work when a barrier gave way
 * @rhythm: on which days how much was written
 * @dimensions: (element-type LeadDimensionCount): how often each came up
 * @said_shown: (element-type LeadSaidShown): ratings beside entries
 * @prompts: (element-type LeadPromptCount): questions and their answers
 * @paths: (element-type LeadPath): challenges over agreement and certainty
 * @cycles: experiments
 *
 * All patterns of one scope, made in one go by a worker. Immutable and reference
 * counted.
 */
typedef struct
{
  LeadSlice   *slice;
  LeadUnit     unit;
  LeadNoticed *noticed;
  LeadGaveWay *gave_way;
  LeadRhythm  *rhythm;
  GArray      *dimensions;
  GArray      *said_shown;
  GArray      *prompts;
  GPtrArray   *paths;
  LeadCycles  *cycles;

  /*< private >*/
  GHashTable      *patterns[LEAD_N_SIDES];
  gatomicrefcount  ref_count;
} LeadInsight;

GType        lead_insight_get_type    (void) G_GNUC_CONST;
LeadInsight *lead_insight_new         (LeadPatternBasis *basis,
                                       LeadContent      *content,
                                       const LeadScope  *scope,
                                       LeadDay           today);
LeadInsight *lead_insight_ref         (LeadInsight      *self);
void         lead_insight_unref       (LeadInsight      *self);
LeadPattern *lead_insight_get_pattern (LeadInsight      *self,
                                       LeadSide          side,
                                       const char       *framework);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadInsight, lead_insight_unref)

G_END_DECLS
