/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where one press leads is counted before it is pressed, and anew when something was written. */

#include "config.h"

#include "lead-pattern-desk.h"
#include "lead-ui-test.h"
#include "ui/pages/patterns/lead-pattern-view-private.h"

static LeadInsight *
find_quarter (LeadPatternDesk *desk)
{
  LeadPatternView *view = lead_pattern_desk_get_view (desk);

  return lead_pattern_ahead_find (
    view->ahead, lead_range_of (LEAD_PERIOD_QUARTER, lead_pattern_view_get_today (view)));
}

static gboolean
is_counted (gpointer desk)
{
  return find_quarter (desk) != NULL;
}

static guint
count_fresh (LeadPatternView *view)
{
  LeadScope scope = { .range = view->range };
  g_autoptr (LeadInsight) fresh
    = lead_insight_new (view->basis, view->content, &scope, lead_pattern_view_get_today (view));
  gsize n_entries;

  lead_slice_get_entries (fresh->slice, LEAD_SIDE_NOW, &n_entries);
  return (guint) n_entries;
}

static void
note (guint *n_counted)
{
  (*n_counted)++;
}

/* No loop runs between the press and the charts. */
static void
test_at_once (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1000, 700);
  guint n_counted = 0;
  LeadInsight *expected;

  lead_test_await (is_counted, desk);
  expected = find_quarter (desk);
  g_signal_connect_swapped (lead_pattern_desk_get_view (desk), "counted", G_CALLBACK (note),
                            &n_counted);
  gtk_widget_activate_action (desk->page, "patterns.period", "s", "quarter");
  g_assert_cmpuint (n_counted, ==, 1);
  g_assert_true (lead_pattern_view_get_insight (lead_pattern_desk_get_view (desk)) == expected);
  g_assert_cmpuint (
    lead_pattern_view_get_n_entries (lead_pattern_desk_get_view (desk), LEAD_SIDE_NOW), ==,
    count_fresh (lead_pattern_desk_get_view (desk)));
}

typedef struct
{
  LeadPatternDesk *desk;
  guint            n_entries;
} Expected;

static gboolean
has_entries (gpointer data)
{
  const Expected *expected = data;

  return lead_pattern_view_get_n_entries (lead_pattern_desk_get_view (expected->desk),
                                          LEAD_SIDE_NOW)
         == expected->n_entries;
}

static void
test_written_meanwhile (void)
{
  g_autoptr (LeadPatternDesk) desk = lead_pattern_desk_open_year (1000, 700);
  LeadPatternView *view = lead_pattern_desk_get_view (desk);
  Expected expected = { desk, lead_pattern_view_get_n_entries (view, LEAD_SIDE_NOW) + 1 };
  guint n_before;

  lead_test_await (is_counted, desk);
  gtk_widget_activate_action (desk->page, "patterns.period", "s", "quarter");
  n_before = lead_pattern_view_get_n_entries (view, LEAD_SIDE_NOW);
  gtk_widget_activate_action (desk->page, "patterns.period", "s", "year");

  lead_pattern_desk_write (desk, "2026-11-02", "barriers/tensions", LEAD_STANCE_MET);
  lead_test_await (has_entries, &expected);
  lead_test_await (is_counted, desk);
  gtk_widget_activate_action (desk->page, "patterns.period", "s", "quarter");
  g_assert_cmpuint (lead_pattern_view_get_n_entries (view, LEAD_SIDE_NOW), ==, n_before + 1);
  g_assert_cmpuint (n_before + 1, ==, count_fresh (view));
}

int
main (int argc, char **argv)
{
  lead_ui_test_init (&argc, &argv);

  g_test_add_func ("/pattern-ahead/at-once", test_at_once);
  g_test_add_func ("/pattern-ahead/written-meanwhile", test_written_meanwhile);

  return g_test_run ();
}
