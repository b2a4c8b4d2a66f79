/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-today-view.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SAME_DAY_CARD (lead_same_day_card_get_type ())

/* What was written on this day of the year, or on any other that is chosen. */
G_DECLARE_FINAL_TYPE (LeadSameDayCard, lead_same_day_card, LEAD, SAME_DAY_CARD, AdwBin)

void lead_same_day_card_set_view (LeadSameDayCard *self,
                                  LeadTodayView   *view);
void lead_same_day_card_reload   (LeadSameDayCard *self);

G_END_DECLS
