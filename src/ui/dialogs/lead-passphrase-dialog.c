/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-backups.h"
#include "core/store/lead-journal-upkeep.h"
#include "ui/widgets/lead-passphrase-field.h"
#include "ui/widgets/lead-passphrase-form.h"
#include "ui/widgets/lead-remember.h"
#include "ui/widgets/lead-settings.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-passphrase-dialog.h"
#include "lead-recovery-dialog.h"

struct _LeadPassphraseDialog
{
  AdwWindow            parent_instance;

  /* Owned. */
  LeadDesk            *desk;
  GCancellable        *cancellable;

  gboolean             recovered;

  /* Of the template. */
  GtkStack            *stack;
  GtkWidget           *former_box;
  GtkWidget           *recovered_note;
  LeadPassphraseField *former;
  LeadPassphraseForm  *passphrase;
  GtkLabel            *message;
  GtkWidget           *change;
  GtkWidget           *cancel;
  GtkSpinner          *spinner;
  AdwStatusPage       *outcome;
  GtkWidget           *sheet;
};

G_DEFINE_FINAL_TYPE (LeadPassphraseDialog, lead_passphrase_dialog, ADW_TYPE_WINDOW)

static void
lead_passphrase_dialog_set_busy (LeadPassphraseDialog *self,
                                 gboolean              busy)
{
  /* A text that turns insensitive while it has the focus never hears of
   * losing it, and goes on blinking. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  gtk_window_set_deletable (GTK_WINDOW (self), !busy);
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_stack_set_visible_child_name (self->stack, busy ? "progress" : "form");
  if (busy)
    gtk_widget_grab_focus (self->cancel);
}

static void
lead_passphrase_dialog_show_error (LeadPassphraseDialog *self,
                                   const GError         *error)
{
  gboolean wrong = g_error_matches (error, LEAD_ERROR, LEAD_ERROR_WRONG_KEY);
  g_autofree char *text = NULL;

  /* What to do about a journal that doesn't open isn't what to do here. */
  text = g_strjoin (" ", error->message, wrong ? _("Nothing has been changed.")
                                               : lead_error_get_safe (error), NULL);
  gtk_label_set_label (self->message, text);
  gtk_widget_set_visible (GTK_WIDGET (self->message), TRUE);
  if (wrong)
    lead_passphrase_field_select (self->former);
}

static char *
lead_passphrase_dialog_dup_outcome (const LeadBackupList *backups)
{
  guint n = backups != NULL ? lead_backup_list_count_former (backups) : 0;
  const char *sheet = _("A recovery sheet that you printed before doesn’t open it any more: print "
                        "a new one, and destroy the old.");
  g_autofree char *former = NULL;

  if (n == 0)
    return g_strdup (sheet);

  former = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                         "%u backup from before still opens with the former "
                                         "passphrase, and only with that.",
                                         "%u backups from before still open with the former "
                                         "passphrase, and only with that.", n), n);

  return g_strjoin ("\n\n", former, sheet, NULL);
}

static void
lead_passphrase_dialog_listed_cb (GObject      *object,
                                  GAsyncResult *result,
                                  gpointer      user_data)
{
  g_autoptr(LeadPassphraseDialog) self = LEAD_PASSPHRASE_DIALOG (user_data);
  g_autoptr(LeadBackupList) backups = NULL;
  g_autofree char *text = NULL;

  backups = lead_journal_load_backups_finish (LEAD_JOURNAL (object), result, NULL);
  if (self->stack == NULL)
    return;

  text = lead_passphrase_dialog_dup_outcome (backups);
  adw_status_page_set_description (self->outcome, text);
  lead_passphrase_dialog_set_busy (self, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "outcome");
  gtk_widget_grab_focus (self->sheet);
}

/* The keyring's copy is of the file that was. Should it not be renewed, it
 * opens nothing, and the passphrase is asked for. */
static void
lead_passphrase_dialog_renew (LeadJournal *journal)
{
  g_autoptr(GSettings) settings = lead_settings_new ();

  if (settings != NULL && g_settings_get_boolean (settings, "remember-key"))
    lead_remember_key_async (journal, NULL, NULL, NULL);
}

