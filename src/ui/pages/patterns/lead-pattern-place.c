/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-place.h"

#include "core/model/lead-label.h"

/* The view; the deck and what is in sight; a chart and a mark of it. */
#define TYPE "((uiibmsms)(basd)(uii))"
#define FORMAT "((uiibmsms)(b^asd)(uii))"
#define NO_CHART G_MAXUINT

/* Where the keyboard is. */
typedef struct
{
  guint chart; /* which one, in order */
  int   column;
  int   row;
} Mark;

typedef struct
{
  GtkAdjustment *sight;
  double         value;
  gulong         handler;
} Awaited;

static void
list_charts (GtkWidget *widget, GPtrArray *charts)
{
  if (LEAD_IS_CHART (widget))
    g_ptr_array_add (charts, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    list_charts (child, charts);
}

static Mark
find_mark (LeadPatternDeck *deck, LeadChart *chart)
{
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  Mark mark = { .chart = NO_CHART };

  list_charts (GTK_WIDGET (deck), charts);
  for (guint i = 0; i < charts->len; i++)
    if (charts->pdata[i] == chart && lead_chart_get_mark (chart, &mark.column, &mark.row))
      mark.chart = i;
  return mark;
}

/**
 * lead_pattern_place_hide_label:
 * @label: (nullable): a label
 *
 * What is kept while the journal is locked must be nothing that was written,
 * but a label can be told from others by this, however it is spelt.
 *
 * Returns: (transfer full) (nullable): letters that don't say what it is
 */
char *
lead_pattern_place_hide_label (const char *label)
{
  g_autofree char *folded = label != NULL ? lead_label_fold (label) : NULL;

  return folded != NULL ? g_compute_checksum_for_string (G_CHECKSUM_SHA256, folded, -1) : NULL;
}

/**
 * lead_pattern_place_new:
 * @view: what is looked at
 * @deck: the charts
 * @chart: (nullable): the one that has the keyboard
 * @sight: how far down one is
 *
 * Returns: (transfer full): where that is
 */
GVariant *
lead_pattern_place_new (LeadPatternView *view, LeadPatternDeck *deck, LeadChart *chart,
                        GtkAdjustment *sight)
{
  g_auto (GStrv) tables = NULL;
  g_autofree char *label = NULL;
  LeadRange range;
  Mark mark;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (view), NULL);
  g_return_val_if_fail (LEAD_IS_PATTERN_DECK (deck), NULL);

  range = lead_pattern_view_get_range (view);
  tables = lead_pattern_deck_dup_tables (deck);
  label = lead_pattern_place_hide_label (lead_pattern_view_get_label (view));
  mark = find_mark (deck, chart);
  return g_variant_ref_sink (
    g_variant_new (FORMAT, lead_pattern_view_get_period (view), range.from, range.to,
                   lead_pattern_view_get_compared (view), lead_pattern_view_get_challenge (view),
                   label, lead_pattern_deck_get_more (deck), tables,
                   gtk_adjustment_get_value (sight), mark.chart, mark.column, mark.row));
}

/**
 * lead_pattern_place_show_view:
 * @place: of lead_pattern_place_new()
 * @view: one that is new
 *
 * Looks at the same days and entries again, but for those of a label, which
 * lead_pattern_place_dup_label() tells.
 */
void
lead_pattern_place_show_view (GVariant *place, LeadPatternView *view)
{
  g_autofree char *challenge = NULL;
  guint period;
  LeadDay from, to;
  gboolean compared;

  g_return_if_fail (g_variant_is_of_type (place, G_VARIANT_TYPE (TYPE)));
  g_return_if_fail (LEAD_IS_PATTERN_VIEW (view));

  g_variant_get (place, "((uiibmsms)@(basd)@(uii))", &period, &from, &to, &compared, &challenge,
                 NULL, NULL, NULL);
  lead_pattern_view_set_range (view, period == LEAD_PERIOD_DAYS
                                       ? lead_range_new (from, to)
                                       : lead_range_of ((LeadPeriod) period, from));
  lead_pattern_view_set_compared (view, compared);
  lead_pattern_view_set_challenge (view, challenge);
}

/**
 * lead_pattern_place_dup_label:
 * @place: of lead_pattern_place_new()
 *
 * Returns: (transfer full) (nullable): what lead_pattern_place_hide_label() made
 *   of the only label whose entries were meant
 */
char *
lead_pattern_place_dup_label (GVariant *place)
{
  char *label;

  g_return_val_if_fail (g_variant_is_of_type (place, G_VARIANT_TYPE (TYPE)), NULL);

  g_variant_get (place, "((uiibmsms)@(basd)@(uii))", NULL, NULL, NULL, NULL, NULL, &label, NULL,
                 NULL);
  return label;
}

static void
awaited_free (gpointer data, GClosure *closure)
{
  g_free (data);
}

/* Not before everything has its height. */
static void
on_sight_changed (GtkAdjustment *sight, Awaited *awaited)
{
  if (gtk_adjustment_get_upper (sight) - gtk_adjustment_get_page_size (sight) < awaited->value)
    return;
  gtk_adjustment_set_value (sight, awaited->value);
  g_signal_handler_disconnect (sight, awaited->handler);
}

static void
scroll_to (GtkAdjustment *sight, double value)
{
  Awaited *awaited;

  if (value <= 0)
    return;
  awaited = g_new0 (Awaited, 1);
  awaited->value = value;
  awaited->handler = g_signal_connect_data (sight, "changed", G_CALLBACK (on_sight_changed),
                                            awaited, awaited_free, 0);
}

/**
 * lead_pattern_place_show_deck:
 * @place: of lead_pattern_place_new()
 * @deck: one that shows what was counted
 * @sight: how far down one is
 *
 * Opens the same tables, and puts the keyboard and what is in sight back to
 * where they were.
 */
void
lead_pattern_place_show_deck (GVariant *place, LeadPatternDeck *deck, GtkAdjustment *sight)
{
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_auto (GStrv) tables = NULL;
  gboolean more;
  double value;
  Mark mark;

  g_return_if_fail (g_variant_is_of_type (place, G_VARIANT_TYPE (TYPE)));
  g_return_if_fail (LEAD_IS_PATTERN_DECK (deck));

  g_variant_get (place, "(@(uiibmsms)(b^asd)(uii))", NULL, &more, &tables, &value, &mark.chart,
                 &mark.column, &mark.row);
  lead_pattern_deck_set_more (deck, more);
  lead_pattern_deck_show_tables (deck, (const char *const *) tables);
  list_charts (GTK_WIDGET (deck), charts);
  if (mark.chart < charts->len)
    lead_chart_go_to (charts->pdata[mark.chart], mark.column, mark.row);
  scroll_to (sight, value);
}
