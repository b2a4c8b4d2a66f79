/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-test.h"
#include "ui/pages/journal/lead-brief-cache.h"
#include "ui/pages/journal/lead-timeline-layout.h"

/* Rows as numbers: an entry's id, or a heading's month negated. */
static GArray *
dup_rows (LeadTimelineLayout *layout)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (int64_t));

  for (guint i = 0; i < lead_timeline_layout_get_size (layout); i++)
    {
      LeadDay month;
      guint index;
      int64_t row;

      if (lead_timeline_layout_locate (layout, i, &index, &month))
        {
          row = lead_timeline_layout_get_entry (layout, index)->id;
          g_assert_cmpuint (lead_timeline_layout_get_position (layout, index), ==, i);
        }
      else
        row = -lead_day_month (month);
      g_array_append_val (rows, row);
    }
  return rows;
}

/* The same by the plain way, which looks at every entry. */
static void
assert_rows (LeadTimelineLayout *layout)
{
  g_autoptr (GArray) rows = dup_rows (layout);
  guint position = 0;
  int month = G_MAXINT;

  for (guint i = 0; i < lead_timeline_layout_get_entries (layout); i++)
    {
      const LeadListed *entry = lead_timeline_layout_get_entry (layout, i);

      if (lead_day_month (entry->day) != month)
        {
          month = lead_day_month (entry->day);
          g_assert_cmpint (g_array_index (rows, int64_t, position++), ==, -month);
        }
      g_assert_cmpint (g_array_index (rows, int64_t, position++), ==, entry->id);
    }
  g_assert_cmpuint (position, ==, rows->len);
}

/* Entries on descending days, some many on one day, some months apart. */
static GArray *
new_listed (guint n)
{
  GArray *listed = g_array_new (FALSE, FALSE, sizeof (LeadListed));
  LeadDay day = lead_day_new (2026, 11, 22);

  for (guint i = 0; i < n; i++)
    {
      LeadListed entry = { (int64_t) (1000000 - i), day };

      g_array_append_val (listed, entry);
      if (g_test_rand_bit ())
        day -= g_test_rand_int_range (0, g_test_rand_int_range (1, 70));
    }
  return listed;
}

static void
test_rows (void)
{
  static const guint sizes[] = { 0, 1, 2, 3, 10, 1000, 20000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (LeadTimelineLayout) layout = lead_timeline_layout_new (new_listed (sizes[i]));

      g_assert_cmpuint (lead_timeline_layout_get_entries (layout), ==, sizes[i]);
      assert_rows (layout);
    }
}

static void
test_find (void)
{
  g_autoptr (LeadTimelineLayout) layout = lead_timeline_layout_new (new_listed (5000));
  guint index;

  g_assert_true (lead_timeline_layout_find (layout, 1000000 - 4321, &index));
  g_assert_cmpuint (index, ==, 4321);
  g_assert_false (lead_timeline_layout_find (layout, 5, &index));

  for (guint i = 0; i < lead_timeline_layout_get_entries (layout); i++)
    {
      const LeadListed *entry = lead_timeline_layout_get_entry (layout, i);

      g_assert_true (lead_timeline_layout_find_on (layout, entry->day, entry->id, &index));
      g_assert_cmpuint (index, ==, i);
      g_assert_false (lead_timeline_layout_find_on (layout, entry->day - 1, entry->id, &index));
    }
  g_assert_false (lead_timeline_layout_find_on (layout, LEAD_DAY_NONE, 5, &index));
}

/* Applying the difference to the old rows must give the new ones, and both
 * edges of the difference must really differ. */
static guint
assert_diff (LeadTimelineLayout *before,
             LeadTimelineLayout *after)
{
  g_autoptr (GArray) rows = dup_rows (before);
  g_autoptr (GArray) wanted = dup_rows (after);
  guint position;
  guint removed;
  guint added;

  if (!lead_timeline_layout_diff (before, after, &position, &removed, &added))
    {
      g_assert_cmpmem (rows->data, rows->len * 8, wanted->data, wanted->len * 8);
      return 0;
    }

  g_assert_cmpuint (position + removed, <=, rows->len);
  g_assert_cmpuint (position + added, <=, wanted->len);
  g_array_remove_range (rows, position, removed);
  g_array_insert_vals (rows, position, &g_array_index (wanted, int64_t, position), added);
  g_assert_cmpmem (rows->data, rows->len * 8, wanted->data, wanted->len * 8);
  return MAX (removed, added);
}

static GArray *
copy_listed (LeadTimelineLayout *layout)
{
  GArray *listed = g_array_new (FALSE, FALSE, sizeof (LeadListed));
  guint n = lead_timeline_layout_get_entries (layout);

  for (guint i = 0; i < n; i++)
    g_array_append_vals (listed, lead_timeline_layout_get_entry (layout, i), 1);
  return listed;
}

