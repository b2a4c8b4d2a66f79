/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-backups.h"
#include "ui/compat/lead-file-dialog.h"
#include "ui/widgets/lead-clear.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-backups-dialog.h"

struct _LeadBackupsDialog
{
  AdwWindow            parent_instance;

  /* Owned. */
  LeadDesk            *desk;
  LeadBackupList      *backups;
  GCancellable        *cancellable;
  GCancellable        *working;

  /* While backups are read through. */
  guint                position;
  guint                n_good;
  guint                n_bad;

  /* Of the template. */
  AdwActionRow        *folder;
  AdwActionRow        *checked;
  GtkWidget           *check;
  GtkWidget           *work;
  GtkLabel            *work_label;
  GtkProgressBar      *progress;
  GtkLabel            *message;
  GtkWidget           *elsewhere;
  GtkListBox          *rows;
  GtkLabel            *empty;
  GtkWidget           *restore;
};

static void lead_backups_dialog_check_next (LeadBackupsDialog *self);

G_DEFINE_FINAL_TYPE (LeadBackupsDialog, lead_backups_dialog, ADW_TYPE_WINDOW)

static char *
lead_backups_dialog_dup_time (LeadBackupsDialog *self,
                              int64_t            utc_ms)
{
  g_autoptr(GDateTime) utc = g_date_time_new_from_unix_utc (utc_ms / 1000);
  g_autoptr(GTimeZone) zone = lead_surroundings_get_zone (lead_desk_get_surroundings (self->desk));
  g_autoptr(GDateTime) local = g_date_time_to_timezone (utc, zone);

  return g_date_time_format (local, _("%-d %b %Y, %H:%M"));
}

static void
lead_backups_dialog_say (LeadBackupsDialog *self,
                         const char        *text,
                         gboolean           is_error)
{
  gtk_label_set_label (self->message, text);
  gtk_widget_set_visible (GTK_WIDGET (self->message), *text != '\0');
  if (is_error)
    gtk_widget_add_css_class (GTK_WIDGET (self->message), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->message), "error");
}

static void
lead_backups_dialog_say_error (LeadBackupsDialog *self,
                               const GError      *error)
{
  g_autofree char *text = g_strjoin (" ", error->message, lead_error_get_next (error), NULL);

  lead_backups_dialog_say (self, text, TRUE);
}

static void
lead_backups_dialog_add_row (LeadBackupsDialog    *self,
                             const LeadKeptBackup *backup)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *made = lead_backups_dialog_dup_time (self, backup->utc_ms);
  g_autofree char *size = g_format_size (backup->size);
  g_autofree char *text = NULL;

  text = backup->former ? g_strdup_printf (_("%s · needs the passphrase you had then"), size)
                        : g_steal_pointer (&size);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), made);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
  gtk_list_box_append (self->rows, row);
}

/* As short as people write it: "~" is the home folder. */
static char *
dup_shown_folder (const char *folder)
{
  const char *home = g_get_home_dir ();
  g_autofree char *name = g_filename_display_name (folder);

  if (g_str_has_prefix (folder, home) && folder[strlen (home)] == G_DIR_SEPARATOR)
    {
      g_autofree char *rest = g_filename_display_name (folder + strlen (home));

      return g_strconcat ("~", rest, NULL);
    }

  return g_steal_pointer (&name);
}

static void
lead_backups_dialog_show (LeadBackupsDialog *self)
{
  const LeadBackupList *backups = self->backups;
  g_autofree char *folder = dup_shown_folder (backups->folder);
  g_autofree char *escaped = g_markup_escape_text (folder, -1);
  g_autofree char *checked = NULL;

  adw_action_row_set_subtitle (self->folder, escaped);
  if (backups->checked_ms != 0)
    checked = lead_backups_dialog_dup_time (self, backups->checked_ms);
  adw_action_row_set_subtitle (self->checked, checked != NULL ? checked
                                                              : _("Each when it was made"));

  lead_clear_list (self->rows);
  for (guint i = 0; i < backups->backups->len; i++)
    lead_backups_dialog_add_row (self, &g_array_index (backups->backups, LeadKeptBackup, i));
  gtk_widget_set_visible (GTK_WIDGET (self->rows), backups->backups->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->empty), backups->backups->len == 0);
  gtk_widget_set_sensitive (self->restore, backups->backups->len > 0);
  gtk_widget_set_sensitive (self->check, backups->backups->len > 0);
}

