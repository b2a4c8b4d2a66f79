/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands in the text of a Markdown note: pictures and #tags. Code is left
 * alone: a comment in a script is no tag. */

#include "config.h"
#include "lead-markdown-note-text.h"

#include <string.h>

#include "lead-text.h"

#define MAX_TARGET 1024

/* How far the end of a link or of code within a line may be from its start
 * (bytes). Without a bound a text of nothing but starts would take for ever. */
#define MAX_SPAN 4096

/* Moves behind a stretch of code that starts at @at, or returns @at. */
static const char *
skip_code (const char *text,
           const char *at)
{
  gsize n = strspn (at, "`~");
  gboolean fence = n >= 3 && (at == text || at[-1] == '\n');
  const char *end = at + (fence ? strlen (at) : strnlen (at, n + MAX_SPAN));
  const char *close = at + n;

  if (n == 0 || (*at == '~' && !fence))
    return at;
  while ((close = memchr (close, *at, end - MIN (close, end))) != NULL)
    {
      gsize m = strspn (close, "`~");

      if (fence ? m >= n && close[-1] == '\n' : m == n)
        break;
      close += m;
    }
  if (fence)
    return close != NULL ? close + strspn (close, "`~") : at + strlen (at);
  if (close == NULL || g_strstr_len (at, close - at, "\n\n") != NULL)
    return at + n;
  return close + n;
}

/* "](<my picture.jpg> "title")" → the target; moves @end behind the bracket. */
static char *
take_target (const char  *open,
             const char **end)
{
  const char *start = open + strspn (open, " ");
  gboolean angled = *start == '<';
  gsize length = 0;
  g_autofree char *raw = NULL;

  start += angled;
  while (length <= MAX_TARGET && start[length] != '\0'
         && strchr (angled ? ">\n" : ") \n", start[length]) == NULL)
    length++;
  if (length == 0 || length > MAX_TARGET)
    return NULL;
  *end = memchr (start + length, ')', strnlen (start + length, MAX_SPAN));
  if (*end == NULL)
    return NULL;
  ++*end;
  raw = g_strndup (start, length);
  return g_uri_unescape_string (raw, NULL);
}

static const char *
find_either (const char *at,
             char        one,
             char        other)
{
  for (const char *end = at + strnlen (at, MAX_SPAN); at < end; at++)
    if (*at == one || *at == other)
      return at;
  return NULL;
}

/* "![alt](target)": replaces the target and keeps the words. */
static const char *
link_inline (GString                 *out,
             const char              *at,
             LeadMarkdownNoteResolve  resolve,
             gpointer                 user_data)
{
  const char *close = find_either (at, ']', '\n');
  const char *end = NULL;
  g_autofree char *target = NULL;
  const char *hash = NULL;

  if (close != NULL && close[0] == ']' && close[1] == '(')
    target = take_target (close + 2, &end);
  if (target != NULL)
    hash = resolve (target, FALSE, user_data);
  if (hash == NULL)
    return NULL;
  g_string_append_len (out, at, close - at);
  g_string_append_printf (out, "](attachment:%s)", hash);
  return end;
}

/* "![[picture.png|200]]" */
static const char *
link_embed (GString                 *out,
            const char              *at,
            LeadMarkdownNoteResolve  resolve,
            gpointer                 user_data)
{
  const char *start = at + strlen ("![[");
  gsize room = strnlen (start, MAX_SPAN);
  gsize length = 0;
  const char *end;
  g_autofree char *target = NULL;
  const char *hash;

  while (length < room && strchr ("]|#\n", start[length]) == NULL)
    length++;
  end = g_strstr_len (start + length, room - length, "]]");
  if (end == NULL || length == 0 || length > MAX_TARGET
      || memchr (start, '\n', end - start) != NULL)
    return NULL;
  target = g_strndup (start, length);
  hash = resolve (g_strstrip (target), TRUE, user_data);
  if (hash == NULL)
    return NULL;
  g_string_append_printf (out, "![](attachment:%s)", hash);
  return end + 2;
}

