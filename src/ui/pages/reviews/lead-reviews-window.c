/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reviews-window.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-reviews.h"
#include "lead-ratings-grid.h"
#include "lead-review-row.h"
#include "lead-review-walk.h"
#include "ui/widgets/lead-clear.h"

struct _LeadReviewsWindow
{
  AdwWindow        parent_instance;

  /* owned */
  LeadDesk        *desk;
  GPtrArray       *reviews; /* NULL until they are there */
  GCancellable    *loading;

  /* template */
  GtkWidget       *empty;
  GtkWidget       *full;
  GtkWidget       *begin;
  GtkWidget       *begin_first;
  GtkWidget       *side_by_side;
  LeadRatingsGrid *grid;
  GtkLabel        *ends;
  GtkListBox      *list;
};

G_DEFINE_FINAL_TYPE (LeadReviewsWindow, lead_reviews_window, ADW_TYPE_WINDOW)

static void
on_begin (LeadReviewsWindow *self)
{
  g_autoptr (LeadDesk) desk = g_object_ref (self->desk);
  LeadDay last = LEAD_DAY_NONE;

  if (self->reviews == NULL)
    return;
  if (self->reviews->len > 0)
    last = ((const LeadReview *) self->reviews->pdata[0])->moment.day;
  gtk_window_destroy (GTK_WINDOW (self));
  lead_review_walk_begin (desk, last);
}

static void
on_change (LeadReviewsWindow *self, LeadReviewRow *row)
{
  g_autoptr (LeadDesk) desk = g_object_ref (self->desk);
  GtkWidget *walk = lead_review_walk_new (desk, lead_review_row_get_review (row));

  gtk_window_destroy (GTK_WINDOW (self));
  lead_desk_begin_walk (desk, walk);
}

static void
show_rows (LeadReviewsWindow *self)
{
  lead_clear_list (self->list);
  for (guint i = 0; i < self->reviews->len; i++)
    {
      GtkWidget *row = lead_review_row_new (self->desk, self->reviews->pdata[i]);

      g_signal_connect_object (row, "change", G_CALLBACK (on_change), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (self->list, row);
    }
}

/* The ends are the same for all behaviours, and said once. */
static void
show_ends (LeadReviewsWindow *self, LeadContent *content)
{
  LeadItem *use = lead_content_get_item (content, "questions/already-use");
  const LeadScale *scale = use != NULL ? lead_item_get_scale (use) : NULL;
  g_autofree char *ends = NULL;

  if (scale == NULL)
    return;
  /* Translators: what the ends of a scale mean: a number and its words, twice */
  ends = g_strdup_printf (_("Behaviours: 0 “%s” to %u “%s”"), scale->low, scale->n_places - 1,
                          scale->high);
  gtk_label_set_text (self->ends, ends);
}

static void
show (LeadReviewsWindow *self)
{
  LeadContent *content = lead_desk_get_content (self->desk);
  gboolean any = self->reviews->len > 0;

  gtk_widget_set_visible (self->empty, !any);
  gtk_widget_set_visible (self->full, any);
  lead_ratings_grid_show (self->grid, content, self->reviews);
  gtk_widget_set_visible (self->side_by_side, gtk_widget_get_visible (GTK_WIDGET (self->grid)));
  show_ends (self, content);
  show_rows (self);
}

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (LeadReviewsWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  GPtrArray *reviews
    = lead_journal_list_reviews_finish (LEAD_JOURNAL (source), result, &error);

  if (self->desk == NULL)
    {
      g_clear_pointer (&reviews, g_ptr_array_unref);
      return;
    }
  if (reviews == NULL)
    {
      lead_desk_report (self->desk, error);
      return;
    }
  g_clear_pointer (&self->reviews, g_ptr_array_unref);
  self->reviews = reviews;
  show (self);
}

static void
load (LeadReviewsWindow *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  lead_journal_list_reviews_async (lead_desk_get_journal (self->desk), self->loading, on_loaded,
                                   g_object_ref (self));
}

static void
on_journal_changed (LeadReviewsWindow *self, guint changes)
{
  if ((changes & LEAD_CHANGE_REVIEWS) != 0)
    load (self);
}

static void
lead_reviews_window_dispose (GObject *object)
{
  LeadReviewsWindow *self = LEAD_REVIEWS_WINDOW (object);

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->reviews, g_ptr_array_unref);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_reviews_window_parent_class)->dispose (object);
}

static void
lead_reviews_window_class_init (LeadReviewsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_reviews_window_dispose;

  g_type_ensure (LEAD_TYPE_RATINGS_GRID);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-reviews-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadReviewsWindow, empty);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewsWindow, full);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewsWindow, begin);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewsWindow, begin_first);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewsWindow, side_by_side);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewsWindow, grid);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewsWindow, ends);
  gtk_widget_class_bind_template_child (widget_class, LeadReviewsWindow, list);
  gtk_widget_class_bind_template_callback (widget_class, on_begin);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_reviews_window_init (LeadReviewsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_reviews_window_new:
 * @parent: the window that it belongs to
 * @desk: the desk
 *
 * Returns: (transfer none): the window
 */
GtkWidget *
lead_reviews_window_new (GtkWindow *parent, LeadDesk *desk)
{
  LeadReviewsWindow *self;
  gboolean writable;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_REVIEWS_WINDOW, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  writable = !lead_journal_get_read_only (lead_desk_get_journal (desk));
  gtk_widget_set_sensitive (self->begin, writable);
  gtk_widget_set_sensitive (self->begin_first, writable);
  g_signal_connect_object (lead_desk_get_journal (desk), "changed",
                           G_CALLBACK (on_journal_changed), self, G_CONNECT_SWAPPED);
  load (self);
  return GTK_WIDGET (self);
}
