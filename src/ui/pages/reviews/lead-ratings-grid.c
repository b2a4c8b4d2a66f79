/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-ratings-grid.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-review-series.h"

/* Columns: more don't fit beside the names on a phone. */
#define MOST 4

struct _LeadRatingsGrid
{
  AdwBin   parent_instance;

  GtkGrid *grid; /* child */
};

G_DEFINE_FINAL_TYPE (LeadRatingsGrid, lead_ratings_grid, ADW_TYPE_BIN)

static GtkWidget *
attach (LeadRatingsGrid *self, const char *text, int column, int row, gboolean name)
{
  GtkWidget *label = gtk_label_new (text);

  g_object_set (label, "xalign", name ? 0.0 : 0.5, "wrap", name, "hexpand", name, NULL);
  gtk_grid_attach (self->grid, label, column, row, 1, 1);
  return label;
}

static void
attach_head (LeadRatingsGrid *self, const LeadReview *review, int column)
{
  /* Translators: a month over a column of numbers, as in "Nov 2026" */
  g_autofree char *month = lead_day_format (review->moment.day, _("%b %Y"));
  GtkWidget *label = attach (self, month, column, 0, FALSE);

  /* The year goes below the month where there is little room. */
  g_object_set (label, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_widget_add_css_class (label, "dim-label");
}

static void
attach_value (LeadRatingsGrid *self, const LeadReview *review, const char *item, int column,
              int row)
{
  const LeadRating *rating = lead_review_get_rating (review, item);
  g_autofree char *value = rating != NULL ? g_strdup_printf ("%d", rating->value)
                                          : g_strdup ("–");
  GtkWidget *label = attach (self, value, column, row, FALSE);

  gtk_widget_add_css_class (label, "numeric");
  if (rating == NULL)
    gtk_widget_add_css_class (label, "dim-label");
}

static void
lead_ratings_grid_class_init (LeadRatingsGridClass *klass)
{
}

static void
lead_ratings_grid_init (LeadRatingsGrid *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 12);
  gtk_grid_set_row_spacing (self->grid, 12);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->grid));
}

static void
clear (LeadRatingsGrid *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

/**
 * lead_ratings_grid_show:
 * @self: a grid
 * @content: what the app knows
 * @reviews: (element-type LeadReview): the newest first
 *
 * The earliest stands on the left, as time runs.
 */
void
lead_ratings_grid_show (LeadRatingsGrid *self, LeadContent *content, GPtrArray *reviews)
{
  g_auto (GStrv) items = NULL;
  int n_columns, row = 1;

  g_return_if_fail (LEAD_IS_RATINGS_GRID (self));
  g_return_if_fail (LEAD_IS_CONTENT (content));
  g_return_if_fail (reviews != NULL);

  clear (self);
  items = lead_review_items (reviews);
  n_columns = (int) MIN (reviews->len, MOST);
  for (int i = 0; i < n_columns; i++)
    attach_head (self, reviews->pdata[i], n_columns - i);
  for (guint i = 0; items[i] != NULL; i++)
    {
      LeadItem *item = lead_content_get_item (content, items[i]);

      if (item == NULL)
        continue;
      attach (self, lead_item_get_name (item), 0, row, TRUE);
      for (int k = 0; k < n_columns; k++)
        attach_value (self, reviews->pdata[k], items[i], n_columns - k, row);
      row++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self), row > 1);
}
