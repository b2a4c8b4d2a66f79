/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-answers.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-experiments.h"
#include "core/store/lead-journal-prompts.h"
#include "store-fixture.h"

#define QUESTION "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"

static LeadDay
day (const char *text)
{
  LeadDay parsed = LEAD_DAY_NONE;

  g_assert_true (lead_day_parse (text, &parsed));
  return parsed;
}

static LeadPromptBasis *
look (LeadJournal *journal, const char *today)
{
  g_autoptr (GError) error = NULL;
  LeadPromptBasis *basis
    = lead_journal_load_prompt_basis_sync (journal, day (today), NULL, &error);

  g_assert_no_error (error);
  return basis;
}

static void
change (LeadJournal *journal, LeadPromptChange *one)
{
  g_autoptr (GPtrArray) changes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_prompt_change_free);
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (changes, one);
  lead_journal_change_prompts_sync (journal, changes, NULL, &error);
  g_assert_no_error (error);
}

static void
mark (LeadJournal *journal, LeadPromptChangeKind kind, const char *when, const char *prompt)
{
  change (journal, lead_prompt_change_new (kind, day (when), prompt, "coverage"));
}

static void
put_question (LeadJournal *journal, LeadPromptChangeKind kind, const char *uuid, const char *item,
              const char *text)
{
  g_autoptr (LeadOwnQuestion) question = lead_own_question_new (uuid, item, text, 1000, 2000);

  change (journal, lead_prompt_change_new_question (kind, question));
}

static void
test_asked (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadPromptBasis) empty = look (journal, "2026-03-14");
  g_autoptr (LeadPromptBasis) basis = NULL;
  const LeadAsking *latest;

  g_assert_cmpuint (lead_asked_get_n (empty->asked), ==, 0);
  mark (journal, LEAD_PROMPT_ASKED, "2026-03-14", "b");
  mark (journal, LEAD_PROMPT_ASKED, "2026-03-14", "a");
  mark (journal, LEAD_PROMPT_ASKED, "2026-03-13", "b");
  /* Once a day is once, and the last time it was. */
  mark (journal, LEAD_PROMPT_ASKED, "2026-03-14", "b");
  fixture_close (journal);

  journal = fixture_open (fixture);
  basis = look (journal, "2026-03-14");
  g_assert_cmpuint (lead_asked_get_n (basis->asked), ==, 3);
  g_assert_cmpint (lead_asked_get (basis->asked, 0)->day, ==, day ("2026-03-13"));
  g_assert_cmpstr (lead_asked_get (basis->asked, 1)->prompt, ==, "a");
  latest = lead_asked_get_latest (basis->asked, day ("2026-03-14"));
  g_assert_cmpstr (latest->prompt, ==, "b");
  g_assert_cmpstr (latest->reason, ==, "coverage");
  g_assert_false (latest->put_off);
  g_assert_null (lead_asked_get_latest (basis->asked, day ("2026-03-12")));
  g_assert_cmpuint (lead_asked_get_count (basis->asked, "b"), ==, 2);
  g_assert_cmpint (lead_asked_get_last (basis->asked, "b")->day, ==, day ("2026-03-14"));
  g_assert_null (lead_asked_get_last (basis->asked, "c"));
  fixture_close (journal);
}

