/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-review.h"
#include "lead-archive-kind.h"

G_BEGIN_DECLS

/* A self-review. */
extern const LeadArchiveKind lead_archive_review;

char       *lead_archive_review_write (const LeadReview *review);
LeadReview *lead_archive_review_read  (JsonObject       *record,
                                       GError          **error);

G_END_DECLS
