/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-chronicle.h"
#include "lead-database.h"

G_BEGIN_DECLS

LeadChronicle *lead_chronicle_rows_load         (LeadDatabase  *database,
                                                 GArray        *ids,
                                                 GError       **error);
LeadChronicle *lead_chronicle_rows_load_between (LeadDatabase  *database,
                                                 int64_t        first_key,
                                                 int64_t        last_key,
                                                 GError       **error);

G_END_DECLS
