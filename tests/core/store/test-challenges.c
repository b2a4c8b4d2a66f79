/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Challenges and posts in the journal: kept whole, linked to entries by uuid,
 * and never taking an entry with them. */

#include "config.h"

#include "core/model/lead-challenge-builder.h"
#include "core/model/lead-error.h"
#include "core/store/lead-chores.h"
#include "core/store/lead-journal-challenges.h"
#include "core/store/lead-journal-import.h"
#include "core/store/lead-journal-posts.h"
#include "core/store/lead-journal-upkeep.h"
#include "store-fixture.h"

#define DAY_MS (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

static LeadChallenge *
make_full (const char *name)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  LeadPlacement placement = { 20500, 10, 20 };
  g_autoptr (LeadPartner) partner = lead_partner_new ("Housing", "Fewer voids", "", "The auditor");
  g_autoptr (LeadPerson) person = lead_person_new ("D.", "knows everybody");
  g_autoptr (LeadViewpoint) view = lead_viewpoint_new ("carers", 20499);
  g_autoptr (LeadViewpoint) unheard = lead_viewpoint_new ("the night staff", LEAD_DAY_NONE);

  lead_challenge_builder_set_name (builder, name);
  lead_challenge_builder_set_reason (builder, "People wait");
  lead_challenge_builder_set_place (builder, "Ebbw Vale");
  lead_challenge_builder_set_sign (builder, "complexity/new", TRUE);
  lead_challenge_builder_place (builder, &placement);
  lead_challenge_builder_add_partner (builder, partner);
  lead_challenge_builder_add_person (builder, person);
  lead_challenge_builder_add_viewpoint (builder, view);
  lead_challenge_builder_add_viewpoint (builder, unheard);
  return lead_challenge_builder_end (builder);
}

static LeadChallenge *
save (LeadJournal   *journal,
      LeadChallenge *challenge)
{
  g_autoptr (GError) error = NULL;
  LeadChallenge *saved = lead_journal_save_challenge_sync (journal, challenge, NULL, &error);

  g_assert_no_error (error);
  return saved;
}

static LeadChallenge *
add (LeadJournal *journal,
     const char  *name)
{
  g_autoptr (LeadChallenge) challenge = make_full (name);

  return save (journal, challenge);
}

static GPtrArray *
list (LeadJournal *journal,
      gboolean     trashed)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *challenges = lead_journal_list_challenges_sync (journal, trashed, NULL, &error);

  g_assert_no_error (error);
  return challenges;
}

static int64_t
add_entry (LeadJournal   *journal,
           LeadChallenge *challenge)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "body");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) saved = NULL;

  lead_entry_builder_set_challenge (builder, lead_challenge_get_uuid (challenge));
  entry = lead_entry_builder_end (builder);
  saved = fixture_save (journal, entry);
  return lead_entry_get_id (saved);
}

static guint
count_entries (LeadJournal *journal,
               const char  *challenge)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;

  filter->challenge = g_strdup (challenge);
  listed = lead_journal_list_entries_sync (journal, filter, NULL, NULL, NULL);
  return listed->len;
}

static void
test_kept (Fixture       *f,
           gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  g_autoptr (LeadChallenge) wanted = make_full ("Falls at home");
  g_autoptr (LeadChallenge) saved = save (journal, wanted);
  g_autoptr (GPtrArray) challenges = NULL;

  g_assert_true (g_uuid_string_is_valid (lead_challenge_get_uuid (saved)));
  g_assert_cmpint (lead_challenge_get_created_ms (saved), ==, LEAD_TEST_NOW);
  fixture_close (journal);

  journal = fixture_open (f);
  challenges = list (journal, FALSE);
  g_assert_cmpuint (challenges->len, ==, 1);
  g_assert_true (lead_challenge_equal (challenges->pdata[0], wanted));
  g_assert_cmpstr (lead_challenge_get_uuid (challenges->pdata[0]), ==,
                   lead_challenge_get_uuid (saved));
  fixture_close (journal);
}

static LeadChallenge *
rename_challenge (LeadChallenge *challenge,
                  const char    *name,
                  LeadDay        closed)
{
  LeadChallengeBuilder *builder = lead_challenge_builder_new_from (challenge);

  lead_challenge_builder_set_name (builder, name);
  lead_challenge_builder_set_closed (builder, closed);
  return lead_challenge_builder_end (builder);
}

static void
count_change (LeadJournal *journal,
              guint        kinds,
              GArray      *ids,
              gpointer     data)
{
  guint *seen = data;

  *seen |= kinds;
}

