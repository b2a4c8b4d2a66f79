/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "ui/widgets/lead-settings.h"
#include "lead-access-group.h"
#include "lead-preferences-window.h"
#include "lead-privacy-group.h"
#include "lead-reminder-group.h"
#include "lead-writing-group.h"

struct _LeadPreferencesWindow
{
  AdwWindow         parent_instance;

  /* Owned. */
  GSettings        *settings;

  /* Of the template. */
  AdwComboRow      *style;
  LeadPrivacyGroup *privacy;
  LeadAccessGroup  *access;
};

G_DEFINE_FINAL_TYPE (LeadPreferencesWindow, lead_preferences_window, ADW_TYPE_WINDOW)

static void
lead_preferences_window_dispose (GObject *object)
{
  LeadPreferencesWindow *self = LEAD_PREFERENCES_WINDOW (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lead_preferences_window_parent_class)->dispose (object);
}

static void
lead_preferences_window_class_init (LeadPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_preferences_window_dispose;

  g_type_ensure (LEAD_TYPE_ACCESS_GROUP);
  g_type_ensure (LEAD_TYPE_PRIVACY_GROUP);
  g_type_ensure (LEAD_TYPE_REMINDER_GROUP);
  g_type_ensure (LEAD_TYPE_WRITING_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/example/SysLead/ui/"
                                                             "lead-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPreferencesWindow, style);
  gtk_widget_class_bind_template_child (widget_class, LeadPreferencesWindow, privacy);
  gtk_widget_class_bind_template_child (widget_class, LeadPreferencesWindow, access);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
lead_preferences_window_init (LeadPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = lead_settings_new ();
  if (self->settings != NULL)
    lead_settings_bind_choice (self->settings, "style", GTK_WIDGET (self->style));
}

/**
 * lead_preferences_window_new:
 * @parent: the window that asks
 * @desk: (nullable): the desk of the open journal; %NULL while none is open
 *
 * Returns: the preferences, not shown yet
 */
GtkWidget *
lead_preferences_window_new (GtkWindow *parent,
                             LeadDesk  *desk)
{
  LeadPreferencesWindow *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (desk == NULL || LEAD_IS_DESK (desk), NULL);

  self = g_object_new (LEAD_TYPE_PREFERENCES_WINDOW, "transient-for", parent, NULL);
  if (desk != NULL)
    {
      lead_privacy_group_set_desk (self->privacy, desk);
      lead_access_group_set_desk (self->access, desk);
    }

  return GTK_WIDGET (self);
}
