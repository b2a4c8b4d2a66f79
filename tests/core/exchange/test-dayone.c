/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-dayone-text.h"
#include "core/exchange/lead-json-object.h"
#include "core/exchange/lead-json-scan.h"
#include "core/model/lead-error.h"
#include "lead-test.h"
#include "picture-bytes.h"
#include "reader-fixture.h"

static char *
read_traps (void)
{
  g_autofree char *path = lead_test_dup_data ("dayone/traps.json");
  g_autoptr(GError) error = NULL;
  char *json;

  g_file_get_contents (path, &json, NULL, &error);
  g_assert_no_error (error);
  return json;
}

/* The zip as Day One writes it, with what other tools leave in it. */
static ReaderFixture *
run_traps (void)
{
  g_autofree char *json = read_traps ();
  g_autofree char *folder = lead_test_dup_folder ();
  const ZipMember members[] = {
    { "photos/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1.jpeg", JPEG_BYTES, sizeof JPEG_BYTES - 1,
      STORED, 0, 0 },
    { "Work.json", json, -1, DEFLATED, 0, 0 },
    { "photos/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2.png", PNG_BYTES, sizeof PNG_BYTES - 1,
      DEFLATED, 0, 0 },
    { "__MACOSX/._Work.json", "junk", -1, STORED, 0, 0 },
    { "notes.json", "{\"other\": 1}", -1, STORED, 0, 0 },
  };
  g_autoptr(GBytes) zip = reader_fixture_make_zip (members, G_N_ELEMENTS (members));
  g_autofree char *path = reader_fixture_write (folder, "export.zip", zip);
  ReaderFixture *self = reader_fixture_run ("dayone", path);

  g_assert_no_error (self->error);
  g_assert_cmpint (reader_fixture_find_reader ("dayone")->rate (self->source, NULL), >, 50);
  lead_test_remove_folder (folder);
  return self;
}

static LeadEntry *
find (ReaderFixture *fixture,
      const char    *uuid_end)
{
  for (guint i = 0; i < fixture->incoming->len; i++)
    if (g_str_has_suffix (((LeadIncoming *) g_ptr_array_index (fixture->incoming, i))->origin,
                          uuid_end))
      return reader_fixture_get_entry (fixture, i);
  g_error ("no entry %s", uuid_end);
}

typedef struct
{
  const char    *uuid_end;
  const char    *date; /* as lead_moment_to_string() gives it */
  const char    *zone;
  const char    *title;
  const char    *body; /* NULL: not compared */
} Row;

static const Row rows[] = {
  { "d7e8f9", "2024-03-01T08:30:00+09:00", "Asia/Tokyo", "The board met!", NULL },
  { "02", "2024-07-01T00:30:00+02:00", NULL, "",
    "No zone, but an offset: it stays the first of July." },
  { "03", "2024-07-02T00:30:00+01:00", "Europe/London", "", "A zone that nobody knows." },
  { "04", "2024-05-05T11:00:00+01:00", "Europe/London", "", "" },
  { "05", "2024-05-06", "Europe/London", "", "**Two** for ***joy***.\nA second line.\nA third." },
  { "06", "2024-05-07T11:00:00+01:00", "Europe/London", "A list", NULL },
  { "07", "2024-05-08T11:00:00+01:00", "Europe/London", "", "Words win over rich text." },
  { "08", "2024-05-09T11:00:00+01:00", "Europe/London", "", "" },
  { "15", "2024-05-15T11:00:00+01:00", "Europe/London", "", "Cut\uFFFDhere" },
  { "16", "2024-05-16T11:00:00+01:00", "Europe/London", "",
    "1\\. not a list\n\\- nor this\n\\++\nbut a-b, c+d, 3 * 4, \\*stars\\*, "
    "[box]\\(no link), {x}, wow! twice. `kept\\.`\n\n```\nkept\\-too\n```\n"
    "![no picture]\\(x)" },
};

static void
test_rows (void)
{
  g_autoptr(ReaderFixture) fixture = run_traps ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      LeadEntry *entry = find (fixture, rows[i].uuid_end);
      g_autofree char *date = lead_moment_to_string (lead_entry_get_moment (entry));

      g_assert_cmpstr (date, ==, rows[i].date);
      g_assert_cmpstr (lead_entry_get_moment (entry)->zone, ==, rows[i].zone);
      g_assert_cmpstr (lead_entry_get_title (entry), ==, rows[i].title);
      if (rows[i].body != NULL)
        g_assert_cmpstr (lead_entry_get_body (entry), ==, rows[i].body);
    }
}

