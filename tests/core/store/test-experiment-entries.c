/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Entries that tell of experiments: linked one by one, without touching what else
 * an experiment says. */

#include "config.h"

#include "core/model/lead-error.h"
#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-experiments.h"
#include "store-fixture.h"

#define NOBODY "1d7f2c7e-4d0e-4a6b-8f3e-5a3f0c1b2d01"

static LeadExperiment *
add (LeadJournal *journal)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadExperiment) experiment = NULL;
  g_autoptr (GError) error = NULL;
  LeadExperiment *saved;

  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, "Ask before I answer");
  lead_experiment_builder_set_entry (builder, NOBODY, TRUE);
  experiment = lead_experiment_builder_end (builder);
  saved = lead_journal_save_experiment_sync (journal, experiment, NULL, &error);
  g_assert_no_error (error);

  return saved;
}

static void
tell (LeadJournal    *journal,
      LeadExperiment *experiment,
      int64_t         id,
      gboolean        linked)
{
  g_autoptr (LeadEntry) entry = fixture_load (journal, id);
  g_autoptr (GError) error = NULL;

  g_assert_true (lead_journal_link_experiment_entry_sync (
    journal, lead_experiment_get_uuid (experiment), lead_entry_get_uuid (entry), linked, NULL,
    &error));
  g_assert_no_error (error);
}

static GArray *
list (LeadJournal    *journal,
      LeadExperiment *experiment)
{
  g_autoptr (GError) error = NULL;
  GArray *ids = lead_journal_list_experiment_entries_sync (
    journal, lead_experiment_get_uuid (experiment), NULL, &error);

  g_assert_no_error (error);

  return ids;
}

static void
test_linked (Fixture       *f,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  int64_t first = fixture_add_entry (journal, "2026-11-20", "First", "I asked.");
  int64_t second = fixture_add_entry (journal, "2026-11-21", "Second", "I didn’t.");
  g_autoptr (LeadExperiment) experiment = add (journal);
  g_autoptr (LeadExperiment) after = NULL;
  g_autoptr (GArray) ids = NULL;

  tell (journal, experiment, second, TRUE);
  tell (journal, experiment, first, TRUE);
  tell (journal, experiment, first, TRUE);
  ids = list (journal, experiment);
  g_assert_cmpuint (ids->len, ==, 2);
  g_assert_cmpint (g_array_index (ids, int64_t, 0), ==, second);
  g_assert_cmpint (g_array_index (ids, int64_t, 1), ==, first);

  tell (journal, experiment, second, FALSE);
  after = lead_journal_get_experiment_sync (journal, lead_experiment_get_uuid (experiment), NULL,
                                            NULL);
  g_assert_cmpuint (g_strv_length ((char **) lead_experiment_get_entries (after)), ==, 2);
  g_assert_cmpstr (lead_experiment_get_entries (after)[0], ==, NOBODY);
  g_assert_cmpstr (lead_experiment_get_text (after, LEAD_EXPERIMENT_TRY), ==,
                   "Ask before I answer");
  fixture_close (journal);
}

/* What is in the trash isn't shown, and is there again when it comes back. */
static void
test_trashed (Fixture       *f,
              gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  int64_t id = fixture_add_entry (journal, "2026-11-20", "First", "I asked.");
  g_autoptr (LeadExperiment) experiment = add (journal);

  tell (journal, experiment, id, TRUE);
  for (guint i = 0; i < 2; i++)
    {
      gboolean trashed = i == 0;
      g_autoptr (GArray) ids = NULL;

      g_assert_true (lead_journal_trash_entries_sync (journal, &id, 1, trashed, NULL, NULL));
      ids = list (journal, experiment);
      g_assert_cmpuint (ids->len, ==, trashed ? 0 : 1);
    }
  fixture_close (journal);
}

static void
test_nobody (Fixture       *f,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  g_autoptr (GError) error = NULL;

  g_assert_false (lead_journal_link_experiment_entry_sync (journal, NOBODY, NOBODY, TRUE, NULL,
                                                           &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  fixture_close (journal);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/experiment-entries/linked", test_linked);
  fixture_add ("/store/experiment-entries/trashed", test_trashed);
  fixture_add ("/store/experiment-entries/nobody", test_nobody);

  return g_test_run ();
}
