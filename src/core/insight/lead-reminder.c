/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reminder.h"

/* lead_day_weekday() counts from Monday. */
static gboolean
is_wanted (const LeadReminder *self, LeadDay day)
{
  return (self->weekdays & 1u << (lead_day_weekday (day) - 1)) != 0;
}

/**
 * lead_reminder_is_due:
 * @self: when to remind
 * @day: the local day it is
 * @minute: what time it is, in minutes after midnight
 * @done: the last day that needs no reminder any more, because something was
 *   written or one has come, or %LEAD_DAY_NONE
 *
 * A reminder that came too late, as after a night's sleep of the computer, would
 * only be a reproach.
 *
 * Returns: whether to remind now
 */
gboolean
lead_reminder_is_due (const LeadReminder *self, LeadDay day, guint minute, LeadDay done)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return is_wanted (self, day) && day > done && minute >= self->minute
         && minute < self->minute + LEAD_REMINDER_LATE_MINUTES;
}

/**
 * lead_reminder_next:
 * @self: when to remind
 * @day: the local day it is
 * @minute: what time it is, in minutes after midnight
 * @done: the last day that needs no reminder any more, or %LEAD_DAY_NONE
 * @next_day: (out): the day of the next reminder
 *
 * Returns: whether there is a next one
 */
gboolean
lead_reminder_next (const LeadReminder *self,
                    LeadDay             day,
                    guint               minute,
                    LeadDay             done,
                    LeadDay            *next_day)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (next_day != NULL, FALSE);

  for (LeadDay at = day; at <= day + 7; at++)
    {
      gboolean over = at == day && minute >= self->minute + LEAD_REMINDER_LATE_MINUTES;

      if (!is_wanted (self, at) || at <= done || over)
        continue;
      *next_day = at;
      return TRUE;
    }
  return FALSE;
}