static void
test_counts (void)
{
  g_autoptr(ReaderFixture) fixture = run_traps ();

  g_assert_cmpuint (fixture->report->imported, ==, 16);
  g_assert_cmpuint (fixture->report->skipped->len, ==, 4);
  reader_fixture_assert_skips (fixture, "Work.json, entry 12 (line *)", "It has no date.");
  reader_fixture_assert_skips (fixture, "Work.json, entry 13 (line *)", "It has no date.");
  reader_fixture_assert_skips (fixture, "Work.json, entry 14 (line *)", "It is not an entry.");
  reader_fixture_assert_skips (fixture, "notes.json", "It is not a Day One journal.");
  reader_fixture_assert_warns (fixture, "*time zone “Mars/Olympus” isn’t known*");
  reader_fixture_assert_warns (fixture, "1 picture that the text shows isn’t in*");
  reader_fixture_assert_warns (fixture, "3 films, recordings or documents*");
  reader_fixture_assert_warns (fixture, "Work.json: Line *zero character*");
  reader_fixture_assert_warns (fixture, "Work.json: Line *too large*");
  reader_fixture_assert_warns (fixture, "Work.json: Line *stands twice*");
}

/* Names don't decide which entry it is, and twins are told apart. */
static void
test_origins (void)
{
  g_autoptr(ReaderFixture) first = run_traps ();
  g_autoptr(ReaderFixture) second = run_traps ();
  g_autoptr(GHashTable) origins = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < first->incoming->len; i++)
    {
      LeadIncoming *one = g_ptr_array_index (first->incoming, i);
      LeadIncoming *other = g_ptr_array_index (second->incoming, i);

      g_assert_cmpstr (one->origin, ==, other->origin);
      g_assert_true (g_hash_table_add (origins, one->origin));
    }
}

static void
test_pictures (void)
{
  g_autoptr(ReaderFixture) fixture = run_traps ();
  LeadEntry *first = find (fixture, "d7e8f9");
  LeadEntry *again = find (fixture, "17");
  LeadEntry *below = find (fixture, "18");
  LeadAttachment *attachment;
  g_autofree char *link = NULL;
  g_autofree char *whole = NULL;

  g_assert_cmpuint (lead_entry_get_attachments (first)->len, ==, 1);
  attachment = g_ptr_array_index (lead_entry_get_attachments (first), 0);
  g_assert_cmpstr (attachment->media_type, ==, "image/jpeg");
  link = g_strdup_printf ("![](attachment:%s)", attachment->sha256);
  g_assert_nonnull (strstr (lead_entry_get_body (first), link));
  g_assert_nonnull (strstr (lead_entry_get_body (again), link));

  attachment = g_ptr_array_index (lead_entry_get_attachments (below), 0);
  whole = g_strdup_printf ("A picture below.\n\n![](attachment:%s)", attachment->sha256);
  g_assert_cmpstr (lead_entry_get_body (below), ==, whole);
}

static void
test_rich_text (void)
{
  g_autoptr(ReaderFixture) fixture = run_traps ();
  LeadEntry *entry = find (fixture, "06");
  LeadAttachment *attachment = g_ptr_array_index (lead_entry_get_attachments (entry), 0);
  g_autofree char *body = NULL;

  body = g_strdup_printf ("- **listen** first\n- [x] ask\n![](attachment:%s)\n\n---\n\n"
                          "```\nx = 1\n```\n*[a link](https://example.org)*",
                          attachment->sha256);
  g_assert_cmpstr (lead_entry_get_body (entry), ==, body);
}

