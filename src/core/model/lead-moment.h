/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-day.h"

G_BEGIN_DECLS

/**
 * LeadPrecision:
 *
 * How exactly a moment is known: some journals keep only the day.
 */
typedef enum
{
  LEAD_PRECISION_DAY,
  LEAD_PRECISION_MINUTE,
  LEAD_PRECISION_SECOND,
} LeadPrecision;

/**
 * LeadMoment:
 * @utc_ms: milliseconds since the Unix epoch
 * @offset_minutes: minutes east of UTC where it was written
 * @precision: how exactly it is known
 * @day: the local day; it never moves, whatever happens to zones later
 * @zone: (nullable): the IANA name of the zone, interned
 *
 * When an entry is about, in the writer's own time. A plain value.
 */
typedef struct
{
  int64_t       utc_ms;
  int           offset_minutes;
  LeadPrecision precision;
  LeadDay       day;
  const char   *zone;
} LeadMoment;

LeadMoment lead_moment_from_utc     (int64_t        utc_ms,
                                     GTimeZone     *zone);
LeadMoment lead_moment_from_local   (LeadDay        day,
                                     int            seconds,
                                     LeadPrecision  precision,
                                     GTimeZone     *zone);
gboolean   lead_moment_parse        (const char    *text,
                                     GTimeZone     *zone,
                                     LeadMoment    *moment);
char      *lead_moment_to_string    (const LeadMoment *self);
int        lead_moment_get_seconds  (const LeadMoment *self);
gboolean   lead_moment_equal        (const LeadMoment *a,
                                     const LeadMoment *b);
GTimeZone *lead_zone_new            (const char    *name);

G_END_DECLS
