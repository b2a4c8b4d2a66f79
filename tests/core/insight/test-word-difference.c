/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/insight/lead-word-difference.h"

/* "both", "[-before-]", "{+after+}". */
static char *
mark (const char *before,
      const char *after)
{
  g_autoptr (GArray) spans = lead_word_difference (before, after);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      const LeadWordSpan *span = &g_array_index (spans, LeadWordSpan, i);
      const char *source = span->in == LEAD_WORDS_IN_AFTER ? after : before;
      g_autofree char *words = g_strndup (source + span->start, span->length);

      if (span->in == LEAD_WORDS_IN_BOTH)
        g_string_append (text, words);
      else if (span->in == LEAD_WORDS_IN_BEFORE)
        g_string_append_printf (text, "[-%s-]", words);
      else
        g_string_append_printf (text, "{+%s+}", words);
    }
  return g_string_free (text, FALSE);
}

static void
test_cases (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    const char *marked;
  } cases[] = {
    { "", "", "" },
    { "", "all new", "{+all new+}" },
    { "all gone", "", "[-all gone-]" },
    { "the same words", "the  same\twords", "the same words" },
    { "we met in rain", "we met", "we met[- in rain-]" },
    { "she said it in the room", "she said it in the car park",
      "she said it in the [-room-]{+car park+}" },
    { "I had slides.", "I had the slides ready.", "I had {+the +}slides{+ ready+}." },
    { "one\ntwo", "one\n\ntwo", "one\n{+\n+}two" },
    { "Größe café", "größe café", "[-Größe -]{+größe +}café" },
    { "领导力很难", "领导力不难", "领导力[-很-]{+不+}难" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marked = mark (cases[i].before, cases[i].after);

      g_assert_cmpstr (marked, ==, cases[i].marked);
    }
}

static void
test_counts (void)
{
  g_autoptr (GArray) spans = lead_word_difference ("we met, late", "we met, late, in rain");
  guint n_words = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      const LeadWordSpan *span = &g_array_index (spans, LeadWordSpan, i);

      if (span->in == LEAD_WORDS_IN_AFTER)
        n_words += span->n_words;
    }
  g_assert_cmpuint (n_words, ==, 2);
}

static char *
random_text (guint n_words,
             guint n_different)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (text, "w%d%c", g_test_rand_int_range (0, (gint32) n_different),
                            g_test_rand_int_range (0, 8) == 0 ? '\n' : ' ');
  return g_string_free (text, FALSE);
}

/* What is left of @text's words when space is one and the same. */
static char *
plain (const char *text)
{
  GString *words = g_string_new (text);

  g_string_replace (words, " ", "", 0);
  return g_string_free (words, FALSE);
}

static char *
put_together (GArray      *spans,
              const char  *before,
              const char  *after,
              LeadWordsIn  not_in)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      const LeadWordSpan *span = &g_array_index (spans, LeadWordSpan, i);
      const char *source = span->in == LEAD_WORDS_IN_AFTER ? after : before;

      if (span->in != not_in)
        g_string_append_len (text, source + span->start, (gssize) span->length);
    }
  return plain (text->str);
}

static void
assert_complete (const char *before,
                 const char *after)
{
  g_autoptr (GArray) spans = lead_word_difference (before, after);
  g_autofree char *old_words = put_together (spans, before, after, LEAD_WORDS_IN_AFTER);
  g_autofree char *new_words = put_together (spans, before, after, LEAD_WORDS_IN_BEFORE);
  g_autofree char *old_wanted = plain (before);
  g_autofree char *new_wanted = plain (after);

  g_assert_cmpstr (old_words, ==, old_wanted);
  g_assert_cmpstr (new_words, ==, new_wanted);
}

/* Both texts can be put together again, whatever they are. */
static void
test_complete (void)
{
  for (guint round = 0; round < 2000; round++)
    {
      guint n_different = (guint) g_test_rand_int_range (1, 40);
      g_autofree char *before
          = random_text ((guint) g_test_rand_int_range (0, 60), n_different);
      g_autofree char *after
          = random_text ((guint) g_test_rand_int_range (0, 60), n_different);

      assert_complete (before, after);
    }
}

static guint
count_shared (const char *before,
              const char *after)
{
  g_autoptr (GArray) spans = lead_word_difference (before, after);
  guint n_words = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      const LeadWordSpan *span = &g_array_index (spans, LeadWordSpan, i);

      n_words += span->in == LEAD_WORDS_IN_BOTH ? span->n_words : 0;
    }
  return n_words;
}

/* The longest common row of letters, in the way that takes long but is plain. */
static guint
longest_common (const char *before,
                const char *after)
{
  guint table[32][32] = { { 0 } };
  guint n = (guint) strlen (before);
  guint m = (guint) strlen (after);

  for (guint i = 1; i <= n; i++)
    for (guint j = 1; j <= m; j++)
      table[i][j] = before[i - 1] == after[j - 1] ? table[i - 1][j - 1] + 1
                                                  : MAX (table[i - 1][j], table[i][j - 1]);
  return table[n][m];
}

static char *
random_letters (void)
{
  GString *letters = g_string_new (NULL);
  guint n = (guint) g_test_rand_int_range (0, 30);

  for (guint i = 0; i < n; i++)
    g_string_append_c (letters, (char) ('a' + g_test_rand_int_range (0, 4)));
  return g_string_free (letters, FALSE);
}

static char *
space_out (const char *letters)
{
  GString *words = g_string_new (NULL);

  for (; *letters != '\0'; letters++)
    g_string_append_printf (words, "%c ", *letters);
  return g_string_free (words, FALSE);
}

/* No shorter way from one to the other is missed. */
static void
test_shortest (void)
{
  for (guint round = 0; round < 5000; round++)
    {
      g_autofree char *before = random_letters ();
      g_autofree char *after = random_letters ();
      g_autofree char *words_before = space_out (before);
      g_autofree char *words_after = space_out (after);

      g_assert_cmpuint (count_shared (words_before, words_after), ==,
                        longest_common (before, after));
    }
}

/* Texts that have nothing in common are given up on, and still complete. */
static void
test_different_altogether (void)
{
  g_autofree char *before = random_text (30000, 1000000);
  g_autofree char *after = random_text (30000, 1000000);

  assert_complete (before, after);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/word-difference/cases", test_cases);
  g_test_add_func ("/word-difference/counts", test_counts);
  g_test_add_func ("/word-difference/complete", test_complete);
  g_test_add_func ("/word-difference/shortest", test_shortest);
  g_test_add_func ("/word-difference/different-altogether", test_different_altogether);
  return g_test_run ();
}
