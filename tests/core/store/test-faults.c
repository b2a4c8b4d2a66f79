/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The disk fails at every single operation in turn, while something is being
 * saved, imported, backed up or given a new passphrase. Whatever we said, the
 * file must agree: "saved" is there, "not saved" left everything as it was,
 * and the journal goes on as soon as the disk does. */

#include "config.h"

#include <glib/gstdio.h>
#include <sys/mount.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-import.h"
#include "core/store/lead-journal-lists.h"
#include "core/store/lead-journal-private.h"
#include "core/store/lead-journal-upkeep.h"
#include "lead-fault-vfs.h"
#include "store-fixture.h"

typedef struct
{
  const char *name;
  LeadFault   fault;
  gboolean    lasting;
  LeadError   expected;
} FaultCase;

static const FaultCase fault_cases[] = {
  { "io", LEAD_FAULT_IO, FALSE, LEAD_ERROR_FAILED },
  { "io-lasting", LEAD_FAULT_IO, TRUE, LEAD_ERROR_FAILED },
  { "full", LEAD_FAULT_FULL, FALSE, LEAD_ERROR_NO_SPACE },
  { "full-lasting", LEAD_FAULT_FULL, TRUE, LEAD_ERROR_NO_SPACE },
  { "quota", LEAD_FAULT_QUOTA, TRUE, LEAD_ERROR_NO_SPACE },
  { "torn", LEAD_FAULT_TORN, FALSE, LEAD_ERROR_NO_SPACE },
  { "protected", LEAD_FAULT_PROTECTED, TRUE, LEAD_ERROR_READ_ONLY },
};

static LeadJournal *
open_faulty (Fixture       *fixture,
             LeadOpenFlags  flags)
{
  return lead_fault_vfs_open_journal (fixture->path, fixture->key_source, fixture->surroundings,
                                      flags);
}

/* Opens it as another process would, through the real file layer. */
static char *
dup_body (Fixture     *fixture,
          const char  *uuid)
{
  g_autoptr (LeadJournal) journal = NULL;
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  char *body;

  journal = lead_journal_open_sync (fixture->path, fixture->key_source, fixture->surroundings,
                                    LEAD_OPEN_NO_UPKEEP, NULL, &error);
  g_assert_no_error (error);
  entry = lead_journal_find_entry_sync (journal, uuid, NULL, &error);
  g_assert_no_error (error);
  body = g_strdup (lead_entry_get_body (entry));
  lead_journal_close_sync (journal, NULL);
  return body;
}

static LeadEntry *
save_body (LeadJournal  *journal,
           LeadEntry    *entry,
           const char   *body,
           GError      **error)
{
  g_autoptr (LeadEntryBuilder) builder = lead_entry_builder_new_from (entry);
  g_autoptr (LeadEntry) changed = NULL;

  lead_entry_builder_set_body (builder, body);
  changed = lead_entry_builder_end (g_steal_pointer (&builder));
  return lead_journal_save_entry_sync (journal, changed, LEAD_SAVE_KEEP, NULL, NULL, error);
}

static LeadEntry *
save_first (LeadJournal *journal)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-01", "One", "as it was");
  g_autoptr (GError) error = NULL;
  LeadEntry *saved = save_body (journal, plain, "as it was", &error);

  g_assert_no_error (error);
  return saved;
}

static void
assert_clean (LeadJournal *journal)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadCheckReport) report = lead_journal_check_sync (journal, TRUE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (report->problems->len, ==, 0);
  g_assert_cmpuint (report->repaired->len, ==, 0);
}

/* Longer than a page, so that a save is several writes. */
static char *
new_body (guint number)
{
  g_autofree char *filler = g_strnfill (9000, 'x');

  return g_strdup_printf ("text %u %s", number, filler);
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  const FaultCase *c = data;
  guint n_failed = 0;
  gboolean reached = TRUE;

  {
    g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_CREATE);
    g_autoptr (LeadEntry) entry = save_first (journal);

    lead_journal_close_sync (journal, NULL);
  }

  for (guint nth = 1; reached; nth++)
    {
      g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_DEFAULT);
      g_autoptr (LeadFilter) all = lead_filter_new ();
      g_autoptr (GArray) listed = lead_journal_list_entries_sync (journal, all, NULL, NULL, NULL);
      g_autoptr (LeadEntry) before = NULL;
      g_autoptr (LeadEntry) saved = NULL;
      g_autoptr (LeadEntry) now = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *body = new_body (nth);
      g_autofree char *found = NULL;
      int64_t id = g_array_index (listed, LeadListed, 0).id;

      before = lead_journal_load_entry_sync (journal, id, NULL, NULL);
      lead_fault_vfs_plan (c->fault, nth, c->lasting);
      saved = save_body (journal, before, body, &error);
      lead_fault_vfs_clear ();
      reached = lead_fault_vfs_happened ();

      /* What the running journal shows is what it said. */
      now = lead_journal_load_entry_sync (journal, id, NULL, NULL);
      g_assert_cmpstr (lead_entry_get_body (now), ==,
                       saved != NULL ? body : lead_entry_get_body (before));
      if (saved == NULL)
        {
          g_assert_error (error, LEAD_ERROR, (int) c->expected);
          n_failed++;
        }
      lead_journal_close_sync (journal, NULL);

      found = dup_body (fixture, lead_entry_get_uuid (before));
      g_assert_cmpstr (found, ==, saved != NULL ? body : lead_entry_get_body (before));
    }
  g_test_message ("%u saves failed as planned", n_failed);
  g_assert_cmpuint (n_failed, >, 2);
}

