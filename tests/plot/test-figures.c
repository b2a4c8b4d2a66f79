/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What holds for every figure, and what the calendar says of its days. */

#include "config.h"

#include "lead-plot-sample.h"
#include "lead-test.h"
#include "plot/lead-calendar-figure.h"
#include "plot/lead-cursor.h"
#include "plot/lead-grid-figure.h"
#include "plot/lead-sheet.h"

#include <math.h>

static LeadFigure *(*const makers[]) (void) = {
  lead_plot_sample_new_calendar,
  lead_plot_sample_new_pairs,
  lead_plot_sample_new_multiples,
  lead_plot_sample_new_ratings,
  lead_plot_sample_new_list,
  lead_plot_sample_new_grid,
};

static LeadScene *
lay_out (LeadFigure *figure, double width, gboolean mirrored)
{
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();

  return lead_figure_lay_out (figure, width, lead_figure_get_height (figure, width, lettering),
                              mirrored, lettering);
}

/* From a phone to a full screen every mark lies in the picture, the pointer that
 * is on one means it, and its words are there. */
static void
check_marks (LeadScene *scene)
{
  for (guint i = 0; i < lead_scene_get_n_marks (scene); i++)
    {
      const LeadSceneMark *mark = lead_scene_get_mark (scene, i);
      double x = mark->rect.x + mark->rect.width / 2;
      double y = mark->rect.y + mark->rect.height / 2;

      g_assert_cmpfloat (mark->rect.x, >=, -0.001);
      g_assert_cmpfloat (mark->rect.y, >=, -0.001);
      g_assert_cmpfloat (mark->rect.x + mark->rect.width, <=, lead_scene_get_width (scene) + 0.001);
      g_assert_cmpfloat (mark->rect.y + mark->rect.height, <=,
                         lead_scene_get_height (scene) + 0.001);
      g_assert_cmpstr (mark->words, !=, "");
      if (mark->rect.height > 2)
        g_assert_cmpint (lead_scene_pick (scene, x, y), >=, 0);
    }
}

static void
test_every_width (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    {
      g_autoptr (LeadFigure) figure = makers[i]();

      for (double width = 220; width < 1300; width += 60)
        {
          g_autoptr (LeadScene) plain = lay_out (figure, width, FALSE);
          g_autoptr (LeadScene) mirrored = lay_out (figure, width, TRUE);

          check_marks (plain);
          check_marks (mirrored);
        }
    }
}

/* However it is cut into bands, the keyboard walks the same days. */
static void
test_width_keeps_the_days (void)
{
  g_autoptr (LeadFigure) figure = lead_plot_sample_new_calendar ();
  g_autoptr (LeadScene) wide = lay_out (figure, 900, FALSE);
  g_autoptr (LeadScene) narrow = lay_out (figure, 260, FALSE);

  g_assert_cmpuint (lead_scene_get_n_marks (wide), ==, lead_scene_get_n_marks (narrow));
  for (guint i = 0; i < lead_scene_get_n_marks (wide); i++)
    {
      const LeadSceneMark *a = lead_scene_get_mark (wide, i);
      const LeadSceneMark *b = lead_scene_get_mark (narrow, i);

      g_assert_cmpint (a->column, ==, b->column);
      g_assert_cmpint (a->row, ==, b->row);
    }
  g_assert_cmpfloat (lead_scene_get_height (narrow), >, lead_scene_get_height (wide));
}

/* Each mark finds its day again, and the table has a row for it. */
static void
test_days (void)
{
  g_autoptr (LeadFigure) figure = lead_plot_sample_new_calendar ();
  g_autoptr (LeadScene) scene = lay_out (figure, 900, FALSE);
  g_autoptr (LeadTable) table = lead_figure_tabulate (figure);
  GDate day;

  g_assert_cmpuint (lead_table_get_n_rows (table), ==, lead_scene_get_n_marks (scene));
  for (guint i = 0; i < lead_scene_get_n_marks (scene); i++)
    {
      const LeadSceneMark *mark = lead_scene_get_mark (scene, i);
      char name[32];

      g_assert_true (lead_calendar_figure_get_day (LEAD_CALENDAR_FIGURE (figure), mark->column,
                                                   mark->row, &day));
      g_date_strftime (name, sizeof name, "%Y-%m-%d", &day);
      g_assert_cmpstr (lead_table_get_cell (table, i, 0), ==, name);
      g_assert_cmpint (g_date_get_weekday (&day), ==, mark->row + 1);
    }
  /* The last day before the calendar begins. */
  g_assert_false (lead_calendar_figure_get_day (LEAD_CALENDAR_FIGURE (figure), 0, 5, &day));
}

