/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "core/store/lead-lock-file.h"

typedef struct
{
  char *folder;
  char *journal;
  char *lock;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = g_dir_make_tmp ("lock-XXXXXX", NULL);
  self->journal = g_build_filename (self->folder, "journal.syslead", NULL);
  self->lock = g_strconcat (self->journal, ".lock", NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_unlink (self->lock);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->lock);
  g_free (self->journal);
  g_free (self->folder);
}

static void
test_second_is_refused (Fixture       *self,
                        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *pid = g_strdup_printf ("%d", (int) getpid ());
  LeadLockFile *first = lead_lock_file_acquire (self->journal, &error);

  g_assert_no_error (error);
  g_assert_null (lead_lock_file_acquire (self->journal, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_IN_USE);
  g_assert_nonnull (strstr (error->message, pid));
  g_assert_nonnull (strstr (error->message, g_get_prgname ()));
  g_clear_error (&error);

  lead_lock_file_release (first);
  first = lead_lock_file_acquire (self->journal, &error);
  g_assert_no_error (error);
  lead_lock_file_release (first);
  g_assert_false (g_file_test (self->lock, G_FILE_TEST_EXISTS));
}

static void
test_mode (Fixture       *self,
           gconstpointer  data)
{
  GStatBuf status;
  mode_t before = umask (0);
  g_autoptr (LeadLockFile) lock = lead_lock_file_acquire (self->journal, NULL);

  umask (before);
  g_assert_cmpint (g_stat (self->lock, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

/* A process of its own takes the lock, says so, and is killed as it stands. */
static void
test_kill_frees (Fixture       *self,
                 gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadLockFile) lock = NULL;
  int ready[2];
  char byte;
  pid_t child;

  g_assert_cmpint (pipe (ready), ==, 0);
  child = fork ();
  if (child == 0)
    {
      LeadLockFile *held = lead_lock_file_acquire (self->journal, NULL);

      if (held == NULL || write (ready[1], "x", 1) != 1)
        _exit (1);
      for (;;)
        pause ();
    }

  g_assert_cmpint (read (ready[0], &byte, 1), ==, 1);
  g_assert_null (lead_lock_file_acquire (self->journal, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_IN_USE);
  g_clear_error (&error);

  kill (child, SIGKILL);
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
  lock = lead_lock_file_acquire (self->journal, &error);
  g_assert_no_error (error);
  close (ready[0]);
  close (ready[1]);
}

/* Somebody moved ours away and made another: that one isn't ours to delete. */
static void
test_keeps_a_strangers_file (Fixture       *self,
                             gconstpointer  data)
{
  LeadLockFile *lock = lead_lock_file_acquire (self->journal, NULL);
  g_autofree char *text = NULL;

  g_assert_cmpint (g_unlink (self->lock), ==, 0);
  g_assert_true (g_file_set_contents (self->lock, "a stranger’s", -1, NULL));
  lead_lock_file_release (lock);
  g_assert_true (g_file_get_contents (self->lock, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "a stranger’s");
}

static void
test_no_folder (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (lead_lock_file_acquire ("/nonexistent/journal.syslead", &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

/* A link in the lock's place could make us write to a file of somebody else. */
static void
test_symbolic_link (Fixture       *self,
                    gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("elsewhere", self->lock), ==, 0);
  g_assert_null (lead_lock_file_acquire (self->journal, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_FAILED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  /* Not a whole path, however deep it is built. */
  g_set_prgname ("test-lock-file");

#define ADD(path, function) \
  g_test_add ("/lock-file/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("second-is-refused", test_second_is_refused);
  ADD ("mode", test_mode);
  ADD ("kill-frees", test_kill_frees);
  ADD ("keeps-a-strangers-file", test_keeps_a_strangers_file);
  ADD ("no-folder", test_no_folder);
  ADD ("symbolic-link", test_symbolic_link);
#undef ADD

  return g_test_run ();
}
