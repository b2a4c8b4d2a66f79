/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "core/exchange/lead-archive-record.h"
#include "core/exchange/lead-export.h"
#include "core/exchange/lead-import-undo.h"
#include "core/exchange/lead-source.h"
#include "core/model/lead-error.h"
#include "core/model/lead-experiment-builder.h"
#include "core/model/lead-session-builder.h"
#include "core/store/lead-journal-adaptation.h"
#include "core/store/lead-journal-experiments.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-notes.h"
#include "core/store/lead-journal-packs.h"
#include "core/store/lead-journal-prompts.h"
#include "core/store/lead-journal-reviews.h"
#include "core/store/lead-journal-sessions.h"
#include "round-trip-journal.h"

typedef struct
{
  char             *folder;
  LeadSurroundings *surroundings;
  LeadJournal      *journal;    /* full of what formats stumble over */
} Fixture;

static char *
dup_path (Fixture *fixture, const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

static LeadJournal *
make_journal (Fixture *fixture, const char *name)
{
  g_autofree char *folder = dup_path (fixture, name);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  return lead_test_new_journal (folder, fixture->surroundings);
}

static void
close_journal (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;

  lead_journal_close_sync (journal, &error);
  g_assert_no_error (error);
  g_object_unref (journal);
}

static guint
count_lines (GBytes *records, const char *kind)
{
  g_autofree char *start = g_strdup_printf ("\n{\"kind\":\"%s\"", kind);
  const char *text = g_bytes_get_data (records, NULL);
  guint n = 0;

  for (const char *at = g_strstr_len (text, g_bytes_get_size (records), start); at != NULL;
       at = g_strstr_len (at + 1, g_bytes_get_size (records) - (at + 1 - text), start))
    n++;
  return n;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = lead_test_dup_folder ();
  fixture->surroundings = lead_test_new_surroundings ();
  fixture->journal = make_journal (fixture, "first");
  round_trip_fill (fixture->journal, GPOINTER_TO_UINT (data));
  round_trip_adapt (fixture->journal);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  close_journal (fixture->journal);
  g_object_unref (fixture->surroundings);
  lead_test_remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static guint
export (LeadJournal *journal, const char *format, const char *path)
{
  g_autoptr (LeadFilter) all = lead_filter_new ();
  g_autoptr (GError) error = NULL;
  guint n_entries = 0;

  lead_export_run_sync (journal, format, path, all, &n_entries, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return n_entries;
}

static LeadImportReport *
import (LeadJournal *journal, const char *path)
{
  const char *paths[] = { path, NULL };
  LeadImportOptions options = { NULL, NULL, FALSE };
  g_autoptr (GError) error = NULL;
  LeadImportReport *report;

  report = lead_import_run_sync (journal, paths, &options, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return report;
}

static void
assert_clean (LeadImportReport *report)
{
  for (guint i = 0; i < report->skipped->len; i++)
    {
      const LeadSkipped *skipped = report->skipped->pdata[i];

      g_test_message ("%s: %s", skipped->source, skipped->reason);
    }
  g_assert_cmpuint (report->skipped->len, ==, 0);
}

static GBytes *
load_records (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadSource) source = lead_source_open (path, NULL, &error);
  GBytes *records;
  guint member;

  g_assert_no_error (error);
  g_assert_true (lead_source_find_member (source, "journal.jsonl", &member));
  records = lead_source_load (source, member, LEAD_SOURCE_MAX_MEMBER, NULL, &error);
  g_assert_no_error (error);
  return records;
}

static void
assert_same_file (const char *a, const char *b)
{
  g_autofree char *content_a = NULL;
  g_autofree char *content_b = NULL;
  gsize length_a, length_b;

  g_assert_true (g_file_get_contents (a, &content_a, &length_a, NULL));
  g_assert_true (g_file_get_contents (b, &content_b, &length_b, NULL));
  g_assert_cmpmem (content_a, length_a, content_b, length_b);
}

static void
test_archive (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = dup_path (fixture, "first.zip");
  g_autofree char *second = dup_path (fixture, "second.zip");
  g_autofree char *third = dup_path (fixture, "third.zip");
  LeadJournal *journal = make_journal (fixture, "second");
  g_autoptr (LeadImportReport) report = NULL;
  g_autoptr (LeadImportReport) again = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  round_trip_add_line_ends (fixture->journal);
  round_trip_add_prompts (fixture->journal);
  g_assert_cmpuint (export (fixture->journal, "archive", first), ==, ROUND_TRIP_N_ENTRIES + 1);
  report = import (journal, first);
  assert_clean (report);
  g_assert_cmpuint (report->imported, ==, ROUND_TRIP_N_ENTRIES + 1);
  g_assert_cmpuint (export (journal, "archive", second), ==, ROUND_TRIP_N_ENTRIES + 1);

  before = load_records (first);
  after = load_records (second);
  g_assert_cmpuint (g_bytes_get_size (before), >, ROUND_TRIP_N_ENTRIES * 200);
  g_assert_cmpmem (g_bytes_get_data (before, NULL), g_bytes_get_size (before),
                   g_bytes_get_data (after, NULL), g_bytes_get_size (after));
  assert_same_file (first, second);
  g_assert_cmpuint (count_lines (after, "asked"), ==, 3);
  g_assert_cmpuint (count_lines (after, "question"), ==, 2);
  g_assert_cmpuint (count_lines (after, "refused"), ==, 2);
  g_assert_cmpstr (lead_journal_get_uuid (journal), ==, lead_journal_get_uuid (fixture->journal));

  again = import (journal, first);
  g_assert_cmpuint (again->imported, ==, 0);
  g_assert_cmpuint (again->unchanged, ==, ROUND_TRIP_N_ENTRIES + 1);
  export (journal, "archive", third);
  assert_same_file (first, third);
  close_journal (journal);
}

static gboolean
holds (GBytes *records, const char *text)
{
  return g_strstr_len (g_bytes_get_data (records, NULL), g_bytes_get_size (records), text) != NULL;
}

/* A part of a journal says of the writer only what its entries need. */
static void
test_part (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = dup_path (fixture, "part.zip");
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GBytes) records = NULL;
  g_autoptr (GError) error = NULL;

  filter->item = g_strdup ("own/" LEAD_TEST_OWN_UUID);
  lead_export_run_sync (fixture->journal, "archive", path, filter, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  records = load_records (path);
  g_assert_true (holds (records, "\n{\"kind\":\"item\",\"id\":\"" LEAD_TEST_OWN_UUID "\""));
  g_assert_false (holds (records, ROUND_TRIP_UNUSED_UUID));
  g_assert_false (holds (records, "\"kind\":\"choice\""));
}

/* What Markdown promises to keep, as text to compare. */
static char *
describe (LeadJournal *journal, LeadEntry *entry)
{
  g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new_from (entry);
  g_autoptr (LeadEntry) plain = NULL;
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autoptr (GPtrArray) notes
    = lead_journal_list_notes_sync (journal, lead_entry_get_id (entry), NULL, NULL);
  g_autofree char *record = NULL;

  lead_entry_builder_set_modified_ms (builder, 0);
  plain = lead_entry_builder_end (g_steal_pointer (&builder));
  record = lead_archive_record_write_entry (plain);
  g_strv_builder_add (lines, record);
  for (guint i = 0; i < notes->len; i++)
    {
      const LeadNote *note = notes->pdata[i];
      g_autoptr (LeadNote) undated = lead_note_new (note->uuid, &note->moment, 0, note->text);
      g_autofree char *line
        = lead_archive_record_write_note (lead_entry_get_uuid (entry), undated);

      g_strv_builder_add (lines, line);
    }
  all = g_strv_builder_end (lines);
  return g_strjoinv ("\n", all);
}

static GHashTable *
describe_all (LeadJournal *journal)
{
  GHashTable *all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) listed = NULL;

  listed = lead_journal_list_entries_sync (journal, filter, NULL, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < listed->len; i++)
    {
      g_autoptr (LeadEntry) entry = NULL;

      entry = lead_journal_load_entry_sync (journal, g_array_index (listed, LeadListed, i).id,
                                            NULL, &error);
      g_assert_no_error (error);
      g_hash_table_insert (all, g_strdup (lead_entry_get_uuid (entry)),
                           describe (journal, entry));
    }
  return all;
}

static void
test_markdown (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = dup_path (fixture, "markdown");
  LeadJournal *journal = make_journal (fixture, "second");
  g_autoptr (GHashTable) before = describe_all (fixture->journal);
  g_autoptr (LeadImportReport) report = NULL;
  g_autoptr (LeadImportReport) again = NULL;
  g_autoptr (GHashTable) after = NULL;
  GHashTableIter iter;
  gpointer uuid, text;

  g_assert_cmpuint (g_hash_table_size (before), <, ROUND_TRIP_N_ENTRIES);
  g_assert_cmpuint (export (fixture->journal, "markdown", folder), ==,
                    g_hash_table_size (before));
  report = import (journal, folder);
  assert_clean (report);
  g_assert_cmpuint (report->imported, ==, g_hash_table_size (before));

  after = describe_all (journal);
  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &uuid, &text))
    g_assert_cmpstr (g_hash_table_lookup (after, uuid), ==, text);

  again = import (journal, folder);
  g_assert_cmpuint (again->imported, ==, 0);
  close_journal (journal);
}

