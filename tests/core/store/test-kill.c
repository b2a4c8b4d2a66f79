/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever was called saved is there after a crash: a child saves and says so
 * on a pipe, this process kills it at a moment of its own choosing, opens the
 * journal and counts. The child is this program, started anew, since a process
 * with threads can't be forked. */

#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/store/lead-chronicle-parts.h"
#include "store-fixture.h"

#define N_ROUNDS     50
#define CHILD_OPTION "--save-until-killed"

/* Longest time between an acknowledgement and the kill, microseconds: a few
 * saves. */
#define LONGEST_DELAY 20000

static void
say (int64_t id,
     int     count)
{
  printf ("%" G_GINT64_FORMAT " %d\n", id, count);
  fflush (stdout);
}

static int64_t
save_count (LeadJournal *journal,
            int64_t      id,
            int          count)
{
  g_autofree char *body = g_strdup_printf ("%d", count);
  g_autoptr (LeadEntry) before = fixture_load (journal, id);
  g_autoptr (LeadEntry) entry = fixture_with_body (before, body);
  g_autoptr (LeadEntry) saved = fixture_save (journal, entry);

  return lead_entry_get_id (saved);
}

static gpointer
make_parts (LeadVault     *vault,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  gboolean again;

  lead_chronicle_parts_make (vault->database, 1, &again, error);
  return NULL;
}

/* Mostly the same entry over again, as typing does; sometimes a new one. */
static int
save_until_killed (const char *path)
{
  Fixture f = { .path = (char *) path };
  g_autoptr (LeadKeySource) key_source = fixture_new_key (7);
  g_autoptr (LeadSurroundings) surroundings = lead_surroundings_new_system ();
  g_autoptr (LeadJournal) journal = NULL;

  f.key_source = key_source;
  f.surroundings = surroundings;
  journal = fixture_open (&f);
  for (int count = 1;; count++)
    {
      g_autofree char *body = g_strdup_printf ("%d", count);

      say (save_count (journal, 1, count), count);
      if (count % 7 == 0)
        say (fixture_add_entry (journal, "2026-03-14", "new", body), count);
      if (count % 4 == 0)
        fixture_run (journal, make_parts);
    }
  return 0;
}

typedef struct
{
  GPid  pid;
  FILE *output;
} Child;

static void
start (Child      *child,
       const char *program,
       const char *path)
{
  const char *argv[] = { program, CHILD_OPTION, path, NULL };
  g_autoptr (GError) error = NULL;
  int fd;

  g_spawn_async_with_pipes (NULL, (char **) argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                            &child->pid, NULL, &fd, NULL, &error);
  g_assert_no_error (error);
  child->output = fdopen (fd, "r");
}

/* What it has acknowledged, from entry to count. */
static void
read_acknowledged (Child      *child,
                   GHashTable *acknowledged,
                   guint       most)
{
  int64_t id;
  int count;

  while (most-- > 0 && fscanf (child->output, "%" G_GINT64_FORMAT " %d\n", &id, &count) == 2)
    g_hash_table_insert (acknowledged, GINT_TO_POINTER ((int) id), GINT_TO_POINTER (count));
}

static void
kill_child (Child *child)
{
  int status;

  g_assert_cmpint (kill (child->pid, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (child->pid, &status, 0), ==, child->pid);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpint (WTERMSIG (status), ==, SIGKILL);
}

/* The save that was under way may be there or not, whole in either case. */
static void
assert_there (LeadJournal *journal,
              GHashTable  *acknowledged)
{
  GHashTableIter iter;
  gpointer id, count;

  g_hash_table_iter_init (&iter, acknowledged);
  while (g_hash_table_iter_next (&iter, &id, &count))
    {
      g_autoptr (LeadEntry) entry = fixture_load (journal, GPOINTER_TO_INT (id));
      int stored = atoi (lead_entry_get_body (entry));
      int said = GPOINTER_TO_INT (count);

      g_assert_cmpint (stored, >=, said);
      g_assert_cmpint (stored, <=, GPOINTER_TO_INT (id) == 1 ? said + 1 : said);
    }
}

static gpointer
check_integrity (LeadVault     *vault,
                 gpointer       data,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_autofree char *answer = lead_database_ask (vault->database, "PRAGMA integrity_check", error);
  g_autofree char *keys = lead_database_ask (vault->database, "PRAGMA foreign_key_check", error);
  gboolean wrong;

  g_assert_cmpstr (answer, ==, "ok");
  g_assert_cmpstr (keys, ==, "");
  g_assert_true (lead_chronicle_parts_check (vault->database, &wrong, error));
  g_assert_false (wrong);
  return NULL;
}

static void
kill_once (Fixture    *f,
           const char *program)
{
  g_autoptr (GHashTable) acknowledged = g_hash_table_new (NULL, NULL);
  g_autoptr (LeadJournal) journal = NULL;
  Child child;

  start (&child, program, f->path);
  read_acknowledged (&child, acknowledged, 1 + g_test_rand_int_range (0, 20));
  g_usleep (g_test_rand_int_range (0, LONGEST_DELAY));
  kill_child (&child);
  read_acknowledged (&child, acknowledged, G_MAXUINT);
  fclose (child.output);

  g_assert_cmpuint (g_hash_table_size (acknowledged), >, 0);
  journal = fixture_open (f);
  assert_there (journal, acknowledged);
  fixture_run (journal, check_integrity);
  save_count (journal, 1, 0);
  fixture_close (g_steal_pointer (&journal));
}

static void
test_kill (Fixture       *f,
           gconstpointer  program)
{
  g_autoptr (LeadJournal) journal = fixture_create (f);

  g_assert_cmpint (fixture_add_entry (journal, "2026-03-14", "T", "0"), ==, 1);
  fixture_close (g_steal_pointer (&journal));
  for (guint i = 0; i < N_ROUNDS; i++)
    kill_once (f, program);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);

  if (argc == 3 && g_str_equal (argv[1], CHILD_OPTION))
    return save_until_killed (argv[2]);
  lead_test_init (&argc, &argv);

  g_test_add ("/store/kill", Fixture, program, fixture_set_up, test_kill, fixture_tear_down);

  return g_test_run ();
}
