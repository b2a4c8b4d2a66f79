/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-format.h"

#include <string.h>

#include "lead-markup.h"

/*
 * Formatting as a pure function of a text and a selection: the least edits
 * that put the signs of Markdown there, or take them away when all of the
 * selection has them. Nothing is rewritten, so that what else is known of the
 * text (tagged passages, the cursor) stays where it is.
 */

#define NEW_ADDRESS "https://"

/* One line that the selection touches; all counts are code points. */
typedef struct
{
  char *text;     /* owned */
  GArray *markups; /* owned, of LeadMarkup */
  guint offset;   /* of the line in the text */
  guint length;
  guint start; /* the words that are meant, in the line */
  guint end;
} Line;

static void
line_clear (gpointer data)
{
  Line *line = data;

  g_free (line->text);
  g_array_unref (line->markups);
}

static gunichar
char_at (const Line *line,
         guint       at)
{
  return at < line->length ? g_utf8_get_char (g_utf8_offset_to_pointer (line->text, at)) : 0;
}

/* Behind the signs that say something of the whole line. */
static guint
get_words_start (const Line *line)
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
mean_words (Line    *line,
            guint    start,
            guint    end,
            gboolean is_place)
{
  line->start = MAX (start, get_words_start (line));
  line->end = MAX (MIN (end, line->length), line->start);
  if (is_place)
    {
      while (line->start > get_words_start (line) && in_word (char_at (line, line->start - 1)))
        line->start--;
      while (in_word (char_at (line, line->end)))
        line->end++;
      return;
    }
  while (line->start < line->end && g_unichar_isspace (char_at (line, line->start)))
    line->start++;
  while (line->end > line->start && g_unichar_isspace (char_at (line, line->end - 1)))
    line->end--;
}

static GArray *
split (const char *text,
       guint       start,
       guint       end)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (Line));
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
          Line line = { g_strndup (at, (gsize) (stop - at)), NULL, offset, length, 0, 0 };

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

static const LeadMarkup *
find (const Line     *line,
      LeadMarkupKind  kind)
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

/* Whether a line counts when it is asked if all of them have a format. */
static gboolean
is_meant (const GArray *lines,
          const Line   *line,
          LeadFormat    format)
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
      const Line *line = &g_array_index (lines, Line, i);

      if (!is_meant (lines, line, format))
        continue;
      if (find (line, get_kind (format)) == NULL)
        return FALSE;
      n++;
    }
  return n > 0;
}

static void
edit (LeadFormatted *self,
      const Line    *line,
      guint          at,
      guint          n_removed,
      const char    *text)
{
  LeadFormatEdit change = { line->offset + at, n_removed, g_strdup (text) };
  guint position = self->edits->len;

  while (position > 0
         && g_array_index (self->edits, LeadFormatEdit, position - 1).at > change.at)
    position--;
  g_array_insert_val (self->edits, position, change);
}

static void
remove_signs (LeadFormatted    *self,
              const Line       *line,
              const LeadMarkup *markup)
{
  if (markup->inner_start > markup->start)
    edit (self, line, markup->start, markup->inner_start - markup->start, "");
  if (markup->end > markup->inner_end)
    edit (self, line, markup->inner_end, markup->end - markup->inner_end, "");
}

/* Signs that overlap halfway mean nothing: takes in what is half selected. */
static void
take_in (Line           *line,
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

static guint
count_stars (const Line *line,
             guint       at,
             int         step)
{
  guint count = 0;

  while (char_at (line, at + (guint) step * count) == '*')
    count++;
  return count;
}

/* The signs for words that are yet to be written, or away with them. */
static void
wrap_nothing (LeadFormatted *self,
              const Line    *line,
              const char    *sign)
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
wrap (LeadFormatted *self,
      Line          *line,
      LeadFormat     format)
{
  const char *sign = format == LEAD_FORMAT_BOLD ? "**" : "*";
  LeadMarkupKind kind = get_kind (format);

  take_in (line, kind);
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
link_words (LeadFormatted *self,
            Line          *line)
{
  g_autofree char *words = NULL;
  gboolean is_address;
  g_autofree char *behind = NULL;

  take_in (line, LEAD_MARKUP_LINK);
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
skip_other_kinds (const Line *line,
                  guint      *n_removed)
{
  const LeadMarkup *quote = find (line, LEAD_MARKUP_QUOTE);
  guint at = quote != NULL ? quote->inner_start : 0;

  while (g_unichar_isspace (char_at (line, at)))
    at++;
  *n_removed = MAX (get_words_start (line), at) - at;
  return at;
}

static void
begin_line (LeadFormatted *self,
            const Line    *line,
            LeadFormat     format,
            guint          number)
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
      Line *line = &g_array_index (lines, Line, i);
      LeadMarkupKind kind = get_kind (format);

      if (!is_meant (lines, line, format))
        continue;
      number++;
      if (find (line, kind) != NULL)
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
      const Line *line = &g_array_index (lines, Line, i);
      const LeadMarkup *markup = find (line, get_kind (format));

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
  const Line *first = &g_array_index (lines, Line, 0);
  const Line *last = &g_array_index (lines, Line, lines->len - 1);
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

  lines = split (text, start, end);
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

  lines = split (text, start, end);
  if (lines->len == 0)
    return self;
  if (all_have (lines, format))
    set_off (self, lines, format);
  else if (format == LEAD_FORMAT_LINK)
    {
      link_words (self, &g_array_index (lines, Line, 0));
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

/* "9. " is followed by "10. ". */
static char *
count_on (const char *prefix)
{
  const char *digits = prefix;
  const char *behind;

  while (*digits == ' ' || *digits == '>' || *digits == '\t')
    digits++;
  behind = digits + strspn (digits, "0123456789");
  return g_strdup_printf ("%.*s%" G_GINT64_FORMAT "%s", (int) (digits - prefix), prefix,
                          g_ascii_strtoll (digits, NULL, 10) + 1, behind);
}

/**
 * lead_format_next_line:
 * @line: a line
 * @at: where it is about to be broken, in code points
 *
 * Returns: (transfer full) (nullable): the signs that the new line starts with,
 *   so that a list or quote goes on; empty when there is nothing in this one, so
 *   that its own signs should go instead; %NULL when there is nothing to go on
 */
char *
lead_format_next_line (const char *line,
                       guint       at)
{
  g_autoptr (GArray) markups = NULL;
  g_autofree char *prefix = NULL;
  guint words = 0;
  gboolean counts = FALSE;

  g_return_val_if_fail (line != NULL, NULL);

  markups = lead_markup_scan (line, -1);
  for (guint i = 0; i < markups->len; i++)
    {
      LeadMarkup *markup = &g_array_index (markups, LeadMarkup, i);

      if (!lead_markup_is_line (markup->kind) || markup->kind == LEAD_MARKUP_HEADING)
        continue;
      words = MAX (words, markup->inner_start);
      counts |= markup->kind == LEAD_MARKUP_NUMBER;
    }
  if (words == 0 || at < words)
    return NULL;
  if (g_utf8_strlen (line, -1) <= (glong) words)
    return g_strdup ("");
  prefix = g_utf8_substring (line, 0, words);
  return counts ? count_on (prefix) : g_steal_pointer (&prefix);
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
