/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving entries: what comes back, what is kept, and what two saves make of
 * each other. */

#include "config.h"

#include "core/model/lead-error.h"
#include "store-fixture.h"

#define MINUTE_MS (60 * G_GINT64_CONSTANT (1000))

static LeadEntry *
with_body (LeadEntry  *entry,
           const char *body)
{
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);

  lead_entry_builder_set_body (builder, body);
  return lead_entry_builder_end (builder);
}

static LeadEntry *
save (LeadJournal   *journal,
      LeadEntry     *entry,
      LeadSaveFlags  flags)
{
  g_autoptr (GError) error = NULL;
  gboolean conflict;
  LeadEntry *saved = lead_journal_save_entry_sync (journal, entry, flags, &conflict, NULL, &error);

  g_assert_no_error (error);
  g_assert_false (conflict);
  return saved;
}

static LeadEntry *
save_body (LeadJournal   *journal,
           LeadEntry     *entry,
           const char    *body,
           LeadSaveFlags  flags)
{
  g_autoptr (LeadEntry) changed = with_body (entry, body);

  return save (journal, changed, flags);
}

static LeadEntry *
load (LeadJournal *journal,
      int64_t      id)
{
  g_autoptr (GError) error = NULL;
  LeadEntry *entry = lead_journal_load_entry_sync (journal, id, NULL, &error);

  g_assert_no_error (error);
  return entry;
}

/* Everything that an entry can have. */
static LeadEntry *
make_full (void)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14T18:40:07", "A title",
                                                     "First line.\nThe second, with ümlauts.\n");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadPassage) passage = lead_passage_cut (lead_entry_get_body (plain), 16, 6);
  g_autoptr (LeadTag) whole = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, NULL);
  g_autoptr (LeadTag) part = lead_tag_new (NULL, "summing-up/network", LEAD_STANCE_MISSED, passage);
  g_autoptr (LeadAnswer) answer = lead_answer_new ("summing-up/network#1", "Who?", NULL);

  lead_entry_builder_set_starred (builder, TRUE);
  lead_entry_builder_set_private (builder, TRUE);
  lead_entry_builder_set_challenge (builder, "c0ffee00-0000-4000-8000-000000000000");
  lead_entry_builder_set_extra (builder, "{\"weather\":\"rain\"}");
  lead_entry_builder_add_label (builder, "Team");
  lead_entry_builder_add_label (builder, "alpha");
  lead_entry_builder_add_tag (builder, whole);
  lead_entry_builder_add_tag (builder, part);
  lead_entry_builder_add_answer (builder, answer);
  return lead_entry_builder_end (builder);
}

static void
assert_same (LeadEntry *a,
             LeadEntry *b)
{
  GPtrArray *tags_a = lead_entry_get_tags (a);
  GPtrArray *tags_b = lead_entry_get_tags (b);

  g_assert_cmpstr (lead_entry_get_title (a), ==, lead_entry_get_title (b));
  g_assert_cmpstr (lead_entry_get_body (a), ==, lead_entry_get_body (b));
  g_assert_true (lead_moment_equal (lead_entry_get_moment (a), lead_entry_get_moment (b)));
  g_assert_cmpint (lead_entry_get_starred (a), ==, lead_entry_get_starred (b));
  g_assert_cmpint (lead_entry_get_private (a), ==, lead_entry_get_private (b));
  g_assert_cmpstr (lead_entry_get_challenge (a), ==, lead_entry_get_challenge (b));
  g_assert_cmpstr (lead_entry_get_extra (a), ==, lead_entry_get_extra (b));
  g_assert_cmpstrv (lead_entry_get_labels (a), lead_entry_get_labels (b));
  g_assert_cmpuint (tags_a->len, ==, tags_b->len);
  for (guint i = 0; i < tags_a->len; i++)
    g_assert_true (lead_tag_equal (tags_a->pdata[i], tags_b->pdata[i]));
  g_assert_cmpuint (lead_entry_get_answers (a)->len, ==, lead_entry_get_answers (b)->len);
}

static void
test_round_trip (Fixture       *f,
                 gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = make_full ();
  g_autoptr (LeadEntry) saved = save (journal, entry, LEAD_SAVE_DEFAULT);
  g_autoptr (LeadEntry) loaded = NULL;

  g_assert_true (g_uuid_string_is_valid (lead_entry_get_uuid (saved)));
  g_assert_cmpint (lead_entry_get_revision (saved), ==, 1);
  g_assert_cmpint (lead_entry_get_created_ms (saved), ==, LEAD_TEST_NOW);
  assert_same (saved, entry);

  g_clear_object (&journal);
  journal = fixture_open (f);
  loaded = load (journal, lead_entry_get_id (saved));
  assert_same (loaded, entry);
  g_assert_cmpstr (lead_entry_get_uuid (loaded), ==, lead_entry_get_uuid (saved));
}

/* What stands at the start of a session is kept, and then every ten minutes
 * of change. */
static void
test_history (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "one");
  g_autoptr (LeadEntry) one = save (journal, plain, LEAD_SAVE_DEFAULT);
  g_autoptr (LeadEntry) two = save_body (journal, one, "two", LEAD_SAVE_DEFAULT);
  g_autoptr (LeadEntry) three = NULL, four = NULL, five = NULL;
  g_autoptr (GPtrArray) history = NULL;

  lead_surroundings_advance (f->surroundings, 10 * MINUTE_MS);
  three = save_body (journal, two, "three", LEAD_SAVE_DEFAULT);
  four = save_body (journal, three, "four", LEAD_SAVE_DEFAULT);
  five = save_body (journal, four, "five", LEAD_SAVE_KEEP);
  g_assert_cmpint (lead_entry_get_revision (five), ==, 5);

  history = lead_journal_load_history_sync (journal, lead_entry_get_id (five), NULL, NULL);
  g_assert_cmpuint (history->len, ==, 2);
  g_assert_cmpstr (((LeadRevision *) history->pdata[0])->body, ==, "four");
  g_assert_cmpstr (((LeadRevision *) history->pdata[1])->body, ==, "two");
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/entries/round-trip", test_round_trip);
  fixture_add ("/store/entries/history", test_history);

  return g_test_run ();
}
