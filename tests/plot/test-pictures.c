/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-test.h"
#include "lead-plot-sample.h"
#include "plot/lead-bars-figure.h"
#include "plot/lead-cairo-canvas.h"

#include <stdlib.h>

#define WIDTH 240
#define HEIGHT 132
#define MARGIN 12

/* How much of the picture may look otherwise, and what counts as otherwise:
 * room for another version of FreeType, not for another chart. */
#define MOST_OTHER 0.015
#define NEAR_ENOUGH 48

/*
 * Pictures of charts, held against approved ones. After a change that is meant,
 * run the test with LEAD_PICTURES set to a folder, look at what it leaves there,
 * and copy it to tests/plot/pictures.
 */

typedef struct
{
  const char *name;
  LeadFamily  family;
  LeadTheme   theme;
  guint       n_places;
  guint       n_reached;
  int         focused;
  gboolean    mirrored;
} Scene;

static const Scene scenes[] = {
  { "barrier-light", LEAD_FAMILY_BARRIER, LEAD_THEME_LIGHT, 12, 11, -1, FALSE },
  { "behaviour-light", LEAD_FAMILY_BEHAVIOUR, LEAD_THEME_LIGHT, 12, 12, -1, FALSE },
  { "barrier-dark", LEAD_FAMILY_BARRIER, LEAD_THEME_DARK, 12, 11, -1, FALSE },
  { "behaviour-dark", LEAD_FAMILY_BEHAVIOUR, LEAD_THEME_DARK, 12, 12, -1, FALSE },
  { "contrast-light", LEAD_FAMILY_BARRIER, LEAD_THEME_LIGHT_CONTRAST, 12, 12, -1, FALSE },
  { "contrast-dark", LEAD_FAMILY_BEHAVIOUR, LEAD_THEME_DARK_CONTRAST, 12, 12, -1, FALSE },
  { "focused", LEAD_FAMILY_BARRIER, LEAD_THEME_LIGHT, 12, 12, 7, FALSE },
  { "mirrored", LEAD_FAMILY_BARRIER, LEAD_THEME_LIGHT, 12, 11, -1, TRUE },
  { "few", LEAD_FAMILY_BARRIER, LEAD_THEME_LIGHT, 3, 3, -1, FALSE },
  { "many", LEAD_FAMILY_BEHAVIOUR, LEAD_THEME_LIGHT, 90, 90, -1, FALSE },
};

static cairo_surface_t *
paint_scene (const Scene *scene)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (scene->family, scene->n_places);
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();
  g_autoptr (LeadFigure) figure = NULL;
  g_autoptr (LeadScene) painted = NULL;
  g_autoptr (LeadCanvas) canvas = NULL;
  LeadColour paper = lead_palette_get_ink (scene->theme, LEAD_INK_PAPER);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, paper.red, paper.green, paper.blue);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);

  lead_bars_set_reached (bars, scene->n_reached);
  figure = lead_bars_figure_new (bars);
  lead_bars_figure_set_titled (LEAD_BARS_FIGURE (figure), TRUE);
  painted = lead_figure_lay_out (figure, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN,
                                 scene->mirrored, lettering);
  canvas = lead_cairo_canvas_new (cr, lettering);
  lead_scene_paint (painted, canvas, scene->theme, scene->focused);
  g_clear_object (&canvas);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static gboolean
is_near (const guint8 *a, const guint8 *b)
{
  return abs (a[0] - b[0]) <= NEAR_ENOUGH && abs (a[1] - b[1]) <= NEAR_ENOUGH
         && abs (a[2] - b[2]) <= NEAR_ENOUGH;
}

static double
share_of_other_pixels (cairo_surface_t *a, cairo_surface_t *b)
{
  guint n_other = 0;

  for (int y = 0; y < HEIGHT; y++)
    {
      const guint8 *row_a
        = cairo_image_surface_get_data (a) + y * cairo_image_surface_get_stride (a);
      const guint8 *row_b
        = cairo_image_surface_get_data (b) + y * cairo_image_surface_get_stride (b);

      for (int x = 0; x < WIDTH; x++)
        n_other += !is_near (row_a + 4 * x, row_b + 4 * x);
    }
  return (double) n_other / (WIDTH * HEIGHT);
}

static void
keep_picture (cairo_surface_t *surface, const char *name)
{
  const char *folder = g_getenv ("LEAD_PICTURES");
  g_autofree char *path = NULL;

  if (folder == NULL)
    return;
  path = g_strdup_printf ("%s/%s.png", folder, name);
  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
}

static void
test_scene (gconstpointer data)
{
  const Scene *scene = data;
  cairo_surface_t *painted = paint_scene (scene);
  g_autofree char *file = g_strdup_printf ("%s.png", scene->name);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "plot", "pictures", file, NULL);
  cairo_surface_t *approved = cairo_image_surface_create_from_png (path);

  keep_picture (painted, scene->name);
  g_assert_cmpint (cairo_surface_status (approved), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (approved), ==, WIDTH);
  g_assert_cmpint (cairo_image_surface_get_height (approved), ==, HEIGHT);
  g_assert_cmpfloat (share_of_other_pixels (painted, approved), <, MOST_OTHER);

  cairo_surface_destroy (approved);
  cairo_surface_destroy (painted);
}

/* The comparison itself must be able to fail. */
static void
test_tells_charts_apart (void)
{
  Scene changed = scenes[0];
  cairo_surface_t *one = paint_scene (&scenes[0]);
  cairo_surface_t *other;

  changed.n_reached = 6;
  other = paint_scene (&changed);
  g_assert_cmpfloat (share_of_other_pixels (one, other), >, MOST_OTHER);

  cairo_surface_destroy (one);
  cairo_surface_destroy (other);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (scenes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/plot/pictures/%s", scenes[i].name);

      g_test_add_data_func (path, &scenes[i], test_scene);
    }
  g_test_add_func ("/plot/pictures/tells-charts-apart", test_tells_charts_apart);
  return g_test_run ();
}
