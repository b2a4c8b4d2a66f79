/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-sort-key.h"

#include "lead-statement.h"

#define KEYS_PER_MS 1024
#define MS_PER_DAY  G_GINT64_CONSTANT (86400000)
#define KEYS_PER_DAY (MS_PER_DAY * KEYS_PER_MS)

/**
 * lead_sort_key_for_moment:
 * @moment: when an entry is about
 *
 * The day is taken as it stands in @moment, so that the order of entries never
 * contradicts the days they show.
 *
 * Returns: the first key of its local millisecond
 */
int64_t
lead_sort_key_for_moment (const LeadMoment *moment)
{
  int64_t of_second = ((moment->utc_ms % 1000) + 1000) % 1000;
  int64_t of_day = lead_moment_get_seconds (moment) * G_GINT64_CONSTANT (1000) + of_second;

  return moment->day * KEYS_PER_DAY + of_day * KEYS_PER_MS;
}

/**
 * lead_sort_key_first:
 * @day: a day, or %LEAD_DAY_NONE
 *
 * Returns: the smallest key that @day can have, of all days for
 *   %LEAD_DAY_NONE
 */
int64_t
lead_sort_key_first (LeadDay day)
{
  return day != LEAD_DAY_NONE ? day * KEYS_PER_DAY : INT64_MIN;
}

/**
 * lead_sort_key_last:
 * @day: a day, or %LEAD_DAY_NONE
 *
 * Returns: the largest key that @day can have, of all days for %LEAD_DAY_NONE
 */
int64_t
lead_sort_key_last (LeadDay day)
{
  return day != LEAD_DAY_NONE ? (day + G_GINT64_CONSTANT (1)) * KEYS_PER_DAY - 1 : INT64_MAX;
}

/**
 * lead_sort_key_get_day:
 * @key: a sort key
 *
 * Returns: the local day that it lies in
 */
LeadDay
lead_sort_key_get_day (int64_t key)
{
  int64_t day = key / KEYS_PER_DAY;

  return (LeadDay) (key % KEYS_PER_DAY < 0 ? day - 1 : day);
}

static gboolean
find_highest (LeadDatabase  *database,
              int64_t        first,
              int64_t       *highest,
              GError       **error)
{
  g_autoptr (LeadStatement) statement = lead_statement_use (database, "highest-sort-key", error);
  LeadStep step;

  if (statement == NULL)
    return FALSE;
  lead_statement_put_int (statement, first);
  lead_statement_put_int (statement, first + KEYS_PER_MS - 1);
  step = lead_statement_step (statement, error);
  if (step == LEAD_STEP_ROW)
    *highest = lead_statement_get_null (statement, 0) ? first - 1
                                                      : lead_statement_get_int (statement, 0);
  return step == LEAD_STEP_ROW;
}

/**
 * lead_sort_key_allocate:
 * @database: a connection
 * @moment: when an entry is about
 * @key: (out): a key that no entry has, above those of the same millisecond
 * @error: (out) (optional): what went wrong
 *
 * Where only days are known a whole journal may share its milliseconds; then
 * the next ones are used.
 *
 * Returns: whether it succeeded
 */
gboolean
lead_sort_key_allocate (LeadDatabase      *database,
                        const LeadMoment  *moment,
                        int64_t           *key,
                        GError           **error)
{
  int64_t first = lead_sort_key_for_moment (moment);
  int64_t highest;

  for (;; first += KEYS_PER_MS)
    {
      if (!find_highest (database, first, &highest, error))
        return FALSE;
      if (highest < first + KEYS_PER_MS - 1)
        break;
    }
  *key = highest + 1;
  return TRUE;
}
