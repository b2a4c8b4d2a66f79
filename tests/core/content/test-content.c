/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/content/lead-content.h"

static LeadContent *
load (void)
{
  g_autoptr (GError) error = NULL;
  LeadContent *content = lead_content_load (&error);

  g_assert_no_error (error);
  return content;
}

static void
test_frameworks (void)
{
  static const struct
  {
    const char    *id;
    guint          n_items;
    LeadStanceSet  stance_set;
    guint          min_questions;
    LeadKind       kind;
  } expected[] = {
    { "summing-up", 7, LEAD_STANCE_SET_BEHAVIOUR, 4, LEAD_KIND_TAGS },
    { "behaviours", 6, LEAD_STANCE_SET_BEHAVIOUR, 4, LEAD_KIND_TAGS },
    { "barriers", 9, LEAD_STANCE_SET_BARRIER, 4, LEAD_KIND_TAGS },
    { "questions", 4, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_REVIEW },
    { "dimensions", 6, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_DIMENSIONS },
    { "mindset", 8, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_TAGS },
    { "practices", 9, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_TAGS },
    { "leadership-values", 8, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_TAGS },
    { "when", 4, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_PROMPTS },
    { "complexity", 6, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_SIGNS },
    { "stacey", 2, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_AXES },
    { "common-purpose", 3, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_FACETS },
    { "practice-lessons", 6, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_PROMPTS },
    { "place-lessons", 7, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_PROMPTS },
    { "moves", 11, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_MOVES },
    { "cases", 10, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_CASES },
    { "host", 3, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_SCALES },
    { "reading", 22, LEAD_STANCE_SET_NONE, 1, LEAD_KIND_READING },
  };
  g_autoptr (LeadContent) content = load ();

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (content)), ==,
                    G_N_ELEMENTS (expected));

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (LeadFramework) framework = g_list_model_get_item (G_LIST_MODEL (content), i);

      g_assert_cmpstr (lead_framework_get_id (framework), ==, expected[i].id);
      g_assert_true (lead_content_get_framework (content, expected[i].id) == framework);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (framework)), ==,
                        expected[i].n_items);
      g_assert_cmpint (lead_framework_get_stance_set (framework), ==, expected[i].stance_set);
      g_assert_cmpint (lead_framework_get_kind (framework), ==, expected[i].kind);

      for (guint j = 0; j < expected[i].n_items; j++)
        {
          g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), j);

          g_assert_cmpuint (lead_item_get_n_questions (item), >=, expected[i].min_questions);
          g_assert_cmpint (lead_item_get_stance_set (item), ==, expected[i].stance_set);
          g_assert_cmpstr (lead_item_get_framework (item), ==, expected[i].id);
          g_assert_cmpint (lead_item_get_kind (item), ==, expected[i].kind);
          g_assert_nonnull (lead_item_get_source (item));
        }
      g_assert_null (g_list_model_get_item (G_LIST_MODEL (framework), expected[i].n_items));
    }
}

static void
test_item (void)
{
  g_autoptr (LeadContent) content = load ();
  LeadItem *item = lead_content_get_item (content, "barriers/tensions");
  g_autofree char *prompt = NULL;

  g_assert_nonnull (item);
  g_assert_cmpstr (lead_item_get_id (item), ==, "barriers/tensions");
  g_assert_cmpstr (lead_item_get_name (item), ==, "Tensions and misunderstandings");
  g_assert_cmpstr (lead_item_get_icon_name (item), ==, "lead-barriers-tensions-symbolic");
  g_assert_true (g_strv_contains (lead_item_get_dimensions (item), "dimensions/relating"));
  g_assert_true (g_strv_contains (lead_item_get_related (item), "summing-up/difference"));

  prompt = lead_item_dup_prompt (item, 1);
  g_assert_cmpstr (prompt, ==, "barriers/tensions#2");
  g_assert_cmpstr (lead_content_get_question (content, prompt), ==,
                   lead_item_get_question (item, 1));
}

/* Tables hold interned ids, so an item's own id has to be that very pointer. */
static void
test_interned (void)
{
  g_autoptr (LeadContent) content = load ();
  LeadItem *item = lead_content_get_item (content, "behaviours/relationships");

  g_assert_true (lead_item_get_id (item) == g_intern_string ("behaviours/relationships"));
}

