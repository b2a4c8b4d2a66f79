/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <stdint.h>

G_BEGIN_DECLS

/**
 * LeadDay:
 *
 * A calendar day without a zone: days since 1970-01-01 in the proleptic
 * Gregorian calendar. Days compare and subtract as integers.
 */
typedef int32_t LeadDay;

#define LEAD_DAY_NONE INT32_MIN

LeadDay   lead_day_new        (int          year,
                               int          month,
                               int          day);
gboolean  lead_day_parse      (const char  *text,
                               LeadDay     *day);
void      lead_day_split      (LeadDay      self,
                               int         *year,
                               int         *month,
                               int         *day);
int       lead_day_weekday    (LeadDay      self);
int       lead_day_month      (LeadDay      self);
LeadDay   lead_day_from_month (int          month);
char     *lead_day_to_string  (LeadDay      self);
char     *lead_day_format     (LeadDay      self,
                               const char  *format);

G_END_DECLS
