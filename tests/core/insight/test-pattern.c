/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-pattern-words.h"
#include "core/insight/lead-pattern.h"
#include "core/model/lead-chronicle-builder.h"
#include "lead-test.h"

#define N_ITEMS 5
#define FIRST_DAY 20000

static const char *const items[] = {
  "barriers/tensions", "barriers/silo-mentality", "barriers/hard-work", "barriers/day-job", NULL,
};

/* An item that nobody asks for stands among those that are. */
static const char *const all_items[N_ITEMS] = {
  "barriers/tensions", "behaviours/relationships", "barriers/silo-mentality",
  "barriers/hard-work", "barriers/day-job",
};

/*
 * A made journal, in the plainest form there is: for each entry a day and
 * whether it carries each item with each stance.
 */
typedef struct
{
  LeadDay  day;
  gboolean carries[N_ITEMS][LEAD_N_STANCES];
} Made;

static GArray *
make_journal (guint n_entries, int n_days)
{
  GArray *journal = g_array_new (FALSE, TRUE, sizeof (Made));
  LeadDay day = FIRST_DAY;

  for (guint i = 0; i < n_entries; i++)
    {
      Made made = { .day = day };

      for (guint tag = 0; tag < (guint) g_test_rand_int_range (0, 7); tag++)
        made.carries[g_test_rand_int_range (0, N_ITEMS)]
                    [g_test_rand_int_range (0, LEAD_N_STANCES)]
          = TRUE;
      g_array_append_val (journal, made);
      if (g_test_rand_bit ())
        day += g_test_rand_int_range (0, 2 * n_days / (int) n_entries + 2);
    }
  return journal;
}

static gboolean
carries (const Made *made, const char *item, LeadStance stance)
{
  for (guint i = 0; i < N_ITEMS; i++)
    {
      if (g_str_equal (all_items[i], item))
        return made->carries[i][stance];
    }
  g_assert_not_reached ();
}

static gboolean
carries_any (const Made *made, const char *item)
{
  for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
    {
      if (carries (made, item, (LeadStance) stance))
        return TRUE;
    }
  return FALSE;
}

/* Counts again, one entry at a time, by reading the calendar only. */
static LeadCount
recount (GArray *journal, const char *item, LeadRange range)
{
  LeadCount count = { 0 };

  for (guint i = 0; i < journal->len; i++)
    {
      const Made *made = &g_array_index (journal, Made, i);

      if (!lead_range_contains (range, made->day))
        continue;
      count.entries += carries_any (made, item);
      for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
        count.stances[stance] += carries (made, item, (LeadStance) stance);
    }
  return count;
}

static void
assert_same (const LeadCount *actual, LeadCount expected)
{
  g_assert_cmpmem (actual, sizeof *actual, &expected, sizeof expected);
}

static void
recount_entries (GArray *journal, LeadPattern *pattern)
{
  const LeadBuckets *buckets = lead_pattern_get_buckets (pattern);
  guint all = 0, tagged = 0;

  for (guint i = 0; i < journal->len; i++)
    {
      const Made *made = &g_array_index (journal, Made, i);
      gboolean any = FALSE;

      for (guint item = 0; items[item] != NULL; item++)
        any |= carries_any (made, items[item]);
      all += lead_range_contains (buckets->range, made->day);
      tagged += any && lead_range_contains (buckets->range, made->day);
    }
  g_assert_cmpuint (lead_pattern_get_all_entries (pattern), ==, all);
  g_assert_cmpuint (lead_pattern_get_tagged_entries (pattern), ==, tagged);
}

static guint
entries_in (GArray *journal, LeadRange range)
{
  guint n = 0;

  for (guint i = 0; i < journal->len; i++)
    n += lead_range_contains (range, g_array_index (journal, Made, i).day);
  return n;
}

static void
add_tag (LeadChronicleBuilder *builder, const char *item, LeadStance stance)
{
  lead_chronicle_builder_add_tag (
    builder, lead_chronicle_builder_name (builder, LEAD_CHRONICLE_ITEMS, item), stance);
}

