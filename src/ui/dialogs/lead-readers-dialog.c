/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-readers-dialog.h"

struct _LeadReadersDialog
{
  AdwWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadReadersDialog, lead_readers_dialog, ADW_TYPE_WINDOW)

static void
lead_readers_dialog_class_init (LeadReadersDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-readers-dialog.ui");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_readers_dialog_init (LeadReadersDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_readers_dialog_new:
 * @parent: the window that asks
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_readers_dialog_new (GtkWindow *parent)
{
  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  return g_object_new (LEAD_TYPE_READERS_DIALOG, "transient-for", parent, NULL);
}
