/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge.h"
#include "lead-record-table.h"

G_BEGIN_DECLS

extern const LeadRecordTable lead_challenge_table;

GPtrArray     *lead_challenge_rows_list   (LeadDatabase   *database,
                                           gboolean        trashed,
                                           GError        **error);
LeadChallenge *lead_challenge_rows_load   (LeadDatabase   *database,
                                           int64_t         id,
                                           GError        **error);
gboolean       lead_challenge_rows_find   (LeadDatabase   *database,
                                           const char     *uuid,
                                           int64_t        *id,
                                           GError        **error);
gboolean       lead_challenge_rows_insert (LeadVault      *vault,
                                           LeadChallenge  *challenge,
                                           const char     *uuid,
                                           int64_t         import,
                                           int64_t        *id,
                                           GError        **error);
gboolean       lead_challenge_rows_update (LeadVault      *vault,
                                           int64_t         id,
                                           LeadChallenge  *challenge,
                                           GError        **error);
gboolean       lead_challenge_rows_delete (LeadDatabase   *database,
                                           int64_t         id,
                                           GError        **error);

G_END_DECLS
