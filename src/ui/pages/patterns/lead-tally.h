/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-item.h"
#include "core/insight/lead-pattern.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TALLY (lead_tally_get_type ())

/*
 * A row of the table beside a chart: one item in one stretch of time. The three
 * stances stand in the order in which they are offered.
 */
G_DECLARE_FINAL_TYPE (LeadTally, lead_tally, LEAD, TALLY, GObject)

LeadTally *lead_tally_new_bucket (LeadPattern *pattern,
                                  guint        position,
                                  LeadItem    *item,
                                  guint        bucket);
LeadTally *lead_tally_new_total  (LeadPattern *pattern,
                                  guint        position,
                                  LeadItem    *item);
LeadItem  *lead_tally_get_item   (LeadTally   *self);
LeadRange  lead_tally_get_range  (LeadTally   *self);

G_END_DECLS
