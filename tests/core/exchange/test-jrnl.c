/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-jrnl-text.h"
#include "core/exchange/lead-json-scan.h"
#include "core/model/lead-error.h"
#include "lead-test.h"
#include "reader-fixture.h"

typedef struct
{
  const char *text;
  const char *date; /* NULL: no entry at all */
  const char *title;
  const char *body;
  gboolean    starred;
  const char *labels;
} Row;

static const Row rows[] = {
  { "[2024-01-08 19:00] Title. Body.", "2024-01-08T19:00+00:00", "Title.", "Body.", FALSE, "" },
  { "[2024-01-08 19:00] No stop\nBody.\n\n", "2024-01-08T19:00+00:00", "No stop", "Body.", FALSE,
    "" },
  { "[2024-01-08 19:00] Starred *\nBody *", "2024-01-08T19:00+00:00", "Starred", "Body *", TRUE,
    "" },
  { "[2024-01-08 19:00] Starred. And on *", "2024-01-08T19:00+00:00", "Starred.", "And on", TRUE,
    "" },
  { "[2024-01-08 19:00] 3 * 4 is twelve", "2024-01-08T19:00+00:00", "3 * 4 is twelve", "", FALSE,
    "" },
  { "[2024-01-08 19:00] Dr.No is a film? Yes.", "2024-01-08T19:00+00:00", "Dr.No is a film?",
    "Yes.", FALSE, "" },
  { "[2024-01-08 19:00] (All in.) Rest", "2024-01-08T19:00+00:00", "(All in.)", "Rest", FALSE, "" },
  { "[2024-01-08] Day", "2024-01-08", "Day", "", FALSE, "" },
  { "[2024-07-08T19:00:30] Summer", "2024-07-08T19:00:30+01:00", "Summer", "", FALSE, "" },
  { "[2024-01-08 07:00 PM] Half", "2024-01-08T19:00+00:00", "Half", "", FALSE, "" },
  { "[2024-01-08 19:00] @Work with @c++, @os/2 and me@example.org @work",
    "2024-01-08T19:00+00:00", "@Work with @c++, @os/2 and me@example.org @work", "", FALSE,
    "c++,os/2,work" },
  { "[2024-01-08 19:00] Grüße @café", "2024-01-08T19:00+00:00", "Grüße @café", "", FALSE, "café" },
  { "\n\n[2024-01-08 19:00] After empty lines", "2024-01-08T19:00+00:00", "After empty lines", "",
    FALSE, "" },
  { "[2024-01-08 19:00] Ends\r\nof lines\r\n", "2024-01-08T19:00+00:00", "Ends", "of lines", FALSE,
    "" },
  { "\xef\xbb\xbf[2024-01-08 19:00] With a mark", "2024-01-08T19:00+00:00", "With a mark", "",
    FALSE, "" },
  { "[2024-01-08 19:00] Caf\xe9" " in old letters", "2024-01-08T19:00+00:00", "Café in old letters",
    "", FALSE, "" },
  { "[2024-01-08 19:00]\n", "2024-01-08T19:00+00:00", "", "", FALSE, "" },
  { "2012-08-30 09:30 Version one\nBody", "2012-08-30T09:30+01:00", "Version one", "Body", FALSE,
    "" },
  { "[x] a list, not a journal", NULL, NULL, NULL, FALSE, NULL },
  { "[2024-13-08 19:00] no such month", NULL, NULL, NULL, FALSE, NULL },
  { "[2023-02-29] no such day", NULL, NULL, NULL, FALSE, NULL },
  { "2012-08-30 is only a date", NULL, NULL, NULL, FALSE, NULL },
};

