/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "ui/widgets/lead-settings.h"
#include "lead-privacy-group.h"

struct _LeadPrivacyGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  GSettings           *settings;

  /* Of the template. */
  AdwComboRow         *lock_after;
  GtkSwitch           *lock_on_suspend;
  GtkSwitch           *lock_with_screen;
};

G_DEFINE_FINAL_TYPE (LeadPrivacyGroup, lead_privacy_group, ADW_TYPE_PREFERENCES_GROUP)

static void
lead_privacy_group_dispose (GObject *object)
{
  LeadPrivacyGroup *self = LEAD_PRIVACY_GROUP (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lead_privacy_group_parent_class)->dispose (object);
}

static void
lead_privacy_group_class_init (LeadPrivacyGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_privacy_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-privacy-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadPrivacyGroup, lock_after);
  gtk_widget_class_bind_template_child (widget_class, LeadPrivacyGroup, lock_on_suspend);
  gtk_widget_class_bind_template_child (widget_class, LeadPrivacyGroup, lock_with_screen);
}

static void
lead_privacy_group_init (LeadPrivacyGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = lead_settings_new ();
  if (self->settings == NULL)
    return;

  lead_settings_bind_choice (self->settings, "lock-after", GTK_WIDGET (self->lock_after));
  g_settings_bind (self->settings, "lock-on-suspend", self->lock_on_suspend, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "lock-with-screen", self->lock_with_screen, "active",
                   G_SETTINGS_BIND_DEFAULT);
}
