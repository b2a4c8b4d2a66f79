/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/exchange/lead-output.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "lead-test.h"

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = lead_test_dup_folder ();
  fixture->path = g_build_filename (fixture->folder, "out", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  lead_test_remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static guint
count_members (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint members = 0;

  g_assert_nonnull (folder);
  while (g_dir_read_name (folder) != NULL)
    members++;
  return members;
}

static guint
get_rights (const char *path)
{
  struct stat found;

  g_assert_cmpint (g_stat (path, &found), ==, 0);
  return found.st_mode & 0777;
}

static void
test_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadOutput) output = NULL;
  g_autofree char *content = NULL;
  mode_t mask = umask (0);

  output = lead_output_new_file (fixture->path, &error);
  umask (mask);
  g_assert_no_error (error);
  g_assert_cmpint (write (lead_output_get_fd (output), "words", 5), ==, 5);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
  g_assert_true (lead_output_finish (output, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "words");
  g_assert_cmpuint (get_rights (fixture->path), ==, 0600);
  g_assert_cmpuint (count_members (fixture->folder), ==, 1);
}

static void
test_folder (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadOutput) output = lead_output_new_folder (fixture->path, &error);
  g_autofree char *inner = g_build_filename (fixture->path, "2026", "attachments", "a", NULL);
  g_autofree char *content = NULL;

  g_assert_no_error (error);
  g_assert_true (lead_output_add_file (output, "2026/attachments/a", "words", 5, &error));
  g_assert_true (lead_output_add_file (output, "2026/b", "", 0, &error));
  g_assert_false (lead_output_add_file (output, "2026/b", "x", 1, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_EXISTS);
  g_clear_error (&error);
  g_assert_true (lead_output_finish (output, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (inner, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "words");
  g_assert_cmpuint (get_rights (inner), ==, 0600);
  g_assert_cmpuint (get_rights (fixture->path), ==, 0700);
}

static void
test_dropped (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  LeadOutput *file = lead_output_new_file (fixture->path, &error);
  LeadOutput *folder = lead_output_new_folder (fixture->path, &error);

  g_assert_no_error (error);
  g_assert_true (lead_output_add_file (folder, "a/b/c", "words", 5, &error));
  lead_output_free (file);
  lead_output_free (folder);
  g_assert_cmpuint (count_members (fixture->folder), ==, 0);
}

static void
test_exists (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "mine", -1, NULL));
  g_assert_null (lead_output_new_file (fixture->path, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_EXISTS);
  g_clear_error (&error);
  g_assert_null (lead_output_new_folder (fixture->path, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_EXISTS);
  g_assert_cmpuint (count_members (fixture->folder), ==, 1);
}

/* Something that appears while the output is made is not replaced either. */
static void
test_appeared (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;
  LeadOutput *output = lead_output_new_file (fixture->path, &error);

  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (fixture->path, "mine", -1, NULL));
  g_assert_false (lead_output_finish (output, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_EXISTS);
  lead_output_free (output);
  g_assert_true (g_file_get_contents (fixture->path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "mine");
  g_assert_cmpuint (count_members (fixture->folder), ==, 1);
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "missing", "out", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (lead_output_new_file (path, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
}

/* Every write to it fails as on a full disk. */
static void
test_no_space (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  lead_output_set_error (&error, ENOSPC, fixture->path);
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NO_SPACE);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/exchange/output/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("file", test_file);
  ADD ("folder", test_folder);
  ADD ("dropped", test_dropped);
  ADD ("exists", test_exists);
  ADD ("appeared", test_appeared);
  ADD ("no-folder", test_no_folder);
  ADD ("no-space", test_no_space);
#undef ADD
  return g_test_run ();
}
