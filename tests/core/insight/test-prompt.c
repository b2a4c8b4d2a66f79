/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-experiment-builder.h"
#include "lead-sim-journal.h"
#include "lead-test.h"

#define TODAY 20600
#define UUID "2f1d6a1e-0000-4000-8000-000000000001"
#define OWN "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"

typedef struct
{
  LeadContent *content;
  SimJournal  *journal;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->content = lead_content_load (&error);
  g_assert_no_error (error);
  fixture->journal = sim_journal_new (fixture->content, UUID);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  sim_journal_free (fixture->journal);
  g_object_unref (fixture->content);
}

static LeadPrompt *
choose (Fixture *fixture)
{
  LeadPrompt *prompt = lead_prompt_choose (sim_journal_look (fixture->journal, TODAY));

  g_assert_nonnull (prompt);
  return prompt;
}

static void
test_same_in_same_out (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPrompt) first = choose (fixture);
  g_autoptr (LeadPrompt) second = choose (fixture);
  guint n_other = 0;

  g_assert_cmpstr (first->id, ==, second->id);
  g_assert_cmpstr (first->question, ==,
                   lead_content_get_question (fixture->content, first->id));
  g_assert_cmpstr (lead_item_get_framework (first->item), ==, "summing-up");

  /* Other journals are asked in another order. */
  for (guint i = 0; i < 10; i++)
    {
      g_autofree char *uuid = g_strdup_printf ("%u", i);
      g_autoptr (SimJournal) journal = sim_journal_new (fixture->content, uuid);
      g_autoptr (LeadPrompt) other = lead_prompt_choose (sim_journal_look (journal, TODAY));

      n_other += !g_str_equal (other->id, first->id);
    }
  g_assert_cmpuint (n_other, >=, 8);
}

/* What is being asked stays, until it is answered, put off or refused. */
static void
test_stays_for_the_day (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPrompt) first = choose (fixture);
  g_autoptr (LeadPrompt) later = NULL;
  g_autoptr (LeadPrompt) answered = NULL;
  g_autoptr (LeadPrompt) tomorrow = NULL;

  sim_journal_ask (fixture->journal, TODAY, first->id, first->reason, FALSE);
  sim_journal_write (fixture->journal, TODAY, "barriers/tensions", NULL);
  later = choose (fixture);
  g_assert_cmpstr (later->id, ==, first->id);
  g_assert_cmpstr (later->why, ==, first->why);

  tomorrow = lead_prompt_choose (sim_journal_look (fixture->journal, TODAY + 1));
  g_assert_cmpstr (tomorrow->id, !=, first->id);

  sim_journal_write (fixture->journal, TODAY, NULL, first->id);
  answered = choose (fixture);
  g_assert_cmpstr (answered->id, !=, first->id);
}

static void
test_put_off (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPrompt) first = choose (fixture);
  g_autoptr (LeadPrompt) other = NULL;
  g_autoptr (LeadPrompt) back = NULL;

  sim_journal_ask (fixture->journal, TODAY, first->id, first->reason, TRUE);
  other = choose (fixture);
  g_assert_cmpstr (other->id, !=, first->id);

  back = lead_prompt_choose (sim_journal_look (fixture->journal, TODAY + LEAD_PROMPT_SPAN));
  g_assert_cmpstr (back->id, ==, first->id);
  g_assert_cmpstr (back->reason, ==, "put-off");
  g_assert_cmpstr (back->why, ==, "Put off on 27 May 2026. This question: not answered yet.");
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPrompt) first = choose (fixture);

  sim_journal_ask (fixture->journal, TODAY, first->id, first->reason, FALSE);
  sim_journal_refuse (fixture->journal, first->id);
  for (LeadDay day = TODAY; day < TODAY + 400; day++)
    {
      g_autoptr (LeadPrompt) prompt = lead_prompt_choose (sim_journal_look (fixture->journal, day));

      g_assert_cmpstr (prompt->id, !=, first->id);
      sim_journal_ask (fixture->journal, day, prompt->id, prompt->reason, FALSE);
    }
}