static void
test_changed (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadChallenge) first = add (journal, "First");
  g_autoptr (LeadChallenge) second = NULL;
  g_autoptr (LeadChallenge) closed = rename_challenge (first, "First, closed", 20540);
  g_autoptr (LeadChallenge) saved = NULL;
  g_autoptr (LeadChallenge) same = NULL;
  g_autoptr (GPtrArray) challenges = NULL;
  guint seen = 0;

  lead_surroundings_advance (f->surroundings, 1000);
  second = add (journal, "Second");
  g_signal_connect (journal, "changed", G_CALLBACK (count_change), &seen);
  saved = save (journal, closed);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (seen, ==, LEAD_CHANGE_CHALLENGES);
  g_assert_cmpint (lead_challenge_get_modified_ms (saved), ==, LEAD_TEST_NOW + 1000);
  g_assert_cmpint (lead_challenge_get_created_ms (saved), ==, LEAD_TEST_NOW);

  lead_surroundings_advance (f->surroundings, 1000);
  same = save (journal, closed);
  g_assert_cmpint (lead_challenge_get_modified_ms (same), ==, LEAD_TEST_NOW + 1000);
  challenges = list (journal, FALSE);
  g_assert_cmpstr (lead_challenge_get_name (challenges->pdata[0]), ==, "Second");
  g_assert_cmpstr (lead_challenge_get_name (challenges->pdata[1]), ==, "First, closed");
}

static void
test_entries (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadChallenge) challenge = add (journal, "First");
  const char *uuid = lead_challenge_get_uuid (challenge);
  g_autoptr (GPtrArray) challenges = NULL;
  int64_t id = add_entry (journal, challenge);

  fixture_add_entry (journal, "2026-03-13", "T", "of none");
  g_assert_cmpuint (count_entries (journal, uuid), ==, 1);
  challenges = list (journal, FALSE);
  g_assert_cmpuint (lead_challenge_get_n_entries (challenges->pdata[0]), ==, 1);
  g_assert_cmpint (lead_challenge_get_last_entry (challenges->pdata[0]), ==, lead_day_new (2026, 3, 14));
  g_clear_pointer (&challenges, g_ptr_array_unref);

  g_assert_true (lead_journal_trash_entries_sync (journal, &id, 1, TRUE, NULL, NULL));
  challenges = list (journal, FALSE);
  g_assert_cmpuint (lead_challenge_get_n_entries (challenges->pdata[0]), ==, 0);
  g_assert_cmpint (lead_challenge_get_last_entry (challenges->pdata[0]), ==, LEAD_DAY_NONE);
}

/* Its entries stay where they are, and are its own again when it comes back. */
static void
test_trash (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadChallenge) challenge = add (journal, "First");
  g_autoptr (GPtrArray) there = NULL;
  g_autoptr (GPtrArray) trashed = NULL;
  g_autoptr (GPtrArray) back = NULL;
  g_autoptr (GError) error = NULL;
  int64_t id = lead_challenge_get_id (challenge);

  add_entry (journal, challenge);
  g_assert_true (lead_journal_trash_challenge_sync (journal, id, TRUE, NULL, NULL));
  there = list (journal, FALSE);
  trashed = list (journal, TRUE);
  g_assert_cmpuint (there->len, ==, 0);
  g_assert_cmpint (lead_challenge_get_trashed_ms (trashed->pdata[0]), ==, LEAD_TEST_NOW);
  g_assert_cmpuint (count_entries (journal, NULL), ==, 1);

  g_assert_true (lead_journal_trash_challenge_sync (journal, id, FALSE, NULL, NULL));
  back = list (journal, FALSE);
  g_assert_cmpuint (lead_challenge_get_n_entries (back->pdata[0]), ==, 1);
  g_assert_false (lead_journal_trash_challenge_sync (journal, 99, TRUE, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

static gpointer
do_chores (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  lead_chores_do (vault);
  return NULL;
}

static void
test_expires (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadChallenge) challenge = add (journal, "First");
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GPtrArray) trashed = NULL;
  int64_t id = add_entry (journal, challenge);

  fixture_run (journal, do_chores);
  lead_journal_trash_challenge_sync (journal, lead_challenge_get_id (challenge), TRUE, NULL, NULL);
  for (int i = 0; i < 19; i++)
    {
      lead_surroundings_advance (f->surroundings, 5 * DAY_MS);
      fixture_run (journal, do_chores);
    }
  trashed = list (journal, TRUE);
  g_assert_cmpuint (trashed->len, ==, 0);
  entry = fixture_load (journal, id);
  g_assert_null (lead_entry_get_challenge (entry));
  g_assert_cmpstr (lead_entry_get_body (entry), ==, "body");
}

/* A link to a challenge that never came is found, dropped and said. */
static void
test_dangling (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  LeadChallengeBuilder *builder = lead_challenge_builder_new ();
  g_autoptr (LeadChallenge) unknown = NULL;
  g_autoptr (LeadCheckReport) report = NULL;
  g_autoptr (LeadCheckReport) again = NULL;
  g_autoptr (LeadEntry) entry = NULL;
  int64_t id;

  lead_challenge_builder_set_uuid (builder, "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11");
  unknown = lead_challenge_builder_end (builder);
  id = add_entry (journal, unknown);
  report = lead_journal_check_sync (journal, TRUE, NULL, NULL);
  g_assert_cmpuint (report->problems->len, ==, 0);
  g_assert_cmpuint (report->repaired->len, ==, 1);
  entry = fixture_load (journal, id);
  g_assert_null (lead_entry_get_challenge (entry));
  again = lead_journal_check_sync (journal, TRUE, NULL, NULL);
  g_assert_cmpuint (again->repaired->len, ==, 0);
}

