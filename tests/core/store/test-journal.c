/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Making, opening and closing a journal, and what the file is like. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "core/model/lead-error.h"
#include "core/store/lead-meta.h"
#include "core/store/lead-schema.h"
#include "store-fixture.h"

static void
test_create (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autofree char *uuid = g_strdup (lead_journal_get_uuid (journal));

  g_assert_true (g_uuid_string_is_valid (uuid));
  g_assert_false (lead_journal_get_read_only (journal));
  g_assert_null (lead_journal_get_notice (journal));
  fixture_close (g_steal_pointer (&journal));

  journal = fixture_open (f);
  g_assert_cmpstr (lead_journal_get_uuid (journal), ==, uuid);
}

static void
test_exists (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (f->path, "mine", -1, NULL));
  g_assert_null (fixture_try (f, LEAD_OPEN_CREATE, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_EXISTS);
  g_assert_true (g_file_get_contents (f->path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, "mine");
}

static mode_t
get_mode (const char *path)
{
  struct stat info;

  g_assert_cmpint (lstat (path, &info), ==, 0);
  return info.st_mode & 07777;
}

static void
test_permissions (Fixture       *f,
                  gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (f->folder, "new", NULL);
  g_autofree char *path = g_build_filename (folder, "test.syslead", NULL);
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  g_autoptr (LeadJournal) journal = NULL;
  mode_t mask = umask (0);

  g_free (f->path);
  f->path = g_steal_pointer (&path);
  journal = fixture_create (f);
  fixture_add_entry (journal, "2026-03-14", "T", "body");
  umask (mask);

  g_assert_cmpint (get_mode (folder), ==, 0700);
  g_assert_cmpint (get_mode (f->path), ==, 0600);
  g_assert_cmpint (get_mode (log), ==, 0600);
}

static gboolean
file_has (const char *path,
          const char *words)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  return memmem (contents, length, words, strlen (words)) != NULL;
}

/* While it is open, and afterwards. */
static void
test_encrypted (Fixture       *f,
                gconstpointer  data)
{
  g_autofree char *log = g_strconcat (f->path, "-wal", NULL);
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autofree char *copy = g_strconcat (f->path, ".copy", NULL);

  fixture_add_entry (journal, "2026-03-14", "Quillwort", "What the zanzibar said.");
  g_assert_false (file_has (log, "zanzibar"));
  g_assert_false (file_has (log, "Quillwort"));
  fixture_close (g_steal_pointer (&journal));

  g_assert_false (g_file_test (log, G_FILE_TEST_EXISTS));
  g_assert_false (file_has (f->path, "SQLite format 3"));
  g_assert_false (file_has (f->path, "zanzibar"));
  g_assert_false (file_has (f->path, "CREATE TABLE"));
}

static gpointer
check_pragmas (LeadVault     *vault,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  static const struct
  {
    const char *question;
    const char *answer;
  } expected[] = {
    { "PRAGMA journal_mode", "wal" },     { "PRAGMA synchronous", "2" },
    { "PRAGMA locking_mode", "exclusive" }, { "PRAGMA temp_store", "2" },
    { "PRAGMA secure_delete", "1" },      { "PRAGMA foreign_keys", "1" },
    { "PRAGMA trusted_schema", "0" },     { "PRAGMA wal_autocheckpoint", "0" },
    { "PRAGMA mmap_size", "" },           { "PRAGMA integrity_check", "ok" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autofree char *answer = lead_database_ask (vault->database, expected[i].question, error);

      g_assert_no_error (*error);
      if (*expected[i].answer == '\0' && g_str_equal (answer, "0"))
        continue;
      g_assert_cmpstr (answer, ==, expected[i].answer);
    }
  /* A crafted schema can't be slipped in. */
  g_assert_false (lead_database_execute (vault->database,
                                         "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema",
                                         NULL));
  g_assert_false (lead_database_execute (vault->database, "DELETE FROM search_data", NULL));
  return NULL;
}

static void
test_settings (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);

  fixture_run (journal, check_pragmas);
}