/* Until there is nothing left to ask, and then nothing is asked. */
static void
test_another_question (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GHashTable) asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (;;)
    {
      g_autoptr (LeadPrompt) prompt
        = lead_prompt_choose_another (sim_journal_look (fixture->journal, TODAY));

      if (prompt == NULL)
        break;
      g_assert_true (g_hash_table_add (asked, g_strdup (prompt->id)));
      sim_journal_ask (fixture->journal, TODAY, prompt->id, prompt->reason, FALSE);
    }
  g_assert_cmpuint (g_hash_table_size (asked), >=, 100);
}

static void
test_barrier (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPrompt) prompt = NULL;
  g_autoptr (LeadPrompt) next = NULL;

  for (int i = 0; i < 11; i++)
    sim_journal_write (fixture->journal, TODAY - 27 + i, "barriers/funding-arrangements", NULL);
  sim_journal_write (fixture->journal, TODAY - 28, "barriers/funding-arrangements", NULL);
  prompt = choose (fixture);
  g_assert_cmpstr (prompt->reason, ==, "barrier");
  g_assert_cmpstr (lead_item_get_id (prompt->item), ==, "barriers/funding-arrangements");
  g_assert_cmpstr (prompt->why, ==,
                   "Funding arrangements: 11 entries in four weeks. "
                   "This question: not answered yet.");

  /* The next word is with the steady turn. */
  sim_journal_ask (fixture->journal, TODAY, prompt->id, prompt->reason, FALSE);
  next = lead_prompt_choose_another (sim_journal_look (fixture->journal, TODAY));
  g_assert_cmpstr (next->reason, ==, "coverage");
}

static void
test_balance (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPrompt) prompt = NULL;

  for (int i = 0; i < 12; i++)
    sim_journal_write (fixture->journal, TODAY - 60 + i,
                       i % 2 == 0 ? "dimensions/doing" : "dimensions/thinking", NULL);
  prompt = choose (fixture);
  g_assert_cmpstr (prompt->reason, ==, "balance");
  g_assert_nonnull (
    strstr (prompt->why, ": 0 of 12 entries with tags or answers in thirteen weeks. "));
}

static void
test_challenge (Fixture *fixture, gconstpointer data)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  g_autoptr (LeadPrompt) prompt = NULL;

  lead_challenge_builder_set_name (builder, "Dementia pathway");
  lead_challenge_builder_set_entries (builder, 1, TODAY);
  lead_challenge_builder_set_sign (builder, "complexity/no-lever", TRUE);
  fixture->journal->challenge = lead_challenge_builder_end (builder);
  prompt = choose (fixture);
  g_assert_cmpstr (prompt->reason, ==, "challenge");
  g_assert_cmpstr (lead_item_get_id (prompt->item), ==, "complexity/no-lever");
  g_assert_cmpstr (prompt->why, ==, "Dementia pathway: 1 entry. This question: not answered yet.");
}

static void
test_experiment (Fixture *fixture, gconstpointer data)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadPrompt) prompt = NULL;
  g_autofree char *expected = NULL;

  lead_experiment_builder_set_item (builder, "moves/cede-power", TRUE);
  g_ptr_array_add (fixture->journal->experiments, lead_experiment_builder_end (builder));
  prompt = choose (fixture);
  g_assert_cmpstr (prompt->reason, ==, "experiment");
  g_assert_cmpstr (lead_item_get_id (prompt->item), ==, "moves/cede-power");
  expected = g_strdup_printf ("%s: in 1 experiment that goes on. This question: not answered yet.",
                              lead_item_get_name (prompt->item));
  g_assert_cmpstr (prompt->why, ==, expected);
}

/* Questions that say "this" wait until there is something that they mean. */
static void
test_without_challenge (Fixture *fixture, gconstpointer data)
{
  for (;;)
    {
      g_autoptr (LeadPrompt) prompt
        = lead_prompt_choose_another (sim_journal_look (fixture->journal, TODAY));

      if (prompt == NULL)
        break;
      g_assert_cmpstr (lead_item_get_framework (prompt->item), !=, "complexity");
      g_assert_cmpstr (lead_item_get_framework (prompt->item), !=, "common-purpose");
      sim_journal_ask (fixture->journal, TODAY, prompt->id, prompt->reason, FALSE);
    }
}

static void
add_own (Fixture *fixture, const char *item)
{
  g_ptr_array_add (fixture->journal->own,
                   lead_own_question_new (OWN, item, "What did I not say?", 1, 1));
}

