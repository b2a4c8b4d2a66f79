/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-test.h"
#include "plot/lead-geometry.h"
#include "plot/lead-scale.h"

typedef struct
{
  double maximum;
  guint  n_steps;
  double step;
  guint  n_ticks;
} Case;

static const Case cases[] = {
  { 0, 4, 1, 1 },   { 1, 4, 1, 1 },   { 3, 4, 1, 3 },    { 4, 4, 1, 4 },  { 5, 4, 2, 2 },
  { 7, 2, 5, 1 },   { 9, 4, 5, 1 },   { 10, 4, 5, 2 },   { 11, 1, 20, 1 }, { 23, 4, 10, 2 },
  { 99, 3, 50, 1 }, { 100, 4, 50, 2 }, { 1234, 4, 500, 2 },
};

static void
test_counts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      LeadScale scale = lead_scale_new_count (c->maximum, c->n_steps);

      g_assert_cmpfloat (scale.step, ==, c->step);
      g_assert_cmpuint (lead_scale_get_ticks (&scale), ==, c->n_ticks);
      g_assert_cmpuint (lead_scale_get_ticks (&scale), <=, c->n_steps);
      g_assert_cmpfloat (lead_scale_map (&scale, 0), ==, 0);
      g_assert_cmpfloat (lead_scale_map (&scale, scale.maximum), ==, 1);
      g_assert_cmpfloat (scale.maximum, >=, c->maximum);
    }
}

/* Places lie side by side, within their room, whatever the numbers are. */
static void
test_bands (void)
{
  for (guint i = 0; i < 1000; i++)
    {
      double width = g_test_rand_double_range (0, 2000);
      guint n_places = (guint) g_test_rand_int_range (1, 800);
      LeadBand band = lead_band_new (width, n_places);

      g_assert_cmpfloat (band.step * n_places, <=, width + 0.001);
      g_assert_cmpfloat (band.width, <=, band.step);
      g_assert_cmpfloat (band.width, >=, 0);
      if (band.step >= 2)
        {
          g_assert_cmpfloat (band.step, ==, (int) band.step);
          g_assert_cmpfloat (band.width, <, band.step);
        }
    }
}

static void
test_rects (void)
{
  LeadRect left = { 10, 20, 30, 40 };
  LeadRect right = { 40, 20, 30, 40 };
  LeadRect mirrored = lead_rect_mirror (left, 100);
  LeadRect inside = lead_rect_inset (left, 18);

  g_assert_true (lead_rect_contains (&left, 10, 20));
  g_assert_false (lead_rect_contains (&left, 40, 30));
  g_assert_true (lead_rect_contains (&right, 40, 30));
  g_assert_false (lead_rect_contains (&left, 30, 60));

  g_assert_cmpfloat (mirrored.x, ==, 60);
  g_assert_cmpfloat (mirrored.width, ==, 30);
  g_assert_cmpfloat (lead_rect_mirror (mirrored, 100).x, ==, left.x);

  g_assert_cmpfloat (inside.width, ==, 0);
  g_assert_cmpfloat (inside.height, ==, 4);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/plot/scale/counts", test_counts);
  g_test_add_func ("/plot/scale/bands", test_bands);
  g_test_add_func ("/plot/geometry/rects", test_rects);
  return g_test_run ();
}
