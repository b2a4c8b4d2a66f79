/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-journal-entries.h"
#include "lead-vault.h"

G_BEGIN_DECLS

gboolean   lead_revision_rows_insert (LeadDatabase  *database,
                                      LeadEntry     *entry,
                                      int64_t        saved_ms,
                                      GError       **error);
GPtrArray *lead_revision_rows_load   (LeadDatabase  *database,
                                      int64_t        entry,
                                      GError       **error);

G_END_DECLS
