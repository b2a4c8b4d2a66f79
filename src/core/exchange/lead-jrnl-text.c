/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* jrnl's text format: entries that start with a date, and end where the next
 * one does. A bracket at the start of a line that holds no date is only text. */

#include "config.h"
#include "lead-jrnl-text.h"

#include <string.h>

#include "lead-loose-date.h"
#include "lead-text.h"

#define MAX_DATE 60

static void
lead_jrnl_entry_free (gpointer data)
{
  LeadJrnlEntry *self = data;

  g_free (self->title);
  g_free (self->body);
  g_free (self);
}

/* "[2024-01-15 09:30] Words" → the words, or %NULL. */
static const char *
match_brackets (const char *line,
                GTimeZone  *zone,
                LeadMoment *moment,
                gboolean   *guessed)
{
  const char *close;
  g_autofree char *date = NULL;

  if (*line != '[')
    return NULL;
  close = line + strcspn (line, "]\n");
  if (*close != ']' || close - line > MAX_DATE || (close[1] != ' ' && close[1] != '\n'
                                                   && close[1] != '\0'))
    return NULL;
  date = g_strndup (line + 1, close - line - 1);
  return lead_loose_date_parse (date, zone, moment, guessed) ? close + 1 : NULL;
}

/* "2012-08-30 09:30 Words", also with AM or PM. */
static const char *
match_plain (const char *line,
             GTimeZone  *zone,
             LeadMoment *moment,
             gboolean   *guessed)
{
  const char *end = line;
  g_autofree char *date = NULL;

  if (!g_ascii_isdigit (line[0]) || strcspn (line, "\n") < strlen ("2012-08-30 09:30"))
    return NULL;
  end = line + strlen ("2012-08-30 09:30");
  if (g_ascii_strncasecmp (end, " am ", 4) == 0 || g_ascii_strncasecmp (end, " pm ", 4) == 0)
    end += 3;
  if (!g_ascii_isspace (*end) || line[4] != '-' || line[10] != ' ' || line[13] != ':')
    return NULL;
  date = g_strndup (line, end - line);
  return lead_loose_date_parse (date, zone, moment, guessed) ? end : NULL;
}

static const char *
match (LeadJrnlStyle  style,
       const char    *line,
       GTimeZone     *zone,
       LeadMoment    *moment,
       gboolean      *guessed)
{
  return style == LEAD_JRNL_PLAIN ? match_plain (line, zone, moment, guessed)
                                  : match_brackets (line, zone, moment, guessed);
}

static gboolean
is_encrypted (const char *text)
{
  gsize token = strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                              "0123456789-_=");

  if (g_str_has_prefix (text, "JRNLv3"))
    return TRUE;
  return g_str_has_prefix (text, "gAAAAA") && token > 60
         && text[token + strspn (text + token, " \n")] == '\0';
}

/**
 * lead_jrnl_text_get_style:
 * @text: a text, decoded
 * @zone: the zone of its dates
 *
 * Returns: how its entries start, by its first line that isn't empty
 */
LeadJrnlStyle
lead_jrnl_text_get_style (const char *text,
                          GTimeZone  *zone)
{
  LeadMoment moment;
  gboolean guessed;

  g_return_val_if_fail (text != NULL, LEAD_JRNL_NONE);

  if (is_encrypted (text))
    return LEAD_JRNL_ENCRYPTED;
  text += strspn (text, " \t\n");
  if (match_brackets (text, zone, &moment, &guessed) != NULL)
    return LEAD_JRNL_BRACKETS;
  if (match_plain (text, zone, &moment, &guessed) != NULL)
    return LEAD_JRNL_PLAIN;
  return LEAD_JRNL_NONE;
}

/* Where the first sentence ends: behind a full stop and its like, with the
 * quotes and brackets that close there, where white space follows. */
