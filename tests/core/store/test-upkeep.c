/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-private.h"
#include "core/store/lead-journal-upkeep.h"
#include "core/store/lead-search-index.h"
#include "store-fixture.h"

static void
save (LeadJournal *journal,
      const char  *title,
      const char  *body)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-01", title, body);
  g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, "barriers/tensions", LEAD_STANCE_MET, NULL);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) saved = NULL;
  g_autoptr (GError) error = NULL;

  lead_entry_builder_add_tag (builder, tag);
  entry = lead_entry_builder_end (g_steal_pointer (&builder));
  saved = lead_journal_save_entry_sync (journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, &error);
  g_assert_no_error (error);
}

static guint
count (LeadJournal *journal,
       const char  *words)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = NULL;
  g_autoptr (GError) error = NULL;
  guint total;

  filter->words = g_strdup (words);
  listed = lead_journal_list_entries_sync (journal, filter, &total, NULL, &error);
  g_assert_no_error (error);
  return total;
}

static void
assert_clean (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadCheckReport) report = lead_journal_check_sync (journal, TRUE, NULL, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < report->problems->len; i++)
    g_test_message ("problem: %s", (char *) report->problems->pdata[i]);
  for (guint i = 0; i < report->repaired->len; i++)
    g_test_message ("repaired: %s", (char *) report->repaired->pdata[i]);
  g_assert_cmpuint (report->problems->len, ==, 0);
  g_assert_cmpuint (report->repaired->len, ==, 0);
}

static void
test_check_clean (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);

  assert_clean (journal);
  save (journal, "One", "apples and Äpfel, 会議, 🙂 don’t");
  save (journal, "Two", "pears");
  assert_clean (journal);
  g_assert_cmpuint (count (journal, "apfel"), ==, 1);
  g_assert_cmpuint (count (journal, "pears"), ==, 1);
  lead_journal_close_sync (journal, NULL);
}

typedef struct
{
  const char *name;
  const char *sql;
} SpoilCase;

static gpointer
spoil (LeadVault     *vault,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  /* Its own tables can't be written otherwise. */
  sqlite3_db_config (lead_database_get_handle (vault->database), SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
  lead_database_execute (vault->database, data, error);
  sqlite3_db_config (lead_database_get_handle (vault->database), SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  return NULL;
}

static const LeadJob spoil_job = { .priority = LEAD_PRIORITY_AGGREGATE, .run = spoil };

static void
run_spoil (LeadJournal *journal,
           const char  *sql)
{
  g_autoptr (GError) error = NULL;

  lead_journal_run_sync (journal, &spoil_job, (gpointer) sql, NULL, &error);
  g_assert_no_error (error);
}

/* Each is told by the deep check, mended, and not told again. */
static const char * const spoils[] = {
  "INSERT INTO search (rowid, title, body) VALUES (4711, 'stray', 'words')",
  "DELETE FROM search WHERE rowid = (SELECT max (sort_key) FROM entry)",
  "UPDATE entry_text SET body = 'changed'",
  "DELETE FROM record",
  "UPDATE record SET stance = 5",
  "UPDATE entry SET words = words + 7",
  "INSERT INTO chronicle_part SELECT sort_key >> 41, x'010000000000' FROM entry LIMIT 1",
  "INSERT INTO chronicle_part VALUES (4711, CAST ('nonsense' AS BLOB))",
};

static void
test_check_mends_derived (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);

  save (journal, "One", "apples");
  save (journal, "Two", "pears");
  for (guint i = 0; i < G_N_ELEMENTS (spoils); i++)
    {
      g_autoptr (LeadCheckReport) report = NULL;
      g_autoptr (GError) error = NULL;

      assert_clean (journal);
      run_spoil (journal, spoils[i]);
      report = lead_journal_check_sync (journal, TRUE, NULL, &error);
      g_assert_no_error (error);
      g_test_message ("%s", spoils[i]);
      g_assert_cmpuint (report->repaired->len, ==, 1);
      g_assert_cmpuint (report->problems->len, ==, 0);
    }
  assert_clean (journal);
  g_assert_cmpuint (count (journal, "changed"), ==, 2);
  lead_journal_close_sync (journal, NULL);
}

/* The index is destroyed: what is searched is found all the same, at once. */
static void
test_broken_index (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadCheckReport) report = NULL;
  g_autoptr (GError) error = NULL;

  save (journal, "One", "apples");
  assert_clean (journal);
  run_spoil (journal, "DELETE FROM search_data WHERE id > 10");
  g_assert_cmpuint (count (journal, "apples"), ==, 1);
  g_assert_cmpuint (count (journal, "pears"), ==, 0);
  report = lead_journal_check_sync (journal, FALSE, NULL, &error);
  g_assert_no_error (error);
  assert_clean (journal);
  g_assert_cmpuint (count (journal, "apples"), ==, 1);
  lead_journal_close_sync (journal, NULL);
}

