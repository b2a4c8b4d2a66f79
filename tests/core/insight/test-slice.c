/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-slice.h"
#include "core/model/lead-chronicle-builder.h"
#include "core/model/lead-post.h"
#include "lead-test.h"

/* Every third day of two years, labels and challenges in turn. */
#define N_ENTRIES 240
#define ITEM "barriers/tensions"

static LeadDay
day_of (guint number)
{
  return lead_day_new (2025, 1, 1) + 3 * (LeadDay) number;
}

static LeadChronicle *
make_chronicle (void)
{
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();
  guint32 label = lead_chronicle_builder_name (builder, LEAD_CHRONICLE_LABELS, "élan");
  guint32 challenge = lead_chronicle_builder_name (builder, LEAD_CHRONICLE_CHALLENGES, "c");
  guint32 item = lead_chronicle_builder_name (builder, LEAD_CHRONICLE_ITEMS, ITEM);

  for (guint i = 0; i < N_ENTRIES; i++)
    {
      lead_chronicle_builder_add_entry (builder, 1000 + i, i, day_of (i), 10,
                                        i % 2 == 0 ? challenge : LEAD_CHRONICLE_NONE);
      if (i % 3 == 0)
        lead_chronicle_builder_add_label (builder, label);
      if (i % 5 == 0)
        lead_chronicle_builder_add_tag (builder, item,
                                        i % 2 == 0 ? LEAD_STANCE_MET : LEAD_STANCE_SHIFTED);
    }
  return lead_chronicle_builder_end (builder);
}

static void
assert_entries (LeadSlice *slice, LeadSide side, const LeadScope *scope)
{
  LeadRange range;
  gsize n_entries, n_meant = 0;
  const guint32 *entries = lead_slice_get_entries (slice, side, &n_entries);
  gboolean exists = lead_slice_get_range (slice, side, &range);

  for (guint i = 0; i < N_ENTRIES; i++)
    {
      if (!exists || !lead_range_contains (range, day_of (i))
          || (scope->challenge != NULL && (i % 2 != 0 || !g_str_equal (scope->challenge, "c")))
          || (scope->label != NULL && (i % 3 != 0 || g_str_equal (scope->label, "none"))))
        continue;
      g_assert_cmpuint (n_meant, <, n_entries);
      g_assert_cmpuint (entries[n_meant++], ==, i);
    }
  g_assert_cmpuint (n_meant, ==, n_entries);
}

static void
test_scopes (void)
{
  static const char *const challenges[] = { NULL, "c", "unknown" };
  static const char *const labels[] = { NULL, "ÉLAN", "none" };
  g_autoptr (LeadChronicle) chronicle = make_chronicle ();

  for (guint period = LEAD_PERIOD_MONTH; period <= LEAD_PERIOD_ALL; period++)
    for (guint i = 0; i < 3; i++)
      for (guint k = 0; k < 3; k++)
        {
          LeadScope scope
            = { lead_range_of ((LeadPeriod) period, lead_day_new (2026, 2, 10)), challenges[i],
                labels[k] };
          g_autoptr (LeadSlice) slice
            = lead_slice_new (chronicle, &scope, lead_day_new (2027, 1, 1));

          assert_entries (slice, LEAD_SIDE_NOW, &scope);
          assert_entries (slice, LEAD_SIDE_BEFORE, &scope);
          g_assert_cmpint (lead_slice_get_range (slice, LEAD_SIDE_BEFORE, NULL), ==,
                           period != LEAD_PERIOD_ALL);
        }
}

static void
test_post (void)
{
  g_autoptr (LeadChronicle) chronicle = make_chronicle ();
  g_autoptr (LeadPost) post
    = lead_post_new (1, "p", "Lead", "", lead_day_new (2026, 1, 1), LEAD_DAY_NONE);
  LeadScope scope = { 0 };
  g_autoptr (LeadSlice) slice = NULL;
  LeadRange range;
  LeadDay from, to;

  lead_post_get_range (post, &from, &to);
  scope.range = lead_range_new (from, to);
  slice = lead_slice_new (chronicle, &scope, lead_day_new (2026, 12, 31));
  lead_slice_get_range (slice, LEAD_SIDE_NOW, &range);
  g_assert_cmpint (range.from, ==, lead_day_new (2026, 1, 1));
  g_assert_cmpint (range.to, ==, lead_day_new (2026, 12, 31));
  assert_entries (slice, LEAD_SIDE_NOW, &scope);
}

