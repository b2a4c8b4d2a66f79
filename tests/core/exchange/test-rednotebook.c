/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-json-object.h"
#include "core/exchange/lead-txt2tags.h"
#include "core/exchange/lead-yaml-tree.h"
#include "core/model/lead-error.h"
#include "lead-test.h"
#include "reader-fixture.h"

static const char *marks[][2] = {
  { "plain", "plain" },
  { "= one =", "# one" },
  { "===== five =====", "##### five" },
  { "+ numbered +", "# numbered" },
  { "= not one", "= not one" },
  { "a = b = c", "a = b = c" },
  { "====================", "---" },
  { "--------------------", "---" },
  { "**b** //i// __u__ --s-- ``m``", "**b** *i* _u_ ~~s~~ `m`" },
  { "**//both//**", "***both***" },
  { "a // b // c", "a // b // c" },
  { "http://example.org/a//b//c", "http://example.org/a//b//c" },
  { "file:///home/a__b__c", "file:///home/a__b__c" },
  { "1 -- 2 -- 3", "1 -- 2 -- 3" },
  { "``**raw**``", "`**raw**`" },
  { "\"\"**raw**\"\"", "**raw**" },
  { "[name \"\"http://example.org\"\"]", "[name](http://example.org)" },
  { "[my file \"\"file:///a b.txt\"\"]", "[my file](<file:///a b.txt>)" },
  { "[name http://example.org]", "[name](http://example.org)" },
  { "[\"\"file:///a\"\".png]", "![](file:///a.png)" },
  { "[\"\"pics/a b\"\".jpg?50]", "![](<pics/a b.jpg>)" },
  { "[just brackets]", "[just brackets]" },
  { "- a\n- b\n\n\nend", "- a\n- b\n\nend" },
  { "+ a\n+ b", "1. a\n1. b" },
  { "  - below", "  - below" },
  { "% aside", "<!-- aside -->" },
  { "\tquoted", "> quoted" },
  { "line \\\\", "line \\" },
  { "```\n**code**\n\n\n= no title =\n```\n**b**", "```\n**code**\n\n\n= no title =\n```\n**b**" },
  { "``` one line", "    one line" },
  { "$x^2$ | table |", "$x^2$ | table |" },
  { "**open", "**open" },
  { "[", "[" },
  { "", "" },
};

static void
test_marks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autofree char *markdown = lead_txt2tags_to_markdown (marks[i][0]);

      g_assert_cmpstr (markdown, ==, marks[i][1]);
    }
}

typedef struct
{
  const char *name;
  const char *yaml;
  guint       n_entries;
  const char *title;
  const char *body;
  const char *labels;
} Month;

static const Month months[] = {
  { "2024-03.txt", "1: {text: Words}\n", 1, "", "Words", "" },
  { "2024-03.txt", "1: {text: !!python/unicode 'Old words', Tags: {a: null, B: null}}\n", 1, "",
    "Old words", "a,B" },
  { "2024-03.txt", "1: {text: ! 'Quoted', Idea: {}, Work: !!python/dict {x: null}}\n", 1, "",
    "Quoted\n\n## Work\n\n- x", "Idea" },
  { "2024-03.txt", "1:\n  text: '= Head =\n\n    rest'\n", 1, "Head", "rest", "" },
  { "2024-03.txt", "{}\n", 0, NULL, NULL, NULL },
  { "2024-03.txt", "1: {text: ''}\n2: {text: kept}\n", 1, "", "kept", "" },
  { "2024-02.txt", "30: {text: no such day}\n29: {text: leap}\nx: 1\n", 1, "", "leap", "" },
  { "2024-03.txt", "1: {text: {a: b}}\n2: {text: t, Ünï: {'#tag in it': null}}\n", 1, "",
    "t\n\n## Ünï\n\n- #tag in it", "" },
};

static void
test_months (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      const Month *month = &months[i];
      g_autoptr(ReaderFixture) fixture = reader_fixture_run_text ("rednotebook", month->name,
                                                                  month->yaml, -1);
      g_autofree char *labels = NULL;
      LeadEntry *entry;

      g_assert_no_error (fixture->error);
      g_assert_cmpuint (fixture->incoming->len, ==, month->n_entries);
      if (month->n_entries == 0)
        continue;
      entry = reader_fixture_get_entry (fixture, 0);
      labels = g_strjoinv (",", (char **) lead_entry_get_labels (entry));
      g_assert_cmpstr (lead_entry_get_title (entry), ==, month->title);
      g_assert_cmpstr (lead_entry_get_body (entry), ==, month->body);
      g_assert_cmpstr (labels, ==, month->labels);
      g_assert_cmpint (lead_entry_get_moment (entry)->precision, ==, LEAD_PRECISION_DAY);
    }
}

