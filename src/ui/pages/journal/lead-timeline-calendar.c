/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-timeline-calendar.h"

#include "ui/widgets/lead-month-grid.h"

struct _LeadTimelineCalendar
{
  GtkPopover parent_instance;

  /* owned */
  LeadTimelineModel *model;

  /* template */
  LeadMonthGrid *grid;
  GtkWidget *first;
  GtkWidget *latest;
};

enum
{
  JUMP,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadTimelineCalendar, lead_timeline_calendar, GTK_TYPE_POPOVER)

static guint
count_day (LeadDay  day,
           gpointer model)
{
  return lead_timeline_layout_count_day (lead_timeline_model_get_layout (model), day);
}

/* The popover goes first: it gives the keyboard back to where it came from. */
static void
jump (LeadTimelineCalendar *self,
      LeadDay               day)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[JUMP], 0, day);
}

static LeadDay
get_day_at (LeadTimelineCalendar *self,
            guint                 index)
{
  LeadTimelineLayout *layout = lead_timeline_model_get_layout (self->model);

  return lead_timeline_layout_get_entry (layout, index)->day;
}

static void
first_cb (LeadTimelineCalendar *self)
{
  guint n_entries = lead_timeline_model_get_n_entries (self->model);

  if (n_entries > 0)
    jump (self, get_day_at (self, n_entries - 1));
}

static void
latest_cb (LeadTimelineCalendar *self)
{
  if (lead_timeline_model_get_n_entries (self->model) > 0)
    jump (self, get_day_at (self, 0));
}

/* What is marked may have changed since. */
static void
show_cb (LeadTimelineCalendar *self)
{
  gboolean any = self->model != NULL && lead_timeline_model_get_n_entries (self->model) > 0;

  gtk_widget_set_sensitive (self->first, any);
  gtk_widget_set_sensitive (self->latest, any);
  if (self->model != NULL)
    lead_month_grid_set_count (self->grid, count_day, self->model);
}

static void
lead_timeline_calendar_dispose (GObject *object)
{
  LeadTimelineCalendar *self = LEAD_TIMELINE_CALENDAR (object);

  if (self->grid != NULL)
    lead_month_grid_set_count (self->grid, NULL, NULL);
  g_clear_object (&self->model);
  gtk_popover_set_child (GTK_POPOVER (self), NULL);

  G_OBJECT_CLASS (lead_timeline_calendar_parent_class)->dispose (object);
}

static void
lead_timeline_calendar_class_init (LeadTimelineCalendarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = lead_timeline_calendar_dispose;

  signals[JUMP] = g_signal_new ("jump", LEAD_TYPE_TIMELINE_CALENDAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/example/SysLead/ui/lead-timeline-calendar.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineCalendar, grid);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineCalendar, first);
  gtk_widget_class_bind_template_child (widget_class, LeadTimelineCalendar, latest);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, jump);
  gtk_widget_class_bind_template_callback (widget_class, first_cb);
  gtk_widget_class_bind_template_callback (widget_class, latest_cb);
}

static void
lead_timeline_calendar_init (LeadTimelineCalendar *self)
{
  g_type_ensure (LEAD_TYPE_MONTH_GRID);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_timeline_calendar_new:
 *
 * Returns: (transfer floating): a calendar without entries
 */
GtkWidget *
lead_timeline_calendar_new (void)
{
  return g_object_new (LEAD_TYPE_TIMELINE_CALENDAR, NULL);
}

/**
 * lead_timeline_calendar_set_model:
 * @self: a calendar
 * @model: the entries to mark and to jump to; to be set once
 */
void
lead_timeline_calendar_set_model (LeadTimelineCalendar *self,
                                  LeadTimelineModel    *model)
{
  g_return_if_fail (LEAD_IS_TIMELINE_CALENDAR (self));
  g_return_if_fail (LEAD_IS_TIMELINE_MODEL (model));

  g_set_object (&self->model, model);
}

/**
 * lead_timeline_calendar_set_today:
 * @self: a calendar
 * @today: the day that is to stand out
 */
void
lead_timeline_calendar_set_today (LeadTimelineCalendar *self,
                                  LeadDay               today)
{
  g_return_if_fail (LEAD_IS_TIMELINE_CALENDAR (self));

  lead_month_grid_set_today (self->grid, today);
}

/**
 * lead_timeline_calendar_set_day:
 * @self: a calendar
 * @day: where it is to begin, such as that of the entry that is open
 *
 * Shows the month of @day and takes the keyboard there.
 */
void
lead_timeline_calendar_set_day (LeadTimelineCalendar *self,
                                LeadDay               day)
{
  g_return_if_fail (LEAD_IS_TIMELINE_CALENDAR (self));

  lead_month_grid_set_day (self->grid, day);
  lead_month_grid_enter (self->grid);
}