static void
test_ids (void)
{
  g_autoptr (LeadChronicle) chronicle = make_chronicle ();
  LeadScope scope = { .range = lead_range_of (LEAD_PERIOD_ALL, 0), .label = "élan" };
  g_autoptr (LeadSlice) slice = lead_slice_new (chronicle, &scope, LEAD_DAY_NONE);
  LeadRange range = lead_range_new (day_of (10), day_of (90));
  g_autoptr (GArray) met = lead_slice_dup_ids (slice, range, ITEM, LEAD_STANCE_MET);
  g_autoptr (GArray) any = lead_slice_dup_ids (slice, range, ITEM, LEAD_STANCE_NONE);
  g_autoptr (GArray) all = lead_slice_dup_ids (slice, range, NULL, LEAD_STANCE_NONE);
  g_autoptr (GArray) unknown = lead_slice_dup_ids (slice, range, "own/x", LEAD_STANCE_NONE);

  /* Every thirtieth; every fifteenth; every third. */
  g_assert_cmpuint (met->len, ==, 3);
  g_assert_cmpint (g_array_index (met, int64_t, 0), ==, 1090);
  g_assert_cmpint (g_array_index (met, int64_t, 2), ==, 1030);
  g_assert_cmpuint (any->len, ==, 6);
  g_assert_cmpuint (all->len, ==, 27);
  g_assert_cmpuint (unknown->len, ==, 0);
}

/* The days of everything that is within @range, looked at on @today. */
static LeadRange
close_ends (LeadChronicle *chronicle, LeadRange range, LeadDay today)
{
  LeadScope scope = { .range = range };
  g_autoptr (LeadSlice) slice = lead_slice_new (chronicle, &scope, today);

  g_assert_true (lead_slice_get_range (slice, LEAD_SIDE_NOW, &range));
  return range;
}

static void
test_open_ends (void)
{
  const LeadDay days[] = { 100, 100, 160 };
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();
  g_autoptr (LeadChronicle) chronicle = NULL;
  LeadRange all = lead_range_of (LEAD_PERIOD_ALL, 0);
  LeadRange range;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    lead_chronicle_builder_add_entry (builder, i + 1, i, days[i], 0, LEAD_CHRONICLE_NONE);
  chronicle = lead_chronicle_builder_end (builder);

  range = close_ends (chronicle, all, LEAD_DAY_NONE);
  g_assert_cmpint (range.from, ==, 100);
  g_assert_cmpint (range.to, ==, 160);
  g_assert_cmpint (range.period, ==, LEAD_PERIOD_ALL);

  /* A month in which nothing was written belongs to the picture. */
  g_assert_cmpint (close_ends (chronicle, all, 200).to, ==, 200);
  g_assert_cmpint (close_ends (chronicle, all, 150).to, ==, 160);

  range = close_ends (chronicle, lead_range_new (LEAD_DAY_NONE, 120), 200);
  g_assert_cmpint (range.from, ==, 100);
  g_assert_cmpint (range.to, ==, 120);
}

static void
test_empty (void)
{
  g_autoptr (LeadChronicle) chronicle
    = lead_chronicle_builder_end (lead_chronicle_builder_new ());
  LeadScope scope = { .range = lead_range_of (LEAD_PERIOD_ALL, 0) };
  g_autoptr (LeadSlice) slice = lead_slice_new (chronicle, &scope, 20000);
  LeadRange range;
  gsize n_entries;

  g_assert_true (lead_slice_get_range (slice, LEAD_SIDE_NOW, &range));
  g_assert_true (lead_range_is_empty (range));
  g_assert_false (lead_slice_get_range (slice, LEAD_SIDE_BEFORE, NULL));
  lead_slice_get_entries (slice, LEAD_SIDE_NOW, &n_entries);
  g_assert_cmpuint (n_entries, ==, 0);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/insight/slice/scopes", test_scopes);
  g_test_add_func ("/insight/slice/post", test_post);
  g_test_add_func ("/insight/slice/ids", test_ids);
  g_test_add_func ("/insight/slice/open-ends", test_open_ends);
  g_test_add_func ("/insight/slice/empty", test_empty);
  return g_test_run ();
}
