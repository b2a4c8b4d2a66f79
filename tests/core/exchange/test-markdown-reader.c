/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-json-object.h"
#include "core/model/lead-error.h"
#include "lead-test.h"
#include "picture-bytes.h"
#include "reader-fixture.h"

static ReaderFixture *
run_vault (void)
{
  g_autofree char *path = lead_test_dup_data ("markdown/vault");
  ReaderFixture *self = reader_fixture_run ("markdown", path);

  g_assert_no_error (self->error);
  return self;
}

static LeadEntry *
find_file (ReaderFixture *fixture,
           const char    *name)
{
  for (guint i = 0; i < fixture->incoming->len; i++)
    {
      LeadEntry *entry = reader_fixture_get_entry (fixture, i);
      g_autoptr(JsonNode) extra = json_from_string (lead_entry_get_extra (entry), NULL);

      if (g_strcmp0 (lead_json_object_get_text (json_node_get_object (extra), "file"), name) == 0)
        return entry;
    }
  g_error ("no entry from %s", name);
}

typedef struct
{
  const char *file;
  const char *date;
  const char *title;
  const char *body; /* NULL: not compared */
  const char *labels;
  const char *extra; /* a part of it, or NULL */
} Row;

static const Row rows[] = {
  { "daily/2026-03-14.md", "2026-03-14", "", NULL, "housing,Public-Health/teams", NULL },
  { "2026-03-15 Board meeting.md", "2026-03-15T20:57:00+00:00", "Board meeting", NULL,
    "board,network", "\"location\":{\"name\":\"Town hall\",\"latitude\":\"51.5\"}" },
  { "bom.md", "2021-09-28T20:57+01:00", "With a mark", "The text.", "one,two",
    "\"aliases\":[\"a\",\"b\"]" },
  { "twice.md", "2024-05-05", "Doubled", "Two blocks in a row.", "", "\"extra_key\":\"kept\"" },
  { "jrnl.md", "2024-01-08T19:00+00:00", "jrnl says", "Indented by a tab.\n\nStill the body.",
    "a,b", NULL },
  { "joplin.md", "2021-09-27T21:57:00+01:00", "Joplin note",
    "Joplin writes its keys in capitals.", "", "\"Author\":\"me\"" },
  { "journals/2024_02_29.md", "2024-02-29", "", NULL, "deep/tag", NULL },
  { "2024/03/05.md", "2024-03-05", "The fifth of March", "A day in folders.", "", NULL },
  { "2026-W11.md", "2026-03-09", "2026-W11", "A week.", "", NULL },
  { "2026-Q2.md", "2026-04-01", "2026-Q2", "A quarter.", "", NULL },
  { "Plain note.md", NULL, "Plain note",
    "A rule comes next\n\n---\n\nand no front matter at all.", "", NULL },
  { "templates/daily.md", NULL, "daily", "A template that was filled in by nobody.", "", NULL },
};

static void
test_vault (void)
{
  g_autoptr(ReaderFixture) fixture = run_vault ();

  g_assert_cmpuint (fixture->incoming->len, ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      LeadEntry *entry = find_file (fixture, rows[i].file);
      g_autofree char *date = lead_moment_to_string (lead_entry_get_moment (entry));
      g_autofree char *labels = g_strjoinv (",", (char **) lead_entry_get_labels (entry));

      if (rows[i].date != NULL)
        g_assert_cmpstr (date, ==, rows[i].date);
      g_assert_cmpstr (lead_entry_get_title (entry), ==, rows[i].title);
      if (rows[i].body != NULL)
        g_assert_cmpstr (lead_entry_get_body (entry), ==, rows[i].body);
      g_assert_cmpstr (labels, ==, rows[i].labels);
      if (rows[i].extra != NULL)
        g_assert_nonnull (strstr (lead_entry_get_extra (entry), rows[i].extra));
    }
}

