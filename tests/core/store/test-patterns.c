/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What patterns are computed from says the same as the entries do, whatever has
 * happened to them, and follows by itself. */

#include "config.h"

#include <string.h>

#include "core/model/lead-words.h"
#include "core/store/lead-chronicle-parts.h"
#include "core/store/lead-journal-patterns.h"
#include "core/store/lead-journal-reviews.h"
#include "core/store/lead-journal-upkeep.h"
#include "core/store/lead-pattern-feed.h"
#include "store-fixture.h"

#define N_CHANGES 120

static const char *const items[] = {
  "barriers/tensions", "barriers/day-job", "behaviours/relationships", "own/x",
};
static const char *const labels[] = { "Team", "élan", "home" };
static const char *const challenges[] = {
  NULL, "c0ffee00-0000-4000-8000-000000000000", "c0ffee00-0000-4000-8000-000000000001",
};

static void
add_random_parts (LeadEntryBuilder *builder)
{
  for (int n = g_test_rand_int_range (0, 4); n > 0; n--)
    {
      g_autoptr (LeadTag) tag
        = lead_tag_new (NULL, items[g_test_rand_int_range (0, G_N_ELEMENTS (items))],
                        (LeadStance) g_test_rand_int_range (0, LEAD_N_STANCES), NULL);

      lead_entry_builder_add_tag (builder, tag);
    }
  for (int n = g_test_rand_int_range (0, 3); n > 0; n--)
    lead_entry_builder_add_label (builder,
                                  labels[g_test_rand_int_range (0, G_N_ELEMENTS (labels))]);
  for (int n = g_test_rand_int_range (0, 3); n > 0; n--)
    {
      g_autofree char *prompt = g_strdup_printf ("summing-up/start#%d",
                                                 g_test_rand_int_range (1, 4));
      g_autoptr (LeadAnswer) answer
        = lead_answer_new (prompt, "Why?", g_test_rand_bit () ? "Two words." : NULL);

      lead_entry_builder_add_answer (builder, answer);
    }
  lead_entry_builder_set_challenge (
    builder, challenges[g_test_rand_int_range (0, G_N_ELEMENTS (challenges))]);
}

static LeadEntry *
draw_entry (void)
{
  g_autofree char *date = g_strdup_printf ("2026-%02d-%02d", g_test_rand_int_range (1, 13),
                                           g_test_rand_int_range (1, 29));
  g_autoptr (GString) body = g_string_new ("A body");
  g_autoptr (LeadEntry) plain = NULL;
  LeadEntryBuilder *builder;

  for (int n = g_test_rand_int_range (0, 30); n > 0; n--)
    g_string_append (body, " of words");
  plain = lead_test_new_entry (date, "Title", body->str);
  builder = lead_entry_builder_new_from (plain);
  add_random_parts (builder);
  return lead_entry_builder_end (builder);
}

static void
add_one (LeadJournal *journal, GArray *ids)
{
  g_autoptr (LeadEntry) entry = draw_entry ();
  g_autoptr (LeadEntry) saved = fixture_save (journal, entry);
  int64_t id = lead_entry_get_id (saved);

  g_array_append_val (ids, id);
}

/* Another day, other tags, all anew. */
static void
change_one (LeadJournal *journal, int64_t id)
{
  g_autoptr (LeadEntry) old = fixture_load (journal, id);
  g_autoptr (LeadEntry) drawn = draw_entry ();
  LeadEntryBuilder *builder;
  g_autoptr (LeadEntry) changed = NULL;
  g_autoptr (LeadEntry) saved = NULL;

  if (lead_entry_get_trashed_ms (old) != 0)
    return;
  builder = lead_entry_builder_new_from (drawn);
  lead_entry_builder_set_id (builder, id);
  lead_entry_builder_set_uuid (builder, lead_entry_get_uuid (old));
  lead_entry_builder_set_revision (builder, lead_entry_get_revision (old));
  changed = lead_entry_builder_end (builder);
  saved = fixture_save (journal, changed);
}

