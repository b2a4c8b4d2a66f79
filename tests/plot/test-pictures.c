/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-test.h"
#include "lead-plot-sample.h"
#include "plot/lead-bars-figure.h"
#include "plot/lead-cairo-canvas.h"

#include <math.h>
#include <stdlib.h>

#define WIDTH 240
#define HEIGHT 132
#define FIGURE_WIDTH 480
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

/* The other figures, each as high as it likes. */
typedef struct
{
  const char *name;
  LeadFigure *(*make) (void);
  int         width;
  LeadTheme   theme;
  int         focused;
  gboolean    mirrored;
} FigureScene;

static const FigureScene figure_scenes[] = {
  { "calendar-light", lead_plot_sample_new_calendar, 620, LEAD_THEME_LIGHT, -1, FALSE },
  { "calendar-narrow-dark", lead_plot_sample_new_calendar, 300, LEAD_THEME_DARK, 5, FALSE },
  { "calendar-contrast", lead_plot_sample_new_calendar, 620, LEAD_THEME_LIGHT_CONTRAST, -1, FALSE },
  { "calendar-mirrored", lead_plot_sample_new_calendar, 620, LEAD_THEME_LIGHT, -1, TRUE },
  { "pairs-light", lead_plot_sample_new_pairs, FIGURE_WIDTH, LEAD_THEME_LIGHT, 7, FALSE },
  { "pairs-dark", lead_plot_sample_new_pairs, FIGURE_WIDTH, LEAD_THEME_DARK, -1, FALSE },
  { "pairs-narrow", lead_plot_sample_new_pairs, 280, LEAD_THEME_LIGHT_CONTRAST, -1, FALSE },
  { "pairs-mirrored", lead_plot_sample_new_pairs, FIGURE_WIDTH, LEAD_THEME_LIGHT, -1, TRUE },
  { "ratings", lead_plot_sample_new_ratings, FIGURE_WIDTH, LEAD_THEME_LIGHT, -1, FALSE },
  { "ratings-narrow", lead_plot_sample_new_ratings, 300, LEAD_THEME_DARK, 2, FALSE },
  { "list", lead_plot_sample_new_list, 400, LEAD_THEME_LIGHT, -1, FALSE },
  { "grid-light", lead_plot_sample_new_grid, 700, LEAD_THEME_LIGHT, 8, FALSE },
  { "grid-dark", lead_plot_sample_new_grid, FIGURE_WIDTH, LEAD_THEME_DARK, -1, FALSE },
  { "grid-narrow", lead_plot_sample_new_grid, 300, LEAD_THEME_LIGHT_CONTRAST, -1, FALSE },
  { "grid-mirrored", lead_plot_sample_new_grid, 300, LEAD_THEME_LIGHT, -1, TRUE },
  { "multiples", lead_plot_sample_new_multiples, 520, LEAD_THEME_LIGHT, -1, FALSE },
};

static cairo_surface_t *
paint (LeadFigure *figure, int width, int height, LeadTheme theme, gboolean mirrored,
       int focused)
{
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();
  g_autoptr (LeadScene) scene = NULL;
  g_autoptr (LeadCanvas) canvas = NULL;
  LeadColour paper = lead_palette_get_ink (theme, LEAD_INK_PAPER);
  cairo_surface_t *surface;
  cairo_t *cr;

  if (height <= 0)
    height = (int) ceil (lead_figure_get_height (figure, width - 2 * MARGIN, lettering))
             + 2 * MARGIN;
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, paper.red, paper.green, paper.blue);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);

  scene = lead_figure_lay_out (figure, width - 2 * MARGIN, height - 2 * MARGIN, mirrored,
                               lettering);
  canvas = lead_cairo_canvas_new (cr, lettering);
  lead_scene_paint (scene, canvas, theme, focused);
  g_clear_object (&canvas);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static cairo_surface_t *
paint_scene (const Scene *scene)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (scene->family, scene->n_places);
  g_autoptr (LeadFigure) figure = NULL;

  lead_bars_set_reached (bars, scene->n_reached);
  figure = lead_bars_figure_new (bars);
  lead_bars_figure_set_titled (LEAD_BARS_FIGURE (figure), TRUE);
  return paint (figure, WIDTH, HEIGHT, scene->theme, scene->mirrored, scene->focused);
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
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);

  for (int y = 0; y < height; y++)
    {
      const guint8 *row_a
        = cairo_image_surface_get_data (a) + y * cairo_image_surface_get_stride (a);
      const guint8 *row_b
        = cairo_image_surface_get_data (b) + y * cairo_image_surface_get_stride (b);

      for (int x = 0; x < width; x++)
        n_other += !is_near (row_a + 4 * x, row_b + 4 * x);
    }
  return (double) n_other / (width * height);
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
compare (cairo_surface_t *painted, const char *name)
{
  g_autofree char *file = g_strdup_printf ("%s.png", name);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "plot", "pictures", file, NULL);
  cairo_surface_t *approved = cairo_image_surface_create_from_png (path);

  keep_picture (painted, name);
  g_assert_cmpint (cairo_surface_status (approved), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (approved), ==,
                   cairo_image_surface_get_width (painted));
  g_assert_cmpint (cairo_image_surface_get_height (approved), ==,
                   cairo_image_surface_get_height (painted));
  g_assert_cmpfloat (share_of_other_pixels (painted, approved), <, MOST_OTHER);
  cairo_surface_destroy (approved);
}

static void
test_scene (gconstpointer data)
{
  const Scene *scene = data;
  cairo_surface_t *painted = paint_scene (scene);

  compare (painted, scene->name);
  cairo_surface_destroy (painted);
}

static void
test_figure (gconstpointer data)
{
  const FigureScene *scene = data;
  g_autoptr (LeadFigure) figure = scene->make ();
  cairo_surface_t *painted
    = paint (figure, scene->width, 0, scene->theme, scene->mirrored, scene->focused);

  compare (painted, scene->name);
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
  for (guint i = 0; i < G_N_ELEMENTS (figure_scenes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/plot/pictures/%s", figure_scenes[i].name);

      g_test_add_data_func (path, &figure_scenes[i], test_figure);
    }
  g_test_add_func ("/plot/pictures/tells-charts-apart", test_tells_charts_apart);
  return g_test_run ();
}
