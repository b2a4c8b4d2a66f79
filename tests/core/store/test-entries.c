/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving entries: what comes back, what is kept, and what two saves make of
 * each other. */

#include "config.h"

#include "core/model/lead-error.h"
#include "core/store/lead-chores.h"
#include "store-fixture.h"

#define MINUTE_MS (60 * G_GINT64_CONSTANT (1000))

static LeadEntry *
save_body (LeadJournal   *journal,
           LeadEntry     *entry,
           const char    *body,
           LeadSaveFlags  flags)
{
  g_autoptr (LeadEntry) changed = fixture_with_body (entry, body);
  g_autoptr (GError) error = NULL;
  LeadEntry *saved = lead_journal_save_entry_sync (journal, changed, flags, NULL, NULL, &error);

  g_assert_no_error (error);
  return saved;
}

/* Everything that an entry can have but pictures. */
static LeadEntry *
make_full (void)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14T18:40:07", "A title",
                                                     "First line.\nThe second, with ümlauts.\n");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadPassage) passage = lead_passage_cut (lead_entry_get_body (plain), 16, 6);
  g_autoptr (LeadTag) whole = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, NULL);
  g_autoptr (LeadTag) part = lead_tag_new (NULL, "summing-up/network", LEAD_STANCE_MISSED, passage);
  g_autoptr (LeadAnswer) first = lead_answer_new ("summing-up/network#1", "Who?", NULL);
  g_autoptr (LeadAnswer) second = lead_answer_new ("summing-up/start#1", "What?", "This.");

  lead_entry_builder_set_starred (builder, TRUE);
  lead_entry_builder_set_private (builder, TRUE);
  lead_entry_builder_set_challenge (builder, "c0ffee00-0000-4000-8000-000000000000");
  lead_entry_builder_set_extra (builder, "{\"weather\":\"rain\"}");
  lead_entry_builder_add_label (builder, "Team");
  lead_entry_builder_add_label (builder, "alpha");
  lead_entry_builder_add_tag (builder, whole);
  lead_entry_builder_add_tag (builder, part);
  lead_entry_builder_add_answer (builder, first);
  lead_entry_builder_add_answer (builder, second);
  return lead_entry_builder_end (builder);
}

static void
assert_same_elements (GPtrArray  *a,
                      GPtrArray  *b,
                      GEqualFunc  equal)
{
  g_assert_cmpuint (a->len, ==, b->len);
  for (guint i = 0; i < a->len; i++)
    g_assert_true (equal (a->pdata[i], b->pdata[i]));
}

static void
assert_same (LeadEntry *a,
             LeadEntry *b)
{
  g_assert_cmpstr (lead_entry_get_title (a), ==, lead_entry_get_title (b));
  g_assert_cmpstr (lead_entry_get_body (a), ==, lead_entry_get_body (b));
  g_assert_true (lead_moment_equal (lead_entry_get_moment (a), lead_entry_get_moment (b)));
  g_assert_cmpint (lead_entry_get_starred (a), ==, lead_entry_get_starred (b));
  g_assert_cmpint (lead_entry_get_private (a), ==, lead_entry_get_private (b));
  g_assert_cmpstr (lead_entry_get_challenge (a), ==, lead_entry_get_challenge (b));
  g_assert_cmpstr (lead_entry_get_extra (a), ==, lead_entry_get_extra (b));
  g_assert_cmpstrv (lead_entry_get_labels (a), lead_entry_get_labels (b));
  assert_same_elements (lead_entry_get_tags (a), lead_entry_get_tags (b),
                        (GEqualFunc) lead_tag_equal);
  assert_same_elements (lead_entry_get_answers (a), lead_entry_get_answers (b),
                        (GEqualFunc) lead_answer_equal);
}

static void
test_round_trip (Fixture       *f,
                 gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = make_full ();
  g_autoptr (LeadEntry) saved = fixture_save (journal, entry);
  g_autoptr (LeadEntry) loaded = NULL;

  g_assert_true (g_uuid_string_is_valid (lead_entry_get_uuid (saved)));
  g_assert_cmpint (lead_entry_get_revision (saved), ==, 1);
  g_assert_cmpint (lead_entry_get_created_ms (saved), ==, LEAD_TEST_NOW);
  assert_same (saved, entry);

  fixture_close (g_steal_pointer (&journal));
  journal = fixture_open (f);
  loaded = fixture_load (journal, lead_entry_get_id (saved));
  assert_same (loaded, entry);
  g_assert_cmpstr (lead_entry_get_uuid (loaded), ==, lead_entry_get_uuid (saved));
}