/* As a chronicle, its tags in any order. */
static LeadChronicle *
chronicle_of (GArray *journal)
{
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();

  for (guint i = 0; i < journal->len; i++)
    {
      const Made *made = &g_array_index (journal, Made, i);

      lead_chronicle_builder_add_entry (builder, i + 1, i, made->day, 0, LEAD_CHRONICLE_NONE);
      for (guint stance = LEAD_N_STANCES; stance > 0; stance--)
        for (guint item = 0; item < N_ITEMS; item++)
          if (made->carries[item][stance - 1])
            add_tag (builder, all_items[item], (LeadStance) (stance - 1));
    }
  return lead_chronicle_builder_end (builder);
}

static void
compare_with_recount (GArray *journal, LeadPattern *pattern, LeadRange range)
{
  const LeadBuckets *buckets = lead_pattern_get_buckets (pattern);

  recount_entries (journal, pattern);
  for (guint bucket = 0; bucket < buckets->n_buckets; bucket++)
    g_assert_cmpuint (lead_pattern_get_entries (pattern, bucket), ==,
                      entries_in (journal, lead_buckets_get_range (buckets, bucket)));

  for (guint item = 0; items[item] != NULL; item++)
    {
      g_assert_cmpstr (lead_pattern_get_item (pattern, item), ==, items[item]);
      assert_same (lead_pattern_get_total (pattern, item), recount (journal, items[item], range));
      for (guint bucket = 0; bucket < buckets->n_buckets; bucket++)
        assert_same (lead_pattern_get_count (pattern, item, bucket),
                     recount (journal, items[item], lead_buckets_get_range (buckets, bucket)));
    }
}

static void
test_random_journals (void)
{
  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (GArray) journal
        = make_journal ((guint) g_test_rand_int_range (1, 120), g_test_rand_int_range (1, 900));
      g_autoptr (LeadChronicle) chronicle = chronicle_of (journal);
      LeadDay from = FIRST_DAY + g_test_rand_int_range (-40, 200);
      LeadScope scope = { .range = lead_range_new (from, from + g_test_rand_int_range (0, 700)) };
      g_autoptr (LeadSlice) slice = lead_slice_new (chronicle, &scope, LEAD_DAY_NONE);
      LeadUnit unit = (LeadUnit) g_test_rand_int_range (LEAD_UNIT_WEEK, LEAD_UNIT_YEAR + 1);

      for (guint side = 0; side < LEAD_N_SIDES; side++)
        {
          g_autoptr (LeadPattern) pattern
            = lead_pattern_new (slice, (LeadSide) side, unit, items);
          LeadRange range;

          g_assert_true (lead_slice_get_range (slice, (LeadSide) side, &range));
          compare_with_recount (journal, pattern, range);
        }
    }
}

/* All that was built, counted in a range. */
static LeadPattern *
count_built (LeadChronicleBuilder *builder, LeadRange range, LeadUnit unit)
{
  g_autoptr (LeadChronicle) chronicle = lead_chronicle_builder_end (builder);
  LeadScope scope = { .range = range };
  g_autoptr (LeadSlice) slice = lead_slice_new (chronicle, &scope, FIRST_DAY);

  return lead_pattern_new (slice, LEAD_SIDE_NOW, unit, items);
}

static void
add_entry (LeadChronicleBuilder *builder, int64_t id)
{
  lead_chronicle_builder_add_entry (builder, id, id, FIRST_DAY, 0, LEAD_CHRONICLE_NONE);
}

static void
test_once_an_entry (void)
{
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();
  g_autoptr (LeadPattern) pattern = NULL;
  const LeadCount *count;

  add_entry (builder, 7);
  add_tag (builder, items[0], LEAD_STANCE_MET);
  add_tag (builder, items[0], LEAD_STANCE_SHIFTED);
  add_tag (builder, items[1], LEAD_STANCE_MET);
  add_entry (builder, 8);
  add_tag (builder, items[0], LEAD_STANCE_MET);
  pattern = count_built (builder, lead_range_new (FIRST_DAY, FIRST_DAY), LEAD_UNIT_WEEK);

  count = lead_pattern_get_count (pattern, 0, 0);
  g_assert_cmpuint (count->entries, ==, 2);
  g_assert_cmpuint (count->stances[LEAD_STANCE_MET], ==, 2);
  g_assert_cmpuint (count->stances[LEAD_STANCE_SHIFTED], ==, 1);
  g_assert_cmpuint (lead_pattern_get_tagged_entries (pattern), ==, 2);
}

