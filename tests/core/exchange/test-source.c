/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "core/exchange/lead-member-name.h"
#include "core/model/lead-error.h"
#include "lead-test.h"
#include "reader-fixture.h"

typedef struct
{
  const char        *raw;
  const char        *clean;
  LeadMemberVerdict  verdict;
} Name;

static const Name names[] = {
  { "a.md", "a.md", LEAD_MEMBER_GOOD },
  { "./a//b/./c.md", "a/b/c.md", LEAD_MEMBER_GOOD },
  { "a\\b.md", "a/b.md", LEAD_MEMBER_GOOD },
  { "caf\xc3\xa9.md", "café.md", LEAD_MEMBER_GOOD },
  { "caf\x82.md", "caf%82.md", LEAD_MEMBER_GOOD },
  { "/etc/passwd", "etc/passwd", LEAD_MEMBER_OUTSIDE },
  { "C:\\diary.md", "C:/diary.md", LEAD_MEMBER_OUTSIDE },
  { "../a.md", "../a.md", LEAD_MEMBER_OUTSIDE },
  { "a/../../b.md", "a/../../b.md", LEAD_MEMBER_OUTSIDE },
  { "a\\..\\b.md", "a/../b.md", LEAD_MEMBER_OUTSIDE },
  { "__MACOSX/._a.md", "__MACOSX/._a.md", LEAD_MEMBER_QUIET },
  { ".obsidian/app.json", ".obsidian/app.json", LEAD_MEMBER_QUIET },
  { "a/.hidden/b", "a/.hidden/b", LEAD_MEMBER_QUIET },
  { "", "", LEAD_MEMBER_QUIET },
  { "a\nb.md", "a\nb.md", LEAD_MEMBER_ODD },
};

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      LeadMemberVerdict verdict;
      g_autofree char *clean = lead_member_name_clean (names[i].raw, strlen (names[i].raw), TRUE,
                                                       &verdict);

      g_assert_cmpstr (clean, ==, names[i].clean);
      g_assert_cmpint (verdict, ==, names[i].verdict);
    }
}

static void
test_join (void)
{
  const char *rows[][3] = {
    { "daily/a.md", "pics/b.png", "daily/pics/b.png" },
    { "daily/a.md", "../b.png", "b.png" },
    { "a.md", "./b.png", "b.png" },
    { "a.md", "../b.png", NULL },
    { "a/b.md", "../../../etc/passwd", NULL },
    { "a.md", "/etc/passwd", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *joined = lead_member_name_join (rows[i][0], rows[i][1]);

      g_assert_cmpstr (joined, ==, rows[i][2]);
    }
}

static LeadSource *
open_zip (const char       *folder,
          const ZipMember  *members,
          guint             n_members,
          GError          **error)
{
  g_autoptr(GBytes) zip = reader_fixture_make_zip (members, n_members);
  g_autofree char *path = reader_fixture_write (folder, "test.zip", zip);

  return lead_source_open (path, NULL, error);
}

static void
assert_warns (LeadSource *source,
              const char *pattern)
{
  GPtrArray *warnings = lead_source_get_warnings (source);

  for (guint i = 0; i < warnings->len; i++)
    if (g_pattern_match_simple (pattern, g_ptr_array_index (warnings, i)))
      return;
  g_error ("no warning like “%s”", pattern);
}

static void
assert_holds (LeadSource *source,
              const char *name,
              const char *content)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;
  guint position;

  g_assert_true (lead_source_find_member (source, name, &position));
  bytes = lead_source_load (source, position, LEAD_SOURCE_MAX_MEMBER, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), content,
                   strlen (content));
}

