/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-day.h"

#include <stdlib.h>

/**
 * lead_day_new:
 * @year: 1 to 9999
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * Returns: the day, or %LEAD_DAY_NONE when there is no such date
 */
LeadDay
lead_day_new (int year, int month, int day)
{
  GDate date;

  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return LEAD_DAY_NONE;
  if (!g_date_valid_dmy (day, month, year))
    return LEAD_DAY_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  /* GDate counts from 1 January of year 1; 719163 is 1 January 1970. */
  return (LeadDay) g_date_get_julian (&date) - 719163;
}

/**
 * lead_day_parse:
 * @text: a date as `YYYY-MM-DD`, nothing before or after
 * @day: (out): where to put the day
 *
 * Returns: whether @text is a date
 */
gboolean
lead_day_parse (const char *text, LeadDay *day)
{
  LeadDay parsed;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (day != NULL, FALSE);

  for (int i = 0; i < 10; i++)
    {
      if (i == 4 || i == 7 ? text[i] != '-' : !g_ascii_isdigit (text[i]))
        return FALSE;
    }
  if (text[10] != '\0')
    return FALSE;

  parsed = lead_day_new (atoi (text), atoi (text + 5), atoi (text + 8));
  if (parsed == LEAD_DAY_NONE)
    return FALSE;

  *day = parsed;
  return TRUE;
}

/**
 * lead_day_split:
 * @self: a day
 * @year: (out) (optional): its year
 * @month: (out) (optional): its month, from 1
 * @day: (out) (optional): its day in the month, from 1
 */
void
lead_day_split (LeadDay self, int *year, int *month, int *day)
{
  GDate date;

  g_return_if_fail (self != LEAD_DAY_NONE);

  g_date_clear (&date, 1);
  g_date_set_julian (&date, self + 719163);
  if (year != NULL)
    *year = g_date_get_year (&date);
  if (month != NULL)
    *month = g_date_get_month (&date);
  if (day != NULL)
    *day = g_date_get_day (&date);
}

/**
 * lead_day_weekday:
 * @self: a day
 *
 * Returns: 1 for Monday to 7 for Sunday
 */
int
lead_day_weekday (LeadDay self)
{
  /* 1 January 1970 was a Thursday. */
  int since_monday = (int) (((int64_t) self + 3) % 7);

  return (since_monday < 0 ? since_monday + 7 : since_monday) + 1;
}

/**
 * lead_day_month:
 * @self: a day
 *
 * Months as one running number, so that they subtract.
 *
 * Returns: twelve times the year plus the month counted from 0
 */
int
lead_day_month (LeadDay self)
{
  int year, month;

  lead_day_split (self, &year, &month, NULL);
  return year * 12 + month - 1;
}

/**
 * lead_day_from_month:
 * @month: a running number as of lead_day_month()
 *
 * Returns: the first day of that month, or %LEAD_DAY_NONE out of range
 */
LeadDay
lead_day_from_month (int month)
{
  return lead_day_new (month / 12, month % 12 + 1, 1);
}

/**
 * lead_day_to_string:
 * @self: a day
 *
 * Returns: (transfer full): `YYYY-MM-DD`
 */
char *
lead_day_to_string (LeadDay self)
{
  int year, month, day;

  lead_day_split (self, &year, &month, &day);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

/**
 * lead_day_format:
 * @self: a day
 * @format: as of g_date_time_format()
 *
 * Returns: (transfer full): the day in words of the reader's language
 */
char *
lead_day_format (LeadDay self, const char *format)
{
  g_autoptr (GDateTime) date = NULL;
  int year, month, day;

  g_return_val_if_fail (format != NULL, NULL);

  lead_day_split (self, &year, &month, &day);
  date = g_date_time_new_utc (year, month, day, 12, 0, 0);
  return g_date_time_format (date, format);
}
