/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-format.h"

#include <string.h>

#include "lead-format-line.h"

/*
 * Formatting as a pure function of a text and a selection: the least edits
 * that put the signs of Markdown there, or take them away when all of the
 * selection has them. Nothing is rewritten, so that what else is known of the
 * text (tagged passages, the cursor) stays where it is.
 */

#define NEW_ADDRESS "https://"

static LeadMarkupKind
get_kind (LeadFormat format)
{
  switch (format)
    {
    case LEAD_FORMAT_BOLD:
      return LEAD_MARKUP_STRONG;
    case LEAD_FORMAT_ITALIC:
      return LEAD_MARKUP_EMPHASIS;
    case LEAD_FORMAT_HEADING:
      return LEAD_MARKUP_HEADING;
    case LEAD_FORMAT_LIST:
      return LEAD_MARKUP_ITEM;
    case LEAD_FORMAT_NUMBERS:
      return LEAD_MARKUP_NUMBER;
    case LEAD_FORMAT_QUOTE:
      return LEAD_MARKUP_QUOTE;
    case LEAD_FORMAT_LINK:
    default:
      return LEAD_MARKUP_LINK;
    }
}

/* Whether a line counts when it is asked if all of them have a format. */
static gboolean
is_meant (const GArray         *lines,
          const LeadFormatLine *line,
          LeadFormat            format)
{
  if (lines->len == 1)
    return TRUE;
  return lead_markup_is_line (get_kind (format)) ? line->length > 0 : line->end > line->start;
}

static gboolean
all_have (GArray     *lines,
          LeadFormat  format)
{
  guint n = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const LeadFormatLine *line = &g_array_index (lines, LeadFormatLine, i);

      if (!is_meant (lines, line, format))
        continue;
      if (lead_format_line_find (line, get_kind (format)) == NULL)
        return FALSE;
      n++;
    }
  return n > 0;
}

static void
edit (LeadFormatted        *self,
      const LeadFormatLine *line,
      guint                 at,
      guint                 n_removed,
      const char           *text)
{
  LeadFormatEdit change = { line->offset + at, n_removed, g_strdup (text) };
  guint position = self->edits->len;

  while (position > 0
         && g_array_index (self->edits, LeadFormatEdit, position - 1).at > change.at)
    position--;
  g_array_insert_val (self->edits, position, change);
}

static void
remove_signs (LeadFormatted        *self,
              const LeadFormatLine *line,
              const LeadMarkup     *markup)
{
  if (markup->inner_start > markup->start)
    edit (self, line, markup->start, markup->inner_start - markup->start, "");
  if (markup->end > markup->inner_end)
    edit (self, line, markup->inner_end, markup->end - markup->inner_end, "");
}

static guint
count_stars (const LeadFormatLine *line,
             guint                 at,
             int                   step)
{
  guint count = 0;

  while (lead_format_line_get_char (line, at + (guint) step * count) == '*')
    count++;
  return count;
}

/* The signs for words that are yet to be written, or away with them. */
static void
wrap_nothing (LeadFormatted        *self,
              const LeadFormatLine *line,
              const char           *sign)
{
  guint n = (guint) strlen (sign);

  if (count_stars (line, line->start, 1) == n && count_stars (line, line->start - 1, -1) == n)
    edit (self, line, line->start - n, 2 * n, "");
  else
    {
      g_autofree char *signs = g_strconcat (sign, sign, NULL);

      edit (self, line, line->start, 0, signs);
      self->start = self->end = line->offset + line->start + n;
      return;
    }
  self->start = self->end = line->offset + line->start - n;
}

