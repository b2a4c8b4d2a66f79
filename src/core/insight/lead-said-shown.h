/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-review.h"
#include "lead-slice.h"

G_BEGIN_DECLS

/**
 * LeadSaidShown:
 * @item: canonical id, interned
 * @value: how it was rated in the last self-review of the period
 * @value_before: how it was rated in the review before, whenever that was;
 *   %LEAD_RATING_NONE where it wasn't
 * @day: of the last review
 * @day_before: of the one before, %LEAD_DAY_NONE for none
 * @since: the first day that the last review looks back on
 * @practised: entries from @since to @day that say it was practised
 * @missed: entries of those days that say it was missed
 * @entries: all entries of those days
 *
 * What a self-review says of an item, beside what the journal shows of it.
 */
typedef struct
{
  const char *item;
  int         value;
  int         value_before;
  LeadDay     day;
  LeadDay     day_before;
  LeadDay     since;
  guint       practised;
  guint       missed;
  guint       entries;
} LeadSaidShown;

GArray *lead_said_shown_new (LeadSlice *slice,
                             GPtrArray *reviews);

G_END_DECLS
