/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-file-dialog.h"
#include "lead-recent-files.h"

static const GtkFileChooserAction actions[] = {
  [LEAD_FILE_DIALOG_OPEN] = GTK_FILE_CHOOSER_ACTION_OPEN,
  [LEAD_FILE_DIALOG_SAVE] = GTK_FILE_CHOOSER_ACTION_SAVE,
  [LEAD_FILE_DIALOG_FOLDER] = GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER,
};

/* What listens for the cancellable, kept with the dialog. It holds on to the task,
 * and so to the dialog, which mustn't outlive the window it belongs to. */
#define WATCH "lead-file-dialog-watch"

static void
lead_file_dialog_stop_watching (gpointer source)
{
  g_source_destroy (source);
  g_source_unref (source);
}

/* The task owns the dialog, the dialog's handler owns the task, until one of
 * the two ways out has been taken. */
static void
lead_file_dialog_settle (GTask *task,
                         GFile *file)
{
  GtkNativeDialog *dialog = g_task_get_task_data (task);

  g_object_set_data (G_OBJECT (dialog), WATCH, NULL);
  g_signal_handlers_disconnect_by_data (dialog, task);
  gtk_native_dialog_destroy (dialog);

  if (file != NULL)
    g_task_return_pointer (task, g_object_ref (file), g_object_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED,
                             _("No file was chosen."));
  g_object_unref (task);
}

static void
lead_file_dialog_response_cb (GtkNativeDialog *dialog,
                              int              response,
                              gpointer         user_data)
{
  g_autoptr(GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  if (file != NULL)
    lead_recent_files_forget (file);

  lead_file_dialog_settle (G_TASK (user_data), file);
}

static gboolean
lead_file_dialog_cancelled_cb (GCancellable *cancellable,
                               gpointer      user_data)
{
  GTask *task = G_TASK (user_data);

  if (!g_task_get_completed (task))
    lead_file_dialog_settle (task, NULL);

  return G_SOURCE_REMOVE;
}

static void
lead_file_dialog_watch (GTask *task)
{
  GCancellable *cancellable = g_task_get_cancellable (task);
  GSource *source;

  if (cancellable == NULL)
    return;

  source = g_cancellable_source_new (cancellable);
  g_source_set_static_name (source, "lead_file_dialog_cancelled_cb");
  g_task_attach_source (task, source, G_SOURCE_FUNC (lead_file_dialog_cancelled_cb));
  g_object_set_data_full (G_OBJECT (g_task_get_task_data (task)), WATCH, source,
                          lead_file_dialog_stop_watching);
}

/**
 * lead_file_dialog_ask_async:
 * @parent: any widget of the window that asks
 * @kind: what is asked for
 * @title: says what for
 * @name: (nullable): a name to begin with, for a file that is to be made
 * @filter: (nullable): which files to show
 * @cancellable: (nullable): closes the dialog
 *
 * Asks for a file or folder, through the portal where there is one.
 */
void
lead_file_dialog_ask_async (GtkWidget           *parent,
                            LeadFileDialogKind   kind,
                            const char          *title,
                            const char          *name,
                            GtkFileFilter       *filter,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  GtkFileChooserNative *dialog;
  GTask *task;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (title != NULL);

  dialog = gtk_file_chooser_native_new (title, GTK_WINDOW (gtk_widget_get_root (parent)),
                                        actions[kind], NULL, NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  if (name != NULL)
    gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  if (filter != NULL)
    gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);

  task = g_task_new (NULL, cancellable, callback, user_data);
  g_task_set_source_tag (task, lead_file_dialog_ask_async);
  g_task_set_task_data (task, dialog, g_object_unref);
  g_signal_connect (dialog, "response", G_CALLBACK (lead_file_dialog_response_cb), task);
  lead_file_dialog_watch (task);

  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * lead_file_dialog_ask_finish:
 *
 * Returns: (transfer full) (nullable): what was chosen; %NULL with
 *   %G_IO_ERROR_CANCELLED when nothing was
 */
GFile *
lead_file_dialog_ask_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, lead_file_dialog_ask_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
