/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-access-group.h"
#include "lead-backups-dialog.h"
#include "lead-passphrase-dialog.h"
#include "lead-recovery-dialog.h"

struct _LeadAccessGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  LeadDesk            *desk;

  /* Of the template. */
  GtkWidget           *passphrase;
};

G_DEFINE_FINAL_TYPE (LeadAccessGroup, lead_access_group, ADW_TYPE_PREFERENCES_GROUP)

static GtkWindow *
lead_access_group_get_window (LeadAccessGroup *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static void
lead_access_group_passphrase_cb (LeadAccessGroup *self)
{
  GtkWidget *dialog = lead_passphrase_dialog_new (lead_access_group_get_window (self), self->desk,
                                                  FALSE);

  gtk_window_present (GTK_WINDOW (dialog));
}

static void
lead_access_group_sheet_cb (LeadAccessGroup *self)
{
  GtkWidget *dialog = lead_recovery_dialog_new (lead_access_group_get_window (self), self->desk);

  gtk_window_present (GTK_WINDOW (dialog));
}

/* It locks the journal, and with that every window but the first goes. */
static void
lead_access_group_restore_cb (LeadAccessGroup *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (lead_access_group_get_window (self));

  gtk_widget_activate_action (GTK_WIDGET (parent), "win.restore", NULL);
}

static void
lead_access_group_backups_cb (LeadAccessGroup *self)
{
  GtkWidget *dialog = lead_backups_dialog_new (lead_access_group_get_window (self), self->desk);

  g_signal_connect_object (dialog, "restore", G_CALLBACK (lead_access_group_restore_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
lead_access_group_dispose (GObject *object)
{
  LeadAccessGroup *self = LEAD_ACCESS_GROUP (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (lead_access_group_parent_class)->dispose (object);
}

static void
lead_access_group_class_init (LeadAccessGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_access_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-access-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadAccessGroup, passphrase);
  gtk_widget_class_bind_template_callback (widget_class, lead_access_group_passphrase_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_access_group_sheet_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_access_group_backups_cb);
}

static void
lead_access_group_init (LeadAccessGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_access_group_set_desk:
 * @desk: the desk of the open journal
 */
void
lead_access_group_set_desk (LeadAccessGroup *self,
                            LeadDesk        *desk)
{
  g_return_if_fail (LEAD_IS_ACCESS_GROUP (self));
  g_return_if_fail (LEAD_IS_DESK (desk));

  g_set_object (&self->desk, desk);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  gtk_widget_set_sensitive (self->passphrase,
                            !lead_journal_get_read_only (lead_desk_get_journal (desk)));
}
