/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-progress-view.h"
#include "lead-wrap.h"

struct _LeadProgressView
{
  AdwBin          parent_instance;

  /* Owned. */
  GCancellable   *cancellable;

  /* Of the template. */
  AdwStatusPage  *page;
  GtkProgressBar *bar;
  GtkWidget      *cancel;
};

G_DEFINE_FINAL_TYPE (LeadProgressView, lead_progress_view, ADW_TYPE_BIN)

static void
lead_progress_view_cancel_cb (LeadProgressView *self)
{
  lead_progress_view_cancel (self);
}

static void
lead_progress_view_dispose (GObject *object)
{
  LeadProgressView *self = LEAD_PROGRESS_VIEW (object);

  lead_progress_view_cancel (self);
  g_clear_object (&self->cancellable);

  G_OBJECT_CLASS (lead_progress_view_parent_class)->dispose (object);
}

static void
lead_progress_view_class_init (LeadProgressViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_progress_view_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-progress-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadProgressView, page);
  gtk_widget_class_bind_template_child (widget_class, LeadProgressView, bar);
  gtk_widget_class_bind_template_child (widget_class, LeadProgressView, cancel);
  gtk_widget_class_bind_template_callback (widget_class, lead_progress_view_cancel_cb);
}

static void
lead_progress_view_init (LeadProgressView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_progress_view_follow:
 * @title: what is being done
 * @description: (nullable): what is good to know meanwhile
 * @cancellable: what the job looks at; the button cancels it, and so does the
 *   end of the view or the next job
 *
 * Shows a job that is under way.
 */
void
lead_progress_view_follow (LeadProgressView *self,
                           const char       *title,
                           const char       *description,
                           GCancellable     *cancellable)
{
  g_return_if_fail (LEAD_IS_PROGRESS_VIEW (self));
  g_return_if_fail (title != NULL);
  g_return_if_fail (G_IS_CANCELLABLE (cancellable));

  lead_progress_view_cancel (self);
  g_set_object (&self->cancellable, cancellable);
  adw_status_page_set_title (self->page, title);
  adw_status_page_set_description (self->page, description);
  gtk_progress_bar_set_fraction (self->bar, 0);
  gtk_widget_set_sensitive (self->cancel, TRUE);
}

/**
 * lead_progress_view_begin:
 * @title: what is being done
 * @description: (nullable): what is good to know meanwhile
 *
 * Shows a job that begins.
 *
 * Returns: (transfer none): what the job is to look at; the button cancels it,
 *   and so does the end of the view or the next job
 */
GCancellable *
lead_progress_view_begin (LeadProgressView *self,
                          const char       *title,
                          const char       *description)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();

  g_return_val_if_fail (LEAD_IS_PROGRESS_VIEW (self), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  lead_progress_view_follow (self, title, description, cancellable);

  return self->cancellable;
}

/**
 * lead_progress_view_set_fraction:
 * @fraction: how far it is, 0 to 1, or negative while that isn't known
 */
void
lead_progress_view_set_fraction (LeadProgressView *self,
                                 double            fraction)
{
  g_return_if_fail (LEAD_IS_PROGRESS_VIEW (self));

  if (fraction < 0)
    gtk_progress_bar_pulse (self->bar);
  else
    gtk_progress_bar_set_fraction (self->bar, MIN (fraction, 1));
}

/**
 * lead_progress_view_cancel:
 *
 * Stops the job that is shown, if it hasn't ended.
 */
void
lead_progress_view_cancel (LeadProgressView *self)
{
  g_return_if_fail (LEAD_IS_PROGRESS_VIEW (self));

  g_cancellable_cancel (self->cancellable);
  if (self->cancel != NULL)
    gtk_widget_set_sensitive (self->cancel, FALSE);
}
