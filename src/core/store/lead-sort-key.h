/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-moment.h"
#include "lead-database.h"

G_BEGIN_DECLS

/* What orders entries: milliseconds of local time × 1024, plus a number that
 * makes it unique. */
int64_t   lead_sort_key_for_moment (const LeadMoment  *moment);
int64_t   lead_sort_key_first      (LeadDay            day);
int64_t   lead_sort_key_last       (LeadDay            day);
LeadDay   lead_sort_key_get_day    (int64_t            key);
gboolean  lead_sort_key_allocate   (LeadDatabase      *database,
                                    const LeadMoment  *moment,
                                    int64_t           *key,
                                    GError           **error);

G_END_DECLS
