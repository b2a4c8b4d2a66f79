/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session-filter.h"
#include "core/model/lead-session.h"
#include "lead-record-table.h"

G_BEGIN_DECLS

extern const LeadRecordTable lead_session_table;

GPtrArray   *lead_session_rows_list        (LeadDatabase             *database,
                                            const LeadSessionFilter  *filter,
                                            GError                  **error);
GPtrArray   *lead_session_rows_list_agreed (LeadDatabase             *database,
                                            GError                  **error);
LeadSession *lead_session_rows_load        (LeadDatabase             *database,
                                            int64_t                   id,
                                            GError                  **error);
LeadSession *lead_session_rows_load_whole  (LeadDatabase             *database,
                                            int64_t                   id,
                                            GError                  **error);
gboolean     lead_session_rows_find        (LeadDatabase             *database,
                                            const char               *uuid,
                                            int64_t                  *id,
                                            GError                  **error);
gboolean     lead_session_rows_insert      (LeadVault                *vault,
                                            LeadSession              *session,
                                            const char               *uuid,
                                            int64_t                   import,
                                            int64_t                  *id,
                                            GError                  **error);
gboolean     lead_session_rows_update      (LeadVault                *vault,
                                            int64_t                   id,
                                            LeadSession              *session,
                                            GError                  **error);
gboolean     lead_session_rows_delete      (LeadDatabase             *database,
                                            int64_t                   id,
                                            GError                  **error);

G_END_DECLS
