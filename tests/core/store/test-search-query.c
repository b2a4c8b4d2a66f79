/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "core/model/lead-brief.h"
#include "core/store/lead-excerpt.h"
#include "core/store/lead-search-query.h"
#include "lead-test.h"

typedef struct
{
  const char *words;
  const char *fts; /* NULL: empty */
} ParseCase;

static const ParseCase parse_cases[] = {
  { "", NULL },
  { "   ", NULL },
  { "\"", NULL },
  { "() * ^ : + -", NULL },
  { "\xff\xfe", NULL },
  { "trust", "\"trust\" *" },
  { "trust ", "\"trust\"" },
  { "Trust BUILD", "\"trust\" \"build\" *" },
  { "\"shared purpose\"", "\"shared purpose\"" },
  { "\"shared purp", "\"shared purp\" *" },
  { "“shared purpose” city", "\"shared purpose\" \"city\" *" },
  { "a OR b NOT c", "\"a\" \"or\" \"b\" \"not\" \"c\" *" },
  { "NEAR(a b, 2)", "\"near a\" \"b\" \"2\" *" },
  { "title:x", "\"title x\" *" },
  { "don’t", "\"don t\" *" },
  { "Zürich caf" "e\xcc\x81 ", "\"zurich\" \"cafe\"" },
  { "co\xc2\xadoperate ", "\"cooperate\"" },
  { "会議室", "\"会 議 室\" *" },
  { "🙂", "\"xu1f642\" *" },
  { "Ｗｉｄｅ ﬁne", "\"wide\" \"fine\" *" },
  { "ΛΌΓΟΣ ", "\"λογοσ\"" },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (parse_cases); i++)
    {
      const ParseCase *c = &parse_cases[i];
      g_autoptr (LeadSearchQuery) query = lead_search_query_new (c->words);
      g_autofree char *fts = NULL;

      g_assert_cmpint (lead_search_query_is_empty (query), ==, c->fts == NULL);
      if (c->fts == NULL)
        continue;
      fts = lead_search_query_to_fts (query);
      g_assert_cmpstr (fts, ==, c->fts);
    }
}

static void
test_endless_input (void)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (LeadSearchQuery) query = NULL;
  g_autofree char *fts = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (words, "é ");
  query = lead_search_query_new (words->str);
  fts = lead_search_query_to_fts (query);
  g_assert_cmpuint (strlen (fts), <, 200);
}

typedef struct
{
  const char *words;
  const char *body;
  gboolean    matches;
} MatchCase;

static const MatchCase match_cases[] = {
  { "trust", "We talked about Trust.", TRUE },
  { "tru", "We talked about trust.", TRUE },
  { "tru ", "We talked about trust.", FALSE },
  { "rust", "We talked about trust.", FALSE },
  { "trust council", "The council. No trust yet.", TRUE },
  { "trust mayor", "The council. No trust yet.", FALSE },
  { "\"no trust\"", "The council. No\n  trust yet.", TRUE },
  { "\"trust no\"", "The council. No trust yet.", FALSE },
  { "uber ", "Über alles", TRUE },
  { "über ", "uber alles", TRUE },
  { "議", "昨日の会議は長かった", TRUE },
  { "会議", "昨日の会議は長かった", TRUE },
  { "会長", "昨日の会議は長かった", FALSE },
  { "🙂", "well 🙂🙂", TRUE },
  { "don't", "I don’t know", TRUE },
  { "don't", "I dont know", FALSE },
  { "summary", "Entry text", TRUE }, /* in the title */
};

static void
test_matches (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (match_cases); i++)
    {
      const MatchCase *c = &match_cases[i];
      g_autoptr (LeadSearchQuery) query = lead_search_query_new (c->words);
      g_autofree char *shown = g_strescape (c->words, NULL);

      g_test_message ("“%s” in “%s”", shown, c->body);
      g_assert_cmpint (lead_search_query_matches (query, "A summary", c->body), ==, c->matches);
    }
}

typedef struct
{
  const char *body;
  const char *words;
  guint       max_bytes;
  const char *expected; /* hits in [brackets] */
} ExcerptCase;