static void
test_backup_opens (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadJournal) opened = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_build_filename (fixture->folder, "elsewhere", NULL);
  g_autofree char *path = NULL;
  GStatBuf info;

  save (journal, "One", "apples");
  path = lead_journal_backup_sync (journal, folder, NULL, &error);
  g_assert_no_error (error);
  save (journal, "Two", "pears");

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 0777, ==, 0600);
  opened = lead_journal_open_sync (path, fixture->key_source, fixture->surroundings,
                                   LEAD_OPEN_READ_ONLY, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (lead_journal_get_uuid (opened), ==, lead_journal_get_uuid (journal));
  g_assert_cmpuint (count (opened, NULL), ==, 1);
  lead_journal_close_sync (opened, NULL);
  lead_journal_close_sync (journal, NULL);
}

static void
test_backups_listed (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autofree char *first = lead_journal_backup_sync (journal, NULL, NULL, NULL);
  g_autofree char *second = lead_journal_backup_sync (journal, NULL, NULL, NULL);
  g_autofree char *third = NULL;
  g_auto (GStrv) listed = NULL;
  g_autoptr (LeadJournalInfo) info = NULL;

  lead_surroundings_advance (fixture->surroundings, 86400000);
  third = lead_journal_backup_sync (journal, NULL, NULL, NULL);
  listed = lead_journal_list_backups (fixture->path);
  g_assert_cmpuint (g_strv_length (listed), ==, 3);
  g_assert_cmpstr (listed[0], ==, third);
  g_assert_cmpstr (listed[1], ==, second);
  g_assert_cmpstr (listed[2], ==, first);
  info = lead_journal_load_info_sync (journal, NULL, NULL);
  g_assert_cmpstr (info->last_backup, ==, third);
  lead_journal_close_sync (journal, NULL);
}

static void
test_info (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadJournalInfo) info = NULL;
  g_autoptr (GError) error = NULL;

  save (journal, "One", "apples");
  save (journal, "Two", "pears");
  info = lead_journal_load_info_sync (journal, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (info->entries, ==, 2);
  g_assert_cmpuint (info->trashed, ==, 0);
  g_assert_cmpuint (info->tags, ==, 2);
  g_assert_cmpuint (info->attachments, ==, 0);
  g_assert_cmpuint (info->size, >, 10 * 4096);
  g_assert_true (g_str_has_prefix (info->cipher_version, "4."));
  g_assert_null (info->last_backup);
  lead_journal_close_sync (journal, NULL);
}

static LeadJournal *
open_with (Fixture     *fixture,
           const char  *path,
           const char  *passphrase,
           GError     **error)
{
  g_autoptr (LeadKeySource) source = lead_test_new_key_source (passphrase);

  return lead_journal_open_sync (path, source, fixture->surroundings, LEAD_OPEN_NO_UPKEEP, NULL, error);
}

