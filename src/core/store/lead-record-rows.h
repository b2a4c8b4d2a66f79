/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-filter.h"
#include "core/model/lead-records.h"
#include "lead-database.h"

G_BEGIN_DECLS

LeadRecords *lead_record_rows_load (LeadDatabase      *database,
                                    const LeadFilter  *filter,
                                    GError           **error);

G_END_DECLS
