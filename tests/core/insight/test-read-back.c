/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-read-back.h"
#include "lead-test.h"

#define JOURNAL "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define OTHER "9d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define N_ENTRIES 200
#define YEAR 52

static LeadDay
monday (int week)
{
  return lead_day_new (2026, 11, 23) + week * 7;
}

/* One every third day, the last of them a year before the first week. */
static LeadReadBackEntry *
new_entries (void)
{
  LeadReadBackEntry *entries = g_new0 (LeadReadBackEntry, N_ENTRIES);

  for (int i = 0; i < N_ENTRIES; i++)
    {
      entries[i].id = i + 1;
      entries[i].day = monday (0) - 365 - i * 3;
    }
  return entries;
}

static void
test_holds_all_week (void)
{
  g_autofree LeadReadBackEntry *entries = new_entries ();

  for (int week = 0; week < YEAR; week++)
    {
      int64_t chosen = lead_read_back_choose (entries, N_ENTRIES, JOURNAL, monday (week));

      g_assert_cmpint (chosen, !=, 0);
      for (int day = 1; day < 7; day++)
        g_assert_cmpint (lead_read_back_choose (entries, N_ENTRIES, JOURNAL, monday (week) + day),
                         ==, chosen);
    }
}

static void
test_not_again_soon (void)
{
  g_autofree LeadReadBackEntry *entries = new_entries ();
  int last[N_ENTRIES + 1];

  for (guint n_entries = 1; n_entries <= N_ENTRIES; n_entries += 33)
    {
      int least = (int) MIN (n_entries, LEAD_READ_BACK_WEEKS);

      for (guint i = 0; i <= N_ENTRIES; i++)
        last[i] = -1000;
      for (int week = 0; week < 3 * YEAR; week++)
        {
          int64_t chosen = lead_read_back_choose (entries, n_entries, JOURNAL, monday (week));

          g_assert_cmpint (week - last[chosen], >=, least);
          last[chosen] = week;
        }
    }
}

/* Over some years most of what is old has come back once. */
static void
test_all_come (void)
{
  g_autofree LeadReadBackEntry *entries = new_entries ();
  gboolean came[N_ENTRIES + 1] = { FALSE };
  guint n_came = 0;

  for (int week = 0; week < 20 * YEAR; week++)
    came[lead_read_back_choose (entries, N_ENTRIES, JOURNAL, monday (week))] = TRUE;
  for (guint i = 0; i <= N_ENTRIES; i++)
    n_came += came[i];
  g_assert_cmpuint (n_came, >, N_ENTRIES * 9 / 10);
}

static void
test_only_old (void)
{
  LeadReadBackEntry young = { 1, monday (0) - LEAD_READ_BACK_AGE + 1 };
  LeadReadBackEntry both[] = { young, { 2, monday (0) - LEAD_READ_BACK_AGE } };

  g_assert_cmpint (lead_read_back_choose (NULL, 0, JOURNAL, monday (0)), ==, 0);
  g_assert_cmpint (lead_read_back_choose (&young, 1, JOURNAL, monday (0)), ==, 0);
  for (int day = 0; day < 7; day++)
    g_assert_cmpint (lead_read_back_choose (both, 2, JOURNAL, monday (0) + day), ==, 2);
}

/* Two journals with the same entries don't look back in step. */
static void
test_own_order (void)
{
  g_autofree LeadReadBackEntry *entries = new_entries ();
  guint n_alike = 0;

  for (int week = 0; week < YEAR; week++)
    n_alike += lead_read_back_choose (entries, N_ENTRIES, JOURNAL, monday (week))
               == lead_read_back_choose (entries, N_ENTRIES, OTHER, monday (week));
  g_assert_cmpuint (n_alike, <, YEAR / 4);
}

static void
test_weeks (void)
{
  g_assert_cmpint (lead_read_back_week (lead_day_new (2026, 11, 22)) + 1, ==,
                   lead_read_back_week (lead_day_new (2026, 11, 23)));
  g_assert_cmpint (lead_read_back_week (lead_day_new (1969, 12, 28)) + 1, ==,
                   lead_read_back_week (lead_day_new (1969, 12, 29)));
  g_assert_cmpint (lead_read_back_week (lead_day_new (1970, 1, 1)), ==,
                   lead_read_back_week (lead_day_new (1970, 1, 4)));
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/insight/read-back/holds-all-week", test_holds_all_week);
  g_test_add_func ("/insight/read-back/not-again-soon", test_not_again_soon);
  g_test_add_func ("/insight/read-back/all-come", test_all_come);
  g_test_add_func ("/insight/read-back/only-old", test_only_old);
  g_test_add_func ("/insight/read-back/own-order", test_own_order);
  g_test_add_func ("/insight/read-back/weeks", test_weeks);

  return g_test_run ();
}
