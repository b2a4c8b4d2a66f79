/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session.h"
#include "lead-archive-kind.h"

G_BEGIN_DECLS

extern const LeadArchiveKind lead_archive_session;

char     *lead_archive_session_write (LeadSession  *session);
gpointer  lead_archive_session_read  (JsonObject   *record,
                                      GError      **error);

G_END_DECLS
