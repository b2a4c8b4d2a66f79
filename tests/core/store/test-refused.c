/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What can't be opened, and that it is still the same afterwards. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-patterns.h"
#include "core/store/lead-journal-upkeep.h"
#include "core/store/lead-meta.h"
#include "store-fixture.h"

typedef struct
{
  const char *name;
  const char *start;  /* what the file begins with, NULL for chance */
  gsize       size;
  LeadError   code;
} Stranger;

static const Stranger strangers[] = {
  { "empty", NULL, 0, LEAD_ERROR_NOT_A_JOURNAL },
  { "one byte", NULL, 1, LEAD_ERROR_NOT_A_JOURNAL },
  { "small", NULL, 4095, LEAD_ERROR_NOT_A_JOURNAL },
  { "plain database", "SQLite format 3", 8192, LEAD_ERROR_NOT_A_JOURNAL },
  { "zip", "PK\x03\x04", 8192, LEAD_ERROR_NOT_A_JOURNAL },
  { "pdf", "%PDF-1.7", 8192, LEAD_ERROR_NOT_A_JOURNAL },
  { "text", "Dear diary, today", 8192, LEAD_ERROR_NOT_A_JOURNAL },
  { "json", "{ \"entries\": [ {", 5000, LEAD_ERROR_NOT_A_JOURNAL },
  { "chance, cut", NULL, 8191, LEAD_ERROR_DAMAGED },
  { "chance", NULL, 8192, LEAD_ERROR_WRONG_KEY },
};

static char *
make_contents (const Stranger *stranger)
{
  GRand *random = g_rand_new_with_seed (20260314);
  char *contents = g_malloc (stranger->size + 1);

  for (gsize i = 0; i < stranger->size; i++)
    contents[i] = (char) g_rand_int_range (random, 128, 256);
  if (stranger->start != NULL)
    memcpy (contents, stranger->start, strlen (stranger->start));
  g_rand_free (random);
  return contents;
}

static void
assert_contents (const char *path,
                 const char *contents,
                 gsize       size)
{
  g_autofree char *now = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &now, &length, NULL));
  g_assert_cmpmem (now, length, contents, size);
}

static void
test_strangers (Fixture       *f,
                gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_autofree char *contents = make_contents (&strangers[i]);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", strangers[i].name);
      g_assert_true (g_file_set_contents (f->path, contents, strangers[i].size, NULL));
      g_assert_null (fixture_try (f, LEAD_OPEN_DEFAULT, &error));
      g_assert_error (error, LEAD_ERROR, (int) strangers[i].code);
      assert_contents (f->path, contents, strangers[i].size);
    }
}