static void
change_something (LeadJournal *journal, GArray *ids)
{
  int64_t id = ids->len > 0
                 ? g_array_index (ids, int64_t, g_test_rand_int_range (0, (gint) ids->len))
                 : 0;
  g_autoptr (GError) error = NULL;

  switch (ids->len < 5 ? 0 : g_test_rand_int_range (0, 4))
    {
    case 0:
      add_one (journal, ids);
      break;
    case 1:
    case 2:
      change_one (journal, id);
      break;
    default:
      lead_journal_trash_entries_sync (journal, &id, 1, g_test_rand_bit (), NULL, &error);
      g_assert_no_error (error);
    }
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Sorted and each once: in which order tags stand isn't the question. */
static void
append_sorted (GString *text, GPtrArray *words)
{
  const char *last = "";

  g_ptr_array_sort (words, compare_lines);
  for (guint i = 0; i < words->len; i++)
    {
      if (!g_str_equal (words->pdata[i], last))
        g_string_append_printf (text, " %s", (char *) words->pdata[i]);
      last = words->pdata[i];
    }
}

static GPtrArray *
new_words (void)
{
  return g_ptr_array_new_with_free_func (g_free);
}

static guint
count_words (LeadEntry *entry)
{
  GPtrArray *answers = lead_entry_get_answers (entry);
  guint n_words = lead_count_words (lead_entry_get_body (entry));

  for (guint i = 0; i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      n_words += answer->text != NULL ? lead_count_words (answer->text) : 0;
    }
  return n_words;
}

static char *
describe_entry (LeadEntry *entry)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GPtrArray) words = new_words ();
  GPtrArray *tags = lead_entry_get_tags (entry);
  GPtrArray *answers = lead_entry_get_answers (entry);
  const char *const *entry_labels = lead_entry_get_labels (entry);

  g_string_append_printf (text, "%d %" G_GINT64_FORMAT " %u words %s",
                          lead_entry_get_moment (entry)->day, lead_entry_get_id (entry),
                          count_words (entry),
                          lead_entry_get_challenge (entry) != NULL
                            ? lead_entry_get_challenge (entry)
                            : "-");
  for (guint i = 0; i < tags->len; i++)
    g_ptr_array_add (words, g_strdup_printf ("%s:%d", lead_tag_get_item (tags->pdata[i]),
                                             lead_tag_get_stance (tags->pdata[i])));
  for (guint i = 0; entry_labels[i] != NULL; i++)
    g_ptr_array_add (words, g_utf8_casefold (entry_labels[i], -1));
  for (guint i = 0; i < answers->len; i++)
    g_ptr_array_add (words, g_strdup (((const LeadAnswer *) answers->pdata[i])->prompt));
  append_sorted (text, words);
  return g_string_free (text, FALSE);
}

static char *
describe_row (LeadChronicle *chronicle, gsize place, const LeadChronicleEntry *entry)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GPtrArray) words = new_words ();
  const LeadChronicleTag *tags;
  const guint32 *names;
  guint n;

  g_string_append_printf (text, "%d %" G_GINT64_FORMAT " %u words %s", entry->day, entry->id,
                          entry->words,
                          entry->challenge != LEAD_CHRONICLE_NONE
                            ? lead_chronicle_get_name (chronicle, LEAD_CHRONICLE_CHALLENGES,
                                                       entry->challenge)
                            : "-");
  tags = lead_chronicle_get_tags (chronicle, place, &n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (words,
                     g_strdup_printf ("%s:%d",
                                      lead_chronicle_get_name (chronicle, LEAD_CHRONICLE_ITEMS,
                                                               tags[i].item),
                                      tags[i].stance));
  names = lead_chronicle_get_labels (chronicle, place, &n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (words, g_strdup (lead_chronicle_get_name (chronicle, LEAD_CHRONICLE_LABELS,
                                                               names[i])));
  names = lead_chronicle_get_answers (chronicle, place, &n);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (words, g_strdup (lead_chronicle_get_name (
                              chronicle, LEAD_CHRONICLE_QUESTIONS, names[i])));
  append_sorted (text, words);
  return g_string_free (text, FALSE);
}

static void
assert_says_what_entries_say (LeadJournal *journal, LeadChronicle *chronicle)
{
  g_autoptr (LeadFilter) all = lead_filter_new ();
  g_autoptr (GArray) listed = lead_journal_list_entries_sync (journal, all, NULL, NULL, NULL);
  gsize n_entries;
  const LeadChronicleEntry *entries = lead_chronicle_get_entries (chronicle, &n_entries);

  g_assert_cmpuint (listed->len, ==, n_entries);
  for (guint i = 0; i < listed->len; i++)
    {
      gsize place = n_entries - 1 - i;
      g_autoptr (LeadEntry) entry
        = fixture_load (journal, g_array_index (listed, LeadListed, i).id);
      g_autofree char *expected = describe_entry (entry);
      g_autofree char *actual = describe_row (chronicle, place, &entries[place]);

      g_assert_cmpstr (actual, ==, expected);
    }
}

static LeadPatternBasis *
load_all (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;
  LeadPatternBasis *basis
    = lead_journal_load_pattern_basis_sync (journal, NULL, NULL, 0, NULL, &error);

  g_assert_no_error (error);
  return basis;
}

static gpointer
make_parts (LeadVault *vault, gpointer data, GCancellable *cancellable, GError **error)
{
  gboolean again = TRUE;

  while (again && lead_chronicle_parts_make (vault->database, 1, &again, error))
    ;
  return NULL;
}

static gpointer
check_parts (LeadVault *vault, gpointer data, GCancellable *cancellable, GError **error)
{
  gboolean wrong;

  g_assert_true (lead_chronicle_parts_check (vault->database, &wrong, error));
  g_assert_false (wrong);
  return NULL;
}

/* With a part of the chronicle kept ready, and whatever change comes after that. */
static void
test_kept_ready (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  LeadJournal *journal = fixture_create (fixture);

  for (guint i = 0; i < N_CHANGES; i++)
    {
      change_something (journal, ids);
      if (g_test_rand_bit ())
        fixture_run (journal, make_parts);
      if (i % 5 == 4)
        {
          g_autoptr (LeadPatternBasis) basis = load_all (journal);

          assert_says_what_entries_say (journal, basis->chronicle);
          fixture_run (journal, check_parts);
        }
    }
  fixture_close (journal);
}

static void
test_whole (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  LeadJournal *journal = fixture_create (fixture);

  for (guint i = 0; i < N_CHANGES; i++)
    {
      change_something (journal, ids);
      if (i % 20 == 19)
        {
          g_autoptr (LeadPatternBasis) basis = load_all (journal);

          assert_says_what_entries_say (journal, basis->chronicle);
        }
    }
  fixture_close (journal);
}

typedef struct
{
  LeadPatternFeed *feed;
  guint            n_changes;
} Followed;

static void
on_changed (Followed *followed)
{
  followed->n_changes++;
}

static gboolean
has_changed (gpointer data)
{
  return ((Followed *) data)->n_changes > 0;
}

/* The last thing that changed is an entry that is new each time, so that there
 * is something to wait for. */
static gboolean
has_marker (gpointer data)
{
  Followed *followed = data;
  LeadPatternBasis *basis = lead_pattern_feed_get_basis (followed->feed);
  g_autofree char *name = g_strdup_printf ("own/marker-%u", followed->n_changes);

  return basis != NULL
         && lead_chronicle_find_name (basis->chronicle, LEAD_CHRONICLE_ITEMS, name)
              != LEAD_CHRONICLE_NONE;
}

static void
add_marker (LeadJournal *journal, guint number)
{
  g_autofree char *name = g_strdup_printf ("own/marker-%u", number);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-06-01", "Marker", "");
  g_autoptr (LeadEntry) marked = fixture_with_tag (plain, name, LEAD_STANCE_NONE);
  g_autoptr (LeadEntry) saved = fixture_save (journal, marked);
}

static void
test_follows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  LeadJournal *journal = fixture_create (fixture);
  Followed followed = { lead_pattern_feed_new (journal), 0 };

  lead_pattern_feed_set_active (followed.feed, TRUE);
  for (guint i = 0; i < N_CHANGES; i++)
    {
      change_something (journal, ids);
      if (i % 10 != 9)
        continue;
      followed.n_changes = i;
      add_marker (journal, i);
      lead_test_await (has_marker, &followed);
      assert_says_what_entries_say (journal,
                                    lead_pattern_feed_get_basis (followed.feed)->chronicle);
    }
  lead_test_assert_finalize (followed.feed);
  fixture_close (journal);
}