/* The disk is full while somebody types, then it isn't any more: the same open
 * journal goes on. */
static void
test_goes_on (Fixture       *fixture,
              gconstpointer  data)
{
  const FaultCase *c = data;
  g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_CREATE);
  g_autoptr (LeadEntry) entry = save_first (journal);
  g_autofree char *found = NULL;

  for (guint nth = 1; nth < 12; nth++)
    {
      g_autofree char *body = new_body (nth);
      g_autoptr (LeadEntry) saved = NULL;
      g_autoptr (GError) error = NULL;

      lead_fault_vfs_plan (c->fault, nth, c->lasting);
      saved = save_body (journal, entry, body, NULL);
      lead_fault_vfs_clear ();
      if (saved == NULL)
        saved = save_body (journal, entry, body, &error);
      g_assert_no_error (error);
      g_set_object (&entry, saved);
    }
  assert_clean (journal);
  lead_journal_close_sync (journal, NULL);

  found = dup_body (fixture, lead_entry_get_uuid (entry));
  g_assert_cmpstr (found, ==, lead_entry_get_body (entry));
}

static gboolean
import_some (LeadJournal  *journal,
             guint         number,
             GError      **error)
{
  g_autoptr (GPtrArray) incoming = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_incoming_free);
  LeadTaken taken;
  int64_t import;

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *origin = g_strdup_printf ("%u-%u", number, i);
      g_autofree char *body = new_body (number * 10 + i);
      g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-01", "In", body);

      g_ptr_array_add (incoming, lead_incoming_new (entry, origin));
    }

  return lead_journal_import_begin_sync (journal, "test", &import, error)
         && lead_journal_import_add_sync (journal, import, incoming, &taken, NULL, error)
         && lead_journal_import_finish_sync (journal, import, error);
}

static guint
count_afresh (Fixture *fixture)
{
  g_autoptr (LeadJournal) journal = fixture_open (fixture);
  g_autoptr (LeadFilter) all = lead_filter_new ();
  g_autoptr (GArray) listed = lead_journal_list_entries_sync (journal, all, NULL, NULL, NULL);

  assert_clean (journal);
  lead_journal_close_sync (journal, NULL);
  return listed->len;
}

/* All of an import or none of it. */
static void
test_import (Fixture       *fixture,
             gconstpointer  data)
{
  const FaultCase *c = data;
  guint stride = g_test_slow () ? 1 : 4;
  guint expected = 0, n_failed = 0;
  gboolean reached = TRUE;

  {
    g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_CREATE);

    lead_journal_close_sync (journal, NULL);
  }

  for (guint nth = 1; reached; nth += stride)
    {
      g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_DEFAULT);
      g_autoptr (GError) error = NULL;
      gboolean imported;

      lead_fault_vfs_plan (c->fault, nth, c->lasting);
      imported = import_some (journal, nth, &error);
      lead_fault_vfs_clear ();
      reached = lead_fault_vfs_happened ();
      if (!imported)
        {
          g_assert_nonnull (error);
          n_failed++;
        }
      expected += imported ? 5 : 0;
      lead_journal_close_sync (journal, NULL);
      g_assert_cmpuint (count_afresh (fixture), ==, expected);
    }
  g_test_message ("%u imports failed as planned", n_failed);
  g_assert_cmpuint (n_failed, >, 2);
}

