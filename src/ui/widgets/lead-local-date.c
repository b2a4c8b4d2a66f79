/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-local-date.h"

#include "core/exchange/lead-loose-date.h"

#define N_MONTHS 12
#define N_WEEKDAYS 7

/* As many letters name a month, unless it has fewer. */
#define LEAST_LETTERS 3

static const char *const english[N_MONTHS] = {
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
};

/* Whether @word begins @name, whatever their case and accents. */
static gboolean
begins (const char *word,
        const char *name)
{
  return g_utf8_strlen (word, -1) >= MIN (LEAST_LETTERS, g_utf8_strlen (name, -1))
         && g_str_match_string (word, name, TRUE);
}

static gboolean
is_same (const char *word,
         const char *name)
{
  g_autofree char *folded_word = g_utf8_casefold (word, -1);
  g_autofree char *folded_name = g_utf8_casefold (name, -1);

  return g_str_equal (folded_word, folded_name);
}

/* "Jui" is July as well as June in French: then it is neither. */
static int
find_month (const char         *word,
            const char * const *months)
{
  int found = -1;

  for (int i = 0; months[i] != NULL; i++)
    {
      if (is_same (word, months[i]))
        return i % N_MONTHS;
      if (!begins (word, months[i]))
        continue;
      if (found >= 0 && found != i % N_MONTHS)
        return -1;
      found = i % N_MONTHS;
    }

  return found;
}

static gboolean
is_weekday (const char         *word,
            const char * const *weekdays)
{
  for (guint i = 0; weekdays[i] != NULL; i++)
    {
      if (begins (word, weekdays[i]))
        return TRUE;
    }

  return FALSE;
}

/**
 * lead_local_date_dup_english:
 * @text: perhaps a date, with words in a language
 * @months: (array zero-terminated=1): the names of the months there, January
 *   first, and again from January on as often as they have other forms
 * @weekdays: (array zero-terminated=1): the names of the days
 *
 * Returns: (transfer full): @text with months in English and without days;
 *   words that are neither stay
 */
char *
lead_local_date_dup_english (const char         *text,
                             const char * const *months,
                             const char * const *weekdays)
{
  g_autoptr(GString) result = g_string_new (NULL);

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (months != NULL && weekdays != NULL, NULL);

  while (*text != '\0')
    {
      const char *end = text;
      g_autofree char *word = NULL;
      int month;

      while (g_unichar_isalpha (g_utf8_get_char (end)) || g_unichar_ismark (g_utf8_get_char (end)))
        end = g_utf8_next_char (end);
      if (end == text)
        {
          end = g_utf8_next_char (text);
          g_string_append_len (result, text, end - text);
          text = end;
          continue;
        }
      word = g_strndup (text, end - text);
      month = find_month (word, months);
      if (month >= 0)
        g_string_append (result, english[month]);
      else if (!is_weekday (word, weekdays))
        g_string_append (result, word);
      text = end;
    }

  return g_string_free (g_steal_pointer (&result), FALSE);
}

/* The names as strftime() has them, in all forms: "%OB" is the one without a
 * day beside it. January 2001 began on a Monday. */
static GStrv
dup_month_names (void)
{
  static const char *const forms[] = { "%B", "%OB", "%b" };
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      for (int month = 1; month <= N_MONTHS; month++)
        {
          g_autoptr(GDateTime) date = g_date_time_new_utc (2001, month, 1, 0, 0, 0);
          g_autofree char *name = g_date_time_format (date, forms[i]);

          g_strv_builder_add (builder, name != NULL ? name : "");
        }
    }

  return g_strv_builder_end (builder);
}

static GStrv
dup_weekday_names (void)
{
  static const char *const forms[] = { "%A", "%a" };
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      for (int day = 1; day <= N_WEEKDAYS; day++)
        {
          g_autoptr(GDateTime) date = g_date_time_new_utc (2001, 1, day, 0, 0, 0);
          g_autofree char *name = g_date_time_format (date, forms[i]);

          g_strv_builder_add (builder, name != NULL ? name : "");
        }
    }

  return g_strv_builder_end (builder);
}

/**
 * lead_local_date_parse:
 * @text: perhaps a date, as somebody types it
 * @day: (out): where to put it
 *
 * Returns: whether @text is a date
 */
gboolean
lead_local_date_parse (const char *text,
                       LeadDay    *day)
{
  g_autoptr(GTimeZone) utc = g_time_zone_new_utc ();
  g_auto(GStrv) months = NULL;
  g_auto(GStrv) weekdays = NULL;
  g_autofree char *plain = NULL;
  LeadMoment moment;
  gboolean guessed;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (day != NULL, FALSE);

  months = dup_month_names ();
  weekdays = dup_weekday_names ();
  plain = lead_local_date_dup_english (text, (const char * const *) months,
                                       (const char * const *) weekdays);
  if (!lead_loose_date_parse (plain, utc, &moment, &guessed))
    return FALSE;
  *day = moment.day;

  return TRUE;
}
