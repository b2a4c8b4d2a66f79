/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-review.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_REVIEW_WALK (lead_review_walk_get_type ())

/*
 * A self-review, one thing at a time: what resonates, how far each behaviour is
 * used beside what the journal shows of it, where one stands, what helps and
 * hinders, what next. Saved as it is written; whoever leaves keeps all. To be
 * handed to lead_desk_begin_walk().
 */
G_DECLARE_FINAL_TYPE (LeadReviewWalk, lead_review_walk, LEAD, REVIEW_WALK, AdwBin)

GtkWidget *lead_review_walk_new   (LeadDesk         *desk,
                                   const LeadReview *review);

/* Asks for a walk over a new review that looks back on what came after @last. */
void       lead_review_walk_begin (LeadDesk         *desk,
                                   LeadDay           last);

G_END_DECLS