static void
test_resolve (void)
{
  static const struct
  {
    const char *typed;
    const char *id;
  } cases[] = {
    { "barriers/tensions", "barriers/tensions" },
    { "Barriers/Tensions", "barriers/tensions" },
    { "tensions", "barriers/tensions" },
    { "TENSIONS", "barriers/tensions" },
    { "Tensions and misunderstandings", "barriers/tensions" },
    { "the DAY job", "barriers/day-job" },
    { "  day-job \n", "barriers/day-job" },
    { "build a network", "summing-up/network" },
    { "relating", "dimensions/relating" },
    { "croydon", "cases/croydon" },
    { "cede", "practices/cede" },
    { "cede power", "moves/cede-power" },
    { "summing-up", NULL },
    { "behaviours/tensions", NULL },
    { "tension", NULL },
    { "", NULL },
    { "/", NULL },
    { "tensions\xff", NULL },
  };
  g_autoptr (LeadContent) content = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LeadItem *item = lead_content_resolve (content, cases[i].typed);

      g_assert_cmpstr (item == NULL ? NULL : lead_item_get_id (item), ==, cases[i].id);
    }
}

static void
test_question (void)
{
  static const char * const refused[] = {
    "summing-up/network#0", "summing-up/network#99", "summing-up/network#", "summing-up/network#1x",
    "summing-up/network#-1", "summing-up/network#99999999999999999999", "nothing#1", "#1", "#", "",
  };
  g_autoptr (LeadContent) content = load ();
  LeadItem *network = lead_content_get_item (content, "summing-up/network");

  g_assert_cmpstr (lead_content_get_question (content, "summing-up/network#1"), ==,
                   lead_item_get_question (network, 0));
  g_assert_cmpstr (lead_content_get_question (content, "network"), ==,
                   lead_item_get_question (network, 0));
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    g_assert_null (lead_content_get_question (content, refused[i]));
}

static void
test_source (void)
{
  g_autoptr (LeadContent) content = load ();

  g_assert_cmpstr (lead_framework_get_source (lead_content_get_framework (content, "behaviours")),
                   ==,
                   "Debbie Sorkin, “Systems Leadership: behaviours and values to support "
                   "transformational change”, slides, Leadership Centre, 2015");
  g_assert_cmpstr (lead_framework_get_source (lead_content_get_framework (content, "barriers")),
                   ==, "“Effective Leadership – Plenary Session” (no author given), "
                       "Civil Service Live Online");
}

static void
test_kinds (void)
{
  static const LeadKind taggable[] = { LEAD_KIND_TAGS, LEAD_KIND_OWN };
  guint n_taggable = 0;

  for (LeadKind kind = LEAD_KIND_TAGS; kind <= LEAD_KIND_OWN; kind++)
    {
      LeadKind found = LEAD_KIND_OWN;

      g_assert_true (lead_kind_from_id (lead_kind_to_id (kind), &found));
      g_assert_cmpint (found, ==, kind);
      n_taggable += lead_kind_is_taggable (kind);
    }
  for (guint i = 0; i < G_N_ELEMENTS (taggable); i++)
    g_assert_true (lead_kind_is_taggable (taggable[i]));
  g_assert_cmpuint (n_taggable, ==, G_N_ELEMENTS (taggable));
}

/* A work is cited with the year once, and nobody is made up as its author. */
static void
test_works (void)
{
  static const struct
  {
    const char *id;
    const char *citation;
    const char *url;
    const char *named_in;
  } cases[] = {
    { "reading/hero-to-host",
      "Margaret Wheatley with Debbie Frieze, “Leadership in the Age of Complexity: From Hero to "
      "Host”, Resurgence Magazine, Winter 2011",
      NULL, "leadership-reports" },
    { "reading/touch-point-seven",
      "“Touch-point seven: system leadership practices” (no author given)", NULL, NULL },
    { "reading/dawn", "Peter Senge, “The Dawn of System Leadership”, ssir.org",
      "http://ssir.org/articles/entry/the_dawn_of_system_leadership", "touch-point-seven" },
  };
  g_autoptr (LeadContent) content = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LeadItem *item = lead_content_get_item (content, cases[i].id);
      const LeadWork *work = lead_item_get_work (item);
      g_autofree char *citation = lead_work_dup_citation (work);

      g_assert_cmpstr (citation, ==, cases[i].citation);
      g_assert_cmpstr (work->url, ==, cases[i].url);
      g_assert_cmpstr (work->named_in[0], ==, cases[i].named_in);
    }
  g_assert_null (lead_item_get_work (lead_content_get_item (content, "barriers/tensions")));
}

static void
test_own_source (void)
{
  g_autoptr (LeadContent) content = load ();
  LeadItem *item = lead_content_get_item (content, "cases/prison-leavers");
  LeadFramework *dimensions = lead_content_get_framework (content, "dimensions");

  g_assert_cmpstr (lead_item_get_source (item)->id, ==, "effective-leadership");
  g_assert_cmpuint (lead_framework_get_works (dimensions)->len, ==, 2);
}