static void
test_put_off (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadPromptBasis) off = NULL;
  g_autoptr (LeadPromptBasis) on = NULL;

  /* One that wasn't asked can be put off as well. */
  mark (journal, LEAD_PROMPT_PUT_OFF, "2026-03-14", "a");
  mark (journal, LEAD_PROMPT_ASKED, "2026-03-13", "a");
  off = look (journal, "2026-03-14");
  g_assert_true (lead_asked_get_latest (off->asked, day ("2026-03-14"))->put_off);
  g_assert_false (lead_asked_get_latest (off->asked, day ("2026-03-13"))->put_off);

  mark (journal, LEAD_PROMPT_TAKEN_UP, "2026-03-14", "a");
  on = look (journal, "2026-03-14");
  g_assert_false (lead_asked_get_latest (on->asked, day ("2026-03-14"))->put_off);
  fixture_close (journal);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadPromptBasis) refused = NULL;
  g_autoptr (LeadPromptBasis) allowed = NULL;

  mark (journal, LEAD_PROMPT_REFUSED, "2026-03-10", "a");
  mark (journal, LEAD_PROMPT_REFUSED, "2026-03-14", "b");
  mark (journal, LEAD_PROMPT_REFUSED, "2026-03-14", "a");
  refused = look (journal, "2026-03-14");
  g_assert_cmpuint (lead_asked_get_n_refusals (refused->asked), ==, 2);
  g_assert_cmpstr (lead_asked_get_refusal (refused->asked, 0)->prompt, ==, "b");
  g_assert_cmpint (lead_asked_get_refusal (refused->asked, 1)->day, ==, day ("2026-03-10"));
  g_assert_true (lead_asked_is_refused (refused->asked, "a"));

  mark (journal, LEAD_PROMPT_ALLOWED, "2026-03-14", "a");
  allowed = look (journal, "2026-03-14");
  g_assert_false (lead_asked_is_refused (allowed->asked, "a"));
  g_assert_true (lead_asked_is_refused (allowed->asked, "b"));
  fixture_close (journal);
}

static void
test_own (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadPromptBasis) written = NULL;
  g_autoptr (LeadPromptBasis) removed = NULL;
  g_autofree char *about = NULL;
  g_autofree char *free_standing = NULL;

  put_question (journal, LEAD_PROMPT_WRITTEN, QUESTION, "barriers/tensions", "Who was cross?");
  put_question (journal, LEAD_PROMPT_WRITTEN, QUESTION, "barriers/tensions", " Who was sad? ");
  put_question (journal, LEAD_PROMPT_WRITTEN, "8d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11", NULL,
                "What did the sea look like?");
  written = look (journal, "2026-03-14");
  g_assert_cmpuint (written->own->len, ==, 2);
  g_assert_cmpstr (((LeadOwnQuestion *) written->own->pdata[0])->text, ==, "Who was sad?");
  about = lead_own_question_dup_prompt (written->own->pdata[0]);
  g_assert_cmpstr (about, ==, "barriers/tensions#" QUESTION);
  free_standing = lead_own_question_dup_prompt (written->own->pdata[1]);
  g_assert_cmpstr (free_standing, ==, "own#8d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11");

  put_question (journal, LEAD_PROMPT_REMOVED, QUESTION, NULL, "");
  removed = look (journal, "2026-03-14");
  g_assert_cmpuint (removed->own->len, ==, 1);
  fixture_close (journal);
}

/* What is there stays; what comes in beside it is kept once. */
static void
test_brought (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadPromptBasis) basis = NULL;

  put_question (journal, LEAD_PROMPT_WRITTEN, QUESTION, NULL, "Mine?");
  put_question (journal, LEAD_PROMPT_BROUGHT, QUESTION, NULL, "Mine?");
  put_question (journal, LEAD_PROMPT_BROUGHT, QUESTION, NULL, "Yours?");
  put_question (journal, LEAD_PROMPT_BROUGHT, QUESTION, NULL, "Yours?");
  basis = look (journal, "2026-03-14");
  g_assert_cmpuint (basis->own->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      const LeadOwnQuestion *question = basis->own->pdata[i];

      g_assert_cmpstr (question->text, ==,
                       g_str_equal (question->uuid, QUESTION) ? "Mine?" : "Yours?");
    }
  fixture_close (journal);
}

static int64_t
add_answer (LeadJournal *journal, const char *date, const char *prompt)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry (date, "", "");
  g_autoptr (LeadAnswer) answer = lead_answer_new (prompt, "Who?", "Somebody.");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) tagged = NULL;
  g_autoptr (LeadEntry) saved = NULL;

  lead_entry_builder_add_answer (builder, answer);
  entry = lead_entry_builder_end (builder);
  tagged = fixture_with_tag (entry, "barriers/tensions", LEAD_STANCE_MET);
  saved = fixture_save (journal, tagged);
  return lead_entry_get_id (saved);
}

