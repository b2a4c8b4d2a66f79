/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-test.h"
#include "plot/lead-palette.h"

#define LEAST_FOR_TEXT 4.5
#define LEAST_FOR_MARKS 3.0

static double
against_paper (LeadTheme theme, LeadColour colour)
{
  return lead_colour_get_contrast (colour, lead_palette_get_ink (theme, LEAD_INK_PAPER));
}

static void
test_text (void)
{
  for (LeadTheme theme = 0; theme < LEAD_N_THEMES; theme++)
    {
      LeadColour text = lead_palette_get_ink (theme, LEAD_INK_TEXT);
      LeadColour dim = lead_palette_get_ink (theme, LEAD_INK_DIM);

      g_assert_cmpfloat (against_paper (theme, text), >=, LEAST_FOR_TEXT);
      g_assert_cmpfloat (against_paper (theme, dim), >=, LEAST_FOR_TEXT);
    }
}

static void
test_marks (void)
{
  for (LeadTheme theme = 0; theme < LEAD_N_THEMES; theme++)
    {
      for (LeadFamily family = 0; family < LEAD_N_FAMILIES; family++)
        {
          LeadColour first = lead_palette_get_tone (theme, family, LEAD_TONE_FIRST);
          LeadColour second = lead_palette_get_tone (theme, family, LEAD_TONE_SECOND);

          g_assert_cmpfloat (against_paper (theme, first), >=, LEAST_FOR_TEXT);
          g_assert_cmpfloat (against_paper (theme, second), >=, LEAST_FOR_MARKS);
        }
      g_assert_cmpfloat (against_paper (theme, lead_palette_get_ink (theme, LEAD_INK_LINE)), >=,
                         LEAST_FOR_MARKS);
    }
}

/* Lines to hold on to stay behind what means something. */
static void
test_grid_is_quiet (void)
{
  for (LeadTheme theme = LEAD_THEME_LIGHT; theme <= LEAD_THEME_DARK; theme++)
    {
      LeadColour grid = lead_palette_get_ink (theme, LEAD_INK_GRID);

      g_assert_cmpfloat (against_paper (theme, grid), <, 1.6);
      g_assert_cmpfloat (against_paper (theme, grid), >, 1.1);
    }
}

/* What is in a place is seen on it, and so is the place where nothing is. */
static void
test_empty_places (void)
{
  for (LeadTheme theme = 0; theme < LEAD_N_THEMES; theme++)
    {
      LeadColour empty = lead_palette_get_ink (theme, LEAD_INK_EMPTY);
      LeadColour full = lead_palette_get_tone (theme, LEAD_FAMILY_NEUTRAL, LEAD_TONE_FIRST);

      g_assert_cmpfloat (lead_colour_get_contrast (full, empty), >=, LEAST_FOR_TEXT);
      g_assert_cmpfloat (against_paper (theme, empty), >, 1.1);
    }
}

static void
test_high_contrast_is_higher (void)
{
  const LeadTheme pairs[][2] = {
    { LEAD_THEME_LIGHT, LEAD_THEME_LIGHT_CONTRAST },
    { LEAD_THEME_DARK, LEAD_THEME_DARK_CONTRAST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    for (LeadFamily family = 0; family < LEAD_N_FAMILIES; family++)
      for (LeadTone tone = LEAD_TONE_FIRST; tone <= LEAD_TONE_SECOND; tone++)
        g_assert_cmpfloat (
          against_paper (pairs[i][1], lead_palette_get_tone (pairs[i][1], family, tone)), >,
          against_paper (pairs[i][0], lead_palette_get_tone (pairs[i][0], family, tone)));
}

static void
test_contrast (void)
{
  LeadColour black = { 0, 0, 0 };
  LeadColour white = { 1, 1, 1 };
  LeadColour grey = { 119 / 255.0, 119 / 255.0, 119 / 255.0 };
  g_autofree char *name = lead_colour_to_string (grey);

  g_assert_cmpfloat_with_epsilon (lead_colour_get_contrast (black, white), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (lead_colour_get_contrast (white, white), 1, 0.001);
  g_assert_cmpfloat_with_epsilon (lead_colour_get_contrast (grey, white), 4.478, 0.001);
  g_assert_cmpstr (name, ==, "#777777");
}

static void
test_themes (void)
{
  g_assert_cmpint (lead_theme_new (FALSE, FALSE), ==, LEAD_THEME_LIGHT);
  g_assert_cmpint (lead_theme_new (TRUE, FALSE), ==, LEAD_THEME_DARK);
  g_assert_cmpint (lead_theme_new (FALSE, TRUE), ==, LEAD_THEME_LIGHT_CONTRAST);
  g_assert_cmpint (lead_theme_new (TRUE, TRUE), ==, LEAD_THEME_DARK_CONTRAST);
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/plot/palette/text", test_text);
  g_test_add_func ("/plot/palette/marks", test_marks);
  g_test_add_func ("/plot/palette/empty-places", test_empty_places);
  g_test_add_func ("/plot/palette/grid-is-quiet", test_grid_is_quiet);
  g_test_add_func ("/plot/palette/high-contrast-is-higher", test_high_contrast_is_higher);
  g_test_add_func ("/plot/palette/contrast", test_contrast);
  g_test_add_func ("/plot/palette/themes", test_themes);
  return g_test_run ();
}
