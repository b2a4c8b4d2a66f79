/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plot-sample.h"
#include "lead-test.h"
#include "plot/lead-bars-figure.h"
#include "plot/lead-cursor.h"

#define WIDTH 300
#define HEIGHT 120

static LeadScene *
lay_out (guint n_places, double width)
{
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, n_places);

  g_autoptr (LeadFigure) figure = lead_bars_figure_new (bars);

  return lead_figure_lay_out (figure, width, HEIGHT, FALSE, lettering);
}

static LeadCursor *
new_cursor (guint n_places)
{
  g_autoptr (LeadScene) scene = lay_out (n_places, WIDTH);
  LeadCursor *cursor = lead_cursor_new ();

  lead_cursor_set_scene (cursor, scene);
  return cursor;
}

static void
assert_at (LeadCursor *cursor, guint place, int series)
{
  int mark = lead_cursor_get_focused (cursor);
  const LeadSceneMark *at;

  g_assert_cmpint (mark, >=, 0);
  at = lead_scene_get_mark (lead_cursor_get_scene (cursor), (guint) mark);
  g_assert_cmpint (at->column, ==, (int) place);
  g_assert_cmpint (at->row, ==, series);
}

typedef struct
{
  LeadStep step;
  guint       place;
  int         series;
} Step;

/* The sample begins with { 0, 1, 3 }, { 1, 0, 2 }, { 2, 1, 1 }, { 0, 0, 0 }.
 * Where a series is missing: the highest below it, or else the lowest. */
static const Step steps[] = {
  { LEAD_STEP_DOWN, 2, 1 },     { LEAD_STEP_LEFT, 1, 0 },
  { LEAD_STEP_LEFT, 0, 1 }, { LEAD_STEP_LEFT, 0, 1 },
  { LEAD_STEP_UP, 0, 2 },       { LEAD_STEP_UP, 0, 2 },
  { LEAD_STEP_RIGHT, 1, 2 },     { LEAD_STEP_LAST, 3, -1 },
  { LEAD_STEP_RIGHT, 3, -1 },    { LEAD_STEP_FIRST, 0, 1 },
  { LEAD_STEP_DOWN, 0, 1 },
};

static void
test_walk (void)
{
  g_autoptr (LeadCursor) cursor = new_cursor (4);

  /* It begins at the latest mark that stands for something. */
  g_assert_cmpint (lead_cursor_get_focused (cursor), ==, -1);
  lead_cursor_walk (cursor, LEAD_STEP_LEFT);
  assert_at (cursor, 2, 2);
  lead_cursor_begin (cursor);
  assert_at (cursor, 2, 2);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      lead_cursor_walk (cursor, steps[i].step);
      assert_at (cursor, steps[i].place, steps[i].series);
    }
}

/* Walks to an end of the stack and notes what it meets. */
static void
climb (LeadCursor *cursor, LeadStep step, gboolean *seen)
{
  int before;

  do
    {
      before = lead_cursor_get_focused (cursor);
      seen[before] = TRUE;
      lead_cursor_walk (cursor, step);
    }
  while (lead_cursor_get_focused (cursor) != before);
}

static void
test_walk_reaches_all (void)
{
  g_autoptr (LeadCursor) cursor = new_cursor (40);
  guint n_marks = lead_scene_get_n_marks (lead_cursor_get_scene (cursor));
  g_autofree gboolean *seen = g_new0 (gboolean, n_marks);

  lead_cursor_begin (cursor);
  lead_cursor_walk (cursor, LEAD_STEP_FIRST);
  for (guint place = 0; place < 40; place++)
    {
      climb (cursor, LEAD_STEP_DOWN, seen);
      climb (cursor, LEAD_STEP_UP, seen);
      lead_cursor_walk (cursor, LEAD_STEP_RIGHT);
    }
  for (guint i = 0; i < n_marks; i++)
    g_assert_true (seen[i]);
}

static void
test_point (void)
{
  g_autoptr (LeadCursor) cursor = new_cursor (4);
  const LeadRect *hit
    = &lead_scene_get_mark (lead_cursor_get_scene (cursor), 0)->hit;

  g_assert_true (lead_cursor_point_at (cursor, hit->x + 1, hit->y + 1));
  g_assert_false (lead_cursor_point_at (cursor, hit->x + 2, hit->y + 1));
  g_assert_cmpint (lead_cursor_get_pointed (cursor), ==, 0);
  g_assert_cmpint (lead_cursor_get_focused (cursor), ==, -1);

  /* Who walks looks at the keyboard's mark. */
  lead_cursor_walk (cursor, LEAD_STEP_RIGHT);
  g_assert_cmpint (lead_cursor_get_pointed (cursor), ==, -1);

  g_assert_true (lead_cursor_take (cursor, hit->x + 1, hit->y + 1));
  g_assert_cmpint (lead_cursor_get_focused (cursor), ==, 0);
  lead_cursor_point_away (cursor);
  g_assert_cmpint (lead_cursor_get_pointed (cursor), ==, -1);

  g_assert_false (lead_cursor_take (cursor, 0, 0));
  g_assert_cmpint (lead_cursor_get_focused (cursor), ==, 0);
}

