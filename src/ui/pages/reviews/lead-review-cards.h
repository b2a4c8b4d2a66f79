/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_REVIEW_CARDS (lead_review_cards_get_type ())

/*
 * Offers a self-review on Today when the last is long ago, and to go on with one
 * that was begun lately. A card provider.
 */
G_DECLARE_FINAL_TYPE (LeadReviewCards, lead_review_cards, LEAD, REVIEW_CARDS, GObject)

LeadReviewCards *lead_review_cards_new (LeadDesk *desk);

G_END_DECLS
