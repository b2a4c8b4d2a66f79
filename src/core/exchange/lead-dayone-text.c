/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Day One's Markdown: it escapes every mark of punctuation, keeps emphasis
 * apart with invisible characters, and links media by ids of its own. */

#include "config.h"
#include "lead-dayone-text.h"

#include <string.h>

#include "lead-text.h"

#define LINK_START       "dayone-moment:"
#define ZERO_WIDTH_SPACE "\u200b"
#define LINE_SEPARATOR   "\u2028"
#define MAX_IDENTIFIER   64

/* How far the end of code may be from its start (bytes), so that a text of
 * nothing but starts doesn't take for ever. */
#define MAX_SPAN         (64 * 1024)

static LeadDayoneMedium
skip_medium (const char **at)
{
  static const char * const others[] = { "/video/", "/audio/", "/pdfAttachment/" };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (g_str_has_prefix (*at, others[i]))
      {
        *at += strlen (others[i]);
        return LEAD_DAYONE_OTHER;
      }
  *at += strspn (*at, "/");
  if (g_str_has_prefix (*at, "photo/"))
    *at += strlen ("photo/");
  return LEAD_DAYONE_PICTURE;
}

/**
 * lead_dayone_text_link:
 * @text: the text of an entry
 * @resolve: knows the attachments
 * @user_data: handed to @resolve
 *
 * Returns: (transfer full): the text with its links leading to attachments
 */
char *
lead_dayone_text_link (const char        *text,
                       LeadDayoneResolve  resolve,
                       gpointer           user_data)
{
  g_autoptr(GString) linked = g_string_sized_new (strlen (text));
  const char *found;

  while ((found = strstr (text, LINK_START)) != NULL)
    {
      const char *at = found + strlen (LINK_START);
      LeadDayoneMedium medium = skip_medium (&at);
      gsize length = strspn (at, "0123456789abcdefABCDEF-");
      g_autofree char *identifier = g_strndup (at, MIN (length, MAX_IDENTIFIER));
      const char *hash = *identifier != '\0' ? resolve (medium, identifier, user_data) : NULL;

      g_string_append_len (linked, text, found - text);
      if (hash != NULL)
        g_string_append_printf (linked, "attachment:%s", hash);
      else
        g_string_append_len (linked, found, at + length - found);
      text = at + length;
    }
  g_string_append (linked, text);
  return g_string_free (g_steal_pointer (&linked), FALSE);
}

static char *
drop_invisible (const char *text)
{
  g_autoptr(GString) visible = g_string_new (text);

  g_string_replace (visible, ZERO_WIDTH_SPACE, "", 0);
  g_string_replace (visible, LINE_SEPARATOR, "\n", 0);
  return lead_text_unix (visible->str);
}

static gboolean
is_at_line_start (const GString *out)
{
  for (gsize i = out->len; i > 0; i--)
    if (out->str[i - 1] == '\n')
      return TRUE;
    else if (out->str[i - 1] != ' ' && out->str[i - 1] != '\t')
      return FALSE;
  return TRUE;
}

static gboolean
is_after_line_number (const GString *out)
{
  gsize i = out->len;

  while (i > 0 && g_ascii_isdigit (out->str[i - 1]))
    i--;
  return i < out->len && (i == 0 || out->str[i - 1] == '\n' || out->str[i - 1] == ' ');
}

static gboolean
is_blank (char c)
{
  return c == '\0' || g_ascii_isspace (c);
}

/* Whether the mark would mean something in Markdown if its backslash went. */
static gboolean
would_speak (const GString *out,
             const char    *mark)
{
  char before = out->len > 0 ? out->str[out->len - 1] : '\n';
  char after = mark[1];

  switch (*mark)
    {
    case '-':
    case '+':
      return is_at_line_start (out) && (is_blank (after) || after == *mark || after == '\\');
    case '.':
    case ')':
      return is_after_line_number (out) && is_blank (after);
    case '*':
      return !(is_blank (before) && is_blank (after) && !is_at_line_start (out));
    case '!':
      return after == '[';
    case '(':
    case '[':
      return before == ']';
    case ']':
      return after == '(' || after == '[' || after == ':';
    default:
      return FALSE;
    }
}

/* A run of backslashes before a mark: one is an escape; three are an escape
 * that was escaped again; an even number are backslashes that were meant. */
static const char *
copy_escape (GString    *out,
             const char *at)
{
  gsize n = strspn (at, "\\");
  const char *mark = at + n;

  if (n % 2 == 0 || *mark == '\0' || strchr (".-!()*+{}[]", *mark) == NULL
      || would_speak (out, mark))
    g_string_append_len (out, at, n);
  else if (n > 3)
    g_string_append_len (out, at, n - 1);
  if (*mark == '\0')
    return mark;
  g_string_append_c (out, *mark);
  return mark + 1;
}

/* What stands in backticks is copied as it is. */
static const char *
copy_code (GString    *out,
           const char *at)
{
  gsize n = strspn (at, "`");
  const char *end = at + strnlen (at, n + MAX_SPAN);
  const char *close = at + n;

  while ((close = memchr (close, '`', end - MIN (close, end))) != NULL
         && strspn (close, "`") != n)
    close += strspn (close, "`");
  if (close == NULL || g_strstr_len (at, close - at, "\n\n") != NULL)
    close = at;
  g_string_append_len (out, at, close + n - at);
  return close + n;
}

/**
 * lead_dayone_text_clean:
 * @text: the text of an entry
 *
 * Takes out invisible characters, and backslashes where they change nothing.
 *
 * Returns: (transfer full): the text as a person would have written it
 */
char *
lead_dayone_text_clean (const char *text)
{
  g_autofree char *visible = drop_invisible (text);
  g_autoptr(GString) out = g_string_sized_new (strlen (visible));
  const char *at = visible;

  while (*at != '\0')
    {
      gsize plain = strcspn (at, "\\`");

      g_string_append_len (out, at, plain);
      at += plain;
      if (*at == '\\')
        at = copy_escape (out, at);
      else if (*at == '`')
        at = copy_code (out, at);
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static char *
unescape_all (const char *text)
{
  GString *out = g_string_new (NULL);

  for (; *text != '\0'; text++)
    {
      if (*text == '\\' && g_ascii_ispunct (text[1]))
        text++;
      g_string_append_c (out, *text);
    }
  return g_string_free (out, FALSE);
}

/**
 * lead_dayone_text_split:
 * @text: the text of an entry, cleaned
 * @title: (out) (nullable): the heading it starts with, without its marks
 *
 * Returns: (transfer full): the text below the heading
 */
char *
lead_dayone_text_split (const char  *text,
                        char       **title)
{
  g_autofree char *heading = NULL;
  const char *end;

  *title = NULL;
  while (*text == '\n')
    text++;
  if (!g_str_has_prefix (text, "# "))
    return lead_text_trim (text);
  end = strchrnul (text, '\n');
  heading = g_strndup (text + 2, end - text - 2);
  if (strstr (heading, "](") != NULL || *g_strstrip (heading) == '\0')
    return lead_text_trim (text);
  *title = unescape_all (heading);
  return lead_text_trim (end);
}
