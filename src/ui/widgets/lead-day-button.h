/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-day.h"

G_BEGIN_DECLS

#define LEAD_TYPE_DAY_BUTTON (lead_day_button_get_type ())

/*
 * A day, or none, chosen from a calendar.
 *
 * Signals: "changed": the person has chosen another day.
 */
G_DECLARE_FINAL_TYPE (LeadDayButton, lead_day_button, LEAD, DAY_BUTTON, AdwBin)

GtkWidget *lead_day_button_new     (const char    *name,
                                    const char    *none);
void       lead_day_button_set_day (LeadDayButton *self,
                                    LeadDay        day,
                                    LeadDay        today);
LeadDay    lead_day_button_get_day (LeadDayButton *self);

G_END_DECLS