/* Days, clocks and zones that are apt to move. */
static void
test_moments (Fixture       *f,
              gconstpointer  data)
{
  static const char * const dates[] = {
    "2026-03-29T00:59:59", "2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00",
    "1969-12-31T23:59:59-11:30", "1925-01-01", "2026-03-14T00:00:00+14:00",
    "2026-03-14T23:59:59-12:00", "0001-01-01", "9999-12-31",
  };
  g_autoptr (LeadJournal) journal = fixture_create (f);

  for (gsize i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (LeadEntry) entry = lead_test_new_entry (dates[i], "T", "b");
      g_autoptr (LeadEntry) saved = fixture_save (journal, entry);

      g_assert_true (lead_moment_equal (lead_entry_get_moment (saved),
                                        lead_entry_get_moment (entry)));
    }
}

static void
test_text_untouched (Fixture       *f,
                     gconstpointer  data)
{
  static const char * const bodies[] = {
    "", "\n", " \t ", "\r\nfrom elsewhere\r", "e\xcc\x81 is not \xc3\xa9", "\xef\xbb\xbf" "bom",
    "a\xe2\x80\xae" "b", "😀👩‍👩‍👧", "'; DROP TABLE entry; --",
  };
  g_autoptr (LeadJournal) journal = fixture_create (f);

  for (gsize i = 0; i < G_N_ELEMENTS (bodies); i++)
    {
      int64_t id = fixture_add_entry (journal, "2026-03-14", bodies[i], bodies[i]);
      g_autoptr (LeadEntry) loaded = fixture_load (journal, id);

      g_assert_cmpstr (lead_entry_get_body (loaded), ==, bodies[i]);
      g_assert_cmpstr (lead_entry_get_title (loaded), ==, bodies[i]);
    }
}

/* What doesn't differ isn't written, and says so by its revision. */
static void
test_unchanged (Fixture       *f,
                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = make_full ();
  g_autoptr (LeadEntry) one = fixture_save (journal, entry);
  g_autoptr (LeadEntry) relabelled = NULL, two = NULL;
  LeadEntryBuilder *builder = lead_entry_builder_new_from (one);
  const char *labels[] = { "TEAM", "Alpha", NULL };

  lead_entry_builder_set_labels (builder, labels);
  relabelled = lead_entry_builder_end (builder);
  lead_surroundings_advance (f->surroundings, MINUTE_MS);
  two = fixture_save (journal, relabelled);
  g_assert_cmpint (lead_entry_get_revision (two), ==, 1);
  g_assert_cmpint (lead_entry_get_modified_ms (two), ==, LEAD_TEST_NOW);
}

static void
test_change_everything (Fixture       *f,
                        gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) full = make_full ();
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2020-01-01", "Other", "Quite other");
  g_autoptr (LeadEntry) saved = fixture_save (journal, full);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) changed = NULL, again = NULL;

  lead_entry_builder_set_id (builder, lead_entry_get_id (saved));
  lead_entry_builder_set_uuid (builder, lead_entry_get_uuid (saved));
  lead_entry_builder_set_revision (builder, 1);
  changed = lead_entry_builder_end (builder);
  lead_surroundings_advance (f->surroundings, MINUTE_MS);
  again = fixture_save (journal, changed);
  assert_same (again, plain);
  g_assert_cmpint (lead_entry_get_revision (again), ==, 2);
  g_assert_cmpint (lead_entry_get_created_ms (again), ==, LEAD_TEST_NOW);
  g_assert_cmpint (lead_entry_get_modified_ms (again), ==, LEAD_TEST_NOW + MINUTE_MS);
}

static char *
dup_history (LeadJournal *journal,
             int64_t      id)
{
  g_autoptr (GPtrArray) history = lead_journal_load_history_sync (journal, id, NULL, NULL);
  GString *bodies = g_string_new (NULL);

  for (guint i = 0; i < history->len; i++)
    g_string_append_printf (bodies, i == 0 ? "%s" : " %s",
                            ((LeadRevision *) history->pdata[i])->body);
  return g_string_free (bodies, FALSE);
}

typedef struct
{
  const char    *body;
  int            minutes; /* that pass before it is saved */
  LeadSaveFlags  flags;
  const char    *history; /* afterwards, newest first */
} Step;

