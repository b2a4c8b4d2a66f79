/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-moment.h"

#include <string.h>

#define MS_PER_DAY G_GINT64_CONSTANT (86400000)

/**
 * lead_zone_new:
 * @name: an IANA name or an offset such as `+01:00`
 *
 * Unlike g_time_zone_new(), which quietly falls back to UTC.
 *
 * Returns: (transfer full) (nullable): the zone, or %NULL when it is not known
 */
GTimeZone *
lead_zone_new (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  /* An identifier is a path to GLib: keep it inside the zone database. */
  if (*name == '\0' || *name == '/' || *name == ':' || strstr (name, "..") != NULL)
    return NULL;
  return g_time_zone_new_identifier (name);
}

static LeadDay
day_of_local_ms (int64_t local_ms)
{
  int64_t day = local_ms / MS_PER_DAY;

  return (LeadDay) (local_ms % MS_PER_DAY < 0 ? day - 1 : day);
}

static const char *
intern_zone (GTimeZone *zone)
{
  const char *name = g_time_zone_get_identifier (zone);

  /* A bare offset says nothing that offset_minutes doesn't. */
  if (name == NULL || strchr ("+-0123456789", *name) != NULL)
    return NULL;
  return g_intern_string (name);
}

/**
 * lead_moment_from_utc:
 * @utc_ms: milliseconds since the Unix epoch
 * @zone: the zone of whoever wrote then
 *
 * Returns: the moment, to the second
 */
LeadMoment
lead_moment_from_utc (int64_t utc_ms, GTimeZone *zone)
{
  LeadMoment self = { .utc_ms = utc_ms, .precision = LEAD_PRECISION_SECOND };
  int64_t seconds = utc_ms / 1000 - (utc_ms % 1000 < 0 ? 1 : 0);
  int interval;

  g_assert (zone != NULL);

  interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, seconds);
  if (interval >= 0)
    self.offset_minutes = g_time_zone_get_offset (zone, interval) / 60;
  self.day = day_of_local_ms (utc_ms + self.offset_minutes * G_GINT64_CONSTANT (60000));
  self.zone = intern_zone (zone);
  return self;
}

/**
 * lead_moment_from_local:
 * @day: the local day
 * @seconds: seconds since midnight, 0 to 86399; 0 with %LEAD_PRECISION_DAY
 * @precision: how exactly the moment is known
 * @zone: the zone of whoever wrote then
 *
 * A time that a clock change leaves out is taken as the same time an hour
 * later would be; the day stays as given.
 *
 * Returns: the moment
 */
LeadMoment
lead_moment_from_local (LeadDay day, int seconds, LeadPrecision precision, GTimeZone *zone)
{
  int64_t local = (int64_t) day * 86400 + seconds;
  int64_t adjusted = local;
  LeadMoment self = { .precision = precision, .day = day };
  int interval;

  g_assert (zone != NULL);
  g_assert (seconds >= 0 && seconds < 86400);

  interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_STANDARD, &adjusted);
  if (interval >= 0)
    self.offset_minutes = g_time_zone_get_offset (zone, interval) / 60;
  self.utc_ms = (local - self.offset_minutes * G_GINT64_CONSTANT (60)) * 1000;
  self.zone = intern_zone (zone);
  return self;
}

/* Two digits at *@cursor within 0 to @max; moves on. */
static gboolean
take_two (const char **cursor, int max, int *value)
{
  if (!g_ascii_isdigit ((*cursor)[0]) || !g_ascii_isdigit ((*cursor)[1]))
    return FALSE;

  *value = ((*cursor)[0] - '0') * 10 + ((*cursor)[1] - '0');
  *cursor += 2;
  return *value <= max;
}

/* `T` or a space, then HH:MM, optionally seconds and their fraction. */
static gboolean
take_time (const char **cursor, LeadPrecision *precision, int *seconds, int *ms)
{
  int hour, minute, second = 0;

  *precision = LEAD_PRECISION_MINUTE;
  if (!take_two (cursor, 23, &hour) || **cursor != ':')
    return FALSE;
  (*cursor)++;
  if (!take_two (cursor, 59, &minute))
    return FALSE;
  if (**cursor == ':')
    {
      (*cursor)++;
      /* 60 is a leap second. */
      if (!take_two (cursor, 60, &second))
        return FALSE;
      *precision = LEAD_PRECISION_SECOND;
    }
  if (**cursor == '.' || **cursor == ',')
    {
      int unit = 100;

      for ((*cursor)++; g_ascii_isdigit (**cursor); (*cursor)++, unit /= 10)
        *ms += (**cursor - '0') * unit;
    }
  *seconds = hour * 3600 + minute * 60 + MIN (second, 59);
  return TRUE;
}

