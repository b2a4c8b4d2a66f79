/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-chart-table.h"

#include <math.h>

#define MOST_HEIGHT 420

struct _LeadChartTable
{
  GtkWidget         parent_instance;

  LeadTable        *table;
  GtkStringList    *rows; /* their positions, in words */
  GtkSortListModel *sorted;
  GtkColumnView    *view;
};

enum
{
  SIGNAL_ACTIVATE_ROW,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadChartTable, lead_chart_table, GTK_TYPE_WIDGET)

/* What can't be read whole has a tooltip: the name of an item may well be long, but a month
 * with its year is wanted whole. */
#define NAME_CHARS 10
#define WORD_CHARS 14

/* What a column's factory and sorter look at. */
typedef struct
{
  LeadTable *table;
  guint      column;
} Look;

static void
look_free (gpointer data)
{
  Look *look = data;

  lead_table_unref (look->table);
  g_free (look);
}

static void
look_closure_free (gpointer data, GClosure *closure)
{
  look_free (data);
}

static Look *
look_new (LeadTable *table, guint column)
{
  Look *look = g_new (Look, 1);

  look->table = lead_table_ref (table);
  look->column = column;
  return look;
}

static guint
position_of (gpointer item)
{
  return (guint) g_ascii_strtoull (gtk_string_object_get_string (GTK_STRING_OBJECT (item)), NULL,
                                   10);
}

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer data)
{
  const Look *look = data;
  guint x = position_of ((gpointer) a);
  guint y = position_of ((gpointer) b);
  double first, second;

  if (!lead_table_is_number (look->table, look->column))
    return g_utf8_collate (lead_table_get_cell (look->table, x, look->column),
                           lead_table_get_cell (look->table, y, look->column));
  /* What isn't known comes last. */
  first = lead_table_get_value (look->table, x, look->column);
  second = lead_table_get_value (look->table, y, look->column);
  if (isnan (first) || isnan (second))
    return isnan (first) - isnan (second);
  return (first > second) - (first < second);
}

static void
set_up_cell (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  const Look *look = data;
  gboolean is_number = lead_table_is_number (look->table, look->column);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), is_number ? 1 : 0);
  if (is_number)
    gtk_widget_add_css_class (label, "tabular");
  else
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (label), look->column == 0 ? NAME_CHARS : WORD_CHARS);
    }
  gtk_list_item_set_child (item, label);
}

static void
bind_cell (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer data)
{
  const Look *look = data;
  GtkWidget *label = gtk_list_item_get_child (item);
  const char *text
    = lead_table_get_cell (look->table, position_of (gtk_list_item_get_item (item)), look->column);

  gtk_label_set_label (GTK_LABEL (label), text);
  if (!lead_table_is_number (look->table, look->column))
    gtk_widget_set_tooltip_text (label, text);
}

static void
add_column (LeadChartTable *self, guint column)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSorter) sorter
    = GTK_SORTER (gtk_custom_sorter_new (compare_rows, look_new (self->table, column),
                                         look_free));
  g_autoptr (GtkColumnViewColumn) added = NULL;

  g_signal_connect_data (factory, "setup", G_CALLBACK (set_up_cell),
                         look_new (self->table, column), look_closure_free, 0);
  g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cell),
                         look_new (self->table, column), look_closure_free, 0);
  added = gtk_column_view_column_new (lead_table_get_heading (self->table, column), factory);
  gtk_column_view_column_set_expand (added, column == 0);
  gtk_column_view_column_set_sorter (added, sorter);
  gtk_column_view_append_column (self->view, added);
}

static void
on_activate (LeadChartTable *self, guint position)
{
  g_autoptr (GObject) row = g_list_model_get_item (G_LIST_MODEL (self->sorted), position);

  g_signal_emit (self, signals[SIGNAL_ACTIVATE_ROW], 0, position_of (row));
}

static void
lead_chart_table_dispose (GObject *object)
{
  LeadChartTable *self = LEAD_CHART_TABLE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->table, lead_table_unref);

  G_OBJECT_CLASS (lead_chart_table_parent_class)->dispose (object);
}

static void
lead_chart_table_class_init (LeadChartTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_chart_table_dispose;

  /**
   * LeadChartTable::activate-row:
   * @self: the table
   * @row: which row of what it shows
   */
  signals[SIGNAL_ACTIVATE_ROW]
    = g_signal_new ("activate-row", LEAD_TYPE_CHART_TABLE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
lead_chart_table_init (LeadChartTable *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->rows = gtk_string_list_new (NULL);
  self->sorted = gtk_sort_list_model_new (G_LIST_MODEL (self->rows), NULL);
  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (
    GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->sorted))))));
  gtk_sort_list_model_set_sorter (self->sorted, gtk_column_view_get_sorter (self->view));
  g_object_unref (self->sorted);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "data-table");
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "caption");
  g_signal_connect_swapped (self->view, "activate", G_CALLBACK (on_activate), self);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->view));
  gtk_widget_set_parent (scroller, GTK_WIDGET (self));
}

/**
 * lead_chart_table_new:
 *
 * Returns: (transfer none): a table that shows nothing yet
 */
GtkWidget *
lead_chart_table_new (void)
{
  return g_object_new (LEAD_TYPE_CHART_TABLE, NULL);
}

static void
clear_columns (LeadChartTable *self)
{
  GListModel *columns = gtk_column_view_get_columns (self->view);

  while (g_list_model_get_n_items (columns) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

      gtk_column_view_remove_column (self->view, column);
    }
}

/**
 * lead_chart_table_set_table:
 * @self: a table
 * @table: what to show
 */
void
lead_chart_table_set_table (LeadChartTable *self, LeadTable *table)
{
  guint n_rows;
  g_auto (GStrv) rows = NULL;

  g_return_if_fail (LEAD_IS_CHART_TABLE (self));
  g_return_if_fail (table != NULL);

  if (self->table == table)
    return;
  gtk_string_list_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                          NULL);
  clear_columns (self);
  g_clear_pointer (&self->table, lead_table_unref);
  self->table = lead_table_ref (table);
  for (guint i = 0; i < lead_table_get_n_columns (table); i++)
    add_column (self, i);

  n_rows = lead_table_get_n_rows (table);
  rows = g_new0 (char *, n_rows + 1);
  for (guint i = 0; i < n_rows; i++)
    rows[i] = g_strdup_printf ("%u", i);
  gtk_string_list_splice (self->rows, 0, 0, (const char *const *) rows);
}

/**
 * lead_chart_table_get_table:
 * @self: a table
 *
 * Returns: (transfer none) (nullable): what it shows
 */
LeadTable *
lead_chart_table_get_table (LeadChartTable *self)
{
  g_return_val_if_fail (LEAD_IS_CHART_TABLE (self), NULL);

  return self->table;
}
