/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-table.h"

#include "lead-pattern-bars.h"
#include "lead-tally.h"

struct _LeadPatternTable
{
  GtkWidget            parent_instance;

  GListStore          *rows; /* LeadTally */

  /* template */
  GtkColumnView       *view;
  GtkColumnViewColumn *name_column;
  GtkColumnViewColumn *first_column;
  GtkColumnViewColumn *second_column;
  GtkColumnViewColumn *third_column;
  GtkSortListModel    *sorted;
};

enum
{
  SIGNAL_OPEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadPatternTable, lead_pattern_table, GTK_TYPE_WIDGET)

static void
on_activate (LeadPatternTable *self, guint position)
{
  g_autoptr (LeadTally) tally = g_list_model_get_item (G_LIST_MODEL (self->sorted), position);

  g_signal_emit (self, signals[SIGNAL_OPEN], 0, tally);
}

static void
lead_pattern_table_dispose (GObject *object)
{
  LeadPatternTable *self = LEAD_PATTERN_TABLE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (lead_pattern_table_parent_class)->dispose (object);
}

static void
lead_pattern_table_class_init (LeadPatternTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_pattern_table_dispose;

  /**
   * LeadPatternTable::open:
   * @self: the table
   * @tally: a row
   *
   * Somebody wants to see the entries behind a row.
   */
  signals[SIGNAL_OPEN] = g_signal_new ("open", LEAD_TYPE_PATTERN_TABLE, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_TALLY);

  g_type_ensure (LEAD_TYPE_TALLY);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/org/example/SysLead/ui/lead-pattern-table.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPatternTable, view);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternTable, name_column);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternTable, first_column);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternTable, second_column);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternTable, third_column);
  gtk_widget_class_bind_template_child (widget_class, LeadPatternTable, sorted);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
lead_pattern_table_init (LeadPatternTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->rows = g_list_store_new (LEAD_TYPE_TALLY);
  gtk_sort_list_model_set_sorter (self->sorted, gtk_column_view_get_sorter (self->view));
  gtk_sort_list_model_set_model (self->sorted, G_LIST_MODEL (self->rows));
}

/* A heading from a word that stands within sentences. */
static char *
capitalize (const char *word)
{
  g_autoptr (GString) heading = g_string_new (NULL);

  g_string_append_unichar (heading, g_unichar_totitle (g_utf8_get_char (word)));
  g_string_append (heading, g_utf8_next_char (word));
  return g_strdup (heading->str);
}

static void
name_columns (LeadPatternTable *self, LeadFramework *framework)
{
  GtkColumnViewColumn *columns[]
    = { self->first_column, self->second_column, self->third_column };
  LeadStanceSet set = lead_framework_get_stance_set (framework);

  gtk_column_view_column_set_title (self->name_column, lead_framework_get_title (framework));
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *title
        = capitalize (lead_stance_get_name (lead_stance_set_get (set, i)));

      gtk_column_view_column_set_title (columns[i], title);
    }
}

static GPtrArray *
make_rows (LeadFramework *framework, LeadPattern *pattern, guint n_buckets)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < lead_pattern_get_n_items (pattern); i++)
    {
      g_autoptr (LeadItem) item = g_list_model_get_item (G_LIST_MODEL (framework), i);

      g_ptr_array_add (rows, lead_tally_new_total (pattern, i, item));
      for (guint bucket = 0; bucket < n_buckets; bucket++)
        g_ptr_array_add (rows, lead_tally_new_bucket (pattern, i, item, bucket));
    }
  return rows;
}

/**
 * lead_pattern_table_show:
 * @self: a table
 * @framework: whose items are counted
 * @pattern: the counts
 * @today: the local day: what lies after it has no rows
 */
void
lead_pattern_table_show (LeadPatternTable *self, LeadFramework *framework,
                         LeadPattern *pattern, LeadDay today)
{
  g_autoptr (GPtrArray) rows = NULL;
  guint n_reached;

  g_return_if_fail (LEAD_IS_PATTERN_TABLE (self));
  g_return_if_fail (LEAD_IS_FRAMEWORK (framework));
  g_return_if_fail (pattern != NULL);

  name_columns (self, framework);
  n_reached = lead_pattern_get_reached (pattern, today);
  rows = make_rows (framework, pattern, n_reached);
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)),
                       rows->pdata, n_reached > 0 ? rows->len : 0);
}

/**
 * lead_pattern_table_get_rows:
 * @self: a table
 *
 * Returns: (transfer none): its rows as they are shown, as #LeadTally
 */
GListModel *
lead_pattern_table_get_rows (LeadPatternTable *self)
{
  g_return_val_if_fail (LEAD_IS_PATTERN_TABLE (self), NULL);

  return G_LIST_MODEL (self->sorted);
}
