/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-moment-button.h"

struct _LeadMomentButton
{
  AdwBin parent_instance;

  /* template */
  GtkMenuButton *button;
  GtkLabel *label;
  GtkCalendar *calendar;
  GtkSwitch *timed;
  GtkSpinButton *hours;
  GtkSpinButton *minutes;
  GtkWidget *clock;

  LeadMoment moment;
  gboolean loading;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadMomentButton, lead_moment_button, ADW_TYPE_BIN)

/* The zone the entry was written in, or its offset where that isn't known. */
static GTimeZone *
dup_zone (LeadMomentButton *self)
{
  GTimeZone *zone = self->moment.zone != NULL ? lead_zone_new (self->moment.zone) : NULL;

  return zone != NULL ? zone : g_time_zone_new_offset (self->moment.offset_minutes * 60);
}

static char *
dup_time (LeadMomentButton *self)
{
  int seconds = lead_moment_get_seconds (&self->moment);

  return g_strdup_printf ("%02d:%02d", seconds / 3600, seconds / 60 % 60);
}

static void
show_label (LeadMomentButton *self)
{
  /* Translators: the day of an entry above its text: "Sun 22 November 2026". */
  g_autofree char *day = lead_day_format (self->moment.day, _("%a %-d %B %Y"));
  g_autofree char *time = dup_time (self);
  g_autofree char *text = NULL;
  g_autofree char *spoken = NULL;

  if (self->moment.precision == LEAD_PRECISION_DAY)
    text = g_strdup (day);
  else
    text = g_strdup_printf ("%s · %s", day, time);
  gtk_label_set_text (self->label, text);
  /* Translators: the button with an entry's date, read aloud. */
  spoken = g_strdup_printf (_("Date and time: %s"), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}

static void
load_controls (LeadMomentButton *self)
{
  g_autoptr (GDateTime) date = NULL;
  int year;
  int month;
  int day;
  int seconds = lead_moment_get_seconds (&self->moment);

  self->loading = TRUE;
  lead_day_split (self->moment.day, &year, &month, &day);
  date = g_date_time_new_local (year, month, day, 12, 0, 0);
  if (date != NULL)
    gtk_calendar_select_day (self->calendar, date);
  gtk_switch_set_active (self->timed, self->moment.precision != LEAD_PRECISION_DAY);
  gtk_spin_button_set_value (self->hours, seconds / 3600);
  gtk_spin_button_set_value (self->minutes, seconds / 60 % 60);
  gtk_widget_set_sensitive (self->clock, self->moment.precision != LEAD_PRECISION_DAY);
  self->loading = FALSE;
}

/* What isn't touched keeps its precision: seconds stay while the time does. */
static LeadMoment
read_controls (LeadMomentButton *self)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  g_autoptr (GTimeZone) zone = dup_zone (self);
  LeadDay day = lead_day_new (g_date_time_get_year (date), g_date_time_get_month (date),
                              g_date_time_get_day_of_month (date));
  int was = lead_moment_get_seconds (&self->moment);
  int seconds = gtk_spin_button_get_value_as_int (self->hours) * 3600
                + gtk_spin_button_get_value_as_int (self->minutes) * 60;

  if (!gtk_switch_get_active (self->timed))
    return lead_moment_from_local (day, 0, LEAD_PRECISION_DAY, zone);
  if (self->moment.precision == LEAD_PRECISION_SECOND && was / 60 == seconds / 60)
    return lead_moment_from_local (day, was, LEAD_PRECISION_SECOND, zone);
  return lead_moment_from_local (day, seconds, LEAD_PRECISION_MINUTE, zone);
}

static void
changed_cb (LeadMomentButton *self)
{
  LeadMoment moment;

  if (self->loading)
    return;

  moment = read_controls (self);
  moment.zone = self->moment.zone;
  gtk_widget_set_sensitive (self->clock, moment.precision != LEAD_PRECISION_DAY);
  if (lead_moment_equal (&moment, &self->moment))
    return;
  self->moment = moment;
  show_label (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
show_two_digits_cb (GtkSpinButton *button)
{
  g_autofree char *text = g_strdup_printf ("%02d", gtk_spin_button_get_value_as_int (button));

  gtk_editable_set_text (GTK_EDITABLE (button), text);
  return TRUE;
}

static void
lead_moment_button_class_init (LeadMomentButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CHANGED] = g_signal_new ("changed", LEAD_TYPE_MOMENT_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-moment-button.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadMomentButton, button);
  gtk_widget_class_bind_template_child (widget_class, LeadMomentButton, label);
  gtk_widget_class_bind_template_child (widget_class, LeadMomentButton, calendar);
  gtk_widget_class_bind_template_child (widget_class, LeadMomentButton, timed);
  gtk_widget_class_bind_template_child (widget_class, LeadMomentButton, hours);
  gtk_widget_class_bind_template_child (widget_class, LeadMomentButton, minutes);
  gtk_widget_class_bind_template_child (widget_class, LeadMomentButton, clock);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_two_digits_cb);
}

static void
lead_moment_button_init (LeadMomentButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_moment_button_new:
 *
 * Returns: (transfer floating): a button without a moment
 */
GtkWidget *
lead_moment_button_new (void)
{
  return g_object_new (LEAD_TYPE_MOMENT_BUTTON, NULL);
}

/**
 * lead_moment_button_set_moment:
 * @self: a button
 * @moment: what it shows from now on
 */
void
lead_moment_button_set_moment (LeadMomentButton *self,
                               const LeadMoment *moment)
{
  g_return_if_fail (LEAD_IS_MOMENT_BUTTON (self));
  g_return_if_fail (moment != NULL);

  self->moment = *moment;
  load_controls (self);
  show_label (self);
}

/**
 * lead_moment_button_get_moment:
 * @self: a button
 *
 * Returns: (transfer none): what it shows
 */
const LeadMoment *
lead_moment_button_get_moment (LeadMomentButton *self)
{
  g_return_val_if_fail (LEAD_IS_MOMENT_BUTTON (self), NULL);

  return &self->moment;
}
