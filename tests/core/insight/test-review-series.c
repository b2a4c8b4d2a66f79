/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-evidence.h"
#include "core/insight/lead-review-series.h"
#include "core/insight/lead-said-shown.h"
#include "core/model/lead-chronicle-builder.h"
#include "lead-test.h"

static LeadReview *
new_review (const char *day, int value)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  LeadMoment moment;
  LeadReview *review;

  g_assert_true (lead_moment_parse (day, zone, &moment));
  review = lead_review_new (&moment, moment.day - 90);
  if (value != LEAD_RATING_NONE)
    lead_review_set_rating (review, "behaviours/relationships", value, NULL);
  return review;
}

static void
test_items (void)
{
  g_autoptr (GPtrArray) reviews
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_review_free);
  g_auto (GStrv) items = NULL;

  g_ptr_array_add (reviews, new_review ("2026-07-01", 0));
  g_ptr_array_add (reviews, new_review ("2026-04-01", LEAD_RATING_NONE));
  g_ptr_array_add (reviews, new_review ("2026-01-01", 3));
  lead_review_set_rating (reviews->pdata[0], "host/command-invite", 6, NULL);

  items = lead_review_items (reviews);
  g_assert_cmpuint (g_strv_length (items), ==, 2);
  g_assert_cmpstr (items[0], ==, "behaviours/relationships");
}

/* What the journal shows is looked at elsewhere: here there is none. */
static GArray *
say (GPtrArray *reviews)
{
  g_autoptr (LeadChronicle) chronicle
    = lead_chronicle_builder_end (lead_chronicle_builder_new ());
  LeadScope scope = { .range = lead_range_of (LEAD_PERIOD_YEAR, lead_day_new (2026, 7, 1)) };
  g_autoptr (LeadSlice) slice = lead_slice_new (chronicle, &scope, LEAD_DAY_NONE);

  return lead_said_shown_new (slice, reviews);
}

/* A review that doesn't rate it is a gap, and not a nought. */
static void
test_said (void)
{
  g_autoptr (GPtrArray) reviews
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_review_free);
  g_autoptr (GArray) none = say (reviews);
  g_autoptr (GArray) rows = NULL;
  const LeadSaidShown *row;

  g_assert_cmpuint (none->len, ==, 0);

  g_ptr_array_add (reviews, new_review ("2026-07-01", 0));
  g_ptr_array_add (reviews, new_review ("2026-04-01", LEAD_RATING_NONE));
  g_ptr_array_add (reviews, new_review ("2026-01-01", 3));
  rows = say (reviews);
  g_assert_cmpuint (rows->len, ==, 1);
  row = &g_array_index (rows, LeadSaidShown, 0);
  g_assert_cmpstr (row->item, ==, "behaviours/relationships");
  g_assert_cmpint (row->value, ==, 0);
  g_assert_cmpint (row->day, ==, lead_day_new (2026, 7, 1));
  g_assert_cmpint (row->value_before, ==, 3);
  g_assert_cmpint (row->day_before, ==, lead_day_new (2026, 1, 1));
}

static void
test_due (void)
{
  LeadDay today = lead_day_new (2026, 11, 27);

  g_assert_false (lead_review_is_due (LEAD_DAY_NONE, today, LEAD_REVIEW_LEAST_ENTRIES - 1));
  g_assert_true (lead_review_is_due (LEAD_DAY_NONE, today, LEAD_REVIEW_LEAST_ENTRIES));
  g_assert_false (lead_review_is_due (today - LEAD_REVIEW_EVERY + 1, today, 100));
  g_assert_true (lead_review_is_due (today - LEAD_REVIEW_EVERY, today, 100));
  g_assert_false (lead_review_is_due (today - LEAD_REVIEW_EVERY, today, 0));

  g_assert_cmpint (lead_review_since (LEAD_DAY_NONE, today), ==, today - LEAD_REVIEW_EVERY);
  g_assert_cmpint (lead_review_since (today - 40, today), ==, today - 40);
  g_assert_cmpint (lead_review_since (today, today), ==, today - LEAD_REVIEW_EVERY);
}

static void
test_evidence (void)
{
  LeadRecordsBuilder *builder = lead_records_builder_new ();
  g_autoptr (LeadRecords) records = NULL;
  g_autoptr (LeadEvidence) evidence = NULL;
  g_autoptr (LeadEvidence) none = NULL;

  for (LeadDay day = 1; day <= 5; day++)
    lead_records_builder_add_entry (builder, day);
  lead_records_builder_add_tag (builder, 11, 1, "behaviours/relationships", LEAD_STANCE_PRACTISED);
  lead_records_builder_add_tag (builder, 12, 2, "barriers/tensions", LEAD_STANCE_MET);
  lead_records_builder_add_tag (builder, 13, 3, "behaviours/relationships", LEAD_STANCE_PRACTISED);
  lead_records_builder_add_tag (builder, 13, 3, "behaviours/relationships", LEAD_STANCE_MISSED);
  records = lead_records_builder_end (builder);

  evidence = lead_evidence_new (records, "behaviours/relationships");
  g_assert_cmpuint (evidence->n_all, ==, 5);
  g_assert_cmpuint (evidence->entries->len, ==, 2);
  g_assert_cmpint (g_array_index (evidence->entries, int64_t, 0), ==, 13);
  g_assert_cmpuint (evidence->stances[LEAD_STANCE_PRACTISED], ==, 2);
  g_assert_cmpuint (evidence->stances[LEAD_STANCE_MISSED], ==, 1);
  g_assert_cmpuint (evidence->stances[LEAD_STANCE_SEEN], ==, 0);
  none = lead_evidence_new (records, "behaviours/shared-purpose");
  g_assert_cmpuint (none->entries->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/insight/review/items", test_items);
  g_test_add_func ("/insight/review/said", test_said);
  g_test_add_func ("/insight/review/due", test_due);
  g_test_add_func ("/insight/review/evidence", test_evidence);

  return g_test_run ();
}
