/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The trash, when it empties and when it must not, and pictures that nobody
 * shows. */

#include "config.h"

#include <string.h>

#include "core/model/lead-error.h"
#include "core/store/lead-chores.h"
#include "store-fixture.h"

#define DAY_MS (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

static gpointer
do_chores (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  vault->pictures_tidied = FALSE;
  lead_chores_do (vault);
  return NULL;
}

static gboolean
is_there (LeadJournal *journal,
          int64_t      id)
{
  g_autoptr (LeadEntry) entry = lead_journal_load_entry_sync (journal, id, NULL, NULL);

  return entry != NULL;
}

/* As somebody who looks in every few days. */
static void
live_on (Fixture     *f,
         LeadJournal *journal,
         int          days)
{
  for (int passed = 0; passed < days; passed += 5)
    {
      lead_surroundings_advance (f->surroundings, MIN (5, days - passed) * DAY_MS);
      fixture_run (journal, do_chores);
    }
}

static int64_t
add_trashed (Fixture     *f,
             LeadJournal *journal)
{
  int64_t id = fixture_add_entry (journal, "2026-03-14", "T", "unwanted");

  fixture_run (journal, do_chores);
  g_assert_true (lead_journal_trash_entries_sync (journal, &id, 1, TRUE, NULL, NULL));
  return id;
}

static void
test_there_and_back (Fixture       *f,
                     gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "body");
  g_autoptr (LeadEntry) tagged = fixture_with_tag (plain, "barriers/tensions", LEAD_STANCE_MET);
  g_autoptr (LeadEntry) saved = fixture_save (journal, tagged);
  g_autoptr (LeadEntry) trashed = NULL, back = NULL;
  g_autoptr (GError) error = NULL;
  int64_t ids[] = { lead_entry_get_id (saved), 99 };

  g_assert_false (lead_journal_trash_entries_sync (journal, ids, 2, TRUE, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  trashed = fixture_load (journal, ids[0]);
  g_assert_cmpint (lead_entry_get_trashed_ms (trashed), ==, 0);
  g_clear_object (&trashed);

  g_assert_true (lead_journal_trash_entries_sync (journal, ids, 1, TRUE, NULL, NULL));
  trashed = fixture_load (journal, ids[0]);
  g_assert_cmpint (lead_entry_get_trashed_ms (trashed), ==, LEAD_TEST_NOW);
  g_assert_true (lead_journal_trash_entries_sync (journal, ids, 1, FALSE, NULL, NULL));
  back = fixture_load (journal, ids[0]);
  g_assert_cmpint (lead_entry_get_trashed_ms (back), ==, 0);
  g_assert_cmpint (lead_entry_get_revision (back), ==, lead_entry_get_revision (saved));
  g_assert_cmpuint (lead_entry_get_tags (back)->len, ==, 1);
}

static void
test_expires (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t kept = fixture_add_entry (journal, "2026-03-14", "T", "kept");
  int64_t id = add_trashed (f, journal);

  live_on (f, journal, 89);
  g_assert_true (is_there (journal, id));
  live_on (f, journal, 1);
  g_assert_false (is_there (journal, id));
  g_assert_true (is_there (journal, kept));
}

/* A clock that says 2036 for a moment empties nothing, nor does one that was
 * wrong when the entry went. */
static void
test_clock_jumps (Fixture       *f,
                  gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  int64_t id = add_trashed (f, journal);

  lead_surroundings_advance (f->surroundings, 3650 * DAY_MS);
  fixture_run (journal, do_chores);
  fixture_run (journal, do_chores);
  g_assert_true (is_there (journal, id));
  lead_surroundings_advance (f->surroundings, -3650 * DAY_MS);
  fixture_run (journal, do_chores);
  live_on (f, journal, 80);
  g_assert_true (is_there (journal, id));
  live_on (f, journal, 10);
  g_assert_false (is_there (journal, id));
}

static LeadAttachment *
add_picture (LeadJournal *journal,
             gsize        size,
             GError     **error)
{
  g_autoptr (GBytes) content = g_bytes_new_take (g_strnfill (size, 'p'), size);
  g_autoptr (GAsyncResult) result = NULL;
  GAsyncResult *place = NULL;

  lead_journal_add_attachment_async (journal, content, "image/png", "p.png", NULL,
                                     lead_test_store_result, &place);
  result = lead_test_await_result (&place);
  return lead_journal_add_attachment_finish (journal, result, error);
}

static LeadEntry *
with_picture (const char           *body,
              const LeadAttachment *picture)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", body);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);

  lead_entry_builder_add_attachment (builder, picture);
  return lead_entry_builder_end (builder);
}

