/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "core/exchange/lead-sample.h"
#include "core/model/lead-filter.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-entries.h"
#include "core/store/lead-journal-experiments.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-notes.h"
#include "core/store/lead-journal-reviews.h"
#include "core/store/lead-journal-sessions.h"
#include "lead-test.h"

#define ENTRIES 119
#define STARRED 8
#define PRIVATE 6
#define NOTES 5

static guint
count_samples (void)
{
  g_autofree char *parent = g_build_filename (g_get_user_runtime_dir (), "syslead", NULL);
  g_autoptr(GDir) dir = g_dir_open (parent, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static LeadSample *
open_sample (void)
{
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(GError) error = NULL;
  LeadSample *sample = lead_sample_open_sync (surroundings, NULL, &error);

  g_assert_no_error (error);
  return sample;
}

static void
close_sample (LeadSample *sample)
{
  g_autoptr(GError) error = NULL;

  lead_journal_close_sync (lead_sample_get_journal (sample), &error);
  g_assert_no_error (error);
  g_object_unref (sample);
}

static LeadEntry *
load (LeadJournal *journal,
      int64_t      id)
{
  g_autoptr(GError) error = NULL;
  LeadEntry *entry = lead_journal_load_entry_sync (journal, id, NULL, &error);

  g_assert_no_error (error);
  return entry;
}

/* Every entry comes in whole: each passage has found its words. */
static void
test_content (void)
{
  LeadSample *sample = open_sample ();
  LeadJournal *journal = lead_sample_get_journal (sample);
  g_autoptr(LeadFilter) filter = lead_filter_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GArray) ids = lead_journal_list_entries_sync (journal, filter, NULL, NULL, &error);
  guint starred = 0, secret = 0, passages = 0, noted = 0;

  g_assert_no_error (error);
  g_assert_cmpuint (ids->len, ==, ENTRIES);
  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr(LeadEntry) entry = load (journal, g_array_index (ids, LeadListed, i).id);
      GPtrArray *tags = lead_entry_get_tags (entry);
      g_autoptr(GPtrArray) notes
        = lead_journal_list_notes_sync (journal, lead_entry_get_id (entry), NULL, NULL);

      noted += notes->len;
      starred += lead_entry_get_starred (entry);
      secret += lead_entry_get_private (entry);
      for (guint j = 0; j < tags->len; j++)
        {
          const LeadPassage *passage = lead_tag_get_passage (tags->pdata[j]);

          if (passage == NULL)
            continue;
          passages++;
          g_assert_cmpuint (passage->length, >, 0);
        }
    }
  g_assert_cmpuint (starred, ==, STARRED);
  g_assert_cmpuint (secret, ==, PRIVATE);
  g_assert_cmpuint (noted, ==, NOTES);
  g_assert_cmpuint (passages, >, 60);
  close_sample (sample);
}

static void
test_gone (void)
{
  LeadSample *sample = open_sample ();
  g_autofree char *path = g_strdup (lead_journal_get_path (lead_sample_get_journal (sample)));
  g_autofree char *folder = g_path_get_dirname (path);
  GStatBuf status;

  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
  close_sample (sample);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (count_samples (), ==, 0);
}