static void
test_new_passphrase (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadJournal) again = NULL;
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new ("new and better", NULL);
  g_autofree char *uuid = g_strdup (lead_journal_get_uuid (journal));
  g_auto (GStrv) backups = NULL;
  g_autoptr (GError) error = NULL;

  save (journal, "One", "apples");
  assert_clean (journal);
  lead_journal_change_passphrase_sync (journal, passphrase, NULL, &error);
  g_assert_no_error (error);

  /* It goes on as if nothing had happened. */
  save (journal, "Two", "pears");
  g_assert_cmpuint (count (journal, "apples"), ==, 1);
  assert_clean (journal);
  lead_journal_close_sync (journal, NULL);

  g_assert_null (fixture_try (fixture, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY);
  g_clear_error (&error);
  again = open_with (fixture, fixture->path, "new and better", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (lead_journal_get_uuid (again), ==, uuid);
  g_assert_cmpuint (count (again, NULL), ==, 2);
  g_assert_cmpuint (count (again, "pears"), ==, 1);
  assert_clean (again);
  lead_journal_close_sync (again, NULL);

  /* The backup from before still has the old key, the newest one the new. */
  backups = lead_journal_list_backups (fixture->path);
  g_assert_cmpuint (g_strv_length (backups), ==, 2);
  g_clear_object (&again);
  again = open_with (fixture, backups[0], "new and better", &error);
  g_assert_no_error (error);
  lead_journal_close_sync (again, NULL);
  g_clear_object (&again);
  again = lead_journal_open_sync (backups[1], fixture->key_source, fixture->surroundings,
                                  LEAD_OPEN_READ_ONLY, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (again, NULL), ==, 1);
  lead_journal_close_sync (again, NULL);
}

static void
overwrite (const char *path,
           goffset     offset,
           const void *bytes,
           gsize       length)
{
  FILE *file = fopen (path, "r+b");

  g_assert_nonnull (file);
  g_assert_cmpint (fseek (file, offset, SEEK_SET), ==, 0);
  g_assert_cmpuint (fwrite (bytes, 1, length, file), ==, length);
  fclose (file);
}

/* A bit of the first page, behind the salt, has flipped. */
static void
flip_head (const char *path)
{
  g_autofree char *content = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  content[100] ^= 1;
  overwrite (path, 100, content + 100, 1);
}

static void
test_damaged_head (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadKeySource) other = fixture_new_key (9);
  g_autoptr (LeadJournal) restored = NULL;
  g_autofree char *backup = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *kept_content = NULL;
  g_autofree char *damaged_content = NULL;
  gsize length, kept_length;
  g_autoptr (GError) error = NULL;

  save (journal, "One", "apples");
  lead_journal_close_sync (journal, NULL);
  flip_head (fixture->path);

  /* Without a backup nobody can tell. */
  g_assert_null (fixture_try (fixture, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY);
  g_clear_error (&error);
  flip_head (fixture->path);
  g_set_object (&journal, NULL);
  journal = fixture_open (fixture);
  backup = lead_journal_backup_sync (journal, NULL, NULL, &error);
  g_assert_no_error (error);
  lead_journal_close_sync (journal, NULL);
  flip_head (fixture->path);

  /* With one: the key that opens it is right, another one is still wrong. */
  g_assert_null (fixture_try (fixture, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_DAMAGED);
  g_clear_error (&error);
  g_assert_null (lead_journal_open_sync (fixture->path, other, fixture->surroundings,
                                         LEAD_OPEN_DEFAULT, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY);
  g_clear_error (&error);

  g_assert_true (g_file_get_contents (fixture->path, &damaged_content, &length, NULL));
  lead_journal_restore_sync (fixture->path, backup, fixture->key_source, fixture->surroundings,
                             &kept, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (kept, &kept_content, &kept_length, NULL));
  g_assert_cmpmem (kept_content, kept_length, damaged_content, length);
  restored = fixture_open (fixture);
  g_assert_cmpuint (count (restored, "apples"), ==, 1);
  assert_clean (restored);
  lead_journal_close_sync (restored, NULL);
}

/* A page of an entry’s text is overwritten: those come after all that is there from the start. */
static void
test_damaged_page (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadJournal) again = NULL;
  g_autoptr (LeadCheckReport) report = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *rubbish = g_strnfill (8000, 'x');
  g_autofree char *refused = NULL;
  GStatBuf info;

  for (guint i = 0; i < 40; i++)
    save (journal, "One", rubbish);
  lead_journal_close_sync (journal, NULL);
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  overwrite (fixture->path, info.st_size * 3 / 4 / 4096 * 4096, rubbish, 4096);

  again = fixture_open (fixture);
  report = lead_journal_check_sync (again, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (report->problems->len, ==, 1);
  g_assert_cmpuint (report->repaired->len, ==, 0);

  /* No backup is made of what can't be read, so that no good one is pushed out. */
  refused = lead_journal_backup_sync (again, NULL, NULL, &error);
  g_assert_null (refused);
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_DAMAGED);
  lead_journal_close_sync (again, NULL);
}

/* A page that nothing is stored in: mended without a word lost, the damaged file kept. */
static void
test_damaged_spare_page (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadJournal) again = NULL;
  g_autoptr (LeadCheckReport) report = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *rubbish = g_strnfill (4096, 'x');
  GStatBuf info;
  guint n_files = 0;

  save (journal, "One", "apples");
  run_spoil (journal, "CREATE TABLE filler (content BLOB) STRICT;"
                      "INSERT INTO filler VALUES (randomblob (200000));"
                      "DROP TABLE filler");
  lead_journal_close_sync (journal, NULL);
  g_assert_cmpint (g_stat (fixture->path, &info), ==, 0);
  overwrite (fixture->path, info.st_size - 10 * 4096, rubbish, 4096);

  again = fixture_open (fixture);
  report = lead_journal_check_sync (again, FALSE, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (report->problems->len, ==, 0);
  g_assert_cmpuint (report->repaired->len, ==, 1);
  assert_clean (again);
  g_assert_cmpuint (count (again, "apples"), ==, 1);
  save (again, "Two", "pears");
  lead_journal_close_sync (again, NULL);

  for (g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);;)
    {
      const char *name = g_dir_read_name (dir);

      if (name == NULL)
        break;
      n_files += strstr (name, "-damaged-") != NULL;
    }
  g_assert_cmpuint (n_files, ==, 1);
}

static void
test_restore_refused (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadKeySource) other = fixture_new_key (9);
  g_autoptr (GError) error = NULL;
  g_autofree char *backup = lead_journal_backup_sync (journal, NULL, NULL, NULL);
  g_autofree char *text = g_build_filename (fixture->folder, "text", NULL);
  LeadSurroundings *surroundings = fixture->surroundings;

  /* While it is open. */
  g_assert_false (lead_journal_restore_sync (fixture->path, backup, fixture->key_source,
                                             surroundings, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_IN_USE);
  g_clear_error (&error);
  lead_journal_close_sync (journal, NULL);

  g_assert_false (lead_journal_restore_sync (fixture->path, fixture->path, fixture->key_source,
                                             surroundings, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);

  g_assert_false (lead_journal_restore_sync (fixture->path, backup, other, surroundings, NULL,
                                             NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY);
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (text, "no journal", -1, NULL));
  g_assert_false (lead_journal_restore_sync (fixture->path, text, fixture->key_source,
                                             surroundings, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_A_JOURNAL);
}

/* A copy of a journal that was open has its log beside it. */
static void
test_restore_with_log (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (fixture);
  g_autoptr (LeadJournal) restored = NULL;
  g_autofree char *copy = g_build_filename (fixture->folder, "copy.syslead", NULL);
  g_autofree char *copy_log = g_strconcat (copy, "-wal", NULL);
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL);
  g_autofree char *kept = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL, *log_content = NULL;
  gsize length, log_length;

  save (journal, "One", "apples");
  /* Read here by another process would be the same; the journal isn't written after this. */
  g_assert_true (g_file_get_contents (fixture->path, &content, &length, NULL));
  g_assert_true (g_file_get_contents (log, &log_content, &log_length, NULL));
  g_assert_true (g_file_set_contents (copy, content, length, NULL));
  g_assert_true (g_file_set_contents (copy_log, log_content, log_length, NULL));
  g_assert_cmpuint (log_length, >, 0);
  lead_journal_close_sync (journal, NULL);
  g_assert_cmpint (g_unlink (fixture->path), ==, 0);

  lead_journal_restore_sync (fixture->path, copy, fixture->key_source, fixture->surroundings,
                             &kept, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (kept);
  restored = fixture_open (fixture);
  g_assert_cmpuint (count (restored, "apples"), ==, 1);
  lead_journal_close_sync (restored, NULL);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/upkeep/check/clean", test_check_clean);
  fixture_add ("/store/upkeep/check/mends-derived", test_check_mends_derived);
  fixture_add ("/store/upkeep/check/broken-index", test_broken_index);
  fixture_add ("/store/upkeep/info", test_info);
  fixture_add ("/store/upkeep/backup/opens", test_backup_opens);
  fixture_add ("/store/upkeep/backup/listed", test_backups_listed);
  fixture_add ("/store/upkeep/passphrase", test_new_passphrase);
  fixture_add ("/store/upkeep/damage/head", test_damaged_head);
  fixture_add ("/store/upkeep/damage/page", test_damaged_page);
  fixture_add ("/store/upkeep/damage/spare-page", test_damaged_spare_page);
  fixture_add ("/store/upkeep/restore/refused", test_restore_refused);
  fixture_add ("/store/upkeep/restore/with-log", test_restore_with_log);

  return g_test_run ();
}
