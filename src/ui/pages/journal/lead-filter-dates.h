/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_FILTER_DATES (lead_filter_dates_get_type ())

/*
 * Choosing a stretch of days: this month, this year, last year, or from one
 * day to another.
 *
 * Signals: "chosen" (#LeadDay, #LeadDay): the person wants the days from the
 * first to the second. "post-wanted": those of a post that is still to be
 * chosen.
 */
G_DECLARE_FINAL_TYPE (LeadFilterDates, lead_filter_dates, LEAD, FILTER_DATES, AdwBin)

GtkWidget *lead_filter_dates_new       (void);
void       lead_filter_dates_set_days  (LeadFilterDates *self,
                                        LeadDay          from,
                                        LeadDay          to,
                                        LeadDay          today);
void       lead_filter_dates_offer_posts (LeadFilterDates *self,
                                          gboolean         offered);

G_END_DECLS