static void
wrap (LeadFormatted  *self,
      LeadFormatLine *line,
      LeadFormat      format)
{
  const char *sign = format == LEAD_FORMAT_BOLD ? "**" : "*";
  LeadMarkupKind kind = get_kind (format);

  lead_format_line_take_in (line, kind);
  edit (self, line, line->start, 0, sign);
  for (guint i = 0; i < line->markups->len; i++)
    {
      const LeadMarkup *markup = &g_array_index (line->markups, LeadMarkup, i);

      if (markup->kind == kind && markup->start >= line->start && markup->end <= line->end)
        remove_signs (self, line, markup);
    }
  edit (self, line, line->end, 0, sign);
}

static void
link_words (LeadFormatted  *self,
            LeadFormatLine *line)
{
  g_autofree char *words = NULL;
  gboolean is_address;
  g_autofree char *behind = NULL;

  lead_format_line_take_in (line, LEAD_MARKUP_LINK);
  words = g_utf8_substring (line->text, line->start, line->end);
  is_address = lead_markup_safe_uri (words);
  behind = g_strdup_printf ("](%s)", is_address ? words : NEW_ADDRESS);
  edit (self, line, line->start, 0, "[");
  edit (self, line, line->end, 0, behind);

  /* What is to be written next is selected: the words, or the address. */
  self->start = line->offset + line->start + 1;
  self->end = line->offset + line->end + 1;
  if (!is_address)
    {
      self->start = self->end + 2;
      self->end = self->start + (guint) strlen (NEW_ADDRESS);
    }
}

/* A line is one of heading, list and numbered list. */
static guint
skip_other_kinds (const LeadFormatLine *line,
                  guint                *n_removed)
{
  const LeadMarkup *quote = lead_format_line_find (line, LEAD_MARKUP_QUOTE);
  guint at = quote != NULL ? quote->inner_start : 0;

  while (g_unichar_isspace (lead_format_line_get_char (line, at)))
    at++;
  *n_removed = MAX (lead_format_line_get_words_start (line), at) - at;
  return at;
}

static void
begin_line (LeadFormatted        *self,
            const LeadFormatLine *line,
            LeadFormat            format,
            guint                 number)
{
  g_autofree char *sign = NULL;
  guint n_removed = 0;
  guint at = 0;

  if (format == LEAD_FORMAT_QUOTE)
    sign = g_strdup ("> ");
  else
    {
      at = skip_other_kinds (line, &n_removed);
      sign = format == LEAD_FORMAT_HEADING ? g_strdup ("## ")
             : format == LEAD_FORMAT_LIST  ? g_strdup ("- ")
                                           : g_strdup_printf ("%u. ", number);
    }
  edit (self, line, at, n_removed, sign);
}

static void
set_on (LeadFormatted *self,
        GArray        *lines,
        LeadFormat     format)
{
  guint number = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      LeadFormatLine *line = &g_array_index (lines, LeadFormatLine, i);
      LeadMarkupKind kind = get_kind (format);

      if (!is_meant (lines, line, format))
        continue;
      number++;
      if (lead_format_line_find (line, kind) != NULL)
        continue;
      if (lead_markup_is_line (kind))
        begin_line (self, line, format, number);
      else if (line->start == line->end)
        wrap_nothing (self, line, format == LEAD_FORMAT_BOLD ? "**" : "*");
      else
        wrap (self, line, format);
    }
}

static void
set_off (LeadFormatted *self,
         GArray        *lines,
         LeadFormat     format)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const LeadFormatLine *line = &g_array_index (lines, LeadFormatLine, i);
      const LeadMarkup *markup = lead_format_line_find (line, get_kind (format));

      if (markup != NULL)
        remove_signs (self, line, markup);
    }
}

/* Where @offset is after the edits; what is put in right there stays in front of
 * it when @behind. */
static guint
carry (LeadFormatted *self,
       guint          offset,
       gboolean       behind)
{
  guint added = 0;
  guint removed = 0;

  for (guint i = 0; i < self->edits->len; i++)
    {
      LeadFormatEdit *change = &g_array_index (self->edits, LeadFormatEdit, i);

      if (change->at > offset || (change->at == offset && !behind))
        break;
      added += (guint) g_utf8_strlen (change->text, -1);
      removed += MIN (change->n_removed, offset - change->at);
    }
  return offset + added - removed;
}

