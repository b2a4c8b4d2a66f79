/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/model/lead-post.h"
#include "lead-pattern-view.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PATTERN_DAYS (lead_pattern_days_get_type ())

/*
 * A stretch of time that the calendar doesn’t have: from one day to another, or
 * a post.
 *
 * Signals: "chosen": the view looks at it now.
 */
G_DECLARE_FINAL_TYPE (LeadPatternDays, lead_pattern_days, LEAD, PATTERN_DAYS, GtkPopover)

void lead_pattern_days_show (LeadPatternDays *self,
                             LeadPatternView *view);

G_END_DECLS