static void
test_backup (Fixture       *fixture,
             gconstpointer  data)
{
  const FaultCase *c = data;
  g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_CREATE);
  g_autoptr (LeadEntry) entry = save_first (journal);
  g_autofree char *folder = g_build_filename (fixture->folder, "backups", NULL);
  gboolean reached = TRUE;
  guint n_made = 0, n_failed = 0;

  for (guint nth = 1; reached; nth++)
    {
      g_autofree char *path = NULL;
      g_autoptr (GError) error = NULL;

      lead_fault_vfs_plan (c->fault, nth, c->lasting);
      path = lead_journal_backup_sync (journal, folder, NULL, &error);
      lead_fault_vfs_clear ();
      reached = lead_fault_vfs_happened ();
      n_made += path != NULL;
      n_failed += path == NULL;
      g_assert_true ((path == NULL) == (error != NULL));
    }
  assert_clean (journal);
  lead_journal_close_sync (journal, NULL);

  /* Every one that was said to be made is whole; of the others nothing is left. */
  {
    g_auto (GStrv) backups = lead_journal_list_backups (fixture->path);
    g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
    const char *name;
    guint n_files = 0;

    for (; (name = g_dir_read_name (dir)) != NULL; n_files++)
      g_test_message ("%s", name);
    g_assert_cmpuint (n_files, ==, n_made);
    g_assert_cmpuint (g_strv_length (backups), ==, n_made);
    for (guint i = 0; backups[i] != NULL; i++)
      {
        g_autoptr (LeadJournal) backup = lead_journal_open_sync (backups[i], fixture->key_source,
                                                                 fixture->surroundings,
                                                                 LEAD_OPEN_READ_ONLY, NULL, NULL);

        g_assert_nonnull (backup);
        assert_clean (backup);
        lead_journal_close_sync (backup, NULL);
      }
  }
  g_test_message ("%u backups failed as planned", n_failed);
  g_assert_cmpuint (n_failed, >, 10);
}

static gboolean
opens_with (Fixture       *fixture,
            LeadKeySource *source)
{
  g_autoptr (LeadJournal) journal = lead_journal_open_sync (fixture->path, source,
                                                            fixture->surroundings,
                                                            LEAD_OPEN_NO_UPKEEP, NULL, NULL);

  if (journal == NULL)
    return FALSE;
  assert_clean (journal);
  lead_journal_close_sync (journal, NULL);
  return TRUE;
}

static void
test_passphrase (Fixture       *fixture,
                 gconstpointer  data)
{
  const FaultCase *c = data;
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new ("new and better", NULL);
  g_autoptr (LeadKeySource) source = lead_key_source_new_passphrase (passphrase);
  guint stride = g_test_slow () ? 1 : 9;
  gboolean changed = FALSE;
  guint n_failed = 0;

  {
    g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_CREATE);
    g_autoptr (LeadEntry) entry = save_first (journal);

    lead_journal_close_sync (journal, NULL);
  }

  for (guint nth = 1; !changed; nth += stride)
    {
      g_autoptr (LeadJournal) journal = open_faulty (fixture, LEAD_OPEN_DEFAULT);
      g_autoptr (GError) error = NULL;

      lead_fault_vfs_plan (c->fault, nth, c->lasting);
      changed = lead_journal_change_passphrase_sync (journal, passphrase, NULL, &error);
      lead_fault_vfs_clear ();
      n_failed += !changed;
      g_test_message ("%u: %s", nth, changed ? "changed" : error->message);
      if (!lead_fault_vfs_happened ())
        g_assert_true (changed);
      lead_journal_close_sync (journal, NULL);

      /* The one that was said, and not the other. */
      g_assert_true (opens_with (fixture, changed ? source : fixture->key_source));
      g_assert_false (opens_with (fixture, changed ? fixture->key_source : source));
    }
  g_test_message ("%u changes failed as planned", n_failed);
  g_assert_cmpuint (n_failed, >, 5);
}

/* In a process of its own, which doesn't come back. */
static int
change_and_die (const char *path,
                guint       nth)
{
  g_autoptr (LeadKeySource) source = fixture_new_key (7);
  g_autoptr (LeadSurroundings) surroundings = lead_surroundings_new_system ();
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new ("new and better", NULL);
  g_autoptr (LeadJournal) journal = NULL;

  lead_fault_vfs_register ();
  journal = lead_journal_open_vfs_sync (path, LEAD_FAULT_VFS, source, surroundings,
                                        LEAD_OPEN_NO_UPKEEP, NULL, NULL);
  lead_fault_vfs_plan (LEAD_FAULT_KILL, nth, FALSE);
  return lead_journal_change_passphrase_sync (journal, passphrase, NULL, NULL) ? 0 : 1;
}

static gboolean
run_change_and_die (const char *path,
                    guint       nth)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *number = g_strdup_printf ("%u", nth);
  char *argv[] = { self, (char *) "--change-and-die", (char *) path, number, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  return g_spawn_check_wait_status (status, NULL);
}