static void
test_pictures_and_words (void)
{
  g_autoptr(ReaderFixture) fixture = run_vault ();
  LeadEntry *embed = find_file (fixture, "daily/2026-03-14.md");
  LeadEntry *inline_link = find_file (fixture, "2026-03-15 Board meeting.md");
  LeadAttachment *picture;
  g_autofree char *body = NULL;

  g_assert_cmpuint (lead_entry_get_attachments (embed)->len, ==, 1);
  g_assert_nonnull (strstr (lead_entry_get_body (embed), "![](attachment:"));
  g_assert_nonnull (strstr (lead_entry_get_body (embed), "%%a comment%%\nmood:: calm"));

  picture = g_ptr_array_index (lead_entry_get_attachments (inline_link), 0);
  g_assert_cmpstr (picture->name, ==, "my room.jpg");
  body = g_strdup_printf ("What got in the way? ![the room](attachment:%s) and "
                          "![lost](missing.png) and ![far](https://example.org/a.png)",
                          picture->sha256);
  g_assert_cmpstr (lead_entry_get_body (inline_link), ==, body);
  g_assert_true (lead_entry_get_starred (inline_link));

  reader_fixture_assert_warns (fixture, "*shows the picture “missing.png”, which isn’t there.");
  reader_fixture_assert_warns (fixture, "Plain note.md says no date*");
  reader_fixture_assert_skips (fixture, "Empty.md", "It is empty.");
}

typedef struct
{
  const char *text;
  const char *date;
  const char *title;
  const char *body;
} Note;

/* One file each, called 2020-02-02.md. */
static const Note notes[] = {
  { "Only text.", "2020-02-02", "", "Only text." },
  { "# Title\n\nText.", "2020-02-02", "Title", "Text." },
  { "#notitle text", "2020-02-02", "", "#notitle text" },
  { "---\ntitle: A\n---\n# A\n\nText.", "2020-02-02", "A", "Text." },
  { "---\ntitle: A\n---\n# B\n\nText.", "2020-02-02", "A", "# B\n\nText." },
  { "---\ntitle: A\n---\nText.", "2020-02-02", "A", "Text." },
  { "---\ntitle: A\n---", "2020-02-02", "A", "" },
  { "---\ntitle: never closed\nText.", "2020-02-02", "", "---\ntitle: never closed\nText." },
  { "---\nnot a field\n---\nText.", "2020-02-02", "", "---\nnot a field\n---\nText." },
  { "---\r\ntitle: A\r\n---\r\nOne\r\nTwo\r\n", "2020-02-02", "A", "One\nTwo" },
  { "---\ntitle: \"a: b\"\ndate: 2024-01-08\n...\nText.", "2024-01-08", "a: b", "Text." },
  { "---\ntitle: a: b\ndate: 2024-01-08\n---\nText.", "2024-01-08", "a: b", "Text." },
  { "---\ntitle: [A\ndate: '2024-01-08 10:00'\n---\nText.", "2024-01-08T10:00+00:00", "[A",
    "Text." },
  { "---\ndate: 2026-W11\n---\nText.", "2020-02-02", "", "Text." },
  { "---\njournal-date: 2024-01-08\n---\nText.", "2024-01-08", "", "Text." },
  { "---\ndate: 2024-07-08 10:00\ntimezone: Asia/Tokyo\n---\nText.", "2024-07-08T10:00+09:00", "",
    "Text." },
  { "---\ndate: 2024-07-08T23:30:00+05:30\ntimezone: Mars/Olympus\n---\nText.",
    "2024-07-08T23:30:00+05:30", "", "Text." },
  { "Caf\xe9", "2020-02-02", "", "Café" },
  { "\xff\xfeh\0i\0", "2020-02-02", "", NULL },
};

static void
test_notes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      gssize length = notes[i].body == NULL ? 6 : -1;
      g_autoptr(ReaderFixture) fixture = reader_fixture_run_text ("markdown", "2020-02-02.md",
                                                                  notes[i].text, length);
      LeadEntry *entry = reader_fixture_get_entry (fixture, 0);
      g_autofree char *date = lead_moment_to_string (lead_entry_get_moment (entry));

      g_assert_cmpstr (date, ==, notes[i].date);
      g_assert_cmpstr (lead_entry_get_title (entry), ==, notes[i].title);
      g_assert_cmpstr (lead_entry_get_body (entry), ==,
                       notes[i].body != NULL ? notes[i].body : "hi");
    }
}

