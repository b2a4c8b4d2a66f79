/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* txt2tags, as RedNotebook writes it, to Markdown. Line by line, and within a
 * line mark by mark; what isn't known stays as it is. */

#include "config.h"
#include "lead-txt2tags.h"

#include <string.h>

#define MIN_RULE 20

/* How far a mark may be from the one that closes it (bytes). Without a bound a
 * long line of opening marks would take for ever. */
#define MAX_SPAN 4096

typedef struct
{
  GString  *out;
  gboolean  in_code;
  guint     n_blank;
} Text;

/* "== Title ==" or "== Title ==[anchor]" → its level and words. */
static char *
match_heading (const char *line,
               guint      *level)
{
  gsize n = strspn (line, *line == '+' ? "+" : "=");
  g_autofree char *mark = g_strndup (line, n);
  const char *start = line + n;
  const char *end;
  char *words;

  if (n < 1 || n > 5 || *start == '\0')
    return NULL;
  end = g_strrstr (start, mark);
  if (end == NULL || end == start || strspn (end + n, " \t") != strlen (end + n))
    return NULL;
  words = g_strstrip (g_strndup (start, end - start));
  if (*words == '\0' || strspn (words, "=+ ") == strlen (words))
    g_clear_pointer (&words, g_free);
  *level = n;
  return words;
}

static gboolean
is_rule (const char *line)
{
  gsize length = strlen (line);

  return length >= MIN_RULE && strchr ("=-_", *line) != NULL
         && strspn (line, (char[]) { *line, '\0' }) == length;
}

static gboolean
is_picture (const char *target)
{
  static const char * const suffixes[] = { ".png", ".jpg", ".jpeg", ".gif", ".eps", ".bmp",
                                           ".svg", ".webp" };
  g_autofree char *lower = g_ascii_strdown (target, -1);

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (g_str_has_suffix (lower, suffixes[i]))
      return TRUE;
  return FALSE;
}

/* Spaces and brackets would end a link too early. */
static void
append_target (GString    *out,
               const char *target)
{
  if (strpbrk (target, " ()") != NULL)
    g_string_append_printf (out, "<%s>", target);
  else
    g_string_append (out, target);
}

static const char *
find_near (const char *at,
           char        mark)
{
  return memchr (at, mark, strnlen (at, MAX_SPAN));
}

/* [""path"".png] and [""path"".png?200] */
static const char *
take_picture (GString    *out,
              const char *at)
{
  const char *close = find_near (at, ']');
  const char *quote;
  g_autofree char *target = NULL;
  gsize suffix;

  if (close == NULL || !g_str_has_prefix (at, "[\"\""))
    return NULL;
  quote = g_strstr_len (at + 3, close - at - 3, "\"\"");
  if (quote == NULL || quote == at + 3)
    return NULL;
  suffix = strcspn (quote + 2, "?]");
  target = g_strdup_printf ("%.*s%.*s", (int) (quote - at - 3), at + 3, (int) suffix, quote + 2);
  if (!is_picture (target))
    return NULL;
  g_string_append (out, "![](");
  append_target (out, target);
  g_string_append_c (out, ')');
  return close + 1;
}

/* [name ""target""] and [name target] */
static const char *
take_link (GString    *out,
           const char *at)
{
  const char *close = find_near (at, ']');
  g_autofree char *inner = NULL;
  g_autofree char *target = NULL;
  char *gap;

  if (close == NULL)
    return NULL;
  inner = g_strndup (at + 1, close - at - 1);
  gap = strstr (inner, " \"\"");
  if (gap != NULL && g_str_has_suffix (gap + 3, "\"\""))
    target = g_strndup (gap + 3, strlen (gap + 3) - 2);
  else if ((gap = strrchr (inner, ' ')) != NULL && strstr (gap, "://") != NULL)
    target = g_strdup (gap + 1);
  if (target == NULL || gap == inner)
    return NULL;
  *gap = '\0';
  g_string_append_printf (out, "[%s](", inner);
  append_target (out, target);
  g_string_append_c (out, ')');
  return close + 1;
}

static const struct
{
  const char *mark;
  const char *open;
} pairs[] = {
  { "**", "**" }, { "//", "*" }, { "__", "_" }, { "--", "~~" }, { "``", "`" }, { "\"\"", "" },
};

/* The marks of a pair stand next to the words inside. */
static const char *
find_close (const char *start,
            const char *mark)
{
  const char *end = start + strnlen (start, MAX_SPAN);
  const char *close = start;

  if (g_ascii_isspace (*start) || *start == '\0')
    return NULL;
  while ((close = g_strstr_len (close + 1, end - close - 1, mark)) != NULL)
    {
      /* "**bold***" closes at the last two. */
      while (close[strlen (mark)] == *mark)
        close++;
      if (!g_ascii_isspace (close[-1]))
        return close;
    }
  return NULL;
}

