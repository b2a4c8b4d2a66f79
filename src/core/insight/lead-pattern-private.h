/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-pattern.h"

G_BEGIN_DECLS

struct _LeadPattern
{
  gatomicrefcount ref_count;
  LeadBuckets     buckets;
  GPtrArray      *items;   /* const char *, interned */
  LeadCount      *counts;  /* by item, then bucket */
  LeadCount      *totals;  /* by item */
  guint          *entries; /* by bucket */
  guint           all_entries;
  guint           tagged_entries;
};

LeadPattern *lead_pattern_begin (LeadRange          range,
                                 LeadUnit           unit,
                                 const char *const *items);
void         lead_pattern_add_up (LeadPattern      *self);

G_END_DECLS