static void
lead_backups_dialog_loaded_cb (GObject      *object,
                               GAsyncResult *result,
                               gpointer      user_data)
{
  g_autoptr(LeadBackupsDialog) self = LEAD_BACKUPS_DIALOG (user_data);
  LeadBackupList *backups;
  g_autoptr(GError) error = NULL;

  backups = lead_journal_load_backups_finish (LEAD_JOURNAL (object), result, &error);
  if (self->rows == NULL)
    {
      lead_backup_list_free (backups);
      return;
    }
  if (backups == NULL)
    {
      lead_backups_dialog_say_error (self, error);
      return;
    }

  g_clear_pointer (&self->backups, lead_backup_list_free);
  self->backups = backups;
  lead_backups_dialog_show (self);
}

static void
lead_backups_dialog_load (LeadBackupsDialog *self)
{
  lead_journal_load_backups_async (lead_desk_get_journal (self->desk), self->cancellable,
                                   lead_backups_dialog_loaded_cb, g_object_ref (self));
}

static void
lead_backups_dialog_begin (LeadBackupsDialog *self,
                           const char        *text)
{
  g_clear_object (&self->working);
  self->working = g_cancellable_new ();
  lead_backups_dialog_say (self, "", FALSE);
  gtk_label_set_label (self->work_label, text);
  gtk_progress_bar_set_fraction (self->progress, 0);
  gtk_widget_set_visible (self->work, TRUE);
  gtk_widget_set_sensitive (self->check, FALSE);
  gtk_widget_set_sensitive (self->elsewhere, FALSE);
  gtk_widget_set_sensitive (self->restore, FALSE);
  lead_desk_begin_work (self->desk);
}

static void
lead_backups_dialog_end (LeadBackupsDialog *self)
{
  lead_desk_end_work (self->desk);
  if (self->rows == NULL)
    return;

  gtk_widget_set_visible (self->work, FALSE);
  gtk_widget_set_sensitive (self->elsewhere, TRUE);
  lead_backups_dialog_load (self);
}

static void
lead_backups_dialog_noted_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  g_autoptr(LeadBackupsDialog) self = LEAD_BACKUPS_DIALOG (user_data);

  /* A journal that can't be written doesn't remember it: no harm done. */
  lead_journal_note_checked_finish (LEAD_JOURNAL (object), result, NULL);
  lead_backups_dialog_end (self);
}

static void
lead_backups_dialog_say_outcome (LeadBackupsDialog *self)
{
  guint n_former = lead_backup_list_count_former (self->backups);
  g_autofree char *outcome = NULL;
  g_autofree char *text = NULL;

  if (self->n_bad > 0)
    outcome = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                            "%u backup is damaged. Your journal isn’t: make a new "
                                            "backup now.",
                                            "%u backups are damaged. Your journal isn’t: make a "
                                            "new backup now.", self->n_bad), self->n_bad);
  else
    outcome
      = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u backup was read through: it is good.",
                                      "%u backups were read through: all are good.", self->n_good),
                         self->n_good);
  if (n_former > 0)
    text = g_strjoin (" ", outcome, _("Those that need a former passphrase were left out."), NULL);
  lead_backups_dialog_say (self, text != NULL ? text : outcome, self->n_bad > 0);
}

static void
lead_backups_dialog_checked_cb (GObject      *object,
                                GAsyncResult *result,
                                gpointer      user_data)
{
  g_autoptr(LeadBackupsDialog) self = LEAD_BACKUPS_DIALOG (user_data);
  g_autoptr(GError) error = NULL;
  gboolean good = lead_journal_check_backup_finish (LEAD_JOURNAL (object), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) || self->rows == NULL)
    {
      lead_backups_dialog_end (self);
      return;
    }

  if (good)
    self->n_good++;
  else
    self->n_bad++;
  self->position++;
  lead_backups_dialog_check_next (self);
}

/* One after the other, so that one sees how far it is. */
static void
lead_backups_dialog_check_next (LeadBackupsDialog *self)
{
  LeadJournal *journal = lead_desk_get_journal (self->desk);
  GArray *backups = self->backups->backups;

  while (self->position < backups->len &&
         g_array_index (backups, LeadKeptBackup, self->position).former)
    self->position++;

  gtk_progress_bar_set_fraction (self->progress,
                                 backups->len > 0 ? (double) self->position / backups->len : 1);
  if (self->position < backups->len)
    {
      lead_journal_check_backup_async (journal,
                                       g_array_index (backups, LeadKeptBackup,
                                                      self->position).path,
                                       self->working, lead_backups_dialog_checked_cb,
                                       g_object_ref (self));
      return;
    }

  lead_backups_dialog_say_outcome (self);
  lead_journal_note_checked_async (journal, NULL, lead_backups_dialog_noted_cb,
                                   g_object_ref (self));
}

