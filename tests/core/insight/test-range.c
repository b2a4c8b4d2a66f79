/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-range.h"
#include "lead-test.h"

static LeadDay
day (const char *text)
{
  LeadDay parsed = LEAD_DAY_NONE;

  g_assert_true (lead_day_parse (text, &parsed));
  return parsed;
}

static void
assert_range (LeadRange range, const char *from, const char *to)
{
  g_autofree char *begins = lead_day_to_string (range.from);
  g_autofree char *ends = lead_day_to_string (range.to);

  g_assert_cmpstr (begins, ==, from);
  g_assert_cmpstr (ends, ==, to);
}

typedef struct
{
  LeadPeriod  period;
  const char *day;
  const char *from;
  const char *to;
  const char *before_from;
  const char *before_to;
  const char *words;
} Case;

static const Case cases[] = {
  { LEAD_PERIOD_MONTH, "2026-11-22", "2026-11-01", "2026-11-30", "2026-10-01", "2026-10-31",
    "November 2026" },
  { LEAD_PERIOD_MONTH, "2024-02-29", "2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31",
    "February 2024" },
  { LEAD_PERIOD_MONTH, "2025-03-31", "2025-03-01", "2025-03-31", "2025-02-01", "2025-02-28",
    "March 2025" },
  { LEAD_PERIOD_MONTH, "2026-01-01", "2026-01-01", "2026-01-31", "2025-12-01", "2025-12-31",
    "January 2026" },
  { LEAD_PERIOD_QUARTER, "2026-01-01", "2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31",
    "January – March 2026" },
  { LEAD_PERIOD_QUARTER, "2026-06-30", "2026-04-01", "2026-06-30", "2026-01-01", "2026-03-31",
    "April – June 2026" },
  { LEAD_PERIOD_QUARTER, "2026-12-31", "2026-10-01", "2026-12-31", "2026-07-01", "2026-09-30",
    "October – December 2026" },
  { LEAD_PERIOD_YEAR, "2024-12-31", "2024-01-01", "2024-12-31", "2023-01-01", "2023-12-31",
    "2024" },
  { LEAD_PERIOD_YEAR, "1969-07-20", "1969-01-01", "1969-12-31", "1968-01-01", "1968-12-31",
    "1969" },
  { LEAD_PERIOD_YEAR, "9999-12-31", "9999-01-01", "9999-12-31", "9998-01-01", "9998-12-31",
    "9999" },
};

static void
test_calendar (gconstpointer data)
{
  const Case *c = data;
  LeadRange range = lead_range_of (c->period, day (c->day));
  LeadRange before;
  g_autofree char *words = lead_range_to_string (range);

  assert_range (range, c->from, c->to);
  g_assert_cmpstr (words, ==, c->words);
  g_assert_true (lead_range_get_before (range, &before));
  assert_range (before, c->before_from, c->before_to);
  g_assert_cmpint (before.to + 1, ==, range.from);
  g_assert_cmpint (before.period, ==, range.period);
}

static void
test_chosen_days (void)
{
  LeadRange range = lead_range_new (day ("2026-03-01"), day ("2026-03-10"));
  LeadRange before;
  g_autofree char *words = lead_range_to_string (range);

  g_assert_cmpuint (lead_range_get_length (range), ==, 10);
  g_assert_cmpstr (words, ==, "1 March 2026 – 10 March 2026");
  g_assert_true (lead_range_get_before (range, &before));
  assert_range (before, "2026-02-19", "2026-02-28");
  g_assert_true (lead_range_contains (range, day ("2026-03-10")));
  g_assert_false (lead_range_contains (range, day ("2026-03-11")));
  g_assert_false (lead_range_contains (range, day ("2026-02-28")));
}

/* Two dates that happen to be whole months go with months. */
static void
test_chosen_months (void)
{
  LeadRange before;

  g_assert_true (lead_range_get_before (lead_range_new (day ("2026-03-01"), day ("2026-03-31")),
                                        &before));
  assert_range (before, "2026-02-01", "2026-02-28");
  g_assert_true (lead_range_get_before (lead_range_new (day ("2024-03-01"), day ("2024-04-30")),
                                        &before));
  assert_range (before, "2024-01-01", "2024-02-29");
  g_assert_true (lead_range_get_before (lead_range_new (day ("2024-01-01"), day ("2024-12-31")),
                                        &before));
  assert_range (before, "2023-01-01", "2023-12-31");
  g_assert_true (lead_range_get_before (lead_range_new (day ("2024-01-01"), day ("2024-12-29")),
                                        &before));
  assert_range (before, "2023-01-02", "2023-12-31");
}

static void
test_nothing_before (void)
{
  LeadRange before;

  g_assert_false (lead_range_get_before (lead_range_of (LEAD_PERIOD_ALL, 0), &before));
  g_assert_false (lead_range_get_before (lead_range_new (LEAD_DAY_NONE, 10), &before));
  g_assert_false (
    lead_range_get_before (lead_range_of (LEAD_PERIOD_YEAR, day ("0001-05-05")), &before));
}

static void
test_empty (void)
{
  g_assert_true (lead_range_is_empty (lead_range_of (LEAD_PERIOD_ALL, 0)));
  g_assert_true (lead_range_is_empty (lead_range_new (11, 10)));
  g_assert_true (lead_range_is_empty (lead_range_new (LEAD_DAY_NONE, 10)));
  g_assert_false (lead_range_is_empty (lead_range_new (10, 10)));
  g_assert_cmpuint (lead_range_get_length (lead_range_new (10, 10)), ==, 1);
  g_assert_cmpuint (lead_range_get_length (lead_range_new (11, 10)), ==, 0);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path
        = g_strdup_printf ("/insight/range/%s-%d", cases[i].day, cases[i].period);

      g_test_add_data_func (path, &cases[i], test_calendar);
    }
  g_test_add_func ("/insight/range/chosen-days", test_chosen_days);
  g_test_add_func ("/insight/range/chosen-months", test_chosen_months);
  g_test_add_func ("/insight/range/nothing-before", test_nothing_before);
  g_test_add_func ("/insight/range/empty", test_empty);
  return g_test_run ();
}
