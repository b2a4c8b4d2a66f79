/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session-builder.h"
#include "lead-database.h"

G_BEGIN_DECLS

gboolean lead_session_parts_load   (LeadDatabase        *database,
                                    int64_t              id,
                                    gboolean             whole,
                                    LeadSessionBuilder  *builder,
                                    GError             **error);
gboolean lead_session_parts_insert (LeadDatabase        *database,
                                    int64_t              id,
                                    LeadSession         *session,
                                    GError             **error);
gboolean lead_session_parts_delete (LeadDatabase        *database,
                                    int64_t              id,
                                    GError             **error);

G_END_DECLS
