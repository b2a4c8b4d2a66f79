/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "core/exchange/lead-import.h"
#include "core/model/lead-error.h"
#include "core/store/lead-journal-lists.h"
#include "lead-test.h"
#include "reader-fixture.h"

typedef struct
{
  char             *folder;
  LeadSurroundings *surroundings;
  LeadJournal      *journal;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = lead_test_dup_folder ();
  self->surroundings = lead_test_new_surroundings ();
  self->journal = lead_test_new_journal (self->folder, self->surroundings);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  lead_journal_close_sync (self->journal, &error);
  g_assert_no_error (error);
  g_clear_object (&self->journal);
  g_clear_object (&self->surroundings);
  lead_test_remove_folder (self->folder);
  g_clear_pointer (&self->folder, g_free);
}

static LeadImportReport *
run (Fixture     *self,
     const char  *path,
     gboolean     dry_run,
     GError     **error)
{
  const char * const paths[] = { path, NULL };
  const LeadImportOptions options = { .dry_run = dry_run };

  return lead_import_run_sync (self->journal, paths, &options, NULL, NULL, NULL, error);
}

static GArray *
list (Fixture *self)
{
  g_autoptr(LeadFilter) filter = lead_filter_new ();
  g_autoptr(GError) error = NULL;
  GArray *listed = lead_journal_list_entries_sync (self->journal, filter, NULL, NULL, &error);

  g_assert_no_error (error);
  return listed;
}

static guint
count (Fixture *self)
{
  g_autoptr(GArray) listed = list (self);

  return listed->len;
}

typedef struct
{
  const char *data;
  guint       imported;
  guint       skipped;
} Known;

static const Known known[] = {
  { "dayone/traps.json", 16, 3 },
  { "jrnl/journal.txt", 11, 0 },
  { "jrnl/journal.json", 4, 2 },
  { "jrnl/folder", 3, 0 },
  { "rednotebook/data", 6, 3 },
  { "rednotebook/RedNotebook-Backup.zip", 6, 0 },
  { "markdown/vault", 12, 1 },
};

