/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "ui/widgets/lead-settings.h"
#include "ui/widgets/lead-spelling.h"
#include "lead-writing-group.h"

struct _LeadWritingGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  GSettings           *settings;

  /* Of the template. */
  GtkWidget           *font;
  GtkWidget           *size;
  GtkWidget           *width;
  GtkWidget           *spelling_row;
  GtkSwitch           *spelling;
};

G_DEFINE_FINAL_TYPE (LeadWritingGroup, lead_writing_group, ADW_TYPE_PREFERENCES_GROUP)

static void
lead_writing_group_finalize (GObject *object)
{
  g_clear_object (&LEAD_WRITING_GROUP (object)->settings);

  G_OBJECT_CLASS (lead_writing_group_parent_class)->finalize (object);
}

static void
lead_writing_group_class_init (LeadWritingGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = lead_writing_group_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-writing-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadWritingGroup, font);
  gtk_widget_class_bind_template_child (widget_class, LeadWritingGroup, size);
  gtk_widget_class_bind_template_child (widget_class, LeadWritingGroup, width);
  gtk_widget_class_bind_template_child (widget_class, LeadWritingGroup, spelling_row);
  gtk_widget_class_bind_template_child (widget_class, LeadWritingGroup, spelling);
}

static void
lead_writing_group_init (LeadWritingGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (self->spelling_row, lead_spelling_get_available ());

  self->settings = lead_settings_new ();
  if (self->settings == NULL)
    return;
  lead_settings_bind_choice (self->settings, "writing-font", self->font);
  lead_settings_bind_choice (self->settings, "writing-size", self->size);
  lead_settings_bind_choice (self->settings, "writing-width", self->width);
  g_settings_bind (self->settings, "check-spelling", self->spelling, "active",
                   G_SETTINGS_BIND_DEFAULT);
}
