/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "store-fixture.h"

#include <string.h>

/* A key that is known, so that no test waits for a derivation. */
LeadKeySource *
fixture_new_key (guint8 seed)
{
  guint8 bytes[LEAD_KEY_SIZE];
  guint8 salt[LEAD_SALT_SIZE] = { 0 };
  g_autoptr (LeadKey) key = NULL;

  memset (bytes, seed, sizeof bytes);
  key = lead_key_new (bytes, salt);
  return lead_key_source_new_key (key);
}

void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  fixture->folder = lead_test_dup_folder ();
  fixture->path = g_build_filename (fixture->folder, "test.syslead", NULL);
  fixture->key_source = fixture_new_key (7);
  fixture->surroundings = lead_test_new_surroundings ();
}

void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  lead_test_remove_folder (fixture->folder);
  g_clear_object (&fixture->key_source);
  g_clear_object (&fixture->surroundings);
  g_free (fixture->folder);
  g_free (fixture->path);
}

void
fixture_add (const char  *name,
             FixtureFunc  test)
{
  g_test_add (name, Fixture, NULL, fixture_set_up, test, fixture_tear_down);
}

LeadJournal *
fixture_try (Fixture        *fixture,
             LeadOpenFlags   flags,
             GError        **error)
{
  return lead_journal_open_sync (fixture->path, fixture->key_source, fixture->surroundings,
                                 flags, NULL, error);
}

LeadJournal *
fixture_create (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  LeadJournal *journal = fixture_try (fixture, LEAD_OPEN_CREATE, &error);

  g_assert_no_error (error);
  return journal;
}

LeadJournal *
fixture_open (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  LeadJournal *journal = fixture_try (fixture, LEAD_OPEN_DEFAULT, &error);

  g_assert_no_error (error);
  return journal;
}

/* Closes it and makes sure that nobody else holds it. */
void
fixture_close (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;

  lead_journal_close_sync (journal, &error);
  g_assert_no_error (error);
  lead_test_assert_finalize (journal);
}

static void
copy_file (const char *from,
           const char *to)
{
  g_autofree char *contents = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (from, &contents, &length, NULL));
  g_assert_true (g_file_set_contents (to, contents, length, NULL));
}

/* The open journal's file and log as a crash at this moment would leave them,
 * at @path. */
void
fixture_copy_crashed (Fixture    *fixture,
                      const char *path)
{
  g_autofree char *log = g_strconcat (fixture->path, "-wal", NULL);
  g_autofree char *copied_log = g_strconcat (path, "-wal", NULL);
  g_autofree char *file_copier = g_find_program_in_path ("cp");
  const char *argv[] = { file_copier, fixture->path, path, NULL };
  g_autoptr (GError) error = NULL;

  /* By another process: closing the file in this one would drop its locks. */
  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL,
                               NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  copy_file (log, copied_log);
}

static gpointer
run_given (LeadVault     *vault,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  LeadJobFunc run = (LeadJobFunc) data;

  return run (vault, NULL, cancellable, error);
}

/* The journal may still look at it when the caller has got its answer. */
static const LeadJob run_job = { .priority = LEAD_PRIORITY_VISIBLE, .run = run_given };

/* Runs @run on the journal's thread. */
gpointer
fixture_run (LeadJournal *journal,
             LeadJobFunc  run)
{
  g_autoptr (GError) error = NULL;
  gpointer result = lead_journal_run_sync (journal, &run_job, (gpointer) run, NULL, &error);

  g_assert_no_error (error);
  return result;
}

LeadEntry *
fixture_save (LeadJournal *journal,
              LeadEntry   *entry)
{
  g_autoptr (GError) error = NULL;
  gboolean conflict;
  LeadEntry *saved = lead_journal_save_entry_sync (journal, entry, LEAD_SAVE_DEFAULT, &conflict,
                                                   NULL, &error);

  g_assert_no_error (error);
  g_assert_false (conflict);
  return saved;
}

LeadEntry *
fixture_load (LeadJournal *journal,
              int64_t      id)
{
  g_autoptr (GError) error = NULL;
  LeadEntry *entry = lead_journal_load_entry_sync (journal, id, NULL, &error);

  g_assert_no_error (error);
  return entry;
}

int64_t
fixture_add_entry (LeadJournal *journal,
                   const char  *date,
                   const char  *title,
                   const char  *body)
{
  g_autoptr (LeadEntry) entry = lead_test_new_entry (date, title, body);
  g_autoptr (LeadEntry) saved = fixture_save (journal, entry);

  return lead_entry_get_id (saved);
}

LeadEntry *
fixture_with_body (LeadEntry  *entry,
                   const char *body)
{
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);

  lead_entry_builder_set_body (builder, body);
  return lead_entry_builder_end (builder);
}

LeadEntry *
fixture_with_tag (LeadEntry  *entry,
                  const char *item,
                  LeadStance  stance)
{
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);
  g_autoptr (LeadTag) tag = lead_tag_new (NULL, item, stance, NULL);

  lead_entry_builder_add_tag (builder, tag);
  return lead_entry_builder_end (builder);
}

LeadEntry *
fixture_with_label (LeadEntry  *entry,
                    const char *label)
{
  LeadEntryBuilder *builder = lead_entry_builder_new_from (entry);

  lead_entry_builder_add_label (builder, label);
  return lead_entry_builder_end (builder);
}