/* Once in, importing again changes nothing, in whatever state entries are. */
static void
test_twice (Fixture       *self,
            gconstpointer  data)
{
  guint total = 0;

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    {
      g_autofree char *path = lead_test_dup_data (known[i].data);
      g_autoptr(GError) error = NULL;
      g_autoptr(LeadImportReport) first = run (self, path, FALSE, &error);
      g_autoptr(LeadImportReport) second = NULL;

      g_assert_no_error (error);
      g_test_message ("%s", known[i].data);
      g_assert_cmpuint (first->imported + first->unchanged, ==, known[i].imported);
      g_assert_cmpuint (first->skipped->len, ==, known[i].skipped);
      total += first->imported;
      second = run (self, path, FALSE, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (second->imported, ==, 0);
      g_assert_cmpuint (second->unchanged, ==, known[i].imported);
      g_assert_cmpuint (count (self), ==, total);
    }
}

static void
test_dry_run (Fixture       *self,
              gconstpointer  data)
{
  g_autofree char *path = lead_test_dup_data ("dayone/traps.json");
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadImportReport) before = run (self, path, TRUE, &error);
  g_autoptr(LeadImportReport) really = NULL;
  g_autoptr(LeadImportReport) after = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (before->imported, ==, 16);
  g_assert_cmpuint (count (self), ==, 0);
  really = run (self, path, FALSE, &error);
  g_assert_no_error (error);
  after = run (self, path, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (after->imported, ==, 0);
  g_assert_cmpuint (after->unchanged, ==, 16);
}

/* What the user has done since is never undone by an import. */
static void
test_edited_and_trashed (Fixture       *self,
                         gconstpointer  data)
{
  g_autofree char *path = lead_test_dup_data ("jrnl/journal.txt");
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadImportReport) first = run (self, path, FALSE, &error);
  g_autoptr(LeadImportReport) second = NULL;
  g_autoptr(GArray) listed = list (self);
  int64_t edited_id = g_array_index (listed, LeadListed, 0).id;
  int64_t trashed_id = g_array_index (listed, LeadListed, 1).id;
  g_autoptr(LeadEntry) read = lead_journal_load_entry_sync (self->journal, edited_id, NULL, NULL);
  g_autoptr(LeadEntryBuilder) builder = lead_entry_builder_new_from (read);
  g_autoptr(LeadEntry) changed = NULL;
  g_autoptr(LeadEntry) saved = NULL;
  g_autoptr(LeadEntry) again = NULL;

  lead_entry_builder_set_body (builder, "Mine now.");
  changed = lead_entry_builder_end (g_steal_pointer (&builder));
  saved = lead_journal_save_entry_sync (self->journal, changed, LEAD_SAVE_DEFAULT, NULL, NULL,
                                        &error);
  g_assert_no_error (error);
  lead_journal_trash_entries_sync (self->journal, &trashed_id, 1, TRUE, NULL, &error);
  g_assert_no_error (error);

  second = run (self, path, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (second->imported, ==, 0);
  g_assert_cmpuint (count (self), ==, first->imported - 1);
  again = lead_journal_load_entry_sync (self->journal, edited_id, NULL, &error);
  g_assert_cmpstr (lead_entry_get_body (again), ==, "Mine now.");
}

typedef struct
{
  const char *name;
  const char *content;
  const char *message;
} Refused;

static const Refused refused[] = {
  { "empty.json", "", "“empty.json” can’t be imported. It is empty." },
  { "broken.json", "{\n  \"foo\":\n}\n",
    "“broken.json” can’t be imported. It looks like JSON, but is damaged. Line 3: something "
    "stands where a value should be." },
  { "other.json", "{\"entries\": {\"a\": 1}}",
    "“other.json” can’t be imported. It is JSON, but of no journal that is known here." },
  { "mini.json",
    "{\"metadata\": {\"application\": \"Mini Diary\", \"version\": \"v0\"}, \"entries\": {}}",
    "“mini.json” can’t be imported. It looks like an export of Mini Diary.*" },
  { "dayone.txt", "noise\n\n\tDate:\t15 January 2024\n\nWords.\n",
    "“dayone.txt” can’t be imported. It looks like Day One’s plain text*" },
  { "page.html", "<html><div class=\"pageHeader\">Sunday, 3 November 2024</div></html>",
    "“page.html” can’t be imported. It looks like a page from Apple’s Journal*" },
  { "diary.diary", "LIFEOGRAPHDB\nV 3000\nE n\n\n",
    "“diary.diary” can’t be imported. It looks like a Lifeograph diary*" },
  { "jrnl.txt", "gAAAAABlAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==",
    "“jrnl.txt” can’t be imported. It is an encrypted jrnl journal.*" },
  { "jrnl3.txt", "JRNLv3xxxx", "“jrnl3.txt” can’t be imported. It is an encrypted jrnl journal.*" },
  { "notes.xyz", "Only some words, of no format.\n",
    "“notes.xyz” can’t be imported. It is of no format that can be imported." },
  { "jrnl.xml", "<?xml version=\"1.0\"?>\n<journal><entries><entry date=\"x\"/></entries></journal>",
    "“jrnl.xml” can’t be imported. It looks like jrnl’s XML.*" },
  { "journey.json", "{\"date_journal\": 1, \"date_modified\": 2, \"text\": \"x\"}",
    "“journey.json” can’t be imported. It looks like an export of Journey*" },
  { "note.md", " \n \n", "“note.md” can’t be imported. It is empty." },
};

static void
test_refused (Fixture       *self,
              gconstpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(GBytes) content = g_bytes_new_static (refused[i].content,
                                                      strlen (refused[i].content));
      g_autofree char *path = reader_fixture_write (self->folder, refused[i].name, content);
      g_autoptr(GError) error = NULL;

      g_assert_null (run (self, path, FALSE, &error));
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      if (!g_pattern_match_simple (refused[i].message, error->message))
        g_assert_cmpstr (error->message, ==, refused[i].message);
      g_assert_cmpuint (count (self), ==, 0);
    }
}

