/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-range.h"

G_BEGIN_DECLS

/**
 * LeadUnit:
 * @LEAD_UNIT_WEEK: from Monday to Sunday, as in ISO 8601
 * @LEAD_UNIT_MONTH: a calendar month
 * @LEAD_UNIT_QUARTER: three calendar months
 * @LEAD_UNIT_YEAR: a calendar year
 *
 * The steps in which a chart counts.
 */
typedef enum
{
  LEAD_UNIT_WEEK,
  LEAD_UNIT_MONTH,
  LEAD_UNIT_QUARTER,
  LEAD_UNIT_YEAR,
} LeadUnit;

/**
 * LeadBuckets:
 * @range: the days that are counted
 * @unit: the step
 * @n_buckets: how many steps touch @range, empty ones included
 *
 * A closed range cut into steps. The first and the last step are whole ones of
 * the calendar even where @range begins or ends within them. A plain value.
 */
typedef struct
{
  LeadRange range;
  LeadUnit  unit;
  guint     n_buckets;
} LeadBuckets;

LeadUnit     lead_unit_for_range         (LeadRange          range);
const char  *lead_unit_to_id             (LeadUnit           unit);
LeadBuckets  lead_buckets_new            (LeadRange          range,
                                          LeadUnit           unit);
LeadDay      lead_buckets_get_start      (const LeadBuckets *self,
                                          guint              bucket);
LeadRange    lead_buckets_get_range      (const LeadBuckets *self,
                                          guint              bucket);
guint        lead_buckets_find           (const LeadBuckets *self,
                                          LeadDay            day);
char        *lead_buckets_dup_name       (const LeadBuckets *self,
                                          guint              bucket);
char        *lead_buckets_dup_short_name (const LeadBuckets *self,
                                          guint              bucket);

G_END_DECLS
