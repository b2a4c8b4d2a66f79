/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-about-dialog.h"

/* Stays as it is in a language that nobody has translated to. */
#define NO_CREDITS "translator-credits"

struct _LeadAboutDialog
{
  AdwWindow  parent_instance;

  /* Of the template. */
  GtkImage  *icon;
  GtkLabel  *version;
  GtkWidget *translation;
  GtkLabel  *translators;
};

G_DEFINE_FINAL_TYPE (LeadAboutDialog, lead_about_dialog, ADW_TYPE_WINDOW)

static void
lead_about_dialog_class_init (LeadAboutDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-about-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadAboutDialog, icon);
  gtk_widget_class_bind_template_child (widget_class, LeadAboutDialog, version);
  gtk_widget_class_bind_template_child (widget_class, LeadAboutDialog, translation);
  gtk_widget_class_bind_template_child (widget_class, LeadAboutDialog, translators);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_about_dialog_init (LeadAboutDialog *self)
{
  /* Translators: put your names here, one a line. */
  const char *translators = _("translator-credits");
  g_autofree char *version = g_strdup_printf (_("Version %s"), LEAD_VERSION);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_image_set_from_icon_name (self->icon, LEAD_APP_ID);
  gtk_label_set_text (self->version, version);
  gtk_label_set_text (self->translators, translators);
  gtk_widget_set_visible (self->translation, !g_str_equal (translators, NO_CREDITS));
}

/**
 * lead_about_dialog_new:
 * @parent: the window that asks
 *
 * Returns: a dialog that isn't shown yet
 */
GtkWidget *
lead_about_dialog_new (GtkWindow *parent)
{
  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  return g_object_new (LEAD_TYPE_ABOUT_DIALOG, "transient-for", parent, NULL);
}
