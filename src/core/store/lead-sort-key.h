/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"

G_BEGIN_DECLS

/* An entry's place in the timeline: local milliseconds × 1024 and a number that makes it unique. */
#define LEAD_SORT_KEYS_A_MS  G_GINT64_CONSTANT (1024)
#define LEAD_SORT_KEYS_A_DAY (LEAD_SORT_KEYS_A_MS * 24 * 60 * 60 * 1000)

LeadDay lead_sort_key_get_day (int64_t  self);
int64_t lead_sort_key_first   (LeadDay  from);
int64_t lead_sort_key_last    (LeadDay  to);

G_END_DECLS