static void
test_diff_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      guint n = (guint) g_test_rand_int_range (0, 200);
      g_autoptr (LeadTimelineLayout) before = lead_timeline_layout_new (new_listed (n));
      g_autoptr (LeadTimelineLayout) after = NULL;
      GArray *listed = copy_listed (before);

      for (int k = g_test_rand_int_range (0, 3); k > 0; k--)
        {
          guint at = (guint) g_test_rand_int_range (0, (int) listed->len + 1);

          if (g_test_rand_bit () && at < listed->len)
            g_array_remove_index (listed, at);
          else
            {
              LeadListed entry = { 5000 + (int64_t) round * 10 + k, lead_day_new (2026, 12, 1) };

              if (at > 0)
                entry.day = g_array_index (listed, LeadListed, at - 1).day;
              g_array_insert_val (listed, at, entry);
            }
        }
      after = lead_timeline_layout_new (listed);
      assert_diff (before, after);
      assert_diff (after, before);
    }
}

static void
test_diff_is_small (void)
{
  g_autoptr (LeadTimelineLayout) before = lead_timeline_layout_new (new_listed (5000));
  LeadDay day = lead_timeline_layout_get_entry (before, 2500)->day;
  LeadListed extra[] = { { 7, day } };
  g_autoptr (GArray) on_day = g_array_new (FALSE, FALSE, sizeof (LeadListed));
  g_autoptr (LeadTimelineLayout) after = NULL;
  g_autoptr (LeadTimelineLayout) without = NULL;

  for (guint i = 0; i < 5000; i++)
    if (lead_timeline_layout_get_entry (before, i)->day == day)
      g_array_append_vals (on_day, lead_timeline_layout_get_entry (before, i), 1);
  g_array_append_vals (on_day, extra, 1);
  after = lead_timeline_layout_with_day (before, day, on_day);
  g_assert_cmpuint (assert_diff (before, after), ==, 1);

  g_array_set_size (on_day, 0);
  without = lead_timeline_layout_with_day (before, day, on_day);
  assert_rows (without);
  g_assert_cmpuint (assert_diff (without, before), <=,
                    5000 - lead_timeline_layout_get_entries (without) + 1);
}

static LeadBrief *
new_brief (int64_t id)
{
  LeadMoment moment = { .day = 1 };

  return lead_brief_new (id, "", &moment, "", "", FALSE, FALSE, NULL, 0, NULL, 0);
}

static void
test_cache (void)
{
  g_autoptr (LeadBriefCache) cache = lead_brief_cache_new (3);

  for (int64_t id = 1; id <= 3; id++)
    {
      g_autoptr (LeadBrief) brief = new_brief (id);

      lead_brief_cache_put (cache, brief);
    }
  g_assert_nonnull (lead_brief_cache_get (cache, 1));
  for (int64_t id = 4; id <= 5; id++)
    {
      g_autoptr (LeadBrief) brief = new_brief (id);

      lead_brief_cache_put (cache, brief);
      lead_brief_cache_put (cache, brief);
    }
  g_assert_nonnull (lead_brief_cache_get (cache, 1));
  g_assert_null (lead_brief_cache_get (cache, 2));
  g_assert_null (lead_brief_cache_get (cache, 3));
  lead_brief_cache_remove (cache, 5);
  g_assert_null (lead_brief_cache_get (cache, 5));
  lead_brief_cache_clear (cache);
  g_assert_null (lead_brief_cache_get (cache, 1));
}

/* Days are found by halves as they are by looking at each entry. */
static void
test_days (void)
{
  g_autoptr (LeadTimelineLayout) layout = lead_timeline_layout_new (new_listed (300));
  g_autoptr (LeadTimelineLayout) empty = lead_timeline_layout_new (new_listed (0));
  LeadDay newest = lead_timeline_layout_get_entry (layout, 0)->day;
  LeadDay oldest = lead_timeline_layout_get_entry (layout, 299)->day;
  guint found;

  for (LeadDay day = oldest - 2; day <= newest + 2; day++)
    {
      guint count = 0;
      guint first = 299;

      for (guint i = 300; i > 0; i--)
        {
          LeadDay other = lead_timeline_layout_get_entry (layout, i - 1)->day;

          count += other == day;
          if (other <= day)
            first = i - 1;
        }
      g_assert_cmpuint (lead_timeline_layout_count_day (layout, day), ==, count);
      g_assert_true (lead_timeline_layout_find_day (layout, day, &found));
      g_assert_cmpuint (found, ==, first);
    }
  g_assert_false (lead_timeline_layout_find_day (empty, newest, &found));
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/journal/layout/rows", test_rows);
  g_test_add_func ("/journal/layout/find", test_find);
  g_test_add_func ("/journal/layout/days", test_days);
  g_test_add_func ("/journal/layout/diff-random", test_diff_random);
  g_test_add_func ("/journal/layout/diff-is-small", test_diff_is_small);
  g_test_add_func ("/journal/layout/cache", test_cache);
  return g_test_run ();
}
