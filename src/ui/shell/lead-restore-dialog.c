/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-upkeep.h"
#include "ui/widgets/lead-passphrase-field.h"
#include "lead-recover-dialog.h"
#include "lead-restore-dialog.h"

struct _LeadRestoreDialog
{
  AdwWindow            parent_instance;

  /* Owned. */
  char                *path;
  GPtrArray           *backups;
  LeadSurroundings    *surroundings;
  GCancellable        *cancellable;

  /* Of the template. */
  AdwComboRow         *choice;
  LeadPassphraseField *field;
  GtkLabel            *message;
  GtkWidget           *restore;
  GtkWidget           *form;
  GtkSpinner          *spinner;
};

typedef enum
{
  SIGNAL_RESTORED,
  N_SIGNALS,
} LeadRestoreDialogSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadRestoreDialog, lead_restore_dialog, ADW_TYPE_WINDOW)

typedef struct
{
  char             *path;
  char             *backup;
  LeadKeySource    *key_source;
  LeadSurroundings *surroundings;
} LeadRestoreJob;

static void
lead_restore_job_free (LeadRestoreJob *self)
{
  g_free (self->path);
  g_free (self->backup);
  g_clear_object (&self->key_source);
  g_clear_object (&self->surroundings);
  g_free (self);
}