/* A crash leaves a folder that nobody holds; one in use is left alone. */
static void
test_sweep (void)
{
  LeadSample *sample = open_sample ();
  g_autofree char *left = g_build_filename (g_get_user_runtime_dir (), "syslead",
                                            "sample-crash", NULL);
  g_autofree char *file = g_build_filename (left, "sample.syslead", NULL);

  g_assert_cmpint (g_mkdir (left, 0700), ==, 0);
  g_assert_true (g_file_set_contents (file, "left", -1, NULL));
  lead_sample_sweep_sync ();
  g_assert_false (g_file_test (left, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (lead_journal_get_path (lead_sample_get_journal (sample)),
                              G_FILE_TEST_EXISTS));
  close_sample (sample);
}

static void
test_cancelled (void)
{
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (lead_sample_open_sync (surroundings, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_samples (), ==, 0);
}

/* Two challenges with all that can be said of them, and most entries belong to one. */
static void
test_challenges (void)
{
  LeadSample *sample = open_sample ();
  g_autoptr(GPtrArray) challenges = NULL;

  challenges = lead_journal_list_challenges_sync (lead_sample_get_journal (sample), FALSE, NULL, NULL);
  g_assert_cmpuint (challenges->len, ==, 2);
  for (guint i = 0; i < challenges->len; i++)
    {
      LeadChallenge *challenge = challenges->pdata[i];

      g_assert_cmpuint (lead_challenge_get_n_placements (challenge), >, 2);
      g_assert_cmpuint (lead_challenge_get_partners (challenge)->len, >, 1);
      g_assert_cmpuint (lead_challenge_get_n_entries (challenge), >, 25);
    }
  close_sample (sample);
}

/* Learning cycles in every state, and what they are linked with is there. */
static void
test_experiments (void)
{
  LeadSample *sample = open_sample ();
  LeadJournal *journal = lead_sample_get_journal (sample);
  g_autoptr(GPtrArray) experiments = lead_journal_list_experiments_sync (journal, NULL, NULL, NULL);
  guint in_state[LEAD_EXPERIMENT_SET_ASIDE + 1] = { 0 };
  guint n_chained = 0;

  g_assert_cmpuint (experiments->len, ==, 9);
  for (guint i = 0; i < experiments->len; i++)
    {
      LeadExperiment *experiment = experiments->pdata[i];
      const char *source = lead_experiment_get_source (experiment);
      g_autoptr(GError) error = NULL;
      g_autoptr(LeadEntry) entry = NULL;

      in_state[lead_experiment_get_state (experiment, lead_day_new (2026, 11, 26))]++;
      n_chained += lead_experiment_get_follower (experiment) != NULL;
      entry = source != NULL ? lead_journal_find_entry_sync (journal, source, NULL, &error) : NULL;
      g_assert_no_error (error);
    }
  g_assert_cmpuint (in_state[LEAD_EXPERIMENT_OPEN], ==, 1);
  g_assert_cmpuint (in_state[LEAD_EXPERIMENT_DUE], ==, 1);
  g_assert_cmpuint (in_state[LEAD_EXPERIMENT_LEARNT], ==, 6);
  g_assert_cmpuint (in_state[LEAD_EXPERIMENT_SET_ASIDE], ==, 1);
  g_assert_cmpuint (n_chained, ==, 3);
  close_sample (sample);
}

static void
test_reviews (void)
{
  LeadSample *sample = open_sample ();
  g_autoptr(GPtrArray) reviews = NULL;

  reviews = lead_journal_list_reviews_sync (lead_sample_get_journal (sample), NULL, NULL);
  g_assert_cmpuint (reviews->len, ==, 3);
  close_sample (sample);
}

/* A series with one person: three that were held and one to come, what is chosen
 * all there to be shown, one agreement still open. */
static void
test_sessions (void)
{
  LeadSample *sample = open_sample ();
  LeadJournal *journal = lead_sample_get_journal (sample);
  g_autoptr(GPtrArray) sessions = lead_journal_list_sessions_sync (journal, NULL, NULL, NULL);
  g_autoptr(GPtrArray) open = lead_journal_list_open_agreements_sync (journal, NULL, NULL);
  LeadDay today = lead_day_new (2026, 11, 26);
  guint n_pieces = 0;

  g_assert_cmpuint (sessions->len, ==, 4);
  g_assert_cmpint (lead_session_get_state (sessions->pdata[0], today), ==, LEAD_SESSION_PREPARED);
  for (guint i = 0; i < sessions->len; i++)
    {
      GPtrArray *pieces = lead_session_get_pieces (sessions->pdata[i]);

      g_assert_cmpstr (lead_session_get_whom (sessions->pdata[i]), ==, "R.");
      g_assert_cmpint (lead_session_get_held (sessions->pdata[i]) == LEAD_DAY_NONE, ==, i == 0);
      n_pieces += pieces->len;
      for (guint k = 0; k < pieces->len; k++)
        {
          const LeadPiece *piece = pieces->pdata[k];
          g_autoptr(LeadEntry) entry = lead_journal_find_entry_sync (journal, piece->entry, NULL, NULL);
          g_autoptr(LeadPassage) passage = NULL;

          if (piece->passage == NULL)
            continue;
          passage = lead_passage_locate (piece->passage, lead_entry_get_body (entry));
          g_assert_cmpuint (passage->start, ==, piece->passage->start);
          g_assert_cmpuint (passage->length, ==, piece->passage->length);
        }
    }
  g_assert_cmpuint (n_pieces, ==, 10);
  g_assert_cmpuint (open->len, ==, 1);
  close_sample (sample);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/sample/content", test_content);
  g_test_add_func ("/sample/challenges", test_challenges);
  g_test_add_func ("/sample/experiments", test_experiments);
  g_test_add_func ("/sample/reviews", test_reviews);
  g_test_add_func ("/sample/sessions", test_sessions);
  g_test_add_func ("/sample/gone", test_gone);
  g_test_add_func ("/sample/sweep", test_sweep);
  g_test_add_func ("/sample/cancelled", test_cancelled);
  return g_test_run ();
}
