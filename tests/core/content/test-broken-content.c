/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/content/lead-framework-private.h"
#include "core/model/lead-error.h"

static LeadFramework *
read_text (const char *text, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) parse_error = NULL;

  json_parser_load_from_data (parser, text, -1, &parse_error);
  g_assert_no_error (parse_error);
  return lead_framework_new (json_node_get_object (json_parser_get_root (parser)), error);
}

#define WORDS "\"stance\": \"none\", \"title\": \"X\", \"gloss\": \"G\""
#define HEAD_OF(kind) "{\"id\": \"x\", \"order\": 1, \"kind\": \"" kind "\", " WORDS
#define HEAD HEAD_OF ("tags")
#define SOURCES ", \"sources\": [{\"id\": \"b\", \"title\": \"A book\"}]"
#define ITEM "{\"id\": \"i\", \"name\": \"I\", \"gloss\": \"G\""
#define WITH(rest) SOURCES ", \"items\": [" ITEM ", " rest "}]}"

static void
test_refused (gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadFramework) framework = read_text (data, &error);

  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_FAILED);
  g_assert_null (framework);
}

/* A scale or a book asks nothing, and belongs to nothing. */
static void
test_least (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadFramework) framework = read_text (
    HEAD SOURCES ", \"items\": [{\"id\": \"i\", \"name\": \"I\", \"gloss\": \"G\"}]}", &error);
  g_autoptr (LeadItem) item = NULL;

  g_assert_no_error (error);
  item = g_list_model_get_item (G_LIST_MODEL (framework), 0);
  g_assert_cmpstr (lead_item_get_id (item), ==, "x/i");
  g_assert_cmpuint (lead_item_get_n_questions (item), ==, 0);
  g_assert_null (lead_item_get_dimensions (item)[0]);
  g_assert_null (lead_item_get_related (item)[0]);
}

static const struct
{
  const char *name;
  const char *text;
} refused[] = {
  { "nothing", "{}" },
  { "no-order", "{\"id\": \"x\", \"kind\": \"tags\", " WORDS SOURCES ", \"items\": []}" },
  { "order-below-1",
    "{\"id\": \"x\", \"order\": 0, \"kind\": \"tags\", " WORDS SOURCES ", \"items\": []}" },
  { "no-kind", "{\"id\": \"x\", \"order\": 1, " WORDS SOURCES ", \"items\": []}" },
  { "unknown-kind", HEAD_OF ("odd") SOURCES ", \"items\": []}" },
  { "unknown-stance", "{\"id\": \"x\", \"order\": 1, \"kind\": \"tags\", \"stance\": \"odd\", "
                      "\"title\": \"X\", \"gloss\": \"G\"" SOURCES ", \"items\": []}" },
  { "no-sources", HEAD ", \"items\": []}" },
  { "source-is-text", HEAD ", \"sources\": [\"A book\"], \"items\": []}" },
  { "source-without-id", HEAD ", \"sources\": [{\"title\": \"A book\"}], \"items\": []}" },
  { "source-without-title", HEAD ", \"sources\": [{\"id\": \"b\"}], \"items\": []}" },
  { "year-is-text", HEAD ", \"sources\": [{\"id\": \"b\", \"title\": \"B\", \"year\": \"old\"}], "
                         "\"items\": []}" },
  { "no-items", HEAD SOURCES "}" },
  { "note-is-text", HEAD SOURCES ", \"note\": \"N\", \"items\": []}" },
  { "note-of-nobody",
    HEAD SOURCES ", \"note\": {\"text\": \"N\", \"source\": \"c\"}, \"items\": []}" },
  { "suggestion-without-ranges",
    HEAD_OF ("signs") SOURCES ", \"suggestions\": [{\"id\": \"s\", \"name\": \"S\", "
                              "\"text\": \"T\"}], \"items\": []}" },
  { "range-of-one",
    HEAD_OF ("signs") SOURCES ", \"suggestions\": [{\"id\": \"s\", \"name\": \"S\", "
                              "\"text\": \"T\", \"ranges\": [[1]]}], \"items\": []}" },
  { "range-below-0",
    HEAD_OF ("signs") SOURCES ", \"suggestions\": [{\"id\": \"s\", \"name\": \"S\", "
                              "\"text\": \"T\", \"ranges\": [[-1, 1]]}], \"items\": []}" },
  { "item-is-number", HEAD SOURCES ", \"items\": [7]}" },
  { "item-without-name", HEAD SOURCES ", \"items\": [{\"id\": \"i\", \"gloss\": \"G\"}]}" },
  { "item-with-empty-gloss",
    HEAD SOURCES ", \"items\": [{\"id\": \"i\", \"name\": \"I\", \"gloss\": \"\"}]}" },
  { "item-of-unknown-source", HEAD WITH ("\"source\": \"c\"") },
  { "questions-are-text", HEAD WITH ("\"questions\": \"Why?\"") },
  { "question-without-number", HEAD WITH ("\"questions\": [{\"text\": \"Why?\"}]") },
  { "question-answered-oddly",
    HEAD WITH ("\"questions\": [{\"number\": 1, \"text\": \"Why?\", \"answer\": \"song\"}]") },
  { "related-are-numbers", HEAD WITH ("\"related\": [1]") },
  { "scale-is-missing", HEAD_OF ("scales") WITH ("\"related\": []") },
  { "axis-is-missing", HEAD_OF ("axes") WITH ("\"related\": []") },
  { "scale-is-text", HEAD_OF ("scales") WITH ("\"scale\": \"long\"") },
  { "scale-without-end",
    HEAD_OF ("scales") WITH ("\"scale\": {\"low\": \"L\", \"steps\": 5}") },
  { "scale-without-steps",
    HEAD_OF ("scales") WITH ("\"scale\": {\"low\": \"L\", \"high\": \"H\"}") },
  { "case-is-missing", HEAD_OF ("cases") WITH ("\"related\": []") },
  { "case-without-faced", HEAD_OF ("cases") WITH ("\"case\": {\"place\": \"P\", \"moves\": []}") },
  { "case-with-empty-outcome",
    HEAD_OF ("cases") WITH ("\"case\": {\"place\": \"P\", \"faced\": \"F\", \"outcome\": \"\"}") },
  { "work-is-missing", HEAD_OF ("reading") WITH ("\"related\": []") },
  { "work-without-title", HEAD_OF ("reading") WITH ("\"work\": {\"id\": \"w\"}") },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/broken-content/least", test_least);
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strconcat ("/broken-content/refused/", refused[i].name, NULL);

      g_test_add_data_func (path, refused[i].text, test_refused);
    }
  return g_test_run ();
}
