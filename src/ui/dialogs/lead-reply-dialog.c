/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reply-dialog.h"

#include <glib/gi18n-lib.h>

#include "lead-reply-card.h"
#include "lead-reply-job.h"
#include "ui/compat/lead-file-dialog.h"
#include "ui/widgets/lead-notice-bar.h"
#include "ui/widgets/lead-text-field.h"

struct _LeadReplyDialog
{
  AdwWindow        parent_instance;

  /* owned */
  LeadDesk        *desk;
  LeadPackRecord  *record; /* the pack that is answered, or NULL */
  LeadReplyIntake *intake; /* what is looked at */
  GCancellable    *cancellable;

  /* widgets */
  LeadTextField   *field;

  /* template */
  LeadNoticeBar   *notice;
  GtkStack        *stack;
  GtkWidget       *file;
  AdwBin          *place;
  GtkWidget       *look;
  GtkLabel        *about;
  AdwBin          *card;
  GtkWidget       *keep;
};

G_DEFINE_FINAL_TYPE (LeadReplyDialog, lead_reply_dialog, ADW_TYPE_WINDOW)

static void
show_intake (LeadReplyDialog *self)
{
  const LeadPackFacts *facts = lead_pack_record_get_facts (self->intake->record);
  g_autofree char *text = NULL;

  if (self->intake->is_known)
    text = g_strdup (_("This reply is in your journal already."));
  else if (*facts->to != '\0')
    /* Translators: whom a review pack was for, and what it was called */
    text = g_strdup_printf (_("It answers the pack for %s, “%s”."), facts->to, facts->title);
  else
    text = g_strdup_printf (_("It answers “%s”."), facts->title);
  gtk_label_set_text (self->about, text);
  adw_bin_set_child (self->card, lead_reply_card_new (self->intake));
  gtk_widget_set_visible (self->keep, !self->intake->is_known);
  lead_notice_bar_set_text (self->notice, NULL);
  gtk_stack_set_visible_child_name (self->stack, "seen");
  gtk_widget_grab_focus (self->keep);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadReplyDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (LeadReplyIntake) intake = lead_reply_job_open_finish (result, &error);

  if (self->desk == NULL)
    return;
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), TRUE);
  if (intake == NULL)
    {
      lead_notice_bar_set_error (self->notice, error);
      return;
    }
  g_clear_pointer (&self->intake, lead_reply_intake_free);
  self->intake = g_steal_pointer (&intake);
  show_intake (self);
}

static void
open_reply (LeadReplyDialog *self,
            const char      *path,
            const char      *text)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), FALSE);
  lead_reply_job_open_async (lead_desk_get_journal (self->desk), path, text, self->record,
                             self->cancellable, opened_cb, g_object_ref (self));
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (LeadReplyDialog) self = user_data;
  g_autoptr (GFile) file = lead_file_dialog_ask_finish (result, NULL);

  if (self->desk != NULL && file != NULL && g_file_peek_path (file) != NULL)
    open_reply (self, g_file_peek_path (file), NULL);
}

static void
file_cb (LeadReplyDialog *self)
{
  lead_file_dialog_ask_async (GTK_WIDGET (self), LEAD_FILE_DIALOG_OPEN, _("Open a reply"), NULL,
                              NULL, self->cancellable, chosen_cb, g_object_ref (self));
}

static void
look_cb (LeadReplyDialog *self)
{
  g_autofree char *text = lead_text_field_dup_text (self->field);

  open_reply (self, NULL, text);
}

static void
pasted_cb (LeadReplyDialog *self)
{
  g_autofree char *text = lead_text_field_dup_text (self->field);

  gtk_widget_set_sensitive (self->look, *g_strstrip (text) != '\0');
}

static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (LeadReplyDialog) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean kept = lead_reply_job_keep_finish (result, &error);

  if (self->desk == NULL)
    return;
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), TRUE);
  if (kept)
    gtk_window_destroy (GTK_WINDOW (self));
  else
    {
      lead_notice_bar_set_error (self->notice, error);
      gtk_stack_set_visible_child_name (self->stack, "come");
    }
}

static void
keep_cb (LeadReplyDialog *self)
{
  if (self->intake == NULL)
    return;
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), FALSE);
  lead_reply_job_keep_async (lead_desk_get_journal (self->desk), g_steal_pointer (&self->intake),
                             kept_cb, g_object_ref (self));
}

static void
lead_reply_dialog_dispose (GObject *object)
{
  LeadReplyDialog *self = LEAD_REPLY_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->desk);
  g_clear_object (&self->record);
  g_clear_pointer (&self->intake, lead_reply_intake_free);

  G_OBJECT_CLASS (lead_reply_dialog_parent_class)->dispose (object);
}

static void
lead_reply_dialog_class_init (LeadReplyDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_reply_dialog_dispose;

  g_type_ensure (LEAD_TYPE_NOTICE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-reply-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadReplyDialog, notice);
  gtk_widget_class_bind_template_child (widget_class, LeadReplyDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, LeadReplyDialog, file);
  gtk_widget_class_bind_template_child (widget_class, LeadReplyDialog, place);
  gtk_widget_class_bind_template_child (widget_class, LeadReplyDialog, look);
  gtk_widget_class_bind_template_child (widget_class, LeadReplyDialog, about);
  gtk_widget_class_bind_template_child (widget_class, LeadReplyDialog, card);
  gtk_widget_class_bind_template_child (widget_class, LeadReplyDialog, keep);
  gtk_widget_class_bind_template_callback (widget_class, file_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_cb);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_reply_dialog_init (LeadReplyDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->field = LEAD_TEXT_FIELD (lead_text_field_new (_("What came in a mail")));
  adw_bin_set_child (self->place, GTK_WIDGET (self->field));
  g_signal_connect_object (self->field, "changed", G_CALLBACK (pasted_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * lead_reply_dialog_new:
 * @parent: the window that asks
 * @desk: the desk of an open journal
 * @record: (nullable): the pack that is answered; a sealed reply says so itself
 *
 * Returns: (transfer none): a dialog that isn't shown yet
 */
GtkWidget *
lead_reply_dialog_new (GtkWindow      *parent,
                       LeadDesk       *desk,
                       LeadPackRecord *record)
{
  LeadReplyDialog *self;

  g_return_val_if_fail (parent == NULL || GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_REPLY_DIALOG, "transient-for", parent, NULL);
  self->desk = g_object_ref (desk);
  self->record = record != NULL ? g_object_ref (record) : NULL;
  gtk_window_set_focus (GTK_WINDOW (self), self->file);
  return GTK_WIDGET (self);
}