static void
test_scales (void)
{
  g_autoptr (LeadContent) content = load ();
  const LeadScale *scale
    = lead_item_get_scale (lead_content_get_item (content, "stacey/agreement"));
  LeadItem *item = lead_content_get_item (content, "questions/already-use");
  const char *of = NULL;

  g_assert_cmpstr (scale->low, ==, "Far from agreement");
  g_assert_cmpstr (scale->high, ==, "Close to agreement");
  g_assert_cmpuint (scale->n_places, ==, 7);
  g_assert_true (scale->is_up);
  g_assert_false (
    lead_item_get_scale (lead_content_get_item (content, "host/command-invite"))->is_optional);
  g_assert_true (
    lead_item_get_scale (lead_content_get_item (content, "host/analogue-digital"))->is_optional);
  g_assert_null (lead_item_get_scale (lead_content_get_item (content, "barriers/tensions")));

  g_assert_cmpint (lead_item_get_question_form (item, 0, &of), ==, LEAD_ANSWER_RATING_EACH);
  g_assert_cmpstr (of, ==, "behaviours");
  g_assert_cmpuint (lead_item_get_scale (item)->n_places, ==, 5);
  item = lead_content_get_item (content, "questions/next");
  g_assert_cmpint (lead_item_get_question_form (item, 0, &of), ==, LEAD_ANSWER_WORDS);
  g_assert_null (of);
}

static void
test_cases (void)
{
  g_autoptr (LeadContent) content = load ();
  const LeadCase *croydon = lead_item_get_case (lead_content_get_item (content, "cases/croydon"));
  const LeadCase *leeds = lead_item_get_case (lead_content_get_item (content, "cases/leeds"));

  g_assert_cmpstr (croydon->place, ==, "London Borough of Croydon");
  g_assert_nonnull (croydon->faced);
  g_assert_nonnull (croydon->used);
  g_assert_nonnull (croydon->outcome);
  g_assert_cmpstr (croydon->moves[0], ==, "moves/breach-hierarchy");
  g_assert_cmpstr (croydon->moves[1], ==, "moves/frame");
  g_assert_null (leeds->outcome);
  g_assert_null (lead_item_get_case (lead_content_get_item (content, "moves/frame")));
}

static void
test_suggestions (void)
{
  static const struct
  {
    const char *framework;
    guint       places[2];
    guint       n_places;
    const char *suggested;
  } cases[] = {
    { "complexity", { 0 }, 1, "none" },       { "complexity", { 2 }, 1, "few" },
    { "complexity", { 3 }, 1, "some" },       { "complexity", { 6 }, 1, "most" },
    { "complexity", { 7 }, 1, NULL },         { "complexity", { 1, 1 }, 2, NULL },
    { "stacey", { 6, 6 }, 2, "ordinary" },    { "stacey", { 2, 6 }, 2, "agree-first" },
    { "stacey", { 6, 2 }, 2, "try-first" },   { "stacey", { 1, 1 }, 2, "edge" },
    { "stacey", { 3, 3 }, 2, "systems" },     { "stacey", { 3 }, 1, NULL },
    { "barriers", { 1 }, 1, NULL },
  };
  g_autoptr (LeadContent) content = load ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LeadFramework *framework = lead_content_get_framework (content, cases[i].framework);
      const LeadSuggestion *suggestion
        = lead_framework_suggest (framework, cases[i].places, cases[i].n_places);

      g_assert_cmpstr (suggestion == NULL ? NULL : suggestion->id, ==, cases[i].suggested);
    }
}

/* What stands beside a framework's items. */
static void
test_remarks (void)
{
  g_autoptr (LeadContent) content = load ();
  LeadFramework *questions = lead_content_get_framework (content, "questions");
  LeadFramework *barriers = lead_content_get_framework (content, "barriers");
  const LeadWork *work = NULL;

  g_assert_nonnull (lead_framework_get_note (questions, &work));
  g_assert_cmpstr (work->id, ==, "staff-college");
  g_assert_null (lead_framework_get_note (barriers, &work));
  g_assert_null (work);
  g_assert_nonnull (lead_framework_get_mapping_note (barriers));
  g_assert_null (lead_framework_get_mapping_note (questions));
  g_assert_cmpstr (
    lead_framework_get_per (lead_content_get_framework (content, "common-purpose")), ==,
    "partner");
  g_assert_null (lead_framework_get_per (barriers));
  g_assert_nonnull (lead_item_get_opener (lead_content_get_item (content, "when/no-money")));
  g_assert_null (lead_item_get_opener (lead_content_get_item (content, "barriers/tensions")));
}

static void
test_icons (void)
{
  g_autoptr (LeadContent) content = load ();

  g_assert_cmpstr (
    lead_item_get_icon_name (lead_content_get_item (content, "moves/frame")), ==,
    "lead-moves-symbolic");
  g_assert_cmpstr (
    lead_framework_get_icon_name (lead_content_get_framework (content, "barriers")), ==,
    "lead-barriers-symbolic");
}