static void
lead_backups_dialog_check_cb (LeadBackupsDialog *self)
{
  if (self->backups == NULL)
    return;

  self->position = 0;
  self->n_good = 0;
  self->n_bad = 0;
  lead_backups_dialog_begin (self, _("Reading the backups through…"));
  lead_backups_dialog_check_next (self);
}

static void
lead_backups_dialog_made_cb (GObject      *object,
                             GAsyncResult *result,
                             gpointer      user_data)
{
  g_autoptr(LeadBackupsDialog) self = LEAD_BACKUPS_DIALOG (user_data);
  g_autoptr(GError) error = NULL;
  g_autofree char *path = lead_journal_backup_finish (LEAD_JOURNAL (object), result, &error);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  lead_backups_dialog_end (self);
  if (self->rows == NULL)
    return;

  if (path != NULL)
    {
      name = g_filename_display_name (path);
      text = g_strdup_printf (_("The backup is in “%s”, and was read back. It opens with your "
                                "passphrase."), name);
      lead_backups_dialog_say (self, text, FALSE);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_backups_dialog_say_error (self, error);
}

static void
lead_backups_dialog_chosen_cb (GObject      *object,
                               GAsyncResult *result,
                               gpointer      user_data)
{
  g_autoptr(LeadBackupsDialog) self = LEAD_BACKUPS_DIALOG (user_data);
  g_autoptr(GFile) file = lead_file_dialog_ask_finish (result, NULL);

  if (file == NULL || g_file_peek_path (file) == NULL || self->rows == NULL)
    return;

  lead_backups_dialog_begin (self, _("Making a backup…"));
  lead_journal_backup_async (lead_desk_get_journal (self->desk), g_file_peek_path (file),
                             self->working, lead_backups_dialog_made_cb, g_object_ref (self));
}

static void
lead_backups_dialog_elsewhere_cb (LeadBackupsDialog *self)
{
  lead_file_dialog_ask_async (GTK_WIDGET (self), LEAD_FILE_DIALOG_FOLDER, _("Make a backup in"),
                              NULL, NULL, self->cancellable, lead_backups_dialog_chosen_cb,
                              g_object_ref (self));
}

static void
lead_backups_dialog_cancel_cb (LeadBackupsDialog *self)
{
  g_cancellable_cancel (self->working);
}

static void
lead_backups_dialog_open_cb (LeadBackupsDialog *self)
{
  g_autofree char *uri = NULL;

  if (self->backups == NULL)
    return;

  uri = g_filename_to_uri (self->backups->folder, NULL, NULL);
  if (uri != NULL)
    g_app_info_launch_default_for_uri_async (uri, NULL, NULL, NULL, NULL);
}

static void
lead_backups_dialog_restore_cb (LeadBackupsDialog *self)
{
  g_signal_emit_by_name (self, "restore");
}

static void
lead_backups_dialog_dispose (GObject *object)
{
  LeadBackupsDialog *self = LEAD_BACKUPS_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_cancellable_cancel (self->working);
  self->rows = NULL;

  G_OBJECT_CLASS (lead_backups_dialog_parent_class)->dispose (object);
}

static void
lead_backups_dialog_finalize (GObject *object)
{
  LeadBackupsDialog *self = LEAD_BACKUPS_DIALOG (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->working);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->backups, lead_backup_list_free);

  G_OBJECT_CLASS (lead_backups_dialog_parent_class)->finalize (object);
}

static void
lead_backups_dialog_class_init (LeadBackupsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_backups_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_backups_dialog_finalize;

  g_signal_new ("restore", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-backups-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, folder);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, checked);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, check);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, work);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, work_label);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, message);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, elsewhere);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, empty);
  gtk_widget_class_bind_template_child (widget_class, LeadBackupsDialog, restore);
  gtk_widget_class_bind_template_callback (widget_class, lead_backups_dialog_check_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_backups_dialog_elsewhere_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_backups_dialog_cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_backups_dialog_open_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_backups_dialog_restore_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_backups_dialog_init (LeadBackupsDialog *self)
{
  self->cancellable = g_cancellable_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_backups_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of the journal
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_backups_dialog_new (GtkWindow *parent,
                         LeadDesk  *desk)
{
  LeadBackupsDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_BACKUPS_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  lead_backups_dialog_load (self);

  return GTK_WIDGET (self);
}
