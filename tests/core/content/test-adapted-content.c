/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The frameworks with a writer's own items among them. */

#include "config.h"

#include "core/content/lead-content.h"

#define UUID "0d9f7c1e-5f3c-4b1e-9d55-0a4f0f8f2b11"

static LeadContent *
load (void)
{
  g_autoptr (GError) error = NULL;
  LeadContent *content = lead_content_load (&error);

  g_assert_no_error (error);
  return content;
}

static guint
count (LeadContent *content, const char *framework)
{
  return g_list_model_get_n_items (
    G_LIST_MODEL (lead_content_get_framework (content, framework)));
}

static void
test_nothing (void)
{
  g_autoptr (LeadContent) content = load ();
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();
  g_autoptr (LeadContent) adapted = lead_content_adapt (content, adaptation);

  g_assert_true (adapted == content);
}

static void
test_own_item (void)
{
  g_autoptr (LeadContent) content = load ();
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();
  g_autoptr (LeadContent) adapted = NULL;
  LeadItem *item = NULL;

  lead_adaptation_add_item (adaptation, UUID, "barriers", "Board season", "Before the board.");
  adapted = lead_content_adapt (content, adaptation);

  g_assert_cmpuint (count (adapted, "barriers"), ==, count (content, "barriers") + 1);
  g_assert_cmpuint (count (adapted, "behaviours"), ==, count (content, "behaviours"));
  g_assert_null (lead_content_get_item (content, "own/" UUID));
  item = lead_content_get_item (adapted, "own/" UUID);
  g_assert_nonnull (item);
  g_assert_cmpstr (lead_item_get_id (item), ==, "own/" UUID);
  g_assert_cmpstr (lead_item_get_framework (item), ==, "barriers");
  g_assert_cmpstr (lead_item_get_name (item), ==, "Board season");
  g_assert_cmpstr (lead_item_get_gloss (item), ==, "Before the board.");
  g_assert_cmpint (lead_item_get_stance_set (item), ==, LEAD_STANCE_SET_BARRIER);
  g_assert_true (lead_item_get_own (item));
  g_assert_false (lead_item_get_hidden (item));
  g_assert_cmpuint (g_strv_length ((char **) lead_item_get_dimensions (item)), ==, 0);
  g_assert_cmpuint (lead_item_get_n_questions (item), ==, 0);
}

static void
test_resolve (void)
{
  static const char *const typed[] = { "own/" UUID, UUID, "board season", " Board Season " };
  g_autoptr (LeadContent) content = load ();
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();
  g_autoptr (LeadContent) adapted = NULL;

  lead_adaptation_add_item (adaptation, UUID, "barriers", "Board season", NULL);
  adapted = lead_content_adapt (content, adaptation);
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      LeadItem *item = lead_content_resolve (adapted, typed[i]);

      g_assert_nonnull (item);
      g_assert_cmpstr (lead_item_get_id (item), ==, "own/" UUID);
    }
  g_assert_nonnull (lead_content_resolve (adapted, "tensions"));
}

static void
test_choices (void)
{
  static const char *const dimensions[] = { "dimensions/being", "dimensions/of-tomorrow", NULL };
  static const char *const none[] = { NULL };
  g_autoptr (LeadContent) content = load ();
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();
  g_autoptr (LeadContent) adapted = NULL;
  LeadItem *item = NULL;

  lead_adaptation_add_item (adaptation, UUID, "behaviours", "Staying", NULL);
  lead_adaptation_add_choice (adaptation, "own/" UUID, FALSE, dimensions);
  lead_adaptation_add_choice (adaptation, "barriers/tensions", TRUE, NULL);
  lead_adaptation_add_choice (adaptation, "barriers/day-job", FALSE, none);
  adapted = lead_content_adapt (content, adaptation);

  item = lead_content_get_item (adapted, "own/" UUID);
  g_assert_cmpuint (g_strv_length ((char **) lead_item_get_dimensions (item)), ==, 1);
  g_assert_cmpstr (lead_item_get_dimensions (item)[0], ==, "dimensions/being");

  item = lead_content_get_item (adapted, "barriers/tensions");
  g_assert_true (lead_item_get_hidden (item));
  g_assert_cmpuint (g_strv_length ((char **) lead_item_get_dimensions (item)), >, 0);
  g_assert_cmpuint (lead_item_get_n_questions (item), >, 0);
  g_assert_false (lead_item_get_hidden (lead_content_get_item (content, "barriers/tensions")));

  item = lead_content_get_item (adapted, "barriers/day-job");
  g_assert_false (lead_item_get_hidden (item));
  g_assert_cmpuint (g_strv_length ((char **) lead_item_get_dimensions (item)), ==, 0);
}

/* What a newer version, or another journal, may bring. */
static void
test_unknown (void)
{
  g_autoptr (LeadContent) content = load ();
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();
  g_autoptr (LeadContent) adapted = NULL;

  lead_adaptation_add_item (adaptation, UUID, "of-tomorrow", "Somewhere", NULL);
  lead_adaptation_add_choice (adaptation, "barriers/of-tomorrow", TRUE, NULL);
  adapted = lead_content_adapt (content, adaptation);
  g_assert_null (lead_content_get_item (adapted, "own/" UUID));
  g_assert_cmpuint (count (adapted, "barriers"), ==, count (content, "barriers"));
}

static JsonObject *
find_json (LeadContent *content, JsonNode **node, const char *id)
{
  JsonArray *items = NULL;

  *node = lead_framework_to_json (lead_content_get_framework (content, "barriers"), NULL);
  items = json_object_get_array_member (json_node_get_object (*node), "items");
  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *item = json_array_get_object_element (items, i);

      if (g_str_equal (json_object_get_string_member (item, "id"), id))
        return item;
    }
  return NULL;
}

static void
test_json (void)
{
  g_autoptr (LeadContent) content = load ();
  g_autoptr (LeadAdaptation) adaptation = lead_adaptation_new ();
  g_autoptr (LeadContent) adapted = NULL;
  g_autoptr (JsonNode) first = NULL;
  g_autoptr (JsonNode) second = NULL;
  JsonObject *item = NULL;

  lead_adaptation_add_item (adaptation, UUID, "barriers", "Board season", NULL);
  lead_adaptation_add_choice (adaptation, "barriers/tensions", TRUE, NULL);
  adapted = lead_content_adapt (content, adaptation);

  item = find_json (adapted, &first, "own/" UUID);
  g_assert_nonnull (item);
  g_assert_cmpstr (json_object_get_string_member (item, "name"), ==, "Board season");
  item = find_json (adapted, &second, "barriers/tensions");
  g_assert_true (json_object_get_boolean_member (item, "hidden"));
}

static void
test_line (void)
{
  g_autofree char *plain = lead_own_dup_line ("  Board\tseason\n", 80);
  g_autofree char *cut = lead_own_dup_line ("ñandú", 2);
  g_autofree char *empty = lead_own_dup_line (" \n", 80);

  g_assert_cmpstr (plain, ==, "Board season");
  g_assert_cmpstr (cut, ==, "ña");
  g_assert_cmpstr (empty, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/adapted-content/nothing", test_nothing);
  g_test_add_func ("/adapted-content/own-item", test_own_item);
  g_test_add_func ("/adapted-content/resolve", test_resolve);
  g_test_add_func ("/adapted-content/choices", test_choices);
  g_test_add_func ("/adapted-content/unknown", test_unknown);
  g_test_add_func ("/adapted-content/json", test_json);
  g_test_add_func ("/adapted-content/line", test_line);
  return g_test_run ();
}
