/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/model/lead-moment.h"
#include "print/lead-writer-pdf.h"
#include "ui/compat/lead-file-dialog.h"
#include "ui/compat/lead-show-file.h"
#include "ui/widgets/lead-progress-view.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-export-dialog.h"
#include "lead-extent-group.h"

struct _LeadExportDialog
{
  AdwWindow         parent_instance;

  /* Owned. */
  LeadDesk         *desk;
  GCancellable     *cancellable; /* of questions; jobs have their own */
  char             *output;

  /* Of the template. */
  GtkStack         *stack;
  AdwComboRow      *format;
  LeadExtentGroup  *extent;
  LeadProgressView *progress;
  AdwStatusPage    *outcome;
  GtkWidget        *show_folder;
  GtkWidget        *close;
};

G_DEFINE_FINAL_TYPE (LeadExportDialog, lead_export_dialog, ADW_TYPE_WINDOW)

static void
lead_export_dialog_progress_cb (double   fraction,
                                gpointer user_data)
{
  LeadExportDialog *self = LEAD_EXPORT_DIALOG (user_data);

  if (self->progress != NULL)
    lead_progress_view_set_fraction (self->progress, fraction);
}

static void
lead_export_dialog_finish (LeadExportDialog *self,
                           const char       *icon,
                           const char       *title,
                           const char       *text)
{
  g_autofree char *description = g_markup_escape_text (text, -1);

  adw_status_page_set_icon_name (self->outcome, icon);
  adw_status_page_set_title (self->outcome, title);
  adw_status_page_set_description (self->outcome, description);
  gtk_stack_set_visible_child_name (self->stack, "outcome");
  gtk_widget_grab_focus (self->close);
}

static void
lead_export_dialog_succeed (LeadExportDialog *self,
                            guint             n_entries)
{
  g_autofree char *name = g_filename_display_basename (self->output);
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry exported",
                                        "%u entries exported", n_entries),
                           n_entries);
  text = g_strdup_printf (_("You find it in “%s”. Anyone who can open that can read it."), name);
  gtk_widget_set_visible (self->show_folder, TRUE);
  lead_export_dialog_finish (self, "object-select-symbolic", title, text);
}

static void
lead_export_dialog_fail (LeadExportDialog *self,
                         const GError     *error)
{
  g_autofree char *text = g_strjoin (" ", error->message, lead_error_get_safe (error),
                                     lead_error_get_next (error), NULL);

  lead_export_dialog_finish (self, "dialog-warning-symbolic", _("Nothing was exported"), text);
}

static void
lead_export_dialog_exported_cb (GObject      *object,
                                GAsyncResult *result,
                                gpointer      user_data)
{
  g_autoptr(LeadExportDialog) self = LEAD_EXPORT_DIALOG (user_data);
  g_autoptr(GError) error = NULL;
  gboolean done;
  guint n_entries = 0;

  done = lead_export_write_finish (result, &n_entries, &error);
  lead_desk_end_work (self->desk);
  if (self->stack == NULL)
    return;

  if (done)
    lead_export_dialog_succeed (self, n_entries);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gtk_stack_set_visible_child_name (self->stack, "choose");
  else
    lead_export_dialog_fail (self, error);
}

static const LeadWriter *
lead_export_dialog_get_writer (LeadExportDialog *self)
{
  return lead_print_get_writers ()[adw_combo_row_get_selected (self->format)];
}

/* Without an owner or a title: the name is seen by others. */
static char *
lead_export_dialog_dup_name (LeadExportDialog *self)
{
  const LeadWriter *writer = lead_export_dialog_get_writer (self);
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  LeadMoment now = lead_surroundings_get_moment (surroundings);
  g_autofree char *day = lead_day_to_string (now.day);

  return g_strdup_printf ("journal-%s%s", day, writer->suffix != NULL ? writer->suffix : "");
}

static void
lead_export_dialog_chosen_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  g_autoptr(LeadExportDialog) self = LEAD_EXPORT_DIALOG (user_data);
  g_autoptr(GFile) file = lead_file_dialog_ask_finish (result, NULL);
  g_autofree char *name = NULL;
  g_autofree char *folder = NULL;

  if (file == NULL || g_file_peek_path (file) == NULL || self->stack == NULL)
    return;

  if (lead_export_dialog_get_writer (self)->suffix != NULL)
    {
      /* The file dialog has asked whether what is there may go. */
      lead_export_dialog_run (self, g_file_peek_path (file), TRUE);
      return;
    }

  name = lead_export_dialog_dup_name (self);
  folder = g_build_filename (g_file_peek_path (file), name, NULL);
  lead_export_dialog_run (self, folder, FALSE);
}