static void
place_selection (LeadFormatted *self,
                 GArray        *lines,
                 guint          start,
                 guint          end,
                 LeadFormat     format)
{
  const LeadFormatLine *first = &g_array_index (lines, LeadFormatLine, 0);
  const LeadFormatLine *last = &g_array_index (lines, LeadFormatLine, lines->len - 1);
  gboolean whole = lead_markup_is_line (get_kind (format));

  if (!whole && first->start == first->end)
    return;
  if (start == end)
    {
      self->start = self->end
          = carry (self, start, whole || first->offset + first->start == start);
      return;
    }
  self->start = carry (self, whole ? start : first->offset + first->start, TRUE);
  self->end = carry (self, whole ? end : last->offset + last->end, whole && start == end);
  self->end = MAX (self->end, self->start);
}

/**
 * lead_format_is_on:
 * @text: a text; the lines that the selection touches are enough
 * @start: where the selection starts, in code points
 * @end: where it ends; the same as @start for the cursor alone
 * @format: a format
 *
 * Returns: whether all that is selected has it
 */
gboolean
lead_format_is_on (const char *text,
                   guint       start,
                   guint       end,
                   LeadFormat  format)
{
  g_autoptr (GArray) lines = NULL;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (start <= end, FALSE);

  lines = lead_format_line_split (text, start, end);
  return all_have (lines, format);
}

static void
edit_clear (gpointer data)
{
  g_free (((LeadFormatEdit *) data)->text);
}

/**
 * lead_format_toggle:
 * @text: a text; the lines that the selection touches are enough
 * @start: where the selection starts, in code points
 * @end: where it ends; the same as @start for the cursor alone, which means the
 *   word around it
 * @format: a format
 *
 * Gives the selection a format, or takes it away when all of it has it.
 *
 * Returns: (transfer full): what has to change for that
 */
LeadFormatted *
lead_format_toggle (const char *text,
                    guint       start,
                    guint       end,
                    LeadFormat  format)
{
  LeadFormatted *self = g_new0 (LeadFormatted, 1);
  g_autoptr (GArray) lines = NULL;

  self->edits = g_array_new (FALSE, FALSE, sizeof (LeadFormatEdit));
  g_array_set_clear_func (self->edits, edit_clear);
  self->start = start;
  self->end = end;
  g_return_val_if_fail (text != NULL, self);
  g_return_val_if_fail (start <= end, self);

  lines = lead_format_line_split (text, start, end);
  if (lines->len == 0)
    return self;
  if (all_have (lines, format))
    set_off (self, lines, format);
  else if (format == LEAD_FORMAT_LINK)
    {
      link_words (self, &g_array_index (lines, LeadFormatLine, 0));
      return self;
    }
  else
    set_on (self, lines, format);
  place_selection (self, lines, start, end, format);
  return self;
}

/**
 * lead_format_apply:
 * @self: what has to change
 * @text: the text it was made for
 *
 * Returns: (transfer full): @text after it
 */
char *
lead_format_apply (LeadFormatted *self,
                   const char    *text)
{
  GString *result = g_string_new (NULL);
  const char *at = text;
  guint offset = 0;

  for (guint i = 0; i < self->edits->len; i++)
    {
      LeadFormatEdit *change = &g_array_index (self->edits, LeadFormatEdit, i);
      const char *stop = g_utf8_offset_to_pointer (at, change->at - offset);

      g_string_append_len (result, at, stop - at);
      g_string_append (result, change->text);
      at = g_utf8_offset_to_pointer (stop, change->n_removed);
      offset = change->at + change->n_removed;
    }
  g_string_append (result, at);
  return g_string_free (result, FALSE);
}

/**
 * lead_formatted_free:
 * @self: (nullable): what has to change
 */
void
lead_formatted_free (LeadFormatted *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->edits);
  g_free (self);
}
