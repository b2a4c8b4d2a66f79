/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/insight/lead-prompt-coverage.h"
#include "lead-test.h"

#define TODAY 20000

typedef struct
{
  LeadContent         *content;
  LeadAnswered        *answered;
  LeadPromptSituation  situation;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->content = lead_content_load (&error);
  g_assert_no_error (error);
  fixture->answered = lead_answered_new ();
  fixture->situation = (LeadPromptSituation) {
    .content = fixture->content,
    .answered = fixture->answered,
    .today = TODAY,
    .journal = "2f1d6a1e-0000-4000-8000-000000000001",
  };
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  lead_answered_unref (fixture->answered);
  g_object_unref (fixture->content);
}

static LeadPrompt *
choose (Fixture *fixture)
{
  LeadPrompt *prompt = lead_prompt_from_coverage (&fixture->situation);

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

  /* Other journals are asked in another order. */
  for (guint i = 0; i < 10; i++)
    {
      g_autofree char *uuid = g_strdup_printf ("%u", i);
      g_autoptr (LeadPrompt) other = NULL;

      fixture->situation.journal = uuid;
      other = choose (fixture);
      n_other += !g_str_equal (other->id, first->id);
    }
  g_assert_cmpuint (n_other, >=, 8);
}

/* Whatever is answered meanwhile: on any day of a span, another question. */
static void
test_never_twice_in_a_span (gconstpointer data)
{
  gboolean answers = GPOINTER_TO_INT (data);
  Fixture fixture;

  for (int start = -20; start < 20; start++)
    {
      g_autoptr (GHashTable) asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      set_up (&fixture, NULL);
      for (int i = 0; i < LEAD_PROMPT_SPAN; i++)
        {
          g_autoptr (LeadPrompt) prompt = NULL;

          fixture.situation.today = start + i;
          prompt = choose (&fixture);
          g_assert_true (g_hash_table_add (asked, g_strdup (prompt->id)));
          if (answers)
            lead_answered_add (fixture.answered, prompt->id, 1, start + i);
        }
      tear_down (&fixture, NULL);
    }
}

/* Who answers one a day comes to all of them before any comes again. */
static void
test_all_get_their_turn (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GHashTable) asked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int i = 0; i < 7 * LEAD_PROMPT_SPAN; i++)
    {
      g_autoptr (LeadPrompt) prompt = NULL;

      fixture->situation.today = TODAY + i;
      prompt = choose (fixture);
      g_assert_true (g_hash_table_add (asked, g_strdup (prompt->id)));
      lead_answered_add (fixture->answered, prompt->id, 1, fixture->situation.today);
    }
}

static void
test_another_question (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) declined = g_ptr_array_new_with_free_func (g_free);
  guint n_questions = 0;

  g_ptr_array_add (declined, NULL);
  for (;;)
    {
      g_autoptr (LeadPrompt) prompt = NULL;

      fixture->situation.declined = (const char *const *) declined->pdata;
      prompt = lead_prompt_from_coverage (&fixture->situation);
      if (prompt == NULL)
        break;
      g_assert_false (g_strv_contains (fixture->situation.declined, prompt->id));
      g_ptr_array_insert (declined, 0, g_strdup (prompt->id));
      n_questions++;
    }
  g_assert_cmpuint (n_questions, >=, 100);
}

static void
test_why (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPrompt) fresh = choose (fixture);
  g_autoptr (LeadPrompt) other = NULL;
  g_autoptr (LeadPrompt) again = NULL;
  LeadItem *item = fresh->item;
  LeadDay answered = lead_day_new (2024, 3, 5);

  g_assert_cmpstr (fresh->why, ==, "You have answered none of the 5 questions on this yet.");

  /* Another question on the same thing. */
  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    {
      g_autofree char *id = lead_item_dup_prompt (item, i);

      if (!g_str_equal (id, fresh->id))
        lead_answered_add (fixture->answered, id, 3, answered);
    }
  other = choose (fixture);
  g_assert_cmpstr (other->id, ==, fresh->id);
  g_assert_cmpstr (other->why, ==,
                   "You have answered 4 of the 5 questions on this, but not this one.");
}

/* When all have been answered equally often, the one answered longest ago. */
static void
test_longest_ago (Fixture *fixture, gconstpointer data)
{
  static const char *const frameworks[] = { "summing-up", "behaviours", "barriers" };
  g_autoptr (LeadPrompt) first = choose (fixture);
  g_autoptr (LeadPrompt) chosen = NULL;
  LeadDay old = lead_day_new (2024, 3, 5);

  for (guint i = 0; i < G_N_ELEMENTS (frameworks); i++)
    {
      LeadFramework *framework = lead_content_get_framework (fixture->content, frameworks[i]);

      for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (framework)); k++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), k);

          for (guint n = 0; n < lead_item_get_n_questions (item); n++)
            {
              g_autofree char *id = lead_item_dup_prompt (item, n);

              lead_answered_add (fixture->answered, id, 2,
                                 g_str_equal (id, first->id) ? old : TODAY - 1);
            }
        }
    }
  chosen = choose (fixture);
  g_assert_cmpstr (chosen->id, ==, first->id);
  g_assert_cmpstr (chosen->why, ==, "You have answered this 2 times, last in March 2024.");
}

static LeadPrompt *
no_opinion (const LeadPromptSituation *situation)
{
  return NULL;
}

static LeadPrompt *
first_question (const LeadPromptSituation *situation)
{
  LeadItem *item = lead_content_get_item (situation->content, "barriers/tensions");

  return lead_prompt_new (item, 0, "Because.");
}

static void
test_sources (Fixture *fixture, gconstpointer data)
{
  const LeadPromptSource sources[] = { no_opinion, first_question, lead_prompt_from_coverage };
  g_autoptr (LeadPrompt) prompt
    = lead_prompt_choose (&fixture->situation, sources, G_N_ELEMENTS (sources));
  g_autoptr (LeadPrompt) copy = lead_prompt_copy (prompt);

  g_assert_cmpstr (prompt->id, ==, "barriers/tensions#1");
  g_assert_cmpstr (copy->why, ==, "Because.");
  g_assert_null (lead_prompt_choose (&fixture->situation, sources, 1));
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

#define ADD(path, test) \
  g_test_add ("/insight/prompt/" path, Fixture, NULL, set_up, test, tear_down)
  ADD ("same-in-same-out", test_same_in_same_out);
  ADD ("all-get-their-turn", test_all_get_their_turn);
  ADD ("another-question", test_another_question);
  ADD ("why", test_why);
  ADD ("longest-ago", test_longest_ago);
  ADD ("sources", test_sources);
  g_test_add_data_func ("/insight/prompt/never-twice", GINT_TO_POINTER (FALSE),
                        test_never_twice_in_a_span);
  g_test_add_data_func ("/insight/prompt/never-twice-answering", GINT_TO_POINTER (TRUE),
                        test_never_twice_in_a_span);
  return g_test_run ();
}
