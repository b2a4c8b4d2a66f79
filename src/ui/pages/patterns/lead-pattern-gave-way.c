/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "lead-pattern-kinds.h"
#include "lead-pattern-rows.h"
#include "plot/lead-table-figure.h"
#include "ui/widgets/lead-wrap-layout.h"

/*
 * What was at work when a barrier gave way: for every barrier that was worked
 * round or shifted, what was practised in those entries, with the entries. The
 * comparison of all behaviours with all barriers is in the table, once there is
 * enough of it.
 */

/* What is listed; the table has all of it. */
#define MOST_BARRIERS 3
#define MOST_BEHAVIOURS 4
#define MOST_ENTRIES 4

static void
on_entry (GtkWidget *button, LeadPatternCard *card)
{
  int64_t *id = g_object_get_data (G_OBJECT (button), "entry");

  lead_pattern_card_show_entry (card, *id);
}

static LeadDay
find_day (LeadSlice *slice, int64_t id)
{
  gsize n_entries;
  const LeadChronicleEntry *entries
    = lead_chronicle_get_entries (lead_slice_get_chronicle (slice), &n_entries);

  for (gsize i = 0; i < n_entries; i++)
    if (entries[i].id == id)
      return entries[i].day;
  return LEAD_DAY_NONE;
}

static void
add_entry (LeadPatternCard *card, GtkWidget *line, LeadSlice *slice, int64_t id)
{
  LeadDay at = find_day (slice, id);
  /* Translators: a day in a list, as “3 Mar 2026” */
  g_autofree char *day = lead_day_format (at, _("%-d %b %Y"));
  GtkWidget *button = gtk_button_new_with_label (day);
  /* Translators: opens an entry; then its day */
  g_autofree char *spoken = g_strdup_printf (_("Open the entry of %s"), day);

  gtk_widget_add_css_class (button, "label-chip");
  gtk_widget_set_tooltip_text (button, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "entry", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_entry), card, 0);
  gtk_box_append (GTK_BOX (line), button);
}

/* One line: what was practised, and the entries it was practised in. */
static void
add_line (LeadPatternCard *card, GtkWidget *rows, LeadSlice *slice, const char *words,
          GArray *ids)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = gtk_label_new (words);

  gtk_widget_set_layout_manager (line, lead_wrap_layout_new (6));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, words);
  gtk_box_append (GTK_BOX (line), label);
  for (guint i = 0; i < MIN (ids->len, MOST_ENTRIES); i++)
    add_entry (card, line, slice, g_array_index (ids, int64_t, i));
  gtk_box_append (GTK_BOX (rows), line);
}

static void
add_behaviours (LeadPatternCard *card, LeadPatternView *view, GtkWidget *rows, guint barrier)
{
  LeadInsight *insight = lead_pattern_view_get_insight (view);
  LeadContent *content = lead_pattern_view_get_content (view);
  g_autoptr (GArray) behaviours = lead_gave_way_list_behaviours (insight->gave_way, barrier);
  const char *id = lead_gave_way_get_barrier (insight->gave_way, barrier);

  for (guint i = 0; i < MIN (behaviours->len, MOST_BEHAVIOURS); i++)
    {
      guint behaviour = g_array_index (behaviours, guint, i);
      const char *practised = lead_gave_way_get_behaviour (insight->gave_way, behaviour);
      g_autoptr (GArray) ids = lead_gave_way_dup_ids (insight->slice, id, practised);
      /* Translators: a behaviour, and in how many entries it was practised */
      g_autofree char *words
        = g_strdup_printf (_("%s, %u×"), lead_pattern_name_item (content, practised), ids->len);

      add_line (card, rows, insight->slice, words, ids);
    }
  if (behaviours->len == 0)
    {
      g_autoptr (GArray) ids = lead_gave_way_dup_ids (insight->slice, id, NULL);

      add_line (card, rows, insight->slice, _("Nothing practised is marked"), ids);
    }
}

static void
add_barrier (LeadPatternCard *card, LeadPatternView *view, GtkWidget *rows, guint barrier)
{
  LeadInsight *insight = lead_pattern_view_get_insight (view);
  LeadContent *content = lead_pattern_view_get_content (view);
  const char *id = lead_gave_way_get_barrier (insight->gave_way, barrier);
  guint n_entries, n = lead_gave_way_count (insight->gave_way, barrier, &n_entries);
  /* Translators: a barrier, and in how many of its entries it was worked round or shifted */
  g_autofree char *words
    = g_strdup_printf (ngettext ("%s: gave way in %u of %u entry", "%s: gave way in %u of %u entries",
                                 n_entries),
                       lead_pattern_name_item (content, id), n, n_entries);

  lead_pattern_rows_add_heading (rows, lead_content_get_item (content, id), words);
  add_behaviours (card, view, rows, barrier);
}

