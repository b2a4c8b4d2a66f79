/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"

G_BEGIN_DECLS

/* Younger entries aren't old yet. */
#define LEAD_READ_BACK_AGE 60

/* So many weeks at the least before the same entry comes again. */
#define LEAD_READ_BACK_WEEKS 26

/**
 * LeadReadBackEntry:
 * @id: an entry
 * @day: its local day
 *
 * An entry that may be read again.
 */
typedef struct
{
  int64_t id;
  LeadDay day;
} LeadReadBackEntry;

int      lead_read_back_week   (LeadDay                  day);
int64_t  lead_read_back_choose (const LeadReadBackEntry *entries,
                                guint                    n_entries,
                                const char              *journal,
                                LeadDay                  today);

G_END_DECLS