static const ExcerptCase excerpt_cases[] = {
  { "One  line\n\nand more", NULL, 100, "One line and more" },
  { "One line", "", 100, "One line" },
  { "", "word", 100, "" },
  { "   \n", NULL, 100, "" },
  { "abcdef", NULL, 3, "abc…" },
  { "héé", NULL, 4, "hé…" },
  { "We need trust, and Trust again.", "trust ", 100, "We need [trust], and [Trust] again." },
  { "We need trust", "\"need trust\"", 100, "We [need trust]" },
  { "need\n trust", "\"need trust\"", 100, "[need trust]" },
  { "need trust", "need trust", 100, "[need] [trust]" },
  { "trusting", "trust", 100, "[trusting]" },
  { "no hit here", "mayor", 100, "no hit here" },
  { "aaaa bbbb cccc dddd eeee ffff gggg", "ffff ", 20, "… eeee [ffff] gggg" },
  { "See ![the board](attachment:00ff) here", NULL, 100, "See here" },
  { "![](attachment:00ff)\n\nThe trust we need", "trust", 100, "The [trust] we need" },
  { "![](attachment:00ff)", NULL, 100, "Picture" },
  { "Wait! [not a picture](x) ![nor this", NULL, 100, "Wait! not a picture ![nor this" },
  { "![](attachment:00ff)![](attachment:11ff) x", NULL, 100, "x" },
  { "## What went *well*\n\n> **They** `came`", NULL, 100, "What went well They came" },
  { "- one\n- **two**\n3. three", NULL, 100, "- one - two 3. three" },
  { "2 * 3 * 4, snake_case, # no", NULL, 100, "2 * 3 * 4, snake_case, # no" },
  { "See [the **notes**](https://example.org/a), please", NULL, 100, "See the notes, please" },
  { "# The **trust** we need", "trust", 100, "The [trust] we need" },
  { "a **bold** claim", "\"bold claim\"", 100, "a [bold claim]" },
  { "[here](https://example.org) is trust", "example trust", 100, "here is [trust]" },
  { "aaaa bbbb cccc **dddd eeee ffff** gggg", "ffff ", 20, "… eeee [ffff] gggg" },
  { "**abc** def", NULL, 7, "abc def" },
  { "昨日の会議は長かった", "会議", 100, "昨日の[会議]は長かった" },
};

static char *
mark_spans (const char *line,
            GArray     *spans)
{
  GString *marked = g_string_new (line);

  for (guint i = spans->len; i-- > 0;)
    {
      const LeadSpan *span = &g_array_index (spans, LeadSpan, i);

      g_string_insert_c (marked, span->start + span->length, ']');
      g_string_insert_c (marked, span->start, '[');
    }

  return g_string_free (marked, FALSE);
}

static void
test_excerpt (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (excerpt_cases); i++)
    {
      const ExcerptCase *c = &excerpt_cases[i];
      g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (LeadSpan));
      g_autofree char *line = lead_excerpt_cut (c->body, c->words, c->max_bytes, spans);
      g_autofree char *marked = mark_spans (line, spans);

      g_assert_cmpstr (marked, ==, c->expected);
    }
}

/* Cut anywhere, the line stays valid text with the hits inside it. */
static void
test_excerpt_everywhere (void)
{
  const char *body = "## Ein *Über­blick*: 会議 mit [naïveté](https://example.org/会) 🙂 und\n\n"
                     "  **noch**\tmehr ![会](attachment:00) Überblick, `Überblick`. ";
  const char *queries[] = { NULL, "überblick", "会", "🙂", "noch mehr", "\"und noch\"" };

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    for (guint max_bytes = 0; max_bytes < 100; max_bytes++)
      {
        g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (LeadSpan));
        g_autofree char *line = lead_excerpt_cut (body, queries[i], max_bytes, spans);
        guint end = 0;

        g_assert_true (g_utf8_validate (line, -1, NULL));
        g_assert_null (strchr (line, '\n'));
        for (guint j = 0; j < spans->len; j++)
          {
            const LeadSpan *span = &g_array_index (spans, LeadSpan, j);

            g_assert_cmpuint (span->start, >=, end);
            g_assert_cmpuint (span->length, >, 0);
            end = span->start + span->length;
            g_assert_cmpuint (end, <=, strlen (line));
            g_assert_true (g_utf8_validate (line + span->start, span->length, NULL));
          }
      }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/search-query/parse", test_parse);
  g_test_add_func ("/search-query/endless-input", test_endless_input);
  g_test_add_func ("/search-query/matches", test_matches);
  g_test_add_func ("/search-query/excerpt", test_excerpt);
  g_test_add_func ("/search-query/excerpt/everywhere", test_excerpt_everywhere);

  return g_test_run ();
}
