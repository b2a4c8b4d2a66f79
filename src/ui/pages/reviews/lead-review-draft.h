/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/store/lead-journal-reviews.h"
#include "ui/widgets/lead-edit-session.h"

G_BEGIN_DECLS

#define LEAD_TYPE_REVIEW_DRAFT (lead_review_draft_get_type ())

/*
 * A self-review while it is written: saved a moment after each change, one save
 * after the other, and tried again when one fails. One that says nothing is
 * never kept.
 *
 * Property "state": a #LeadEditState.
 */
G_DECLARE_FINAL_TYPE (LeadReviewDraft, lead_review_draft, LEAD, REVIEW_DRAFT, GObject)

LeadReviewDraft *lead_review_draft_new          (LeadJournal          *journal,
                                                 const LeadReview     *review);
LeadReview      *lead_review_draft_get_review   (LeadReviewDraft      *self);
LeadEditState    lead_review_draft_get_state    (LeadReviewDraft      *self);
int64_t          lead_review_draft_get_saved_ms (LeadReviewDraft      *self);
const GError    *lead_review_draft_get_error    (LeadReviewDraft      *self);
void             lead_review_draft_touch        (LeadReviewDraft      *self);
void             lead_review_draft_flush_async  (LeadReviewDraft      *self,
                                                 GAsyncReadyCallback   callback,
                                                 gpointer              user_data);
gboolean         lead_review_draft_flush_finish (LeadReviewDraft      *self,
                                                 GAsyncResult         *result,
                                                 GError              **error);

G_END_DECLS