static const char *
find_title_end (const char *text)
{
  static const char wide[] = "\u3002\uff01\uff0e\uff1f\uff61";

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      const char *after = g_utf8_next_char (c);

      if (*c == '\n')
        return c;
      if (g_utf8_strchr (wide, -1, g_utf8_get_char (c)) != NULL)
        return after;
      if (g_utf8_strchr (".!?\u203c\u203d\u2047\u2048\u2049", -1, g_utf8_get_char (c)) == NULL)
        continue;
      while (*after != '\0' && g_utf8_strchr ("'\"\u2019\u201d", -1, g_utf8_get_char (after)))
        after = g_utf8_next_char (after);
      after += strspn (after, ")]");
      if (*after == '\0' || g_ascii_isspace (*after))
        return after;
    }
  return text + strlen (text);
}

static gboolean
take_star (char *first_line)
{
  gsize length;

  g_strchomp (first_line);
  length = strlen (first_line);
  if (!g_str_has_suffix (first_line, " *") && !g_str_equal (first_line, "*"))
    return FALSE;
  first_line[length - 1] = '\0';
  g_strchomp (first_line);
  return TRUE;
}

static void
fill (LeadJrnlEntry *self,
      const char    *text)
{
  g_autofree char *whole = g_strstrip (g_strdup (text));
  g_autofree char *first = g_strndup (whole, strcspn (whole, "\n"));
  const char *rest = whole + strcspn (whole, "\n");
  const char *end;
  g_autofree char *joined = NULL;

  self->starred = take_star (first);
  joined = g_strconcat (first, rest, NULL);
  end = find_title_end (joined);
  self->title = g_strndup (joined, end - joined);
  g_strstrip (self->title);
  self->body = *end == '\n' ? lead_text_trim (end) : g_strstrip (g_strdup (end));
}

static guint
count_lines (const char *from,
             const char *to)
{
  guint n = 0;

  for (; from < to; from++)
    n += *from == '\n';
  return n;
}

/**
 * lead_jrnl_text_split:
 * @text: a text, decoded
 * @style: how its entries start
 * @zone: the zone of its dates
 *
 * Returns: (transfer full) (element-type LeadJrnlEntry): its entries; what
 *   stands before the first date is left out
 */
GPtrArray *
lead_jrnl_text_split (const char    *text,
                      LeadJrnlStyle  style,
                      GTimeZone     *zone)
{
  g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func (lead_jrnl_entry_free);
  LeadJrnlEntry *open = NULL;
  const char *start = text;
  const char *counted = text;
  guint line = 1;

  g_return_val_if_fail (text != NULL, NULL);

  for (const char *at = text; at != NULL; at = strchr (at, '\n') ? strchr (at, '\n') + 1 : NULL)
    {
      LeadMoment moment;
      gboolean guessed;
      const char *words = match (style, at, zone, &moment, &guessed);
      g_autofree char *before = NULL;

      if (words == NULL)
        continue;
      before = g_strndup (start, at - start);
      if (open != NULL)
        fill (open, before);
      line += count_lines (counted, at);
      counted = at;
      open = g_new0 (LeadJrnlEntry, 1);
      open->line = line;
      open->moment = moment;
      open->guessed = guessed;
      g_ptr_array_add (entries, open);
      start = words;
    }
  if (open != NULL)
    fill (open, start);
  return g_steal_pointer (&entries);
}

static gboolean
is_tag_char (gunichar c)
{
  return g_unichar_isalnum (c) || (c != 0 && c < 0x80 && strchr ("_-+*#/", c) != NULL);
}

/**
 * lead_jrnl_text_find_tags:
 * @text: an entry's words
 *
 * Finds words with an @ before them, which an address in a mail isn't.
 *
 * Returns: (transfer full): the tags, in lower case and without the @
 */
char **
lead_jrnl_text_find_tags (const char *text)
{
  g_autoptr(GStrvBuilder) tags = g_strv_builder_new ();
  gunichar before = ' ';

  g_return_val_if_fail (text != NULL, NULL);

  while (*text != '\0')
    {
      const char *end = text + 1;

      if (*text == '@' && g_unichar_isspace (before))
        {
          while (is_tag_char (g_utf8_get_char (end)))
            end = g_utf8_next_char (end);
          if (end > text + 1)
            {
              g_autofree char *tag = g_utf8_strdown (text + 1, end - text - 1);

              g_strv_builder_add (tags, tag);
            }
        }
      before = g_utf8_get_char (text);
      text = g_utf8_next_char (text);
    }
  return g_strv_builder_end (tags);
}