/* One bad path of several is named, and the others come in. */
static void
test_several (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr(GBytes) junk = g_bytes_new_static ("junk", 4);
  g_autofree char *bad = reader_fixture_write (self->folder, "bad.xyz", junk);
  g_autofree char *dayone = lead_test_dup_data ("dayone/traps.json");
  g_autofree char *rednotebook = lead_test_dup_data ("rednotebook/data");
  const char * const paths[] = { bad, dayone, rednotebook, NULL };
  const LeadImportOptions options = { 0 };
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadImportReport) report = lead_import_run_sync (self->journal, paths, &options, NULL,
                                                             NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (report->imported, ==, 22);
  g_assert_cmpstr (((LeadSkipped *) g_ptr_array_index (report->skipped, 0))->source, ==,
                   "bad.xyz");
  g_assert_cmpuint (count (self), ==, 22);
}

static void
test_absent (Fixture       *self,
             gconstpointer  data)
{
  g_autofree char *dayone = lead_test_dup_data ("dayone/traps.json");
  g_autofree char *absent = g_build_filename (self->folder, "absent.zip", NULL);
  const char * const paths[] = { dayone, absent, NULL };
  const LeadImportOptions options = { 0 };
  const LeadImportOptions unknown = { .format = "papyrus" };
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_import_run_sync (self->journal, paths, &options, NULL, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_assert_cmpstr (error->message, ==, "There is no “absent.zip”.");
  g_clear_error (&error);
  g_assert_null (lead_import_run_sync (self->journal, paths, &unknown, NULL, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_assert_cmpuint (count (self), ==, 0);
}

static void
cancel_halfway (double   fraction,
                gpointer cancellable)
{
  if (fraction > 0.5)
    g_cancellable_cancel (cancellable);
}

/* Enough entries for several batches to be staged when the stop comes. */
static char *
write_long_journal (const char *folder,
                    guint       n_entries)
{
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GBytes) content = NULL;

  for (guint i = 0; i < n_entries; i++)
    g_string_append_printf (text, "[2020-01-%02u %02u:%02u] Entry number %u.\nWords.\n\n",
                            i % 28 + 1, i / 60 % 24, i % 60, i);
  content = g_string_free_to_bytes (g_steal_pointer (&text));
  return reader_fixture_write (folder, "long.txt", content);
}

static void
test_cancel (Fixture       *self,
             gconstpointer  data)
{
  g_autofree char *path = write_long_journal (self->folder, 2000);
  const char * const paths[] = { path, NULL };
  const LeadImportOptions options = { 0 };
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadImportReport) after = NULL;

  g_assert_null (lead_import_run_sync (self->journal, paths, &options, cancel_halfway, cancellable,
                                       cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count (self), ==, 0);
  g_clear_error (&error);
  after = run (self, path, FALSE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (after->imported, ==, 2000);
  g_assert_cmpuint (after->unchanged, ==, 0);
}

typedef struct
{
  GAsyncResult *result;
  double        last;
  gboolean      fell;
} Waiting;

static void
note_progress (double   fraction,
               gpointer data)
{
  Waiting *waiting = data;

  waiting->fell |= fraction < waiting->last;
  waiting->last = fraction;
}

static void
test_async (Fixture       *self,
            gconstpointer  data)
{
  g_autofree char *path = write_long_journal (self->folder, 500);
  const char * const paths[] = { path, NULL };
  const LeadImportOptions options = { 0 };
  Waiting waiting = { 0 };
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadImportReport) report = NULL;

  lead_import_run_async (self->journal, paths, &options, note_progress, &waiting, NULL,
                         lead_test_store_result, &waiting.result);
  result = lead_test_await_result (&waiting.result);
  report = lead_import_run_finish (result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (report->imported, ==, 500);
  g_assert_false (waiting.fell);
  g_assert_cmpfloat (waiting.last, ==, 1.0);
}

#define ADD(name, func) g_test_add ("/import/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  ADD ("twice", test_twice);
  ADD ("dry-run", test_dry_run);
  ADD ("edited-and-trashed", test_edited_and_trashed);
  ADD ("refused", test_refused);
  ADD ("several", test_several);
  ADD ("absent", test_absent);
  ADD ("cancel", test_cancel);
  ADD ("async", test_async);
  return g_test_run ();
}
