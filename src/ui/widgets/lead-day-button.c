/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-day-button.h"

#include <glib/gi18n-lib.h>

struct _LeadDayButton
{
  AdwBin         parent_instance;

  GtkMenuButton *button;
  GtkCalendar   *calendar;
  char          *name; /* owned; what the day is of */
  char          *none; /* owned; what it says without a day */
  LeadDay        day;
  gboolean       syncing;
};

static guint signal_changed;

G_DEFINE_FINAL_TYPE (LeadDayButton, lead_day_button, ADW_TYPE_BIN)

static void
show (LeadDayButton *self)
{
  /* Translators: a day on a button: "22 Nov 2026". */
  g_autofree char *text = self->day != LEAD_DAY_NONE
                            ? lead_day_format (self->day, _("%-d %b %Y")) : g_strdup (self->none);
  g_autofree char *spoken = g_strdup_printf ("%s: %s", self->name, text);

  gtk_menu_button_set_label (self->button, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}

static void
choose (LeadDayButton *self,
        LeadDay        day)
{
  gtk_menu_button_popdown (self->button);
  if (day == self->day)
    return;
  self->day = day;
  show (self);
  g_signal_emit (self, signal_changed, 0);
}

static void
on_day (LeadDayButton *self)
{
  g_autoptr (GDateTime) date = NULL;

  if (self->syncing)
    return;
  date = gtk_calendar_get_date (self->calendar);
  choose (self, lead_day_new (g_date_time_get_year (date), g_date_time_get_month (date),
                              g_date_time_get_day_of_month (date)));
}

static void
on_none (LeadDayButton *self)
{
  choose (self, LEAD_DAY_NONE);
}

static void
lead_day_button_finalize (GObject *object)
{
  LeadDayButton *self = LEAD_DAY_BUTTON (object);

  g_free (self->name);
  g_free (self->none);

  G_OBJECT_CLASS (lead_day_button_parent_class)->finalize (object);
}

static void
lead_day_button_class_init (LeadDayButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_day_button_finalize;

  signal_changed = g_signal_new ("changed", LEAD_TYPE_DAY_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
lead_day_button_init (LeadDayButton *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->day = LEAD_DAY_NONE;
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}

static GtkWidget *
make_popover (LeadDayButton *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *none = gtk_button_new_with_label (self->none);

  self->calendar = GTK_CALENDAR (gtk_calendar_new ());
  gtk_widget_add_css_class (none, "flat");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->calendar));
  gtk_box_append (GTK_BOX (box), none);
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (on_day), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (none, "clicked", G_CALLBACK (on_none), self, G_CONNECT_SWAPPED);

  return popover;
}

/**
 * lead_day_button_new:
 * @name: what the day is of, for those who hear it
 * @none: what it says, and offers, without a day
 *
 * Returns: (transfer floating): a button without a day
 */
GtkWidget *
lead_day_button_new (const char *name,
                     const char *none)
{
  LeadDayButton *self = g_object_new (LEAD_TYPE_DAY_BUTTON, NULL);

  self->name = g_strdup (name);
  self->none = g_strdup (none);
  gtk_menu_button_set_popover (self->button, make_popover (self));
  show (self);

  return GTK_WIDGET (self);
}

/**
 * lead_day_button_set_day:
 * @self: a button
 * @day: its day, or %LEAD_DAY_NONE
 * @today: where the calendar opens when there is none
 */
void
lead_day_button_set_day (LeadDayButton *self,
                         LeadDay        day,
                         LeadDay        today)
{
  LeadDay shown = day != LEAD_DAY_NONE ? day : today;
  g_autoptr (GDateTime) date = NULL;
  int year, month, monthday;

  g_return_if_fail (LEAD_IS_DAY_BUTTON (self));

  self->day = day;
  lead_day_split (shown, &year, &month, &monthday);
  date = g_date_time_new_utc (year, month, monthday, 12, 0, 0);
  self->syncing = TRUE;
  if (date != NULL)
    gtk_calendar_select_day (self->calendar, date);
  self->syncing = FALSE;
  show (self);
}

/**
 * lead_day_button_get_day:
 * @self: a button
 *
 * Returns: the day that is chosen, or %LEAD_DAY_NONE
 */
LeadDay
lead_day_button_get_day (LeadDayButton *self)
{
  g_return_val_if_fail (LEAD_IS_DAY_BUTTON (self), LEAD_DAY_NONE);

  return self->day;
}
