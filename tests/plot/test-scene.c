/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plot-sample.h"
#include "lead-test.h"
#include "plot/lead-bars-figure.h"
#include "plot/lead-cairo-canvas.h"
#include "plot/lead-svg-canvas.h"

#define WIDTH 300
#define HEIGHT 120

static LeadScene *
lay_out (guint n_places, guint n_reached, gboolean mirrored)
{
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, n_places);
  g_autoptr (LeadFigure) figure = NULL;

  lead_bars_set_reached (bars, n_reached);
  figure = lead_bars_figure_new (bars);
  return lead_figure_lay_out (figure, WIDTH, HEIGHT, mirrored, lettering);
}

/* The middle of every mark means that mark; every point of the plot means one. */
static void
test_pick (void)
{
  g_autoptr (LeadScene) scene = lay_out (12, 12, FALSE);
  const LeadRect *first = &lead_scene_get_mark (scene, 0)->hit;

  for (guint i = 0; i < lead_scene_get_n_marks (scene); i++)
    {
      const LeadRect *rect = &lead_scene_get_mark (scene, i)->rect;

      if (rect->height > 0)
        g_assert_cmpint (
          lead_scene_pick (scene, rect->x + rect->width / 2, rect->y + rect->height / 2), ==,
          (int) i);
    }
  for (double x = first->x; x < first->x + 12 * first->width; x += 3)
    for (double y = 0; y < HEIGHT; y += 3)
      g_assert_cmpint (lead_scene_pick (scene, x, y), >=, 0);
  g_assert_cmpint (lead_scene_pick (scene, 0, HEIGHT / 2), ==, -1);
  g_assert_cmpint (lead_scene_pick (scene, WIDTH + 1, HEIGHT / 2), ==, -1);
}

static void
test_time_to_come (void)
{
  g_autoptr (LeadScene) scene = lay_out (12, 5, FALSE);

  g_assert_cmpint (lead_scene_find (scene, 4, 0), >=, 0);
  g_assert_cmpint (lead_scene_find (scene, 5, 0), ==, -1);
  g_assert_cmpint (lead_scene_pick (scene, WIDTH - 3, HEIGHT / 2), ==, -1);
}

static void
test_mirror (void)
{
  g_autoptr (LeadScene) plain = lay_out (12, 12, FALSE);
  g_autoptr (LeadScene) mirrored = lay_out (12, 12, TRUE);
  g_autoptr (LeadScene) twice = lead_scene_mirror (mirrored);

  g_assert_cmpuint (lead_scene_get_n_marks (plain), ==, lead_scene_get_n_marks (mirrored));
  for (guint i = 0; i < lead_scene_get_n_marks (plain); i++)
    {
      const LeadSceneMark *a = lead_scene_get_mark (plain, i);
      const LeadSceneMark *b = lead_scene_get_mark (mirrored, i);

      g_assert_cmpint (a->column, ==, b->column);
      g_assert_cmpint (a->row, ==, b->row);
      g_assert_cmpstr (a->words, ==, b->words);
      g_assert_cmpfloat_with_epsilon (a->rect.x + a->rect.width, WIDTH - b->rect.x, 0.001);
      g_assert_cmpfloat (a->rect.y, ==, b->rect.y);
      g_assert_cmpfloat_with_epsilon (a->hit.x, lead_scene_get_mark (twice, i)->hit.x, 0.001);
    }
}

/* Two scenes in one: their marks lie where they were put, in columns of their own. */
static void
test_append (void)
{
  g_autoptr (LeadScene) part = lay_out (3, 3, FALSE);
  g_autoptr (LeadScene) whole = lead_scene_new (WIDTH, 2 * HEIGHT);
  guint n_marks = lead_scene_get_n_marks (part);

  lead_scene_append (whole, part, 0, 0);
  lead_scene_append (whole, part, 10, HEIGHT);
  g_assert_cmpuint (lead_scene_get_n_marks (whole), ==, 2 * n_marks);
  for (guint i = 0; i < n_marks; i++)
    {
      const LeadSceneMark *above = lead_scene_get_mark (whole, i);
      const LeadSceneMark *below = lead_scene_get_mark (whole, n_marks + i);

      g_assert_cmpint (below->column, ==, above->column + 3);
      g_assert_cmpfloat (below->rect.y, ==, above->rect.y + HEIGHT);
      g_assert_cmpfloat (below->rect.x, ==, above->rect.x + 10);
    }
}

static void
count_box (cairo_surface_t *surface, double box[4])
{
  cairo_recording_surface_ink_extents (surface, &box[0], &box[1], &box[2], &box[3]);
}

