/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-buckets.h"
#include "lead-test.h"

static LeadDay
day (const char *text)
{
  LeadDay parsed = LEAD_DAY_NONE;

  g_assert_true (lead_day_parse (text, &parsed));
  return parsed;
}

typedef struct
{
  LeadUnit    unit;
  const char *from;
  const char *to;
  guint       n_buckets;
  const char *first_start;
  const char *last_start;
  const char *first_name;
  const char *last_short_name;
} Case;

static const Case cases[] = {
  /* 1 November 2026 is a Sunday: the last day of its week. */
  { LEAD_UNIT_WEEK, "2026-11-01", "2026-11-30", 6, "2026-10-26", "2026-11-30",
    "Week of 1 November 2026", "30 Nov" },
  { LEAD_UNIT_WEEK, "2026-11-02", "2026-11-08", 1, "2026-11-02", "2026-11-02",
    "Week of 2 November 2026", "2 Nov" },
  /* ISO week 53 of 2020 runs into 2021. */
  { LEAD_UNIT_WEEK, "2020-12-28", "2021-01-04", 2, "2020-12-28", "2021-01-04",
    "Week of 28 December 2020", "4 Jan" },
  { LEAD_UNIT_MONTH, "2024-02-29", "2024-03-01", 2, "2024-02-01", "2024-03-01",
    "February 2024", "Mar" },
  { LEAD_UNIT_MONTH, "2026-01-01", "2026-12-31", 12, "2026-01-01", "2026-12-01",
    "January 2026", "Dec" },
  { LEAD_UNIT_MONTH, "2025-12-31", "2026-01-01", 2, "2025-12-01", "2026-01-01",
    "December 2025", "Jan 2026" },
  { LEAD_UNIT_QUARTER, "2025-12-31", "2026-07-01", 4, "2025-10-01", "2026-07-01", "Q4 2025",
    "Q3 2026" },
  { LEAD_UNIT_YEAR, "1999-12-31", "2001-01-01", 3, "1999-01-01", "2001-01-01", "1999",
    "2001" },
  { LEAD_UNIT_YEAR, "0001-01-01", "9999-12-31", 9999, "0001-01-01", "9999-01-01", "1",
    "9999" },
};

static void
assert_day (LeadDay actual, const char *expected)
{
  g_autofree char *text = lead_day_to_string (actual);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_calendar (gconstpointer data)
{
  const Case *c = data;
  LeadBuckets buckets = lead_buckets_new (lead_range_new (day (c->from), day (c->to)), c->unit);
  g_autofree char *name = NULL;
  g_autofree char *short_name = NULL;

  g_assert_cmpuint (buckets.n_buckets, ==, c->n_buckets);
  assert_day (lead_buckets_get_start (&buckets, 0), c->first_start);
  assert_day (lead_buckets_get_start (&buckets, c->n_buckets - 1), c->last_start);

  name = lead_buckets_dup_name (&buckets, 0);
  g_assert_cmpstr (name, ==, c->first_name);
  short_name = lead_buckets_dup_short_name (&buckets, c->n_buckets - 1);
  g_assert_cmpstr (short_name, ==, c->last_short_name);
}

/* Every day of a range is in exactly one bucket, the one that finds it. */
static void
test_partition (void)
{
  for (guint i = 0; i < 400; i++)
    {
      LeadDay from = g_test_rand_int_range (-20000, 40000);
      LeadDay to = from + g_test_rand_int_range (0, 2000);
      LeadUnit unit = (LeadUnit) g_test_rand_int_range (LEAD_UNIT_WEEK, LEAD_UNIT_YEAR + 1);
      LeadBuckets buckets = lead_buckets_new (lead_range_new (from, to), unit);
      LeadDay next = from;

      for (guint bucket = 0; bucket < buckets.n_buckets; bucket++)
        {
          LeadRange range = lead_buckets_get_range (&buckets, bucket);

          g_assert_cmpint (range.from, ==, next);
          g_assert_cmpint (range.to, >=, range.from);
          g_assert_cmpuint (lead_buckets_find (&buckets, range.from), ==, bucket);
          g_assert_cmpuint (lead_buckets_find (&buckets, range.to), ==, bucket);
          g_assert_cmpint (lead_buckets_get_start (&buckets, bucket), <=, range.from);
          if (unit == LEAD_UNIT_WEEK)
            g_assert_cmpint (lead_day_weekday (lead_buckets_get_start (&buckets, bucket)), ==,
                             1);
          next = range.to + 1;
        }
      g_assert_cmpint (next, ==, to + 1);
    }
}

static void
test_empty (void)
{
  g_assert_cmpuint (lead_buckets_new (lead_range_new (LEAD_DAY_NONE, 5), LEAD_UNIT_WEEK).n_buckets,
                    ==, 0);
  g_assert_cmpuint (lead_buckets_new (lead_range_new (6, 5), LEAD_UNIT_MONTH).n_buckets, ==, 0);
}

static void
test_unit (void)
{
  LeadDay today = day ("2026-11-22");

  g_assert_cmpint (lead_unit_for_range (lead_range_of (LEAD_PERIOD_MONTH, today)), ==,
                   LEAD_UNIT_WEEK);
  g_assert_cmpint (lead_unit_for_range (lead_range_of (LEAD_PERIOD_QUARTER, today)), ==,
                   LEAD_UNIT_WEEK);
  g_assert_cmpint (lead_unit_for_range (lead_range_of (LEAD_PERIOD_YEAR, today)), ==,
                   LEAD_UNIT_MONTH);
  g_assert_cmpint (lead_unit_for_range (lead_range_new (today - 365 * 5, today)), ==,
                   LEAD_UNIT_QUARTER);
  g_assert_cmpint (lead_unit_for_range (lead_range_new (today - 365 * 40, today)), ==,
                   LEAD_UNIT_YEAR);
}

static void
test_unit_ids (void)
{
  static const char *const ids[] = { "week", "month", "quarter", "year" };

  for (LeadUnit unit = LEAD_UNIT_WEEK; unit <= LEAD_UNIT_YEAR; unit++)
    g_assert_cmpstr (lead_unit_to_id (unit), ==, ids[unit]);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/insight/buckets/%s-%s",
                                               lead_unit_to_id (cases[i].unit), cases[i].from);

      g_test_add_data_func (path, &cases[i], test_calendar);
    }
  g_test_add_func ("/insight/buckets/partition", test_partition);
  g_test_add_func ("/insight/buckets/empty", test_empty);
  g_test_add_func ("/insight/buckets/unit", test_unit);
  g_test_add_func ("/insight/buckets/unit-ids", test_unit_ids);
  return g_test_run ();
}
