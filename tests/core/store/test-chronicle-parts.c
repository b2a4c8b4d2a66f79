/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Parts of the chronicle that are kept ready: what removes them, what makes
 * them, and that nothing is believed that isn't one. */

#include "config.h"

#include <string.h>

#include "core/store/lead-chronicle-code.h"
#include "core/store/lead-chronicle-parts.h"
#include "core/store/lead-chronicle-rows.h"
#include "core/store/lead-journal-patterns.h"
#include "core/store/lead-journal-upkeep.h"
#include "store-fixture.h"

static gpointer
make_parts (LeadVault *vault, gpointer data, GCancellable *cancellable, GError **error)
{
  gboolean again = TRUE;

  while (again && lead_chronicle_parts_make (vault->database, 1, &again, error))
    ;
  return NULL;
}

static gpointer
do_chore (LeadVault *vault, gpointer data, GCancellable *cancellable, GError **error)
{
  gboolean again = TRUE;

  while (again)
    {
      again = FALSE;
      g_assert_true (lead_chronicle_parts_chore (vault, &again, error));
    }
  return NULL;
}

static gpointer
count_parts (LeadVault *vault, gpointer data, GCancellable *cancellable, GError **error)
{
  int64_t count;

  lead_database_ask_int (vault->database, "SELECT count (*) FROM chronicle_part", &count, error);
  return GINT_TO_POINTER ((int) count);
}

static gpointer
execute (LeadVault *vault, gpointer data, GCancellable *cancellable, GError **error)
{
  lead_database_execute (vault->database, data, error);
  return NULL;
}

static const LeadJob execute_job = { .priority = LEAD_PRIORITY_AGGREGATE, .run = execute };

static void
run_sql (LeadJournal *journal, const char *sql)
{
  g_autoptr (GError) error = NULL;

  lead_journal_run_sync (journal, &execute_job, (gpointer) sql, NULL, &error);
  g_assert_no_error (error);
}

static void
assert_n_parts (LeadJournal *journal, int expected)
{
  g_assert_cmpint (GPOINTER_TO_INT (fixture_run (journal, count_parts)), ==, expected);
}

static LeadEntry *
draw_entry (const char *date)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry (date, "Title", "Some words of it");
  g_autoptr (LeadEntry) tagged = fixture_with_tag (plain, "barriers/tensions", LEAD_STANCE_MET);
  g_autoptr (LeadEntry) twice = fixture_with_tag (tagged, "own/x", LEAD_STANCE_SEEN);
  g_autoptr (LeadEntry) labelled = fixture_with_label (twice, "Élan");
  g_autoptr (LeadAnswer) answer = lead_answer_new ("summing-up/start#1", "Why?", "Because.");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (labelled);

  lead_entry_builder_add_answer (builder, answer);
  lead_entry_builder_set_challenge (builder, "c0ffee00-0000-4000-8000-000000000000");
  return lead_entry_builder_end (builder);
}

static void
add_entry (LeadJournal *journal, const char *date)
{
  g_autoptr (LeadEntry) entry = draw_entry (date);
  g_autoptr (LeadEntry) saved = fixture_save (journal, entry);
}

static gsize
count_entries (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPatternBasis) basis
    = lead_journal_load_pattern_basis_sync (journal, NULL, NULL, 0, NULL, &error);
  gsize n_entries;

  g_assert_no_error (error);
  lead_chronicle_get_entries (basis->chronicle, &n_entries);
  return n_entries;
}

/* Whatever is done to the first entry; the second is of another part, and
 * nothing that happens to it is told here. */
static const struct
{
  const char *sql;
  int         left;
} changes[] = {
  { "UPDATE entry SET words = 9 WHERE id = 1", 1 },
  { "UPDATE entry SET challenge = NULL WHERE id = 1", 1 },
  { "UPDATE entry SET trashed_ms = 5 WHERE id = 1", 1 },
  { "UPDATE entry SET trashed_ms = 0 WHERE id = 1", 1 },
  { "UPDATE entry SET sort_key = sort_key + 1 WHERE id = 1;"
    "UPDATE record SET sort_key = sort_key + 1 WHERE entry = 1", 1 },
  { "UPDATE record SET stance = 5 WHERE entry = 1 AND stance = 4", 1 },
  { "DELETE FROM record WHERE entry = 1 AND stance = 5", 1 },
  { "DELETE FROM entry_label WHERE entry = 1", 1 },
  { "INSERT INTO entry_label SELECT 1, id FROM label", 1 },
  { "UPDATE answer SET prompt = 'own#1' WHERE entry = 1", 1 },
  { "DELETE FROM answer WHERE entry = 1", 1 },
  { "INSERT INTO answer VALUES (1, 0, 'own#2', '', NULL)", 1 },
  { "UPDATE item SET name = 'own/y' WHERE name = 'own/x'", 0 },
  { "UPDATE label SET folded = 'verve'", 0 },
  /* What charts don't read. */
  { "UPDATE entry SET starred = 1, private = 1, modified_ms = 9 WHERE id = 1", 2 },
  { "UPDATE entry_text SET body = 'other' WHERE entry = 1", 2 },
  { "UPDATE answer SET text = 'other' WHERE entry = 1", 2 },
  { "UPDATE label SET name = 'Verve'", 2 },
  /* Taken back, the change hasn't been. */
  { "BEGIN; UPDATE entry SET words = 10; ROLLBACK", 2 },
  { "DELETE FROM record WHERE entry = 1; DELETE FROM entry WHERE id = 1", 1 },
};

