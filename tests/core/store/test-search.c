/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-notes.h"
#include "core/store/lead-journal-private.h"
#include "core/store/lead-journal-upkeep.h"
#include "core/store/lead-search-index.h"
#include "core/store/lead-search-query.h"
#include "store-fixture.h"

static const char * const texts[] = {
  "We talked about trust between the council and the hospital.",
  "Nobody trusts anybody. The TRUST board met, twice; “trust” was the word.",
  "Über die Brücke: naïveté, café, Ångström, Łódź, señor.",
  "昨日の会議は長かった。東京タワー",
  "ต้องการความช่วยเหลือ",
  "Привет, мир! Ёлка и Ελληνικά ΛΌΓΟΣ",
  "don’t can't won't; O'Brien-Smith (2nd)",
  "🙂 feeling 👩🏽‍💻 and ☕ today",
  "C++ and C# and .NET, a/b testing, e-mail me@example.org",
  "x AND y OR z NOT w NEAR(q, 3) title:foo body:bar ^start *star",
  "co\xc2\xadoperate ﬁne Ｗｉｄｅ x\xe2\x80\x8by",
  "\"quoted\" 'single' ‹angle› «guillemets»",
  "한국어 검색 테스트",
  "הַמִּלָּה العَرَبِيَّة हिन्दी",
  "123 456,789.10 1.234e5 0x1F ½ ² Ⅷ",
  "",
  " \t\n ",
};

static const char * const queries[] = {
  "t", "tr", "trust", "trust ", "TRUST", "\"trust board\"", "\"the word", "council hospital",
  "uber", "über ", "brücke", "naivete", "angstrom", "lodz", "łódź", "senor ",
  "会", "会議", "議会", "東京タワ", "京", "ช่วย", "привет", "елка", "ёлка ", "ΛΟΓΟΣ", "λογος",
  "don't", "don’t", "dont", "can", "o'brien-smith", "obrien", "2nd", "🙂", "☕ ", "👩", "💻",
  "c++", "c#", "c ", ".net", "a/b", "e-mail", "me@example.org", "example.org ",
  "AND", "OR", "x AND y", "NOT w", "NEAR(q, 3)", "title:foo", "^start", "*star", "star*",
  "cooperate", "fine ", "wide", "quoted", "«guill", "한국", "검색 ", "한", "המלה", "العربية",
  "हिन्दी", "हि", "456", "456,789", "1.234e5", "½", "viii", "\"\"", "\" \"", "a\"b", "\"a b\"c",
  "'; DROP TABLE entry; --", "\\", "%", "_", "(((", "))", "{}", "trust -board", "+trust",
  "\xf0\x9f", "\x01\x02",
};

static int64_t
save (LeadJournal *journal,
      const char  *date,
      const char  *title,
      const char  *body)
{
  g_autoptr (LeadEntry) entry = lead_test_new_entry (date, title, body);
  g_autoptr (LeadEntry) saved = NULL;
  g_autoptr (GError) error = NULL;

  saved = lead_journal_save_entry_sync (journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, &error);
  g_assert_no_error (error);
  return lead_entry_get_id (saved);
}

static GArray *
search (LeadJournal *journal,
        const char  *words,
        guint        limit,
        guint       *total)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GError) error = NULL;
  GArray *listed;

  filter->words = g_strdup (words);
  filter->limit = limit;
  listed = lead_journal_list_entries_sync (journal, filter, total, NULL, &error);
  g_assert_no_error (error);
  return listed;
}

static gpointer
fill (LeadVault     *vault,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  gboolean again = TRUE;

  while (again && lead_search_index_chore (vault, &again, error))
    ;
  return NULL;
}

static const LeadJob fill_job = { .priority = LEAD_PRIORITY_AGGREGATE, .run = fill };

/* As if the entries had been indexed before there was anything in the margin. */
static gpointer
forget_notes (LeadVault     *vault,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  lead_database_execute (vault->database,
                         "DELETE FROM meta WHERE name = 'search_notes';"
                         "DELETE FROM search_removed;"
                         "UPDATE entry SET indexed = revision", error);
  return NULL;
}

static const LeadJob forget_notes_job = {
  .priority = LEAD_PRIORITY_AGGREGATE,
  .writes = TRUE,
  .run = forget_notes,
};

