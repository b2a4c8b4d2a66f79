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

#define HEAD "{\"id\": \"x\", \"order\": 1, \"stance\": \"none\", \"title\": \"X\", \"gloss\": \"G\""
#define SOURCES ", \"sources\": [{\"title\": \"A book\"}]"

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
  { "no-order", "{\"id\": \"x\", \"stance\": \"none\", \"title\": \"X\", \"gloss\": \"G\"" SOURCES
                ", \"items\": []}" },
  { "order-below-1", "{\"id\": \"x\", \"order\": 0, \"stance\": \"none\", \"title\": \"X\", "
                     "\"gloss\": \"G\"" SOURCES ", \"items\": []}" },
  { "unknown-stance", "{\"id\": \"x\", \"order\": 1, \"stance\": \"odd\", \"title\": \"X\", "
                      "\"gloss\": \"G\"" SOURCES ", \"items\": []}" },
  { "no-sources", HEAD ", \"items\": []}" },
  { "source-is-text", HEAD ", \"sources\": [\"A book\"], \"items\": []}" },
  { "source-without-title", HEAD ", \"sources\": [{}], \"items\": []}" },
  { "no-items", HEAD SOURCES "}" },
  { "item-is-number", HEAD SOURCES ", \"items\": [7]}" },
  { "item-without-name", HEAD SOURCES ", \"items\": [{\"id\": \"i\", \"gloss\": \"G\"}]}" },
  { "item-with-empty-gloss",
    HEAD SOURCES ", \"items\": [{\"id\": \"i\", \"name\": \"I\", \"gloss\": \"\"}]}" },
  { "questions-are-text",
    HEAD SOURCES ", \"items\": [{\"id\": \"i\", \"name\": \"I\", \"gloss\": \"G\", "
                 "\"questions\": \"Why?\"}]}" },
  { "question-without-number",
    HEAD SOURCES ", \"items\": [{\"id\": \"i\", \"name\": \"I\", \"gloss\": \"G\", "
                 "\"questions\": [{\"text\": \"Why?\"}]}]}" },
  { "related-are-numbers",
    HEAD SOURCES ", \"items\": [{\"id\": \"i\", \"name\": \"I\", \"gloss\": \"G\", "
                 "\"related\": [1]}]}" },
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
