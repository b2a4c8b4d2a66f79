/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "charts/lead-chart.h"
#include "lead-pattern-desk.h"
#include "lead-ui-test.h"
#include "plot/lead-bars-figure.h"
#include "charts/lead-chart-table.h"
#include "ui/pages/patterns/lead-pattern-card.h"
#include "ui/pages/patterns/lead-patterns-page.h"

static LeadBars *
get_bars (LeadChart *chart)
{
  LeadFigure *figure = lead_chart_get_figure (chart);

  return LEAD_IS_BARS_FIGURE (figure) ? lead_bars_figure_get_bars (LEAD_BARS_FIGURE (figure))
                                      : NULL;
}

static LeadChart *
find_chart (LeadPatternDesk *desk, const char *title)
{
  g_autoptr (GPtrArray) charts = lead_pattern_desk_find_all (desk, LEAD_TYPE_CHART);

  for (guint i = 0; i < charts->len; i++)
    {
      LeadBars *bars = get_bars (charts->pdata[i]);

      if (bars != NULL && g_str_equal (lead_bars_get_title (bars), title))
        return charts->pdata[i];
    }
  return NULL;
}

static void
take_text (LeadDesk *desk, const char *prompt, const char *question, int *n_times)
{
  (*n_times)++;
}

static void
test_empty (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_new ();
  int n_times = 0;

  lead_pattern_desk_open (desk, 900, 700);
  lead_pattern_desk_await_state (desk, "empty");
  lead_ui_test_shoot (GTK_WIDGET (desk->window), "patterns-empty");

  g_signal_connect (desk->desk, "write", G_CALLBACK (take_text), &n_times);
  gtk_widget_activate_action (desk->page, "patterns.write", NULL);
  g_assert_cmpint (n_times, ==, 1);
}

static void
test_untagged (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_new ();

  lead_pattern_desk_write (desk, "2026-11-02", NULL, LEAD_STANCE_NONE);
  lead_pattern_desk_open (desk, 900, 700);
  lead_pattern_desk_await_state (desk, "empty");
}

static gboolean
has_patterns (gpointer data)
{
  return g_str_equal (lead_pattern_desk_get_state (data), "patterns");
}

static void
test_new_tag_shows (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_new ();
  LeadBars *bars;

  lead_pattern_desk_open (desk, 900, 700);
  lead_pattern_desk_await_state (desk, "empty");
  lead_pattern_desk_write (desk, "2026-11-02", "barriers/tensions", LEAD_STANCE_MET);
  lead_test_await (has_patterns, desk);

  bars = get_bars (find_chart (desk, "Tensions and misunderstandings"));
  g_assert_cmpstr (lead_bars_get_caption (bars), ==, "1 of 1 entry");
}

static void
test_pictures (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1100, 900);
  AdwStyleManager *style = adw_style_manager_get_default ();

  lead_ui_test_shoot (GTK_WIDGET (desk->window), "patterns-light");
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_DARK);
  lead_pattern_desk_settle (desk);
  lead_ui_test_shoot (GTK_WIDGET (desk->window), "patterns-dark");
  adw_style_manager_set_color_scheme (style, ADW_COLOR_SCHEME_FORCE_LIGHT);
}

static void
test_narrow (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (360, 900);
  int minimum;

  gtk_widget_measure (desk->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  lead_ui_test_shoot (GTK_WIDGET (desk->window), "patterns-narrow");
}

static void
test_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 144 * 1024, NULL);
  {
    g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (360, 900);
    int minimum;

    gtk_widget_measure (desk->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
    g_assert_cmpint (minimum, <=, 360);
    lead_ui_test_shoot (GTK_WIDGET (desk->window), "patterns-narrow-large");
  }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static gboolean
is_below (GtkWidget *widget, GtkWidget *ancestor)
{
  return widget == ancestor || gtk_widget_is_ancestor (widget, ancestor);
}

static void
test_tab_reaches_every_chart (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1100, 900);
  g_autoptr (GPtrArray) charts = lead_pattern_desk_find_all (desk, LEAD_TYPE_CHART);
  guint next = 0;

  gtk_window_set_focus (desk->window, NULL);
  for (guint i = 0; i < 60 && next < charts->len; i++)
    {
      gtk_widget_child_focus (GTK_WIDGET (desk->window), GTK_DIR_TAB_FORWARD);
      while (next < charts->len && !gtk_widget_get_mapped (charts->pdata[next]))
        next++;
      if (next < charts->len
          && is_below (gtk_window_get_focus (desk->window), charts->pdata[next]))
        next++;
    }
  g_assert_cmpuint (next, ==, charts->len);
}

