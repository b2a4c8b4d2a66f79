/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Experiments in archives: the same back again, and nothing that isn't as the
 * format says. */

#include "config.h"

#include "archive-fixture.h"
#include "core/exchange/lead-archive-experiment.h"
#include "core/model/lead-error.h"
#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-experiments.h"
#include "lead-test.h"

#define UUID "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"
#define OTHER_UUID "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c12"
#define START "{\"kind\":\"experiment\",\"id\":\"" UUID "\",\"created_ms\":1,\"modified_ms\":2"
#define HEAD START ",\"begun\":\"2026-03-14\",\"try\":\"T\""

static LeadExperiment *
make_experiment (void)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();

  lead_experiment_builder_set_uuid (builder, UUID);
  lead_experiment_builder_set_created_ms (builder, 1773513600123);
  lead_experiment_builder_set_modified_ms (builder, 1773513600456);
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, "Ask “only”\nthen wait");
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_EXPECT, "A long silence");
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_SIGNS, "Somebody else fills it");
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_HAPPENED, "I filled it");
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_LEARNED, "Count to ten");
  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_NEXT, "Count to twenty");
  lead_experiment_builder_set_begun (builder, 20500);
  lead_experiment_builder_set_due (builder, 20514);
  lead_experiment_builder_set_closed (builder, 20520);
  lead_experiment_builder_set_challenge (builder, OTHER_UUID);
  lead_experiment_builder_set_follows (builder, OTHER_UUID);
  lead_experiment_builder_set_source (builder, OTHER_UUID);
  lead_experiment_builder_set_item (builder, "moves/cede-power", TRUE);
  lead_experiment_builder_set_item (builder, "barriers/tensions", TRUE);
  lead_experiment_builder_set_entry (builder, OTHER_UUID, TRUE);
  lead_experiment_builder_set_entry (builder, UUID, TRUE);
  return lead_experiment_builder_end (builder);
}

static LeadExperiment *
make_bare (void)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();

  lead_experiment_builder_set_begun (builder, 20500);
  return lead_experiment_builder_end (builder);
}

static void
assert_comes_back (LeadExperiment *experiment)
{
  g_autofree char *line = lead_archive_experiment_write (experiment);
  g_autoptr (JsonNode) node = archive_fixture_parse (line);
  g_autoptr (LeadExperiment) read = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;

  read = lead_archive_experiment_read (json_node_get_object (node), &error);
  g_assert_no_error (error);
  g_assert_true (lead_experiment_equal (read, experiment));
  again = lead_archive_experiment_write (read);
  g_assert_cmpstr (again, ==, line);
}

static void
test_line (void)
{
  g_autoptr (LeadExperiment) full = make_experiment ();
  g_autoptr (LeadExperiment) plain = make_bare ();
  LeadExperimentBuilder *builder = lead_experiment_builder_new_from (plain);
  g_autoptr (LeadExperiment) bare = NULL;

  assert_comes_back (full);
  lead_experiment_builder_set_uuid (builder, UUID);
  bare = lead_experiment_builder_end (builder);
  assert_comes_back (bare);
}

static void
test_hostile (void)
{
  static const char * const lines[] = {
    START "}",
    START ",\"try\":\"T\"}",
    START ",\"begun\":\"2026-03-14\"}",
    START ",\"begun\":\"2026-02-30\",\"try\":\"T\"}",
    START ",\"begun\":\"2026-03-14\",\"try\":7}",
    START ",\"begun\":\"2026-03-14\",\"try\":null}",
    HEAD ",\"due\":\"soon\"}",
    HEAD ",\"due\":20500}",
    HEAD ",\"closed\":true}",
    HEAD ",\"learned\":[\"L\"]}",
    HEAD ",\"challenge\":\"no uuid\"}",
    HEAD ",\"follows\":\"\"}",
    HEAD ",\"source\":{}}",
    HEAD ",\"items\":\"moves/frame\"}",
    HEAD ",\"items\":[7]}",
    HEAD ",\"items\":[\"\"]}",
    HEAD ",\"entries\":[\"no uuid\"]}",
    HEAD ",\"entries\":[[]]}",
    HEAD ",\"trashed_ms\":\"yesterday\"}",
    "{\"kind\":\"experiment\",\"id\":\"no uuid\",\"created_ms\":1,\"modified_ms\":2,"
    "\"begun\":\"2026-03-14\",\"try\":\"T\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (JsonNode) node = archive_fixture_parse (lines[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (LeadExperiment) read = NULL;

      read = lead_archive_experiment_read (json_node_get_object (node), &error);
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_null (read);
    }
}

