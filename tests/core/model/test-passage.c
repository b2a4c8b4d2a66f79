/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "lead-test.h"

#include "core/model/lead-passage.h"

/* Where the words "we agreed" of @before are found in @after. -1: not. */
static const struct
{
  const char *before;
  guint       start;
  const char *after;
  int         expected;
} cases[] = {
  { "On Monday we agreed on little.", 10, "On Monday we agreed on little.", 10 },
  { "On Monday we agreed on little.", 10, "Tired. On Monday we agreed on little.", 17 },
  { "On Monday we agreed on little.", 10, "On Monday we agreed to little.", 10 },
  { "On Monday we agreed on little.", 10, "On Monday they left.", -1 },
  { "On Monday we agreed on little.", 10, "", -1 },
  { "Çüé — we agreed 🙂", 6, "Çüé 🙂 — we agreed 🙂", 8 },
  /* Of two, the one with the old neighbours. */
  { "First we agreed. Then we agreed again.", 22, "Then we agreed again. First we agreed.", 5 },
  /* Of two alike, the nearer. */
  { "x we agreed x we agreed x", 14, "we agreed x we agreed x", 12 },
};

static void
test_locate (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LeadPassage) passage = lead_passage_cut (cases[i].before, cases[i].start, 9);
      g_autoptr (LeadPassage) found = NULL;

      g_test_message ("%s", cases[i].after);
      g_assert_cmpstr (passage->quote, ==, "we agreed");
      found = lead_passage_locate (passage, cases[i].after);
      if (cases[i].expected < 0)
        {
          g_assert_null (found);
          continue;
        }
      g_assert_cmpint (found->start, ==, cases[i].expected);
      g_assert_cmpint (found->length, ==, 9);
      g_assert_cmpstr (found->quote, ==, "we agreed");
    }
}

static void
test_cut (void)
{
  g_autoptr (LeadPassage) passage = lead_passage_cut ("ábc🙂déf", 2, 3);
  g_autoptr (LeadPassage) copy = lead_passage_copy (passage);

  g_assert_cmpstr (passage->before, ==, "áb");
  g_assert_cmpstr (passage->quote, ==, "c🙂d");
  g_assert_cmpstr (passage->after, ==, "éf");
  g_assert_true (lead_passage_equal (passage, copy));
  g_assert_false (lead_passage_equal (passage, NULL));
  g_assert_null (lead_passage_cut ("abc", 1, 0));
  g_assert_null (lead_passage_cut ("abc", 1, 3));
  g_assert_null (lead_passage_cut ("", 0, 1));
}

/* Text put in or taken out elsewhere never loses a passage whose words occur
 * once, and the found place always carries the words. */
static void
test_edits (void)
{
  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (GString) body = g_string_new (NULL);
      g_autoptr (LeadPassage) passage = NULL;
      g_autoptr (LeadPassage) found = NULL;
      g_autoptr (LeadPassage) cut = NULL;
      guint start = g_test_rand_int_range (0, 60);

      for (guint n = 0; n < start; n++)
        g_string_append_unichar (body, g_test_rand_int_range ('a', 'j'));
      g_string_append (body, "Ünïque words");
      for (int n = g_test_rand_int_range (0, 60); n > 0; n--)
        g_string_append_unichar (body, g_test_rand_int_range ('a', 'j'));

      passage = lead_passage_cut (body->str, start, 12);
      g_string_insert (body, 0, g_test_rand_bit () ? "日本 " : "");
      if (start > 1)
        g_string_erase (body, g_str_has_prefix (body->str, "日") ? 7 : 0, 1);
      g_string_append (body, "tail");

      found = lead_passage_locate (passage, body->str);
      g_assert_nonnull (found);
      cut = lead_passage_cut (body->str, found->start, found->length);
      g_assert_cmpstr (cut->quote, ==, "Ünïque words");
      g_assert_true (lead_passage_equal (cut, found));
    }
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/passage/cut", test_cut);
  g_test_add_func ("/passage/locate", test_locate);
  g_test_add_func ("/passage/edits", test_edits);
  return g_test_run ();
}
