/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/model/lead-review.h"

G_BEGIN_DECLS

/**
 * LeadReviewStepKind:
 * @LEAD_REVIEW_STEP_TEXT: something to write
 * @LEAD_REVIEW_STEP_RATING: how far a behaviour is used
 * @LEAD_REVIEW_STEP_SCALES: where one stands
 */
typedef enum
{
  LEAD_REVIEW_STEP_TEXT,
  LEAD_REVIEW_STEP_RATING,
  LEAD_REVIEW_STEP_SCALES,
} LeadReviewStepKind;

/**
 * LeadReviewStep:
 * @kind: what is asked for
 * @text: which text, of the first kind
 * @item: (nullable): the behaviour, of the second kind
 * @scale: (nullable): on which it is placed, of the second kind
 * @heading: what it is about
 * @question: (nullable): what is asked
 * @note: (nullable): what stands above
 *
 * One step of a self-review. Everything is borrowed from the content.
 */
typedef struct
{
  LeadReviewStepKind  kind;
  LeadReviewText      text;
  LeadItem           *item;
  const LeadScale    *scale;
  const char         *heading;
  const char         *question;
  const char         *note;
} LeadReviewStep;

GArray   *lead_review_steps_new   (LeadContent          *content);
gboolean  lead_review_step_is_done (const LeadReviewStep *self,
                                    const LeadReview     *review);

G_END_DECLS