static gpointer
count_contents (LeadVault     *vault,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  int64_t n = -1;

  lead_database_ask_int (vault->database, "SELECT count(*) FROM attachment_content", &n, error);
  return GINT_TO_POINTER ((int) n);
}

static void
test_picture (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadAttachment) one = add_picture (journal, 3 * 1024 * 1024, NULL);
  g_autoptr (LeadAttachment) same = add_picture (journal, 3 * 1024 * 1024, NULL);
  g_autoptr (LeadEntry) entry = with_picture ("With a picture", one);
  g_autoptr (LeadEntry) first = fixture_save (journal, entry);
  g_autoptr (LeadEntry) second = fixture_save (journal, entry);
  g_autoptr (GBytes) content = lead_journal_load_attachment_sync (journal, one->sha256, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (lead_attachment_equal (one, same));
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_contents)), ==, 1);
  g_assert_cmpuint (g_bytes_get_size (content), ==, 3 * 1024 * 1024);
  g_assert_true (lead_attachment_equal (lead_entry_get_attachments (second)->pdata[0], one));
  g_assert_null (lead_journal_load_attachment_sync (journal, "none", NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

static void
test_picture_too_large (Fixture       *f,
                        gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadAttachment) largest = add_picture (journal, 20 * 1024 * 1024, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (largest);
  g_assert_null (add_picture (journal, 20 * 1024 * 1024 + 1, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

/* A picture stays while an entry shows it, while a text of the history
 * mentions it, and for a day in any case. */
static void
test_picture_unused (Fixture       *f,
                     gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadAttachment) picture = add_picture (journal, 100, NULL);
  g_autofree char *body = g_strdup_printf ("![](attachment:%s)", picture->sha256);
  g_autoptr (LeadEntry) entry = with_picture (body, picture);
  g_autoptr (LeadEntry) shown = fixture_save (journal, entry);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "T", "no picture any more");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) without = NULL, hidden = NULL;
  int64_t id = lead_entry_get_id (shown);

  live_on (f, journal, 5);
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_contents)), ==, 1);

  lead_entry_builder_set_id (builder, id);
  lead_entry_builder_set_revision (builder, 1);
  without = lead_entry_builder_end (builder);
  hidden = lead_journal_save_entry_sync (journal, without, LEAD_SAVE_KEEP, NULL, NULL, NULL);
  g_assert_cmpuint (lead_entry_get_attachments (hidden)->len, ==, 0);
  live_on (f, journal, 5);
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_contents)), ==, 1);

  g_assert_true (lead_journal_delete_entries_sync (journal, &id, 1, NULL, NULL));
  live_on (f, journal, 5);
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_contents)), ==, 0);
}

static void
test_picture_fresh (Fixture       *f,
                    gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadAttachment) picture = add_picture (journal, 100, NULL);

  fixture_run (journal, do_chores);
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_contents)), ==, 1);
  live_on (f, journal, 2);
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_contents)), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/trash/there-and-back", test_there_and_back);
  fixture_add ("/store/trash/expires", test_expires);
  fixture_add ("/store/trash/clock-jumps", test_clock_jumps);
  fixture_add ("/store/picture/once", test_picture);
  fixture_add ("/store/picture/too-large", test_picture_too_large);
  fixture_add ("/store/picture/unused", test_picture_unused);
  fixture_add ("/store/picture/fresh", test_picture_fresh);

  return g_test_run ();
}
