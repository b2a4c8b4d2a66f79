/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/model/lead-moment.h"
#include "core/store/lead-journal-recovery.h"
#include "core/store/lead-recovery-code.h"
#include "core/store/lead-secret.h"
#include "ui/widgets/lead-recovery-sheet.h"
#include "ui/widgets/lead-wrap.h"
#include "lead-recovery-dialog.h"

#define COLUMNS 2

struct _LeadRecoveryDialog
{
  AdwWindow     parent_instance;

  /* Owned. */
  LeadDesk     *desk;
  GCancellable *cancellable;
  char         *code;

  /* What to do with the code once it is there. */
  gboolean      print;

  /* Of the template. */
  GtkStack     *stack;
  GtkWidget    *choices;
  GtkLabel     *message;
  GtkGrid      *groups;
  GtkWidget    *copied;
  GtkWidget    *close;
};

G_DEFINE_FINAL_TYPE (LeadRecoveryDialog, lead_recovery_dialog, ADW_TYPE_WINDOW)

static void
lead_recovery_dialog_noted_cb (GObject      *object,
                               GAsyncResult *result,
                               gpointer      user_data)
{
  g_autoptr(LeadDesk) desk = LEAD_DESK (user_data);
  g_autoptr(GError) error = NULL;

  if (!lead_journal_set_recovery_finish (LEAD_JOURNAL (object), result, &error))
    lead_desk_report (desk, error);
}

static void
lead_recovery_dialog_note (LeadRecoveryDialog *self,
                           LeadRecoveryState   state)
{
  LeadJournal *journal = lead_desk_get_journal (self->desk);

  if (!lead_journal_get_read_only (journal))
    lead_journal_set_recovery_async (journal, state, NULL, lead_recovery_dialog_noted_cb,
                                     g_object_ref (self->desk));
}

static void
lead_recovery_dialog_finish (LeadRecoveryDialog *self)
{
  lead_recovery_dialog_note (self, LEAD_RECOVERY_DONE);
  gtk_stack_set_visible_child_name (self->stack, "done");
  gtk_widget_grab_focus (self->close);
}

static void
lead_recovery_dialog_say (LeadRecoveryDialog *self,
                          const char         *text)
{
  gtk_label_set_label (self->message, text);
  gtk_widget_set_visible (GTK_WIDGET (self->message), TRUE);
  gtk_widget_set_sensitive (self->choices, TRUE);
}

static void
lead_recovery_dialog_printed_cb (GObject      *object,
                                 GAsyncResult *result,
                                 gpointer      user_data)
{
  g_autoptr(LeadRecoveryDialog) self = LEAD_RECOVERY_DIALOG (user_data);
  g_autoptr(GError) error = NULL;
  gboolean printed = lead_recovery_sheet_print_finish (GTK_WINDOW (object), result, &error);

  if (self->stack == NULL)
    return;

  gtk_widget_set_sensitive (self->choices, TRUE);
  if (printed)
    lead_recovery_dialog_finish (self);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    lead_recovery_dialog_say (self, _("The sheet couldn’t be printed. You can copy it by hand "
                                      "instead."));
}

static char *
lead_recovery_dialog_dup_day (LeadRecoveryDialog *self)
{
  LeadSurroundings *surroundings = lead_desk_get_surroundings (self->desk);
  LeadMoment now = lead_surroundings_get_moment (surroundings);

  return lead_day_format (now.day, _("%-d %B %Y"));
}

static void
lead_recovery_dialog_run_print (LeadRecoveryDialog *self)
{
  g_autofree char *day = lead_recovery_dialog_dup_day (self);

  lead_recovery_sheet_print_async (GTK_WINDOW (self), self->code, day,
                                   lead_recovery_dialog_printed_cb, g_object_ref (self));
}

static GtkWidget *
lead_recovery_dialog_new_group (guint       number,
                                const char *group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *figure = g_strdup_printf ("%u", number);
  GtkWidget *count = gtk_label_new (figure);
  GtkWidget *label = gtk_label_new (group);

  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_add_css_class (count, "numeric");
  gtk_label_set_width_chars (GTK_LABEL (count), 2);
  gtk_label_set_xalign (GTK_LABEL (count), 1);
  gtk_widget_add_css_class (label, "monospace");
  gtk_widget_add_css_class (label, "title-3");
  gtk_box_append (GTK_BOX (box), count);
  gtk_box_append (GTK_BOX (box), label);
  /* Not mirrored: whoever reads it out goes from left to right. */
  gtk_widget_set_direction (box, GTK_TEXT_DIR_LTR);

  return box;
}