static guint
count_entries (LeadJournal *journal)
{
  g_autoptr (LeadFilter) filter = lead_filter_new ();
  g_autoptr (GArray) listed = lead_journal_list_entries_sync (journal, filter, NULL, NULL, NULL);

  return listed->len;
}

/* Own items, own questions and self-reviews. */
static void
count_others (LeadJournal *journal, guint counts[3])
{
  g_autoptr (LeadAdaptation) adaptation = lead_journal_load_adaptation_sync (journal, NULL, NULL);
  g_autoptr (GPtrArray) questions = lead_journal_list_own_questions_sync (journal, NULL, NULL);
  g_autoptr (GPtrArray) reviews = lead_journal_list_reviews_sync (journal, NULL, NULL);

  counts[0] = lead_adaptation_get_items (adaptation)->len;
  counts[1] = questions->len;
  counts[2] = reviews->len;
}

static void
assert_others (LeadJournal *journal, guint items, guint questions, guint reviews)
{
  guint counts[3];

  count_others (journal, counts);
  g_assert_cmpuint (counts[0], ==, items);
  g_assert_cmpuint (counts[1], ==, questions);
  g_assert_cmpuint (counts[2], ==, reviews);
}

static void
add_experiment (LeadJournal *journal)
{
  LeadExperimentBuilder *builder = lead_experiment_builder_new ();
  g_autoptr (LeadExperiment) experiment = NULL;
  g_autoptr (LeadExperiment) saved = NULL;
  g_autoptr (GError) error = NULL;

  lead_experiment_builder_set_text (builder, LEAD_EXPERIMENT_TRY, "Ask, then wait");
  lead_experiment_builder_set_begun (builder, 20500);
  experiment = lead_experiment_builder_end (builder);
  saved = lead_journal_save_experiment_sync (journal, experiment, NULL, &error);
  g_assert_no_error (error);
}

