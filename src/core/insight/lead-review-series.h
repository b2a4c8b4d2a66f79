/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-review.h"

G_BEGIN_DECLS

/* A quarter: so long after the last self-review another is offered. */
#define LEAD_REVIEW_EVERY 91

/* Fewer entries are little to look back on. */
#define LEAD_REVIEW_LEAST_ENTRIES 10

GStrv    lead_review_items       (GPtrArray   *reviews);
gboolean lead_review_is_due      (LeadDay      last,
                                  LeadDay      today,
                                  guint        n_entries);
LeadDay  lead_review_since       (LeadDay      last,
                                  LeadDay      today);

G_END_DECLS