static void
test_read_only_flag (Fixture       *f,
                     gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-15", "N", "new");
  g_autoptr (GError) error = NULL;
  int64_t id = fixture_add_entry (journal, "2026-03-14", "T", "body");
  g_autoptr (LeadEntry) loaded = NULL;

  fixture_close (g_steal_pointer (&journal));
  journal = fixture_try (f, LEAD_OPEN_READ_ONLY, &error);
  g_assert_no_error (error);
  g_assert_true (lead_journal_get_read_only (journal));
  loaded = lead_journal_load_entry_sync (journal, id, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (lead_entry_get_body (loaded), ==, "body");
  g_assert_null (lead_journal_save_entry_sync (journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL,
                                               &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY);
}

/* What a crash left in the log is read, though nothing is written. */
static void
test_read_only_log (Fixture       *f,
                    gconstpointer  data)
{
  g_autofree char *path = g_build_filename (f->folder, "copy.syslead", NULL);
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadJournal) copy = NULL;
  g_autoptr (LeadEntry) loaded = NULL;
  g_autoptr (GError) error = NULL;
  int64_t id = fixture_add_entry (journal, "2026-03-14", "T", "in the log");

  fixture_copy_crashed (f, path);
  fixture_close (g_steal_pointer (&journal));
  g_free (f->path);
  f->path = g_steal_pointer (&path);
  copy = fixture_try (f, LEAD_OPEN_READ_ONLY, &error);
  g_assert_no_error (error);
  loaded = lead_journal_load_entry_sync (copy, id, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (lead_entry_get_body (loaded), ==, "in the log");
}

static void
test_second_holder (Fixture       *f,
                    gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadJournal) second = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (fixture_try (f, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_IN_USE);
  fixture_add_entry (journal, "2026-03-14", "T", "still works");
  fixture_close (g_steal_pointer (&journal));
  second = fixture_open (f);
}

static void
on_result (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GAsyncResult **place = user_data;

  *place = g_object_ref (result);
}

/* Saves that were asked for are done, the rest is refused, nothing is left
 * beside the file. */
static void
test_close (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-14", "T", "just in time");
  g_autoptr (LeadEntry) saved = NULL;
  g_autofree char *log = g_strconcat (f->path, "-wal", NULL);
  g_autofree char *lock = g_strconcat (f->path, ".lock", NULL);
  GAsyncResult *saving = NULL, *closing = NULL;
  g_autoptr (GAsyncResult) save_result = NULL, close_result = NULL;
  g_autoptr (GError) error = NULL;

  lead_journal_save_entry_async (journal, entry, LEAD_SAVE_DEFAULT, NULL, on_result, &saving);
  lead_journal_close_async (journal, on_result, &closing);
  save_result = lead_test_await_result (&saving);
  close_result = lead_test_await_result (&closing);
  saved = lead_journal_save_entry_finish (journal, save_result, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (lead_journal_close_finish (journal, close_result, &error));

  g_assert_false (g_file_test (log, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (lock, G_FILE_TEST_EXISTS));
  g_assert_null (lead_journal_load_entry_sync (journal, 1, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_LOCKED);
  g_assert_null (lead_journal_dup_key (journal));
  g_assert_true (lead_journal_close_sync (journal, NULL));
}

static void
test_key (Fixture       *f,
          gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadKey) key = lead_journal_dup_key (journal);
  g_autoptr (LeadKeySource) source = lead_key_source_new_key (key);

  fixture_close (g_steal_pointer (&journal));
  g_set_object (&f->key_source, source);
  journal = fixture_open (f);
}

/* Letting go of an open journal closes it. */
static void
test_drop (Fixture       *f,
           gconstpointer  data)
{
  LeadJournal *journal = fixture_create (f);
  g_autoptr (LeadJournal) again = NULL;

  fixture_add_entry (journal, "2026-03-14", "T", "body");
  lead_test_assert_finalize (journal);
  again = fixture_open (f);
}

/* What SQLCipher's own tools do with the passphrase must open it. */
static void
test_passphrase (Fixture       *f,
                 gconstpointer  data)
{
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new ("correct horse", NULL);
  g_autoptr (LeadKeySource) source = lead_key_source_new_passphrase (passphrase);
  g_autoptr (LeadJournal) journal = NULL;
  sqlite3 *handle = NULL;

  g_set_object (&f->key_source, source);
  journal = fixture_create (f);
  fixture_close (g_steal_pointer (&journal));

  g_assert_cmpint (sqlite3_open_v2 (f->path, &handle, SQLITE_OPEN_READWRITE, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_key (handle, "correct horse", 13), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, "SELECT count(*) FROM entry", NULL, NULL, NULL), ==,
                   SQLITE_OK);
  sqlite3_close (handle);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/journal/create", test_create);
  fixture_add ("/store/journal/exists", test_exists);
  fixture_add ("/store/journal/permissions", test_permissions);
  fixture_add ("/store/journal/encrypted", test_encrypted);
  fixture_add ("/store/journal/settings", test_settings);
  fixture_add ("/store/journal/read-only-flag", test_read_only_flag);
  fixture_add ("/store/journal/read-only-log", test_read_only_log);
  fixture_add ("/store/journal/second-holder", test_second_holder);
  fixture_add ("/store/journal/close", test_close);
  fixture_add ("/store/journal/key", test_key);
  fixture_add ("/store/journal/drop", test_drop);
  fixture_add ("/store/journal/passphrase", test_passphrase);

  return g_test_run ();
}
