/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/exchange/lead-import-undo.h"
#include "core/model/lead-error.h"
#include "ui/compat/lead-file-dialog.h"
#include "ui/widgets/lead-progress-view.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-import-dialog.h"
#include "lead-import-notes.h"
#include "lead-import-preview.h"

struct _LeadImportDialog
{
  AdwWindow          parent_instance;

  /* Owned. */
  LeadDesk          *desk;
  GCancellable      *cancellable; /* of questions; jobs have their own */
  char             **paths;
  GTimeZone         *zone;
  LeadImportReport  *report;      /* of the import that was made */

  /* Of the template. */
  GtkStack          *stack;
  GtkWidget         *choose_file;
  LeadProgressView  *progress;
  LeadImportPreview *preview;
  GtkScrolledWindow *preview_scroller;
  GtkWidget         *import;
  AdwStatusPage     *outcome;
  LeadImportNotes   *notes;
  GtkWidget         *show;
  GtkWidget         *undo;
  GtkWidget         *close;
};

G_DEFINE_FINAL_TYPE (LeadImportDialog, lead_import_dialog, ADW_TYPE_WINDOW)

static void
lead_import_dialog_progress_cb (double   fraction,
                                gpointer user_data)
{
  LeadImportDialog *self = LEAD_IMPORT_DIALOG (user_data);

  if (self->progress != NULL)
    lead_progress_view_set_fraction (self->progress, fraction);
}

static void
lead_import_dialog_finish (LeadImportDialog *self,
                           const char       *icon,
                           const char       *title,
                           const char       *description)
{
  g_autofree char *escaped = g_markup_escape_text (description, -1);

  adw_status_page_set_icon_name (self->outcome, icon);
  adw_status_page_set_title (self->outcome, title);
  adw_status_page_set_description (self->outcome, escaped);
  gtk_widget_set_visible (self->show, self->report != NULL && self->report->imported > 0);
  gtk_widget_set_visible (self->undo, self->report != NULL && self->report->imported > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->notes), self->report != NULL);
  gtk_stack_set_visible_child_name (self->stack, "outcome");
  gtk_widget_grab_focus (self->close);
}

/* "3 were there already. 1 was left out." */
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
lead_import_dialog_show_report (LeadImportDialog *self,
                                LeadImportReport *report)
{
  g_autofree char *title = NULL;
  g_autofree char *description = lead_import_dialog_describe (report);

  if (report->imported > 0)
    title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry imported",
                                          "%u entries imported", report->imported),
                             report->imported);
  else
    title = g_strdup (_("Nothing new to import"));

  self->report = report;
  lead_import_notes_set (self->notes, report);
  lead_import_dialog_finish (self, "object-select-symbolic", title, description);
}

static void
lead_import_dialog_show_error (LeadImportDialog *self,
                               const GError     *error)
{
  g_autofree char *text = g_strjoin (" ", error->message, lead_error_get_safe (error),
                                     lead_error_get_next (error), NULL);

  lead_import_dialog_finish (self, "dialog-warning-symbolic", _("Nothing was imported"), text);
}

static void
lead_import_dialog_begin_again (LeadImportDialog *self)
{
  gtk_stack_set_visible_child_name (self->stack, "choose");
  gtk_widget_grab_focus (self->choose_file);
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
  lead_desk_end_work (self->desk);
  if (self->stack == NULL)
    return;

  if (report != NULL)
    lead_import_dialog_show_report (self, g_steal_pointer (&report));
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_import_dialog_begin_again (self);
  else
    lead_import_dialog_show_error (self, error);
}

static void
lead_import_dialog_looked_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  g_autoptr(LeadImportDialog) self = LEAD_IMPORT_DIALOG (user_data);
  g_autoptr(LeadImportReport) report = NULL;
  g_autoptr(GError) error = NULL;

  report = lead_import_run_finish (result, &error);
  lead_desk_end_work (self->desk);
  if (self->stack == NULL)
    return;

  if (report != NULL)
    {
      lead_import_preview_set (self->preview, report, self->zone);
      gtk_widget_set_sensitive (self->import, report->imported > 0);
      gtk_stack_set_visible_child_name (self->stack, "preview");
      gtk_widget_grab_focus (self->import);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_import_dialog_begin_again (self);
  else
    lead_import_dialog_show_error (self, error);
}

static void
lead_import_dialog_start (LeadImportDialog    *self,
                          gboolean             dry_run,
                          const char          *title,
                          const char          *description,
                          GAsyncReadyCallback  callback)
{
  const LeadImportOptions options = { .zone = self->zone, .dry_run = dry_run };
  GCancellable *cancellable = lead_progress_view_begin (self->progress, title, description);

  gtk_stack_set_visible_child_name (self->stack, "progress");
  lead_desk_begin_work (self->desk);
  lead_import_run_async (lead_desk_get_journal (self->desk), (const char * const *) self->paths,
                         &options, lead_import_dialog_progress_cb, self, cancellable, callback,
                         g_object_ref (self));
}

static void
lead_import_dialog_look_again (LeadImportDialog *self)
{
  lead_import_dialog_start (self, TRUE, _("Looking at it…"), _("Nothing changes yet."),
                            lead_import_dialog_looked_cb);
}