static void
test_removed (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);

  add_entry (journal, "2026-03-01");
  add_entry (journal, "2026-09-01");
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      fixture_run (journal, make_parts);
      g_test_message ("%s", changes[i].sql);
      run_sql (journal, changes[i].sql);
      assert_n_parts (journal, changes[i].left);
    }
  fixture_close (journal);
}

/* A part is made for as long as the writer is elsewhere. */
static void
test_chore (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);

  for (guint i = 0; i < 199; i++)
    add_entry (journal, i % 2 == 0 ? "2026-03-01" : "1969-12-31");
  fixture_run (journal, do_chore);
  assert_n_parts (journal, 0);

  add_entry (journal, "2026-03-02");
  fixture_run (journal, do_chore);
  assert_n_parts (journal, 2);
  g_assert_cmpuint (count_entries (journal), ==, 200);

  add_entry (journal, "2026-03-03");
  assert_n_parts (journal, 1);
  g_assert_cmpuint (count_entries (journal), ==, 201);
  fixture_close (journal);
}

static gpointer
load_code (LeadVault *vault, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (LeadChronicle) chronicle
    = lead_chronicle_rows_load_between (vault->database, INT64_MIN, INT64_MAX, error);

  return chronicle != NULL ? lead_chronicle_code_write (chronicle) : NULL;
}

static gboolean
can_read (GBytes *code, gsize *n_entries)
{
  g_autoptr (LeadChronicleBuilder) builder = lead_chronicle_builder_new ();
  g_autoptr (LeadChronicle) chronicle = NULL;
  gboolean sound = lead_chronicle_code_read (code, INT64_MIN, INT64_MAX, builder);

  if (sound && n_entries != NULL)
    {
      chronicle = lead_chronicle_builder_end (g_steal_pointer (&builder));
      lead_chronicle_get_entries (chronicle, n_entries);
    }
  return sound;
}

/* Cut off anywhere it is no part; with bytes changed it may be another one, but
 * nothing is read or written where it mustn't be. */
static void
test_altered (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (GBytes) code = NULL;
  gsize size, n_entries;
  const guint8 *bytes;

  add_entry (journal, "0001-01-01");
  add_entry (journal, "2026-09-01");
  add_entry (journal, "9999-12-31");
  code = fixture_run (journal, load_code);
  g_assert_true (can_read (code, &n_entries));
  g_assert_cmpuint (n_entries, ==, 3);

  bytes = g_bytes_get_data (code, &size);
  for (gsize i = 0; i < size; i++)
    {
      g_autoptr (GBytes) cut = g_bytes_new (bytes, i);

      g_assert_false (can_read (cut, NULL));
    }
  for (guint i = 0; i < 5000; i++)
    {
      g_autofree guint8 *copy = g_memdup2 (bytes, size);
      g_autoptr (GBytes) altered = NULL;

      for (int n = g_test_rand_int_range (1, 4); n > 0; n--)
        copy[g_test_rand_int_range (0, (int) size)] = (guint8) g_test_rand_int_range (0, 256);
      altered = g_bytes_new (copy, size);
      can_read (altered, NULL);
    }
  fixture_close (journal);
}

/* What can't be understood isn't believed, nor that an entry is elsewhere. */
static const char *const lies[] = {
  "INSERT INTO chronicle_part VALUES (5, x'ff')",
  "INSERT INTO chronicle_part VALUES (5, x'')",
  "INSERT INTO chronicle_part VALUES (-9223372036854775808, x'010000000000')",
  "INSERT INTO chronicle_part VALUES (9223372036854775807, x'010000000000')",
  "INSERT INTO chronicle_part SELECT part + 1, content FROM chronicle_part",
};

static void
test_not_believed (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);

  add_entry (journal, "2026-03-01");
  for (guint i = 0; i < G_N_ELEMENTS (lies); i++)
    {
      fixture_run (journal, make_parts);
      run_sql (journal, lies[i]);
      g_test_message ("%s", lies[i]);
      g_assert_cmpuint (count_entries (journal), ==, 1);
      fixture_run (journal, do_chore);
      run_sql (journal, "DELETE FROM chronicle_part");
    }
  fixture_close (journal);
}

/* A part is taken for what it says, without a look at the tables; only the deep
 * check makes it again. */
static void
test_taken (Fixture *fixture, gconstpointer data)
{
  LeadJournal *journal = fixture_create (fixture);
  g_autoptr (LeadCheckReport) report = NULL;

  add_entry (journal, "2026-03-01");
  add_entry (journal, "2026-09-01");
  fixture_run (journal, make_parts);
  g_assert_cmpuint (count_entries (journal), ==, 2);
  run_sql (journal, "UPDATE chronicle_part SET content = x'010000000000'");
  g_assert_cmpuint (count_entries (journal), ==, 0);
  report = lead_journal_check_sync (journal, TRUE, NULL, NULL);
  /* And says that the challenge isn't there. */
  g_assert_cmpuint (report->repaired->len, ==, 2);
  g_assert_cmpuint (count_entries (journal), ==, 2);
  fixture_close (journal);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  fixture_add ("/store/chronicle-parts/removed", test_removed);
  fixture_add ("/store/chronicle-parts/chore", test_chore);
  fixture_add ("/store/chronicle-parts/altered", test_altered);
  fixture_add ("/store/chronicle-parts/not-believed", test_not_believed);
  fixture_add ("/store/chronicle-parts/taken", test_taken);
  return g_test_run ();
}
