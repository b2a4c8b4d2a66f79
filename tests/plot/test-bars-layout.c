/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plot-sample.h"
#include "lead-test.h"

#define WIDTH 300
#define HEIGHT 120

static LeadBarsLayout *
lay_out (LeadBars *bars)
{
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();

  return lead_bars_layout_new (bars, WIDTH, HEIGHT, FALSE, lettering);
}

static LeadBarsLayout *
lay_out_sample (guint n_places)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, n_places);

  return lay_out (bars);
}

/* Each count has one mark and each mark its count; they stand in the order of
 * reading, each stack from its foot, and end where the amount says. */
static void
test_marks_are_the_series (void)
{
  g_autoptr (LeadBarsLayout) layout = lay_out_sample (12);
  guint next = 0;

  for (guint place = 0; place < 12; place++)
    {
      const LeadPlace *at = lead_bars_get_place (layout->bars, place);
      double foot = layout->plot.y + layout->plot.height;
      guint amount = 0;

      for (int series = 0; series < 3; series++)
        {
          const LeadBarMark *mark;
          double share;

          if (at->values[series] == 0)
            continue;
          amount += at->values[series];
          share = (double) amount / lead_bars_get_maximum (layout->bars);

          mark = lead_bars_layout_get_mark (layout, next++);
          g_assert_cmpuint (mark->place, ==, place);
          g_assert_cmpint (mark->series, ==, series);
          g_assert_cmpfloat_with_epsilon (mark->rect.y + mark->rect.height, foot, 1.01);
          foot = layout->plot.y + layout->plot.height * (1 - share);
          g_assert_cmpfloat_with_epsilon (mark->rect.y, foot, 2.01);
        }
      if (amount == 0)
        g_assert_cmpint (lead_bars_layout_get_mark (layout, next++)->series, ==, -1);
    }
  g_assert_cmpuint (layout->marks->len, ==, next);
}

static void
test_stack (void)
{
  g_autoptr (LeadBarsLayout) layout = lay_out_sample (3);
  LeadRect stack = lead_bars_layout_get_stack (layout, 2);

  for (guint i = 0; i < layout->marks->len; i++)
    {
      const LeadBarMark *mark = lead_bars_layout_get_mark (layout, i);

      if (mark->place != 2)
        continue;
      g_assert_cmpfloat (mark->rect.y, >=, stack.y);
      g_assert_cmpfloat (mark->rect.y + mark->rect.height, <=, stack.y + stack.height + 1.01);
      g_assert_cmpfloat (mark->rect.x, ==, stack.x);
    }
  g_assert_cmpfloat (stack.height, >, lead_bars_layout_get_mark (layout, 2)->rect.height);
}

static gboolean
is_within (const LeadRect *rect)
{
  return rect->x >= -0.001 && rect->y >= 0 && rect->x + rect->width <= WIDTH + 0.001
         && rect->y + rect->height <= HEIGHT + 0.001;
}

static void
test_nothing_sticks_out (void)
{
  for (guint n_places = 1; n_places < 200; n_places++)
    {
      g_autoptr (LeadBarsLayout) layout = lay_out_sample (n_places);

      for (guint i = 0; i < layout->marks->len; i++)
        {
          g_assert_true (is_within (&lead_bars_layout_get_mark (layout, i)->rect));
          g_assert_true (is_within (&lead_bars_layout_get_mark (layout, i)->hit));
        }
    }
}

static void
test_time_to_come (void)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, 12);
  g_autoptr (LeadBarsLayout) layout = NULL;

  lead_bars_set_reached (bars, 5);
  layout = lay_out (bars);
  g_assert_cmpuint (
    lead_bars_layout_get_mark (layout, layout->marks->len - 1)->place, ==, 4);
  g_assert_cmpfloat (layout->reached.width, <, layout->plot.width);
}

static void
test_shared_axis (void)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, 3);
  g_autoptr (LeadBarsLayout) alone = lay_out (bars);
  g_autoptr (LeadBarsLayout) beside = NULL;

  lead_bars_set_maximum (bars, 40);
  beside = lay_out (bars);
  g_assert_cmpfloat (lead_bars_layout_get_mark (beside, 0)->rect.height, <,
                     lead_bars_layout_get_mark (alone, 0)->rect.height);
}

/* No line runs through a bar. */
static void
test_grid_stays_behind (void)
{
  g_autoptr (LeadBarsLayout) layout = lay_out_sample (12);

  g_assert_cmpuint (layout->grid->len, >, 1);
  for (guint i = 0; i < layout->grid->len; i++)
    {
      const LeadRect *piece = &g_array_index (layout->grid, LeadRect, i);

      for (guint j = 0; j < layout->marks->len; j++)
        {
          const LeadRect *bar = &lead_bars_layout_get_mark (layout, j)->rect;

          g_assert_false (bar->y < piece->y && bar->y + bar->height > piece->y
                          && bar->x < piece->x + piece->width && bar->x + bar->width > piece->x);
        }
    }
}

static void
test_blank (void)
{
  const guint nothing[] = { 0, 0, 0 };
  g_autoptr (LeadBars) bars = lead_bars_new ("Title", "Caption", LEAD_FAMILY_BARRIER);
  g_autoptr (LeadBarsLayout) none = NULL;
  g_autoptr (LeadBarsLayout) blank = NULL;

  for (guint i = 0; i < 3; i++)
    lead_bars_add_series (bars, "met", LEAD_FILL_OUTLINED);
  none = lay_out (bars);
  g_assert_cmpuint (none->marks->len, ==, 0);

  lead_bars_add_place (bars, "May", "May", 0, nothing);
  blank = lay_out (bars);
  g_assert_true (lead_bars_is_blank (bars));
  g_assert_cmpuint (blank->grid->len, ==, 0);
  g_assert_cmpuint (blank->marks->len, ==, 1);
}

static void
test_words (void)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, 8);
  g_autofree char *met = lead_bars_describe (bars, 0, 2);
  g_autofree char *none = lead_bars_describe (bars, 3, -1);
  g_autofree char *empty = lead_bars_describe (bars, 6, -1);

  g_assert_cmpstr (met, ==, "Place 1: met in 3 of 8 entries");
  g_assert_cmpstr (none, ==, "Place 4: in none of 8 entries");
  g_assert_cmpstr (empty, ==, "Place 7: no entries");
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/plot/bars/marks-are-the-series", test_marks_are_the_series);
  g_test_add_func ("/plot/bars/stack", test_stack);
  g_test_add_func ("/plot/bars/nothing-sticks-out", test_nothing_sticks_out);
  g_test_add_func ("/plot/bars/time-to-come", test_time_to_come);
  g_test_add_func ("/plot/bars/shared-axis", test_shared_axis);
  g_test_add_func ("/plot/bars/grid-stays-behind", test_grid_stays_behind);
  g_test_add_func ("/plot/bars/blank", test_blank);
  g_test_add_func ("/plot/bars/words", test_words);
  return g_test_run ();
}