/* With a pack that was made for it, and a reply to that. */
static void
add_session (LeadJournal *journal)
{
  g_autoptr (LeadSession) session = lead_session_builder_end (lead_session_builder_new ());
  g_autoptr (LeadSession) saved = lead_journal_save_session_sync (journal, session, NULL, NULL);
  LeadPackFacts facts = {
    .session = lead_session_get_uuid (saved),
    .to = "Rhian",
    .made = lead_surroundings_get_moment (lead_journal_get_surroundings (journal)),
    .content = "{}",
  };
  g_autoptr (LeadPackRecord) record = lead_pack_record_new (0, &facts);
  g_autoptr (LeadPackRecord) pack = lead_journal_add_pack_sync (journal, record, NULL, NULL);
  g_autoptr (LeadPackAnswer) reply
    = lead_pack_answer_new (0, NULL, lead_pack_record_get_uuid (pack), 0, "Rhian", "{}");
  g_autoptr (LeadPackAnswer) kept = lead_journal_add_pack_reply_sync (journal, reply, NULL, NULL, NULL);

  g_assert_nonnull (kept);
}

static void
assert_sessions (LeadJournal *journal,
                 guint        count)
{
  g_autoptr (GPtrArray) sessions = lead_journal_list_sessions_sync (journal, NULL, NULL, NULL);
  g_autoptr (GPtrArray) packs = lead_journal_list_packs_sync (journal, NULL, NULL, NULL);
  g_autoptr (GPtrArray) replies = lead_journal_list_pack_replies_sync (journal, NULL, NULL, NULL);

  g_assert_cmpuint (sessions->len, ==, count);
  g_assert_cmpuint (packs->len, ==, count);
  g_assert_cmpuint (replies->len, ==, count);
}