static void
test_text (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const Row *row = &rows[i];
      g_autoptr(ReaderFixture) fixture = reader_fixture_run_text ("jrnl", "j.txt", row->text, -1);
      g_autofree char *date = NULL;
      g_autofree char *labels = NULL;
      LeadEntry *entry;

      if (row->date == NULL)
        {
          g_assert_error (fixture->error, LEAD_ERROR, LEAD_ERROR_REFUSED);
          continue;
        }
      g_assert_cmpuint (fixture->incoming->len, ==, 1);
      entry = reader_fixture_get_entry (fixture, 0);
      date = lead_moment_to_string (lead_entry_get_moment (entry));
      labels = g_strjoinv (",", (char **) lead_entry_get_labels (entry));
      g_assert_cmpstr (date, ==, row->date);
      g_assert_cmpstr (lead_entry_get_title (entry), ==, row->title);
      g_assert_cmpstr (lead_entry_get_body (entry), ==, row->body);
      g_assert_true (lead_entry_get_starred (entry) == row->starred);
      g_assert_cmpstr (labels, ==, row->labels);
    }
}

static ReaderFixture *
run_data (const char *name)
{
  g_autofree char *path = lead_test_dup_data (name);

  return reader_fixture_run ("jrnl", path);
}

static void
test_files (void)
{
  g_autoptr(ReaderFixture) text = run_data ("jrnl/journal.txt");
  g_autoptr(ReaderFixture) json = run_data ("jrnl/journal.json");
  g_autoptr(ReaderFixture) folder = run_data ("jrnl/folder");
  g_autoptr(ReaderFixture) old = run_data ("jrnl/version-1.txt");
  LeadEntry *entry;
  g_autofree char *labels = NULL;

  g_assert_cmpuint (text->incoming->len, ==, 11);
  reader_fixture_assert_warns (text, "journal.txt, line 14: it isn’t clear which number is*");
  entry = reader_fixture_find (text, "Back at work.");
  g_assert_nonnull (strstr (lead_entry_get_body (entry), "\n[x] this bracket holds no date\n"));

  g_assert_cmpuint (json->incoming->len, ==, 4);
  reader_fixture_assert_skips (json, "journal.json, entry 5 (line 8)", "It has no date.");
  reader_fixture_assert_skips (json, "journal.json, entry 6 (line 9)", "It is not an entry.");
  entry = reader_fixture_find (json, "No time");
  g_assert_cmpint (lead_entry_get_moment (entry)->precision, ==, LEAD_PRECISION_DAY);
  labels = g_strjoinv (",", (char **) lead_entry_get_labels (entry));
  g_assert_cmpstr (labels, ==, "plain,two words");
  g_assert_cmpstr (lead_entry_get_body (entry), ==, "Line one\nLine two");
  entry = reader_fixture_find (json, "Quiet Sunday.");
  g_assert_true (lead_entry_get_starred (entry));
  g_assert_nonnull (strstr (lead_entry_get_extra (entry), "software_agent"));

  g_assert_cmpuint (folder->incoming->len, ==, 3);
  g_assert_cmpuint (old->incoming->len, ==, 2);
  g_assert_cmpstr (lead_entry_get_body (reader_fixture_get_entry (old, 1)), ==,
                   "2012-09-01 is no entry");
}

/* Text and JSON of one journal name the same entry alike. */
static void
test_origins (void)
{
  g_autoptr(ReaderFixture) text = run_data ("jrnl/journal.txt");
  g_autoptr(ReaderFixture) json = run_data ("jrnl/journal.json");
  LeadIncoming *from_text = g_ptr_array_index (text->incoming, 0);
  LeadIncoming *from_json = g_ptr_array_index (json->incoming, 0);
  LeadIncoming *twin = g_ptr_array_index (text->incoming, 9);
  LeadIncoming *other = g_ptr_array_index (text->incoming, 10);

  g_assert_cmpstr (from_text->origin, ==, from_json->origin);
  g_assert_cmpstr (twin->origin, !=, other->origin);
}

