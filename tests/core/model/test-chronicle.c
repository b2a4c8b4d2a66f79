/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-chronicle-builder.h"
#include "lead-test.h"

#define MOST_ENTRIES 60

/* A row as it was meant, before any chronicle. */
typedef struct
{
  int64_t  key; /* 0 when there is no such entry */
  guint32  words;
  guint    challenge; /* 0 for none */
  gboolean tags[3][LEAD_N_STANCES];
  gboolean labels[3];
  gboolean answers[3];
} Row;

static const char *const item_names[] = { "barriers/tensions", "own/x", "behaviours/beyond-role" };
static const char *const label_names[] = { "work", "élan", "home" };
static const char *const question_names[] = { "summing-up/start#1", "own#1", "own#2" };
static const char *const challenge_names[] = { NULL, "one", "two" };

static void
draw_row (Row *row, guint number)
{
  *row = (Row) { 0 };
  if (g_test_rand_int_range (0, 4) == 0)
    return;
  row->key = g_test_rand_int_range (1, 1000) * MOST_ENTRIES + (int) number;
  row->words = (guint32) g_test_rand_int_range (0, 500);
  row->challenge = (guint) g_test_rand_int_range (0, 3);
  for (guint i = 0; i < 3; i++)
    {
      row->labels[i] = g_test_rand_bit ();
      row->answers[i] = g_test_rand_bit ();
      for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
        row->tags[i][stance] = g_test_rand_int_range (0, 5) == 0;
    }
}

static void
add_row (LeadChronicleBuilder *builder, const Row *row, int64_t id)
{
  guint32 challenge = lead_chronicle_builder_name (builder, LEAD_CHRONICLE_CHALLENGES,
                                                   challenge_names[row->challenge]);

  lead_chronicle_builder_add_entry (builder, id, row->key, (LeadDay) (row->key / 100),
                                    row->words, challenge);
  for (guint i = 3; i > 0; i--)
    {
      if (row->labels[i - 1])
        lead_chronicle_builder_add_label (
          builder,
          lead_chronicle_builder_name (builder, LEAD_CHRONICLE_LABELS, label_names[i - 1]));
      if (row->answers[i - 1])
        lead_chronicle_builder_add_answer (
          builder,
          lead_chronicle_builder_name (builder, LEAD_CHRONICLE_QUESTIONS, question_names[i - 1]));
      for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
        /* Twice: it counts once. */
        for (guint twice = 0; twice < 2 && row->tags[i - 1][stance]; twice++)
          lead_chronicle_builder_add_tag (
            builder,
            lead_chronicle_builder_name (builder, LEAD_CHRONICLE_ITEMS, item_names[i - 1]),
            (LeadStance) stance);
    }
}

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const Row *rows = user_data;
  int64_t first = rows[*(const guint *) a].key;
  int64_t second = rows[*(const guint *) b].key;

  return (first > second) - (first < second);
}

/* A chronicle of those rows that are among @wanted, or of all. */
static LeadChronicle *
build (Row *rows, GArray *wanted)
{
  LeadChronicleBuilder *builder = lead_chronicle_builder_new ();
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < MOST_ENTRIES; i++)
    {
      gboolean is_wanted = wanted == NULL;

      for (guint k = 0; wanted != NULL && k < wanted->len; k++)
        is_wanted |= g_array_index (wanted, int64_t, k) == (int64_t) i + 1;
      if (is_wanted && rows[i].key != 0)
        g_array_append_val (order, i);
    }
  g_array_sort_with_data (order, compare_rows, rows);
  for (guint i = 0; i < order->len; i++)
    {
      guint number = g_array_index (order, guint, i);

      add_row (builder, &rows[number], number + 1);
    }
  return lead_chronicle_builder_end (builder);
}

static gboolean
names (LeadChronicle *chronicle, LeadChronicleNames kind, const guint32 *places, guint n_places,
       const char *name)
{
  for (guint i = 0; i < n_places; i++)
    {
      if (g_str_equal (lead_chronicle_get_name (chronicle, kind, places[i]), name))
        return TRUE;
    }
  return FALSE;
}