static void
test_missing (Fixture       *f,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (fixture_try (f, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (f->path, G_FILE_TEST_EXISTS));
  g_clear_error (&error);

  g_free (f->path);
  f->path = g_build_filename (f->folder, "nowhere", "test.syslead", NULL);
  g_assert_null (fixture_try (f, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

static void
test_folder (Fixture       *f,
             gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (f->path, 0700), ==, 0);
  g_assert_null (fixture_try (f, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_A_JOURNAL);
}

/* The file itself must not be a link; links on the way to it are fine. */
static void
test_links (Fixture       *f,
            gconstpointer  data)
{
  g_autofree char *link = g_build_filename (f->folder, "link.syslead", NULL);
  g_autofree char *folder = g_build_filename (f->folder, "folder", NULL);
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (GError) error = NULL;

  fixture_close (g_steal_pointer (&journal));
  g_assert_cmpint (symlink (f->path, link), ==, 0);
  g_assert_cmpint (symlink (f->folder, folder), ==, 0);
  g_free (f->path);
  f->path = g_steal_pointer (&link);
  g_assert_null (fixture_try (f, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_A_JOURNAL);

  g_free (f->path);
  f->path = g_build_filename (folder, "test.syslead", NULL);
  journal = fixture_open (f);
}

static void
test_wrong_key (Fixture       *f,
                gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (LeadKeySource) wrong = fixture_new_key (8);
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  gsize length;

  fixture_close (g_steal_pointer (&journal));
  g_assert_true (g_file_get_contents (f->path, &before, &length, NULL));
  g_set_object (&f->key_source, wrong);
  g_assert_null (fixture_try (f, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY);
  assert_contents (f->path, before, length);
}

/* Makes a file that is what @sql makes of a new journal. */
static void
make_altered (Fixture    *f,
              const char *sql)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);
  g_autoptr (GError) error = NULL;
  LeadVault *vault;

  fixture_close (g_steal_pointer (&journal));
  vault = lead_vault_open (f->path, NULL, f->key_source, f->surroundings, 0, NULL, NULL,
                           NULL, &error);
  g_assert_no_error (error);
  g_assert_true (lead_database_execute (vault->database, sql, &error));
  g_assert_no_error (error);
  lead_vault_free (vault);
}

static void
test_newer (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  make_altered (f, "UPDATE meta SET value = 98 WHERE name = 'min_reader'; PRAGMA user_version = 99");
  g_assert_null (fixture_try (f, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NEWER);
}

static void
test_newer_but_readable (Fixture       *f,
                         gconstpointer  data)
{
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-14", "T", "body");
  g_autoptr (LeadJournal) journal = NULL;
  g_autoptr (GError) error = NULL;

  make_altered (f, "PRAGMA user_version = 99");
  journal = fixture_open (f);
  g_assert_true (lead_journal_get_read_only (journal));
  g_assert_nonnull (lead_journal_get_notice (journal));
  g_assert_null (lead_journal_save_entry_sync (journal, entry, 0, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY);
}

static void
test_not_ours (Fixture       *f,
               gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  make_altered (f, "PRAGMA application_id = 7");
  g_assert_null (fixture_try (f, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_A_JOURNAL);
}

/* Brought up to date, after a backup of how it was. */
static void
test_older (Fixture       *f,
            gconstpointer  data)
{
  g_autoptr (LeadJournal) journal = NULL;
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadPatternBasis) basis = NULL;
  g_auto (GStrv) backups = NULL;
  g_autoptr (GError) error = NULL;
  gsize n_entries;

  lead_test_make_old_journal (f->path, f->key_source);
  journal = fixture_open (f);
  entry = lead_journal_load_entry_sync (journal, 5, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (lead_entry_get_body (entry), ==, "From long ago");
  basis = lead_journal_load_pattern_basis_sync (journal, NULL, NULL, 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (lead_chronicle_get_entries (basis->chronicle, &n_entries)->words, ==, 3);
  backups = lead_journal_list_backups (f->path);
  g_assert_cmpuint (g_strv_length (backups), ==, 1);
}

typedef struct
{
  GArray       *fractions;
  GCancellable *cancellable;
} Told;

static void
tell (double   fraction,
      gpointer data)
{
  Told *told = data;

  g_array_append_val (told->fractions, fraction);
  g_cancellable_cancel (told->cancellable);
}

static void
open_and_tell (Fixture *f,
               GArray  *fractions)
{
  Told told = { fractions, NULL };
  g_autoptr (GError) error = NULL;

  lead_vault_free (lead_vault_open (f->path, NULL, f->key_source, f->surroundings, 0, tell, &told,
                                    NULL, &error));
  g_assert_no_error (error);
}

/* What takes long says how far it is, and only what takes long. */
static void
test_older_tells (Fixture       *f,
                  gconstpointer  data)
{
  g_autoptr (GArray) fractions = g_array_new (FALSE, FALSE, sizeof (double));
  double before = 0;

  lead_test_make_old_journal (f->path, f->key_source);
  open_and_tell (f, fractions);
  g_assert_cmpuint (fractions->len, >, 10);
  for (guint i = 0; i < fractions->len; i++)
    {
      double fraction = g_array_index (fractions, double, i);

      g_assert_cmpfloat (fraction, >=, before);
      before = fraction;
    }
  g_assert_cmpfloat (before, >, 0.8);
  g_assert_cmpfloat (before, <=, 1);

  g_array_set_size (fractions, 0);
  open_and_tell (f, fractions);
  g_assert_cmpuint (fractions->len, ==, 0);
}

/* Stopped on its way it is as it was, and can be opened another time. */
static void
test_older_stopped (Fixture       *f,
                    gconstpointer  data)
{
  g_autofree char *folder = g_build_filename (f->folder, "backups", NULL);
  Told told = { g_array_new (FALSE, FALSE, sizeof (double)), g_cancellable_new () };
  g_autoptr (LeadJournal) journal = NULL;
  g_autoptr (GDir) backups = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  gsize length, length_after;

  lead_test_make_old_journal (f->path, f->key_source);
  g_assert_true (g_file_get_contents (f->path, &before, &length, NULL));
  g_assert_null (lead_vault_open (f->path, NULL, f->key_source, f->surroundings, 0, tell, &told,
                                  told.cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_get_contents (f->path, &after, &length_after, NULL));
  g_assert_cmpmem (before, length, after, length_after);
  backups = g_dir_open (folder, 0, NULL);
  g_assert_null (g_dir_read_name (backups));

  journal = fixture_open (f);
  g_assert_nonnull (journal);
  g_array_unref (told.fractions);
  g_object_unref (told.cancellable);
}

/* Where it can't be brought up to date it isn't half used. */
static void
test_older_read_only (Fixture       *f,
                      gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  lead_test_make_old_journal (f->path, f->key_source);
  g_assert_null (fixture_try (f, LEAD_OPEN_READ_ONLY, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/refused/strangers", test_strangers);
  fixture_add ("/store/refused/missing", test_missing);
  fixture_add ("/store/refused/folder", test_folder);
  fixture_add ("/store/refused/links", test_links);
  fixture_add ("/store/refused/wrong-key", test_wrong_key);
  fixture_add ("/store/refused/newer", test_newer);
  fixture_add ("/store/refused/newer-but-readable", test_newer_but_readable);
  fixture_add ("/store/refused/not-ours", test_not_ours);
  fixture_add ("/store/refused/older", test_older);
  fixture_add ("/store/refused/older-tells", test_older_tells);
  fixture_add ("/store/refused/older-stopped", test_older_stopped);
  fixture_add ("/store/refused/older-read-only", test_older_read_only);

  return g_test_run ();
}
