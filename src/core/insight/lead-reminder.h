/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-day.h"

G_BEGIN_DECLS

/**
 * LeadReminder:
 * @weekdays: a bit for each day on which to remind, Monday the lowest
 * @minute: when, in minutes after midnight
 *
 * When somebody wants to be reminded to write. A plain value.
 */
typedef struct
{
  guint weekdays;
  guint minute;
} LeadReminder;

/* Beyond this a reminder that was missed isn't made up for. */
#define LEAD_REMINDER_LATE_MINUTES 120

gboolean lead_reminder_next (const LeadReminder *self,
                             LeadDay             day,
                             guint               minute,
                             LeadDay             done,
                             LeadDay            *next_day);
gboolean lead_reminder_is_due (const LeadReminder *self,
                               LeadDay             day,
                               guint               minute,
                               LeadDay             done);

G_END_DECLS
