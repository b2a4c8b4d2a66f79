/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* After a lock one looks at the same days, in the same place. */

#include "config.h"

#include "charts/lead-chart.h"
#include "lead-pattern-desk.h"
#include "lead-ui-test.h"
#include "ui/pages/lead-page.h"

#define CHALLENGE "c0ffee00-0000-4000-8000-000000000000"

static GtkAdjustment *
get_sight (LeadPatternDesk *desk)
{
  return gtk_scrolled_window_get_vadjustment (
    GTK_SCROLLED_WINDOW (lead_ui_test_find (desk->page, GTK_TYPE_SCROLLED_WINDOW, NULL)));
}

static LeadChart *
get_chart (LeadPatternDesk *desk, guint number)
{
  g_autoptr (GPtrArray) charts = lead_pattern_desk_find_all (desk, LEAD_TYPE_CHART);

  return charts->pdata[number];
}

static gboolean
has_table (LeadPatternDesk *desk, const char *id)
{
  gboolean shown;

  g_object_get (lead_pattern_card_get_frame (lead_pattern_desk_find_card (desk, id)),
                "table-shown", &shown, NULL);
  return shown;
}

static gboolean
is_of_summer (gpointer data)
{
  LeadRange range = lead_pattern_view_get_range (lead_pattern_desk_get_view (data));

  return range.from == lead_day_new (2026, 7, 1) && range.to == lead_day_new (2026, 9, 30);
}

/* The quarter before this one, compared, a table open, the keyboard at a mark. */
static void
look_around (LeadPatternDesk *desk)
{
  gtk_widget_activate_action (desk->page, "patterns.period", "s", "quarter");
  gtk_widget_activate_action (desk->page, "patterns.compared", NULL);
  gtk_widget_activate_action (desk->page, "patterns.earlier", NULL);
  lead_test_await (is_of_summer, desk);
  gtk_widget_activate_action (
    GTK_WIDGET (lead_pattern_card_get_frame (lead_pattern_desk_find_card (desk, "rhythm"))),
    "card.table", NULL);
  lead_chart_go_to (get_chart (desk, 5), 1, 2);
  lead_pattern_desk_settle (desk);
  gtk_adjustment_set_value (get_sight (desk), 120);
  lead_pattern_desk_settle (desk);
}

static gboolean
is_scrolled (gpointer data)
{
  return gtk_adjustment_get_value (get_sight (data)) == 120;
}

static void
test_comes_back (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1000, 700);
  g_autoptr (GVariant) place = NULL;
  int before[2], after[2];

  look_around (desk);
  g_assert_true (lead_chart_get_mark (get_chart (desk, 5), &before[0], &before[1]));
  place = lead_page_dup_place (LEAD_PAGE (desk->page));
  lead_pattern_desk_reopen (desk, place);
  lead_pattern_desk_await_state (desk, "patterns");

  g_assert_cmpint (lead_pattern_view_get_period (lead_pattern_desk_get_view (desk)), ==,
                   LEAD_PERIOD_QUARTER);
  g_assert_true (is_of_summer (desk));
  g_assert_true (lead_pattern_view_get_compared (lead_pattern_desk_get_view (desk)));
  g_assert_true (has_table (desk, "rhythm"));
  g_assert_false (has_table (desk, "barriers"));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (get_chart (desk, 5))));
  g_assert_true (lead_chart_get_mark (get_chart (desk, 5), &after[0], &after[1]));
  g_assert_cmpmem (before, sizeof before, after, sizeof after);
  lead_test_await (is_scrolled, desk);
}

/* Two days and a challenge, seen by nobody in between. */
static void
test_days_and_challenge (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1000, 700);
  g_autoptr (GVariant) place = NULL;
  g_autoptr (GVariant) again = NULL;
  LeadRange range;

  lead_pattern_view_set_days (lead_pattern_desk_get_view (desk), lead_day_new (2026, 2, 3),
                              lead_day_new (2026, 5, 4));
  lead_pattern_view_set_challenge (lead_pattern_desk_get_view (desk), CHALLENGE);
  lead_pattern_view_set_label (lead_pattern_desk_get_view (desk), "Quincunx");
  lead_pattern_desk_settle (desk);
  place = lead_page_dup_place (LEAD_PAGE (desk->page));
  g_assert_null (memmem (g_variant_get_data (place), g_variant_get_size (place), "Quincunx", 8));

  lead_pattern_desk_reopen (desk, place);
  again = lead_page_dup_place (LEAD_PAGE (desk->page));
  g_assert_cmpvariant (place, again);
  lead_pattern_desk_await_state (desk, "patterns");
  range = lead_pattern_view_get_range (lead_pattern_desk_get_view (desk));
  g_assert_cmpint (lead_pattern_view_get_period (lead_pattern_desk_get_view (desk)), ==,
                   LEAD_PERIOD_DAYS);
  g_assert_cmpint (range.from, ==, lead_day_new (2026, 2, 3));
  g_assert_cmpint (range.to, ==, lead_day_new (2026, 5, 4));
  g_assert_cmpstr (lead_pattern_view_get_challenge (lead_pattern_desk_get_view (desk)), ==,
                   CHALLENGE);
}

static gboolean
is_of_label (gpointer data)
{
  return g_strcmp0 (lead_pattern_view_get_label (lead_pattern_desk_get_view (data)), "Quincunx")
           == 0
         && lead_pattern_view_get_n_entries (lead_pattern_desk_get_view (data), LEAD_SIDE_NOW) == 1;
}

/* A label is found again, and what is kept of it meanwhile isn't its name. */
static void
test_label (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1000, 700);
  g_autoptr (LeadEntry) plain = lead_test_new_entry ("2026-11-02", "A meeting", "What was said.");
  LeadEntryBuilder *builder = lead_entry_builder_new_from (plain);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (LeadEntry) saved = NULL;
  g_autoptr (GVariant) place = NULL;

  lead_entry_builder_add_label (builder, "Quincunx");
  entry = lead_entry_builder_end (builder);
  saved = lead_journal_save_entry_sync (desk->journal, entry, LEAD_SAVE_DEFAULT, NULL, NULL, NULL);
  lead_pattern_view_set_label (lead_pattern_desk_get_view (desk), "Quincunx");
  lead_test_await (is_of_label, desk);
  place = lead_page_dup_place (LEAD_PAGE (desk->page));
  g_assert_null (memmem (g_variant_get_data (place), g_variant_get_size (place), "uincunx", 7));

  lead_pattern_desk_reopen (desk, place);
  lead_pattern_desk_await_state (desk, "patterns");
  lead_test_await (is_of_label, desk);
  g_assert_nonnull (lead_ui_test_find (desk->page, GTK_TYPE_LABEL, "Quincunx"));
}

int
main (int argc, char *argv[])
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/ui/patterns/place/comes-back", test_comes_back);
  g_test_add_func ("/ui/patterns/place/days-and-challenge", test_days_and_challenge);
  g_test_add_func ("/ui/patterns/place/label", test_label);
  return g_test_run ();
}