static void
test_properties (void)
{
  g_autoptr (LeadContent) content = load ();
  LeadItem *item = lead_content_get_item (content, "dimensions/being");
  g_autofree char *id = NULL;
  g_autofree char *name = NULL;
  g_autofree char *gloss = NULL;
  g_autofree char *icon_name = NULL;

  g_object_get (item, "id", &id, "name", &name, "gloss", &gloss, "icon-name", &icon_name, NULL);
  g_assert_cmpstr (id, ==, "dimensions/being");
  g_assert_cmpstr (name, ==, lead_item_get_name (item));
  g_assert_cmpstr (gloss, ==, lead_item_get_gloss (item));
  g_assert_cmpstr (icon_name, ==, "lead-dimensions-being-symbolic");
}

static void
test_json (void)
{
  g_autoptr (LeadContent) content = load ();
  LeadFramework *framework = lead_content_get_framework (content, "barriers");
  g_autoptr (JsonNode) node = lead_framework_to_json (framework, NULL);
  JsonObject *barriers = json_node_get_object (node);
  JsonArray *items = json_object_get_array_member (barriers, "items");
  JsonObject *item = json_array_get_object_element (items, 0);
  JsonObject *question = json_array_get_object_element (
    json_object_get_array_member (item, "questions"), 0);

  g_assert_cmpstr (json_object_get_string_member (barriers, "id"), ==, "barriers");
  g_assert_false (json_object_has_member (barriers, "$comment"));
  g_assert_false (json_object_has_member (barriers, "icons"));
  g_assert_true (json_object_has_member (barriers, "mapping"));
  g_assert_cmpuint (json_array_get_length (items), ==, 9);
  g_assert_cmpstr (json_object_get_string_member (item, "id"), ==, "barriers/silo-mentality");
  g_assert_cmpstr (json_object_get_string_member (question, "id"), ==,
                   "barriers/silo-mentality#1");
}

static void
test_json_of_one (void)
{
  g_autoptr (LeadContent) content = load ();
  LeadFramework *framework = lead_content_get_framework (content, "questions");
  LeadItem *wanted = lead_content_get_item (content, "questions/already-use");
  g_autoptr (JsonNode) node = lead_framework_to_json (framework, wanted);
  JsonArray *items = json_object_get_array_member (json_node_get_object (node), "items");
  JsonObject *item = json_array_get_object_element (items, 0);
  JsonObject *question = json_array_get_object_element (
    json_object_get_array_member (item, "questions"), 0);

  g_assert_cmpuint (json_array_get_length (items), ==, 1);
  g_assert_cmpstr (json_object_get_string_member (item, "id"), ==, "questions/already-use");
  g_assert_cmpstr (json_object_get_string_member (question, "answer"), ==, "rating-each");
  g_assert_cmpstr (json_object_get_string_member (question, "of"), ==, "behaviours");
}

static gpointer
resolve_often (gpointer data)
{
  for (guint i = 0; i < 2000; i++)
    g_assert_nonnull (lead_content_resolve (data, "Conflict and uncertainty"));
  return NULL;
}

static void
test_threads (void)
{
  g_autoptr (LeadContent) content = load ();
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("resolve", resolve_often, content);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

static void
test_finalised (void)
{
  LeadContent *content = load ();
  LeadItem *item = lead_content_get_item (content, "barriers/tensions");
  gpointer weak_content = content;
  gpointer weak_item = item;

  g_object_add_weak_pointer (G_OBJECT (content), &weak_content);
  g_object_add_weak_pointer (G_OBJECT (item), &weak_item);
  g_object_unref (content);
  g_assert_null (weak_content);
  g_assert_null (weak_item);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/content/frameworks", test_frameworks);
  g_test_add_func ("/content/item", test_item);
  g_test_add_func ("/content/interned", test_interned);
  g_test_add_func ("/content/resolve", test_resolve);
  g_test_add_func ("/content/question", test_question);
  g_test_add_func ("/content/source", test_source);
  g_test_add_func ("/content/kinds", test_kinds);
  g_test_add_func ("/content/works", test_works);
  g_test_add_func ("/content/own-source", test_own_source);
  g_test_add_func ("/content/scales", test_scales);
  g_test_add_func ("/content/cases", test_cases);
  g_test_add_func ("/content/suggestions", test_suggestions);
  g_test_add_func ("/content/remarks", test_remarks);
  g_test_add_func ("/content/icons", test_icons);
  g_test_add_func ("/content/properties", test_properties);
  g_test_add_func ("/content/json", test_json);
  g_test_add_func ("/content/json-of-one", test_json_of_one);
  g_test_add_func ("/content/threads", test_threads);
  g_test_add_func ("/content/finalised", test_finalised);

  return g_test_run ();
}