/* The folder and the zip that RedNotebook's own code wrote say the same. */
static void
test_real (void)
{
  g_autofree char *folder_path = lead_test_dup_data ("rednotebook/data");
  g_autofree char *zip_path = lead_test_dup_data ("rednotebook/RedNotebook-Backup.zip");
  g_autoptr(ReaderFixture) folder = reader_fixture_run ("rednotebook", folder_path);
  g_autoptr(ReaderFixture) zip = reader_fixture_run ("rednotebook", zip_path);
  LeadEntry *entry;

  g_assert_cmpuint (folder->incoming->len, ==, 6);
  g_assert_cmpuint (zip->incoming->len, ==, 6);
  for (guint i = 0; i < 6; i++)
    g_assert_cmpstr (((LeadIncoming *) g_ptr_array_index (folder->incoming, i))->origin, ==,
                     ((LeadIncoming *) g_ptr_array_index (zip->incoming, i))->origin);
  reader_fixture_assert_skips (folder, "2024-03.CONFLICT_BACKUP*", "It is a copy*");
  reader_fixture_assert_skips (folder, "2024-03.old.txt", "It is a copy*");
  reader_fixture_assert_skips (folder, "2024-03.new.txt", "It is a copy*");
  reader_fixture_assert_warns (zip, "1 picture lies outside of “RedNotebook-Backup.zip”*");

  entry = reader_fixture_find (folder, "First day at the board");
  g_assert_cmpstr (lead_entry_get_body (entry), ==,
                   "We **listened** first, then *asked*, and _nobody_ ~~argued~~.\n"
                   "The plan is in `plan.txt`.");
  entry = reader_fixture_get_entry (folder, 3);
  g_assert_true (g_strv_contains (lead_entry_get_labels (entry), "network"));
  g_assert_true (g_strv_contains (lead_entry_get_labels (entry), "difference"));
  g_assert_true (g_strv_contains (lead_entry_get_labels (entry), "start"));
  g_assert_true (g_strv_contains (lead_entry_get_labels (entry), "Mood"));
  g_assert_cmpuint (g_strv_length ((char **) lead_entry_get_labels (entry)), ==, 4);
}

static const char *refused[][2] = {
  { "2024-03.txt", "just words, no days" },
  { "2024-03.txt", "- a\n- list\n" },
  { "2024-13.txt", "1: {text: x}\n" },
  { "notes.txt", "1: {text: x}\n" },
  { "2024-03.txt", "1: {text: 'open\n" },
  { "2024-03.txt", "a: &a [*a, *a]\n" },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr(ReaderFixture) fixture = reader_fixture_run_text ("rednotebook", refused[i][0],
                                                                  refused[i][1], -1);

      g_assert_error (fixture->error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_cmpint (reader_fixture_find_reader ("rednotebook")->rate (fixture->source, NULL),
                       ==, 0);
    }
}

/* Anchors that stand for one another would unfold to gigabytes. */
static void
test_yaml_bomb (void)
{
  g_autoptr(GString) yaml = g_string_new ("a0: &a0 x\n");
  g_autofree char *deep = g_strnfill (100000, '[');
  g_autoptr(JsonNode) node = NULL;
  g_autoptr(GError) error = NULL;
  JsonArray *last;

  for (guint i = 1; i < 40; i++)
    g_string_append_printf (yaml, "a%u: &a%u [*a%u, *a%u, *a%u]\n", i, i, i - 1, i - 1, i - 1);
  node = lead_yaml_tree_parse (yaml->str, yaml->len, &error);
  g_assert_no_error (error);
  last = lead_json_object_get_list (json_node_get_object (node), "a39");
  g_assert_cmpuint (json_array_get_length (last), ==, 3);
  g_assert_null (lead_json_array_get_text (last, 0));

  g_assert_null (lead_yaml_tree_parse (deep, strlen (deep), &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/rednotebook/marks", test_marks);
  g_test_add_func ("/rednotebook/months", test_months);
  g_test_add_func ("/rednotebook/real", test_real);
  g_test_add_func ("/rednotebook/refused", test_refused);
  g_test_add_func ("/rednotebook/yaml-bomb", test_yaml_bomb);
  return g_test_run ();
}