static void
fill_index (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;

  lead_journal_run_sync (journal, &fill_job, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
assert_same (GArray *a,
             GArray *b)
{
  g_assert_cmpuint (a->len, ==, b->len);
  for (guint i = 0; i < a->len; i++)
    g_assert_cmpint (g_array_index (a, LeadListed, i).id, ==, g_array_index (b, LeadListed, i).id);
}

/* Every query on every text: no error, and the index finds exactly what reading finds. */
static void
test_index_agrees_with_reading (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  GArray *read[G_N_ELEMENTS (queries)];
  guint n_found = 0, total;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    save (journal, "2026-03-01", "", texts[i]);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    read[i] = search (journal, queries[i], 0, &total);

  fill_index (journal);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (GArray) indexed = search (journal, queries[i], 0, &total);

      g_test_message ("“%s”: %u", g_utf8_validate (queries[i], -1, NULL) ? queries[i] : "bytes",
                      indexed->len);
      assert_same (read[i], indexed);
      n_found += indexed->len > 0 && indexed->len < G_N_ELEMENTS (texts);
      g_array_unref (read[i]);
    }
  g_assert_cmpuint (n_found, >, 60);
  lead_journal_close_sync (journal, NULL);
}

/* Some entries are in the index, some wait, some changed since: one list, newest first. */
static void
test_streams_merge (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  int64_t ids[8];
  g_autoptr (GArray) all = NULL;
  g_autoptr (GArray) gone = NULL;
  guint total;

  for (guint i = 0; i < 8; i++)
    {
      g_autofree char *date = g_strdup_printf ("2026-03-%02u", i + 1);

      ids[i] = save (journal, date, "Apples", "and pears");
      if (i % 3 == 0)
        fill_index (journal);
    }
  all = search (journal, "apples", 0, &total);
  g_assert_cmpuint (total, ==, 8);
  for (guint i = 0; i < 8; i++)
    {
      g_assert_cmpint (g_array_index (all, LeadListed, i).id, ==, ids[7 - i]);
      if (i > 0)
        g_assert_cmpint (g_array_index (all, LeadListed, i).day, <,
                         g_array_index (all, LeadListed, i - 1).day);
    }

  /* A word that has gone isn't found in what the index still believes. */
  {
    g_autoptr (LeadEntry) entry = lead_journal_load_entry_sync (journal, ids[0], NULL, NULL);
    g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new_from (entry);
    g_autoptr (LeadEntry) changed = NULL;
    g_autoptr (LeadEntry) saved = NULL;

    lead_entry_builder_set_title (builder, "Plums");
    changed = lead_entry_builder_end (g_steal_pointer (&builder));
    saved = lead_journal_save_entry_sync (journal, changed, LEAD_SAVE_DEFAULT, NULL, NULL, NULL);
    g_assert_nonnull (saved);
  }
  gone = search (journal, "apples", 0, &total);
  g_assert_cmpuint (total, ==, 7);
  fill_index (journal);
  g_array_unref (g_steal_pointer (&gone));
  gone = search (journal, "apples", 0, &total);
  g_assert_cmpuint (total, ==, 7);
  lead_journal_close_sync (journal, NULL);
}

static void
test_limit (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);

  for (guint i = 0; i < 10; i++)
    {
      save (journal, "2026-03-01", "Apples", "and pears");
      if (i == 5)
        fill_index (journal);
    }
  for (guint limit = 1; limit < 13; limit++)
    {
      guint total;
      g_autoptr (GArray) some = search (journal, "app", limit, &total);

      g_assert_cmpuint (some->len, ==, MIN (limit, 10));
      g_assert_cmpuint (total, ==, limit < 10 ? G_MAXUINT : 10);
    }
  lead_journal_close_sync (journal, NULL);
}

/* Where the other filters are asked too, both must hold. */
static void
test_with_other_filters (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;
  int64_t ids[3];
  guint total;

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *date = g_strdup_printf ("2026-03-%02u", i + 1);

      ids[i] = save (journal, date, "Apples", "and pears");
    }
  fill_index (journal);
  g_assert_true (lead_journal_trash_entries_sync (journal, &ids[2], 1, TRUE, NULL, NULL));

  filter->words = g_strdup ("pears");
  g_assert_true (lead_day_parse ("2026-03-02", &filter->from));
  listed = lead_journal_list_entries_sync (journal, filter, &total, NULL, NULL);
  g_assert_cmpuint (total, ==, 1);
  g_assert_cmpint (g_array_index (listed, LeadListed, 0).id, ==, ids[1]);

  filter->trashed = TRUE;
  g_array_unref (listed);
  listed = lead_journal_list_entries_sync (journal, filter, &total, NULL, NULL);
  g_assert_cmpuint (total, ==, 1);
  g_assert_cmpint (g_array_index (listed, LeadListed, 0).id, ==, ids[2]);
  lead_journal_close_sync (journal, NULL);
}

/* Deleted for good, it is neither found nor kept in the index. */
static void
test_deleted (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  int64_t id = save (journal, "2026-03-01", "Apples", "and pears");
  g_autoptr (LeadCheckReport) report = NULL;
  guint total;

  fill_index (journal);
  g_assert_true (lead_journal_delete_entries_sync (journal, &id, 1, NULL, NULL));
  g_array_unref (search (journal, "apples", 0, &total));
  g_assert_cmpuint (total, ==, 0);
  save (journal, "2026-03-01", "Plums", "in its place");
  fill_index (journal);
  g_array_unref (search (journal, "apples", 0, &total));
  g_assert_cmpuint (total, ==, 0);
  report = lead_journal_check_sync (journal, TRUE, NULL, NULL);
  g_assert_cmpuint (report->repaired->len + report->problems->len, ==, 0);
  lead_journal_close_sync (journal, NULL);
}