static void
lead_restore_job_thread (GTask        *task,
                         gpointer      source_object,
                         gpointer      task_data,
                         GCancellable *cancellable)
{
  LeadRestoreJob *job = task_data;
  g_autofree char *kept = NULL;
  g_autoptr(GError) error = NULL;

  if (lead_journal_restore_sync (job->path, job->backup, job->key_source, job->surroundings,
                                 &kept, cancellable, &error))
    g_task_return_pointer (task, g_steal_pointer (&kept), g_free);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

static void
lead_restore_dialog_set_busy (LeadRestoreDialog *self,
                              gboolean           busy)
{
  /* A text that turns insensitive while it has the focus never hears of
   * losing it, and goes on blinking. */
  if (busy)
    gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_widget_set_sensitive (self->form, !busy);
  gtk_widget_set_sensitive (self->restore,
                            !busy && !lead_passphrase_field_is_empty (self->field));
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_spinner_set_spinning (self->spinner, busy);
}

static void
lead_restore_dialog_show_error (LeadRestoreDialog *self,
                                const GError      *error)
{
  g_autofree char *text = g_strjoin (" ", error->message, lead_error_get_safe (error), NULL);

  gtk_label_set_label (self->message, text);
  gtk_widget_set_visible (GTK_WIDGET (self->message), TRUE);
  lead_restore_dialog_set_busy (self, FALSE);
  lead_passphrase_field_select (self->field);
}

static void
lead_restore_dialog_restored_cb (GObject      *object,
                                 GAsyncResult *result,
                                 gpointer      user_data)
{
  LeadRestoreDialog *self = LEAD_RESTORE_DIALOG (object);
  g_autoptr(GError) error = NULL;
  g_autofree char *kept = g_task_propagate_pointer (G_TASK (result), &error);

  if (error == NULL)
    {
      g_signal_emit (self, signals[SIGNAL_RESTORED], 0, kept);
      gtk_window_destroy (GTK_WINDOW (self));
    }
  else if (self->field != NULL)
    lead_restore_dialog_show_error (self, error);
}

static void
lead_restore_dialog_changed_cb (LeadRestoreDialog *self)
{
  gtk_widget_set_sensitive (self->restore, !lead_passphrase_field_is_empty (self->field));
}

static void
lead_restore_dialog_run (LeadRestoreDialog *self,
                         LeadKeySource     *key_source)
{
  g_autoptr(GTask) task = NULL;
  LeadBackup *backup;
  LeadRestoreJob *job;

  backup = g_ptr_array_index (self->backups, adw_combo_row_get_selected (self->choice));
  job = g_new0 (LeadRestoreJob, 1);
  job->path = g_strdup (self->path);
  job->backup = g_strdup (backup->path);
  job->key_source = g_object_ref (key_source);
  job->surroundings = g_object_ref (self->surroundings);

  lead_restore_dialog_set_busy (self, TRUE);
  task = g_task_new (self, self->cancellable, lead_restore_dialog_restored_cb, NULL);
  g_task_set_task_data (task, job, (GDestroyNotify) lead_restore_job_free);
  g_task_run_in_thread (task, lead_restore_job_thread);
}

/* The sheet is as good as the passphrase of its time. */
static void
lead_restore_dialog_recover_cb (LeadRestoreDialog *self)
{
  GtkWidget *dialog = lead_recover_dialog_new (GTK_WINDOW (self), _("_Restore"));

  g_signal_connect_object (dialog, "submitted", G_CALLBACK (lead_restore_dialog_run), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
lead_restore_dialog_restore_cb (LeadRestoreDialog *self)
{
  g_autoptr(LeadPassphrase) passphrase = NULL;
  g_autoptr(LeadKeySource) key_source = NULL;
  g_autoptr(GError) error = NULL;

  passphrase = lead_passphrase_field_dup_passphrase (self->field, &error);
  if (passphrase == NULL)
    {
      lead_restore_dialog_show_error (self, error);
      return;
    }

  key_source = lead_key_source_new_passphrase (passphrase);
  lead_restore_dialog_run (self, key_source);
}

static void
lead_restore_dialog_list (LeadRestoreDialog *self)
{
  g_autoptr(GtkStringList) names = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->backups->len; i++)
    {
      LeadBackup *backup = g_ptr_array_index (self->backups, i);
      /* Translators: a day and a time, such as 22 Nov 2026, 18:40. */
      g_autofree char *made = g_date_time_format (backup->made, _("%-d %b %Y, %H:%M"));

      gtk_string_list_append (names, made);
    }

  adw_combo_row_set_model (self->choice, G_LIST_MODEL (names));
}

static void
lead_restore_dialog_dispose (GObject *object)
{
  LeadRestoreDialog *self = LEAD_RESTORE_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->surroundings);
  g_clear_pointer (&self->backups, g_ptr_array_unref);
  g_clear_pointer (&self->path, g_free);
  self->field = NULL;

  G_OBJECT_CLASS (lead_restore_dialog_parent_class)->dispose (object);
}

static void
lead_restore_dialog_class_init (LeadRestoreDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_restore_dialog_dispose;

  signals[SIGNAL_RESTORED] =
    g_signal_new ("restored", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  g_type_ensure (LEAD_TYPE_PASSPHRASE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-restore-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadRestoreDialog, choice);
  gtk_widget_class_bind_template_child (widget_class, LeadRestoreDialog, field);
  gtk_widget_class_bind_template_child (widget_class, LeadRestoreDialog, message);
  gtk_widget_class_bind_template_child (widget_class, LeadRestoreDialog, restore);
  gtk_widget_class_bind_template_child (widget_class, LeadRestoreDialog, form);
  gtk_widget_class_bind_template_child (widget_class, LeadRestoreDialog, spinner);
  gtk_widget_class_bind_template_callback (widget_class, lead_restore_dialog_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_restore_dialog_recover_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_restore_dialog_restore_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_restore_dialog_init (LeadRestoreDialog *self)
{
  self->cancellable = g_cancellable_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->field));
}

/**
 * lead_restore_dialog_new:
 * @parent: the window that asks
 * @place: where the journal is, and its backups: at least one
 * @surroundings: clock, zone and random source
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_restore_dialog_new (GtkWindow              *parent,
                         const LeadJournalPlace *place,
                         LeadSurroundings       *surroundings)
{
  LeadRestoreDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (place != NULL && place->backups->len > 0, NULL);
  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  self = g_object_new (LEAD_TYPE_RESTORE_DIALOG, "transient-for", parent, NULL);
  self->path = g_strdup (place->path);
  self->backups = g_ptr_array_ref (place->backups);
  self->surroundings = g_object_ref (surroundings);
  lead_restore_dialog_list (self);

  return GTK_WIDGET (self);
}
