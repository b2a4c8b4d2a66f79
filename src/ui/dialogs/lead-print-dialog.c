/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "ui/widgets/lead-progress-view.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-extent-group.h"
#include "lead-print-dialog.h"
#include "lead-print-job.h"

struct _LeadPrintDialog
{
  AdwWindow         parent_instance;

  /* Owned. */
  LeadDesk         *desk;
  char             *file;  /* where to instead of a printer */
  char             *about; /* the question whose answers are printed, or NULL */

  /* Of the template. */
  GtkStack         *stack;
  LeadExtentGroup  *extent;
  LeadProgressView *progress;
  AdwStatusPage    *outcome;
  GtkWidget        *print;
  GtkWidget        *close;
};

G_DEFINE_FINAL_TYPE (LeadPrintDialog, lead_print_dialog, ADW_TYPE_WINDOW)

static void
lead_print_dialog_progress_cb (double   fraction,
                               gpointer user_data)
{
  LeadPrintDialog *self = LEAD_PRINT_DIALOG (user_data);

  if (self->progress != NULL)
    lead_progress_view_set_fraction (self->progress, fraction);
}

static void
lead_print_dialog_fail (LeadPrintDialog *self,
                        const GError    *error)
{
  g_autofree char *text = NULL;
  g_autofree char *escaped = NULL;

  if (error->domain == LEAD_ERROR)
    text = g_strjoin (" ", error->message, lead_error_get_safe (error),
                      lead_error_get_next (error), NULL);
  else
    text = g_strdup_printf (_("%s. Your journal has not been changed."), error->message);
  escaped = g_markup_escape_text (text, -1);
  adw_status_page_set_description (self->outcome, escaped);
  gtk_stack_set_visible_child_name (self->stack, "outcome");
  gtk_widget_grab_focus (self->close);
}

static void
lead_print_dialog_printed_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  g_autoptr(LeadPrintDialog) self = LEAD_PRINT_DIALOG (user_data);
  g_autoptr(GError) error = NULL;
  gboolean printed = lead_print_job_run_finish (result, &error);

  if (self->stack == NULL)
    return;
  if (!printed && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_print_dialog_fail (self, error);
  else
    gtk_window_destroy (GTK_WINDOW (self));
}

static void
lead_print_dialog_set_cb (GObject      *object,
                          GAsyncResult *result,
                          gpointer      user_data)
{
  g_autoptr(LeadPrintDialog) self = LEAD_PRINT_DIALOG (user_data);
  g_autoptr(GError) error = NULL;
  g_autoptr(LeadPrintPages) pages = lead_print_pages_new_finish (result, &error);

  if (self->stack == NULL)
    return;
  if (pages != NULL)
    lead_print_job_run_async (pages, GTK_WINDOW (self), self->file, lead_print_dialog_printed_cb,
                              g_object_ref (self));
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->about != NULL)
    gtk_window_destroy (GTK_WINDOW (self));
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gtk_stack_set_visible_child_name (self->stack, "choose");
  else
    lead_print_dialog_fail (self, error);
}

static void
lead_print_dialog_print_cb (LeadPrintDialog *self)
{
  lead_print_dialog_run (self, NULL);
}

static void
lead_print_dialog_dispose (GObject *object)
{
  LeadPrintDialog *self = LEAD_PRINT_DIALOG (object);

  if (self->progress != NULL)
    lead_progress_view_cancel (self->progress);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->about, g_free);
  self->stack = NULL;
  self->progress = NULL;

  G_OBJECT_CLASS (lead_print_dialog_parent_class)->dispose (object);
}

static void
lead_print_dialog_class_init (LeadPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_print_dialog_dispose;

  g_type_ensure (LEAD_TYPE_EXTENT_GROUP);
  g_type_ensure (LEAD_TYPE_PROGRESS_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPrintDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadPrintDialog, extent);
  gtk_widget_class_bind_template_child (widget_class, LeadPrintDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, LeadPrintDialog, outcome);
  gtk_widget_class_bind_template_child (widget_class, LeadPrintDialog, print);
  gtk_widget_class_bind_template_child (widget_class, LeadPrintDialog, close);
  gtk_widget_class_bind_template_callback (widget_class, lead_print_dialog_print_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_print_dialog_init (LeadPrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
  gtk_window_set_focus (GTK_WINDOW (self), self->print);
}

/**
 * lead_print_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of the journal
 * @filter: which entries are shown just now
 * @entry: the one that is open, or 0
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_print_dialog_new (GtkWindow        *parent,
                       LeadDesk         *desk,
                       const LeadFilter *filter,
                       int64_t           entry)
{
  LeadPrintDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PRINT_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  lead_extent_group_set (self->extent, filter, entry);

  return GTK_WIDGET (self);
}

/**
 * lead_print_dialog_new_answers:
 * @parent: the window that asks
 * @desk: the desk of the journal
 * @about: id of a question
 *
 * Returns: a dialog that isn't shown yet, for all answers to the question; there
 *   is nothing to choose, so lead_print_dialog_run() comes next
 */
GtkWidget *
lead_print_dialog_new_answers (GtkWindow  *parent,
                               LeadDesk   *desk,
                               const char *about)
{
  LeadPrintDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (about != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PRINT_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  self->about = g_strdup (about);

  return GTK_WIDGET (self);
}

static void
lead_print_dialog_set_answers (LeadPrintDialog *self,
                               GCancellable    *cancellable)
{
  lead_print_pages_new_answers_async (lead_desk_get_journal (self->desk), self->about,
                                      lead_print_paper_get_default (), cancellable,
                                      lead_print_dialog_set_cb, g_object_ref (self));
}

static void
lead_print_dialog_set_entries (LeadPrintDialog *self,
                               GCancellable    *cancellable)
{
  g_autoptr(LeadFilter) filter = NULL;
  int64_t entry = lead_extent_group_get_entry (self->extent);

  if (entry == 0)
    filter = lead_extent_group_dup_filter (self->extent);
  lead_print_pages_new_async (lead_desk_get_journal (self->desk), filter, entry,
                              lead_print_paper_get_default (), lead_print_dialog_progress_cb, self,
                              cancellable, lead_print_dialog_set_cb, g_object_ref (self));
}

/**
 * lead_print_dialog_run:
 * @file: (nullable): a PDF to print to; %NULL asks for a printer
 *
 * Sets the pages, then prints them.
 */
void
lead_print_dialog_run (LeadPrintDialog *self,
                       const char      *file)
{
  GCancellable *cancellable;

  g_return_if_fail (LEAD_IS_PRINT_DIALOG (self));

  g_free (self->file);
  self->file = g_strdup (file);
  cancellable = lead_progress_view_begin (self->progress, _("Setting the pages…"), NULL);
  gtk_stack_set_visible_child_name (self->stack, "progress");
  if (self->about != NULL)
    lead_print_dialog_set_answers (self, cancellable);
  else
    lead_print_dialog_set_entries (self, cancellable);
}
