/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-review.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_REVIEW_ROW (lead_review_row_get_type ())

/*
 * A past self-review, to be opened and read, gone on with or taken away.
 *
 * Signals: "change": it is to be gone on with.
 */
G_DECLARE_FINAL_TYPE (LeadReviewRow, lead_review_row, LEAD, REVIEW_ROW, AdwExpanderRow)

GtkWidget        *lead_review_row_new        (LeadDesk         *desk,
                                              const LeadReview *review);
const LeadReview *lead_review_row_get_review (LeadReviewRow    *self);

G_END_DECLS
