/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-dates.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-day.h"

#define SPACE    "[\\s\\x{a0}\\x{202f}]"
#define NO_DIGIT "(?<![\\d\\p{L}])"
#define DAY      "(?:3[01]|[12]\\d|0?[1-9])"
#define ORDINAL  "(?:st|nd|rd|th|er|\\.|º)?"

struct _LeadPackDates
{
  GRegex *iso;
  GRegex *numbers;
  GRegex *day_first;
  GRegex *month_first;
};

static const char * const english[] = {
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept",
  "Sep", "Oct", "Nov", "Dec",
};

static const char * const english_days[] = {
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  "Mon", "Tues", "Tue", "Wed", "Thurs", "Thur", "Thu", "Fri", "Sat", "Sun",
};

static void
add_name (GString    *names,
          const char *name)
{
  g_autofree char *escaped = g_regex_escape_string (name, -1);

  if (*escaped == '\0')
    return;
  g_string_append_printf (names, "%s%s", names->len > 0 ? "|" : "", escaped);
}

static void
add_day_name (GString    *names,
              LeadDay     day,
              const char *format)
{
  g_autofree char *name = lead_day_format (day, format);

  add_name (names, name);
}

/* Longer names first, so that none is cut short. */
static char *
list_months (void)
{
  GString *names = g_string_new (NULL);

  for (int month = 1; month <= 12; month++)
    {
      add_day_name (names, lead_day_new (2026, month, 1), "%B");
      add_day_name (names, lead_day_new (2026, month, 1), "%OB");
    }
  for (guint i = 0; i < G_N_ELEMENTS (english); i++)
    add_name (names, english[i]);
  for (int month = 1; month <= 12; month++)
    add_day_name (names, lead_day_new (2026, month, 1), "%b");
  return g_string_free (names, FALSE);
}

/* Only English has the month first, and "may 12" may be no date at all. */
static char *
list_capitals (void)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (english); i++)
    {
      g_autofree char *loud = g_ascii_strup (english[i], -1);

      add_name (names, english[i]);
      add_name (names, loud);
    }
  return g_string_free (names, FALSE);
}

static char *
list_weekdays (void)
{
  GString *names = g_string_new (NULL);
  LeadDay monday = lead_day_new (2026, 6, 1);

  for (int i = 0; i < 7; i++)
    add_day_name (names, monday + i, "%A");
  for (guint i = 0; i < G_N_ELEMENTS (english_days); i++)
    add_name (names, english_days[i]);
  return g_string_free (names, FALSE);
}

static GRegex *
compile (const char *pattern)
{
  g_autoptr (GError) error = NULL;
  GRegex *regex = g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_OPTIMIZE, 0, &error);

  if (regex == NULL)
    g_error ("%s", error->message); /* a slip of ours: names are escaped */
  return regex;
}

/**
 * lead_pack_dates_new:
 *
 * Returns: (transfer full): a finder of dates
 */
LeadPackDates *
lead_pack_dates_new (void)
{
  LeadPackDates *self = g_new0 (LeadPackDates, 1);
  g_autofree char *months = list_months ();
  g_autofree char *capitals = list_capitals ();
  g_autofree char *weekdays = list_weekdays ();
  g_autofree char *weekday
    = g_strdup_printf ("(?:" NO_DIGIT "(?:%s)\\.?,?" SPACE "+(?:the" SPACE "+)?)?", weekdays);
  g_autofree char *day_first
    = g_strdup_printf ("%s" NO_DIGIT DAY ORDINAL "(?:" SPACE "+of)?" SPACE "*[-–—]?" SPACE "*"
                       "(?:(?:and|to|und|bis|et|au|[-–—&])" SPACE "*" DAY ORDINAL SPACE "+)?"
                       "(%s)\\b", weekday, months);
  g_autofree char *month_first
    = g_strdup_printf ("%s" NO_DIGIT "((?-i:%s))\\.?" SPACE "+(?:the" SPACE "+)?" DAY
                       "(?:st|nd|rd|th)?(?![\\d\\p{L}:])(?:,(?=" SPACE "*\\d{4}))?",
                       weekday, capitals);
  g_autofree char *iso
    = g_strdup_printf ("%s(?<!\\d)(\\d{4})[-/.](0[1-9]|1[0-2])[-/.](?:3[01]|[12]\\d|0[1-9])(?!\\d)"
                       "(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?", weekday);
  g_autofree char *numbers
    = g_strdup_printf ("%s(?<![\\d.])\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?!\\d)", weekday);

  self->iso = compile (iso);
  self->numbers = compile (numbers);
  self->day_first = compile (day_first);
  self->month_first = compile (month_first);
  return self;
}

/**
 * lead_pack_dates_free:
 * @self: (transfer full) (nullable): a finder of dates
 */
void
lead_pack_dates_free (LeadPackDates *self)
{
  if (self == NULL)
    return;
  g_regex_unref (self->iso);
  g_regex_unref (self->numbers);
  g_regex_unref (self->day_first);
  g_regex_unref (self->month_first);
  g_free (self);
}

static gboolean
put_month (const GMatchInfo *match,
           GString          *result,
           gpointer          user_data)
{
  g_autofree char *year = g_match_info_fetch (match, 1);
  g_autofree char *month = g_match_info_fetch (match, 2);
  LeadDay day = lead_day_new (atoi (year), atoi (month), 1);
  /* TRANSLATORS: a month, for strftime() */
  g_autofree char *text = day != LEAD_DAY_NONE ? lead_day_format (day, _("%B %Y")) : NULL;

  g_string_append (result, text != NULL ? text : "[…]");
  return FALSE;
}

/* Which number is the month, nobody can tell. */
static gboolean
put_nothing (const GMatchInfo *match,
             GString          *result,
             gpointer          user_data)
{
  g_string_append (result, "[…]");
  return FALSE;
}

static gboolean
put_name (const GMatchInfo *match,
          GString          *result,
          gpointer          user_data)
{
  g_autofree char *name = g_match_info_fetch (match, 1);

  g_string_append (result, name);
  return FALSE;
}

static void
replace (char              **text,
         GRegex             *regex,
         GRegexEvalCallback  put)
{
  char *replaced = g_regex_replace_eval (regex, *text, -1, 0, 0, put, NULL, NULL);

  /* Where matching gave up, nothing of the words may be shown. */
  g_free (*text);
  *text = replaced != NULL ? replaced : g_strdup ("[…]");
}

/**
 * lead_pack_dates_coarsen:
 * @self: a finder of dates
 * @text: words, UTF-8
 *
 * Returns: (transfer full): the words, with days taken out of dates
 */
char *
lead_pack_dates_coarsen (LeadPackDates *self,
                         const char    *text)
{
  char *coarse;

  g_return_val_if_fail (self != NULL && text != NULL, NULL);

  coarse = g_strdup (text);
  replace (&coarse, self->iso, put_month);
  replace (&coarse, self->numbers, put_nothing);
  replace (&coarse, self->day_first, put_name);
  replace (&coarse, self->month_first, put_name);
  return coarse;
}
