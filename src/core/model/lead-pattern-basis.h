/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-challenge.h"
#include "lead-chronicle.h"
#include "lead-experiment.h"
#include "lead-own-question.h"
#include "lead-post.h"
#include "lead-review.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_BASIS (lead_pattern_basis_get_type ())

/**
 * LeadPatternBasis:
 * @chronicle: every entry
 * @reviews: (element-type LeadReview): self-reviews, the newest first
 * @challenges: (element-type LeadChallenge): those that aren't in the trash
 * @posts: (element-type LeadPost): roles held, the latest first
 * @questions: (element-type LeadOwnQuestion): the writer's own, oldest first
 * @experiments: (element-type LeadExperiment): those that aren't in the trash
 *
 * What the journal says about patterns. Immutable and reference counted: a
 * worker reads it while the journal goes on to the next.
 */
typedef struct
{
  LeadChronicle *chronicle;
  GPtrArray     *reviews;
  GPtrArray     *challenges;
  GPtrArray     *posts;
  GPtrArray     *questions;
  GPtrArray     *experiments;

  /*< private >*/
  gatomicrefcount ref_count;
} LeadPatternBasis;

GType             lead_pattern_basis_get_type (void) G_GNUC_CONST;
LeadPatternBasis *lead_pattern_basis_new      (LeadChronicle    *chronicle,
                                               GPtrArray        *reviews,
                                               GPtrArray        *challenges,
                                               GPtrArray        *posts,
                                               GPtrArray        *questions,
                                               GPtrArray        *experiments);
LeadPatternBasis *lead_pattern_basis_ref      (LeadPatternBasis *self);
void              lead_pattern_basis_unref    (LeadPatternBasis *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPatternBasis, lead_pattern_basis_unref)

G_END_DECLS