/* Lines keep their slope when they are mirrored: what is drawn stays within. */
static void
test_mirrored_line (void)
{
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();
  g_autoptr (LeadScene) scene = lead_scene_new (100, 100);
  g_autoptr (LeadScene) mirrored = NULL;
  g_autoptr (LeadCanvas) canvas = NULL;
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double box[4];

  lead_scene_add_line (scene, (LeadPoint) { 10, 20 }, (LeadPoint) { 40, 60 }, 1,
                       lead_paint_ink (LEAD_INK_TEXT));
  mirrored = lead_scene_mirror (scene);
  canvas = lead_cairo_canvas_new (cr, lettering);
  lead_scene_paint (mirrored, canvas, LEAD_THEME_LIGHT, -1);
  count_box (surface, box);
  g_assert_cmpfloat_with_epsilon (box[0], 60, 1.5);
  g_assert_cmpfloat_with_epsilon (box[1], 20, 1.5);
  g_assert_cmpfloat_with_epsilon (box[2], 30, 3);

  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* The table holds the numbers that are drawn. */
static void
test_table (void)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, 4);
  g_autoptr (LeadFigure) figure = lead_bars_figure_new (bars);
  g_autoptr (LeadTable) table = lead_figure_tabulate (figure);

  g_assert_cmpuint (lead_table_get_n_rows (table), ==, 4);
  g_assert_cmpuint (lead_table_get_n_columns (table), ==, 5);
  for (guint row = 0; row < 4; row++)
    {
      const LeadPlace *place = lead_bars_get_place (bars, row);

      g_assert_cmpstr (lead_table_get_cell (table, row, 0), ==, place->name);
      for (guint series = 0; series < 3; series++)
        g_assert_cmpfloat (lead_table_get_value (table, row, 1 + series), ==,
                           place->values[series]);
      g_assert_cmpfloat (lead_table_get_value (table, row, 4), ==, place->total);
    }
}

static void
test_csv (void)
{
  g_autoptr (LeadTable) table = lead_table_new ();
  g_autofree char *csv = NULL;

  lead_table_add_column (table, "Say \"when\"", FALSE);
  lead_table_add_column (table, "Share", TRUE);
  lead_table_add_text (table, "=1+1, or more");
  lead_table_add_number (table, -1.005);
  lead_table_add_text (table, "May");
  lead_table_add_nothing (table);
  csv = lead_table_to_csv (table);
  g_assert_cmpstr (csv, ==,
                   "\"Say \"\"when\"\"\",\"Share\"\r\n\"'=1+1, or more\",-1\r\n\"May\",\r\n");
}

static LeadScene *
make_bars (const LeadRect *bars, guint n_bars, gboolean downwards)
{
  LeadScene *scene = lead_scene_new (100, 100);

  if (downwards)
    lead_scene_set_downwards (scene);
  for (guint i = 0; i < n_bars; i++)
    {
      LeadSceneMark mark = { .column = (int) i, .rect = { 0, 0, 9, 9 }, .words = (char *) "Bar" };

      lead_scene_begin_mark (scene, &mark);
      lead_scene_add_rect (scene, bars[i], LEAD_FILL_FULL, 0, lead_paint_ink (LEAD_INK_TEXT));
      lead_scene_end_mark (scene);
    }
  return scene;
}

static char *
draw (LeadScene *scene)
{
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();
  g_autoptr (LeadSvgCanvas) canvas = lead_svg_canvas_new ("t", 100, 100, lettering);

  lead_scene_paint (scene, LEAD_CANVAS (canvas), LEAD_THEME_LIGHT, -1);
  return lead_svg_canvas_end (canvas);
}

/* What is in both moves, what is new grows, what has gone is gone. */
static void
check_tween (double way, gboolean downwards, const LeadRect *expected)
{
  const LeadRect before[] = { { 10, 20, 10, 60 } };
  const LeadRect after[] = { { 30, 40, 10, 40 }, { 60, 10, 10, 70 } };
  g_autoptr (LeadScene) from = make_bars (before, 1, downwards);
  g_autoptr (LeadScene) to = make_bars (after, 2, downwards);
  g_autoptr (LeadScene) tween = lead_scene_tween (from, to, way);
  g_autoptr (LeadScene) wanted = make_bars (expected, 2, downwards);
  g_autofree char *drawn = draw (tween);
  g_autofree char *drawn_wanted = draw (wanted);

  g_assert_cmpstr (drawn, ==, drawn_wanted);
  g_assert_cmpuint (lead_scene_get_n_marks (tween), ==, 2);
}

static void
test_tween (void)
{
  const LeadRect at_first[] = { { 10, 20, 10, 60 }, { 60, 80, 10, 0 } };
  const LeadRect half[] = { { 20, 30, 10, 50 }, { 60, 45, 10, 35 } };
  const LeadRect half_downwards[] = { { 20, 30, 10, 50 }, { 62.5, 27.5, 5, 35 } };
  const LeadRect at_last[] = { { 30, 40, 10, 40 }, { 60, 10, 10, 70 } };

  check_tween (0, FALSE, at_first);
  check_tween (0.5, FALSE, half);
  check_tween (0.5, TRUE, half_downwards);
  check_tween (1, FALSE, at_last);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/plot/scene/pick", test_pick);
  g_test_add_func ("/plot/scene/time-to-come", test_time_to_come);
  g_test_add_func ("/plot/scene/mirror", test_mirror);
  g_test_add_func ("/plot/scene/append", test_append);
  g_test_add_func ("/plot/scene/mirrored-line", test_mirrored_line);
  g_test_add_func ("/plot/scene/table", test_table);
  g_test_add_func ("/plot/scene/csv", test_csv);
  g_test_add_func ("/plot/scene/tween", test_tween);
  return g_test_run ();
}