static void
lead_recovery_dialog_show_code (LeadRecoveryDialog *self)
{
  g_auto(GStrv) groups = g_strsplit (self->code, "-", -1);
  guint rows = (g_strv_length (groups) + COLUMNS - 1) / COLUMNS;

  for (guint i = 0; groups[i] != NULL; i++)
    {
      gtk_grid_attach (self->groups, lead_recovery_dialog_new_group (i + 1, groups[i]),
                       (int) (i / rows), (int) (i % rows), 1, 1);
      explicit_bzero (groups[i], strlen (groups[i]));
    }

  gtk_stack_set_visible_child_name (self->stack, "code");
  gtk_widget_grab_focus (self->copied);
}

static void
lead_recovery_dialog_loaded_cb (GObject      *object,
                                GAsyncResult *result,
                                gpointer      user_data)
{
  g_autoptr(LeadRecoveryDialog) self = LEAD_RECOVERY_DIALOG (user_data);
  g_autoptr(LeadKey) key = NULL;
  g_autoptr(GError) error = NULL;

  key = lead_journal_load_key_finish (LEAD_JOURNAL (object), result, &error);
  if (self->stack == NULL)
    return;

  if (key == NULL)
    {
      lead_recovery_dialog_say (self, error->message);
      return;
    }

  g_clear_pointer (&self->code, lead_secret_wipe_string);
  self->code = lead_recovery_code_encode (key);
  if (self->print)
    lead_recovery_dialog_run_print (self);
  else
    lead_recovery_dialog_show_code (self);
}

static void
lead_recovery_dialog_load (LeadRecoveryDialog *self,
                           gboolean            print)
{
  self->print = print;
  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  gtk_widget_set_sensitive (self->choices, FALSE);
  lead_journal_load_key_async (lead_desk_get_journal (self->desk), self->cancellable,
                               lead_recovery_dialog_loaded_cb, g_object_ref (self));
}

static void
lead_recovery_dialog_print_cb (LeadRecoveryDialog *self)
{
  lead_recovery_dialog_load (self, TRUE);
}

static void
lead_recovery_dialog_show_cb (LeadRecoveryDialog *self)
{
  lead_recovery_dialog_load (self, FALSE);
}

static void
lead_recovery_dialog_later_cb (LeadRecoveryDialog *self)
{
  lead_recovery_dialog_note (self, LEAD_RECOVERY_PUT_OFF);
  gtk_window_close (GTK_WINDOW (self));
}

static void
lead_recovery_dialog_copied_cb (LeadRecoveryDialog *self)
{
  lead_recovery_dialog_finish (self);
}

static void
lead_recovery_dialog_dispose (GObject *object)
{
  LeadRecoveryDialog *self = LEAD_RECOVERY_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_pointer (&self->code, lead_secret_wipe_string);
  self->stack = NULL;

  G_OBJECT_CLASS (lead_recovery_dialog_parent_class)->dispose (object);
}

static void
lead_recovery_dialog_finalize (GObject *object)
{
  LeadRecoveryDialog *self = LEAD_RECOVERY_DIALOG (object);

  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_recovery_dialog_parent_class)->finalize (object);
}

static void
lead_recovery_dialog_class_init (LeadRecoveryDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_recovery_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = lead_recovery_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/SysLead/ui/"
                                                             "lead-recovery-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadRecoveryDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadRecoveryDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, LeadRecoveryDialog, message);
  gtk_widget_class_bind_template_child (widget_class, LeadRecoveryDialog, groups);
  gtk_widget_class_bind_template_child (widget_class, LeadRecoveryDialog, copied);
  gtk_widget_class_bind_template_child (widget_class, LeadRecoveryDialog, close);
  gtk_widget_class_bind_template_callback (widget_class, lead_recovery_dialog_print_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_recovery_dialog_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_recovery_dialog_later_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_recovery_dialog_copied_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_recovery_dialog_init (LeadRecoveryDialog *self)
{
  self->cancellable = g_cancellable_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  lead_wrap_buttons (GTK_WIDGET (self));
}

/**
 * lead_recovery_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of the journal
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_recovery_dialog_new (GtkWindow *parent,
                          LeadDesk  *desk)
{
  LeadRecoveryDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_RECOVERY_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);

  return GTK_WIDGET (self);
}
