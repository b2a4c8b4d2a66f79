/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the marks of a plane lie, and what is said of them. */

#include "config.h"

#include "lead-plot-sample.h"
#include "lead-test.h"
#include "plot/lead-plane-figure.h"

#define WIDTH  300
#define HEIGHT 200

static LeadPlane *
make_plane (void)
{
  LeadPlane *plane = lead_plane_new ("Agreement and certainty");

  lead_plane_set_axes (plane, "More certainty", "More agreement");
  lead_plane_set_corners (plane, "Low", "High");
  lead_plane_add (plane, 0, 0, "1 Jan", "1 Jan: nothing of either.");
  lead_plane_add (plane, 1, 1, "1 Feb", "1 Feb: all of both.");
  lead_plane_add (plane, 1.5, -2, "1 Mar", "1 Mar: off the scale.");
  return plane;
}

static LeadScene *
lay_out (gboolean mirrored)
{
  g_autoptr (LeadPlane) plane = make_plane ();
  g_autoptr (LeadFigure) figure = lead_plane_figure_new (plane);
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();

  return lead_figure_lay_out (figure, WIDTH, HEIGHT, mirrored, lettering);
}

static void
test_places (void)
{
  g_autoptr (LeadScene) scene = lay_out (FALSE);
  LeadRect first = lead_scene_get_mark (scene, 0)->rect;
  LeadRect second = lead_scene_get_mark (scene, 1)->rect;
  LeadRect last = lead_scene_get_mark (scene, 2)->rect;

  g_assert_cmpfloat (first.x, <, second.x);
  g_assert_cmpfloat (first.y, >, second.y);
  g_assert_cmpfloat (last.width, >, first.width);
  /* Kept on the scale, and everything within the picture. */
  g_assert_cmpfloat_with_epsilon (last.y + last.height / 2, first.y + first.height / 2, 0.01);
  g_assert_cmpfloat (first.x, >=, 0);
  g_assert_cmpfloat (last.x + last.width, <=, WIDTH);
  g_assert_cmpfloat (first.y + first.height, <=, HEIGHT);
}

static void
test_mirrored (void)
{
  g_autoptr (LeadScene) scene = lay_out (TRUE);

  g_assert_cmpfloat (lead_scene_get_mark (scene, 0)->rect.x, >,
                     lead_scene_get_mark (scene, 1)->rect.x);
}

static void
test_find (void)
{
  g_autoptr (LeadScene) scene = lay_out (FALSE);
  LeadRect first = lead_scene_get_mark (scene, 0)->rect;

  g_assert_cmpint (lead_scene_pick (scene, first.x + 1, first.y + 1), ==, 0);
  g_assert_cmpint (lead_scene_pick (scene, WIDTH / 2, HEIGHT / 2), ==, -1);
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add_func ("/plot/plane/places", test_places);
  g_test_add_func ("/plot/plane/mirrored", test_mirrored);
  g_test_add_func ("/plot/plane/find", test_find);
  return g_test_run ();
}