/**
 * lead_markdown_note_text_link:
 * @text: a note's text
 * @resolve: knows the pictures
 * @user_data: handed to @resolve
 *
 * Returns: (transfer full): the text with its picture links leading to attachments
 */
char *
lead_markdown_note_text_link (const char              *text,
                              LeadMarkdownNoteResolve  resolve,
                              gpointer                 user_data)
{
  g_autoptr(GString) out = NULL;
  const char *at = text;

  g_return_val_if_fail (text != NULL, NULL);

  out = g_string_sized_new (strlen (text));
  while (*at != '\0')
    {
      gsize plain = strcspn (at, "!`~");
      const char *next = NULL;

      g_string_append_len (out, at, plain);
      at += plain;
      if (g_str_has_prefix (at, "![["))
        next = link_embed (out, at, resolve, user_data);
      else if (g_str_has_prefix (at, "!["))
        next = link_inline (out, at, resolve, user_data);
      if (next == NULL && *at != '\0')
        {
          next = MAX (skip_code (text, at), at + 1);
          g_string_append_len (out, at, next - at);
        }
      at = next != NULL ? next : at;
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static gboolean
is_tag_char (gunichar c)
{
  return g_unichar_isalnum (c) || c == '_' || c == '-' || c == '/';
}

/* Numbers are issues, and three or six hexadecimal digits are colours. */
static gboolean
is_tag (const char *tag)
{
  gsize length = strlen (tag);
  gboolean has_digit = strpbrk (tag, "0123456789") != NULL;

  if (length == 0 || strspn (tag, "0123456789-_/") == length)
    return FALSE;
  return !(has_digit && (length == 3 || length == 6)
           && strspn (tag, "0123456789abcdefABCDEF") == length);
}

/**
 * lead_markdown_note_text_find_tags:
 * @text: a note's text
 *
 * Finds `#tag` and `#tag/below` where a word starts, outside of code.
 *
 * Returns: (transfer full): the tags without their mark
 */
char **
lead_markdown_note_text_find_tags (const char *text)
{
  g_autoptr(GStrvBuilder) tags = g_strv_builder_new ();
  const char *at = text;

  g_return_val_if_fail (text != NULL, NULL);

  while (*(at += strcspn (at, "#`~")) != '\0')
    {
      const char *end = at + 1;
      g_autofree char *tag = NULL;

      if (*at != '#')
        {
          at = MAX (skip_code (text, at), at + 1);
          continue;
        }
      while (is_tag_char (g_utf8_get_char (end)))
        end = g_utf8_next_char (end);
      tag = g_strndup (at + 1, end - at - 1);
      if ((at == text || strchr (" \t\n([{\"'", at[-1]) != NULL) && is_tag (tag))
        g_strv_builder_add (tags, tag);
      at = end;
    }
  return g_strv_builder_end (tags);
}

/**
 * lead_markdown_note_text_split:
 * @text: a note's text
 * @title: (out) (nullable): the heading it starts with
 *
 * Returns: (transfer full): the text below that heading, trimmed
 */
char *
lead_markdown_note_text_split (const char  *text,
                               char       **title)
{
  g_autofree char *trimmed = NULL;
  gsize length;

  g_return_val_if_fail (text != NULL && title != NULL, NULL);

  *title = NULL;
  trimmed = lead_text_trim (text);
  if (!g_str_has_prefix (trimmed, "# "))
    return g_steal_pointer (&trimmed);
  length = strcspn (trimmed, "\n");
  *title = g_strstrip (g_strndup (trimmed + 2, length - 2));
  if (**title == '\0' || strstr (*title, "](") != NULL)
    {
      g_clear_pointer (title, g_free);
      return g_steal_pointer (&trimmed);
    }
  return lead_text_trim (trimmed + length);
}