static void
test_own (void)
{
  const char *text
    = "---\nsyslead: 1\nid: \"7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11\"\n"
      "date: 2026-03-14T18:40:05+00:00\ntimezone: \"Europe/London\"\ntitle: \"Kept #whole\"\n"
      "private: true\ntags:\n- \"a label\"\nitems:\n"
      "- item: \"barriers/tensions\"\n  stance: \"met\"\n  quote: \"stuck\"\n  start: 7\n"
      "  length: 5\n  before: \"We got \"\n  after: \" again\"\n"
      "- \"behaviours/relationships:practised\"\n- item: \"no item\"\n"
      "answers:\n- prompt: \"summing-up/network#1\"\n  question: \"Who?\"\n  text: \"Them.\"\n"
      "extra: \"{\\\"mood\\\": 3}\"\n---\n\n\n  We got stuck again #nolabel\n\n";
  g_autoptr(ReaderFixture) fixture = reader_fixture_run_text ("markdown", "any.md", text, -1);
  LeadEntry *entry = reader_fixture_get_entry (fixture, 0);
  GPtrArray *tags = lead_entry_get_tags (entry);
  const LeadPassage *passage = lead_tag_get_passage (g_ptr_array_index (tags, 0));
  const LeadAnswer *answer = g_ptr_array_index (lead_entry_get_answers (entry), 0);
  const char * const labels[] = { "a label", NULL };

  g_assert_cmpint (reader_fixture_find_reader ("markdown")->rate (fixture->source, NULL), ==, 95);
  g_assert_cmpstr (lead_entry_get_uuid (entry), ==, "7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11");
  g_assert_cmpstr (lead_entry_get_body (entry), ==, "\n  We got stuck again #nolabel\n");
  g_assert_true (lead_entry_get_private (entry));
  g_assert_true (g_strv_equal (lead_entry_get_labels (entry), labels));
  g_assert_cmpuint (tags->len, ==, 2);
  g_assert_cmpuint (passage->start, ==, 7);
  g_assert_cmpstr (passage->quote, ==, "stuck");
  g_assert_cmpint (lead_tag_get_stance (g_ptr_array_index (tags, 1)), ==, LEAD_STANCE_PRACTISED);
  g_assert_cmpstr (answer->text, ==, "Them.");
  g_assert_cmpstr (lead_entry_get_extra (entry), ==, "{\"mood\": 3}");
}

/* Written by hand, a passage is its words alone. */
static void
test_by_hand (void)
{
  const char *text
    = "---\nsyslead: 1\ndate: 2026-03-14T18:40\nitems:\n"
      "- item: barriers/tensions\n  stance: met\n  quote: \"naïve, again\"\n"
      "- item: barriers/tensions\n  stance: met\n  quote: \"nowhere\"\n---\n\n"
      "Très naïve, again and again.\n";
  g_autoptr(ReaderFixture) fixture = reader_fixture_run_text ("markdown", "any.md", text, -1);
  GPtrArray *tags = lead_entry_get_tags (reader_fixture_get_entry (fixture, 0));
  const LeadPassage *found = lead_tag_get_passage (g_ptr_array_index (tags, 0));
  const LeadPassage *gone = lead_tag_get_passage (g_ptr_array_index (tags, 1));

  g_assert_cmpuint (found->start, ==, 5);
  g_assert_cmpuint (found->length, ==, 12);
  g_assert_cmpstr (found->before, ==, "Très ");
  g_assert_cmpuint (gone->length, ==, 0);
}

/* Notes from one template share an id; none of them may vanish. */
static void
test_shared_id (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  const char *texts[] = { "---\nid: 20240101120000\n---\nOne.", "---\nid: 20240101120000\n---\nTwo.",
                          "Three.", "Three." };
  g_autoptr(ReaderFixture) fixture = NULL;
  g_autoptr(GHashTable) origins = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GBytes) content = g_bytes_new_static (texts[i], strlen (texts[i]));
      g_autofree char *name = g_strdup_printf ("note %u.md", i);
      g_autofree char *path = reader_fixture_write (folder, name, content);

      g_assert_nonnull (path);
    }
  fixture = reader_fixture_run ("markdown", folder);
  g_assert_cmpuint (fixture->incoming->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    g_assert_true (g_hash_table_add (origins, ((LeadIncoming *) g_ptr_array_index (
                                                 fixture->incoming, i))->origin));
  lead_test_remove_folder (folder);
}