/* Killed on the way, it opens with exactly one of the two. */
static void
test_passphrase_killed (Fixture       *fixture,
                        gconstpointer  data)
{
  g_autoptr (LeadKeySource) source = lead_test_new_key_source ("new and better");
  guint stride = g_test_slow () ? 1 : 12;
  gboolean finished = FALSE;
  guint n_killed = 0;

  {
    g_autoptr (LeadJournal) journal = fixture_create (fixture);
    g_autoptr (LeadEntry) entry = save_first (journal);

    lead_journal_close_sync (journal, NULL);
  }

  for (guint nth = 1; !finished; nth += stride)
    {
      gboolean with_old, with_new;

      finished = run_change_and_die (fixture->path, nth);
      n_killed += !finished;
      with_new = opens_with (fixture, source);
      with_old = opens_with (fixture, fixture->key_source);
      g_assert_true (with_old != with_new);
      if (finished)
        g_assert_true (with_new);
      else if (with_new)
        break;
    }
  g_test_message ("killed %u times", n_killed);
  g_assert_cmpuint (n_killed, >, 5);
}

/* No shim: a real disk that is really full. */
static void
test_full_disk (Fixture       *fixture,
                gconstpointer  data)
{
  g_autofree char *disk = g_build_filename (fixture->folder, "disk", NULL);
  g_autofree char *path = g_build_filename (disk, "test.syslead", NULL);
  g_autofree char *ballast = g_build_filename (disk, "ballast", NULL);
  g_autoptr (LeadJournal) journal = NULL;
  g_autoptr (LeadEntry) entry = NULL;
  g_autofree char *found = NULL;
  guint n_full = 0;

  g_assert_cmpint (g_mkdir (disk, 0700), ==, 0);
  if (mount ("tmpfs", disk, "tmpfs", 0, "size=4m") != 0)
    {
      g_test_skip ("only root can make a small disk");
      return;
    }

  journal = lead_journal_open_sync (path, fixture->key_source, fixture->surroundings,
                                    LEAD_OPEN_CREATE | LEAD_OPEN_NO_UPKEEP, NULL, NULL);
  entry = save_first (journal);
  for (guint room = 0; room < 160; room += 4)
    {
      g_autofree char *body = new_body (room);
      g_autofree char *filler = g_strnfill (4 << 20, 'x');
      g_autoptr (LeadEntry) saved = NULL;
      g_autoptr (LeadEntry) now = NULL;
      g_autoptr (GError) error = NULL;
      FILE *file = fopen (ballast, "wb");

      /* Fills it to the last byte, then leaves a few kilobytes. */
      setvbuf (file, NULL, _IONBF, 0);
      fwrite (filler, 1, 4 << 20, file);
      g_assert_cmpint (ftruncate (fileno (file), MAX (0, ftell (file) / 4096 * 4096 - room * 1024)),
                       ==, 0);
      fclose (file);

      saved = save_body (journal, entry, body, &error);
      if (saved == NULL)
        {
          g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NO_SPACE);
          n_full++;
        }
      now = lead_journal_load_entry_sync (journal, lead_entry_get_id (entry), NULL, NULL);
      g_assert_cmpstr (lead_entry_get_body (now), ==,
                       saved != NULL ? body : lead_entry_get_body (entry));
      g_set_object (&entry, now);
      g_unlink (ballast);
    }
  g_test_message ("the disk was full %u times", n_full);
  g_assert_cmpuint (n_full, >, 0);

  /* There is room again, and the same journal goes on. */
  {
    g_autoptr (GError) error = NULL;
    g_autoptr (LeadEntry) saved = save_body (journal, entry, "room again", &error);

    g_assert_no_error (error);
    g_assert_true (lead_journal_close_sync (journal, &error));
    g_assert_no_error (error);
  }
  g_free (fixture->path);
  fixture->path = g_strdup (path);
  found = dup_body (fixture, lead_entry_get_uuid (entry));
  g_assert_cmpstr (found, ==, "room again");
  g_assert_cmpint (umount (disk), ==, 0);
}

static void
add_cases (const char  *name,
           FixtureFunc  test,
           guint        n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/store/faults/", name, "/", fault_cases[i].name, NULL);

      g_test_add (path, Fixture, &fault_cases[i], fixture_set_up, test, fixture_tear_down);
    }
}

int
main (int    argc,
      char **argv)
{
  if (argc == 4 && g_str_equal (argv[1], "--change-and-die"))
    return change_and_die (argv[2], (guint) g_ascii_strtoull (argv[3], NULL, 10));

  lead_test_init (&argc, &argv);
  lead_fault_vfs_register ();

  add_cases ("save", test_save, G_N_ELEMENTS (fault_cases));
  add_cases ("goes-on", test_goes_on, G_N_ELEMENTS (fault_cases));
  add_cases ("import", test_import, g_test_slow () ? G_N_ELEMENTS (fault_cases) : 2);
  add_cases ("backup", test_backup, g_test_slow () ? G_N_ELEMENTS (fault_cases) : 3);
  add_cases ("passphrase", test_passphrase, g_test_slow () ? G_N_ELEMENTS (fault_cases) : 1);
  fixture_add ("/store/faults/passphrase-killed", test_passphrase_killed);
  fixture_add ("/store/faults/full-disk", test_full_disk);

  return g_test_run ();
}
