/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

/* What lead_moment_parse() makes of a text when the writer is in London. */
static const struct
{
  const char    *text;
  const char    *utc;
  int            offset;
  const char    *day;
  LeadPrecision  precision;
  const char    *back;
} cases[] = {
  { "2026-01-15", "2026-01-15T00:00:00Z", 0, "2026-01-15", LEAD_PRECISION_DAY, "2026-01-15" },
  { "2026-07-15", "2026-07-14T23:00:00Z", 60, "2026-07-15", LEAD_PRECISION_DAY, "2026-07-15" },
  { "2026-07-15T08:30", "2026-07-15T07:30:00Z", 60, "2026-07-15", LEAD_PRECISION_MINUTE,
    "2026-07-15T08:30+01:00" },
  { "2026-07-15 08:30:05", "2026-07-15T07:30:05Z", 60, "2026-07-15", LEAD_PRECISION_SECOND,
    "2026-07-15T08:30:05+01:00" },
  { "2026-07-15T23:30:00Z", "2026-07-15T23:30:00Z", 0, "2026-07-15", LEAD_PRECISION_SECOND,
    "2026-07-15T23:30:00+00:00" },
  { "2026-07-15T23:30:00.250-05:00", "2026-07-16T04:30:00Z", -300, "2026-07-15",
    LEAD_PRECISION_SECOND, "2026-07-15T23:30:00-05:00" },
  { "2026-07-15T00:10+0545", "2026-07-14T18:25:00Z", 345, "2026-07-15", LEAD_PRECISION_MINUTE,
    "2026-07-15T00:10+05:45" },
  { "1950-01-01T12:00+00", "1950-01-01T12:00:00Z", 0, "1950-01-01", LEAD_PRECISION_MINUTE,
    "1950-01-01T12:00+00:00" },
};

static const char * const refused[] = {
  "", "yesterday", "2026-07-15T", "2026-07-15T8:30", "2026-07-15T24:00", "2026-07-15T12:60",
  "2026-07-15T12:30+25:00", "2026-07-15T12:30 tea", "2026-02-30T12:30", "2026-07-15x",
};

static int64_t
unix_ms (const char *iso)
{
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (iso, NULL);

  return g_date_time_to_unix (date) * 1000;
}

static void
test_parse (void)
{
  g_autoptr (GTimeZone) london = lead_zone_new ("Europe/London");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *day = NULL;
      g_autofree char *back = NULL;
      LeadMoment moment;

      g_test_message ("%s", cases[i].text);
      g_assert_true (lead_moment_parse (cases[i].text, london, &moment));
      g_assert_cmpint (moment.utc_ms / 1000 * 1000, ==, unix_ms (cases[i].utc));
      g_assert_cmpint (moment.offset_minutes, ==, cases[i].offset);
      g_assert_cmpint (moment.precision, ==, cases[i].precision);
      day = lead_day_to_string (moment.day);
      g_assert_cmpstr (day, ==, cases[i].day);
      back = lead_moment_to_string (&moment);
      g_assert_cmpstr (back, ==, cases[i].back);
    }
}

static void
test_refuse (void)
{
  g_autoptr (GTimeZone) london = lead_zone_new ("Europe/London");

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      LeadMoment moment;

      g_test_message ("%s", refused[i]);
      g_assert_false (lead_moment_parse (refused[i], london, &moment));
    }
}

/* The clock goes on at 01:00 on 29 March 2026 and back at 02:00 on 25 October. */
static void
test_clock_changes (void)
{
  g_autoptr (GTimeZone) london = lead_zone_new ("Europe/London");
  LeadMoment gap, fold;

  g_assert_true (lead_moment_parse ("2026-03-29T01:30", london, &gap));
  g_assert_cmpint (gap.day, ==, lead_day_new (2026, 3, 29));
  g_assert_true (lead_moment_parse ("2026-10-25T01:30", london, &fold));
  g_assert_cmpint (fold.day, ==, lead_day_new (2026, 10, 25));
  g_assert_cmpint (lead_moment_get_seconds (&fold), ==, 5400);
}

static void
test_from_utc (void)
{
  g_autoptr (GTimeZone) auckland = lead_zone_new ("Pacific/Auckland");
  LeadMoment moment = lead_moment_from_utc (unix_ms ("2026-06-30T13:00:00Z"), auckland);
  LeadMoment before = lead_moment_from_utc (-1, auckland);

  g_assert_cmpint (moment.offset_minutes, ==, 12 * 60);
  g_assert_cmpint (moment.day, ==, lead_day_new (2026, 7, 1));
  g_assert_cmpint (lead_moment_get_seconds (&moment), ==, 3600);
  g_assert_cmpstr (moment.zone, ==, "Pacific/Auckland");
  g_assert_cmpint (before.day, ==, lead_day_new (1970, 1, 1));
}

static void
test_zones (void)
{
  static const char * const unknown[] = { "", "Atlantis/Capital", "../../etc/passwd", "/etc/localtime" };
  g_autoptr (GTimeZone) offset = lead_zone_new ("+05:30");

  g_assert_nonnull (offset);
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    g_assert_null (lead_zone_new (unknown[i]));
}

/* Whatever the zone, the day and time that went in come out. */
static void
test_local_stays (void)
{
  static const char * const names[] = { "Europe/London", "Asia/Kathmandu", "America/St_Johns",
                                        "Pacific/Apia", "UTC" };

  for (guint i = 0; i < 2000; i++)
    {
      const char *name = names[g_test_rand_int_range (0, G_N_ELEMENTS (names))];
      g_autoptr (GTimeZone) zone = lead_zone_new (name);
      LeadDay day = g_test_rand_int_range (-20000, 40000);
      int seconds = g_test_rand_int_range (0, 86400);
      LeadMoment moment = lead_moment_from_local (day, seconds, LEAD_PRECISION_SECOND, zone);
      g_autofree char *text = lead_moment_to_string (&moment);
      LeadMoment back;

      g_assert_cmpint (moment.day, ==, day);
      g_assert_cmpint (lead_moment_get_seconds (&moment), ==, seconds);
      g_assert_true (lead_moment_parse (text, zone, &back));
      g_assert_cmpint (back.utc_ms, ==, moment.utc_ms);
      g_assert_cmpint (back.day, ==, moment.day);
    }
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/moment/parse", test_parse);
  g_test_add_func ("/moment/refuse", test_refuse);
  g_test_add_func ("/moment/clock-changes", test_clock_changes);
  g_test_add_func ("/moment/from-utc", test_from_utc);
  g_test_add_func ("/moment/zones", test_zones);
  g_test_add_func ("/moment/local-stays", test_local_stays);
  return g_test_run ();
}
