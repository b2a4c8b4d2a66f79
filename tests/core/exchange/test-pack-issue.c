/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A pack goes out: there is a file and a line in the ledger, or neither, whatever
 * fails; and where the line can't be taken out again, that is said. */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "core/exchange/lead-pack-issue.h"
#include "core/model/lead-error.h"
#include "core/store/lead-journal-packs.h"
#include "lead-fault-vfs.h"
#include "lead-test.h"

#define FILE_WORDS "sealed, as it were"

typedef struct
{
  char            *folder;
  char            *path;
  LeadJournal     *journal;
  LeadPackChoices *choices;
  LeadPackContent *content;
  GHashTable      *places;
  LeadPassphrase  *words;
} Fixture;

/* Stands for a form, and costs nothing. */
static GBytes *
write_words (LeadPackContent       *content,
             const LeadPassphrase  *passphrase,
             LeadSurroundings      *surroundings,
             GError               **error)
{
  return g_bytes_new_static (FILE_WORDS, strlen (FILE_WORDS));
}

static GBytes *
write_nothing (LeadPackContent       *content,
               const LeadPassphrase  *passphrase,
               LeadSurroundings      *surroundings,
               GError               **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, "Too large.");
  return NULL;
}

static LeadJournal *
open_faulty (const char *folder)
{
  g_autoptr (LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr (LeadKeySource) key = lead_test_new_key_source ("abide abiding ability");
  g_autofree char *path = g_build_filename (folder, "journal.syslead", NULL);

  return lead_fault_vfs_open_journal (path, key, surroundings, LEAD_OPEN_CREATE);
}

static LeadPackContent *
load_content (void)
{
  g_autofree char *path = lead_test_dup_data ("pack/content.json");
  g_autofree char *json = NULL;
  LeadPackContent *content;

  g_assert_true (g_file_get_contents (path, &json, NULL, NULL));
  content = lead_pack_content_from_json (json, -1, NULL);
  g_assert_nonnull (content);
  return content;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *out = NULL;

  fixture->folder = lead_test_dup_folder ();
  out = g_build_filename (fixture->folder, "out", NULL);
  g_assert_cmpint (g_mkdir (out, 0700), ==, 0);
  fixture->path = g_build_filename (out, "review.html", NULL);
  fixture->journal = open_faulty (fixture->folder);
  fixture->choices = lead_pack_choices_new ("Hour");
  lead_pack_choices_set_text (&fixture->choices->with, "C.");
  fixture->content = load_content ();
  fixture->places = g_hash_table_new (g_str_hash, g_str_equal);
  fixture->words = lead_passphrase_new ("abacus abdomen", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  lead_journal_close_sync (fixture->journal, NULL);
  g_object_unref (fixture->journal);
  lead_pack_choices_free (fixture->choices);
  lead_pack_content_unref (fixture->content);
  g_hash_table_unref (fixture->places);
  lead_passphrase_free (fixture->words);
  lead_test_remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static LeadPackRecord *
issue (Fixture        *fixture,
       LeadPackWrite   write,
       gboolean        replaces,
       GCancellable   *cancellable,
       GError        **error)
{
  LeadPackIssue issue = {
    .content = fixture->content,
    .choices = fixture->choices,
    .places = fixture->places,
    .form = LEAD_PACK_PAGE,
    .write = write,
    .passphrase = fixture->words,
    .path = fixture->path,
    .replaces = replaces,
  };

  return lead_pack_issue_sync (fixture->journal, &issue, cancellable, error);
}

static guint
count_lines (Fixture *fixture)
{
  g_autoptr (GPtrArray) lines = lead_journal_list_packs_sync (fixture->journal, NULL, NULL, NULL);

  g_assert_nonnull (lines);
  return lines->len;
}

/* Also of what was begun beside it. */
static guint
count_files (Fixture *fixture)
{
  g_autofree char *out = g_path_get_dirname (fixture->path);
  g_autoptr (GDir) folder = g_dir_open (out, 0, NULL);
  guint files = 0;

  while (g_dir_read_name (folder) != NULL)
    files++;
  return files;
}

static void
assert_file (Fixture *fixture, const char *words)
{
  g_autofree char *found = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, words);
  g_assert_cmpuint (count_files (fixture), ==, 1);
}

static void
test_replaces (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadPackRecord) first = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "mine", -1, NULL));
  g_assert_null (issue (fixture, write_words, FALSE, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_EXISTS);
  g_clear_error (&error);
  assert_file (fixture, "mine");
  g_assert_null (issue (fixture, write_nothing, TRUE, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);
  assert_file (fixture, "mine");
  g_assert_cmpuint (count_lines (fixture), ==, 0);

  first = issue (fixture, write_words, TRUE, NULL, &error);
  g_assert_no_error (error);
  assert_file (fixture, FILE_WORDS);
  g_assert_cmpuint (count_lines (fixture), ==, 1);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (issue (fixture, write_words, TRUE, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_files (fixture), ==, 0);
  g_assert_cmpuint (count_lines (fixture), ==, 0);
}

/* Each operation of the journal's file fails in turn. */
static void
test_ledger_fails (Fixture *fixture, gconstpointer data)
{
  gboolean reached = TRUE;
  guint n_lines = 0;
  guint n_failed = 0;

  for (guint nth = 1; reached; nth++)
    {
      g_autoptr (LeadPackRecord) record = NULL;
      g_autoptr (GError) error = NULL;

      g_unlink (fixture->path);
      lead_fault_vfs_plan (LEAD_FAULT_FULL, nth, TRUE);
      record = issue (fixture, write_words, TRUE, NULL, &error);
      lead_fault_vfs_clear ();
      reached = lead_fault_vfs_happened ();
      g_assert_true ((record == NULL) == (error != NULL));
      *(record != NULL ? &n_lines : &n_failed) += 1;
      g_assert_cmpuint (count_files (fixture), ==, record != NULL);
      g_assert_cmpuint (count_lines (fixture), ==, n_lines);
    }
  g_assert_cmpuint (n_failed, >, 2);
  g_assert_cmpuint (n_lines, >, 0);
}

/* The file gets no name, as a folder with something in it has it; and the journal
 * fails at each operation in turn, up to where the line is taken out again. */
static void
test_name_fails (Fixture *fixture, gconstpointer data)
{
  g_autofree char *inner = g_build_filename (fixture->path, "mine", NULL);
  gboolean reached = TRUE;
  guint n_lines = 0;
  guint n_said = 0;

  g_assert_cmpint (g_mkdir (fixture->path, 0700), ==, 0);
  g_assert_true (g_file_set_contents (inner, "mine", -1, NULL));
  for (guint nth = 1; reached; nth++)
    {
      g_autoptr (GError) error = NULL;

      lead_fault_vfs_plan (LEAD_FAULT_FULL, nth, TRUE);
      g_assert_null (issue (fixture, write_words, TRUE, NULL, &error));
      lead_fault_vfs_clear ();
      reached = lead_fault_vfs_happened ();
      g_assert_nonnull (error);
      g_assert_cmpuint (count_files (fixture), ==, 1);
      n_said += strstr (error->message, "list this one all the same") != NULL;
      n_lines = count_lines (fixture);
      g_assert_cmpuint (n_lines, ==, n_said);
    }
  g_assert_cmpuint (n_said, >, 0);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
#define add(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  add ("/pack-issue/replaces", test_replaces);
  add ("/pack-issue/cancelled", test_cancelled);
  add ("/pack-issue/ledger-fails", test_ledger_fails);
  add ("/pack-issue/name-fails", test_name_fails);
  return g_test_run ();
}
