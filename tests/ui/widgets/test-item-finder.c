/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a few letters find. */

#include "config.h"

#include "ui/widgets/lead-item-finder.h"

#include "lead-test.h"

static const char *const frameworks[] = { "barriers", "behaviours", "summing-up", NULL };

static LeadItemFinder *
new_finder (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadContent) content = lead_content_load (&error);

  g_assert_no_error (error);
  return lead_item_finder_new (content, frameworks);
}

/* The first @n of what @words find, with spaces between; all for 0. */
static char *
dup_found (LeadItemFinder *finder,
           const char     *words,
           guint           n)
{
  g_autoptr (GPtrArray) items = lead_item_finder_find (finder, words);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < items->len && (n == 0 || i < n); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", lead_item_get_id (items->pdata[i]));
  return g_string_free (text, FALSE);
}

#define TENSIONS "barriers/tensions"

static void
test_words (void)
{
  static const struct
  {
    const char *words;
    const char *first;
  } cases[] = {
    { "tens", TENSIONS },
    { "TENS", TENSIONS },
    { "  tens ", TENSIONS },
    { "Tënsiöns", TENSIONS },
    { "misund", TENSIONS },
    { "mis tens", TENSIONS },
    { "tensions and mis", TENSIONS },
    { "day job", "barriers/day-job" },
    { "short termism", "barriers/short-termism" },
    { "Short-termism", "barriers/short-termism" },
    /* The gloss. */
    { "listening", "behaviours/relationships" },
    { "listening trust", "behaviours/relationships" },
    { "network", "summing-up/network" },
    /* Letters within a word aren't its beginning. */
    { "ensions", "" },
    { "tens xylophone", "" },
    { "xylophone", "" },
  };
  g_autoptr (LeadItemFinder) finder = new_finder ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = dup_found (finder, cases[i].words, 1);

      g_assert_cmpstr (found, ==, cases[i].first);
    }
}

/* “The day job” has “work” in its gloss, and stands before this in the content. */
static void
test_name_before_gloss (void)
{
  g_autoptr (LeadItemFinder) finder = new_finder ();
  g_autofree char *found = dup_found (finder, "work", 2);
  g_autofree char *begins = dup_found (finder, "shared", 2);

  g_assert_cmpstr (found, ==, "barriers/hard-work barriers/day-job");
  g_assert_cmpstr (begins, ==, "behaviours/shared-purpose summing-up/ambition");
}

static void
test_recent_first (void)
{
  static const char *const recent[]
      = { "summing-up/ambition", "own/unknown", "barriers/tensions", NULL };
  g_autoptr (LeadItemFinder) finder = new_finder ();
  g_autofree char *before = dup_found (finder, "", 2);
  g_autofree char *all = NULL;
  g_autofree char *among_equals = NULL;
  g_autofree char *not_before_names = NULL;
  g_autofree char *after = NULL;

  g_assert_cmpstr (before, ==, "barriers/silo-mentality barriers/day-job");
  lead_item_finder_set_recent (finder, recent);
  all = dup_found (finder, "", 3);
  among_equals = dup_found (finder, "shared", 2);
  not_before_names = dup_found (finder, "work", 1);
  lead_item_finder_set_recent (finder, NULL);
  after = dup_found (finder, "", 2);

  g_assert_cmpstr (all, ==, "summing-up/ambition barriers/tensions barriers/silo-mentality");
  g_assert_cmpstr (among_equals, ==, "summing-up/ambition behaviours/shared-purpose");
  g_assert_cmpstr (not_before_names, ==, "barriers/hard-work");
  g_assert_cmpstr (after, ==, before);
}

/* Nothing typed, or nothing that is a letter: all of them. */
static void
test_all (void)
{
  g_autoptr (LeadItemFinder) finder = new_finder ();
  g_autoptr (GPtrArray) all = lead_item_finder_find (finder, "");
  g_autoptr (GPtrArray) dots = lead_item_finder_find (finder, " … ");

  g_assert_cmpuint (all->len, ==, 9 + 6 + 7);
  g_assert_cmpuint (dots->len, ==, all->len);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/item-finder/words", test_words);
  g_test_add_func ("/item-finder/name-before-gloss", test_name_before_gloss);
  g_test_add_func ("/item-finder/recent-first", test_recent_first);
  g_test_add_func ("/item-finder/all", test_all);

  return g_test_run ();
}
