/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plot-sample.h"
#include "lead-test.h"
#include "plot/lead-bars-cursor.h"

#define WIDTH 300
#define HEIGHT 120

static LeadBarsLayout *
lay_out (guint n_places, double width)
{
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, n_places);

  return lead_bars_layout_new (bars, width, HEIGHT, FALSE, FALSE, lettering);
}

static LeadBarsCursor *
new_cursor (guint n_places)
{
  g_autoptr (LeadBarsLayout) layout = lay_out (n_places, WIDTH);
  LeadBarsCursor *cursor = lead_bars_cursor_new ();

  lead_bars_cursor_set_layout (cursor, layout);
  return cursor;
}

static void
assert_at (LeadBarsCursor *cursor, guint place, int series)
{
  int mark = lead_bars_cursor_get_focused (cursor);
  const LeadBarMark *at;

  g_assert_cmpint (mark, >=, 0);
  at = lead_bars_layout_get_mark (lead_bars_cursor_get_layout (cursor), (guint) mark);
  g_assert_cmpuint (at->place, ==, place);
  g_assert_cmpint (at->series, ==, series);
}

typedef struct
{
  LeadBarStep step;
  guint       place;
  int         series;
} Step;

/* The sample begins with { 0, 1, 3 }, { 1, 0, 2 }, { 2, 1, 1 }, { 0, 0, 0 }.
 * Where a series is missing: the highest below it, or else the lowest. */
static const Step steps[] = {
  { LEAD_BAR_STEP_DOWN, 2, 1 },     { LEAD_BAR_STEP_PREVIOUS, 1, 0 },
  { LEAD_BAR_STEP_PREVIOUS, 0, 1 }, { LEAD_BAR_STEP_PREVIOUS, 0, 1 },
  { LEAD_BAR_STEP_UP, 0, 2 },       { LEAD_BAR_STEP_UP, 0, 2 },
  { LEAD_BAR_STEP_NEXT, 1, 2 },     { LEAD_BAR_STEP_LAST, 3, -1 },
  { LEAD_BAR_STEP_NEXT, 3, -1 },    { LEAD_BAR_STEP_FIRST, 0, 1 },
  { LEAD_BAR_STEP_DOWN, 0, 1 },
};

static void
test_walk (void)
{
  g_autoptr (LeadBarsCursor) cursor = new_cursor (4);

  /* It begins at the latest mark that stands for something. */
  g_assert_cmpint (lead_bars_cursor_get_focused (cursor), ==, -1);
  lead_bars_cursor_walk (cursor, LEAD_BAR_STEP_PREVIOUS);
  assert_at (cursor, 2, 2);
  lead_bars_cursor_begin (cursor);
  assert_at (cursor, 2, 2);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      lead_bars_cursor_walk (cursor, steps[i].step);
      assert_at (cursor, steps[i].place, steps[i].series);
    }
}

/* Walks to an end of the stack and notes what it meets. */
static void
climb (LeadBarsCursor *cursor, LeadBarStep step, gboolean *seen)
{
  int before;

  do
    {
      before = lead_bars_cursor_get_focused (cursor);
      seen[before] = TRUE;
      lead_bars_cursor_walk (cursor, step);
    }
  while (lead_bars_cursor_get_focused (cursor) != before);
}

static void
test_walk_reaches_all (void)
{
  g_autoptr (LeadBarsCursor) cursor = new_cursor (40);
  guint n_marks = lead_bars_cursor_get_layout (cursor)->marks->len;
  g_autofree gboolean *seen = g_new0 (gboolean, n_marks);

  lead_bars_cursor_begin (cursor);
  lead_bars_cursor_walk (cursor, LEAD_BAR_STEP_FIRST);
  for (guint place = 0; place < 40; place++)
    {
      climb (cursor, LEAD_BAR_STEP_DOWN, seen);
      climb (cursor, LEAD_BAR_STEP_UP, seen);
      lead_bars_cursor_walk (cursor, LEAD_BAR_STEP_NEXT);
    }
  for (guint i = 0; i < n_marks; i++)
    g_assert_true (seen[i]);
}

static void
test_point (void)
{
  g_autoptr (LeadBarsCursor) cursor = new_cursor (4);
  const LeadRect *hit
    = &lead_bars_layout_get_mark (lead_bars_cursor_get_layout (cursor), 0)->hit;

  g_assert_true (lead_bars_cursor_point_at (cursor, hit->x + 1, hit->y + 1));
  g_assert_false (lead_bars_cursor_point_at (cursor, hit->x + 2, hit->y + 1));
  g_assert_cmpint (lead_bars_cursor_get_pointed (cursor), ==, 0);
  g_assert_cmpint (lead_bars_cursor_get_focused (cursor), ==, -1);

  /* Who walks looks at the keyboard's mark. */
  lead_bars_cursor_walk (cursor, LEAD_BAR_STEP_NEXT);
  g_assert_cmpint (lead_bars_cursor_get_pointed (cursor), ==, -1);

  g_assert_true (lead_bars_cursor_take (cursor, hit->x + 1, hit->y + 1));
  g_assert_cmpint (lead_bars_cursor_get_focused (cursor), ==, 0);
  lead_bars_cursor_point_away (cursor);
  g_assert_cmpint (lead_bars_cursor_get_pointed (cursor), ==, -1);

  g_assert_false (lead_bars_cursor_take (cursor, 0, 0));
  g_assert_cmpint (lead_bars_cursor_get_focused (cursor), ==, 0);
}

/* A new size or new numbers don't move the reader, unless the place is gone. */
static void
test_new_layout (void)
{
  g_autoptr (LeadBarsCursor) cursor = new_cursor (12);
  g_autoptr (LeadBarsLayout) wider = lay_out (12, 900);
  g_autoptr (LeadBarsLayout) shorter = lay_out (3, WIDTH);

  lead_bars_cursor_begin (cursor);
  lead_bars_cursor_walk (cursor, LEAD_BAR_STEP_LAST);
  assert_at (cursor, 11, 2);
  lead_bars_cursor_set_layout (cursor, wider);
  assert_at (cursor, 11, 2);
  lead_bars_cursor_set_layout (cursor, shorter);
  g_assert_cmpint (lead_bars_cursor_get_focused (cursor), ==, -1);
}

static void
test_nothing (void)
{
  g_autoptr (LeadBarsCursor) cursor = lead_bars_cursor_new ();

  lead_bars_cursor_begin (cursor);
  lead_bars_cursor_walk (cursor, LEAD_BAR_STEP_NEXT);
  g_assert_cmpint (lead_bars_cursor_get_focused (cursor), ==, -1);
  g_assert_false (lead_bars_cursor_point_at (cursor, 10, 10));
  g_assert_false (lead_bars_cursor_take (cursor, 10, 10));
  lead_bars_cursor_set_layout (cursor, NULL);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/plot/cursor/walk", test_walk);
  g_test_add_func ("/plot/cursor/walk-reaches-all", test_walk_reaches_all);
  g_test_add_func ("/plot/cursor/point", test_point);
  g_test_add_func ("/plot/cursor/new-layout", test_new_layout);
  g_test_add_func ("/plot/cursor/nothing", test_nothing);
  return g_test_run ();
}
