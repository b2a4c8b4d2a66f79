/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-recovery-code.h"
#include "ui/widgets/lead-passphrase-field.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-recover-dialog.h"

struct _LeadRecoverDialog
{
  AdwWindow            parent_instance;

  /* Of the template. */
  LeadPassphraseField *field;
  GtkLabel            *progress;
  GtkWidget           *open;
};

typedef enum
{
  SIGNAL_SUBMITTED,
  N_SIGNALS,
} LeadRecoverDialogSignal;

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadRecoverDialog, lead_recover_dialog, ADW_TYPE_WINDOW)

static void
lead_recover_dialog_tell (LeadRecoverDialog *self,
                          const char        *text,
                          gboolean           is_error)
{
  gtk_label_set_label (self->progress, text);
  if (is_error)
    gtk_widget_add_css_class (GTK_WIDGET (self->progress), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->progress), "error");
}

/* Says where one is, so that a typing error is found in its group at once. */
static void
lead_recover_dialog_changed_cb (LeadRecoverDialog *self)
{
  const char *code = lead_passphrase_field_peek_text (self->field);
  g_autofree char *text = NULL;
  guint good, wrong;

  lead_recovery_code_inspect (code, &good, &wrong);
  if (wrong != 0)
    text = g_strdup_printf (_("There is a typing error in group %u."), wrong);
  else
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u group of %u is right.",
                                         "%u groups of %u are right.", good),
                            good, LEAD_RECOVERY_CODE_GROUPS);

  lead_recover_dialog_tell (self, text, wrong != 0);
  gtk_widget_set_sensitive (self->open, good == LEAD_RECOVERY_CODE_GROUPS);
}

static void
lead_recover_dialog_submit_cb (LeadRecoverDialog *self)
{
  g_autoptr(LeadKey) key = NULL;
  g_autoptr(LeadKeySource) key_source = NULL;
  g_autoptr(GError) error = NULL;

  key = lead_recovery_code_decode (lead_passphrase_field_peek_text (self->field), &error);
  if (key == NULL)
    {
      lead_recover_dialog_tell (self, error->message, TRUE);
      return;
    }

  key_source = lead_key_source_new_key (key);
  g_signal_emit (self, signals[SIGNAL_SUBMITTED], 0, key_source);
  gtk_window_close (GTK_WINDOW (self));
}

static void
lead_recover_dialog_class_init (LeadRecoverDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SIGNAL_SUBMITTED] =
    g_signal_new ("submitted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, LEAD_TYPE_KEY_SOURCE);

  g_type_ensure (LEAD_TYPE_PASSPHRASE_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-recover-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadRecoverDialog, field);
  gtk_widget_class_bind_template_child (widget_class, LeadRecoverDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, LeadRecoverDialog, open);
  gtk_widget_class_bind_template_callback (widget_class, lead_recover_dialog_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_recover_dialog_submit_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_recover_dialog_init (LeadRecoverDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
  lead_recover_dialog_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->field));
}

/**
 * lead_recover_dialog_new:
 * @parent: the window of a locked journal
 * @action: (nullable): what the button says, with a mnemonic, in place of
 *   opening the journal
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_recover_dialog_new (GtkWindow  *parent,
                         const char *action)
{
  LeadRecoverDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  self = g_object_new (LEAD_TYPE_RECOVER_DIALOG, "transient-for", parent, NULL);
  if (action != NULL)
    gtk_button_set_label (GTK_BUTTON (self->open), action);

  return GTK_WIDGET (self);
}