static void
lead_passphrase_dialog_changed_cb (GObject      *object,
                                   GAsyncResult *result,
                                   gpointer      user_data)
{
  g_autoptr(LeadPassphraseDialog) self = LEAD_PASSPHRASE_DIALOG (user_data);
  LeadJournal *journal = LEAD_JOURNAL (object);
  g_autoptr(GError) error = NULL;
  gboolean changed = lead_journal_change_passphrase_finish (journal, result, &error);

  lead_desk_end_work (self->desk);
  if (self->stack == NULL)
    return;

  if (changed)
    {
      lead_passphrase_dialog_renew (journal);
      lead_journal_load_backups_async (journal, NULL, lead_passphrase_dialog_listed_cb,
                                       g_object_ref (self));
      return;
    }

  lead_passphrase_dialog_set_busy (self, FALSE);
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_passphrase_dialog_show_error (self, error);
}

static gboolean
lead_passphrase_dialog_is_ready (LeadPassphraseDialog *self)
{
  return lead_passphrase_form_is_ready (self->passphrase) &&
         (self->recovered || !lead_passphrase_field_is_empty (self->former));
}

static void
lead_passphrase_dialog_edited_cb (LeadPassphraseDialog *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  gtk_widget_set_sensitive (self->change, lead_passphrase_dialog_is_ready (self));
}

static void
lead_passphrase_dialog_former_activate_cb (LeadPassphraseDialog *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->passphrase));
}

static void
lead_passphrase_dialog_change_cb (LeadPassphraseDialog *self)
{
  g_autoptr(LeadPassphrase) former = NULL;
  g_autoptr(LeadPassphrase) passphrase = NULL;
  g_autoptr(GError) error = NULL;

  if (!lead_passphrase_dialog_is_ready (self))
    return;

  passphrase = lead_passphrase_form_dup_passphrase (self->passphrase, &error);
  if (passphrase != NULL && !self->recovered)
    former = lead_passphrase_field_dup_passphrase (self->former, &error);
  if (error != NULL)
    {
      lead_passphrase_dialog_show_error (self, error);
      return;
    }

  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  lead_passphrase_dialog_set_busy (self, TRUE);
  lead_desk_begin_work (self->desk);
  lead_journal_change_passphrase_async (lead_desk_get_journal (self->desk), former, passphrase,
                                        self->cancellable, lead_passphrase_dialog_changed_cb,
                                        g_object_ref (self));
}

static void
lead_passphrase_dialog_cancel_cb (LeadPassphraseDialog *self)
{
  g_cancellable_cancel (self->cancellable);
}

/* In the place of this dialog, over the same window. */
static void
lead_passphrase_dialog_sheet_cb (LeadPassphraseDialog *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_window_present (GTK_WINDOW (lead_recovery_dialog_new (parent, self->desk)));
  gtk_window_close (GTK_WINDOW (self));
}

static void
lead_passphrase_dialog_dispose (GObject *object)
{
  LeadPassphraseDialog *self = LEAD_PASSPHRASE_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  self->stack = NULL;

  G_OBJECT_CLASS (lead_passphrase_dialog_parent_class)->dispose (object);
}

static void
lead_passphrase_dialog_finalize (GObject *object)
{
  LeadPassphraseDialog *self = LEAD_PASSPHRASE_DIALOG (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_passphrase_dialog_parent_class)->finalize (object);
}

static void
lead_passphrase_dialog_class_init (LeadPassphraseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_passphrase_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_passphrase_dialog_finalize;

  g_type_ensure (LEAD_TYPE_PASSPHRASE_FIELD);
  g_type_ensure (LEAD_TYPE_PASSPHRASE_FORM);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/SysLead/ui/"
                                                             "lead-passphrase-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, former_box);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, recovered_note);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, former);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, passphrase);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, message);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, change);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, outcome);
  gtk_widget_class_bind_template_child (widget_class, LeadPassphraseDialog, sheet);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_dialog_edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_dialog_former_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_dialog_change_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_dialog_cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_passphrase_dialog_sheet_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_passphrase_dialog_init (LeadPassphraseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_passphrase_form_set_title (self->passphrase, _("_New passphrase"), _("New passphrase"));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_passphrase_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of the journal
 * @recovered: whether the journal was opened by the recovery sheet a moment
 *   ago, so that the former passphrase isn't asked for
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_passphrase_dialog_new (GtkWindow *parent,
                            LeadDesk  *desk,
                            gboolean   recovered)
{
  LeadPassphraseDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_PASSPHRASE_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  self->recovered = recovered;
  lead_passphrase_form_set_surroundings (self->passphrase, lead_desk_get_surroundings (desk));
  gtk_widget_set_visible (self->former_box, !recovered);
  gtk_widget_set_visible (self->recovered_note, recovered);

  return GTK_WIDGET (self);
}
