/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/model/lead-experiment-builder.h"

#define TODAY 20540

static LeadExperiment *
make_experiment (void)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();

  lead_experiment_builder_set_uuid (builder, "an-id");
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, "\n  Say nothing first \nat all");
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_NEXT, "Say nothing last");
  lead_experiment_builder_set_challenge (builder, "a-challenge");
  lead_experiment_builder_set_source (builder, "first");
  lead_experiment_builder_set_item (builder, "moves/frame", TRUE);
  lead_experiment_builder_set_item (builder, "barriers/tensions", TRUE);
  lead_experiment_builder_set_item (builder, "moves/frame", TRUE);
  lead_experiment_builder_set_entry (builder, "second", TRUE);
  lead_experiment_builder_set_entry (builder, "first", TRUE);
  lead_experiment_builder_set_entry (builder, "third", TRUE);
  lead_experiment_builder_set_entry (builder, "third", FALSE);
  return lead_experiment_builder_end (builder);
}

static void
test_build (void)
{
  g_autoptr (LeadExperiment) experiment = make_experiment ();
  g_autofree char *headline = lead_experiment_dup_headline (experiment);
  const char * const *items = lead_experiment_get_items (experiment);
  const char * const *entries = lead_experiment_get_entries (experiment);

  g_assert_cmpstr (headline, ==, "Say nothing first");
  g_assert_cmpstr (lead_experiment_get_text (experiment, LEAD_EXPERIMENT_HAPPENED), ==, "");
  g_assert_cmpint (lead_experiment_get_begun (experiment), ==, LEAD_DAY_NONE);
  g_assert_null (lead_experiment_get_follows (experiment));
  g_assert_cmpstr (items[0], ==, "barriers/tensions");
  g_assert_cmpstr (items[1], ==, "moves/frame");
  g_assert_null (items[2]);
  g_assert_cmpstr (entries[0], ==, "second");
  g_assert_cmpstr (entries[1], ==, "first");
  g_assert_null (entries[2]);
}

/* What it says of where it is follows from three days and one text. */
static void
test_state (void)
{
  static const struct
  {
    LeadDay              due;
    LeadDay              closed;
    const char          *learned;
    LeadExperimentState  state;
  } cases[] = {
    { LEAD_DAY_NONE, LEAD_DAY_NONE, "", LEAD_EXPERIMENT_OPEN },
    { TODAY + 1, LEAD_DAY_NONE, "", LEAD_EXPERIMENT_OPEN },
    { TODAY, LEAD_DAY_NONE, "", LEAD_EXPERIMENT_DUE },
    { TODAY - 400, LEAD_DAY_NONE, "already something", LEAD_EXPERIMENT_DUE },
    { TODAY + 1, TODAY, "it failed, and why", LEAD_EXPERIMENT_LEARNT },
    { LEAD_DAY_NONE, TODAY - 1, "", LEAD_EXPERIMENT_SET_ASIDE },
    { TODAY - 9, TODAY, "", LEAD_EXPERIMENT_SET_ASIDE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LeadExperimentBuilder *builder = lead_experiment_builder_new ();
      g_autoptr (LeadExperiment) experiment = NULL;

      lead_experiment_builder_set_due (builder, cases[i].due);
      lead_experiment_builder_set_closed (builder, cases[i].closed);
      lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_LEARNED, cases[i].learned);
      experiment = lead_experiment_builder_end (builder);
      g_assert_cmpint (lead_experiment_get_state (experiment, TODAY), ==, cases[i].state);
    }
}

static void
test_equal (void)
{
  g_autoptr (LeadExperiment) experiment = make_experiment ();
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (experiment);
  g_autoptr (LeadExperiment) copy = NULL;
  g_autoptr (LeadExperiment) turned = NULL;
  g_autoptr (LeadExperiment) dated = NULL;

  lead_experiment_builder_set_id (builder, 9);
  lead_experiment_builder_set_modified_ms (builder, 1);
  lead_experiment_builder_set_follower (builder, "later");
  copy = lead_experiment_builder_end (builder);
  g_assert_true (lead_experiment_equal (experiment, copy));

  builder = lead_experiment_builder_new_from (experiment);
  lead_experiment_builder_set_entry (builder, "second", FALSE);
  lead_experiment_builder_set_entry (builder, "second", TRUE);
  turned = lead_experiment_builder_end (builder);
  g_assert_false (lead_experiment_equal (experiment, turned));

  builder = lead_experiment_builder_new_from (experiment);
  lead_experiment_builder_set_due (builder, TODAY);
  dated = lead_experiment_builder_end (builder);
  g_assert_false (lead_experiment_equal (experiment, dated));
}

/* The next cycle takes up what was to come next, and nothing that is over. */
static void
test_after (void)
{
  g_autoptr (LeadExperiment) experiment = make_experiment ();
  g_autoptr (LeadExperiment) next
    = lead_experiment_builder_end (lead_experiment_builder_new_after (experiment));

  g_assert_cmpint (lead_experiment_get_id (next), ==, 0);
  g_assert_null (lead_experiment_get_uuid (next));
  g_assert_cmpstr (lead_experiment_get_follows (next), ==, "an-id");
  g_assert_cmpstr (lead_experiment_get_challenge (next), ==, "a-challenge");
  g_assert_cmpstr (lead_experiment_get_text (next, LEAD_EXPERIMENT_TRY), ==, "Say nothing last");
  g_assert_cmpstr (lead_experiment_get_text (next, LEAD_EXPERIMENT_NEXT), ==, "");
  g_assert_true (lead_experiment_has_item (next, "moves/frame"));
  g_assert_null (lead_experiment_get_source (next));
  g_assert_null (lead_experiment_get_entries (next)[0]);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/model/experiment/build", test_build);
  g_test_add_func ("/model/experiment/state", test_state);
  g_test_add_func ("/model/experiment/equal", test_equal);
  g_test_add_func ("/model/experiment/after", test_after);
  return g_test_run ();
}