static void
test_own (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPrompt) prompt = NULL;
  g_autoptr (LeadPrompt) copy = NULL;

  add_own (fixture, NULL);
  prompt = lead_prompt_find (sim_journal_look (fixture->journal, TODAY), "own#" OWN);
  copy = lead_prompt_copy (prompt);
  g_assert_null (copy->item);
  g_assert_cmpstr (copy->question, ==, "What did I not say?");
  g_assert_cmpstr (copy->why, ==, "A question of your own. This question: not answered yet.");
  g_assert_null (lead_prompt_find (&fixture->journal->situation, "own#gone"));
}

/* About an item it is one of the item's, and hidden with it. */
static void
test_own_about_item (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPrompt) prompt = NULL;
  LeadItem *item = lead_content_get_item (fixture->content, "barriers/tensions");

  add_own (fixture, "barriers/tensions");
  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    {
      g_autofree char *id = lead_item_dup_prompt (item, i);

      sim_journal_write (fixture->journal, TODAY - 100, NULL, id);
    }
  prompt = lead_prompt_from_item (sim_journal_look (fixture->journal, TODAY), item);
  g_assert_cmpstr (prompt->id, ==, "barriers/tensions#" OWN);
  g_assert_true (prompt->item == item);
  g_assert_cmpstr (prompt->why, ==,
                   "Tensions and misunderstandings: 5 of 6 questions answered. "
                   "This question: not answered yet.");

  g_hash_table_add (fixture->journal->hidden, g_strdup ("barriers/tensions"));
  g_assert_null (lead_prompt_from_item (sim_journal_look (fixture->journal, TODAY), item));
}

/* What the writer hid never comes, and an item of their own comes with its
 * questions. */
static void
test_adapted (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();
  g_autoptr (LeadContent) content = NULL;
  gboolean came = FALSE;

  lead_adaptation_add_choice (adaptation, "summing-up/network", TRUE, NULL);
  lead_adaptation_add_item (adaptation, OWN, "barriers", "Two computer systems", "");
  content = lead_content_adapt (fixture->content, adaptation);
  g_set_object (&fixture->journal->content, content);
  add_own (fixture, "own/" OWN);
  for (;;)
    {
      g_autoptr (LeadPrompt) prompt
        = lead_prompt_choose_another (sim_journal_look (fixture->journal, TODAY));

      if (prompt == NULL)
        break;
      g_assert_cmpstr (lead_item_get_id (prompt->item), !=, "summing-up/network");
      came |= g_str_equal (lead_item_get_name (prompt->item), "Two computer systems");
      sim_journal_ask (fixture->journal, TODAY, prompt->id, prompt->reason, FALSE);
    }
  g_assert_true (came);
}

/* When all have been answered equally often, the one answered longest ago. */
static void
test_longest_ago (Fixture *fixture, gconstpointer data)
{
  LeadItem *item = lead_content_get_item (fixture->content, "summing-up/network");
  g_autoptr (LeadPrompt) prompt = NULL;

  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    {
      g_autofree char *id = lead_item_dup_prompt (item, i);

      sim_journal_write (fixture->journal, TODAY - (i == 2 ? 400 : 20), NULL, id);
      sim_journal_write (fixture->journal, TODAY - 600, NULL, id);
    }
  prompt = lead_prompt_from_item (sim_journal_look (fixture->journal, TODAY), item);
  g_assert_cmpstr (prompt->id, ==, "summing-up/network#3");
  g_assert_cmpstr (prompt->why, ==,
                   "Build a network: 5 of 5 questions answered. "
                   "This question: answered 2 times, last in April 2025.");
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

#define ADD(path, test) \
  g_test_add ("/insight/prompt/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("same-in-same-out", test_same_in_same_out);
  ADD ("stays-for-the-day", test_stays_for_the_day);
  ADD ("put-off", test_put_off);
  ADD ("refused", test_refused);
  ADD ("another-question", test_another_question);
  ADD ("barrier", test_barrier);
  ADD ("balance", test_balance);
  ADD ("challenge", test_challenge);
  ADD ("experiment", test_experiment);
  ADD ("without-challenge", test_without_challenge);
  ADD ("own", test_own);
  ADD ("own-about-item", test_own_about_item);
  ADD ("adapted", test_adapted);
  ADD ("longest-ago", test_longest_ago);
  return g_test_run ();
}
