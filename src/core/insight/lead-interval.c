/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-interval.h"

#include <math.h>

/* Between -Z and Z lie 95 % of a normal distribution. */
#define Z 1.959963984540054

/**
 * lead_interval_of_share:
 * @marked: entries that carry something
 * @all: all entries, at least one
 *
 * The score interval of Edwin B. Wilson, "Probable inference, the law of
 * succession, and statistical inference", Journal of the American Statistical
 * Association 22 (1927), 209–212. Unlike the usual one it keeps what it promises
 * with few entries too.
 *
 * Returns: their share, with its interval
 */
LeadInterval
lead_interval_of_share (guint marked, guint all)
{
  double share, middle, reach;

  g_return_val_if_fail (all > 0 && marked <= all, ((LeadInterval) { 0, 0, 1 }));

  share = (double) marked / all;
  middle = share + Z * Z / (2.0 * all);
  reach = Z * sqrt (share * (1 - share) / all + Z * Z / (4.0 * all * all));
  return (LeadInterval) {
    .value = share,
    .low = MAX ((middle - reach) / (1 + Z * Z / all), 0),
    .high = MIN ((middle + reach) / (1 + Z * Z / all), 1),
  };
}

/**
 * lead_interval_of_difference:
 * @marked: entries of one kind that carry something
 * @all: all entries of that kind, at least one
 * @marked_other: entries of another kind that carry it
 * @all_other: all entries of that kind, at least one
 *
 * The hybrid score interval, method 10 of Robert G. Newcombe, "Interval
 * estimation for the difference between independent proportions: comparison of
 * eleven methods", Statistics in Medicine 17 (1998), 873–890.
 *
 * Returns: how much greater the first share is than the other, with its interval
 */
LeadInterval
lead_interval_of_difference (guint marked, guint all, guint marked_other, guint all_other)
{
  LeadInterval one = lead_interval_of_share (marked, all);
  LeadInterval other = lead_interval_of_share (marked_other, all_other);
  double difference = one.value - other.value;

  return (LeadInterval) {
    .value = difference,
    .low = difference - hypot (one.value - one.low, other.high - other.value),
    .high = difference + hypot (one.high - one.value, other.value - other.low),
  };
}
