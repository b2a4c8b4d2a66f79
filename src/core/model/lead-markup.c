/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-markup.h"

#include <string.h>

#include "lead-markup-emphasis.h"

/*
 * Where the Markdown is in one line: enough of CommonMark for prose, by the
 * same rules, in time linear in the line. Knows nothing of the lines around
 * it, so that a change never touches more than its own line.
 */

#define MAX_ADDRESS 2048
#define MAX_BRACKETS 32
#define MAX_TICKS 16

typedef struct
{
  const gunichar *text;
  guint length;
  guint at;
  guint brackets[MAX_BRACKETS]; /* where "[" is open */
  guint n_brackets;
  gboolean no_ticks[MAX_TICKS + 1]; /* no run of that length follows */
  LeadMarkupEmphasis *emphasis;
  GArray *markups;
} Scan;

static gunichar
peek (Scan  *scan,
      guint  at)
{
  return at < scan->length ? scan->text[at] : 0;
}

static gboolean
looking_at (Scan       *scan,
            guint       at,
            const char *word)
{
  for (guint i = 0; word[i] != '\0'; i++)
    if (g_unichar_tolower (peek (scan, at + i)) != (gunichar) word[i])
      return FALSE;
  return TRUE;
}

static void
add (Scan           *scan,
     LeadMarkupKind  kind,
     guint           start,
     guint           end,
     guint           inner_start,
     guint           inner_end,
     guint           level)
{
  LeadMarkup markup = { kind, start, end, inner_start, inner_end, level };

  g_array_append_val (scan->markups, markup);
}

static void
add_line (Scan           *scan,
          LeadMarkupKind  kind,
          guint           inner_start,
          guint           level)
{
  add (scan, kind, scan->at, scan->length, inner_start, scan->length, level);
  scan->at = inner_start;
}

/* Behind the bullet or number at @at and the space after it, 0 for none. */
static guint
skip_item (Scan  *scan,
           guint  at)
{
  guint start = at;

  if (peek (scan, at) == '-' || peek (scan, at) == '*' || peek (scan, at) == '+')
    at++;
  else
    {
      while (at - start < 9 && peek (scan, at) < 0x80 && g_ascii_isdigit ((char) peek (scan, at)))
        at++;
      if (at == start || (peek (scan, at) != '.' && peek (scan, at) != ')'))
        return 0;
      at++;
    }
  return peek (scan, at) == ' ' || peek (scan, at) == '\t' ? at + 1 : 0;
}

static guint
skip_heading (Scan  *scan,
              guint  at)
{
  guint start = at;

  while (peek (scan, at) == '#')
    at++;
  return at > start && at - start <= 6 && peek (scan, at) == ' ' ? at + 1 : 0;
}

static void
scan_line_start (Scan *scan)
{
  guint text = 0;
  guint behind;

  while (peek (scan, text) == ' ' || peek (scan, text) == '\t')
    text++;
  if (peek (scan, text) == '>')
    {
      while (peek (scan, text) == '>' || peek (scan, text) == ' ')
        text++;
      add_line (scan, LEAD_MARKUP_QUOTE, text, 0);
    }
  if ((behind = skip_heading (scan, text)) != 0)
    add_line (scan, LEAD_MARKUP_HEADING, behind, behind - text - 1);
  else if ((behind = skip_item (scan, text)) != 0)
    add_line (scan, behind - text == 2 ? LEAD_MARKUP_ITEM : LEAD_MARKUP_NUMBER, behind, 0);
}

/* Behind the run of @count backticks that closes one, 0 for none. */
static guint
find_ticks (Scan  *scan,
            guint  at,
            guint  count)
{
  while (at < scan->length)
    {
      guint run = 0;

      while (peek (scan, at + run) == '`')
        run++;
      if (run == count)
        return at + run;
      at += MAX (run, 1);
    }
  return 0;
}

static void
scan_code (Scan *scan)
{
  guint count = 0;
  guint end = 0;

  while (peek (scan, scan->at + count) == '`')
    count++;
  if (count <= MAX_TICKS && !scan->no_ticks[count])
    {
      end = find_ticks (scan, scan->at + count, count);
      scan->no_ticks[count] = end == 0;
    }
  if (end != 0)
    add (scan, LEAD_MARKUP_CODE, scan->at, end, scan->at + count, end - count, 0);
  scan->at = end != 0 ? end : scan->at + count;
}

static void
scan_bracket (Scan *scan)
{
  if (scan->n_brackets == MAX_BRACKETS)
    memmove (scan->brackets, scan->brackets + 1, sizeof (guint) * --scan->n_brackets);
  scan->brackets[scan->n_brackets++] = scan->at++;
}

