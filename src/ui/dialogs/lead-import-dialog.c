/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/exchange/lead-import.h"
#include "core/model/lead-error.h"
#include "ui/compat/lead-file-dialog.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-import-dialog.h"

struct _LeadImportDialog
{
  AdwWindow            parent_instance;

  /* Owned. */
  LeadDesk            *desk;
  GCancellable        *cancellable;

  /* Of the template. */
  GtkStack            *stack;
  GtkWidget           *choose_file;
  GtkProgressBar      *progress;
  AdwStatusPage       *outcome;
  AdwPreferencesGroup *skipped;
  AdwPreferencesGroup *warnings;
  GtkWidget           *close;
};

G_DEFINE_FINAL_TYPE (LeadImportDialog, lead_import_dialog, ADW_TYPE_WINDOW)

static void
lead_import_dialog_progress_cb (double   fraction,
                                gpointer user_data)
{
  LeadImportDialog *self = LEAD_IMPORT_DIALOG (user_data);

  if (self->progress == NULL)
    return;
  if (fraction < 0)
    gtk_progress_bar_pulse (self->progress);
  else
    gtk_progress_bar_set_fraction (self->progress, fraction);
}

static GtkWidget *
lead_import_dialog_row_new (const char *title,
                            const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    {
      /* Subtitles are markup even when titles aren't. */
      g_autofree char *escaped = g_markup_escape_text (subtitle, -1);

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), escaped);
    }

  return row;
}

static void
lead_import_dialog_list (LeadImportDialog       *self,
                         const LeadImportReport *report)
{
  for (guint i = 0; i < report->skipped->len; i++)
    {
      const LeadSkipped *skipped = g_ptr_array_index (report->skipped, i);

      adw_preferences_group_add (self->skipped,
                                 lead_import_dialog_row_new (skipped->source, skipped->reason));
    }
  for (guint i = 0; i < report->warnings->len; i++)
    adw_preferences_group_add (self->warnings,
                               lead_import_dialog_row_new (g_ptr_array_index (report->warnings, i),
                                                           NULL));

  gtk_widget_set_visible (GTK_WIDGET (self->skipped), report->skipped->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->warnings), report->warnings->len > 0);
}

/* "12 entries came in. 3 were there already. 1 was skipped." */
static char *
lead_import_dialog_describe (const LeadImportReport *report)
{
  GString *text = g_string_new (NULL);

  if (report->unchanged > 0)
    g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "%u was there already.",
                                               "%u were there already.", report->unchanged),
                            report->unchanged);
  if (report->skipped->len > 0)
    {
      g_string_append (text, text->len > 0 ? " " : "");
      g_string_append_printf (text, g_dngettext (GETTEXT_PACKAGE, "%u was left out.",
                                                 "%u were left out.", report->skipped->len),
                              report->skipped->len);
    }

  return g_string_free (text, FALSE);
}

static void
lead_import_dialog_finish (LeadImportDialog *self,
                           const char       *icon,
                           const char       *title,
                           const char       *description)
{
  adw_status_page_set_icon_name (self->outcome, icon);
  adw_status_page_set_title (self->outcome, title);
  adw_status_page_set_description (self->outcome, description);
  gtk_stack_set_visible_child_name (self->stack, "outcome");
  gtk_widget_grab_focus (self->close);
}

static void
lead_import_dialog_show_report (LeadImportDialog       *self,
                                const LeadImportReport *report)
{
  g_autofree char *title = NULL;
  g_autofree char *description = lead_import_dialog_describe (report);

  if (report->imported > 0)
    title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry imported",
                                          "%u entries imported", report->imported),
                             report->imported);
  else
    title = g_strdup (_("Nothing new to import"));

  lead_import_dialog_list (self, report);
  lead_import_dialog_finish (self, "object-select-symbolic", title, description);
}

static void
lead_import_dialog_show_error (LeadImportDialog *self,
                               const GError     *error)
{
  g_autofree char *text = g_strjoin (" ", error->message, lead_error_get_safe (error),
                                     lead_error_get_next (error), NULL);
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  lead_import_dialog_finish (self, "dialog-warning-symbolic", _("Nothing was imported"), escaped);
}

static void
lead_import_dialog_imported_cb (GObject      *object,
                                GAsyncResult *result,
                                gpointer      user_data)
{
  g_autoptr(LeadImportDialog) self = LEAD_IMPORT_DIALOG (user_data);
  g_autoptr(LeadImportReport) report = NULL;
  g_autoptr(GError) error = NULL;

  report = lead_import_run_finish (result, &error);
  if (self->stack == NULL)
    return;

  if (report != NULL)
    lead_import_dialog_show_report (self, report);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gtk_window_destroy (GTK_WINDOW (self));
  else
    lead_import_dialog_show_error (self, error);
}

static void
lead_import_dialog_chosen_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  g_autoptr(LeadImportDialog) self = LEAD_IMPORT_DIALOG (user_data);
  g_autoptr(GFile) file = lead_file_dialog_ask_finish (result, NULL);

  if (file != NULL && g_file_peek_path (file) != NULL && self->stack != NULL)
    lead_import_dialog_run (self, g_file_peek_path (file));
}

static void
lead_import_dialog_choose_file_cb (LeadImportDialog *self)
{
  lead_file_dialog_ask_async (GTK_WIDGET (self), LEAD_FILE_DIALOG_OPEN, _("Import a file"),
                              NULL, NULL, self->cancellable, lead_import_dialog_chosen_cb,
                              g_object_ref (self));
}

static void
lead_import_dialog_choose_folder_cb (LeadImportDialog *self)
{
  lead_file_dialog_ask_async (GTK_WIDGET (self), LEAD_FILE_DIALOG_FOLDER, _("Import a folder"),
                              NULL, NULL, self->cancellable, lead_import_dialog_chosen_cb,
                              g_object_ref (self));
}

static void
lead_import_dialog_cancel_cb (LeadImportDialog *self)
{
  g_cancellable_cancel (self->cancellable);
}

static void
lead_import_dialog_dispose (GObject *object)
{
  LeadImportDialog *self = LEAD_IMPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);
  self->stack = NULL;
  self->progress = NULL;

  G_OBJECT_CLASS (lead_import_dialog_parent_class)->dispose (object);
}

static void
lead_import_dialog_class_init (LeadImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_import_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, choose_file);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, outcome);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, skipped);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, warnings);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, close);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_choose_file_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_choose_folder_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_cancel_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_import_dialog_init (LeadImportDialog *self)
{
  self->cancellable = g_cancellable_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
  gtk_window_set_focus (GTK_WINDOW (self), self->choose_file);
}

/**
 * lead_import_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of the journal that takes the entries in
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_import_dialog_new (GtkWindow *parent,
                        LeadDesk  *desk)
{
  LeadImportDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_IMPORT_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);

  return GTK_WIDGET (self);
}

/**
 * lead_import_dialog_run:
 * @path: a file or folder; its format is found by its shape
 *
 * Imports it and shows how far it is, then what came of it.
 */
void
lead_import_dialog_run (LeadImportDialog *self,
                        const char       *path)
{
  const char *paths[] = { path, NULL };
  const LeadImportOptions options = { 0 };

  g_return_if_fail (LEAD_IS_IMPORT_DIALOG (self));
  g_return_if_fail (path != NULL);

  gtk_stack_set_visible_child_name (self->stack, "progress");
  lead_import_run_async (lead_desk_get_journal (self->desk), paths, &options,
                         lead_import_dialog_progress_cb, self, self->cancellable,
                         lead_import_dialog_imported_cb, g_object_ref (self));
}
