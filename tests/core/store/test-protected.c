/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Files and folders that may not be written. The super-user may write
 * everything, so each case runs in a child that is somebody else. */

#include "config.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "store-fixture.h"

#define NOBODY       65534
#define CHILD_OPTION "--as-nobody"

typedef struct
{
  const char *name;
  mode_t      folder;
  mode_t      file;
  gboolean    log;      /* a crash has left one */
  int         code;     /* of the error, -1 when it opens for reading */
} Case;

static const Case cases[] = {
  { "folder", 0500, 0600, FALSE, -1 },
  { "file", 0700, 0400, FALSE, -1 },
  { "both", 0500, 0400, FALSE, -1 },
  { "both, after a crash", 0500, 0400, TRUE, -1 },
  { "unreadable", 0700, 0000, FALSE, LEAD_ERROR_READ_ONLY },
  { "closed folder", 0000, 0600, FALSE, LEAD_ERROR_READ_ONLY },
};

static void
open_for_reading (Fixture *f)
{
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-14", "T", "new");
  g_autoptr (LeadJournal) journal = fixture_open (f);
  g_autoptr (LeadEntry) loaded = fixture_load (journal, 1);
  g_autoptr (GError) error = NULL;

  g_assert_true (lead_journal_get_read_only (journal));
  g_assert_nonnull (lead_journal_get_notice (journal));
  g_assert_cmpstr (lead_entry_get_body (loaded), ==, "readable");
  g_assert_null (lead_journal_save_entry_sync (journal, entry, 0, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_READ_ONLY);
  fixture_close (g_steal_pointer (&journal));
}

static int
run_case (const Case *c,
          const char *path)
{
  Fixture f = { .path = (char *) path };
  g_autoptr (LeadKeySource) key_source = fixture_new_key (7);
  g_autoptr (LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr (GError) error = NULL;

  f.key_source = key_source;
  f.surroundings = surroundings;
  if (c->code < 0)
    {
      open_for_reading (&f);
      return 0;
    }
  g_assert_null (fixture_try (&f, LEAD_OPEN_DEFAULT, &error));
  g_assert_error (error, LEAD_ERROR, c->code);
  return 0;
}

static void
give_away (const char *path)
{
  if (geteuid () == 0)
    g_assert_cmpint (chown (path, NOBODY, NOBODY), ==, 0);
}

/* In the child, once it runs: nobody may have no way to the program itself. */
static void
become_nobody (void)
{
  if (geteuid () == 0 && (setgid (NOBODY) != 0 || setuid (NOBODY) != 0))
    _exit (125);
  /* A change of user forbids tracing, and with it the search for leaks. */
  prctl (PR_SET_DUMPABLE, 1);
}

/* The journal of the case, as a crash left it or closed, in a folder of its
 * own. */
static char *
make_journal (Fixture    *f,
              const Case *c,
              const char *folder)
{
  char *path = g_build_filename (folder, "case.syslead", NULL);
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  g_autoptr (LeadJournal) journal = fixture_create (f);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  fixture_add_entry (journal, "2026-03-14", "T", "readable");
  fixture_copy_crashed (f, path);
  if (!c->log)
    {
      fixture_close (g_steal_pointer (&journal));
      g_assert_cmpint (g_unlink (log), ==, 0);
      g_assert_cmpint (g_rename (f->path, path), ==, 0);
    }
  else
    {
      g_assert_cmpint (g_chmod (log, c->file), ==, 0);
      give_away (log);
    }
  give_away (path);
  give_away (folder);
  g_assert_cmpint (g_chmod (path, c->file), ==, 0);
  g_assert_cmpint (g_chmod (folder, c->folder), ==, 0);
  return path;
}

static void
test_case (Fixture       *f,
           gconstpointer  data)
{
  const Case *c = data;
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *number = g_strdup_printf ("%d", (int) (c - cases));
  g_autofree char *folder = g_build_filename (f->folder, "case", NULL);
  g_autofree char *path = make_journal (f, c, folder);
  const char *argv[] = { program, CHILD_OPTION, number, path, NULL };
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  g_assert_cmpint (g_chmod (f->folder, 0755), ==, 0);
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, &said,
                &status, &error);
  g_chmod (folder, 0700);
  g_assert_no_error (error);
  g_assert_cmpstr (said, ==, "");
  g_assert_cmpint (status, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  if (argc == 4 && g_str_equal (argv[1], CHILD_OPTION))
    {
      become_nobody ();
      return run_case (&cases[atoi (argv[2])], argv[3]);
    }
  lead_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = g_strconcat ("/store/protected/", cases[i].name, NULL);

      g_test_add (name, Fixture, &cases[i], fixture_set_up, test_case, fixture_tear_down);
    }

  return g_test_run ();
}
