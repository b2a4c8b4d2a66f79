/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reminder-group.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-day.h"
#include "ui/compat/lead-spoken-name.h"
#include "ui/widgets/lead-background.h"
#include "ui/widgets/lead-settings.h"

/* A Monday, from which the names of the days are taken. */
#define SOME_MONDAY (lead_day_new (2026, 11, 23))

struct _LeadReminderGroup
{
  AdwPreferencesGroup  parent_instance;

  /* Owned. */
  GSettings           *settings;
  GCancellable        *looking;

  gboolean             has_background;
  gboolean             setting;

  /* Of the template. */
  GtkSwitch           *wanted;
  GtkBox              *days;
  GtkSpinButton       *hour;
  GtkSpinButton       *minute;
  GtkWidget           *days_row;
  GtkWidget           *time_row;
};

G_DEFINE_FINAL_TYPE (LeadReminderGroup, lead_reminder_group, ADW_TYPE_PREFERENCES_GROUP)

static void
lead_reminder_group_day_cb (LeadReminderGroup *self)
{
  guint weekdays = 0;
  guint bit = 1;

  if (self->setting)
    return;
  for (GtkWidget *day = gtk_widget_get_first_child (GTK_WIDGET (self->days)); day != NULL;
       day = gtk_widget_get_next_sibling (day), bit <<= 1)
    if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (day)))
      weekdays |= bit;
  g_settings_set_uint (self->settings, "reminder-days", weekdays);
}

static void
lead_reminder_group_add_days (LeadReminderGroup *self)
{
  guint weekdays = g_settings_get_uint (self->settings, "reminder-days");

  self->setting = TRUE;
  for (int i = 0; i < 7; i++)
    {
      g_autofree char *brief = lead_day_format (SOME_MONDAY + i, "%a");
      g_autofree char *whole = lead_day_format (SOME_MONDAY + i, "%A");
      g_autofree char *letter = g_utf8_substring (brief, 0, 2);
      GtkWidget *day = gtk_toggle_button_new_with_label (letter);

      gtk_widget_add_css_class (day, "flat");
      gtk_widget_set_tooltip_text (day, whole);
      lead_spoken_name_set (day, whole);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (day), (weekdays & 1u << i) != 0);
      g_signal_connect_object (day, "toggled", G_CALLBACK (lead_reminder_group_day_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (self->days, day);
    }
  self->setting = FALSE;
}

static void
lead_reminder_group_time_cb (LeadReminderGroup *self)
{
  if (!self->setting)
    g_settings_set_int (self->settings, "reminder-minute",
                        gtk_spin_button_get_value_as_int (self->hour) * 60
                          + gtk_spin_button_get_value_as_int (self->minute));
}

/* Two figures, as on a clock. */
static gboolean
lead_reminder_group_output_cb (GtkSpinButton *button)
{
  g_autofree char *text = g_strdup_printf ("%02d", gtk_spin_button_get_value_as_int (button));

  gtk_editable_set_text (GTK_EDITABLE (button), text);

  return TRUE;
}

static void
lead_reminder_group_show_time (LeadReminderGroup *self)
{
  int minute = g_settings_get_int (self->settings, "reminder-minute");

  self->setting = TRUE;
  gtk_spin_button_set_value (self->hour, minute / 60);
  gtk_spin_button_set_value (self->minute, minute % 60);
  self->setting = FALSE;
}

static void
lead_reminder_group_wanted_cb (LeadReminderGroup *self)
{
  gboolean wanted = gtk_switch_get_active (self->wanted);

  gtk_widget_set_sensitive (self->days_row, wanted);
  gtk_widget_set_sensitive (self->time_row, wanted);
  if (self->settings == NULL || wanted == g_settings_get_boolean (self->settings, "reminders"))
    return;
  g_settings_set_boolean (self->settings, "reminders", wanted);
  if (self->has_background)
    lead_background_ask (wanted);
}

static void
lead_reminder_group_found_cb (GObject      *object,
                              GAsyncResult *result,
                              gpointer      user_data)
{
  GWeakRef *weak = user_data;
  g_autoptr(LeadReminderGroup) self = g_weak_ref_get (weak);
  gboolean found = lead_background_find_finish (result);

  g_weak_ref_clear (weak);
  g_free (weak);
  if (self == NULL)
    return;

  self->has_background = found;
  adw_preferences_group_set_description (
    ADW_PREFERENCES_GROUP (self),
    self->has_background
      ? _("Quiet when you have written that day. A reminder says nothing of what is in your "
          "journal.")
      : _("Quiet when you have written that day. Nothing here lets an app stay when its window "
          "is closed, so reminders come only while SysLead is open."));
}

static void
lead_reminder_group_dispose (GObject *object)
{
  LeadReminderGroup *self = LEAD_REMINDER_GROUP (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (lead_reminder_group_parent_class)->dispose (object);
}

static void
lead_reminder_group_class_init (LeadReminderGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_reminder_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-reminder-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadReminderGroup, wanted);
  gtk_widget_class_bind_template_child (widget_class, LeadReminderGroup, days);
  gtk_widget_class_bind_template_child (widget_class, LeadReminderGroup, hour);
  gtk_widget_class_bind_template_child (widget_class, LeadReminderGroup, minute);
  gtk_widget_class_bind_template_child (widget_class, LeadReminderGroup, days_row);
  gtk_widget_class_bind_template_child (widget_class, LeadReminderGroup, time_row);
  gtk_widget_class_bind_template_callback (widget_class, lead_reminder_group_wanted_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_reminder_group_time_cb);
  gtk_widget_class_bind_template_callback (widget_class, lead_reminder_group_output_cb);
}

static void
lead_reminder_group_init (LeadReminderGroup *self)
{
  GWeakRef *weak;

  gtk_widget_init_template (GTK_WIDGET (self));

  self->settings = lead_settings_new ();
  if (self->settings == NULL)
    return;
  lead_reminder_group_add_days (self);
  lead_reminder_group_show_time (self);
  gtk_switch_set_active (self->wanted, g_settings_get_boolean (self->settings, "reminders"));
  lead_reminder_group_wanted_cb (self);
  self->looking = g_cancellable_new ();
  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, self);
  lead_background_find_async (self->looking, lead_reminder_group_found_cb, weak);
}
