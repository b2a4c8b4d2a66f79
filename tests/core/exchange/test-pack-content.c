/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/exchange/lead-pack-content.h"

#include <string.h>

#include "core/exchange/lead-pack-format.h"
#include "core/model/lead-error.h"
#include "lead-test.h"

#define PACK "0123456789abcdef0123456789abcdef"

static LeadPackContent *
make_content (void)
{
  static const char * const columns[] = { "Month", "Met", NULL };
  static const char * const row[] = { "March 2026", "fewer than 5", NULL };
  static const char * const pieces[] = { "p1", "c1", NULL };
  static const char * const aims[] = { "Say less, ask more", NULL };
  LeadPackContent *self = lead_pack_content_new ();
  LeadPackPiece *piece = lead_pack_piece_new ("p1", LEAD_PACK_PASSAGE, "March 2026", "A “day”");
  LeadPackChart *chart = lead_pack_chart_new ("c1", "Barriers", "They fall.", "<svg/>", columns);
  g_autoptr (GBytes) picture = g_bytes_new_static ("\xff\xd8\0\1", 4);

  self->pack = g_strdup (PACK);
  self->language = g_strdup ("en");
  self->title = g_strdup ("For <Thursday> & \"after\"");
  self->cover = g_strdup ("");
  self->made = g_strdup ("27 November 2026");
  self->with = g_strdup ("C");
  self->period = g_strdup ("");
  self->want = g_strdup ("To\nlook");
  self->aims = g_strdupv ((char **) aims);
  lead_pack_piece_add_paragraph (piece, LEAD_PACK_QUOTE, "We […] met.");
  lead_pack_piece_add_tag (piece, LEAD_PACK_BARRIER, "Tensions", "met");
  lead_pack_piece_add_picture (piece, "image/jpeg", picture, "");
  g_ptr_array_add (self->pieces, piece);
  g_ptr_array_add (chart->rows, g_strdupv ((char **) row));
  g_ptr_array_add (self->charts, chart);
  g_ptr_array_add (self->agenda, lead_pack_point_new ("a1", "What now?", pieces));
  g_ptr_array_add (self->questions, lead_pack_point_new ("q1", "What did you see?", NULL));
  return self;
}

static void
test_round_trip (void)
{
  g_autoptr (LeadPackContent) content = make_content ();
  g_autofree char *json = lead_pack_content_to_json (content);
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadPackContent) again = lead_pack_content_from_json (json, -1, &error);
  g_autofree char *json_again = NULL;

  g_assert_no_error (error);
  json_again = lead_pack_content_to_json (again);
  g_assert_cmpstr (json, ==, json_again);
  g_assert_cmpstr (lead_pack_content_describe (again, "p1"), ==, "A “day”");
  g_assert_cmpstr (lead_pack_content_describe (again, "a1"), ==, "What now?");
  g_assert_cmpstr (lead_pack_content_describe (again, "c1"), ==, "Barriers");
  g_assert_cmpstr (lead_pack_content_describe (again, "q1"), ==, "What did you see?");
  g_assert_null (lead_pack_content_describe (again, "p2"));
  g_assert_null (lead_pack_content_describe (again, ""));
}

