/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session.h"

G_BEGIN_DECLS

void  lead_session_search_narrow   (GPtrArray   *sessions,
                                    const char  *words);
char *lead_session_search_dup_line (LeadSession *session,
                                    const char  *words,
                                    guint        max_bytes);

G_END_DECLS