/* `Z`, `+HH:MM`, `+HHMM` or `+HH`. Returns whether there was an offset. */
static gboolean
take_offset (const char **cursor, int *minutes)
{
  int sign, hour, minute = 0;
  const char *start = *cursor;

  if (**cursor == ' ')
    (*cursor)++;
  if (**cursor == 'Z' || **cursor == 'z')
    {
      (*cursor)++;
      *minutes = 0;
      return TRUE;
    }
  sign = **cursor == '-' ? -1 : 1;
  if (**cursor != '+' && **cursor != '-')
    {
      *cursor = start;
      return FALSE;
    }
  (*cursor)++;
  if (!take_two (cursor, 18, &hour))
    return FALSE;
  if (**cursor == ':')
    (*cursor)++;
  if (g_ascii_isdigit (**cursor) && !take_two (cursor, 59, &minute))
    return FALSE;
  *minutes = sign * (hour * 60 + minute);
  return TRUE;
}

static LeadMoment
moment_at_offset (LeadDay day, int seconds, int ms, int offset)
{
  int64_t local_ms = (int64_t) day * MS_PER_DAY + seconds * G_GINT64_CONSTANT (1000) + ms;

  return (LeadMoment) {
    .utc_ms = local_ms - offset * G_GINT64_CONSTANT (60000),
    .offset_minutes = offset,
    .day = day,
  };
}

/**
 * lead_moment_parse:
 * @text: ISO 8601: `YYYY-MM-DD`, then optionally `T` or a space and
 *   `HH:MM[:SS[.fraction]]`, then optionally `Z` or an offset
 * @zone: the zone when @text has no offset. With an offset the local date of
 *   @text stays as written and no zone is named
 * @moment: (out): where to put it
 *
 * Returns: whether @text is such a date
 */
gboolean
lead_moment_parse (const char *text, GTimeZone *zone, LeadMoment *moment)
{
  g_autofree char *date = NULL;
  const char *cursor;
  LeadDay day;
  LeadPrecision precision;
  int seconds, ms = 0, offset;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (zone != NULL, FALSE);
  g_return_val_if_fail (moment != NULL, FALSE);

  date = g_strndup (text, 10);
  if (!lead_day_parse (date, &day))
    return FALSE;

  cursor = text + 10;
  if (*cursor == '\0')
    {
      *moment = lead_moment_from_local (day, 0, LEAD_PRECISION_DAY, zone);
      return TRUE;
    }
  if (*cursor != 'T' && *cursor != 't' && *cursor != ' ')
    return FALSE;
  cursor++;
  if (!take_time (&cursor, &precision, &seconds, &ms))
    return FALSE;
  if (take_offset (&cursor, &offset))
    {
      *moment = moment_at_offset (day, seconds, ms, offset);
      moment->precision = precision;
    }
  else
    {
      *moment = lead_moment_from_local (day, seconds, precision, zone);
      moment->utc_ms += ms;
    }
  return *cursor == '\0';
}

/**
 * lead_moment_get_seconds:
 * @self: a moment
 *
 * Returns: seconds since local midnight, 0 to 86399
 */
int
lead_moment_get_seconds (const LeadMoment *self)
{
  int64_t local_ms;

  g_return_val_if_fail (self != NULL, 0);

  local_ms = self->utc_ms + self->offset_minutes * G_GINT64_CONSTANT (60000)
             - (int64_t) self->day * MS_PER_DAY;
  return (int) (CLAMP (local_ms, 0, MS_PER_DAY - 1) / 1000);
}

/**
 * lead_moment_to_string:
 * @self: a moment
 *
 * What lead_moment_parse() reads back, but for the zone's name and
 * milliseconds: only the date when no more is known.
 *
 * Returns: (transfer full): ISO 8601
 */
char *
lead_moment_to_string (const LeadMoment *self)
{
  g_autofree char *date = NULL;
  g_autofree char *second = NULL;
  int seconds, offset;

  g_return_val_if_fail (self != NULL, NULL);

  date = lead_day_to_string (self->day);
  if (self->precision == LEAD_PRECISION_DAY)
    return g_steal_pointer (&date);

  seconds = lead_moment_get_seconds (self);
  if (self->precision == LEAD_PRECISION_SECOND)
    second = g_strdup_printf (":%02d", seconds % 60);
  offset = ABS (self->offset_minutes);
  return g_strdup_printf ("%sT%02d:%02d%s%c%02d:%02d", date, seconds / 3600, seconds / 60 % 60,
                          second != NULL ? second : "", self->offset_minutes < 0 ? '-' : '+',
                          offset / 60, offset % 60);
}

/**
 * lead_moment_equal:
 * @a: a moment
 * @b: another
 *
 * Returns: whether they are the same in every field
 */
gboolean
lead_moment_equal (const LeadMoment *a, const LeadMoment *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->utc_ms == b->utc_ms && a->offset_minutes == b->offset_minutes
         && a->precision == b->precision && a->day == b->day
         && g_strcmp0 (a->zone, b->zone) == 0;
}
