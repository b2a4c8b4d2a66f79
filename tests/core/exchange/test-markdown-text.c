/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/exchange/lead-markdown-text.h"
#include "core/model/lead-note.h"
#include "lead-test.h"

#define HASH "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

static void
test_plain (void)
{
  g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-14T18:40", "no", "One\n---\ntwo");
  g_autofree char *text = lead_markdown_text_new (entry, NULL);

  g_assert_cmpstr (text, ==,
                   "---\n"
                   "syslead: 1\n"
                   "date: 2026-03-14T18:40+00:00\n"
                   "timezone: \"Europe/London\"\n"
                   "title: \"no\"\n"
                   "---\n"
                   "\n"
                   "One\n---\ntwo\n");
}

static LeadEntry *
make_full_entry (void)
{
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-03-14", "A \"day\"",
                                                     "See ![it](attachment:" HASH ").");
  g_autoptr (LeadPassage) passage = lead_passage_cut (lead_entry_get_body (plain), 0, 3);
  g_autoptr (LeadTag) tag = lead_tag_new ("7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11",
                                          "barriers/tensions", LEAD_STANCE_MET, passage);
  g_autoptr (LeadAttachment) picture = lead_attachment_new (HASH, "image/jpeg", "b.jpg", 0);
  g_autoptr (LeadAnswer) answer = lead_answer_new ("summing-up/start#1", "Where?", NULL);
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);

  lead_entry_builder_set_uuid (builder, "0d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c10");
  lead_entry_builder_set_created_ms (builder, 1773513600007);
  lead_entry_builder_set_starred (builder, TRUE);
  lead_entry_builder_add_label (builder, "Board");
  lead_entry_builder_add_tag (builder, tag);
  lead_entry_builder_add_answer (builder, answer);
  lead_entry_builder_add_attachment (builder, picture);
  lead_entry_builder_set_extra (builder, "{\"a\":1}");
  return lead_entry_builder_end (builder);
}

static GPtrArray *
make_notes (LeadEntry *entry)
{
  GPtrArray *notes = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_note_free);

  g_ptr_array_add (notes, lead_note_new ("2d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c12",
                                         lead_entry_get_moment (entry), 0, "Was it?\nYes."));
  return notes;
}

static void
test_full (void)
{
  g_autoptr (LeadEntry) entry = make_full_entry ();
  g_autoptr (GPtrArray) notes = make_notes (entry);
  g_autofree char *text = lead_markdown_text_new (entry, notes);

  g_assert_cmpstr (text, ==,
                   "---\n"
                   "syslead: 1\n"
                   "id: \"0d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c10\"\n"
                   "date: 2026-03-14\n"
                   "timezone: \"Europe/London\"\n"
                   "title: \"A \\\"day\\\"\"\n"
                   "starred: true\n"
                   "created: 2026-03-14T18:40:00.007Z\n"
                   "tags:\n"
                   "- \"Board\"\n"
                   "items:\n"
                   "- id: \"7d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c11\"\n"
                   "  item: \"barriers/tensions\"\n"
                   "  stance: \"met\"\n"
                   "  quote: \"See\"\n"
                   "  start: 0\n"
                   "  length: 3\n"
                   "  before: \"\"\n"
                   "  after: \" ![it](attachment:e3b0c44298fc1c\"\n"
                   "answers:\n"
                   "- prompt: \"summing-up/start#1\"\n"
                   "  question: \"Where?\"\n"
                   "notes:\n"
                   "- id: \"2d9f1c1e-6a55-4b0a-9d7e-2f1f6a0e8c12\"\n"
                   "  date: 2026-03-14\n"
                   "  timezone: \"Europe/London\"\n"
                   "  text: \"Was it?\\nYes.\"\n"
                   "attachments:\n"
                   "- file: \"attachments/" HASH ".jpg\"\n"
                   "  name: \"b.jpg\"\n"
                   "  type: \"image/jpeg\"\n"
                   "extra: \"{\\\"a\\\":1}\"\n"
                   "---\n"
                   "\n"
                   "See ![it](attachments/" HASH ".jpg).\n");
}

static const struct
{
  const char *title;
  const char *name;
} names[] = {
  { "", "2026-03-14" },
  { "A difficult day", "2026-03-14 A difficult day" },
  { "../../etc/passwd", "2026-03-14 .. .. etc passwd" },
  { "a/b\\c:d*e?f\"g<h>i|j", "2026-03-14 a b c d e f g h i j" },
  { "tab\tand\x1b[31m red", "2026-03-14 tab and 31m red" },
  { "ends with dots ... ", "2026-03-14 ends with dots" },
  { "\xe2\x80\xaetxt.exe", "2026-03-14 txt.exe" },
  { "e\xcc\x81lan", "2026-03-14 \xc3\xa9lan" },
  { "日本語", "2026-03-14 日本語" },
  { "...", "2026-03-14" },
};

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (LeadEntry) entry = lead_test_new_entry ("2026-03-14", names[i].title, "");
      g_autofree char *name = lead_markdown_text_file_name (entry);

      g_assert_cmpstr (name, ==, names[i].name);
    }
}

static void
test_long_name (void)
{
  g_autofree char *title = g_strnfill (5000, 'x');
  g_autoptr (GString) wide = g_string_new (NULL);
  g_autoptr (LeadEntry) narrow_entry = lead_test_new_entry ("2026-03-14", title, "");
  g_autoptr (LeadEntry) wide_entry = NULL;
  g_autofree char *narrow_name = lead_markdown_text_file_name (narrow_entry);
  g_autofree char *wide_name = NULL;

  for (guint i = 0; i < 500; i++)
    g_string_append (wide, "🙂");
  wide_entry = lead_test_new_entry ("2026-03-14", wide->str, "");
  wide_name = lead_markdown_text_file_name (wide_entry);
  g_assert_cmpuint (strlen (narrow_name), <, 200);
  g_assert_cmpuint (strlen (wide_name), <, 200);
  g_assert_true (g_utf8_validate (wide_name, -1, NULL));
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/exchange/markdown-text/plain", test_plain);
  g_test_add_func ("/exchange/markdown-text/full", test_full);
  g_test_add_func ("/exchange/markdown-text/names", test_names);
  g_test_add_func ("/exchange/markdown-text/long-name", test_long_name);
  return g_test_run ();
}
