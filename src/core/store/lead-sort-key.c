/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-sort-key.h"

/**
 * lead_sort_key_get_day:
 * @self: a sort key
 *
 * Returns: the local day that it lies in
 */
LeadDay
lead_sort_key_get_day (int64_t self)
{
  int64_t day = self / LEAD_SORT_KEYS_A_DAY;

  return day - (self % LEAD_SORT_KEYS_A_DAY < 0);
}

/**
 * lead_sort_key_first:
 * @from: a local day, or %LEAD_DAY_NONE
 *
 * Returns: the least sort key from that day on
 */
int64_t
lead_sort_key_first (LeadDay from)
{
  return from == LEAD_DAY_NONE ? G_MININT64 : from * LEAD_SORT_KEYS_A_DAY;
}

/**
 * lead_sort_key_last:
 * @to: a local day, or %LEAD_DAY_NONE
 *
 * Returns: the greatest sort key up to the end of that day
 */
int64_t
lead_sort_key_last (LeadDay to)
{
  return to == LEAD_DAY_NONE ? G_MAXINT64 : (to + G_GINT64_CONSTANT (1)) * LEAD_SORT_KEYS_A_DAY - 1;
}
