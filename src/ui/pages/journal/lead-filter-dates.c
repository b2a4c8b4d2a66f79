/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "lead-filter-dates.h"

#include "ui/widgets/lead-month-grid.h"

struct _LeadFilterDates
{
  AdwBin parent_instance;

  /* template */
  GtkToggleButton *from_button;
  GtkToggleButton *to_button;
  LeadMonthGrid *grid;
  GtkWidget *post;

  LeadDay from;
  LeadDay to;
  LeadDay today;
};

enum
{
  CHOSEN,
  POST_WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LeadFilterDates, lead_filter_dates, ADW_TYPE_BIN)

static void
choose (LeadFilterDates *self,
        LeadDay          from,
        LeadDay          to)
{
  g_signal_emit (self, signals[CHOSEN], 0, from, to);
}

/* From a month to the one before another, both as of lead_day_month(). */
static void
choose_months (LeadFilterDates *self,
               int              first,
               int              end)
{
  choose (self, lead_day_from_month (first), lead_day_from_month (end) - 1);
}

static void
choose_year (LeadFilterDates *self,
             int              years_ago)
{
  int january = (lead_day_month (self->today) / 12 - years_ago) * 12;

  choose_months (self, january, january + 12);
}

static void
this_month_cb (LeadFilterDates *self)
{
  int month = lead_day_month (self->today);

  choose_months (self, month, month + 1);
}

static void
this_year_cb (LeadFilterDates *self)
{
  choose_year (self, 0);
}

static void
last_year_cb (LeadFilterDates *self)
{
  choose_year (self, 1);
}

static void
apply_cb (LeadFilterDates *self)
{
  choose (self, MIN (self->from, self->to), MAX (self->from, self->to));
}

static void
post_cb (LeadFilterDates *self)
{
  g_signal_emit (self, signals[POST_WANTED], 0);
}

static gboolean
is_at_from (LeadFilterDates *self)
{
  return gtk_toggle_button_get_active (self->from_button);
}

static void
update_buttons (LeadFilterDates *self)
{
  g_autofree char *from = lead_day_format (self->from, _("%-d %b %Y"));
  g_autofree char *to = lead_day_format (self->to, _("%-d %b %Y"));
  /* Translators: the first and the last of the days that are to be shown. */
  g_autofree char *from_text = g_strdup_printf (_("From %s"), from);
  g_autofree char *to_text = g_strdup_printf (_("To %s"), to);

  gtk_button_set_label (GTK_BUTTON (self->from_button), from_text);
  gtk_button_set_label (GTK_BUTTON (self->to_button), to_text);
}

/* The month shows the end that is being chosen. */
static void
end_cb (LeadFilterDates *self)
{
  lead_month_grid_set_day (self->grid, is_at_from (self) ? self->from : self->to);
}

/* When the first end is chosen the second is next. */
static void
day_cb (LeadFilterDates *self,
        LeadDay          day)
{
  if (is_at_from (self))
    {
      self->from = day;
      self->to = MAX (self->to, day);
      gtk_toggle_button_set_active (self->to_button, TRUE);
      lead_month_grid_enter (self->grid);
    }
  else
    self->to = day;
  update_buttons (self);
}

static void
lead_filter_dates_class_init (LeadFilterDatesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CHOSEN] = g_signal_new ("chosen", LEAD_TYPE_FILTER_DATES, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  signals[POST_WANTED] = g_signal_new ("post-wanted", LEAD_TYPE_FILTER_DATES, G_SIGNAL_RUN_LAST, 0,
                                       NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/example/SysLead/ui/lead-filter-dates.ui");
  gtk_widget_class_bind_template_child (widget_class, LeadFilterDates, from_button);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterDates, to_button);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterDates, grid);
  gtk_widget_class_bind_template_child (widget_class, LeadFilterDates, post);
  gtk_widget_class_bind_template_callback (widget_class, this_month_cb);
  gtk_widget_class_bind_template_callback (widget_class, this_year_cb);
  gtk_widget_class_bind_template_callback (widget_class, last_year_cb);
  gtk_widget_class_bind_template_callback (widget_class, post_cb);
  gtk_widget_class_bind_template_callback (widget_class, end_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_cb);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
}

static void
lead_filter_dates_init (LeadFilterDates *self)
{
  g_type_ensure (LEAD_TYPE_MONTH_GRID);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * lead_filter_dates_new:
 *
 * Returns: (transfer floating): a choice of days
 */
GtkWidget *
lead_filter_dates_new (void)
{
  return g_object_new (LEAD_TYPE_FILTER_DATES, NULL);
}

/**
 * lead_filter_dates_set_days:
 * @self: a choice
 * @from: the first day that is shown now, or %LEAD_DAY_NONE
 * @to: the last, or %LEAD_DAY_NONE
 * @today: what this month and this year are counted from
 *
 * Begins with these.
 */
void
lead_filter_dates_set_days (LeadFilterDates *self,
                            LeadDay          from,
                            LeadDay          to,
                            LeadDay          today)
{
  g_return_if_fail (LEAD_IS_FILTER_DATES (self));
  g_return_if_fail (today != LEAD_DAY_NONE);

  self->today = today;
  self->to = to != LEAD_DAY_NONE ? to : today;
  self->from = from != LEAD_DAY_NONE ? from : lead_day_from_month (lead_day_month (self->to));
  lead_month_grid_set_today (self->grid, today);
  gtk_toggle_button_set_active (self->from_button, TRUE);
  end_cb (self);
  update_buttons (self);
}

/**
 * lead_filter_dates_offer_posts:
 * @self: a choice
 * @offered: whether there are posts to choose among
 */
void
lead_filter_dates_offer_posts (LeadFilterDates *self,
                               gboolean         offered)
{
  g_return_if_fail (LEAD_IS_FILTER_DATES (self));

  gtk_widget_set_visible (self->post, offered);
}