static const char *rich[][2] = {
  { "{\"contents\":[{\"text\":\"plain\"}]}", "plain" },
  { "{\"nodes\":[{\"text\":\"spec\"},{\"embeddedObjects\":[{\"type\":\"horizontalLineRule\"}]}]}",
    "spec\n\n---\n\n" },
  { "{\"contents\":[{\"text\":\"two\\n\",\"attributes\":{\"line\":{\"header\":2}}},"
    "{\"text\":\"three\",\"attributes\":{\"line\":{\"quote\":true}}}]}",
    "## two\n> three" },
  { "{\"contents\":[{\"text\":\"a\\nb\",\"attributes\":{\"line\":{\"listStyle\":\"numbered\","
    "\"listIndex\":4,\"indentLevel\":2}}}]}",
    "    4. a\n    4. b" },
  { "{\"contents\":[{\"text\":\" b \",\"attributes\":{\"bold\":true,\"strikethrough\":true}}]}",
    " **~~b~~** " },
  { "{\"contents\":[{\"embeddedObjects\":[{\"type\":\"video\",\"identifier\":\"AB\"},"
    "{\"type\":\"stateOfMind\",\"valence\":1},{\"type\":7},8]},9,{\"text\":10}]}",
    "![](dayone-moment:/video/AB)\n\n" },
  { "{\"contents\":{}}", NULL },
  { "[]", NULL },
  { "no JSON", NULL },
  { "", NULL },
};

static void
test_rich_nodes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rich); i++)
    {
      g_autofree char *markdown = lead_dayone_rich_text (rich[i][0]);

      g_assert_cmpstr (markdown, ==, rich[i][1]);
    }
}

static void
test_extra (void)
{
  g_autoptr(ReaderFixture) fixture = run_traps ();
  LeadEntry *entry = find (fixture, "d7e8f9");
  LeadEntry *tamed = find (fixture, "15");
  g_autoptr(JsonNode) node = json_from_string (lead_entry_get_extra (entry), NULL);
  g_autoptr(JsonNode) tamed_node = json_from_string (lead_entry_get_extra (tamed), NULL);
  JsonObject *extra = json_node_get_object (node);
  JsonObject *kept = json_node_get_object (tamed_node);
  const char * const labels[] = { "Board", "regional  team", NULL };

  g_assert_cmpstr (lead_entry_get_uuid (entry), ==, "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9");
  g_assert_true (lead_entry_get_starred (entry));
  g_assert_cmpuint (g_strv_length ((char **) lead_entry_get_labels (entry)), ==, 2);
  g_assert_true (g_strv_equal (lead_entry_get_labels (entry), labels));
  g_assert_cmpstr (lead_json_object_get_text (extra, "journal"), ==, "Work");
  g_assert_nonnull (lead_json_object_get_record (extra, "weather"));
  g_assert_nonnull (lead_json_object_get_list (extra, "photos"));
  g_assert_false (json_object_has_member (extra, "text"));
  g_assert_cmpstr (lead_json_object_get_text (kept, "steps"), ==,
                   "123456789012345678901234567890");
  g_assert_cmpstr (lead_json_object_get_text (kept, "lat"), ==, "1e400");
  g_assert_cmpstr (lead_json_object_get_text (kept, "mood"), ==, "good");
}

typedef struct
{
  const char *name;
  const char *text;
  gssize      length;
  const char *message;
} Refused;

static const Refused refused[] = {
  { "Journal.json", "{\n  \"foo\":\n}\n", -1, "There is no Day One journal in it." },
  { "Journal.json", "{\"entries\": {\"2019-01-01\": {}}}", -1,
    "There is no Day One journal in it." },
  { "Journal.json", "{\"entries\": [{\"date\": \"2020-01-01\", \"title\": \"x\"}]}", -1,
    "There is no Day One journal in it." },
  { "Journal.json", "", 0, "There is no Day One journal in it." },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(ReaderFixture) fixture = reader_fixture_run_text (
        "dayone", refused[i].name, refused[i].text, refused[i].length);

      g_assert_error (fixture->error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_cmpstr (fixture->error->message, ==, refused[i].message);
      g_assert_cmpint (reader_fixture_find_reader ("dayone")->rate (fixture->source, NULL), ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/dayone/rows", test_rows);
  g_test_add_func ("/dayone/counts", test_counts);
  g_test_add_func ("/dayone/origins", test_origins);
  g_test_add_func ("/dayone/pictures", test_pictures);
  g_test_add_func ("/dayone/rich-text", test_rich_text);
  g_test_add_func ("/dayone/rich-nodes", test_rich_nodes);
  g_test_add_func ("/dayone/extra", test_extra);
  g_test_add_func ("/dayone/refused", test_refused);
  return g_test_run ();
}