/* Each takes one thing out of a good pack and puts a bad one in its place. */
static void
test_foreign (void)
{
  static const struct
  {
    const char *good;
    const char *bad;
    int         code;
  } cases[] = {
    { "syslead-pack", "syslead-other", LEAD_ERROR_REFUSED },
    { "\"version\":1", "\"version\":2", LEAD_ERROR_NEWER },
    { "\"version\":1", "\"version\":0", LEAD_ERROR_REFUSED },
    { "\"version\":1", "\"version\":\"1\"", LEAD_ERROR_REFUSED },
    { "\"pack\":\"0", "\"pack\":\"X", LEAD_ERROR_REFUSED },
    { "\"pack\":\"0", "\"pack\":\"", LEAD_ERROR_REFUSED },
    { "\"cover\":\"\"", "\"cover\":null", LEAD_ERROR_REFUSED },
    { "\"aims\":[", "\"aims\":[3,", LEAD_ERROR_REFUSED },
    { "\"pieces\":[{", "\"pieces\":[3,{", LEAD_ERROR_REFUSED },
    { "\"pieces\":[\"p1\"", "\"pieces\":[\"p7\"", LEAD_ERROR_REFUSED },
    { "\"p1\",\"c1\"]", "\"p1\",\"c7\"]", LEAD_ERROR_REFUSED },
    { "\"p1\",\"c1\"]", "\"p1\",\"a1\"]", LEAD_ERROR_REFUSED },
    { "\"id\":\"p1\"", "\"id\":\"c1\"", LEAD_ERROR_REFUSED },
    { "\"id\":\"p1\"", "\"id\":\"p01\"", LEAD_ERROR_REFUSED },
    { "\"id\":\"p1\"", "\"id\":\"p\"", LEAD_ERROR_REFUSED },
    { "\"id\":\"q1\"", "\"id\":\"q1\\\"><script>\"", LEAD_ERROR_REFUSED },
    { "\"kind\":\"passage\"", "\"kind\":\"other\"", LEAD_ERROR_REFUSED },
    { "\"style\":\"quote\"", "\"style\":4", LEAD_ERROR_REFUSED },
    { "\"family\":\"barrier\"", "\"family\":\"\"", LEAD_ERROR_REFUSED },
    { "image/jpeg", "image/svg+xml", LEAD_ERROR_REFUSED },
    { "\"data\":\"/9gAAQ==\"", "\"data\":\"/9g<AQ==\"", LEAD_ERROR_REFUSED },
    { "\"data\":\"/9gAAQ==\"", "\"data\":\"\"", LEAD_ERROR_REFUSED },
    { "\"rows\":[[", "\"rows\":[[\"one too many\",", LEAD_ERROR_REFUSED },
    { "\"rows\":[[", "\"rows\":[{},[", LEAD_ERROR_REFUSED },
    { "\"questions\":[", "\"questions\":{},\"x\":[", LEAD_ERROR_REFUSED },
  };
  g_autoptr (LeadPackContent) content = make_content ();
  g_autofree char *json = lead_pack_content_to_json (content);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GString) changed = g_string_new (json);
      g_autoptr (LeadPackContent) read = NULL;

      g_test_message ("%s", cases[i].bad);
      g_assert_cmpuint (g_string_replace (changed, cases[i].good, cases[i].bad, 1), ==, 1);
      read = lead_pack_content_from_json (changed->str, changed->len, &error);
      g_assert_error (error, LEAD_ERROR, cases[i].code);
      g_assert_null (read);
    }
}

static void
test_same_id (void)
{
  g_autoptr (LeadPackContent) content = make_content ();
  g_autoptr (LeadPackContent) read = NULL;
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (content->pieces, lead_pack_piece_new ("p1", LEAD_PACK_ENTRY, "", ""));
  json = lead_pack_content_to_json (content);
  read = lead_pack_content_from_json (json, -1, &error);
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

/* Cut anywhere, it is refused; what follows its end is too. */
static void
test_cut (void)
{
  g_autoptr (LeadPackContent) content = make_content ();
  g_autofree char *json = lead_pack_content_to_json (content);
  g_autofree char *longer = g_strconcat (json, "}", NULL);

  for (gsize i = 0; i < strlen (json); i++)
    g_assert_null (lead_pack_content_from_json (json, i, NULL));
  g_assert_null (lead_pack_content_from_json (longer, -1, NULL));
}

static void
test_deep (void)
{
  g_autoptr (GString) deep = g_string_new ("{\"format\":\"syslead-pack\",\"aims\":");

  for (guint i = 0; i < 100000; i++)
    g_string_append_c (deep, '[');
  for (guint i = 0; i < 100000; i++)
    g_string_append_c (deep, ']');
  g_string_append_c (deep, '}');
  g_assert_null (lead_pack_content_from_json (deep->str, deep->len, NULL));
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/pack-content/round-trip", test_round_trip);
  g_test_add_func ("/pack-content/foreign", test_foreign);
  g_test_add_func ("/pack-content/same-id", test_same_id);
  g_test_add_func ("/pack-content/cut", test_cut);
  g_test_add_func ("/pack-content/deep", test_deep);
  return g_test_run ();
}