static void append_inline (GString    *out,
                           const char *text,
                           gsize       length,
                           guint       depth);

static const char *
take_pair (GString    *out,
           const char *text,
           const char *at,
           guint       depth)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      const char *start = at + 2;
      const char *close;

      if (!g_str_has_prefix (at, pairs[i].mark))
        continue;
      /* The slashes of an address are no italics. */
      close = *at == '/' && at > text && at[-1] == ':' ? NULL : find_close (start, pairs[i].mark);
      if (close == NULL)
        return NULL;
      g_string_append (out, pairs[i].open);
      if (*at == '`' || *at == '"')
        g_string_append_len (out, start, close - start);
      else
        append_inline (out, start, close - start, depth + 1);
      g_string_append (out, pairs[i].open);
      return close + 2;
    }
  return NULL;
}

static gsize
get_address_length (const char *text,
                    const char *at)
{
  static const char * const schemes[] = { "http://", "https://", "ftp://", "file://", "mailto:" };

  if (at > text && g_ascii_isalnum (at[-1]))
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_str_has_prefix (at, schemes[i]))
      return strcspn (at, " \t\n\"<>]");
  return 0;
}

static void
append_inline (GString    *out,
               const char *text,
               gsize       length,
               guint       depth)
{
  g_autofree char *copy = g_strndup (text, length);
  const char *at = copy;

  while (*at != '\0')
    {
      const char *next = NULL;
      gsize address = get_address_length (copy, at);

      if (address > 0)
        {
          g_string_append_len (out, at, address);
          at += address;
          continue;
        }
      if (*at == '[')
        next = take_picture (out, at);
      if (*at == '[' && next == NULL)
        next = take_link (out, at);
      if (next == NULL && depth < 8 && strchr ("*/_-`\"", *at) != NULL)
        next = take_pair (out, copy, at, depth);
      if (next == NULL)
        {
          g_string_append_c (out, *at);
          next = at + 1;
        }
      at = next;
    }
}

/* Two backslashes at the end of a line break it. */
static void
append_words (GString    *out,
              const char *words)
{
  g_autofree char *copy = g_strchomp (g_strdup (words));
  gboolean breaks = g_str_has_suffix (copy, "\\\\");

  append_inline (out, copy, strlen (copy) - (breaks ? 2 : 0), 0);
  if (breaks)
    g_string_append_c (out, '\\');
}

static void
append_line (Text       *self,
             const char *line)
{
  guint level;
  gsize indent = strspn (line, " ");
  g_autofree char *heading = match_heading (line, &level);

  if (heading != NULL)
    {
      g_string_append_printf (self->out, "%.*s ", (int) level, "#####");
      append_words (self->out, heading);
    }
  else if (is_rule (line))
    g_string_append (self->out, "---");
  else if (*line == '%')
    g_string_append_printf (self->out, "<!-- %s -->", line + strspn (line, "% "));
  else if (g_str_has_prefix (line, "``` "))
    g_string_append_printf (self->out, "    %s", line + 4);
  else if (g_str_has_prefix (line, "\t") && line[strspn (line, "\t")] != '\0')
    {
      g_string_append (self->out, "> ");
      append_words (self->out, line + strspn (line, "\t"));
    }
  else if (strchr ("-+", line[indent]) != NULL && line[indent] != '\0' && line[indent + 1] == ' ')
    {
      g_string_append_len (self->out, line, indent);
      g_string_append (self->out, line[indent] == '+' ? "1. " : "- ");
      append_words (self->out, line + indent + 2);
    }
  else
    append_words (self->out, line);
}

/**
 * lead_txt2tags_to_markdown:
 * @text: a text in txt2tags' marks
 *
 * Returns: (transfer full): it in Markdown
 */
char *
lead_txt2tags_to_markdown (const char *text)
{
  g_autoptr(GString) out = NULL;
  g_auto(GStrv) lines = NULL;
  Text self = { 0 };

  g_return_val_if_fail (text != NULL, NULL);

  self.out = out = g_string_sized_new (strlen (text) + 64);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      gboolean blank = lines[i][strspn (lines[i], " \t")] == '\0';
      gboolean fence = g_str_equal (lines[i], "```");

      /* The second of two empty lines only ends a list, which one does here. */
      self.n_blank = blank ? self.n_blank + 1 : 0;
      if (!self.in_code && self.n_blank > 1)
        continue;
      if (i > 0)
        g_string_append_c (out, '\n');
      if (fence || self.in_code)
        g_string_append (out, lines[i]);
      else if (!blank)
        append_line (&self, lines[i]);
      self.in_code ^= fence;
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}
