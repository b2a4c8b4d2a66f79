/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_MONTH_GRID (lead_month_grid_get_type ())

/**
 * LeadMonthGridCount:
 * @day: a day
 * @user_data: what was given with it
 *
 * Returns: how many entries that day has
 */
typedef guint (*LeadMonthGridCount) (LeadDay  day,
                                     gpointer user_data);

/*
 * One month, of which a day can be chosen. Days with entries are marked. The
 * arrows go from day to day, Page Up and Page Down from month to month, with
 * Ctrl from year to year, Home and End to the ends of the month; to a screen
 * reader each day is a button with its whole date. GtkCalendar is one object
 * to that, without days.
 *
 * Signals: "chosen" (#LeadDay): the person wants that day.
 */
G_DECLARE_FINAL_TYPE (LeadMonthGrid, lead_month_grid, LEAD, MONTH_GRID, GtkWidget)

GtkWidget *lead_month_grid_new       (void);
void       lead_month_grid_set_today (LeadMonthGrid      *self,
                                      LeadDay             today);
void       lead_month_grid_set_day   (LeadMonthGrid      *self,
                                      LeadDay             day);
LeadDay    lead_month_grid_get_day   (LeadMonthGrid      *self);
void       lead_month_grid_set_count (LeadMonthGrid      *self,
                                      LeadMonthGridCount  count,
                                      gpointer            user_data);
void       lead_month_grid_enter     (LeadMonthGrid      *self);

G_END_DECLS
