/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/model/lead-day.h"

static const struct
{
  const char *text;
  int         year, month, day, weekday;
} valid[] = {
  { "1970-01-01", 1970, 1, 1, 4 },   { "1969-12-31", 1969, 12, 31, 3 },
  { "2024-02-29", 2024, 2, 29, 4 },  { "2026-11-22", 2026, 11, 22, 7 },
  { "0001-01-01", 1, 1, 1, 1 },      { "9999-12-31", 9999, 12, 31, 5 },
  { "1900-02-28", 1900, 2, 28, 3 },
};

static const char * const invalid[] = {
  "", "2026", "2026-1-1", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
  "0000-01-01", "2026-01-01 ", " 2026-01-01", "2026/01/01", "20260101", "2026-01-01T00:00",
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (valid); i++)
    {
      g_autofree char *text = NULL;
      LeadDay day;
      int y, m, d;

      g_assert_true (lead_day_parse (valid[i].text, &day));
      g_assert_cmpint (day, ==, lead_day_new (valid[i].year, valid[i].month, valid[i].day));
      g_assert_cmpint (lead_day_weekday (day), ==, valid[i].weekday);
      lead_day_split (day, &y, &m, &d);
      g_assert_cmpint (y, ==, valid[i].year);
      g_assert_cmpint (m, ==, valid[i].month);
      g_assert_cmpint (d, ==, valid[i].day);
      text = lead_day_to_string (day);
      g_assert_cmpstr (text, ==, valid[i].text);
    }
}

static void
test_refuse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (invalid); i++)
    {
      LeadDay day = 7;

      g_assert_false (lead_day_parse (invalid[i], &day));
      g_assert_cmpint (day, ==, 7);
    }
}

/* Every day of four centuries follows the one before. */
static void
test_run (void)
{
  LeadDay first = lead_day_new (1799, 12, 31);
  LeadDay last = lead_day_new (2200, 1, 1);
  int weekday = lead_day_weekday (first);

  for (LeadDay day = first + 1; day <= last; day++)
    {
      int y, m, d;

      lead_day_split (day, &y, &m, &d);
      g_assert_cmpint (lead_day_new (y, m, d), ==, day);
      weekday = weekday % 7 + 1;
      g_assert_cmpint (lead_day_weekday (day), ==, weekday);
    }
}

static void
test_months (void)
{
  LeadDay day = lead_day_new (2025, 12, 31);
  int month = lead_day_month (day);

  g_assert_cmpint (lead_day_from_month (month), ==, lead_day_new (2025, 12, 1));
  g_assert_cmpint (lead_day_from_month (month + 1), ==, lead_day_new (2026, 1, 1));
  g_assert_cmpint (lead_day_month (day + 1), ==, month + 1);
}

static void
test_format (void)
{
  g_autofree char *text = lead_day_format (lead_day_new (2026, 11, 22), "%A %-d %B %Y");

  g_assert_cmpstr (text, ==, "Sunday 22 November 2026");
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/day/parse", test_parse);
  g_test_add_func ("/day/refuse", test_refuse);
  g_test_add_func ("/day/run", test_run);
  g_test_add_func ("/day/months", test_months);
  g_test_add_func ("/day/format", test_format);
  return g_test_run ();
}