static void
lead_export_dialog_export_cb (LeadExportDialog *self)
{
  const LeadWriter *writer = lead_export_dialog_get_writer (self);
  g_autofree char *name = lead_export_dialog_dup_name (self);

  if (writer->suffix != NULL)
    lead_file_dialog_ask_async (GTK_WIDGET (self), LEAD_FILE_DIALOG_SAVE, _("Export to a file"),
                                name, NULL, self->cancellable, lead_export_dialog_chosen_cb,
                                g_object_ref (self));
  else
    lead_file_dialog_ask_async (GTK_WIDGET (self), LEAD_FILE_DIALOG_FOLDER,
                                _("Export into a new folder in"), NULL, NULL, self->cancellable,
                                lead_export_dialog_chosen_cb, g_object_ref (self));
}

static void
lead_export_dialog_show_folder_cb (LeadExportDialog *self)
{
  lead_show_folder (GTK_WIDGET (self), self->output);
}

static void
lead_export_dialog_list (LeadExportDialog *self)
{
  const LeadWriter * const *writers = lead_print_get_writers ();
  g_autoptr(GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; writers[i] != NULL; i++)
    gtk_string_list_append (titles, _(writers[i]->title));

  adw_combo_row_set_model (self->format, G_LIST_MODEL (titles));
}

static void
lead_export_dialog_dispose (GObject *object)
{
  LeadExportDialog *self = LEAD_EXPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  if (self->progress != NULL)
    lead_progress_view_cancel (self->progress);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->output, g_free);
  self->stack = NULL;
  self->progress = NULL;

  G_OBJECT_CLASS (lead_export_dialog_parent_class)->dispose (object);
}

static void
lead_export_dialog_class_init (LeadExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_export_dialog_dispose;

  g_type_ensure (LEAD_TYPE_EXTENT_GROUP);
  g_type_ensure (LEAD_TYPE_PROGRESS_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadExportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadExportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, LeadExportDialog, extent);
  gtk_widget_class_bind_template_child (widget_class, LeadExportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, LeadExportDialog, outcome);
  gtk_widget_class_bind_template_child (widget_class, LeadExportDialog, show_folder);
  gtk_widget_class_bind_template_child (widget_class, LeadExportDialog, close);
  gtk_widget_class_bind_template_callback (widget_class, lead_export_dialog_export_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_export_dialog_show_folder_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_export_dialog_init (LeadExportDialog *self)
{
  self->cancellable = g_cancellable_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_export_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of the journal
 * @filter: which entries are shown just now
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_export_dialog_new (GtkWindow        *parent,
                        LeadDesk         *desk,
                        const LeadFilter *filter)
{
  LeadExportDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);
  g_return_val_if_fail (filter != NULL, NULL);

  self = g_object_new (LEAD_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  lead_extent_group_set (self->extent, filter, 0);
  lead_export_dialog_list (self);

  return GTK_WIDGET (self);
}

/**
 * lead_export_dialog_run:
 * @output: where to
 * @replace: whether a file that is there may go
 *
 * Exports what has been chosen, and shows how far it is, then what came of it.
 */
void
lead_export_dialog_run (LeadExportDialog *self,
                        const char       *output,
                        gboolean          replace)
{
  g_autoptr(LeadFilter) filter = NULL;
  GCancellable *cancellable;

  g_return_if_fail (LEAD_IS_EXPORT_DIALOG (self));
  g_return_if_fail (output != NULL);

  filter = lead_extent_group_dup_filter (self->extent);
  g_free (self->output);
  self->output = g_strdup (output);

  cancellable = lead_progress_view_begin (self->progress, _("Exporting…"), NULL);
  gtk_stack_set_visible_child_name (self->stack, "progress");
  lead_desk_begin_work (self->desk);
  lead_export_write_async (lead_desk_get_journal (self->desk),
                           lead_export_dialog_get_writer (self), output, replace, filter,
                           lead_export_dialog_progress_cb, self, cancellable,
                           lead_export_dialog_exported_cb, g_object_ref (self));
}