/* Only the last weeks, and only what can be seen. */
static void
test_recent (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadPromptBasis) basis = NULL;
  g_autoptr (GError) error = NULL;
  const LeadGivenAnswer *given;
  int64_t trashed, kept;
  gsize n_tags, n_entries;

  kept = add_answer (journal, "2026-03-14", "summing-up/network#1");
  trashed = add_answer (journal, "2026-03-13", "summing-up/network#1");
  add_answer (journal, "2025-12-13", "summing-up/network#1");
  add_answer (journal, "2025-12-14", "summing-up/network#2");
  fixture_add_entry (journal, "2026-03-01", "", "No tags.");
  lead_journal_trash_entries_sync (journal, &trashed, 1, TRUE, NULL, &error);
  g_assert_no_error (error);

  basis = look (journal, "2026-03-14");
  g_assert_cmpuint (lead_answered_get_count (basis->answered, "summing-up/network#1"), ==, 2);
  g_assert_cmpuint (basis->answers->len, ==, 2);
  given = &g_array_index (basis->answers, LeadGivenAnswer, 0);
  g_assert_cmpstr (given[0].prompt, ==, "summing-up/network#2");
  g_assert_cmpint (given[1].entry, ==, kept);
  g_assert_cmpint (given[1].day, ==, day ("2026-03-14"));
  lead_records_get_tags (basis->recent, &n_tags);
  lead_records_get_days (basis->recent, &n_entries);
  g_assert_cmpuint (n_tags, ==, 2);
  g_assert_cmpuint (n_entries, ==, 3);
  fixture_close (journal);
}

static int64_t
answer (LeadJournal *journal, const char *date, const char *body, const char *prompt,
        const char *text)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry (date, "", body);
  g_autoptr (LeadAnswer) given = lead_answer_new (prompt, "Who?", text);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) saved = NULL;

  lead_entry_builder_add_answer (builder, given);
  entry = lead_entry_builder_end (builder);
  saved = fixture_save (journal, entry);
  return lead_entry_get_id (saved);
}

static char *
read_answers (LeadJournal *journal, const char *about)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) answers = lead_journal_load_answers_sync (journal, about, NULL, &error);
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < answers->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "|" : "",
                            lead_past_answer_get_text (answers->pdata[i]));
  return g_string_free (text, FALSE);
}

/* To a question, in the text or outside it; to all questions on an item; the
 * newest first, and only what can be seen. */
static void
test_answers (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (GError) error = NULL;
  g_autofree char *one = NULL;
  g_autofree char *all = NULL;
  g_autofree char *other = NULL;
  int64_t trashed;

  answer (journal, "2024-03-14", "In the text.", "summing-up/network#1", NULL);
  answer (journal, "2025-03-14", "", "summing-up/network#1", "Outside it.");
  answer (journal, "2026-03-14", " \n", "summing-up/network#1", NULL);
  answer (journal, "2023-03-14", "", "summing-up/network#" QUESTION, "My own.");
  answer (journal, "2022-03-14", "", "summing-up/network#11", "Eleven.");
  answer (journal, "2022-03-14", "", "summing-up/networks#1", "Of something else.");
  trashed = answer (journal, "2025-03-15", "Gone.", "summing-up/network#1", NULL);
  lead_journal_trash_entries_sync (journal, &trashed, 1, TRUE, NULL, &error);
  g_assert_no_error (error);

  one = read_answers (journal, "summing-up/network#1");
  g_assert_cmpstr (one, ==, "Outside it.|In the text.");
  all = read_answers (journal, "summing-up/network");
  g_assert_cmpstr (all, ==, "Outside it.|In the text.|My own.|Eleven.");
  other = read_answers (journal, "summing-up/start");
  g_assert_cmpstr (other, ==, "");
  fixture_close (journal);
}

