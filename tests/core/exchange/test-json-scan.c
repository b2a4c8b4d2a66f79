/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-json-object.h"
#include "core/exchange/lead-json-scan.h"
#include "core/model/lead-error.h"
#include "lead-test.h"

typedef struct
{
  const char *json;
  gssize      length;
  const char *message;
} Refused;

static const Refused refused[] = {
  { "", 0, "Line 1: the text ends too early." },
  { "{\n  \"foo\":\n}\n", -1, "Line 3: something stands where a value should be." },
  { "{'a': 1}", -1, "Line 1: a name in double quotes is missing." },
  { "{\"a\": 'b'}", -1, "Line 1: something stands where a value should be." },
  { "var x = {}", -1, "Line 1: something stands where a value should be." },
  { "{} // comment", -1, "Line 1: something follows after the end." },
  { "{}\n\n{}", -1, "Line 3: something follows after the end." },
  { "[1, 2,]", -1, "Line 1: something stands where a value should be." },
  { "[1 2]", -1, "Line 1: a list isn’t closed." },
  { "{\"a\" 1}", -1, "Line 1: a colon is missing after a name." },
  { "{\"a\": 1", -1, "Line 1: a record isn’t closed." },
  { "[\n\"open", -1, "Line 2: a text has no closing quote." },
  { "[\"\\x41\"]", -1, "Line 1: a backslash is followed by something that JSON doesn’t know." },
  { "[\"\\u12G4\"]", -1, "Line 1: a \\u is not followed by four hexadecimal digits." },
  { "[NaN]", -1, "Line 1: something stands where a value should be." },
  { "[.5]", -1, "Line 1: something stands where a value should be." },
  { "[1.]", -1, "Line 1: something stands where a value should be." },
  { "[\"a\xff\"]", -1, "Line 1: the bytes are not valid UTF-8 text." },
  { "[1]\0[2]", 7, "Line 1: there is a zero byte in it." },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      const Refused *row = &refused[i];
      gsize length = row->length < 0 ? strlen (row->json) : (gsize) row->length;
      g_autoptr(GBytes) document = g_bytes_new (row->json, length);
      g_autoptr(GError) error = NULL;

      g_assert_null (lead_json_scan_new (document, NULL, &error));
      g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
      g_assert_cmpstr (error->message, ==, row->message);
    }
}

typedef struct
{
  const char *json;
  const char *becomes;
  const char *note;
} Defused;

static const Defused defused[] = {
  { "{\"a\":1}", "{\"a\":1}", NULL },
  { "[0,-1,2.5,1e3,true,false,null]", "[0,-1,2.5,1000.0,true,false,null]", NULL },
  { "{\"a\":\"x\\u0000y\"}", "{\"a\":\"x\uFFFDy\"}",
    "Line 1: a zero character was replaced by “\uFFFD”." },
  { "[12345678901234567890]", "[\"12345678901234567890\"]",
    "Line 1: a number is too large and was kept as text." },
  { "[9223372036854775807,-9223372036854775808]",
    "[9223372036854775807,-9223372036854775808]", NULL },
  { "\n[1e400]", "[\"1e400\"]", "Line 2: a number is too large and was kept as text." },
  { "[1.7976931348623157e+308]", "[1.7976931348623157e+308]", NULL },
  { "{\"a\":1,\"a\":2}", "{\"a\":1,\"#2 a\":2}",
    "Line 1: a name stands twice in the same record; the first one counts." },
  { "{\"a\":1,\"\\u0061\":2}", "{\"a\":1,\"#2 \\u0061\":2}",
    "Line 1: a name stands twice in the same record; the first one counts." },
  { "{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}",
    "{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}", NULL },
  { "[\"\\ud83d\\ude00\"]", "[\"\U0001F600\"]", NULL },
  { "[\"\\ud83d!\"]", "[\"\uFFFD!\"]", "Line 1: half a character was replaced by “\uFFFD”." },
  { "[\"\\ude00\"]", "[\"\uFFFD\"]", "Line 1: half a character was replaced by “\uFFFD”." },
  { "[\"a\tb\nc\"]", "[\"a\\tb\\nc\"]", NULL },
  { "{\"k\\u0000\":1}", "{\"k\uFFFD\":1}", "Line 1: a zero character was replaced by “\uFFFD”." },
};