static void
test_nothing (void)
{
  g_autoptr (LeadPattern) none = count_built (
    lead_chronicle_builder_new (), lead_range_of (LEAD_PERIOD_ALL, 0), LEAD_UNIT_MONTH);
  g_autoptr (LeadPattern) month
    = count_built (lead_chronicle_builder_new (), lead_range_of (LEAD_PERIOD_MONTH, FIRST_DAY),
                   LEAD_UNIT_WEEK);

  g_assert_cmpuint (lead_pattern_get_buckets (none)->n_buckets, ==, 0);
  g_assert_cmpuint (lead_pattern_get_all_entries (none), ==, 0);
  g_assert_cmpuint (lead_pattern_get_total (none, 0)->entries, ==, 0);
  g_assert_cmpuint (lead_pattern_get_buckets (month)->n_buckets, >, 0);
  g_assert_cmpuint (lead_pattern_get_entries (month, 0), ==, 0);
}

/* How many of @n entries carry each of the first three items. */
typedef struct
{
  const char *name;
  guint       n_entries;
  guint       carry[3];
  const char *words;
} Sentence;

static const Sentence sentences[] = {
  { "no-entries", 0, { 0, 0, 0 }, "You wrote no entries in this time." },
  { "untagged", 3, { 0, 0, 0 },
    "You wrote 3 entries in this time; nothing of this kind is marked in them." },
  { "few", 9, { 4, 1, 0 },
    "Something is marked in 4 of 9 entries: too few to tell more." },
  { "one", 23, { 6, 5, 0 }, "Most often: “Tensions”, in 6 of 23 entries." },
  { "two", 23, { 6, 5, 6 }, "Most often: “Tensions” and “Hard work”, each in 6 of 23 entries." },
  { "level", 23, { 6, 6, 6 },
    "None stands out: 3 came up equally often, each in 6 of 23 entries." },
};

static void
test_sentence (gconstpointer data)
{
  static const char *const names[] = { "Tensions", "Silos", "Hard work", "Day job", NULL };
  const Sentence *sentence = data;
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();
  g_autoptr (LeadPattern) pattern = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < sentence->n_entries; i++)
    {
      add_entry (builder, i + 1);
      for (guint item = 0; item < 3; item++)
        if (i < sentence->carry[item])
          add_tag (builder, items[item], LEAD_STANCE_MET);
    }
  pattern = count_built (builder, lead_range_of (LEAD_PERIOD_MONTH, FIRST_DAY), LEAD_UNIT_WEEK);
  words = lead_pattern_describe (pattern, names);
  g_assert_cmpstr (words, ==, sentence->words);
}

static void
test_item_in_words (void)
{
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();
  g_autoptr (LeadPattern) pattern = NULL;
  g_autofree char *words = NULL;

  add_entry (builder, 1);
  add_tag (builder, items[0], LEAD_STANCE_MET);
  pattern = count_built (builder, lead_range_of (LEAD_PERIOD_YEAR, FIRST_DAY), LEAD_UNIT_MONTH);
  words = lead_pattern_describe_item (pattern, 0);
  g_assert_cmpstr (words, ==, "1 of 1 entry");
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/insight/pattern/random-journals", test_random_journals);
  g_test_add_func ("/insight/pattern/once-an-entry", test_once_an_entry);
  g_test_add_func ("/insight/pattern/nothing", test_nothing);
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *path = g_strdup_printf ("/insight/pattern/words-%s", sentences[i].name);

      g_test_add_data_func (path, &sentences[i], test_sentence);
    }
  g_test_add_func ("/insight/pattern/item-in-words", test_item_in_words);
  return g_test_run ();
}
