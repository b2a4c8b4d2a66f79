/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* An experiment is several rows: whichever write fails, it is afterwards whole
 * as it was, or whole as it was to be, and which of the two was said. */

#include "config.h"

#include "core/model/lead-experiment-builder.h"
#include "core/store/lead-journal-experiments.h"
#include "core/store/lead-journal-upkeep.h"
#include "lead-fault-vfs.h"
#include "store-fixture.h"

static const LeadFault faults[] = { LEAD_FAULT_IO, LEAD_FAULT_FULL, LEAD_FAULT_TORN };

static LeadJournal *
open_faulty (Fixture       *fixture,
             LeadOpenFlags  flags)
{
  return lead_fault_vfs_open_journal (fixture->path, fixture->key_source, fixture->surroundings,
                                      flags);
}

/* Every part of it says @number. */
static LeadExperiment *
make_numbered (LeadExperiment *before,
               guint           number)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autofree char *filler = g_strnfill (9000, 'x');
  g_autofree char *text = g_strdup_printf ("%u %s", number, filler);
  g_autofree char *entry = g_strdup_printf ("1d7f2c7e-4d0e-4a6b-8f3e-%012u", number);

  lead_experiment_builder_set_id (builder, before != NULL ? lead_experiment_get_id (before) : 0);
  lead_experiment_builder_set_begun (builder, 20500);
  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    lead_experiment_builder_set_text (builder, i, text);
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *item = g_strdup_printf ("own/%u-%u", number, i);

      lead_experiment_builder_set_item (builder, item, TRUE);
    }
  lead_experiment_builder_set_entry (builder, entry, TRUE);
  return lead_experiment_builder_end (builder);
}

static void
assert_is (Fixture        *fixture,
           LeadExperiment *expected)
{
  g_autoptr (LeadJournal) journal = fixture_open (fixture);
  g_autoptr (GPtrArray) experiments = lead_journal_list_experiments_sync (journal, NULL, NULL, NULL);
  g_autoptr (LeadCheckReport) report = lead_journal_check_sync (journal, TRUE, NULL, NULL);

  g_assert_cmpuint (experiments->len, ==, 1);
  g_assert_true (lead_experiment_equal (experiments->pdata[0], expected));
  g_assert_cmpuint (report->problems->len + report->repaired->len, ==, 0);
  lead_journal_close_sync (journal, NULL);
}

/* Returns: whether the fault was reached; @state is what is to be there then */
static gboolean
change_badly (Fixture         *fixture,
              LeadFault        fault,
              guint            nth,
              LeadExperiment **state,
              guint           *n_failed)
{
  g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_DEFAULT);
  g_autoptr (LeadExperiment) wanted = make_numbered (*state, nth);
  g_autoptr (LeadExperiment) saved = NULL;
  g_autoptr (GError) error = NULL;
  gboolean reached;

  lead_fault_vfs_plan (fault, nth, FALSE);
  saved = lead_journal_save_experiment_sync (journal, wanted, NULL, &error);
  lead_fault_vfs_clear ();
  reached = lead_fault_vfs_happened ();
  g_assert_true ((saved == NULL) == (error != NULL));
  *n_failed += saved == NULL;
  if (saved != NULL)
    g_set_object (state, saved);
  lead_journal_close_sync (journal, NULL);
  return reached;
}

static void
test_whole (Fixture       *fixture,
            gconstpointer  data)
{
  const LeadFault *fault = data;
  g_autoptr (LeadExperiment) first = make_numbered (NULL, 0);
  g_autoptr (LeadExperiment) state = NULL;
  gboolean reached = TRUE;
  guint n_failed = 0;

  {
    g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_CREATE);

    state = lead_journal_save_experiment_sync (journal, first, NULL, NULL);
    g_assert_nonnull (state);
    lead_journal_close_sync (journal, NULL);
  }
  for (guint nth = 1; reached; nth += g_test_slow () ? 1 : 3)
    {
      reached = change_badly (fixture, *fault, nth, &state, &n_failed);
      assert_is (fixture, state);
    }
  g_assert_cmpuint (n_failed, >, 2);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/experiment-faults/%u", i);

      g_test_add (path, Fixture, &faults[i], fixture_set_up, test_whole, fixture_tear_down);
    }
  return g_test_run ();
}