static void
add_challenge (LeadJournal *journal, const char *name, const char *entry, gboolean closed)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  g_autoptr (LeadEntry) plain = lead_test_new_entry (entry, "", "About it.");
  LeadEntryBuilder *entry_builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadChallenge) challenge = NULL;
  g_autoptr (LeadChallenge) saved = NULL;
  g_autoptr (LeadEntry) about = NULL;
  g_autoptr (LeadEntry) kept = NULL;
  g_autoptr (GError) error = NULL;

  lead_challenge_builder_set_name (builder, name);
  if (closed)
    lead_challenge_builder_set_closed (builder, day ("2026-03-14"));
  challenge = lead_challenge_builder_end (builder);
  saved = lead_journal_save_challenge_sync (journal, challenge, NULL, &error);
  g_assert_no_error (error);
  lead_entry_builder_set_challenge (entry_builder, lead_challenge_get_uuid (saved));
  about = lead_entry_builder_end (entry_builder);
  kept = fixture_save (journal, about);
}

/* The one that isn't closed and was written about last, in these weeks. */
static void
test_challenge (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadPromptBasis) none = NULL;
  g_autoptr (LeadPromptBasis) basis = NULL;
  g_autoptr (LeadPromptBasis) later = NULL;

  none = look (journal, "2026-03-14");
  g_assert_null (none->challenge);
  add_challenge (journal, "Older", "2026-02-14", FALSE);
  add_challenge (journal, "Newer", "2026-02-20", FALSE);
  add_challenge (journal, "Closed", "2026-03-01", TRUE);
  basis = look (journal, "2026-03-14");
  g_assert_cmpstr (lead_challenge_get_name (basis->challenge), ==, "Newer");
  g_assert_cmpuint (lead_challenge_get_n_entries (basis->challenge), ==, 1);
  later = look (journal, "2026-12-14");
  g_assert_null (later->challenge);
  fixture_close (journal);
}

static void
add_experiment (LeadJournal *journal, const char *text, const char *closed)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadExperiment) experiment = NULL;
  g_autoptr (LeadExperiment) saved = NULL;

  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, text);
  if (closed != NULL)
    lead_experiment_builder_set_closed (builder, day (closed));
  experiment = lead_experiment_builder_end (builder);
  saved = lead_journal_save_experiment_sync (journal, experiment, NULL, NULL);
  g_assert_nonnull (saved);
}

/* Those that go on, however long ago they were begun. */
static void
test_experiments (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadPromptBasis) basis = NULL;

  add_experiment (journal, "Goes on", NULL);
  add_experiment (journal, "Is over", "2026-03-01");
  basis = look (journal, "2026-12-14");
  g_assert_cmpuint (basis->experiments->len, ==, 1);
  g_assert_cmpstr (lead_experiment_get_text (basis->experiments->pdata[0], LEAD_EXPERIMENT_TRY), ==,
                   "Goes on");
  fixture_close (journal);
}

static void
note_kinds (LeadJournal *journal, guint kinds, GArray *ids, gpointer user_data)
{
  guint *seen = user_data;

  *seen |= kinds;
}

static gboolean
has_seen (gpointer data)
{
  return *(guint *) data != 0;
}

static void
test_told (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  guint seen = 0;

  g_signal_connect (journal, "changed", G_CALLBACK (note_kinds), &seen);
  mark (journal, LEAD_PROMPT_ASKED, "2026-03-14", "a");
  lead_test_await (has_seen, &seen);
  g_assert_cmpuint (seen, ==, LEAD_CHANGE_PROMPTS);
  g_signal_handlers_disconnect_by_data (journal, &seen);
  fixture_close (journal);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/prompts/asked", test_asked);
  fixture_add ("/store/prompts/put-off", test_put_off);
  fixture_add ("/store/prompts/refused", test_refused);
  fixture_add ("/store/prompts/own", test_own);
  fixture_add ("/store/prompts/brought", test_brought);
  fixture_add ("/store/prompts/recent", test_recent);
  fixture_add ("/store/prompts/answers", test_answers);
  fixture_add ("/store/prompts/challenge", test_challenge);
  fixture_add ("/store/prompts/experiments", test_experiments);
  fixture_add ("/store/prompts/told", test_told);
  return g_test_run ();
}
