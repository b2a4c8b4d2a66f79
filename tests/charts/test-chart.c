/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "charts/lead-chart-motion.h"
#include "charts/lead-chart.h"
#include "charts/lead-columns-layout.h"
#include "charts/lead-swatch.h"
#include "lead-plot-sample.h"
#include "lead-ui-test.h"
#include "plot/lead-bars-figure.h"

typedef struct
{
  GtkWindow    *window;
  LeadChart    *chart;
  int           place;
  int           series;
  guint         n_activated;
} Fixture;

static void
take_mark (LeadChart *chart, int place, int series, Fixture *fixture)
{
  fixture->place = place;
  fixture->series = series;
  fixture->n_activated++;
}

static gboolean
has_size (gpointer data)
{
  return gtk_widget_get_width (data) > 0;
}

/* The sample's places: { 0, 1, 3 }, { 1, 0, 2 }, { 2, 1, 1 }, { 0, 0, 0 }. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, 4);
  g_autoptr (LeadFigure) figure = NULL;

  fixture->window = GTK_WINDOW (gtk_window_new ());
  fixture->chart = LEAD_CHART (lead_chart_new ());
  g_object_ref (fixture->chart);
  figure = lead_bars_figure_new (bars);
  lead_chart_set_figure (fixture->chart, figure);
  g_signal_connect (fixture->chart, "activate-mark", G_CALLBACK (take_mark), fixture);
  gtk_window_set_child (fixture->window, GTK_WIDGET (fixture->chart));
  gtk_window_set_default_size (fixture->window, 300, 160);
  gtk_window_present (fixture->window);
  lead_test_await (has_size, fixture->chart);
  gtk_window_set_focus (fixture->window, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  lead_test_assert_finalize (fixture->chart);
}

static void
press (Fixture *fixture, guint key)
{
  g_autoptr (GListModel) controllers
    = gtk_widget_observe_controllers (GTK_WIDGET (fixture->chart));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut
            = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger)
              && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key)
            handled |= gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0,
                                                     GTK_WIDGET (fixture->chart),
                                                     gtk_shortcut_get_arguments (shortcut));
        }
    }
  g_assert_true (handled);
}

static void
assert_says (Fixture *fixture, const char *words)
{
  g_autofree char *description
    = words != NULL ? g_strdup_printf ("%s. 14 of 60 entries", words)
                    : g_strdup ("14 of 60 entries");

  gtk_test_accessible_assert_property (fixture->chart, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       description);
}

static void
test_voice (Fixture *fixture, gconstpointer data)
{
  gtk_test_accessible_assert_role (fixture->chart, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (fixture->chart, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Chart: Tensions and misunderstandings");
  assert_says (fixture, NULL);

  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  assert_says (fixture, "Place 3: met in 1 of 8 entries");
  press (fixture, GDK_KEY_Down);
  assert_says (fixture, "Place 3: worked round in 1 of 8 entries");
  press (fixture, GDK_KEY_End);
  assert_says (fixture, "Place 4: in none of 8 entries");
  press (fixture, GDK_KEY_Home);
  assert_says (fixture, "Place 1: worked round in 1 of 8 entries");
  press (fixture, GDK_KEY_Right);
  assert_says (fixture, "Place 2: shifted in 1 of 8 entries");
}

static void
show_bars (Fixture *fixture, LeadFamily family, guint n_places)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (family, n_places);
  g_autoptr (LeadFigure) figure = lead_bars_figure_new (bars);

  lead_chart_set_figure (fixture->chart, figure);
}

/* What is as high as before takes its place without anybody being asked for
 * room; a font that needs more does ask. */
static void
test_same_room (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int width = gtk_widget_get_width (GTK_WIDGET (fixture->chart));
  int before, after, dpi, column, row;

  gtk_widget_measure (GTK_WIDGET (fixture->chart), GTK_ORIENTATION_VERTICAL, width, &before, NULL,
                      NULL, NULL);
  show_bars (fixture, LEAD_FAMILY_BARRIER, 3);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_End);
  g_assert_true (lead_chart_get_mark (fixture->chart, &column, &row));
  g_assert_cmpint (column, ==, 2);
  gtk_widget_measure (GTK_WIDGET (fixture->chart), GTK_ORIENTATION_VERTICAL, width, &after, NULL,
                      NULL, NULL);
  g_assert_cmpint (after, ==, before);

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 192 * 1024, NULL);
  gtk_widget_measure (GTK_WIDGET (fixture->chart), GTK_ORIENTATION_VERTICAL, width, &after, NULL,
                      NULL, NULL);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  g_assert_cmpint (after, >, before);
}

static void
test_arrows_mirrored (Fixture *fixture, gconstpointer data)
{
  gtk_widget_set_direction (GTK_WIDGET (fixture->chart), GTK_TEXT_DIR_RTL);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_Left);
  assert_says (fixture, "Place 4: in none of 8 entries");
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_Right);
  assert_says (fixture, "Place 2: shifted in 1 of 8 entries");
}

static void
test_open (Fixture *fixture, gconstpointer data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_Return);
  g_assert_cmpuint (fixture->n_activated, ==, 1);
  g_assert_cmpint (fixture->place, ==, 2);
  g_assert_cmpint (fixture->series, ==, 2);

  /* There is nothing behind an empty place. */
  press (fixture, GDK_KEY_End);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpuint (fixture->n_activated, ==, 1);

  gtk_widget_activate_action (GTK_WIDGET (fixture->chart), "mark.previous", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture->chart), "mark.open", NULL);
  g_assert_cmpuint (fixture->n_activated, ==, 2);
  g_assert_cmpint (fixture->place, ==, 2);
}

