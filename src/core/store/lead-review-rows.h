/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-review.h"
#include "lead-vault.h"

G_BEGIN_DECLS

GPtrArray  *lead_review_rows_list   (LeadDatabase      *database,
                                     GError           **error);
LeadReview *lead_review_rows_save   (LeadVault         *vault,
                                     const LeadReview  *review,
                                     GError           **error);
gboolean    lead_review_rows_bring  (LeadVault         *vault,
                                     GPtrArray         *reviews,
                                     GError           **error);
gboolean    lead_review_rows_delete (LeadDatabase      *database,
                                     const char        *uuid,
                                     GError           **error);

gboolean    lead_review_rows_remember (LeadVault         *vault,
                                       const char        *uuid,
                                       GError           **error);

G_END_DECLS