static LeadScene *
new_list (void)
{
  LeadScene *scene = lead_scene_new (100, 100);

  lead_scene_set_downwards (scene);
  lead_scene_set_from_start (scene);
  for (int column = 0; column < 2; column++)
    for (int row = 0; row < 3; row++)
      {
        LeadSceneMark mark = { .column = column, .row = row, .solid = TRUE, .words = (char *) "Words",
                          .rect = { column * 50, row * 30, 40, 20 } };

        /* The second row has nothing in the second column. */
        if (column == 1 && row == 1)
          continue;
        lead_scene_begin_mark (scene, &mark);
        lead_scene_end_mark (scene);
      }
  return scene;
}

/* In a list one starts on top, and down is the next row. */
static void
test_list (void)
{
  static const Step list_steps[] = {
    { LEAD_STEP_UP, 0, 0 },   { LEAD_STEP_DOWN, 0, 1 },     { LEAD_STEP_RIGHT, 1, 0 },
    { LEAD_STEP_DOWN, 1, 2 }, { LEAD_STEP_LEFT, 0, 2 },     { LEAD_STEP_FIRST, 0, 0 },
    { LEAD_STEP_LAST, 0, 2 }, { LEAD_STEP_NEXT, 1, 0 },     { LEAD_STEP_PREVIOUS, 0, 2 },
    { LEAD_STEP_DOWN, 0, 2 }, { LEAD_STEP_RIGHT, 1, 2 },    { LEAD_STEP_NEXT, 1, 2 },
  };
  g_autoptr (LeadCursor) cursor = lead_cursor_new ();
  g_autoptr (LeadScene) scene = new_list ();

  lead_cursor_set_scene (cursor, scene);
  lead_cursor_begin (cursor);
  assert_at (cursor, 0, 0);
  for (guint i = 0; i < G_N_ELEMENTS (list_steps); i++)
    {
      lead_cursor_walk (cursor, list_steps[i].step);
      assert_at (cursor, list_steps[i].place, list_steps[i].series);
    }
  g_assert_true (lead_cursor_go_to (cursor, 0, 1));
  assert_at (cursor, 0, 1);
  g_assert_false (lead_cursor_go_to (cursor, 7, 0));
}

/* A new size or new numbers don't move the reader, unless the place is gone. */
static void
test_new_layout (void)
{
  g_autoptr (LeadCursor) cursor = new_cursor (12);
  g_autoptr (LeadScene) wider = lay_out (12, 900);
  g_autoptr (LeadScene) shorter = lay_out (3, WIDTH);

  lead_cursor_begin (cursor);
  lead_cursor_walk (cursor, LEAD_STEP_LAST);
  assert_at (cursor, 11, 2);
  lead_cursor_set_scene (cursor, wider);
  assert_at (cursor, 11, 2);
  lead_cursor_set_scene (cursor, shorter);
  g_assert_cmpint (lead_cursor_get_focused (cursor), ==, -1);
}

static void
test_nothing (void)
{
  g_autoptr (LeadCursor) cursor = lead_cursor_new ();

  lead_cursor_begin (cursor);
  lead_cursor_walk (cursor, LEAD_STEP_RIGHT);
  g_assert_cmpint (lead_cursor_get_focused (cursor), ==, -1);
  g_assert_false (lead_cursor_point_at (cursor, 10, 10));
  g_assert_false (lead_cursor_take (cursor, 10, 10));
  lead_cursor_set_scene (cursor, NULL);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/plot/cursor/walk", test_walk);
  g_test_add_func ("/plot/cursor/walk-reaches-all", test_walk_reaches_all);
  g_test_add_func ("/plot/cursor/list", test_list);
  g_test_add_func ("/plot/cursor/point", test_point);
  g_test_add_func ("/plot/cursor/new-layout", test_new_layout);
  g_test_add_func ("/plot/cursor/nothing", test_nothing);
  return g_test_run ();
}