/* Several exports in one folder; what two of them hold comes in once. */
static void
test_several_json (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  const char *texts[] = {
    "{\"entries\": [{\"title\": \"A\", \"body\": \"\", \"date\": \"2024-01-01\"}]}",
    "{\"entries\": [{\"title\": \"A\", \"body\": \"\", \"date\": \"2024-01-01\"},"
    " {\"title\": \"B\", \"body\": \"\", \"date\": \"2024-01-02\"}]}",
    "{\"something\": \"else\"}",
  };
  g_autoptr(ReaderFixture) fixture = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GBytes) content = g_bytes_new_static (texts[i], strlen (texts[i]));
      g_autofree char *name = g_strdup_printf ("%u.json", 9 - i);
      g_autofree char *path = reader_fixture_write (folder, name, content);

      g_assert_nonnull (path);
    }
  fixture = reader_fixture_run ("jrnl", folder);
  g_assert_no_error (fixture->error);
  g_assert_cmpint (reader_fixture_find_reader ("jrnl")->rate (fixture->source, NULL), ==, 90);
  g_assert_cmpuint (fixture->incoming->len, ==, 3);
  g_assert_cmpstr (((LeadIncoming *) g_ptr_array_index (fixture->incoming, 0))->origin, ==,
                   ((LeadIncoming *) g_ptr_array_index (fixture->incoming, 2))->origin);
  reader_fixture_assert_skips (fixture, "7.json", "There is no list of jrnl entries in it.");
  lead_test_remove_folder (folder);
}

static void
test_encrypted (void)
{
  const char *texts[] = {
    "gAAAAABlAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\n",
    "JRNLv3--eyJzYWx0Ijogg",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(ReaderFixture) fixture = reader_fixture_run_text ("jrnl", "j.txt", texts[i], -1);

      g_assert_error (fixture->error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_nonnull (strstr (fixture->error->message, "encrypted jrnl journal"));
      g_assert_cmpint (reader_fixture_find_reader ("jrnl")->rate (fixture->source, NULL), >, 50);
    }
}

static char *
random_words (GRand *random)
{
  static const char * const words[] = { "board", "naïve", "日本", "listened", "@net", "a*b", "[x]",
                                        "3.5", "—", "\"so\"", "who?", "…" };
  g_autoptr(GString) text = g_string_new ("x");
  guint n = g_rand_int_range (random, 1, 12);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, " %s", words[g_rand_int_range (random, 0,
                                                                 G_N_ELEMENTS (words))]);
  return g_strdup (text->str);
}

/* Whatever is written in jrnl's way is read as it was meant. */
static void
test_random (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (g_test_rand_int ());

  for (guint round = 0; round < 200; round++)
    {
      guint n = g_rand_int_range (random, 1, 20);
      g_autoptr(GString) text = g_string_new (NULL);
      g_autoptr(GPtrArray) bodies = g_ptr_array_new_with_free_func (g_free);
      g_autoptr(ReaderFixture) fixture = NULL;

      for (guint i = 0; i < n; i++)
        {
          g_autofree char *first = random_words (random);
          g_autofree char *second = random_words (random);

          g_ptr_array_add (bodies, g_strdup_printf ("%s\n\n%s", first, second));
          g_string_append_printf (text, "[2024-%02u-%02u 12:%02u] Title %u\n%s\n\n%s\n\n",
                                  g_rand_int_range (random, 1, 13),
                                  g_rand_int_range (random, 1, 29), i, i, first, second);
        }
      fixture = reader_fixture_run_text ("jrnl", "j.txt", text->str, text->len);
      g_assert_no_error (fixture->error);
      g_assert_cmpuint (fixture->incoming->len, ==, n);
      for (guint i = 0; i < n; i++)
        {
          LeadEntry *entry = reader_fixture_get_entry (fixture, i);
          g_autofree char *title = g_strdup_printf ("Title %u", i);

          g_assert_cmpstr (lead_entry_get_title (entry), ==, title);
          g_assert_cmpstr (lead_entry_get_body (entry), ==, g_ptr_array_index (bodies, i));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/jrnl/text", test_text);
  g_test_add_func ("/jrnl/files", test_files);
  g_test_add_func ("/jrnl/origins", test_origins);
  g_test_add_func ("/jrnl/several-json", test_several_json);
  g_test_add_func ("/jrnl/encrypted", test_encrypted);
  g_test_add_func ("/jrnl/random", test_random);
  return g_test_run ();
}