/* Nobody looks: nothing is read until somebody does. */
static void
test_rests (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  Followed followed = { lead_pattern_feed_new (journal), 0 };
  g_autoptr (LeadReview) review = NULL;
  g_autoptr (LeadReview) saved = NULL;
  LeadMoment moment = { .day = 20500 };

  g_signal_connect_swapped (followed.feed, "changed", G_CALLBACK (on_changed), &followed);
  add_marker (journal, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (lead_pattern_feed_get_basis (followed.feed));

  lead_pattern_feed_set_active (followed.feed, TRUE);
  lead_test_await (has_changed, &followed);
  g_assert_cmpuint (lead_pattern_feed_get_basis (followed.feed)->reviews->len, ==, 0);

  followed.n_changes = 0;
  review = lead_review_new (&moment, 20400);
  lead_review_set_text (review, LEAD_REVIEW_HELPS, "Tea");
  saved = lead_journal_save_review_sync (journal, review, NULL, NULL);
  lead_test_await (has_changed, &followed);
  g_assert_cmpuint (lead_pattern_feed_get_basis (followed.feed)->reviews->len, ==, 1);

  lead_test_assert_finalize (followed.feed);
  fixture_close (journal);
}

static gpointer
spoil_words (LeadVault *vault, gpointer data, GCancellable *cancellable, GError **error)
{
  lead_database_execute (vault->database, "UPDATE entry SET words = words + 7", error);
  return NULL;
}

/* A thorough check counts again, and puts right what doesn't agree. */
static void
test_recounted (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (int64_t));
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadCheckReport) first = NULL;
  g_autoptr (LeadCheckReport) second = NULL;
  g_autoptr (LeadPatternBasis) basis = NULL;

  for (guint i = 0; i < 10; i++)
    add_one (journal, ids);
  fixture_run (journal, spoil_words);
  first = lead_journal_check_sync (journal, TRUE, NULL, NULL);
  second = lead_journal_check_sync (journal, TRUE, NULL, NULL);
  g_assert_cmpuint (first->repaired->len, >=, 1);
  g_assert_cmpuint (second->repaired->len + second->problems->len, ==, 0);
  basis = load_all (journal);
  assert_says_what_entries_say (journal, basis->chronicle);
  fixture_close (journal);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/patterns/whole", test_whole);
  fixture_add ("/store/patterns/kept-ready", test_kept_ready);
  fixture_add ("/store/patterns/recounted", test_recounted);
  fixture_add ("/store/patterns/follows", test_follows);
  fixture_add ("/store/patterns/rests", test_rests);
  return g_test_run ();
}