/* Down is the next name, right is now. */
static void
test_pairs_by_keyboard (void)
{
  g_autoptr (LeadFigure) figure = lead_plot_sample_new_pairs ();
  g_autoptr (LeadScene) scene = lay_out (figure, 480, FALSE);
  g_autoptr (LeadCursor) cursor = lead_cursor_new ();
  const LeadSceneMark *mark;

  lead_cursor_set_scene (cursor, scene);
  lead_cursor_begin (cursor);
  lead_cursor_walk (cursor, LEAD_STEP_DOWN);
  lead_cursor_walk (cursor, LEAD_STEP_RIGHT);
  mark = lead_scene_get_mark (scene, (guint) lead_cursor_get_focused (cursor));
  g_assert_cmpint (mark->row, ==, 1);
  g_assert_cmpint (mark->column, ==, 1);
  g_assert_cmpstr (mark->words, ==, "Now");
}

static void
test_tables (void)
{
  g_autoptr (LeadFigure) pairs = lead_plot_sample_new_pairs ();
  g_autoptr (LeadFigure) multiples = lead_plot_sample_new_multiples ();
  g_autoptr (LeadTable) one = lead_figure_tabulate (pairs);
  g_autoptr (LeadTable) many = lead_figure_tabulate (multiples);

  g_assert_cmpuint (lead_table_get_n_rows (one), ==, 6);
  g_assert_cmpstr (lead_table_get_cell (one, 1, 0), ==, "Perceiving");
  g_assert_cmpfloat (lead_table_get_value (one, 1, 1), ==, 19);
  g_assert_cmpfloat_with_epsilon (lead_table_get_value (one, 1, 2), 32, 0.001);
  /* Nothing is known of it before, which isn't nought. */
  g_assert_cmpstr (lead_table_get_cell (one, 5, 3), ==, "");

  g_assert_cmpuint (lead_table_get_n_rows (many), ==, 6 + 7 + 8 + 9);
  g_assert_cmpuint (lead_table_get_n_columns (many), ==, 6);
}

/* Cells lie beside and below each other without a gap, each under its column’s
 * name: a pointer always means the one it is in. */
static void
test_grid_cells (void)
{
  g_autoptr (LeadFigure) figure = lead_plot_sample_new_grid ();
  g_autoptr (LeadScene) scene = lay_out (figure, 480, FALSE);
  g_autoptr (LeadScene) mirrored = lay_out (figure, 480, TRUE);

  g_assert_cmpuint (lead_scene_get_n_marks (scene), ==, 5 * 6);
  for (guint i = 0; i < lead_scene_get_n_marks (scene); i++)
    {
      const LeadSceneMark *mark = lead_scene_get_mark (scene, i);
      const LeadSceneMark *other = lead_scene_get_mark (mirrored, i);
      g_autofree char *words = g_strdup_printf ("Cell %d", mark->row * 6 + mark->column);

      g_assert_cmpint (mark->column, ==, (int) i / 5);
      g_assert_cmpint (mark->row, ==, (int) i % 5);
      g_assert_cmpstr (mark->words, ==, words);
      g_assert_cmpstr (other->words, ==, words);
      g_assert_cmpfloat_with_epsilon (other->rect.x, 480 - mark->rect.x - mark->rect.width, 0.001);
      g_assert_cmpint (lead_scene_pick (scene, mark->rect.x + 1, mark->rect.y + 1), ==, (int) i);
      g_assert_cmpint (lead_scene_pick (scene, mark->rect.x + mark->rect.width - 1,
                                        mark->rect.y + mark->rect.height - 1), ==, (int) i);
    }
}

/* The keyboard comes in at the first cell and stays within the grid. */
static void
test_grid_by_keyboard (void)
{
  static const LeadStep steps[]
    = { LEAD_STEP_UP, LEAD_STEP_RIGHT, LEAD_STEP_DOWN, LEAD_STEP_DOWN, LEAD_STEP_LEFT,
        LEAD_STEP_LEFT };
  static const char *const heard[] = { "Cell 0", "Cell 1", "Cell 7", "Cell 13", "Cell 12",
                                       "Cell 12" };
  g_autoptr (LeadFigure) figure = lead_plot_sample_new_grid ();
  g_autoptr (LeadScene) scene = lay_out (figure, 480, FALSE);
  g_autoptr (LeadCursor) cursor = lead_cursor_new ();

  lead_cursor_set_scene (cursor, scene);
  lead_cursor_begin (cursor);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      const LeadSceneMark *mark;

      lead_cursor_walk (cursor, steps[i]);
      mark = lead_scene_get_mark (scene, (guint) lead_cursor_get_focused (cursor));
      g_assert_cmpstr (mark->words, ==, heard[i]);
    }
}