/* What stood at the start of a session is kept, then every ten minutes of
 * change, and what is asked for. */
static const Step steps[] = {
  { "a", 0, LEAD_SAVE_DEFAULT, "" },
  { "b", 1, LEAD_SAVE_DEFAULT, "" },
  { "c", 8, LEAD_SAVE_DEFAULT, "" },
  { "d", 1, LEAD_SAVE_DEFAULT, "c" },
  { "e", 1, LEAD_SAVE_DEFAULT, "c" },
  { "f", 0, LEAD_SAVE_KEEP, "e c" },
  { "f", 0, LEAD_SAVE_KEEP, "e c" },    /* the end of a session: f stays the head … */
  { "g", 1, LEAD_SAVE_DEFAULT, "f e c" }, /* … and is kept when it is overwritten */
  { "h", 1, LEAD_SAVE_DEFAULT, "f e c" },
  { "i", -6000, LEAD_SAVE_DEFAULT, "h f e c" }, /* a clock put back doesn't stop it */
};

static void
test_history (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-14", "", "");

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (LeadEntry) saved = NULL;
      g_autofree char *history = NULL;

      lead_surroundings_advance (f->surroundings, steps[i].minutes * MINUTE_MS);
      saved = save_body (journal, entry, steps[i].body, steps[i].flags);
      history = dup_history (journal, lead_entry_get_id (saved));
      g_test_message ("step %s", steps[i].body);
      g_assert_cmpstr (history, ==, steps[i].history);
      g_set_object (&entry, saved);
    }
}

/* Two editors, one entry: both texts are there, and tags of both. */
static void
test_conflict (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "base");
  g_autoptr (LeadEntry) base = fixture_save (journal, plain);
  g_autoptr (LeadEntry) mine = fixture_with_body (base, "mine");
  g_autoptr (LeadEntry) mine_tagged = fixture_with_tag (mine, "barriers/tensions", LEAD_STANCE_MET);
  g_autoptr (LeadEntry) yours = fixture_with_body (base, "yours");
  g_autoptr (LeadEntry) yours_labelled = fixture_with_label (yours, "ours");
  g_autoptr (LeadEntry) first = fixture_save (journal, mine_tagged);
  g_autoptr (LeadEntry) second = NULL;
  g_autofree char *history = NULL;
  gboolean conflict;

  second = lead_journal_save_entry_sync (journal, yours_labelled, 0, &conflict, NULL, NULL);
  g_assert_true (conflict);
  g_assert_cmpstr (lead_entry_get_body (second), ==, "yours");
  g_assert_cmpuint (lead_entry_get_tags (second)->len, ==, 1);
  g_assert_cmpstr (lead_entry_get_labels (second)[0], ==, "ours");
  history = dup_history (journal, lead_entry_get_id (second));
  g_assert_cmpstr (history, ==, "mine");
}