static void
test_zip_traps (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  const ZipMember members[] = {
    { "good.txt", "good", -1, DEFLATED, 0, 0 },
    { "../outside.txt", "x", -1, STORED, 0, 0 },
    { "/absolute.txt", "x", -1, STORED, 0, 0 },
    { "link.txt", "/etc/passwd", -1, STORED, 0, 0120777 },
    { "device", "", 0, STORED, 0, 0060600 },
    { "folder/", "", 0, STORED, 0, 0040755 },
    { "folder/inside.txt", "inside", -1, STORED, 0, 0 },
    { "good.txt", "impostor", -1, STORED, 0, 0 },
    { "__MACOSX/._good.txt", "junk", -1, STORED, 0, 0 },
    { "caf\x82.txt", "old letters", -1, STORED, 0, 0 },
    { "locked.txt", "secret", -1, STORED, 1, 0 },
  };
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadSource) source = open_zip (folder, members, G_N_ELEMENTS (members), &error);
  guint locked;

  g_assert_no_error (error);
  g_assert_cmpint (lead_source_get_kind (source), ==, LEAD_SOURCE_ZIP);
  g_assert_cmpuint (lead_source_get_n_members (source), ==, 4);
  assert_holds (source, "good.txt", "good");
  assert_holds (source, "folder/inside.txt", "inside");
  assert_holds (source, "caf%82.txt", "old letters");
  assert_warns (source, "“../outside.txt” points outside of “test.zip” and was left out.");
  assert_warns (source, "“absolute.txt” points outside of “test.zip” and was left out.");
  assert_warns (source, "“test.zip” holds a link, which was left out.");
  assert_warns (source, "“good.txt” is in “test.zip” more than once; the first was taken.");
  assert_warns (source, "The name of “caf%82.txt” isn’t UTF-8*");
  assert_warns (source, "Parts of “test.zip” are locked with a password and can’t be read.");
  g_assert_true (lead_source_find_member (source, "locked.txt", &locked));
  g_assert_null (lead_source_load (source, locked, 100, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  lead_test_remove_folder (folder);
}

static void
test_zip_locked (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  const ZipMember members[] = { { "all.txt", "x", -1, STORED, 1, 0 } };
  g_autoptr(GError) error = NULL;

  g_assert_null (open_zip (folder, members, 1, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, "“test.zip” is locked with a password. Unpack it first, "
                                       "then choose the folder.");
  lead_test_remove_folder (folder);
}

/* A lot of nothing packs to next to nothing. */
static void
test_zip_bomb (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  gsize size = 12 * 1024 * 1024;
  g_autofree char *zeros = g_malloc0 (size);
  const ZipMember members[] = { { "bomb.json", zeros, size, DEFLATED, 0, 0 } };
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadSource) source = open_zip (folder, members, 1, &error);

  g_assert_no_error (error);
  g_assert_null (lead_source_load (source, 0, LEAD_SOURCE_MAX_MEMBER, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, "It is packed so tightly that it looks made to fill the "
                                       "disk.");
  g_clear_error (&error);
  g_assert_null (lead_source_load (source, 0, 1024 * 1024, NULL, &error));
  g_assert_cmpstr (error->message, ==, "It is larger than 1 MB.");
  lead_test_remove_folder (folder);
}

/* What the table of contents says of sizes is not believed. */
static void
test_zip_lies (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autofree char *words = g_strnfill (200000, 'w');
  const ZipMember members[] = { { "words.txt", words, -1, DEFLATED, 0, 0 } };
  g_autoptr(GBytes) zip = reader_fixture_make_zip (members, 1);
  gsize size;
  g_autofree char *bytes = g_memdup2 (g_bytes_get_data (zip, &size), g_bytes_get_size (zip));
  char *line = memmem (bytes, size, "PK\1\2", 4);
  g_autoptr(GBytes) lying = NULL;
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadSource) source = NULL;

  memcpy (line + 24, "\1\0\0\0", 4);
  lying = g_bytes_new (bytes, size);
  path = reader_fixture_write (folder, "lies.zip", lying);
  source = lead_source_open (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (lead_source_load (source, 0, 1024, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  lead_test_remove_folder (folder);
}

/* Cut off anywhere, a zip is refused or read, and never more than that. */
static void
test_zip_cut (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  const ZipMember members[] = {
    { "a.txt", "first", -1, STORED, 0, 0 },
    { "b.txt", "second", -1, DEFLATED, 0, 0 },
  };
  g_autoptr(GBytes) zip = reader_fixture_make_zip (members, G_N_ELEMENTS (members));

  for (gsize length = 4; length < g_bytes_get_size (zip); length++)
    {
      g_autoptr(GBytes) cut = g_bytes_new_from_bytes (zip, 0, length);
      g_autofree char *path = reader_fixture_write (folder, "cut.zip", cut);
      g_autoptr(GError) error = NULL;

      g_assert_null (lead_source_open (path, NULL, &error));
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_cmpstr (error->message, ==, "The zip is damaged or incomplete.");
    }
  lead_test_remove_folder (folder);
}

/* In any order, and thousands of them. */
static void
test_zip_random_access (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  guint n_members = 5000;
  g_autofree ZipMember *members = g_new0 (ZipMember, n_members);
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadSource) source = NULL;

  for (guint i = 0; i < n_members; i++)
    {
      g_ptr_array_add (texts, g_strdup_printf ("photos/%05u.jpeg", i * 7919 % n_members));
      g_ptr_array_add (texts, g_strdup_printf ("content of %05u", i * 7919 % n_members));
      members[i].name = g_ptr_array_index (texts, 2 * i);
      members[i].content = g_ptr_array_index (texts, 2 * i + 1);
      members[i].length = -1;
      members[i].method = i % 2 == 0 ? STORED : DEFLATED;
    }
  source = open_zip (folder, members, n_members, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (lead_source_get_n_members (source), ==, n_members);
  for (guint i = 0; i < n_members; i++)
    assert_holds (source, members[n_members - 1 - i].name, members[n_members - 1 - i].content);
  lead_test_remove_folder (folder);
}

/* The counter of a zip has 16 bits; what counts is what is there. */
static void
test_zip_many (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  guint n_members = 100001;
  g_autofree ZipMember *members = g_new0 (ZipMember, n_members);
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < n_members; i++)
    {
      members[i].name = "a";
      members[i].content = "";
    }
  g_assert_null (open_zip (folder, members, n_members, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, "The zip holds more than 100000 files, which no journal "
                                       "does.");
  lead_test_remove_folder (folder);
}

static void
test_folder (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autoptr(GBytes) words = g_bytes_new_static ("words", 5);
  g_autofree char *a = reader_fixture_write (folder, "b/a.md", words);
  g_autofree char *hidden = reader_fixture_write (folder, ".git/config", words);
  g_autofree char *strange = reader_fixture_write (folder, "caf\x82.md", words);
  g_autofree char *link = g_build_filename (folder, "link.md", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe.md", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadSource) source = NULL;

  g_assert_cmpint (symlink ("/etc/passwd", link), ==, 0);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  source = lead_source_open (folder, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (lead_source_get_kind (source), ==, LEAD_SOURCE_FOLDER);
  g_assert_cmpuint (lead_source_get_n_members (source), ==, 1);
  assert_holds (source, "b/a.md", "words");
  assert_warns (source, "“link.md” is a link or a device and was left out.");
  assert_warns (source, "“pipe.md” is a link or a device and was left out.");
  assert_warns (source, "A file in *was left out because its name isn’t UTF-8.");

  /* A link that takes the place of a file once it has been listed isn't followed. */
  g_assert_cmpint (g_unlink (a), ==, 0);
  g_assert_cmpint (symlink ("/etc/passwd", a), ==, 0);
  {
    g_autoptr(LeadSource) again = lead_source_open (folder, NULL, NULL);

    g_assert_cmpuint (lead_source_get_n_members (again), ==, 0);
  }
  lead_test_remove_folder (folder);
}

static void
test_refused (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autofree char *absent = g_build_filename (folder, "absent", NULL);
  g_autofree char *pipe = g_build_filename (folder, "pipe", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_source_open (absent, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_null (lead_source_open (pipe, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, "“pipe” is neither a file nor a folder.");
  lead_test_remove_folder (folder);
}

/* A file that says it is huge is refused before any of it is read. */
static void
test_huge (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  g_autoptr(GBytes) words = g_bytes_new_static ("words", 5);
  g_autofree char *path = reader_fixture_write (folder, "huge.json", words);
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadSource) source = NULL;

  g_assert_cmpint (truncate (path, (off_t) 3 << 30), ==, 0);
  source = lead_source_open (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (lead_source_load (source, 0, LEAD_SOURCE_MAX_MEMBER, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, "It is larger than 256 MB.");
  lead_test_remove_folder (folder);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/source/names", test_names);
  g_test_add_func ("/source/join", test_join);
  g_test_add_func ("/source/zip/traps", test_zip_traps);
  g_test_add_func ("/source/zip/locked", test_zip_locked);
  g_test_add_func ("/source/zip/bomb", test_zip_bomb);
  g_test_add_func ("/source/zip/lies", test_zip_lies);
  g_test_add_func ("/source/zip/cut", test_zip_cut);
  g_test_add_func ("/source/zip/random-access", test_zip_random_access);
  g_test_add_func ("/source/zip/many", test_zip_many);
  g_test_add_func ("/source/folder", test_folder);
  g_test_add_func ("/source/refused", test_refused);
  g_test_add_func ("/source/huge", test_huge);
  return g_test_run ();
}
