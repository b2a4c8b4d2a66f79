/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which questions lie at hand in a talk. */

#include "config.h"

#include "core/insight/lead-at-hand.h"
#include "core/model/lead-experiment-builder.h"
#include "lead-test.h"

#define SESSION "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define OTHER "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c12"

static LeadContent *content;

/* The items that the questions are of, one by one. */
static char *
name_items (GArray *found)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < found->len; i++)
    {
      const LeadAtHand *at_hand = &g_array_index (found, LeadAtHand, i);

      g_assert_true (*at_hand->question != '\0');
      for (guint k = 0; k < i; k++)
        g_assert_cmpstr (at_hand->question, !=, g_array_index (found, LeadAtHand, k).question);
      g_string_append_printf (names, "%s%s", i > 0 ? " " : "", lead_item_get_id (at_hand->item));
    }

  return g_string_free (names, FALSE);
}

static GPtrArray *
make_tags (const char *first,
           const char *second)
{
  GPtrArray *tags = g_ptr_array_new_with_free_func (g_object_unref);

  if (first != NULL)
    g_ptr_array_add (tags, lead_tag_new (NULL, first, LEAD_STANCE_NONE, NULL));
  if (second != NULL)
    g_ptr_array_add (tags, lead_tag_new (NULL, second, LEAD_STANCE_NONE, NULL));

  return tags;
}

static void
assert_found (LeadAgendaKind  kind,
              const char     *subject,
              GPtrArray      *tags,
              const char     *expected)
{
  g_autoptr (LeadAgendaItem) point = lead_agenda_item_new ("point", kind, subject, "");
  g_autoptr (GArray) found = lead_at_hand_find (content, point, NULL, tags, SESSION);
  g_autofree char *names = name_items (found);

  g_assert_cmpstr (names, ==, expected);
}

/* What the point is about comes first, then what lies beside it. */
static void
test_subject (void)
{
  g_autoptr (GPtrArray) none = make_tags (NULL, NULL);
  g_autoptr (GPtrArray) tags = make_tags ("behaviours/relationships", "barriers/tensions");

  assert_found (LEAD_AGENDA_NOTICED, "barriers/short-termism", none,
                "barriers/short-termism barriers/short-termism barriers/short-termism");
  assert_found (LEAD_AGENDA_NOTICED, "barriers/short-termism", tags,
                "barriers/short-termism barriers/tensions behaviours/relationships");
  assert_found (LEAD_AGENDA_OWN, NULL, tags,
                "barriers/tensions behaviours/relationships barriers/tensions");
  assert_found (LEAD_AGENDA_QUESTION, "summing-up/network#2", none,
                "summing-up/network summing-up/network summing-up/network");
  assert_found (LEAD_AGENDA_AGREEMENT, "gone", none,
                "practices/learning-cycles summing-up/start questions/next");
}

/* Nothing to go by, or something that isn't known any more. */
static void
test_anything (void)
{
  g_autoptr (GPtrArray) none = make_tags (NULL, NULL);
  g_autoptr (GArray) found = lead_at_hand_find (content, NULL, NULL, none, NULL);
  g_autofree char *names = name_items (found);

  g_assert_cmpstr (names, ==, "practices/conversations practices/stuck mindset/listening");
  assert_found (LEAD_AGENDA_NOTICED, "cycles", none, names);
  assert_found (LEAD_AGENDA_OWN, NULL, none, names);
}

static void
test_experiment (void)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadAgendaItem) point = lead_agenda_item_new ("point", LEAD_AGENDA_EXPERIMENT, "e", "");
  g_autoptr (GPtrArray) none = make_tags (NULL, NULL);
  g_autoptr (LeadExperiment) experiment = NULL;
  g_autoptr (GArray) found = NULL;
  g_autofree char *names = NULL;

  lead_experiment_builder_set_item (builder, "barriers/tensions", TRUE);
  experiment = lead_experiment_builder_end (builder);
  found = lead_at_hand_find (content, point, experiment, none, SESSION);
  names = name_items (found);
  g_assert_cmpstr (names, ==, "barriers/tensions practices/experiment practices/learning-cycles");
}

/* The point itself isn't asked twice; the next session hears another question first. */
static void
test_differ (void)
{
  g_autoptr (GPtrArray) none = make_tags (NULL, NULL);
  LeadItem *item = lead_content_get_item (content, "barriers/tensions");
  guint n_different = 0;

  for (guint i = 0; i < lead_item_get_n_questions (item); i++)
    {
      g_autofree char *prompt = lead_item_dup_prompt (item, i);
      g_autoptr (LeadAgendaItem) point = lead_agenda_item_new ("p", LEAD_AGENDA_QUESTION, prompt, "");
      g_autoptr (GArray) found = lead_at_hand_find (content, point, NULL, none, SESSION);
      g_autoptr (GArray) others = lead_at_hand_find (content, point, NULL, none, OTHER);

      g_assert_cmpuint (found->len, >, 0);
      for (guint k = 0; k < found->len; k++)
        g_assert_cmpstr (g_array_index (found, LeadAtHand, k).question, !=,
                         lead_item_get_question (item, i));
      n_different += g_array_index (found, LeadAtHand, 0).question
                     != g_array_index (others, LeadAtHand, 0).question;
    }
  g_assert_cmpuint (n_different, >, 0);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  int status;

  lead_test_init (&argc, &argv);
  content = lead_content_load (&error);
  g_assert_no_error (error);

  g_test_add_func ("/at-hand/subject", test_subject);
  g_test_add_func ("/at-hand/anything", test_anything);
  g_test_add_func ("/at-hand/experiment", test_experiment);
  g_test_add_func ("/at-hand/differ", test_differ);

  status = g_test_run ();
  g_clear_object (&content);

  return status;
}
