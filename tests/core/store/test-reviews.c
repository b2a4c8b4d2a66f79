/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-error.h"
#include "core/store/lead-journal-import.h"
#include "core/store/lead-journal-notes.h"
#include "core/store/lead-journal-reviews.h"
#include "core/store/lead-journal-upkeep.h"
#include "store-fixture.h"

#define CITED "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11"

static LeadMoment
moment_on (const char *day)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_utc ();
  LeadMoment moment;

  g_assert_true (lead_moment_parse (day, zone, &moment));
  return moment;
}

static LeadReview *
new_review (const char *day, const char *resonates)
{
  const char *cites[] = { CITED, NULL };
  LeadMoment moment = moment_on (day);
  LeadReview *review = lead_review_new (&moment, moment.day - 90);

  lead_review_set_text (review, LEAD_REVIEW_RESONATES, resonates);
  lead_review_set_rating (review, "behaviours/relationships", 3, cites);
  lead_review_set_rating (review, "host/command-invite", 0, NULL);
  return review;
}

static LeadReview *
save (LeadJournal *journal, const LeadReview *review)
{
  g_autoptr (GError) error = NULL;
  LeadReview *saved = lead_journal_save_review_sync (journal, review, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (saved->uuid);
  return saved;
}

static GPtrArray *
list (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *reviews = lead_journal_list_reviews_sync (journal, NULL, &error);

  g_assert_no_error (error);
  return reviews;
}

static void
note_changes (LeadJournal *journal, guint changes, GArray *ids, guint *seen)
{
  *seen |= changes;
}

static void
test_kept (Fixture *f, gconstpointer data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadReview) older = new_review ("2026-01-10", "At first");
  g_autoptr (LeadReview) newer = new_review ("2026-04-10", "Now");
  g_autoptr (LeadReview) saved = NULL;
  g_autoptr (LeadReview) other = save (journal, older);
  g_autoptr (GPtrArray) reviews = NULL;
  guint seen = 0;

  g_signal_connect (journal, "changed", G_CALLBACK (note_changes), &seen);
  saved = save (journal, newer);
  while (seen == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (seen, ==, LEAD_CHANGE_REVIEWS);
  fixture_close (g_steal_pointer (&journal));

  journal = fixture_open (f);
  reviews = list (journal);
  g_assert_cmpuint (reviews->len, ==, 2);
  g_assert_true (lead_review_equal (reviews->pdata[0], newer));
  g_assert_true (lead_review_equal (reviews->pdata[1], older));
  g_assert_cmpstr (((LeadReview *) reviews->pdata[1])->uuid, ==, other->uuid);
  fixture_close (g_steal_pointer (&journal));
}

/* A save takes the place of what was there, and a deletion can be taken back. */
static void
test_changed (Fixture *f, gconstpointer data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadReview) review = new_review ("2026-01-10", "At first");
  g_autoptr (LeadReview) saved = save (journal, review);
  g_autoptr (LeadReview) again = NULL;
  g_autoptr (LeadReview) back = NULL;
  g_autoptr (GPtrArray) reviews = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GError) error = NULL;

  lead_review_set_rating (saved, "behaviours/relationships", LEAD_RATING_NONE, NULL);
  again = save (journal, saved);
  g_assert_cmpstr (again->uuid, ==, saved->uuid);
  reviews = list (journal);
  g_assert_cmpuint (reviews->len, ==, 1);
  g_assert_null (lead_review_get_rating (reviews->pdata[0], "behaviours/relationships"));
  g_assert_cmpint (lead_review_get_rating (reviews->pdata[0], "host/command-invite")->value, ==, 0);

  g_assert_true (lead_journal_delete_review_sync (journal, again->uuid, NULL, &error));
  none = list (journal);
  g_assert_cmpuint (none->len, ==, 0);
  back = save (journal, again);
  g_assert_cmpstr (back->uuid, ==, again->uuid);
  fixture_close (g_steal_pointer (&journal));
}

