/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the name of a note's file tells: daily notes are called by their day,
 * weekly ones by their week, and so on. */

#include "config.h"
#include "lead-markdown-note-name.h"

#include <string.h>

/* Reads @n digits; moves on. */
static gboolean
take (const char **at,
      guint        n,
      int         *value)
{
  const char *start = *at;

  *value = 0;
  for (guint i = 0; i < n; i++, ++*at)
    {
      if (!g_ascii_isdigit (**at))
        {
          *at = start;
          return FALSE;
        }
      *value = *value * 10 + (**at - '0');
    }
  return TRUE;
}

static gboolean
take_mark (const char **at,
           const char  *marks)
{
  if (**at == '\0' || strchr (marks, **at) == NULL)
    return FALSE;
  ++*at;
  return TRUE;
}

static gboolean
set_day (int      year,
         int      month,
         int      day,
         LeadDay *result)
{
  *result = lead_day_new (year, month, day);
  return *result != LEAD_DAY_NONE;
}

/* The Monday of a week counted as ISO 8601 does: the one with 4 January is the first. */
static gboolean
set_week (int      year,
          int      week,
          LeadDay *result)
{
  GDateTime *first;
  int weekday;

  if (week < 1 || week > 53 || !set_day (year, 1, 4, result))
    return FALSE;
  first = g_date_time_new_utc (year, 1, 4, 0, 0, 0);
  weekday = g_date_time_get_day_of_week (first);
  g_date_time_unref (first);
  *result += (week - 1) * 7 - (weekday - 1);
  return TRUE;
}

/* What follows "2024" and its mark. */
static gboolean
take_period (const char **at,
             int          year,
             LeadDay     *day)
{
  int number, second;

  if (take_mark (at, "Ww"))
    return take (at, 2, &number) && set_week (year, number, day);
  if (take_mark (at, "Qq"))
    return take (at, 1, &number) && number <= 4 && set_day (year, number * 3 - 2, 1, day);
  if (!take (at, 2, &number))
    return FALSE;
  if ((**at == '-' || **at == '_' || **at == '.' || **at == '/')
      && g_ascii_isdigit ((*at)[1]) && g_ascii_isdigit ((*at)[2]) && !g_ascii_isdigit ((*at)[3]))
    {
      ++*at;
      return take (at, 2, &second) && set_day (year, number, second, day);
    }
  return set_day (year, number, 1, day);
}

/* Reads a day at the start of @name; moves behind it. */
static gboolean
take_day (const char **at,
          LeadDay     *day)
{
  int year, month, number;

  if (!take (at, 4, &year))
    return FALSE;
  if (take_mark (at, "-_./"))
    return take_period (at, year, day) && !g_ascii_isdigit (**at);
  return take (at, 2, &month) && take (at, 2, &number) && !g_ascii_isdigit (**at)
         && set_day (year, month, number, day);
}

static char *
dup_stem (const char *name)
{
  char *base = g_path_get_basename (name);
  char *dot = strrchr (base, '.');

  if (dot != NULL && dot > base)
    *dot = '\0';
  return base;
}

/* "journal/2024/03/05.md" */
static gboolean
find_in_folders (const char *name,
                 LeadDay    *day)
{
  static const char shape[] = "0000/00/00.";
  const char *dot = strrchr (name, '.');
  const char *at;

  if (dot == NULL || dot - name < (gssize) strlen (shape) - 1)
    return FALSE;
  at = dot - strlen (shape) + 1;
  if (at > name && at[-1] != '/')
    return FALSE;
  return at[4] == '/' && at[7] == '/' && take_day (&at, day) && at == dot;
}

/**
 * lead_markdown_note_name_get_day:
 * @name: the name of a note's file, with its folders
 * @day: (out): the day that it names, or the first of the period
 *
 * Returns: whether the name tells a day
 */
gboolean
lead_markdown_note_name_get_day (const char *name,
                                 LeadDay    *day)
{
  g_autofree char *stem = NULL;
  const char *at;

  g_return_val_if_fail (name != NULL && day != NULL, FALSE);

  at = stem = dup_stem (name);
  return take_day (&at, day) || find_in_folders (name, day);
}

/**
 * lead_markdown_note_name_dup_title:
 * @name: the name of a note's file, with its folders
 *
 * Returns: (transfer full): what the name says besides a day; may be empty
 */
char *
lead_markdown_note_name_dup_title (const char *name)
{
  g_autofree char *stem = NULL;
  const char *at;
  LeadDay day;

  g_return_val_if_fail (name != NULL, NULL);

  at = stem = dup_stem (name);
  if (find_in_folders (name, &day))
    return g_strdup ("");
  if (!take_day (&at, &day))
    at = stem;
  else
    at += strspn (at, " -_.,");
  /* A week or a quarter is filed under its first day, so its name is needed. */
  if (*at == '\0' && strspn (stem, "0123456789-_.") < strlen (stem))
    at = stem;
  return g_strdup (at);
}
