/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "round-trip-journal.h"

#include "core/store/lead-journal-adaptation.h"
#include "core/store/lead-journal-import.h"
#include "core/store/lead-journal-prompts.h"
#include "core/store/lead-journal-reviews.h"

#define NEW_BATCH() g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free)

static GPtrArray *
make_history (GRand *random)
{
  GPtrArray *history = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_revision_free);

  for (int i = g_rand_int_range (random, 0, 4); i > 0; i--)
    {
      LeadRevision *revision = g_new0 (LeadRevision, 1);

      revision->revision = 4 - i;
      revision->saved_ms = G_GINT64_CONSTANT (1690000000000) - i * 1000;
      revision->title = g_strdup ("Before");
      revision->body = lead_test_random_text (random, 20);
      g_ptr_array_add (history, revision);
    }
  return history;
}

static GPtrArray *
make_notes (GRand *random)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_note_free);

  for (int i = g_rand_int_range (random, 0, 3); i > 0; i--)
    g_ptr_array_add (notes, lead_test_random_note (random));
  return notes;
}

/**
 * round_trip_add_reviews:
 * @random: for what they say
 *
 * Adds ROUND_TRIP_N_REVIEWS self-reviews.
 */
void
round_trip_add_reviews (GRand *random, LeadJournal *journal)
{
  g_autoptr (GPtrArray) reviews
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_review_free);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < ROUND_TRIP_N_REVIEWS; i++)
    g_ptr_array_add (reviews, lead_test_random_review (random));
  lead_journal_bring_reviews_sync (journal, reviews, NULL, &error);
  g_assert_no_error (error);
}

static LeadIncoming *
make_incoming (GRand *random, GPtrArray *pictures)
{
  g_autoptr (LeadEntry) entry = lead_test_random_entry (random, pictures);
  LeadIncoming *incoming = lead_incoming_new (entry, lead_entry_get_uuid (entry));

  g_clear_pointer (&incoming->contents, g_ptr_array_unref);
  incoming->contents = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  for (guint i = 0; i < lead_entry_get_attachments (entry)->len; i++)
    {
      const LeadAttachment *wanted = lead_entry_get_attachments (entry)->pdata[i];

      for (guint j = 0; j < pictures->len; j++)
        {
          g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256,
                                                                pictures->pdata[j]);

          if (g_str_equal (hash, wanted->sha256))
            g_ptr_array_add (incoming->contents, g_bytes_ref (pictures->pdata[j]));
        }
    }
  incoming->revisions = make_history (random);
  incoming->notes = make_notes (random);
  return incoming;
}

/* By the way of imports, which keeps times, trash and history as given. */
static void
take_in (LeadJournal *journal, GPtrArray *batch)
{
  g_autoptr (GError) error = NULL;
  LeadTaken taken = { 0 };
  int64_t import_id;

  g_assert_true (lead_journal_import_begin_sync (journal, "test", &import_id, &error));
  lead_journal_import_add_sync (journal, import_id, batch, &taken, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (taken.imported, ==, batch->len);
  g_assert_true (lead_journal_import_finish_sync (journal, import_id, &error));
  g_assert_no_error (error);
}

/**
 * round_trip_fill:
 * @seed: for what is random
 *
 * Fills @journal with what formats stumble over.
 */
void
round_trip_fill (LeadJournal *journal, guint32 seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autoptr (GPtrArray) pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GPtrArray) batch = NEW_BATCH ();

  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (pictures, lead_test_random_picture (random));
  for (guint i = 0; i < ROUND_TRIP_N_ENTRIES; i++)
    g_ptr_array_add (batch, make_incoming (random, pictures));
  take_in (journal, batch);
  round_trip_add_reviews (random, journal);
}

/**
 * round_trip_add_line_ends:
 *
 * A body should have none of these line ends; an archive keeps them all the same.
 */
void
round_trip_add_line_ends (LeadJournal *journal)
{
  g_autoptr (GPtrArray) batch = NEW_BATCH ();
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-14T18:40", "", "a\r\nb\rc\n");

  g_ptr_array_add (batch, lead_incoming_new (entry, "line ends"));
  take_in (journal, batch);
}

/**
 * round_trip_add_prompts:
 *
 * One of each kind that isn't an entry's, and some of their twists.
 */
void
round_trip_add_prompts (LeadJournal *journal)
{
  g_autoptr (GPtrArray) changes
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_prompt_change_free);
  g_autoptr (LeadOwnQuestion) about
    = lead_own_question_new ("9d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11", "barriers/tensions",
                             "Who said \"no\" – and\nwhat then?", 1000, 2000);
  g_autoptr (LeadOwnQuestion) free_standing
    = lead_own_question_new ("0d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11", NULL, "Wer nicht?", 2000, 1);
  g_autoptr (GError) error = NULL;

#define ADD(kind, day, prompt, reason) \
  g_ptr_array_add (changes, lead_prompt_change_new (kind, day, prompt, reason))
  ADD (LEAD_PROMPT_ASKED, 20500, "summing-up/network#2", "coverage");
  ADD (LEAD_PROMPT_ASKED, 20500, "barriers/tensions#1", "barrier");
  ADD (LEAD_PROMPT_PUT_OFF, 20499, "summing-up/network#2", NULL);
  ADD (LEAD_PROMPT_REFUSED, 20400, "summing-up/start#1", NULL);
  ADD (LEAD_PROMPT_REFUSED, 20500, "barriers/tensions#1", NULL);
#undef ADD
  g_ptr_array_add (changes, lead_prompt_change_new_question (LEAD_PROMPT_WRITTEN, about));
  g_ptr_array_add (changes, lead_prompt_change_new_question (LEAD_PROMPT_WRITTEN, free_standing));
  lead_journal_change_prompts_sync (journal, changes, NULL, &error);
  g_assert_no_error (error);
}

/**
 * round_trip_adapt:
 *
 * Adds items of the writer's own. The first is carried by some of the entries, the
 * second by none.
 */
void
round_trip_adapt (LeadJournal *journal)
{
  static const char *const dimensions[] = { "dimensions/being", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (LeadAdaptation) change = lead_adaptation_new ();
  g_autoptr (GError) error = NULL;

  lead_adaptation_add_item (change, LEAD_TEST_OWN_UUID, "barriers", "Saison du “conseil” 🌧",
                            "What it means.");
  lead_adaptation_add_item (change, ROUND_TRIP_UNUSED_UUID, "behaviours", "Staying", NULL);
  lead_adaptation_add_choice (change, "own/" LEAD_TEST_OWN_UUID, FALSE, dimensions);
  lead_adaptation_add_choice (change, "barriers/day-job", TRUE, none);
  lead_adaptation_add_choice (change, "barriers/tensions", TRUE, NULL);
  lead_journal_adapt_sync (journal, change, NULL, &error);
  g_assert_no_error (error);
}