/* A row for every cell with something behind it, with the numbers it shows. */
static void
test_grid_table (void)
{
  g_autoptr (LeadFigure) figure = lead_plot_sample_new_grid ();
  g_autoptr (LeadTable) table = lead_figure_tabulate (figure);
  g_autoptr (LeadScene) scene = lay_out (figure, 480, FALSE);
  guint n_solid = 0, column, row;

  for (guint place = 0; place < 30; place++)
    {
      int mark = lead_scene_find (scene, (int) place % 6, (int) place / 6);

      g_assert_cmpint (lead_scene_get_mark (scene, (guint) mark)->solid, ==, place % 10 != 3);
      if (place % 10 == 3)
        continue;
      g_assert_true (lead_grid_figure_find_cell (LEAD_GRID_FIGURE (figure), n_solid, &column,
                                                 &row));
      g_assert_cmpuint (row * 6 + column, ==, place);
      g_assert_cmpfloat (lead_table_get_value (table, n_solid, 2), ==, place);
      g_assert_cmpfloat (lead_table_get_value (table, n_solid, 3), ==, place + 5);
      if (place % 5 == 3)
        g_assert_cmpstr (lead_table_get_cell (table, n_solid, 6), ==, "");
      else
        g_assert_cmpfloat (lead_table_get_value (table, n_solid, 6), ==,
                           round ((place * 7 % 19 / 12.0 - 0.6) * 100));
      n_solid++;
    }
  g_assert_cmpuint (lead_table_get_n_rows (table), ==, n_solid);
  g_assert_cmpuint (lead_table_get_n_columns (table), ==, 9);
  g_assert_false (lead_grid_figure_find_cell (LEAD_GRID_FIGURE (figure), n_solid, &column, &row));
}

/* A row that tells nothing takes no room, but is in the table. */
static void
test_grid_silent_row (void)
{
  static const LeadGridWords headings = { "Row", "Column", { "A", "B", "C", "D" },
                                          { "E", "F", "G" }, "Less", "More", "Clear", "Chance" };
  g_autoptr (LeadFigure) figure = lead_grid_figure_new ("", "", LEAD_FAMILY_NEUTRAL, &headings);
  LeadGridFigure *grid = LEAD_GRID_FIGURE (figure);
  LeadGridCell cell = { .solid = TRUE, .words = "Cell" };
  g_autoptr (LeadScene) scene = NULL;
  g_autoptr (LeadTable) table = NULL;

  lead_grid_figure_add_column (grid, "One");
  for (guint row = 0; row < 3; row++)
    {
      cell.says = row == 1;
      lead_grid_figure_add_row (grid, "Row");
      lead_grid_figure_add_cell (grid, &cell);
    }
  scene = lay_out (figure, 300, FALSE);
  table = lead_figure_tabulate (figure);
  g_assert_cmpuint (lead_scene_get_n_marks (scene), ==, 1);
  g_assert_cmpint (lead_scene_get_mark (scene, 0)->row, ==, 1);
  g_assert_cmpuint (lead_table_get_n_rows (table), ==, 3);
}

/* What goes out of the program has its title and what it tells. */
static void
test_sheets (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    {
      g_autoptr (LeadFigure) figure = makers[i]();
      g_autofree char *svg = lead_sheet_to_svg (figure, 600, FALSE);
      g_autoptr (GBytes) png = lead_sheet_to_png (figure, 600, 2, TRUE);
      double height;
      cairo_surface_t *drawing = lead_sheet_record (figure, 450, FALSE, &height);
      g_autofree char *title = g_markup_escape_text (lead_figure_get_title (figure), -1);

      g_assert_true (g_str_has_prefix (svg, "<svg"));
      g_assert_nonnull (strstr (svg, title));
      g_assert_nonnull (strstr (svg, lead_figure_get_words (figure)));
      g_assert_cmpmem (g_bytes_get_data (png, NULL), 4, "\x89PNG", 4);
      g_assert_cmpfloat (height, >, 60);
      cairo_surface_destroy (drawing);
    }
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/plot/figures/every-width", test_every_width);
  g_test_add_func ("/plot/figures/width-keeps-the-days", test_width_keeps_the_days);
  g_test_add_func ("/plot/figures/days", test_days);
  g_test_add_func ("/plot/figures/pairs-by-keyboard", test_pairs_by_keyboard);
  g_test_add_func ("/plot/figures/tables", test_tables);
  g_test_add_func ("/plot/figures/grid-cells", test_grid_cells);
  g_test_add_func ("/plot/figures/grid-by-keyboard", test_grid_by_keyboard);
  g_test_add_func ("/plot/figures/grid-table", test_grid_table);
  g_test_add_func ("/plot/figures/grid-silent-row", test_grid_silent_row);
  g_test_add_func ("/plot/figures/sheets", test_sheets);
  return g_test_run ();
}
