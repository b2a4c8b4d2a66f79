/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge-builder.h"
#include "lead-database.h"

G_BEGIN_DECLS

gboolean lead_challenge_parts_load   (LeadDatabase          *database,
                                      int64_t                id,
                                      LeadChallengeBuilder  *builder,
                                      GError               **error);
gboolean lead_challenge_parts_insert (LeadDatabase          *database,
                                      int64_t                id,
                                      LeadChallenge         *challenge,
                                      GError               **error);
gboolean lead_challenge_parts_delete (LeadDatabase          *database,
                                      int64_t                id,
                                      GError               **error);

G_END_DECLS
