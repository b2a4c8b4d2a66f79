/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates as people and their programs write them: "28/09/2021 20:57",
 * "Sunday, 3 November 2024", "Nov 3rd 2024 at 9:05 pm", "2024_01_15". They are
 * taken apart into words and numbers, put together as ISO 8601, and read as
 * that. A word that isn't known means that it is no date. */

#include "config.h"
#include "lead-loose-date.h"

#include <string.h>

#define MAX_LENGTH 60

typedef struct
{
  const char *at;
  int         year;
  int         month;
  int         numbers[2]; /* day and month in the order met */
  guint       n_numbers;
  int         hour;
  int         minute;
  int         second;
  gboolean    year_first;
  gboolean    has_minute;
  gboolean    has_second;
  char        offset[8];
} Parts;

static int
find_prefix (const char * const *words,
             guint               n_words,
             const char         *word,
             gsize               length)
{
  for (guint i = 0; i < n_words; i++)
    if (length >= 3 && length <= strlen (words[i])
        && g_ascii_strncasecmp (words[i], word, length) == 0)
      return i;
  return -1;
}

static gboolean
is_filler (const char *word,
           gsize       length)
{
  static const char * const days[] = { "monday", "tuesday", "wednesday", "thursday", "friday",
                                       "saturday", "sunday" };
  static const char * const fillers[] = { "at", "of", "the", "on", "st", "nd", "rd", "th", "t",
                                          "um", "uhr", "utc", "gmt", "o", "clock" };

  if (find_prefix (days, G_N_ELEMENTS (days), word, length) >= 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (fillers); i++)
    if (strlen (fillers[i]) == length && g_ascii_strncasecmp (fillers[i], word, length) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
take_half (Parts      *self,
           const char *word,
           gsize       length)
{
  gboolean afternoon = g_ascii_tolower (word[0]) == 'p';

  if (length != 2 || strchr ("aApP", word[0]) == NULL || g_ascii_tolower (word[1]) != 'm'
      || self->hour < 1 || self->hour > 12)
    return FALSE;
  self->hour = self->hour % 12 + (afternoon ? 12 : 0);
  return TRUE;
}

static gboolean
take_word (Parts *self)
{
  static const char * const months[] = { "january", "february", "march", "april", "may", "june",
                                         "july", "august", "september", "october", "november",
                                         "december" };
  const char *word = self->at;
  gsize length = 0;
  int month;

  while (g_ascii_isalpha (word[length]))
    length++;
  self->at += length;
  month = g_ascii_strncasecmp (word, "sept", length) == 0 && length == 4
            ? 8 : find_prefix (months, G_N_ELEMENTS (months), word, length);
  if (month >= 0 && self->month == 0)
    {
      self->month = month + 1;
      return TRUE;
    }
  if (length == 1 && *word == 'Z' && self->has_minute)
    return g_strlcpy (self->offset, "Z", sizeof self->offset) == 1;
  return take_half (self, word, length) || is_filler (word, length);
}

static int
take_digits (Parts *self,
             gsize *length)
{
  int value = 0;

  for (*length = 0; g_ascii_isdigit (*self->at); self->at++, ++*length)
    value = *length < 9 ? value * 10 + (*self->at - '0') : value;
  return value;
}

static gboolean
take_clock (Parts *self,
            int    hour)
{
  gsize length;

  self->at++;
  self->hour = hour;
  self->minute = take_digits (self, &length);
  self->has_minute = TRUE;
  if (length != 2)
    return FALSE;
  if (*self->at == ':' && g_ascii_isdigit (self->at[1]))
    {
      self->at++;
      self->second = take_digits (self, &length);
      self->has_second = TRUE;
    }
  if ((*self->at == '.' || *self->at == ',') && g_ascii_isdigit (self->at[1]))
    {
      self->at++;
      take_digits (self, &length);
    }
  return TRUE;
}

static gboolean
take_offset (Parts *self)
{
  const char *start = self->at;
  gsize length;

  self->at++;
  take_digits (self, &length);
  if (length != 2 && length != 4)
    return FALSE;
  if (length == 2 && *self->at == ':')
    {
      self->at++;
      take_digits (self, &length);
    }
  g_snprintf (self->offset, sizeof self->offset, "%.*s", (int) (self->at - start), start);
  return strlen (self->offset) == (gsize) (self->at - start);
}

static gboolean
take_whole_date (Parts *self,
                 int    value)
{
  self->year = value / 10000;
  self->numbers[0] = value / 100 % 100;
  self->numbers[1] = value % 100;
  self->n_numbers = 2;
  self->year_first = TRUE;
  return TRUE;
}

static gboolean
take_number (Parts *self)
{
  gsize length;
  int value = take_digits (self, &length);

  if (*self->at == ':' && !self->has_minute && length <= 2)
    return take_clock (self, value);
  if (length == 8 && self->year == 0 && self->n_numbers == 0)
    return take_whole_date (self, value);
  if (length == 4 && self->year == 0)
    {
      self->year = value;
      self->year_first = self->n_numbers == 0 && self->month == 0;
      return TRUE;
    }
  if (length > 2 || self->n_numbers >= 2)
    return FALSE;
  self->numbers[self->n_numbers++] = value;
  return TRUE;
}

/* Some calendars put narrow spaces before AM and PM. */
static gboolean
is_gap (gunichar c)
{
  return g_unichar_isspace (c) || (c < 0x80 && strchr (",./-_'", c) != NULL) || c == 0x2019;
}

static gboolean
take_parts (Parts *self)
{
  while (*self->at != '\0')
    {
      if (g_ascii_isdigit (*self->at))
        {
          if (!take_number (self))
            return FALSE;
        }
      else if (g_ascii_isalpha (*self->at))
        {
          if (!take_word (self))
            return FALSE;
        }
      else if (self->has_minute && strchr ("+-", *self->at) != NULL
               && g_ascii_isdigit (self->at[1]))
        {
          if (!take_offset (self))
            return FALSE;
        }
      else if (is_gap (g_utf8_get_char (self->at)))
        self->at = g_utf8_next_char (self->at);
      else
        return FALSE;
    }
  return TRUE;
}

/* Sorts out which number is the day. Where both could be, the day is taken to
 * come first, as nearly everywhere. */
static gboolean
settle_day (Parts    *self,
            int      *day,
            gboolean *guessed)
{
  int first = self->numbers[0];
  int second = self->numbers[1];

  if (self->month != 0)
    {
      *day = first;
      return self->n_numbers == 1;
    }
  if (self->n_numbers != 2)
    return FALSE;
  if (self->year_first || (second > 12 && first <= 12))
    {
      self->month = first;
      *day = second;
      return TRUE;
    }
  self->month = second;
  *day = first;
  *guessed = first <= 12 && first != second;
  return TRUE;
}

/**
 * lead_loose_date_parse:
 * @text: perhaps a date, with or without a time
 * @zone: the zone when @text has no offset
 * @moment: (out): where to put it
 * @guessed: (out): whether day and month could also be the other way round
 *
 * Returns: whether @text is a date
 */
gboolean
lead_loose_date_parse (const char  *text,
                       GTimeZone   *zone,
                       LeadMoment  *moment,
                       gboolean    *guessed)
{
  g_autofree char *trimmed = NULL;
  char iso[64];
  char second[8] = "";
  Parts self = { 0 };
  int day;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (zone != NULL, FALSE);
  g_return_val_if_fail (moment != NULL && guessed != NULL, FALSE);

  *guessed = FALSE;
  if (strlen (text) > MAX_LENGTH)
    return FALSE;
  trimmed = g_strstrip (g_strdup (text));
  if (lead_moment_parse (trimmed, zone, moment))
    return TRUE;
  self.at = trimmed;
  if (!take_parts (&self) || self.year == 0 || !settle_day (&self, &day, guessed))
    return FALSE;
  if (self.has_second)
    g_snprintf (second, sizeof second, ":%02d", self.second % 100);
  if (self.has_minute)
    g_snprintf (iso, sizeof iso, "%04d-%02d-%02dT%02d:%02d%s%s", self.year, self.month, day,
                self.hour, self.minute % 100, second, self.offset);
  else
    g_snprintf (iso, sizeof iso, "%04d-%02d-%02d", self.year, self.month, day);
  return lead_moment_parse (iso, zone, moment);
}