/* A single note brings the pictures beside it along. */
static void
test_beside (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  const char *text = "![a](pics/a.png) ![b](../b.png) ![c](.hidden/a.png) ![d](/etc/passwd)";
  g_autoptr(GBytes) content = g_bytes_new_static (text, strlen (text));
  g_autoptr(GBytes) picture = g_bytes_new_static (PNG_BYTES, sizeof PNG_BYTES - 1);
  g_autofree char *note = reader_fixture_write (folder, "notes/2024-01-01.md", content);
  g_autofree char *a = reader_fixture_write (folder, "notes/pics/a.png", picture);
  g_autofree char *b = reader_fixture_write (folder, "b.png", picture);
  g_autofree char *c = reader_fixture_write (folder, "notes/.hidden/a.png", picture);
  g_autoptr(ReaderFixture) fixture = reader_fixture_run ("markdown", note);
  LeadEntry *entry = reader_fixture_get_entry (fixture, 0);

  g_assert_true (a != NULL && b != NULL && c != NULL);
  g_assert_cmpuint (lead_entry_get_attachments (entry)->len, ==, 1);
  g_assert_true (g_str_has_prefix (lead_entry_get_body (entry), "![a](attachment:"));
  g_assert_true (g_str_has_suffix (lead_entry_get_body (entry),
                                   "![b](../b.png) ![c](.hidden/a.png) ![d](/etc/passwd)"));
  lead_test_remove_folder (folder);
}

/* A note may point anywhere; what is read stays within what was chosen. */
static void
test_escape (void)
{
  g_autofree char *folder = lead_test_dup_folder ();
  const char *text = "![a](../../secret.png) ![b](/etc/passwd) ![c](file:///etc/passwd) "
                     "![[../secret.png]] ![d](%2e%2e/%2e%2e/secret.png)";
  g_autoptr(GBytes) content = g_bytes_new_static (text, strlen (text));
  g_autofree char *inside = g_build_filename (folder, "inside", NULL);
  g_autofree char *secret = reader_fixture_write (folder, "secret.png", content);
  g_autofree char *path = reader_fixture_write (inside, "2024-01-01.md", content);
  g_autoptr(ReaderFixture) fixture = reader_fixture_run ("markdown", inside);
  LeadEntry *entry = reader_fixture_get_entry (fixture, 0);

  g_assert_nonnull (secret);
  g_assert_nonnull (path);
  g_assert_cmpstr (lead_entry_get_body (entry), ==, text);
  g_assert_cmpuint (lead_entry_get_attachments (entry)->len, ==, 0);
  lead_test_remove_folder (folder);
}

/* Megabytes of marks that never close: each has to be given up soon. */
static void
test_endless (void)
{
  const char *marks[] = { "![", "![[", "![](x ", "` `` ", "**a ", "[a ", "[\"\"a", "//a", "#a` " };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr(GString) text = g_string_new ("1: {text: '");
      g_autoptr(ReaderFixture) note = NULL;
      g_autoptr(ReaderFixture) month = NULL;

      while (text->len < 200000)
        g_string_append (text, marks[i]);
      note = reader_fixture_run_text ("markdown", "2024-01-01.md", text->str, text->len);
      g_assert_cmpuint (note->incoming->len, ==, 1);
      g_string_append (text, "'}\n");
      month = reader_fixture_run_text ("rednotebook", "2024-01.txt", text->str, text->len);
      g_assert_cmpuint (month->incoming->len, ==, 1);
    }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/markdown-reader/vault", test_vault);
  g_test_add_func ("/markdown-reader/pictures-and-words", test_pictures_and_words);
  g_test_add_func ("/markdown-reader/notes", test_notes);
  g_test_add_func ("/markdown-reader/own", test_own);
  g_test_add_func ("/markdown-reader/by-hand", test_by_hand);
  g_test_add_func ("/markdown-reader/shared-id", test_shared_id);
  g_test_add_func ("/markdown-reader/beside", test_beside);
  g_test_add_func ("/markdown-reader/escape", test_escape);
  g_test_add_func ("/markdown-reader/endless", test_endless);
  return g_test_run ();
}