/* Behind each mark are as many entries as it says. */
static void
test_marks_open_their_entries (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1100, 900);
  LeadChart *chart = find_chart (desk, "Tensions and misunderstandings");
  LeadBars *bars = get_bars (chart);
  g_autoptr (LeadFilter) filter = NULL;
  const guint march = 2;

  g_signal_connect (desk->desk, "show-filter", G_CALLBACK (lead_pattern_desk_take_filter), &filter);
  for (int series = 0; series < (int) lead_bars_get_n_series (bars); series++)
    {
      guint value = lead_bars_get_place (bars, march + 4)->values[series];

      g_clear_pointer (&filter, lead_filter_free);
      g_signal_emit_by_name (chart, "activate-mark", march + 4, series);
      g_assert_nonnull (filter);
      g_assert_cmpstr (filter->item, ==, "barriers/tensions");
      g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==, value);
    }
}

static void
test_keyboard_opens (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1100, 900);
  LeadChart *chart = find_chart (desk, "Short-termism");
  g_autoptr (LeadFilter) filter = NULL;

  g_signal_connect (desk->desk, "show-filter", G_CALLBACK (lead_pattern_desk_take_filter), &filter);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (chart)));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (chart), "mark.open", NULL));
  g_assert_nonnull (filter);
  g_assert_cmpstr (filter->item, ==, "barriers/short-termism");
  g_assert_cmpint (filter->stance, ==, LEAD_STANCE_MET);
  g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==, 2);
}

static LeadTable *
show_table (LeadPatternCard *card)
{
  LeadChartFrame *frame = lead_pattern_card_get_frame (card);
  GtkWidget *stack;

  gtk_widget_activate_action (GTK_WIDGET (frame), "card.table", NULL);
  for (stack = gtk_widget_get_last_child (gtk_widget_get_first_child (GTK_WIDGET (frame)));
       !GTK_IS_STACK (stack); stack = gtk_widget_get_prev_sibling (stack))
    ;
  return lead_chart_table_get_table (
    LEAD_CHART_TABLE (gtk_stack_get_visible_child (GTK_STACK (stack))));
}

/* For every chart, the rows of its table hold the same numbers. */
static void
test_table_equals_series (void)
{
  static const char *const ids[] = { "barriers", "behaviours" };
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1100, 900);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      LeadTable *table = show_table (lead_pattern_desk_find_card (desk, ids[i]));
      guint n_rows = lead_table_get_n_rows (table);

      g_assert_cmpuint (n_rows, >, 60);
      for (guint row = 0; row < n_rows; row++)
        {
          LeadBars *bars = get_bars (find_chart (desk, lead_table_get_cell (table, row, 0)));
          const LeadPlace *place = lead_bars_get_place (bars, row % 11);

          g_assert_cmpstr (lead_table_get_cell (table, row, 1), ==, place->name);
          for (guint series = 0; series < 3; series++)
            g_assert_cmpfloat (lead_table_get_value (table, row, 2 + series), ==,
                               place->values[series]);
        }
    }
  lead_pattern_desk_settle (desk);
  lead_ui_test_shoot (GTK_WIDGET (desk->window), "patterns-table");
}

/* A row of the table opens what its bars open together. */
static void
test_rows_open_their_entries (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1100, 900);
  LeadPatternCard *card = lead_pattern_desk_find_card (desk, "barriers");
  LeadTable *table = show_table (card);
  g_autoptr (LeadFilter) filter = NULL;

  g_signal_connect (desk->desk, "show-filter", G_CALLBACK (lead_pattern_desk_take_filter), &filter);
  for (guint row = 0; row < lead_table_get_n_rows (table); row += 7)
    {
      double met = 0;

      for (guint column = 2; column < 5; column++)
        met += lead_table_get_value (table, row, column);
      g_signal_emit_by_name (lead_pattern_card_get_frame (card), "activate-row", row);
      g_assert_nonnull (filter);
      g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==, (guint) met);
    }
}