static guint
count_experiments (LeadJournal *journal)
{
  g_autoptr (LeadExperimentFilter) filter = lead_experiment_filter_new ();
  g_autoptr (GPtrArray) all = lead_journal_list_experiments_sync (journal, filter, NULL, NULL);

  return all->len;
}

/* Taken back, nothing of an import is left but what entries in the trash carry, and
 * what was there before; the next import brings what has no trash again. */
static void
test_undo (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = dup_path (fixture, "all.zip");
  LeadJournal *journal = make_journal (fixture, "second");
  g_autoptr (LeadImportReport) report = NULL;
  g_autoptr (LeadImportReport) again = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  g_autoptr (GError) error = NULL;
  GAsyncResult *pending = NULL;
  guint counts[3], n_kept;

  round_trip_add_prompts (fixture->journal);
  add_experiment (fixture->journal);
  add_session (fixture->journal);
  export (fixture->journal, "archive", path);
  count_others (fixture->journal, counts);
  g_assert_cmpuint (counts[0], ==, 2);

  round_trip_add_reviews (random, journal);
  report = import (journal, path);
  assert_others (journal, 2, counts[1], counts[2] + ROUND_TRIP_N_REVIEWS);
  g_assert_cmpuint (count_experiments (journal), ==, 1);
  assert_sessions (journal, 1);
  lead_import_undo_async (journal, report, NULL, lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  g_assert_true (lead_import_undo_finish (result, &n_kept, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_kept, ==, 1);
  g_assert_cmpuint (count_entries (journal), ==, 0);
  assert_others (journal, 1, 0, ROUND_TRIP_N_REVIEWS);
  g_assert_cmpuint (count_experiments (journal), ==, 0);
  assert_sessions (journal, 0);

  again = import (journal, path);
  assert_others (journal, 2, counts[1], counts[2] + ROUND_TRIP_N_REVIEWS);
  close_journal (journal);
}

static void
note_progress (double fraction, gpointer data)
{
  double *last = data;

  g_assert_cmpfloat (fraction, >=, *last);
  g_assert_cmpfloat (fraction, <=, 1);
  *last = fraction;
}

static void
test_async (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = dup_path (fixture, "out.zip");
  g_autofree char *same = dup_path (fixture, "same.zip");
  g_autoptr (LeadFilter) all = lead_filter_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GAsyncResult *pending = NULL;
  guint n_entries = 0;
  double last = 0;

  lead_export_write_async (fixture->journal, lead_writer_find ("archive"), path, FALSE, all,
                           note_progress, &last, NULL, lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  g_assert_true (lead_export_write_finish (result, &n_entries, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_entries, ==, ROUND_TRIP_N_ENTRIES);
  g_assert_cmpfloat (last, >, 0);
  export (fixture->journal, "archive", same);
  assert_same_file (path, same);
}

/* Stops at the first word of progress. */
static void
cancel_at_once (double fraction, gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadFilter) all = lead_filter_new ();

  for (const LeadWriter * const *writer = lead_writer_get_all (); *writer != NULL; writer++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      g_autofree char *folder = dup_path (fixture, (*writer)->id);
      g_autofree char *path = g_build_filename (folder, "out", NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (GDir) left = NULL;

      g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
      g_assert_false (lead_export_run_sync (fixture->journal, (*writer)->id, path, all, NULL,
                                            cancel_at_once, cancellable, cancellable, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      left = g_dir_open (folder, 0, NULL);
      g_assert_null (g_dir_read_name (left));
    }
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

#define ADD(name, seed, func)                                                                \
  g_test_add ("/exchange/round-trip/" name, Fixture, GUINT_TO_POINTER (seed), set_up, func, \
              tear_down)
  ADD ("archive/1", 1, test_archive);
  ADD ("archive/2", 2, test_archive);
  ADD ("archive/3", 3, test_archive);
  ADD ("part", 1, test_part);
  ADD ("markdown/1", 1, test_markdown);
  ADD ("markdown/2", 2, test_markdown);
  ADD ("markdown/3", 3, test_markdown);
  ADD ("undo", 1, test_undo);
  ADD ("async", 4, test_async);
  ADD ("cancelled", 4, test_cancelled);
#undef ADD
  return g_test_run ();
}
