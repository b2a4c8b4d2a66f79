/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-pattern-basis.h"
#include "lead-database.h"

G_BEGIN_DECLS

LeadPatternBasis *lead_pattern_rows_load (LeadDatabase      *database,
                                          LeadPatternBasis  *before,
                                          GArray            *ids,
                                          GError           **error);

G_END_DECLS