static char *
dup_excerpt (LeadJournal *journal,
             int64_t      id,
             const char  *words)
{
  g_autoptr (GPtrArray) briefs
    = lead_journal_load_briefs_sync (journal, &id, 1, words, NULL, NULL);
  LeadBrief *brief = briefs->pdata[0];
  guint n_spans;
  const LeadSpan *spans = lead_brief_get_spans (brief, &n_spans);
  const char *excerpt = lead_brief_get_excerpt (brief);

  g_assert_cmpuint (n_spans, >, 0);
  return g_strdup_printf ("%s|%.*s", excerpt, (int) spans[0].length, excerpt + spans[0].start);
}

static void
assert_found (LeadJournal *journal,
              const char  *words,
              guint        n)
{
  guint total;

  g_array_unref (search (journal, words, 0, &total));
  g_assert_cmpuint (total, ==, n);
}

/* What stands in the margin is found where it stands, at once and by the index, and
 * said to be a note; what is taken away isn't found any more. */
static void
test_notes (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  int64_t id = save (journal, "2026-03-01", "Apples", "and pears");
  LeadMoment moment = lead_surroundings_get_moment (lead_journal_get_surroundings (journal));
  g_autoptr (LeadNote) note = lead_note_new (NULL, &moment, 0, "Looking back: they were quinces.");
  g_autoptr (LeadNote) kept = NULL;
  g_autoptr (LeadCheckReport) report = NULL;
  g_autofree char *excerpt = NULL;
  g_autofree char *of_text = NULL;

  fill_index (journal);
  kept = lead_journal_save_note_sync (journal, id, note, NULL, NULL);
  g_assert_nonnull (kept);
  assert_found (journal, "quinces", 1);
  fill_index (journal);
  assert_found (journal, "quinces", 1);
  assert_found (journal, "pears quinces", 1);
  excerpt = dup_excerpt (journal, id, "quinces");
  g_assert_cmpstr (excerpt, ==, "Note in the margin: Looking back: they were quinces.|quinces");
  of_text = dup_excerpt (journal, id, "pears");
  g_assert_cmpstr (of_text, ==, "and pears|pears");
  report = lead_journal_check_sync (journal, TRUE, NULL, NULL);
  g_assert_cmpuint (report->repaired->len + report->problems->len, ==, 0);

  g_assert_true (lead_journal_delete_note_sync (journal, id, kept->uuid, NULL, NULL));
  assert_found (journal, "quinces", 0);
  fill_index (journal);
  assert_found (journal, "quinces", 0);
  assert_found (journal, "pears", 1);
  lead_journal_close_sync (journal, NULL);
}

/* An index of an earlier version, which left the notes out, is made good by itself. */
static void
test_notes_of_before (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  int64_t id = save (journal, "2026-03-01", "Apples", "and pears");
  LeadMoment moment = lead_surroundings_get_moment (lead_journal_get_surroundings (journal));
  g_autoptr (LeadNote) note = lead_note_new (NULL, &moment, 0, "They were quinces.");
  g_autoptr (LeadNote) kept = NULL;
  g_autoptr (GError) error = NULL;

  fill_index (journal);
  kept = lead_journal_save_note_sync (journal, id, note, NULL, NULL);
  lead_journal_run_sync (journal, &forget_notes_job, NULL, NULL, &error);
  g_assert_no_error (error);
  assert_found (journal, "quinces", 0);
  fill_index (journal);
  assert_found (journal, "quinces", 1);
  lead_journal_close_sync (journal, NULL);
}

static void
test_cancelled (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  guint total;

  save (journal, "2026-03-01", "Apples", "and pears");
  filter->words = g_strdup ("apples");
  g_cancellable_cancel (cancellable);
  g_assert_null (lead_journal_list_entries_sync (journal, filter, &total, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  lead_journal_close_sync (journal, NULL);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/search/index-agrees-with-reading", test_index_agrees_with_reading);
  fixture_add ("/store/search/streams-merge", test_streams_merge);
  fixture_add ("/store/search/limit", test_limit);
  fixture_add ("/store/search/other-filters", test_with_other_filters);
  fixture_add ("/store/search/deleted", test_deleted);
  fixture_add ("/store/search/notes", test_notes);
  fixture_add ("/store/search/notes-of-before", test_notes_of_before);
  fixture_add ("/store/search/cancelled", test_cancelled);

  return g_test_run ();
}
