/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"

G_BEGIN_DECLS

/**
 * LeadPeriod:
 * @LEAD_PERIOD_MONTH: the calendar month
 * @LEAD_PERIOD_QUARTER: three calendar months, from January, April, July or October
 * @LEAD_PERIOD_YEAR: the calendar year
 * @LEAD_PERIOD_ALL: from the first entry to the last
 * @LEAD_PERIOD_DAYS: between two days that somebody chose
 */
typedef enum
{
  LEAD_PERIOD_MONTH,
  LEAD_PERIOD_QUARTER,
  LEAD_PERIOD_YEAR,
  LEAD_PERIOD_ALL,
  LEAD_PERIOD_DAYS,
} LeadPeriod;

/**
 * LeadRange:
 * @period: what kind of stretch it is, and so what came before it
 * @from: first local day, or %LEAD_DAY_NONE for the first entry's
 * @to: last local day, or %LEAD_DAY_NONE for the last entry's
 *
 * The days that a chart looks at, both ends included. A plain value, passed
 * and returned as such; nothing changes one.
 */
typedef struct
{
  LeadPeriod period;
  LeadDay    from;
  LeadDay    to;
} LeadRange;

LeadRange  lead_range_new        (LeadDay          from,
                                  LeadDay          to);
LeadRange  lead_range_of         (LeadPeriod       period,
                                  LeadDay          day);
LeadRange  lead_range_close      (LeadRange        self,
                                  LeadDay          first,
                                  LeadDay          last);
gboolean   lead_range_get_before (LeadRange        self,
                                  LeadRange       *before);
gboolean   lead_range_contains   (LeadRange        self,
                                  LeadDay          day);
gboolean   lead_range_is_empty   (LeadRange        self);
guint      lead_range_get_length (LeadRange        self);
char      *lead_range_to_string  (LeadRange        self);

G_END_DECLS
