/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-format-line.h"

#include <string.h>

static void
line_clear (gpointer data)
{
  LeadFormatLine *line = data;

  g_free (line->text);
  g_array_unref (line->markups);
}

/**
 * lead_format_line_get_char:
 * @line: a line
 * @at: where, in code points
 *
 * Returns: the character there, or 0 behind the end
 */
gunichar
lead_format_line_get_char (const LeadFormatLine *line,
                           guint                 at)
{
  return at < line->length ? g_utf8_get_char (g_utf8_offset_to_pointer (line->text, at)) : 0;
}

/**
 * lead_format_line_get_words_start:
 * @line: a line
 *
 * Returns: where its words begin, in code points: behind the signs that say
 *   something of the whole line
 */
guint
lead_format_line_get_words_start (const LeadFormatLine *line)
{
  guint start = 0;

  for (guint i = 0; i < line->markups->len; i++)
    {
      LeadMarkup *markup = &g_array_index (line->markups, LeadMarkup, i);

      if (lead_markup_is_line (markup->kind))
        start = MAX (start, markup->inner_start);
    }
  return start;
}

static gboolean
in_word (gunichar c)
{
  return g_unichar_isalnum (c) || c == '\'' || c == 0x2019 || c == '-';
}

/* Without a selection the word around the cursor is meant. */
static void
mean_words (LeadFormatLine *line,
            guint           start,
            guint           end,
            gboolean        is_place)
{
  line->start = MAX (start, lead_format_line_get_words_start (line));
  line->end = MAX (MIN (end, line->length), line->start);
  if (is_place)
    {
      while (line->start > lead_format_line_get_words_start (line)
             && in_word (lead_format_line_get_char (line, line->start - 1)))
        line->start--;
      while (in_word (lead_format_line_get_char (line, line->end)))
        line->end++;
      return;
    }
  while (line->start < line->end
         && g_unichar_isspace (lead_format_line_get_char (line, line->start)))
    line->start++;
  while (line->end > line->start
         && g_unichar_isspace (lead_format_line_get_char (line, line->end - 1)))
    line->end--;
}

/**
 * lead_format_line_split:
 * @text: a text
 * @start: where the selection starts, in code points
 * @end: where it ends
 *
 * Returns: (transfer full) (element-type LeadFormatLine): the lines that it
 *   touches
 */
GArray *
lead_format_line_split (const char *text,
                        guint       start,
                        guint       end)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (LeadFormatLine));
  const char *at = text;
  guint offset = 0;
  gboolean more = TRUE;

  g_array_set_clear_func (lines, line_clear);
  while (more)
    {
      const char *stop = at + strcspn (at, "\n");
      guint length = (guint) g_utf8_strlen (at, stop - at);
      /* A selection of whole lines ends at the start of the next. */
      gboolean touched = offset + length >= start
                         && (offset < end || (offset == end && start == end));

      if (touched)
        {
          LeadFormatLine line = { g_strndup (at, (gsize) (stop - at)), NULL, offset, length,
                                  0, 0 };

          line.markups = lead_markup_scan (line.text, -1);
          mean_words (&line, start > offset ? start - offset : 0, end - offset, start == end);
          g_array_append_val (lines, line);
        }
      more = *stop != '\0' && offset + length < end;
      offset += length + 1;
      at = stop + 1;
    }
  return lines;
}

/**
 * lead_format_line_find:
 * @line: a line
 * @kind: what is looked for
 *
 * Returns: (transfer none) (nullable): the signs of that kind which hold for all
 *   the words that are meant
 */
const LeadMarkup *
lead_format_line_find (const LeadFormatLine *line,
                       LeadMarkupKind        kind)
{
  for (guint i = 0; i < line->markups->len; i++)
    {
      const LeadMarkup *markup = &g_array_index (line->markups, LeadMarkup, i);

      if (markup->kind != kind)
        continue;
      if (lead_markup_is_line (kind)
          || (markup->start <= line->start && line->end <= markup->end
              && markup->inner_start > markup->start))
        return markup;
    }
  return NULL;
}

/**
 * lead_format_line_take_in:
 * @line: a line
 * @kind: what its words are to become
 *
 * Means what is only half selected as well: signs that overlap halfway mean
 * nothing.
 */
void
lead_format_line_take_in (LeadFormatLine *line,
                          LeadMarkupKind  kind)
{
  for (guint i = 0; i < line->markups->len; i++)
    {
      const LeadMarkup *markup = &g_array_index (line->markups, LeadMarkup, i);
      gboolean apart = markup->end <= line->start || markup->start >= line->end;
      gboolean inside = markup->inner_start <= line->start && line->end <= markup->inner_end;

      if (lead_markup_is_line (markup->kind) || apart || (inside && markup->kind != kind))
        continue;
      line->start = MIN (line->start, markup->start);
      line->end = MAX (line->end, markup->end);
    }
}
