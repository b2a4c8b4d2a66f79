/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-basis.h"

G_DEFINE_BOXED_TYPE (LeadPatternBasis,
                     lead_pattern_basis,
                     lead_pattern_basis_ref,
                     lead_pattern_basis_unref)

/**
 * lead_pattern_basis_new:
 * @chronicle: every entry
 * @reviews: (element-type LeadReview): self-reviews
 * @challenges: (element-type LeadChallenge): challenges
 * @posts: (element-type LeadPost): roles held
 * @questions: (element-type LeadOwnQuestion): the writer's own questions
 * @experiments: (element-type LeadExperiment): experiments
 *
 * The arrays are kept, and must not change any more.
 *
 * Returns: (transfer full): what the journal says
 */
LeadPatternBasis *
lead_pattern_basis_new (LeadChronicle *chronicle,
                        GPtrArray     *reviews,
                        GPtrArray     *challenges,
                        GPtrArray     *posts,
                        GPtrArray     *questions,
                        GPtrArray     *experiments)
{
  LeadPatternBasis *self;

  g_return_val_if_fail (chronicle != NULL, NULL);
  g_return_val_if_fail (reviews != NULL && challenges != NULL, NULL);
  g_return_val_if_fail (posts != NULL && questions != NULL, NULL);
  g_return_val_if_fail (experiments != NULL, NULL);

  self = g_new0 (LeadPatternBasis, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->chronicle = lead_chronicle_ref (chronicle);
  self->reviews = g_ptr_array_ref (reviews);
  self->challenges = g_ptr_array_ref (challenges);
  self->posts = g_ptr_array_ref (posts);
  self->questions = g_ptr_array_ref (questions);
  self->experiments = g_ptr_array_ref (experiments);
  return self;
}

/**
 * lead_pattern_basis_ref:
 * @self: what the journal says
 *
 * Returns: (transfer full): @self
 */
LeadPatternBasis *
lead_pattern_basis_ref (LeadPatternBasis *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

/**
 * lead_pattern_basis_unref:
 * @self: (transfer full): what the journal says
 */
void
lead_pattern_basis_unref (LeadPatternBasis *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  lead_chronicle_unref (self->chronicle);
  g_ptr_array_unref (self->reviews);
  g_ptr_array_unref (self->challenges);
  g_ptr_array_unref (self->posts);
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->experiments);
  g_free (self);
}