static int64_t
begin_import (LeadJournal   *journal,
              LeadChallenge *challenge,
              LeadPost      *post)
{
  g_autoptr (GPtrArray) batch = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  g_autoptr (GError) error = NULL;
  LeadTaken taken = { 0 };
  int64_t import;

  g_ptr_array_add (batch, lead_incoming_new_record (G_OBJECT (challenge), "a challenge"));
  g_ptr_array_add (batch, lead_incoming_new_record (G_OBJECT (post), "a post"));
  lead_journal_import_begin_sync (journal, "test", &import, &error);
  g_assert_no_error (error);
  lead_journal_import_add_sync (journal, import, batch, &taken, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (taken.imported + taken.unchanged, ==, 0);
  return import;
}

static void
assert_n (LeadJournal *journal,
          guint        n_challenges,
          guint        n_posts)
{
  g_autoptr (GPtrArray) challenges = list (journal, FALSE);
  g_autoptr (GPtrArray) posts = lead_journal_list_posts_sync (journal, NULL, NULL);

  g_assert_cmpuint (challenges->len, ==, n_challenges);
  g_assert_cmpuint (posts->len, ==, n_posts);
}

/* Invisible until the import ends, gone without a trace when it doesn't. */
static void
test_staged (Fixture       *f,
             gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  g_autoptr (LeadChallenge) challenge = add (journal, "First");
  g_autoptr (LeadChallenge) other = rename_challenge (challenge, "Says something else", LEAD_DAY_NONE);
  g_autoptr (LeadPost) post = lead_post_new (0, NULL, "Head of service", "Gwent", 10, 20);
  int64_t import = begin_import (journal, other, post);

  assert_n (journal, 1, 0);
  lead_journal_import_cancel_sync (journal, import, NULL);
  assert_n (journal, 1, 0);

  begin_import (journal, other, post);
  fixture_close (journal);
  journal = fixture_open (f);
  assert_n (journal, 1, 0);

  import = begin_import (journal, other, post);
  g_assert_true (lead_journal_import_finish_sync (journal, import, NULL));
  assert_n (journal, 2, 1);
  import = begin_import (journal, other, post);
  g_assert_true (lead_journal_import_finish_sync (journal, import, NULL));
  assert_n (journal, 2, 1);
  fixture_close (journal);
}

static void
test_posts (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadPost) old = lead_post_new (0, NULL, "Ward sister", "Nevill Hall", 10, 20);
  g_autoptr (LeadPost) now = lead_post_new (0, NULL, "Director", "Gwent", 20, LEAD_DAY_NONE);
  g_autoptr (LeadPost) saved_old = lead_journal_save_post_sync (journal, old, NULL, NULL);
  g_autoptr (LeadPost) saved_now = lead_journal_save_post_sync (journal, now, NULL, NULL);
  g_autoptr (LeadPost) changed = NULL;
  g_autoptr (LeadPost) again = NULL;
  g_autoptr (LeadPost) gone = NULL;
  g_autoptr (GPtrArray) posts = lead_journal_list_posts_sync (journal, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (posts->len, ==, 2);
  g_assert_true (lead_post_equal (posts->pdata[0], now));
  g_assert_true (lead_post_equal (posts->pdata[1], old));

  again = lead_post_new (lead_post_get_id (saved_now), lead_post_get_uuid (saved_now), "Director",
                         "Gwent", 20, 30);
  changed = lead_journal_save_post_sync (journal, again, NULL, NULL);
  g_assert_cmpint (lead_post_get_to (changed), ==, 30);
  g_assert_cmpstr (lead_post_get_uuid (changed), ==, lead_post_get_uuid (saved_now));

  g_assert_true (lead_journal_delete_post_sync (journal, lead_post_get_id (saved_old), NULL, NULL));
  gone = lead_journal_save_post_sync (journal, saved_old, NULL, &error);
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_assert_null (gone);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  fixture_add ("/store/challenges/kept", test_kept);
  fixture_add ("/store/challenges/changed", test_changed);
  fixture_add ("/store/challenges/entries", test_entries);
  fixture_add ("/store/challenges/trash", test_trash);
  fixture_add ("/store/challenges/expires", test_expires);
  fixture_add ("/store/challenges/dangling", test_dangling);
  fixture_add ("/store/challenges/staged", test_staged);
  fixture_add ("/store/challenges/posts", test_posts);
  return g_test_run ();
}
