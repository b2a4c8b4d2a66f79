/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "lead-slice.h"

G_BEGIN_DECLS

/**
 * LeadDimensionCount:
 * @dimension: canonical id, interned
 * @tags: in each period, how many tags belong to it: an item counts once an
 *   entry, whatever is said of it
 * @entries: in each period, in how many entries they stand
 */
typedef struct
{
  const char *dimension;
  guint       tags[LEAD_N_SIDES];
  guint       entries[LEAD_N_SIDES];
} LeadDimensionCount;

GArray *lead_dimension_counts_new (LeadSlice   *slice,
                                   LeadContent *content);
char  **lead_dimension_dup_items  (LeadContent *content,
                                   const char  *dimension);

G_END_DECLS
