/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-moment.h"
#include "lead-statement.h"

G_BEGIN_DECLS

/* A moment as the five columns utc, offset, precision, day, zone. */
#define LEAD_N_MOMENT_COLUMNS 5

void       lead_moment_columns_put  (LeadStatement    *statement,
                                     const LeadMoment *moment);
LeadMoment lead_moment_columns_read (LeadStatement    *row,
                                     int               first);

G_END_DECLS