static void
test_defused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (defused); i++)
    {
      const Defused *row = &defused[i];
      g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
      g_autoptr(GError) error = NULL;
      g_autoptr(JsonNode) node = lead_json_parse (row->json, -1, notes, &error);
      g_autoptr(JsonNode) wanted = NULL;

      g_assert_no_error (error);
      wanted = json_from_string (row->becomes, NULL);
      g_assert_nonnull (wanted);
      /* Keys may be written differently; what they mean decides. */
      if (!json_node_equal (node, wanted))
        {
          g_autofree char *text = json_to_string (node, FALSE);

          g_assert_cmpstr (text, ==, row->becomes);
        }
      g_assert_cmpuint (notes->len, ==, row->note != NULL);
      if (row->note != NULL)
        g_assert_cmpstr (g_ptr_array_index (notes, 0), ==, row->note);
    }
}

static char *
nest (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, '[');
  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, ']');
  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  g_autofree char *deep = nest (LEAD_JSON_MAX_DEPTH);
  g_autofree char *deeper = nest (LEAD_JSON_MAX_DEPTH + 1);
  g_autofree char *abyss = g_strnfill (1000000, '[');
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = lead_json_parse (deep, -1, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);
  g_assert_null (lead_json_parse (deeper, -1, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
  g_clear_error (&error);
  g_assert_null (lead_json_parse (abyss, -1, NULL, &error));
  g_assert_cmpstr (error->message, ==, "Line 1: it is nested deeper than any journal is.");
}

static void
test_elements (void)
{
  const char *json = "\xef\xbb\xbf{\n \"inner\": {\"entries\": [0]},\n \"entries\": [\n  {\"n\": 1},\n"
                     "  {\"n\": 2, \"n\": 3}\n ],\n \"entries\": [9], \"last\": true\n}\n";
  g_autoptr(GBytes) document = g_bytes_new_static (json, strlen (json));
  g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadJsonScan) scan = lead_json_scan_new (document, "entries", &error);
  g_autoptr(JsonNode) rest = NULL;
  g_autoptr(JsonNode) second = NULL;
  gint64 n;

  g_assert_no_error (error);
  g_assert_true (lead_json_scan_has_list (scan));
  g_assert_cmpuint (lead_json_scan_get_n_elements (scan), ==, 2);
  g_assert_cmpuint (lead_json_scan_get_line (scan, 0), ==, 4);
  g_assert_cmpuint (lead_json_scan_get_line (scan, 1), ==, 5);

  second = lead_json_scan_load_element (scan, 1, notes, &error);
  g_assert_no_error (error);
  g_assert_true (lead_json_object_get_integer (json_node_get_object (second), "n", &n));
  g_assert_cmpint (n, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (notes, 0), ==,
                   "Line 5: a name stands twice in the same record; the first one counts.");

  rest = lead_json_scan_load_rest (scan, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (json_array_get_length (
                      lead_json_object_get_list (json_node_get_object (rest), "entries")),
                    ==, 0);
  g_assert_true (lead_json_object_get_boolean (json_node_get_object (rest), "last"));
}

static void
test_no_list (void)
{
  const char *all[] = { "[]", "{}", "{\"entries\": {}}", "{\"x\": {\"entries\": []}}", "7" };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr(GBytes) document = g_bytes_new_static (all[i], strlen (all[i]));
      g_autoptr(LeadJsonScan) scan = lead_json_scan_new (document, "entries", NULL);

      g_assert_nonnull (scan);
      g_assert_false (lead_json_scan_has_list (scan));
    }
}

/* Every accessor on every type: only the right one answers. */
static void
test_types (void)
{
  const char *json = "{\"text\":\"x\",\"yes\":true,\"whole\":3,\"part\":1.5,\"list\":[1],"
                     "\"record\":{},\"null\":null}";
  const char *names[] = { "text", "yes", "whole", "part", "list", "record", "null", "absent" };
  g_autoptr(JsonNode) node = lead_json_parse (json, -1, NULL, NULL);
  JsonObject *object = lead_json_node_get_record (node);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *name = names[i];
      double number;
      gint64 whole;

      g_assert_true ((lead_json_object_get_text (object, name) != NULL) == (i == 0));
      g_assert_true (lead_json_object_get_boolean (object, name) == (i == 1));
      g_assert_true (lead_json_object_get_integer (object, name, &whole) == (i == 2));
      g_assert_true (lead_json_object_get_number (object, name, &number) == (i == 2 || i == 3));
      g_assert_true ((lead_json_object_get_list (object, name) != NULL) == (i == 4));
      g_assert_true ((lead_json_object_get_record (object, name) != NULL) == (i == 5));
    }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/json-scan/refused", test_refused);
  g_test_add_func ("/json-scan/defused", test_defused);
  g_test_add_func ("/json-scan/depth", test_depth);
  g_test_add_func ("/json-scan/elements", test_elements);
  g_test_add_func ("/json-scan/no-list", test_no_list);
  g_test_add_func ("/json-scan/types", test_types);
  return g_test_run ();
}
