/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where notes beside the text go. */

#include "config.h"

#include "ui/pages/journal/lead-margin-stack.h"

#include "lead-test.h"

#define N_NOTES 4

typedef struct
{
  int height;
  int lines[N_NOTES];   /* -1 ends them */
  int heights[N_NOTES];
  int places[N_NOTES];  /* -1: no room */
} Case;

static void
test_stack (void)
{
  static const Case cases[] = {
    /* Each beside its line. */
    { 300, { 0, 50, 200, -1 }, { 20, 20, 20 }, { 0, 50, 200 } },
    /* Two on one line, and one on the next. */
    { 300, { 10, 10, 24, -1 }, { 20, 20, 20 }, { 10, 36, 62 } },
    /* The last would end below the margin: it moves up alone, … */
    { 100, { 10, 95, -1 }, { 20, 20 }, { 10, 80 } },
    /* … or pushes the others up. */
    { 100, { 60, 70, 95, -1 }, { 20, 20, 20 }, { 28, 54, 80 } },
    /* No room for all. */
    { 70, { 0, 10, 20, 30 }, { 20, 20, 20, 20 }, { -1, -1, 24, 50 } },
    { 10, { 0, -1 }, { 20 }, { -1 } },
    /* Different heights. */
    { 300, { 0, 10, 100, -1 }, { 60, 20, 40 }, { 0, 66, 100 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LeadMarginNote notes[N_NOTES] = { { 0 } };
      guint n = 0;

      for (; n < N_NOTES && cases[i].lines[n] >= 0; n++)
        {
          notes[n].line = cases[i].lines[n];
          notes[n].height = cases[i].heights[n];
        }
      lead_margin_stack (notes, n, cases[i].height, 6);
      for (guint k = 0; k < n; k++)
        {
          g_test_message ("%u: note %u", (guint) i, k);
          g_assert_cmpint (notes[k].shown, ==, cases[i].places[k] >= 0);
          if (notes[k].shown)
            g_assert_cmpint (notes[k].place, ==, cases[i].places[k]);
        }
    }
  lead_margin_stack (NULL, 0, 100, 6);
}

static void
test_split (void)
{
  static const struct
  {
    int             width;
    gboolean        mirrored;
    LeadMarginSplit expected;
  } cases[] = {
    /* Too narrow for both. */
    { 360, FALSE, { 0, 360, 360, FALSE } },
    { 719, FALSE, { 0, 719, 719, FALSE } },
    /* The page gives way. */
    { 720, FALSE, { 0, 540, 540, TRUE } },
    { 780, FALSE, { 0, 600, 600, TRUE } },
    { 780, TRUE, { 180, 600, 0, TRUE } },
    /* The column has all it wants, and stands in the middle of what is left. */
    { 1000, FALSE, { 0, 820, 774, TRUE } },
    { 1000, TRUE, { 180, 820, 46, TRUE } },
    /* Nothing moves for the margin. */
    { 1088, FALSE, { 0, 1088, 908, TRUE } },
    { 1500, FALSE, { 0, 1500, 1114, TRUE } },
    { 1500, TRUE, { 0, 1500, 206, TRUE } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LeadMarginSplit split = lead_margin_split (cases[i].width, 180, 728, cases[i].mirrored);

      g_test_message ("%d", cases[i].width);
      g_assert_cmpint (split.has_margin, ==, cases[i].expected.has_margin);
      g_assert_cmpint (split.content_x, ==, cases[i].expected.content_x);
      g_assert_cmpint (split.content_width, ==, cases[i].expected.content_width);
      g_assert_cmpint (split.margin_x, ==, cases[i].expected.margin_x);
    }
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/margin/stack", test_stack);
  g_test_add_func ("/margin/split", test_split);

  return g_test_run ();
}