static void
test_wrong_entry (Fixture       *f,
                  gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t id = fixture_add_entry (journal, "2026-03-14", "T", "mine");
  g_autoptr (LeadEntry) entry = fixture_load (journal, id);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);
  g_autoptr (LeadEntry) other = NULL, still = NULL;
  g_autoptr (GError) error = NULL;

  lead_entry_builder_set_uuid (builder, "deadbeef-0000-4000-8000-000000000000");
  lead_entry_builder_set_body (builder, "another's");
  other = lead_entry_builder_end (builder);
  g_assert_null (lead_journal_save_entry_sync (journal, other, 0, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  still = fixture_load (journal, id);
  g_assert_cmpstr (lead_entry_get_body (still), ==, "mine");
}

static void
test_find (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t id = fixture_add_entry (journal, "2026-03-14", "T", "one");
  g_autoptr (LeadEntry) entry = fixture_load (journal, id);
  g_autofree char *prefix = g_ascii_strup (lead_entry_get_uuid (entry), 6);
  g_autoptr (LeadEntry) found = lead_journal_find_entry_sync (journal, prefix, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (lead_entry_get_id (found), ==, id);
  g_assert_null (lead_journal_find_entry_sync (journal, "%", NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (lead_journal_find_entry_sync (journal, "", NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_clear_error (&error);

  for (guint i = 0; i < 17; i++)
    fixture_add_entry (journal, "2026-03-14", "T", "some begin alike");
  for (guint i = 0; error == NULL && i < 16; i++)
    {
      char digit[2] = { "0123456789abcdef"[i], '\0' };
      g_autoptr (GError) refusal = NULL;
      g_autoptr (LeadEntry) one = lead_journal_find_entry_sync (journal, digit, NULL, &refusal);

      if (g_error_matches (refusal, LEAD_ERROR, LEAD_ERROR_REFUSED))
        error = g_steal_pointer (&refusal);
    }
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

static void
test_gone (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t ids[] = { 77, fixture_add_entry (journal, "2026-03-14", "T", "one") };
  g_autoptr (GPtrArray) entries = lead_journal_load_entries_sync (journal, ids, 2, NULL, NULL);
  g_autoptr (LeadEntry) entry = g_object_ref (entries->pdata[1]);
  g_autoptr (GError) error = NULL;

  g_assert_null (entries->pdata[0]);
  g_assert_null (lead_journal_load_entry_sync (journal, 77, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_true (lead_journal_delete_entries_sync (journal, &ids[1], 1, NULL, NULL));
  g_assert_null (lead_journal_save_entry_sync (journal, entry, 0, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

static gpointer
do_chores (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  lead_chores_do (vault);
  return NULL;
}

static gpointer
count_unindexed (LeadVault     *vault,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  int64_t n = -1;

  lead_database_ask_int (vault->database, "SELECT count(*) FROM entry WHERE indexed <> revision", &n,
                         error);
  return GINT_TO_POINTER ((int) n);
}

static guint
count_hits (LeadJournal *journal,
            const char  *words)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;

  filter->words = g_strdup (words);
  listed = lead_journal_list_entries_sync (journal, filter, NULL, NULL, NULL);
  return listed->len;
}

static LeadEntry *
with_star_and_date (LeadEntry  *entry,
                    const char *date)
{
  g_autoptr (LeadEntry) other = lead_test_new_entry (date, "", "");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);

  lead_entry_builder_set_starred (builder, TRUE);
  lead_entry_builder_set_moment (builder, lead_entry_get_moment (other));
  return lead_entry_builder_end (builder);
}

/* A search knows the text as it is, indexed or not, wherever it has moved; and
 * what has no new words isn't indexed again. */
static void
test_index (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t id = fixture_add_entry (journal, "2026-03-14", "T", "zanzibar");
  g_autoptr (LeadEntry) first = fixture_load (journal, id);
  g_autoptr (LeadEntry) starred = with_star_and_date (first, "2026-03-14");
  g_autoptr (LeadEntry) second = NULL, third = NULL, moved = NULL, fourth = NULL;

  fixture_run (journal, do_chores);
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_unindexed)), ==, 0);
  second = fixture_save (journal, starred);
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_unindexed)), ==, 0);

  third = save_body (journal, second, "quillwort", LEAD_SAVE_DEFAULT);
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_unindexed)), ==, 1);
  g_assert_cmpuint (count_hits (journal, "quillwort"), ==, 1);
  g_assert_cmpuint (count_hits (journal, "zanzibar"), ==, 0);
  fixture_run (journal, do_chores);
  g_assert_cmpuint (count_hits (journal, "quillwort"), ==, 1);
  g_assert_cmpuint (count_hits (journal, "zanzibar"), ==, 0);

  moved = with_star_and_date (third, "2020-01-01");
  fourth = fixture_save (journal, moved);
  g_assert_cmpuint (count_hits (journal, "quillwort"), ==, 1);
  fixture_run (journal, do_chores);
  g_assert_cmpuint (count_hits (journal, "quillwort"), ==, 1);
  g_assert_true (lead_journal_delete_entries_sync (journal, &id, 1, NULL, NULL));
  fixture_run (journal, do_chores);
  g_assert_cmpuint (count_hits (journal, "quillwort"), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/entries/round-trip", test_round_trip);
  fixture_add ("/store/entries/moments", test_moments);
  fixture_add ("/store/entries/text-untouched", test_text_untouched);
  fixture_add ("/store/entries/unchanged", test_unchanged);
  fixture_add ("/store/entries/change-everything", test_change_everything);
  fixture_add ("/store/entries/history", test_history);
  fixture_add ("/store/entries/conflict", test_conflict);
  fixture_add ("/store/entries/wrong-entry", test_wrong_entry);
  fixture_add ("/store/entries/find", test_find);
  fixture_add ("/store/entries/index", test_index);
  fixture_add ("/store/entries/gone", test_gone);

  return g_test_run ();
}