static LeadNote *
save_note (LeadJournal *journal, int64_t entry, const char *text)
{
  LeadMoment moment = moment_on ("2026-04-10T10:00");
  g_autoptr (LeadNote) note = lead_note_new (NULL, &moment, 0, text);
  g_autoptr (GError) error = NULL;
  LeadNote *saved = lead_journal_save_note_sync (journal, entry, note, NULL, &error);

  g_assert_no_error (error);
  return saved;
}

static GPtrArray *
list_notes (LeadJournal *journal, int64_t entry)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *notes = lead_journal_list_notes_sync (journal, entry, NULL, &error);

  g_assert_no_error (error);
  return notes;
}

static void
test_note (Fixture *f, gconstpointer data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t entry = fixture_add_entry (journal, "2025-03-14", "Title", "Body");
  int64_t other = fixture_add_entry (journal, "2025-03-15", "Title", "Body");
  g_autoptr (LeadEntry) before = fixture_load (journal, entry);
  g_autoptr (LeadNote) saved = NULL;
  g_autoptr (LeadEntry) after = NULL;
  g_autoptr (GPtrArray) notes = NULL;
  g_autoptr (GPtrArray) elsewhere = list_notes (journal, other);

  lead_surroundings_advance (f->surroundings, 60000);
  saved = save_note (journal, entry, "I would say: wait.");
  after = fixture_load (journal, entry);
  g_assert_cmpint (lead_entry_get_revision (after), ==, lead_entry_get_revision (before));
  g_assert_cmpint (lead_entry_get_modified_ms (after), ==, lead_entry_get_modified_ms (before));
  notes = list_notes (journal, entry);
  g_assert_cmpuint (notes->len, ==, 1);
  g_assert_true (lead_note_equal (notes->pdata[0], saved));
  g_assert_cmpuint (elsewhere->len, ==, 0);
  fixture_close (g_steal_pointer (&journal));
}

/* A note goes with its entry, and nothing is left of it. */
static void
test_note_goes (Fixture *f, gconstpointer data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t entry = fixture_add_entry (journal, "2025-03-14", "Title", "Body");
  g_autoptr (LeadNote) first = save_note (journal, entry, "One");
  g_autoptr (LeadNote) second = save_note (journal, entry, "Two");
  g_autoptr (GPtrArray) one = NULL;
  g_autoptr (GPtrArray) none = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (lead_journal_delete_note_sync (journal, entry, first->uuid, NULL, &error));
  one = list_notes (journal, entry);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_true (lead_journal_trash_entries_sync (journal, &entry, 1, TRUE, NULL, &error));
  g_assert_true (lead_journal_delete_entries_sync (journal, &entry, 1, NULL, &error));
  g_assert_no_error (error);
  none = list_notes (journal, entry);
  g_assert_cmpuint (none->len, ==, 0);
  fixture_close (g_steal_pointer (&journal));
}

/* What an archive brings adds to what is here, once. */
static void
test_brought (Fixture *f, gconstpointer data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadReview) review = new_review ("2026-01-10", "As it was here");
  g_autoptr (LeadReview) here = save (journal, review);
  LeadReview *other = new_review ("2026-01-10", "As it was there");
  g_autoptr (GPtrArray) brought
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_review_free);
  g_autoptr (GError) error = NULL;

  other->uuid = g_strdup (here->uuid);
  g_ptr_array_add (brought, other);
  g_ptr_array_add (brought, lead_review_copy (here));
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GPtrArray) reviews = NULL;

      g_assert_true (lead_journal_bring_reviews_sync (journal, brought, NULL, &error));
      reviews = list (journal);
      g_assert_cmpuint (reviews->len, ==, 2);
    }
  fixture_close (g_steal_pointer (&journal));
}