static void
lead_import_dialog_zone_chosen_cb (LeadImportDialog *self)
{
  g_autoptr(GTimeZone) zone = lead_import_preview_dup_zone (self->preview);

  if (zone == NULL)
    return;
  g_clear_pointer (&self->zone, g_time_zone_unref);
  self->zone = g_steal_pointer (&zone);
  lead_import_dialog_look_again (self);
}

static void
lead_import_dialog_chosen_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  g_autoptr(LeadImportDialog) self = LEAD_IMPORT_DIALOG (user_data);
  g_autoptr(GFile) file = lead_file_dialog_ask_finish (result, NULL);
  const char *paths[] = { NULL, NULL };

  if (file == NULL || g_file_peek_path (file) == NULL || self->stack == NULL)
    return;
  paths[0] = g_file_peek_path (file);
  lead_import_dialog_look (self, paths);
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
lead_import_dialog_back_cb (LeadImportDialog *self)
{
  lead_import_dialog_begin_again (self);
}

static void
lead_import_dialog_import_cb (LeadImportDialog *self)
{
  lead_import_dialog_run (self);
}

/* Those days, which is where the new entries are. */
static void
lead_import_dialog_show_cb (LeadImportDialog *self)
{
  g_autoptr(LeadFilter) filter = lead_filter_new ();

  filter->from = self->report->first;
  filter->to = self->report->last;
  lead_desk_show_filter (self->desk, filter);
  gtk_window_close (GTK_WINDOW (self));
}

static void
lead_import_dialog_undone_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  g_autoptr(LeadImportDialog) self = LEAD_IMPORT_DIALOG (user_data);
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  guint n, n_kept;

  if (!lead_import_undo_finish (result, &n_kept, &error))
    {
      if (self->desk != NULL)
        lead_desk_report (self->desk, error);
      return;
    }
  if (self->desk == NULL)
    return;
  n = self->report->entries->len;
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry moved to the trash",
                                       "%u entries moved to the trash", n), n);
  lead_desk_say (self->desk, text);
  /* What entries in the trash are tagged with has to be there when they come back. */
  if (n_kept > 0)
    lead_desk_say (self->desk, _("What you had added and they carry stays in the library"));
  gtk_window_close (GTK_WINDOW (self));
}

static void
lead_import_dialog_undo_cb (LeadImportDialog *self)
{
  gtk_widget_set_sensitive (self->undo, FALSE);
  lead_import_undo_async (lead_desk_get_journal (self->desk), self->report, NULL,
                          lead_import_dialog_undone_cb, g_object_ref (self));
}

static void
lead_import_dialog_dispose (GObject *object)
{
  LeadImportDialog *self = LEAD_IMPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  if (self->progress != NULL)
    lead_progress_view_cancel (self->progress);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->paths, g_strfreev);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_clear_pointer (&self->report, lead_import_report_free);
  self->stack = NULL;
  self->progress = NULL;

  G_OBJECT_CLASS (lead_import_dialog_parent_class)->dispose (object);
}

/* The desk stays until what was begun at it has come to its end. */
static void
lead_import_dialog_finalize (GObject *object)
{
  LeadImportDialog *self = LEAD_IMPORT_DIALOG (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_import_dialog_parent_class)->finalize (object);
}

static void
lead_import_dialog_bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, choose_file);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, preview_scroller);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, import);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, outcome);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, notes);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, show);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, undo);
  gtk_widget_class_bind_template_child (widget_class, LeadImportDialog, close);
}

static void
lead_import_dialog_class_init (LeadImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_import_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_import_dialog_finalize;

  g_type_ensure (LEAD_TYPE_PROGRESS_VIEW);
  g_type_ensure (LEAD_TYPE_IMPORT_PREVIEW);
  g_type_ensure (LEAD_TYPE_IMPORT_NOTES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-import-dialog.ui");
  lead_import_dialog_bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_choose_file_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_choose_folder_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_zone_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_back_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_import_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_import_dialog_undo_cb);
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
  self->zone = lead_surroundings_get_zone (lead_desk_get_surroundings (desk));

  return GTK_WIDGET (self);
}

/**
 * lead_import_dialog_look:
 * @paths: files and folders; their formats are found by their shape
 *
 * Reads them without changing anything, and shows what would come in.
 */
void
lead_import_dialog_look (LeadImportDialog   *self,
                         const char * const *paths)
{
  g_return_if_fail (LEAD_IS_IMPORT_DIALOG (self));
  g_return_if_fail (paths != NULL && paths[0] != NULL);

  g_clear_pointer (&self->report, lead_import_report_free);
  g_strfreev (self->paths);
  self->paths = g_strdupv ((char **) paths);
  lead_import_dialog_look_again (self);
}

/**
 * lead_import_dialog_run:
 *
 * Imports what was looked at, and shows how far it is, then what came of it.
 */
void
lead_import_dialog_run (LeadImportDialog *self)
{
  g_return_if_fail (LEAD_IS_IMPORT_DIALOG (self));
  g_return_if_fail (self->paths != NULL);

  lead_import_dialog_start (self, FALSE, _("Importing…"),
                            _("Nothing of it shows until all of it is in."),
                            lead_import_dialog_imported_cb);
}