static char *
describe (LeadPatternView *view, GArray *barriers)
{
  LeadGaveWay *gave_way = lead_pattern_view_get_insight (view)->gave_way;

  if (barriers->len == 0)
    return g_strdup (_("No barrier is marked as worked round or shifted in this time. When one "
                       "is, what you practised then stands here."));
  if (!lead_gave_way_has_table (gave_way))
    return g_strdup (_("A barrier gives way when you work round it or it shifts. This is what "
                       "you practised in those entries; there are too few to tell what helps."));
  return g_strdup (_("A barrier gives way when you work round it or it shifts. The table says how "
                     "much more often it did so when you practised something than when you "
                     "didn’t, with 95 per cent intervals (Newcombe 1998). That isn’t yet a cause."));
}

static void
add_cell (LeadTable *table, LeadPatternView *view, guint barrier, guint behaviour)
{
  LeadGaveWay *gave_way = lead_pattern_view_get_insight (view)->gave_way;
  LeadContent *content = lead_pattern_view_get_content (view);
  LeadGaveWayCell cell = lead_gave_way_get_cell (gave_way, barrier, behaviour);
  LeadInterval interval;

  if (cell.with == 0)
    return;
  lead_table_add_text (table, lead_pattern_name_item (
                                content, lead_gave_way_get_barrier (gave_way, barrier)));
  lead_table_add_text (table, lead_pattern_name_item (
                                content, lead_gave_way_get_behaviour (gave_way, behaviour)));
  lead_table_add_number (table, cell.gave_way_with);
  lead_table_add_number (table, cell.with);
  lead_table_add_number (table, cell.gave_way_without);
  lead_table_add_number (table, cell.without);
  if (!lead_gave_way_has_table (gave_way))
    return;
  if (!lead_gave_way_cell_says (cell, &interval))
    {
      for (guint i = 0; i < 3; i++)
        lead_table_add_nothing (table);
      return;
    }
  lead_table_add_number (table, round (interval.value * 100));
  lead_table_add_number (table, round (interval.low * 100));
  lead_table_add_number (table, round (interval.high * 100));
}

static LeadTable *
tabulate (LeadPatternView *view)
{
  LeadGaveWay *gave_way = lead_pattern_view_get_insight (view)->gave_way;
  LeadTable *table = lead_table_new ();

  lead_table_add_column (table, _("Barrier"), FALSE);
  lead_table_add_column (table, _("Behaviour"), FALSE);
  lead_table_add_column (table, _("Gave way with it"), TRUE);
  lead_table_add_column (table, _("Of"), TRUE);
  lead_table_add_column (table, _("Gave way without"), TRUE);
  lead_table_add_column (table, _("Of"), TRUE);
  if (lead_gave_way_has_table (gave_way))
    {
      lead_table_add_column (table, _("More often, %"), TRUE);
      lead_table_add_column (table, _("At least"), TRUE);
      lead_table_add_column (table, _("At most"), TRUE);
    }
  for (guint barrier = 0; barrier < lead_gave_way_get_n_barriers (gave_way); barrier++)
    for (guint i = 0; i < lead_gave_way_get_n_behaviours (gave_way); i++)
      add_cell (table, view, barrier, i);
  return table;
}

static void
make (LeadPatternCard *card)
{
  GtkWidget *rows = lead_pattern_rows_new ();

  g_object_set_data (G_OBJECT (card), "rows", rows);
  lead_chart_frame_set_body (lead_pattern_card_get_frame (card), rows);
}

static gboolean
show (LeadPatternCard *card, LeadPatternView *view)
{
  GtkWidget *rows = g_object_get_data (G_OBJECT (card), "rows");
  LeadChartFrame *frame = lead_pattern_card_get_frame (card);
  LeadInsight *insight = lead_pattern_view_get_insight (view);
  g_autoptr (GArray) barriers = lead_gave_way_list_barriers (insight->gave_way);
  g_autofree char *words = describe (view, barriers);
  g_autoptr (LeadTable) table = tabulate (view);
  g_autoptr (LeadFigure) figure
    = lead_table_figure_new (lead_pattern_card_get_title (card), words, table);

  lead_pattern_rows_clear (rows);
  for (guint i = 0; i < MIN (barriers->len, MOST_BARRIERS); i++)
    add_barrier (card, view, rows, g_array_index (barriers, guint, i));
  lead_chart_frame_set_figure (frame, lead_table_get_n_rows (table) > 0 ? figure : NULL);
  lead_chart_frame_set_words (frame, words);
  return TRUE;
}

const LeadPatternKind lead_pattern_gave_way = {
  .id = "gave-way",
  .title = N_("What was at work when a barrier gave way?"),
  .make = make,
  .show = show,
};