static void
test_rhythm (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1100, 900);
  LeadPatternCard *card = lead_pattern_desk_find_card (desk, "rhythm");
  LeadTable *table = show_table (card);
  g_autoptr (LeadFilter) filter = NULL;
  guint n_entries = 0;

  g_signal_connect (desk->desk, "show-filter", G_CALLBACK (lead_pattern_desk_take_filter), &filter);
  for (guint row = 0; row < lead_table_get_n_rows (table); row++)
    {
      g_signal_emit_by_name (lead_pattern_card_get_frame (card), "activate-row", row);
      g_assert_cmpuint (lead_pattern_desk_count (desk, filter), ==,
                        (guint) lead_table_get_value (table, row, 1));
      n_entries += (guint) lead_table_get_value (table, row, 1);
    }
  g_clear_pointer (&filter, lead_filter_free);
  filter = lead_filter_new ();
  g_assert_cmpuint (n_entries, ==, lead_pattern_desk_count (desk, filter));
}

/* What is hidden can be called back, and the order is kept. */
static void
test_arrange (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1100, 900);
  g_autoptr (GPtrArray) before = lead_pattern_desk_find_all (desk, LEAD_TYPE_PATTERN_CARD);
  LeadPatternCard *card = lead_pattern_desk_find_card (desk, "behaviours");
  g_autoptr (GPtrArray) after = NULL;

  gtk_widget_activate_action (GTK_WIDGET (lead_pattern_card_get_frame (card)), "card.arrange",
                              "s", "earlier");
  after = lead_pattern_desk_find_all (desk, LEAD_TYPE_PATTERN_CARD);
  g_assert_true (after->pdata[0] == card);
  g_assert_true (after->pdata[1] == before->pdata[0]);

  gtk_widget_activate_action (GTK_WIDGET (lead_pattern_card_get_frame (card)), "card.arrange",
                              "s", "hide");
  g_assert_null (lead_pattern_desk_find_card (desk, "behaviours"));
  gtk_widget_activate_action (gtk_widget_get_parent (gtk_widget_get_parent (gtk_widget_get_parent (
                                GTK_WIDGET (lead_pattern_desk_find_card (desk, "barriers"))))),
                              "deck.show", "s", "behaviours");
  g_assert_true (lead_pattern_desk_find_card (desk, "behaviours") == card);
}

typedef struct
{
  LeadPatternDesk *desk;
  guint            n_places;
} Places;

static gboolean
has_places (gpointer data)
{
  Places *places = data;
  LeadBars *bars
    = get_bars (find_chart (places->desk, "Tensions and misunderstandings"));

  return lead_bars_get_n_places (bars) == places->n_places;
}

static void
test_periods (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1100, 900);
  g_autofree char *period = NULL;

  /* November 2026 touches six weeks, the quarter fourteen. */
  gtk_widget_activate_action (desk->page, "patterns.period", "s", "month");
  lead_test_await (has_places, &(Places) { desk, 6 });
  gtk_widget_activate_action (desk->page, "patterns.earlier", NULL);
  lead_test_await (has_places, &(Places) { desk, 5 });
  gtk_widget_activate_action (desk->page, "patterns.later", NULL);
  lead_test_await (has_places, &(Places) { desk, 6 });
  lead_pattern_desk_settle (desk);
  lead_ui_test_shoot (GTK_WIDGET (desk->window), "patterns-month");
  gtk_widget_activate_action (desk->page, "patterns.period", "s", "quarter");
  lead_test_await (has_places, &(Places) { desk, 14 });

  g_object_get (desk->page, "period", &period, NULL);
  g_assert_cmpstr (period, ==, "quarter");
}

static LeadFigure *
get_shown (LeadPatternDesk *desk, const char *id)
{
  return lead_chart_frame_get_figure (
    lead_pattern_card_get_frame (lead_pattern_desk_find_card (desk, id)));
}

/* Before another period and right after it was counted. */
typedef struct
{
  LeadPatternDesk *desk;
  LeadFigure      *barriers; /* in sight, as behaviours are */
  LeadFigure      *behaviours;
  LeadFigure      *below;
  gboolean         counted;
} Turns;

static gboolean
have_barriers_changed (Turns *turns)
{
  return get_shown (turns->desk, "barriers") != turns->barriers;
}

static gboolean
have_behaviours_changed (Turns *turns)
{
  return get_shown (turns->desk, "behaviours") != turns->behaviours;
}

static void
on_counted (Turns *turns)
{
  g_assert_true (have_barriers_changed (turns) != have_behaviours_changed (turns));
  g_assert_true (get_shown (turns->desk, "rhythm") == turns->below);
  turns->counted = TRUE;
}