/* New numbers don't move the keyboard. */
static void
test_keeps_its_place (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, 12);
  g_autoptr (LeadFigure) figure = lead_bars_figure_new (bars);

  gtk_widget_grab_focus (GTK_WIDGET (fixture->chart));
  press (fixture, GDK_KEY_Home);
  press (fixture, GDK_KEY_Up);
  assert_says (fixture, "Place 1: met in 3 of 8 entries");
  lead_chart_set_figure (fixture->chart, figure);
  assert_says (fixture, "Place 1: met in 3 of 8 entries");

  lead_chart_set_figure (fixture->chart, NULL);
  press (fixture, GDK_KEY_Home);
  press (fixture, GDK_KEY_Return);
  g_assert_cmpuint (fixture->n_activated, ==, 0);
}

static GtkEventController *
find_motion (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_MOTION (controller))
        return controller;
    }
  g_assert_not_reached ();
}

/* The note comes up and is given its place, and the mark is still the same. */
static void
test_pointer (Fixture *fixture, gconstpointer data)
{
  GtkEventController *motion = find_motion (GTK_WIDGET (fixture->chart));
  int width = gtk_widget_get_width (GTK_WIDGET (fixture->chart));
  int height = gtk_widget_get_height (GTK_WIDGET (fixture->chart));

  g_signal_emit_by_name (motion, "motion", width - 20.0, height / 2.0);
  assert_says (fixture, "Place 4: in none of 8 entries");
  gtk_widget_queue_allocate (GTK_WIDGET (fixture->chart));
  for (guint i = 0; i < 20; i++)
    lead_ui_test_spin ();
  assert_says (fixture, "Place 4: in none of 8 entries");

  g_signal_emit_by_name (motion, "leave");
  assert_says (fixture, NULL);
}

static GtkWidget *
new_columns (guint n_children)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (box, lead_columns_layout_new (100, 3, 10));
  for (guint i = 0; i < n_children; i++)
    gtk_widget_set_parent (lead_swatch_new (LEAD_FAMILY_BARRIER, LEAD_FILL_FULL), box);
  return g_object_ref_sink (box);
}

static int
height_for (GtkWidget *columns, int width)
{
  int height;

  gtk_widget_measure (columns, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

static void
test_columns (void)
{
  g_autoptr (GtkWidget) columns = new_columns (5);
  g_autoptr (GtkWidget) none = new_columns (0);
  int one = height_for (columns, 99);
  int swatch = (one - 4 * 10) / 5;

  g_assert_cmpint (height_for (columns, 209), ==, one);
  g_assert_cmpint (height_for (columns, 210), ==, 3 * swatch + 20);
  g_assert_cmpint (height_for (columns, 320), ==, 2 * swatch + 10);
  g_assert_cmpint (height_for (columns, 5000), ==, 2 * swatch + 10);
  g_assert_cmpint (height_for (none, 300), ==, 0);

  for (GtkWidget *child; (child = gtk_widget_get_first_child (columns)) != NULL;)
    gtk_widget_unparent (child);
}

static void
test_columns_mirrored (void)
{
  g_autoptr (GtkWidget) columns = new_columns (2);
  GtkWidget *first = gtk_widget_get_first_child (columns);
  graphene_rect_t at;

  gtk_widget_set_direction (columns, GTK_TEXT_DIR_RTL);
  gtk_widget_allocate (columns, 300, 100, -1, NULL);
  g_assert_true (gtk_widget_compute_bounds (first, columns, &at));
  g_assert_cmpfloat (at.origin.x, ==, 155);
  g_assert_cmpfloat (at.size.width, ==, 145);

  for (GtkWidget *child; (child = gtk_widget_get_first_child (columns)) != NULL;)
    gtk_widget_unparent (child);
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

typedef struct
{
  LeadChartMotion *motion;
  LeadScene       *to;
} Way;

static gboolean
has_arrived (gpointer data)
{
  Way *way = data;
  g_autoptr (LeadScene) shown = lead_chart_motion_dup_scene (way->motion, way->to);

  return shown == way->to;
}

/* It begins where it was and ends where it goes; at once where nothing moves. */
static void
test_motion (Fixture *fixture, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  LeadChartMotion *motion = lead_chart_motion_new (GTK_WIDGET (fixture->chart));
  g_autoptr (LeadScene) from = lead_scene_new (10, 10);
  g_autoptr (LeadScene) to = lead_scene_new (10, 10);
  Way way = { motion, to };
  gboolean animated;

  g_assert_true (has_arrived (&way));
  g_object_get (settings, "gtk-enable-animations", &animated, NULL);
  g_object_set (settings, "gtk-enable-animations", TRUE, NULL);
  lead_chart_motion_begin (motion, from);
  g_assert_false (has_arrived (&way));
  lead_chart_motion_begin (motion, to);
  lead_test_await (has_arrived, &way);

  g_object_set (settings, "gtk-enable-animations", FALSE, NULL);
  lead_chart_motion_begin (motion, from);
  g_assert_true (has_arrived (&way));
  g_object_set (settings, "gtk-enable-animations", animated, NULL);
  lead_chart_motion_free (motion);
}

int
main (int argc, char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  add ("/charts/chart/voice", test_voice);
  add ("/charts/chart/same-room", test_same_room);
  add ("/charts/chart/arrows-mirrored", test_arrows_mirrored);
  add ("/charts/chart/open", test_open);
  add ("/charts/chart/keeps-its-place", test_keeps_its_place);
  add ("/charts/chart/pointer", test_pointer);
  add ("/charts/chart/motion", test_motion);
  g_test_add_func ("/charts/columns/fit", test_columns);
  g_test_add_func ("/charts/columns/mirrored", test_columns_mirrored);
  return g_test_run ();
}
