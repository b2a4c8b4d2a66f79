/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Items of the writer's own, and what is hidden. */

#include "config.h"

#include "core/model/lead-error.h"
#include "core/store/lead-journal-adaptation.h"
#include "store-fixture.h"

#define UUID "0d9f7c1e-5f3c-4b1e-9d55-0a4f0f8f2b11"
#define OTHER "1d9f7c1e-5f3c-4b1e-9d55-0a4f0f8f2b11"

static LeadAdaptation *
load (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;
  LeadAdaptation *adaptation = lead_journal_load_adaptation_sync (journal, NULL, &error);

  g_assert_no_error (error);
  return adaptation;
}

static void
adapt (LeadJournal    *journal,
       LeadAdaptation *change)
{
  g_autoptr (GError) error = NULL;

  lead_journal_adapt_sync (journal, change, NULL, &error);
  g_assert_no_error (error);
}

static void
add_item (LeadJournal *journal,
          const char  *uuid,
          const char  *name)
{
  g_autoptr (LeadAdaptation) change = lead_adaptation_new ();

  lead_adaptation_add_item (change, uuid, "barriers", name, "What it is");
  adapt (journal, change);
}

static void
decide (LeadJournal        *journal,
        const char         *item,
        gboolean            hidden,
        const char * const *dimensions)
{
  g_autoptr (LeadAdaptation) change = lead_adaptation_new ();

  lead_adaptation_add_choice (change, item, hidden, dimensions);
  adapt (journal, change);
}

/* They are there again when the journal is opened again, in the order in which they were added. */
static void
test_kept (Fixture       *fixture,
           gconstpointer  data)
{
  static const char *const dimensions[] = { "dimensions/being", "dimensions/doing", NULL };
  static const char *const none[] = { NULL };
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadAdaptation) adaptation = NULL;
  const LeadOwnItem *item;
  const LeadItemChoice *choice;

  add_item (journal, OTHER, "Rain");
  add_item (journal, UUID, "Board season");
  add_item (journal, OTHER, "Weather");
  decide (journal, "barriers/tensions", TRUE, NULL);
  decide (journal, "own/" UUID, FALSE, dimensions);
  decide (journal, "barriers/day-job", FALSE, none);
  fixture_close (journal);

  journal = fixture_open (fixture);
  adaptation = load (journal);
  g_assert_cmpuint (lead_adaptation_get_items (adaptation)->len, ==, 2);
  item = lead_adaptation_get_items (adaptation)->pdata[0];
  g_assert_cmpstr (item->uuid, ==, OTHER);
  g_assert_cmpstr (item->name, ==, "Weather");
  item = lead_adaptation_find_item (adaptation, "own/" UUID);
  g_assert_cmpstr (item->framework, ==, "barriers");
  g_assert_cmpstr (item->gloss, ==, "What it is");

  g_assert_cmpuint (lead_adaptation_get_choices (adaptation)->len, ==, 3);
  choice = lead_adaptation_find_choice (adaptation, "barriers/tensions");
  g_assert_true (choice->hidden);
  g_assert_null (choice->dimensions);
  choice = lead_adaptation_find_choice (adaptation, "own/" UUID);
  g_assert_cmpuint (g_strv_length (choice->dimensions), ==, 2);
  choice = lead_adaptation_find_choice (adaptation, "barriers/day-job");
  g_assert_nonnull (choice->dimensions);
  g_assert_cmpuint (g_strv_length (choice->dimensions), ==, 0);
  fixture_close (journal);
}

static void
test_taken_back (Fixture       *fixture,
                 gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadAdaptation) adaptation = NULL;

  decide (journal, "barriers/tensions", TRUE, NULL);
  decide (journal, "barriers/tensions", FALSE, NULL);
  adaptation = load (journal);
  g_assert_true (lead_adaptation_is_empty (adaptation));
  fixture_close (journal);
}

/* Not while an entry carries it, be it in the trash. */
static void
test_remove (Fixture       *fixture,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-06-03", "Title", "Text");
  g_autoptr (LeadEntry) tagged = fixture_with_tag (plain, "own/" UUID, LEAD_STANCE_MET);
  g_autoptr (LeadEntry) saved = fixture_save (journal, tagged);
  g_autoptr (LeadAdaptation) adaptation = NULL;
  g_autoptr (GError) error = NULL;
  int64_t id = lead_entry_get_id (saved);

  add_item (journal, UUID, "Board season");
  decide (journal, "own/" UUID, TRUE, NULL);
  g_assert_true (lead_journal_trash_entries_sync (journal, &id, 1, TRUE, NULL, NULL));
  g_assert_false (lead_journal_remove_own_item_sync (journal, UUID, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);

  g_assert_true (lead_journal_delete_entries_sync (journal, &id, 1, NULL, NULL));
  g_assert_true (lead_journal_remove_own_item_sync (journal, UUID, NULL, &error));
  g_assert_no_error (error);
  adaptation = load (journal);
  g_assert_true (lead_adaptation_is_empty (adaptation));
  fixture_close (journal);
}

static void
note_change (guint  *kinds,
             guint   changed)
{
  *kinds |= changed;
}

static void
test_told (Fixture       *fixture,
           gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  guint kinds = 0;

  g_signal_connect_swapped (journal, "changed", G_CALLBACK (note_change), &kinds);
  add_item (journal, UUID, "Board season");
  while (kinds == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (kinds, ==, LEAD_CHANGE_CONTENT);
  fixture_close (journal);
}

/* What is here stays as it is. */
static void
test_import (Fixture       *fixture,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadAdaptation) incoming = lead_adaptation_new ();
  g_autoptr (LeadAdaptation) adaptation = NULL;
  g_autoptr (GError) error = NULL;
  const LeadOwnItem *item;

  add_item (journal, UUID, "Mine");
  decide (journal, "barriers/tensions", TRUE, NULL);
  lead_adaptation_add_item (incoming, UUID, "behaviours", "Theirs", NULL);
  lead_adaptation_add_item (incoming, OTHER, "behaviours", "New", NULL);
  lead_adaptation_add_choice (incoming, "barriers/tensions", FALSE, NULL);
  lead_adaptation_add_choice (incoming, "barriers/day-job", TRUE, NULL);
  lead_journal_take_adaptation_sync (journal, incoming, NULL, &error);
  g_assert_no_error (error);

  adaptation = load (journal);
  item = lead_adaptation_find_item (adaptation, "own/" UUID);
  g_assert_cmpstr (item->name, ==, "Mine");
  item = lead_adaptation_find_item (adaptation, "own/" OTHER);
  g_assert_cmpstr (item->name, ==, "New");
  g_assert_true (lead_adaptation_find_choice (adaptation, "barriers/tensions")->hidden);
  g_assert_true (lead_adaptation_find_choice (adaptation, "barriers/day-job")->hidden);
  fixture_close (journal);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  fixture_add ("/store/adaptation/kept", test_kept);
  fixture_add ("/store/adaptation/taken-back", test_taken_back);
  fixture_add ("/store/adaptation/remove", test_remove);
  fixture_add ("/store/adaptation/told", test_told);
  fixture_add ("/store/adaptation/import", test_import);
  return g_test_run ();
}