/* A list that no person has written is refused, and quickly. */
static void
test_endless (void)
{
  g_autoptr (GString) line = g_string_new (HEAD ",\"items\":[\"moves/frame\"");
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadExperiment) read = NULL;

  for (int i = 0; i < 100000; i++)
    g_string_append_printf (line, ",\"own/%d\"", i);
  g_string_append (line, "]}");
  node = archive_fixture_parse (line->str);
  read = lead_archive_experiment_read (json_node_get_object (node), &error);
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_assert_null (read);
}

static void
fill (LeadJournal *journal)
{
  g_autoptr (LeadExperiment) full = make_experiment ();
  g_autoptr (LeadExperiment) bare = make_bare ();
  g_autoptr (LeadExperiment) saved = lead_journal_save_experiment_sync (journal, full, NULL, NULL);
  g_autoptr (LeadExperiment) next = NULL;
  g_autoptr (LeadExperiment) saved_next = NULL;
  g_autoptr (LeadExperiment) trashed = lead_journal_save_experiment_sync (journal, bare, NULL, NULL);

  next = lead_experiment_builder_end (lead_experiment_builder_new_after (saved));
  saved_next = lead_journal_save_experiment_sync (journal, next, NULL, NULL);
  g_assert_nonnull (saved_next);
  g_assert_true (lead_journal_trash_experiment_sync (journal, lead_experiment_get_id (trashed), TRUE,
                                                     NULL, NULL));
}

static void
test_whole (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autoptr (LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr (LeadJournal) first = archive_fixture_make_journal (folder, "first", surroundings);
  g_autoptr (LeadJournal) second = archive_fixture_make_journal (folder, "second", surroundings);
  g_autofree char *before = NULL;
  g_autofree char *part = NULL;
  g_autofree char *after = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GPtrArray) chain = NULL;

  fill (first);
  before = archive_fixture_export (first, folder, "first.zip", NULL);
  g_assert_cmpuint (archive_fixture_count (before, "{\"kind\":\"experiment\""), ==, 3);
  part = archive_fixture_export (first, folder, "part.zip", OTHER_UUID);
  g_assert_cmpuint (archive_fixture_count (part, "{\"kind\":\"experiment\""), ==, 0);
  archive_fixture_import (second, folder, "first.zip");
  after = archive_fixture_export (second, folder, "second.zip", NULL);
  g_assert_cmpstr (after, ==, before);
  chain = lead_journal_list_experiment_chain_sync (second, UUID, NULL, NULL);
  g_assert_cmpuint (chain->len, ==, 2);
  archive_fixture_import (second, folder, "first.zip");
  again = archive_fixture_export (second, folder, "third.zip", NULL);
  g_assert_cmpstr (again, ==, before);
  lead_journal_close_sync (first, NULL);
  lead_journal_close_sync (second, NULL);
  lead_test_remove_folder (folder);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/exchange/archive-experiment/line", test_line);
  g_test_add_func ("/exchange/archive-experiment/hostile", test_hostile);
  g_test_add_func ("/exchange/archive-experiment/endless", test_endless);
  g_test_add_func ("/exchange/archive-experiment/whole", test_whole);
  return g_test_run ();
}