static gboolean
has_all_changed (gpointer data)
{
  Turns *turns = data;

  return turns->counted && have_barriers_changed (turns) && have_behaviours_changed (turns)
         && get_shown (turns->desk, "rhythm") != turns->below;
}

/* What is in sight changes first, one card with each frame, and the rest by itself. */
static void
test_sight_first (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (600, 500);
  LeadPatternView *view = lead_pattern_desk_get_view (desk);
  GtkAdjustment *sight = gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (lead_ui_test_find (desk->page, GTK_TYPE_SCROLLED_WINDOW, NULL)));
  Turns turns = { .desk = desk };

  gtk_adjustment_set_value (sight, 300);
  lead_pattern_desk_settle (desk);
  turns.barriers = get_shown (desk, "barriers");
  turns.behaviours = get_shown (desk, "behaviours");
  turns.below = get_shown (desk, "rhythm");
  g_signal_connect_data (view, "counted", G_CALLBACK (on_counted), &turns, NULL,
                         G_CONNECT_AFTER | G_CONNECT_SWAPPED);
  gtk_widget_activate_action (desk->page, "patterns.period", "s", "quarter");
  lead_test_await (has_all_changed, &turns);
}

static gboolean
is_compared (gpointer desk)
{
  LeadBars *bars = get_bars (find_chart (desk, "Tensions and misunderstandings"));

  return lead_bars_get_place (bars, 2)->before >= 0;
}

/* The period before is drawn step by step, and said. */
static void
test_compare (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_new ();
  LeadBars *bars;

  lead_pattern_desk_write (desk, "2025-03-05", "barriers/tensions", LEAD_STANCE_MET);
  lead_pattern_desk_write (desk, "2025-03-06", "barriers/tensions", LEAD_STANCE_SHIFTED);
  lead_pattern_desk_write_year (desk);
  lead_pattern_desk_open (desk, 1100, 900);
  lead_pattern_desk_await_state (desk, "patterns");
  bars = get_bars (find_chart (desk, "Tensions and misunderstandings"));
  g_assert_cmpint (lead_bars_get_place (bars, 2)->before, ==, -1);
  g_assert_nonnull (strstr (lead_bars_get_caption (bars), "2 of 2 before"));

  gtk_widget_activate_action (desk->page, "patterns.compared", NULL);
  lead_test_await (is_compared, desk);
  bars = get_bars (find_chart (desk, "Tensions and misunderstandings"));
  g_assert_cmpint (lead_bars_get_place (bars, 2)->before, ==, 2);
  g_assert_cmpint (lead_bars_get_place (bars, 3)->before, ==, 0);
  lead_pattern_desk_settle (desk);
  lead_ui_test_shoot (GTK_WIDGET (desk->window), "patterns-compared");
}

int
main (int argc, char *argv[])
{
  lead_ui_test_init (&argc, &argv);
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "Cantarell 11", NULL);
  gtk_icon_theme_add_resource_path (gtk_icon_theme_get_for_display (gdk_display_get_default ()),
                                    "/org/example/SysLead/icons");
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      ADW_COLOR_SCHEME_FORCE_LIGHT);

  g_test_add_func ("/ui/patterns/empty", test_empty);
  g_test_add_func ("/ui/patterns/untagged", test_untagged);
  g_test_add_func ("/ui/patterns/new-tag-shows", test_new_tag_shows);
  g_test_add_func ("/ui/patterns/pictures", test_pictures);
  g_test_add_func ("/ui/patterns/narrow", test_narrow);
  g_test_add_func ("/ui/patterns/large-text", test_large_text);
  g_test_add_func ("/ui/patterns/tab-reaches-every-chart", test_tab_reaches_every_chart);
  g_test_add_func ("/ui/patterns/marks-open-their-entries", test_marks_open_their_entries);
  g_test_add_func ("/ui/patterns/keyboard-opens", test_keyboard_opens);
  g_test_add_func ("/ui/patterns/table-equals-series", test_table_equals_series);
  g_test_add_func ("/ui/patterns/rows-open-their-entries", test_rows_open_their_entries);
  g_test_add_func ("/ui/patterns/rhythm", test_rhythm);
  g_test_add_func ("/ui/patterns/arrange", test_arrange);
  g_test_add_func ("/ui/patterns/compare", test_compare);
  g_test_add_func ("/ui/patterns/periods", test_periods);
  g_test_add_func ("/ui/patterns/sight-first", test_sight_first);
  return g_test_run ();
}
