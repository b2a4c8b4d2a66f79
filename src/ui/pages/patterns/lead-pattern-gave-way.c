/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-pattern-kinds.h"
#include "lead-pattern-matrix.h"
#include "lead-pattern-rows.h"
#include "plot/lead-table-figure.h"

/*
 * What was at work when a barrier gave way: for every barrier that was worked
 * round or shifted, what was practised in those entries, with the entries. Below
 * stand all behaviours against all barriers, once there is enough of it.
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
  /* Translators: opens an entry; then its day */
  g_autofree char *spoken = g_strdup_printf (_("Open the entry of %s"), day);
  GtkWidget *chip = lead_pattern_rows_add_chip (line, day, spoken);

  g_object_set_data_full (G_OBJECT (chip), "entry", g_memdup2 (&id, sizeof id), g_free);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (on_entry), card, 0);
}

/* One line: what was practised, and the entries it was practised in. */
static void
add_line (LeadPatternCard *card, GtkWidget *rows, LeadSlice *slice, const char *words,
          GArray *ids)
{
  GtkWidget *line = lead_pattern_rows_add_line (rows, words);

  for (guint i = 0; i < MIN (ids->len, MOST_ENTRIES); i++)
    add_entry (card, line, slice, g_array_index (ids, int64_t, i));
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
  g_autofree char *words = g_strdup_printf (
    ngettext ("%s: gave way in %u of %u entry", "%s: gave way in %u of %u entries", n_entries),
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
  return g_strdup (
    _("A barrier gives way when you work round it or it shifts. Below: how much more "
      "often it did so when you practised something than when you didn’t, with 95 "
      "per cent intervals (Newcombe 1998). One in twenty looks clear by chance, and "
      "none is yet a cause."));
}

static void
on_activate_cell (LeadPatternCard *card, int column, int row)
{
  g_autoptr (LeadFilter) filter
    = lead_pattern_matrix_dup_filter (lead_pattern_card_get_view (card), (guint) column,
                                      (guint) row);

  if (filter != NULL)
    lead_pattern_card_show_filter (card, filter);
}

static void
make (LeadPatternCard *card)
{
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 24);
  GtkWidget *rows = lead_pattern_rows_new ();
  GtkWidget *matrix = lead_chart_new ();

  gtk_box_append (GTK_BOX (body), rows);
  gtk_box_append (GTK_BOX (body), matrix);
  g_object_set_data (G_OBJECT (card), "rows", rows);
  g_object_set_data (G_OBJECT (card), "matrix", matrix);
  g_signal_connect_object (matrix, "activate-mark", G_CALLBACK (on_activate_cell), card,
                           G_CONNECT_SWAPPED);
  lead_chart_frame_set_body (lead_pattern_card_get_frame (card), body);
}

/* The grid, or while it can’t tell anything what it would be made of. */
static LeadFigure *
make_figure (LeadPatternCard *card, LeadPatternView *view, const char *words)
{
  g_autoptr (LeadFigure) matrix
    = lead_pattern_matrix_new (view, lead_pattern_card_get_title (card), words);
  g_autoptr (LeadTable) table = NULL;

  if (lead_gave_way_has_table (lead_pattern_view_get_insight (view)->gave_way))
    return g_steal_pointer (&matrix);
  table = lead_figure_tabulate (matrix);
  return lead_table_get_n_rows (table) > 0
           ? lead_table_figure_new (lead_pattern_card_get_title (card), words, table)
           : NULL;
}

static gboolean
show (LeadPatternCard *card, LeadPatternView *view)
{
  GtkWidget *rows = g_object_get_data (G_OBJECT (card), "rows");
  LeadChart *matrix = g_object_get_data (G_OBJECT (card), "matrix");
  LeadChartFrame *frame = lead_pattern_card_get_frame (card);
  LeadGaveWay *gave_way = lead_pattern_view_get_insight (view)->gave_way;
  gboolean tells = lead_gave_way_has_table (gave_way);
  g_autoptr (GArray) barriers = lead_gave_way_list_barriers (gave_way);
  g_autofree char *words = describe (view, barriers);
  g_autoptr (LeadFigure) figure = make_figure (card, view, words);

  lead_pattern_rows_clear (rows);
  for (guint i = 0; i < MIN (barriers->len, MOST_BARRIERS); i++)
    add_barrier (card, view, rows, g_array_index (barriers, guint, i));
  lead_chart_set_figure (matrix, tells ? figure : NULL);
  gtk_widget_set_visible (GTK_WIDGET (matrix), tells);
  lead_chart_frame_set_figure (frame, figure);
  lead_chart_frame_set_words (frame, words);
  return TRUE;
}

static LeadFilter *
open_row (LeadPatternCard *card, LeadPatternView *view, guint row)
{
  g_autoptr (LeadFigure) matrix = lead_pattern_matrix_new (view, "", "");
  guint column, line;

  if (!lead_grid_figure_find_cell (LEAD_GRID_FIGURE (matrix), row, &column, &line))
    return NULL;
  return lead_pattern_matrix_dup_filter (view, column, line);
}

const LeadPatternKind lead_pattern_gave_way = {
  .id = "gave-way",
  .title = N_("What was at work when a barrier gave way?"),
  .make = make,
  .show = show,
  .open_row = open_row,
};
