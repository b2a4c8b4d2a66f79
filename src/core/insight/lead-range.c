/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-range.h"

#include <glib/gi18n-lib.h>

/* How many months a period of the calendar takes; 0 when it isn't one. */
static int
months_of (LeadPeriod period)
{
  switch (period)
    {
    case LEAD_PERIOD_MONTH:
      return 1;
    case LEAD_PERIOD_QUARTER:
      return 3;
    case LEAD_PERIOD_YEAR:
      return 12;
    case LEAD_PERIOD_ALL:
    case LEAD_PERIOD_DAYS:
      return 0;
    default:
      g_assert_not_reached ();
    }
}

/* The last day before a running month; the calendar ends with the year 9999. */
static LeadDay
day_before_month (int month)
{
  LeadDay first = lead_day_from_month (month);

  return first != LEAD_DAY_NONE ? first - 1 : lead_day_new (9999, 12, 31);
}

static LeadRange
months_range (LeadPeriod period, int first_month)
{
  return (LeadRange) {
    .period = period,
    .from = lead_day_from_month (first_month),
    .to = day_before_month (first_month + months_of (period)),
  };
}

/* How many whole months of the calendar it takes; 0 when it doesn't. */
static int
whole_months (LeadRange range)
{
  int year, month, first, after;

  if (range.period != LEAD_PERIOD_DAYS)
    return months_of (range.period);
  lead_day_split (range.from, &year, &month, &first);
  lead_day_split (range.to + 1, &year, &month, &after);
  return first == 1 && after == 1 ? lead_day_month (range.to + 1) - lead_day_month (range.from)
                                  : 0;
}

/**
 * lead_range_new:
 * @from: first local day, or %LEAD_DAY_NONE for the first entry's
 * @to: last local day, or %LEAD_DAY_NONE for the last entry's
 *
 * Returns: the days from @from to @to, both included
 */
LeadRange
lead_range_new (LeadDay from, LeadDay to)
{
  return (LeadRange) {
    .period = LEAD_PERIOD_DAYS,
    .from = from,
    .to = to,
  };
}

/**
 * lead_range_of:
 * @period: a period, but not %LEAD_PERIOD_DAYS
 * @day: a day within it
 *
 * Returns: the period around @day; open at both ends for %LEAD_PERIOD_ALL
 */
LeadRange
lead_range_of (LeadPeriod period, LeadDay day)
{
  int month;

  g_return_val_if_fail (period != LEAD_PERIOD_DAYS,
                        lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE));
  g_return_val_if_fail (period == LEAD_PERIOD_ALL || day != LEAD_DAY_NONE,
                        lead_range_new (LEAD_DAY_NONE, LEAD_DAY_NONE));

  if (period == LEAD_PERIOD_ALL)
    return (LeadRange) { LEAD_PERIOD_ALL, LEAD_DAY_NONE, LEAD_DAY_NONE };

  month = lead_day_month (day);
  return months_range (period, month - month % months_of (period));
}

/**
 * lead_range_close:
 * @self: a range
 * @first: where an open beginning is
 * @last: where an open end is
 *
 * Returns: @self without open ends
 */
LeadRange
lead_range_close (LeadRange self, LeadDay first, LeadDay last)
{
  if (self.from == LEAD_DAY_NONE)
    self.from = first;
  if (self.to == LEAD_DAY_NONE)
    self.to = last;
  return self;
}

/**
 * lead_range_get_before:
 * @self: a range
 * @before: (out): where to put the stretch of the same kind just before it: as
 *   many months before whole months, and otherwise as many days
 *
 * Returns: whether there is one: not for everything, nor for an open end
 */
gboolean
lead_range_get_before (LeadRange self, LeadRange *before)
{
  int months;

  g_return_val_if_fail (before != NULL, FALSE);

  if (self.period == LEAD_PERIOD_ALL || lead_range_is_empty (self))
    return FALSE;

  months = whole_months (self);
  if (months > 0)
    *before = (LeadRange) {
      .period = self.period,
      .from = lead_day_from_month (lead_day_month (self.from) - months),
      .to = self.from - 1,
    };
  else
    *before = lead_range_new (self.from - (LeadDay) lead_range_get_length (self),
                              self.from - 1);
  return before->from >= lead_day_new (1, 1, 1);
}

/**
 * lead_range_contains:
 * @self: a range, whose open ends reach everywhere
 * @day: a day
 *
 * Returns: whether @day is one of its days
 */
gboolean
lead_range_contains (LeadRange self, LeadDay day)
{
  return (self.from == LEAD_DAY_NONE || day >= self.from)
         && (self.to == LEAD_DAY_NONE || day <= self.to);
}

/**
 * lead_range_is_empty:
 * @self: a range
 *
 * Returns: whether no day can be counted: an end is open, or it ends before it
 *   begins
 */
gboolean
lead_range_is_empty (LeadRange self)
{
  return self.from == LEAD_DAY_NONE || self.to == LEAD_DAY_NONE || self.from > self.to;
}

/**
 * lead_range_get_length:
 * @self: a range
 *
 * Returns: its number of days, 0 for an empty one
 */
guint
lead_range_get_length (LeadRange self)
{
  return lead_range_is_empty (self) ? 0 : (guint) (self.to - self.from) + 1;
}

static char *
from_to_string (LeadRange self, const char *from_format, const char *to_format)
{
  g_autofree char *from = lead_day_format (self.from, from_format);
  g_autofree char *to = lead_day_format (self.to, to_format);

  /* Translators: a stretch of time, such as "October – December 2026" */
  return g_strdup_printf (_("%s – %s"), from, to);
}

/**
 * lead_range_to_string:
 * @self: a range that isn't empty
 *
 * Returns: (transfer full): the range in words of the reader's language
 */
char *
lead_range_to_string (LeadRange self)
{
  g_return_val_if_fail (!lead_range_is_empty (self), NULL);

  switch (self.period)
    {
    case LEAD_PERIOD_MONTH:
      /* Translators: a month and its year, "November 2026" */
      return lead_day_format (self.from, _("%B %Y"));
    case LEAD_PERIOD_QUARTER:
      /* Translators: the first month of a quarter, whose last has the year */
      return from_to_string (self, _("%B"), _("%B %Y"));
    case LEAD_PERIOD_YEAR:
      return lead_day_format (self.from, "%Y");
    case LEAD_PERIOD_ALL:
    case LEAD_PERIOD_DAYS:
      /* Translators: a date, "22 November 2026" */
      return from_to_string (self, _("%-d %B %Y"), _("%-d %B %Y"));
    default:
      g_assert_not_reached ();
    }
}