static void
assert_tags (LeadChronicle *chronicle, gsize place, const Row *row)
{
  guint n_tags, n_meant = 0;
  const LeadChronicleTag *tags = lead_chronicle_get_tags (chronicle, place, &n_tags);

  for (guint i = 0; i < n_tags; i++)
    {
      const char *item = lead_chronicle_get_name (chronicle, LEAD_CHRONICLE_ITEMS, tags[i].item);
      guint which = 0;

      while (!g_str_equal (item_names[which], item))
        which++;
      g_assert_true (row->tags[which][tags[i].stance]);
      if (i > 0 && tags[i].item == tags[i - 1].item)
        g_assert_cmpint (tags[i].stance, >, tags[i - 1].stance);
      else
        for (guint k = 0; k < i; k++)
          g_assert_cmpuint (tags[k].item, !=, tags[i].item);
    }
  for (guint i = 0; i < 3; i++)
    for (guint stance = 0; stance < LEAD_N_STANCES; stance++)
      n_meant += row->tags[i][stance];
  g_assert_cmpuint (n_tags, ==, n_meant);
}

static void
assert_entry (LeadChronicle *chronicle, gsize place, const Row *row)
{
  gsize n_entries;
  const LeadChronicleEntry *entry = lead_chronicle_get_entries (chronicle, &n_entries) + place;
  const guint32 *places;
  guint n_places;

  g_assert_cmpint (entry->key, ==, row->key);
  g_assert_cmpuint (entry->words, ==, row->words);
  if (row->challenge == 0)
    g_assert_cmpuint (entry->challenge, ==, LEAD_CHRONICLE_NONE);
  else
    g_assert_cmpstr (
      lead_chronicle_get_name (chronicle, LEAD_CHRONICLE_CHALLENGES, entry->challenge), ==,
      challenge_names[row->challenge]);
  places = lead_chronicle_get_labels (chronicle, place, &n_places);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (row->labels[i], ==,
                     names (chronicle, LEAD_CHRONICLE_LABELS, places, n_places, label_names[i]));
  places = lead_chronicle_get_answers (chronicle, place, &n_places);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (
      row->answers[i], ==,
      names (chronicle, LEAD_CHRONICLE_QUESTIONS, places, n_places, question_names[i]));
  assert_tags (chronicle, place, row);
}

static void
assert_says (LeadChronicle *chronicle, const Row *rows)
{
  gsize n_entries, n_meant = 0;
  const LeadChronicleEntry *entries = lead_chronicle_get_entries (chronicle, &n_entries);

  for (guint i = 0; i < MOST_ENTRIES; i++)
    n_meant += rows[i].key != 0;
  g_assert_cmpuint (n_entries, ==, n_meant);
  for (gsize i = 0; i < n_entries; i++)
    {
      g_assert_true (i == 0 || entries[i].key > entries[i - 1].key);
      assert_entry (chronicle, i, &rows[entries[i].id - 1]);
    }
}

/* What is patched again and again says the same as the rows do. */
static void
test_updates (void)
{
  for (guint round = 0; round < 30; round++)
    {
      Row rows[MOST_ENTRIES];
      g_autoptr (LeadChronicle) chronicle = NULL;

      for (guint i = 0; i < MOST_ENTRIES; i++)
        draw_row (&rows[i], i);
      chronicle = build (rows, NULL);
      assert_says (chronicle, rows);

      for (guint change = 0; change < 8; change++)
        {
          g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
          g_autoptr (LeadChronicle) part = NULL;
          LeadChronicle *next;

          for (int n = g_test_rand_int_range (0, 6); n > 0; n--)
            {
              int64_t id = g_test_rand_int_range (1, MOST_ENTRIES + 1);

              draw_row (&rows[id - 1], (guint) id - 1);
              g_array_append_val (ids, id);
            }
          part = build (rows, ids);
          next = lead_chronicle_update (chronicle, (const int64_t *) (gpointer) ids->data,
                                        ids->len, part);
          lead_chronicle_unref (chronicle);
          chronicle = next;
          assert_says (chronicle, rows);
        }
    }
}

static void
test_empty (void)
{
  g_autoptr (LeadChronicle) chronicle
    = lead_chronicle_builder_end (lead_chronicle_builder_new ());
  gsize n_entries;

  lead_chronicle_get_entries (chronicle, &n_entries);
  g_assert_cmpuint (n_entries, ==, 0);
  g_assert_cmpuint (lead_chronicle_find_day (chronicle, 0), ==, 0);
  g_assert_cmpuint (lead_chronicle_find_name (chronicle, LEAD_CHRONICLE_ITEMS, "own/x"), ==,
                    LEAD_CHRONICLE_NONE);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/model/chronicle/updates", test_updates);
  g_test_add_func ("/model/chronicle/empty", test_empty);
  return g_test_run ();
}