/* Behind the ")" of an address, 0 when it isn't one. */
static guint
find_address_end (Scan  *scan,
                  guint  at)
{
  guint depth = 1;

  for (guint end = at; end < scan->length && end - at < MAX_ADDRESS; end++)
    {
      gunichar c = scan->text[end];

      if (g_unichar_isspace (c))
        return 0;
      depth += c == '(';
      if (c == ')' && --depth == 0)
        return end + 1;
    }
  return 0;
}

static void
scan_link (Scan *scan)
{
  guint close = scan->at++;
  guint open;
  guint end;
  gboolean picture;

  if (scan->n_brackets == 0)
    return;
  open = scan->brackets[--scan->n_brackets];
  if (peek (scan, close + 1) != '(' || (end = find_address_end (scan, close + 2)) == 0)
    return;
  picture = open > 0 && scan->text[open - 1] == '!';
  add (scan, picture ? LEAD_MARKUP_PICTURE : LEAD_MARKUP_LINK, open - picture, end, open + 1,
       close, 0);
  scan->at = end;
}

static void
scan_address (Scan *scan)
{
  guint end = scan->at;

  while (end < scan->length && !g_unichar_isspace (scan->text[end]) && scan->text[end] != '<'
         && scan->text[end] != '>' && scan->text[end] != '"')
    end++;
  while (end > scan->at && scan->text[end - 1] < 0x80
         && strchr (".,;:!?)'*_]", (int) scan->text[end - 1]) != NULL)
    end--;
  add (scan, LEAD_MARKUP_LINK, scan->at, end, scan->at, end, 0);
  scan->at = end;
}

static gboolean
at_address (Scan *scan)
{
  return (scan->at == 0 || !g_unichar_isalnum (scan->text[scan->at - 1]))
         && ((looking_at (scan, scan->at, "http://")
              && g_unichar_isalnum (peek (scan, scan->at + 7)))
             || (looking_at (scan, scan->at, "https://")
                 && g_unichar_isalnum (peek (scan, scan->at + 8))));
}

static void
scan_inline (Scan *scan)
{
  while (scan->at < scan->length)
    switch (scan->text[scan->at])
      {
      case '\\':
        scan->at += 2;
        break;
      case '`':
        scan_code (scan);
        break;
      case '[':
        scan_bracket (scan);
        break;
      case ']':
        scan_link (scan);
        break;
      case '*':
      case '_':
        scan->at = lead_markup_emphasis_add (scan->emphasis, scan->text, scan->length, scan->at);
        break;
      case 'h':
      case 'H':
        if (at_address (scan))
          scan_address (scan);
        else
          scan->at++;
        break;
      default:
        scan->at++;
      }
}

/**
 * lead_markup_scan:
 * @line: a line, UTF-8, without its end
 * @length: in bytes, -1 for up to the NUL
 *
 * Returns: (transfer full) (element-type LeadMarkup): what the signs of
 *   Markdown in it mean, whole lines first
 */
GArray *
lead_markup_scan (const char *line,
                  gssize      length)
{
  GArray *markups = g_array_new (FALSE, FALSE, sizeof (LeadMarkup));
  g_autoptr (LeadMarkupEmphasis) emphasis = lead_markup_emphasis_new ();
  g_autofree gunichar *text = NULL;
  glong n_chars = 0;
  Scan scan = { 0 };

  g_return_val_if_fail (line != NULL, markups);

  text = g_utf8_to_ucs4_fast (line, length, &n_chars);
  scan.text = text;
  scan.length = (guint) n_chars;
  scan.emphasis = emphasis;
  scan.markups = markups;
  scan_line_start (&scan);
  scan_inline (&scan);
  lead_markup_emphasis_end (emphasis, markups);
  return markups;
}

/**
 * lead_markup_is_line:
 * @kind: a kind
 *
 * Returns: whether it is said of a whole line
 */
gboolean
lead_markup_is_line (LeadMarkupKind kind)
{
  return kind <= LEAD_MARKUP_NUMBER;
}

/**
 * lead_markup_safe_uri:
 * @uri: an address
 *
 * Returns: whether it may be opened: a page or a person to write to, nothing
 *   that runs or reads something here
 */
gboolean
lead_markup_safe_uri (const char *uri)
{
  g_autofree char *scheme = NULL;

  g_return_val_if_fail (uri != NULL, FALSE);

  if (!g_uri_is_valid (uri, G_URI_FLAGS_NONE, NULL))
    return FALSE;
  scheme = g_uri_parse_scheme (uri);
  return g_ascii_strcasecmp (scheme, "http") == 0 || g_ascii_strcasecmp (scheme, "https") == 0
         || g_ascii_strcasecmp (scheme, "mailto") == 0;
}