static guint
bring_and_count (LeadJournal *journal, GPtrArray *brought)
{
  g_autoptr (GPtrArray) reviews = NULL;
  g_autoptr (GError) error = NULL;

  lead_journal_bring_reviews_sync (journal, brought, NULL, &error);
  g_assert_no_error (error);
  reviews = list (journal);
  return reviews->len;
}

/* What was deleted isn't brought back, unless that was taken back. */
static void
test_gone (Fixture *f, gconstpointer data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadReview) review = new_review ("2026-01-10", "As it was");
  g_autoptr (LeadReview) here = save (journal, review);
  g_autoptr (LeadReview) again = NULL;
  g_autoptr (GPtrArray) brought
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_review_free);
  g_autoptr (LeadCheckReport) report = NULL;

  g_ptr_array_add (brought, lead_review_copy (here));
  g_assert_true (lead_journal_delete_review_sync (journal, here->uuid, NULL, NULL));
  g_assert_cmpuint (bring_and_count (journal, brought), ==, 0);

  /* Undone, then taken back as an import is: that isn't remembered. */
  again = save (journal, here);
  g_assert_true (lead_journal_take_back_review_sync (journal, again->uuid, NULL, NULL));
  g_assert_cmpuint (bring_and_count (journal, brought), ==, 1);
  g_assert_true (lead_journal_delete_review_sync (journal, here->uuid, NULL, NULL));
  g_assert_cmpuint (bring_and_count (journal, brought), ==, 0);
  report = lead_journal_check_sync (journal, TRUE, NULL, NULL);
  g_assert_cmpuint (report->repaired->len + report->problems->len, ==, 0);
  fixture_close (g_steal_pointer (&journal));
}

/* Nobody sees a note of an import before that ends, and nothing stays of one
 * that is given up. */
static void
test_import (Fixture *f, gconstpointer data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t entry = fixture_add_entry (journal, "2025-03-14", "Title", "Body");
  g_autoptr (LeadEntry) same = fixture_load (journal, entry);
  g_autoptr (GPtrArray) batch
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  LeadIncoming *incoming = lead_incoming_new (same, "origin");
  LeadMoment moment = moment_on ("2026-04-10");
  gboolean finished[] = { FALSE, TRUE, TRUE };

  incoming->notes = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_note_free);
  g_ptr_array_add (incoming->notes, lead_note_new (CITED, &moment, 1, "From elsewhere"));
  g_ptr_array_add (batch, incoming);
  for (guint i = 0; i < G_N_ELEMENTS (finished); i++)
    {
      g_autoptr (GPtrArray) before = list_notes (journal, entry);
      g_autoptr (GPtrArray) during = NULL;
      g_autoptr (GPtrArray) after = NULL;
      g_autoptr (GError) error = NULL;
      LeadTaken taken = { 0 };
      int64_t id;

      g_assert_true (lead_journal_import_begin_sync (journal, "archive", &id, &error));
      lead_journal_import_add_sync (journal, id, batch, &taken, NULL, &error);
      g_assert_no_error (error);
      during = list_notes (journal, entry);
      g_assert_cmpuint (during->len, ==, before->len);
      g_assert_true (finished[i] ? lead_journal_import_finish_sync (journal, id, &error)
                                 : lead_journal_import_cancel_sync (journal, id, &error));
      after = list_notes (journal, entry);
      g_assert_cmpuint (after->len, ==, finished[i] ? 1 : 0);
    }
  fixture_close (g_steal_pointer (&journal));
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/reviews/kept", test_kept);
  fixture_add ("/store/reviews/changed", test_changed);
  fixture_add ("/store/reviews/gone", test_gone);
  fixture_add ("/store/reviews/brought", test_brought);
  fixture_add ("/store/notes/kept", test_note);
  fixture_add ("/store/notes/import", test_import);
  fixture_add ("/store/notes/go-with-the-entry", test_note_goes);

  return g_test_run ();
}
