/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-line.h"

#include <string.h>

typedef struct
{
  GString       *text;
  LeadLineMarks  marks;
  char          *link;
  gboolean       is_picture;
} Piece;

struct _LeadLine
{
  GPtrArray *pieces;
};

static const struct
{
  LeadLineMarks  mark;
  const char    *sign;
} signs[] = {
  { LEAD_LINE_BOLD, "**" },
  { LEAD_LINE_ITALIC, "*" },
  { LEAD_LINE_STRUCK, "~~" },
};

static void
piece_free (gpointer data)
{
  Piece *self = data;

  g_string_free (self->text, TRUE);
  g_free (self->link);
  g_free (self);
}

/**
 * lead_line_new:
 *
 * Returns: (transfer full): an empty paragraph
 */
LeadLine *
lead_line_new (void)
{
  LeadLine *self = g_new0 (LeadLine, 1);

  self->pieces = g_ptr_array_new_with_free_func (piece_free);
  return self;
}

/**
 * lead_line_free:
 * @self: a paragraph
 */
void
lead_line_free (LeadLine *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->pieces);
  g_free (self);
}

/**
 * lead_line_clear:
 * @self: a paragraph
 */
void
lead_line_clear (LeadLine *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_set_size (self->pieces, 0);
}

/**
 * lead_line_is_empty:
 * @self: a paragraph
 *
 * Returns: whether nothing has been added
 */
gboolean
lead_line_is_empty (LeadLine *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->pieces->len == 0;
}

static Piece *
add_piece (LeadLine      *self,
           LeadLineMarks  marks,
           const char    *link)
{
  Piece *piece = g_new0 (Piece, 1);

  piece->text = g_string_new (NULL);
  piece->marks = marks;
  piece->link = g_strdup (link);
  g_ptr_array_add (self->pieces, piece);
  return piece;
}

/**
 * lead_line_add:
 * @self: a paragraph
 * @text: what comes next, as it is to be read
 * @marks: how it looks
 * @link: (nullable): where it leads
 */
void
lead_line_add (LeadLine      *self,
               const char    *text,
               LeadLineMarks  marks,
               const char    *link)
{
  Piece *last;

  g_return_if_fail (self != NULL && text != NULL);

  if (*text == '\0')
    return;
  last = self->pieces->len > 0 ? self->pieces->pdata[self->pieces->len - 1] : NULL;
  if (last == NULL || last->is_picture || last->marks != marks
      || g_strcmp0 (last->link, link) != 0)
    last = add_piece (self, marks, link);
  g_string_append (last->text, text);
}

/**
 * lead_line_add_picture:
 * @self: a paragraph
 * @number: which of the document's pictures
 */
void
lead_line_add_picture (LeadLine *self,
                       guint     number)
{
  Piece *piece;

  g_return_if_fail (self != NULL);

  piece = add_piece (self, 0, NULL);
  piece->is_picture = TRUE;
  g_string_append_printf (piece->text, "%c%u%c", LEAD_LINE_PICTURE_START, number,
                          LEAD_LINE_PICTURE_END);
}

/**
 * lead_line_dup_plain:
 * @self: a paragraph
 *
 * Returns: (transfer full): its words alone, without white space around them
 */
char *
lead_line_dup_plain (LeadLine *self)
{
  GString *plain;

  g_return_val_if_fail (self != NULL, NULL);

  plain = g_string_new (NULL);
  for (guint i = 0; i < self->pieces->len; i++)
    {
      const Piece *piece = self->pieces->pdata[i];

      if (!piece->is_picture)
        g_string_append (plain, piece->text->str);
    }
  return g_strstrip (g_string_free (plain, FALSE));
}

static gboolean
is_word (char c)
{
  return g_ascii_isalnum (c) || (guchar) c >= 0x80;
}

/* Only what Markdown would take for a mark; a text full of backslashes isn't
 * pleasant to go on writing in. */
static gboolean
needs_escape (const char *start,
              const char *at)
{
  switch (*at)
    {
    case '*':
    case '`':
      return TRUE;
    case '\\':
      return g_ascii_ispunct (at[1]);
    case '_':
      return at == start || !is_word (at[-1]) || !is_word (at[1]);
    case '[':
      return strstr (at, "](") != NULL;
    case '<':
      return g_ascii_isalpha (at[1]) || at[1] == '/' || at[1] == '!';
    case '~':
      return at[1] == '~';
    default:
      return FALSE;
    }
}

static void
append_escaped (GString    *out,
                const char *text,
                gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (needs_escape (text, text + i))
        g_string_append_c (out, '\\');
      g_string_append_c (out, text[i]);
    }
}

/* Marks that end before @piece are closed, and those that begin with it opened.
 * A mark may not stand beside white space, so that goes outside. */
static void
change_marks (GString       *out,
              LeadLineMarks *open,
              LeadLineMarks  wanted)
{
  g_autofree char *space = NULL;
  gsize end = out->len;
  gboolean reopen = FALSE;

  while (end > 0 && g_ascii_isspace (out->str[end - 1]))
    end--;
  space = g_strdup (out->str + end);
  for (int i = G_N_ELEMENTS (signs) - 1; i >= 0; i--)
    if (*open & ~wanted & signs[i].mark)
      reopen = TRUE;
  if (reopen)
    {
      g_string_truncate (out, end);
      for (int i = G_N_ELEMENTS (signs) - 1; i >= 0; i--)
        if (*open & signs[i].mark)
          g_string_append (out, signs[i].sign);
      g_string_append (out, space);
      *open = 0;
    }
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (wanted & ~*open & signs[i].mark)
      g_string_append (out, signs[i].sign);
  *open = wanted;
}

static gboolean
is_blank (const char *text)
{
  return text[strspn (text, " \t\n")] == '\0';
}

static void
append_piece (GString       *out,
              const Piece   *piece,
              LeadLineMarks *open)
{
  const char *text = piece->text->str;
  gsize lead = strspn (text, " \t\n");

  /* White space alone has no looks. */
  if (is_blank (text))
    {
      g_string_append (out, text);
      return;
    }
  if (*open & ~piece->marks)
    change_marks (out, open, *open & piece->marks);
  g_string_append_len (out, text, lead);
  change_marks (out, open, piece->marks);
  append_escaped (out, text + lead, piece->text->len - lead);
}

static void
change_link (GString       *out,
             LeadLineMarks *open,
             const char   **link,
             const char    *wanted)
{
  if (g_strcmp0 (*link, wanted) == 0)
    return;
  change_marks (out, open, 0);
  if (*link != NULL)
    g_string_append_printf (out, "](%s)", *link);
  if (wanted != NULL)
    g_string_append_c (out, '[');
  *link = wanted;
}

/* What would make a line a heading, a list or a quote. */
static gboolean
looks_like_block (const char *line)
{
  gsize digits = strspn (line, "0123456789");

  if (digits > 0)
    return digits < 10 && (line[digits] == '.' || line[digits] == ')')
           && (line[digits + 1] == ' ' || line[digits + 1] == '\0');
  if (*line == '>' || g_str_has_prefix (line, "---") || g_str_has_prefix (line, "==="))
    return TRUE;
  if (*line == '#')
    return line[strspn (line, "#")] == ' ';
  return (*line == '-' || *line == '+') && line[1] == ' ';
}

static char *
guard_lines (const char *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  GString *out = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);
      gsize digits = strspn (line, "0123456789");

      if (i > 0)
        g_string_append_c (out, '\n');
      if (looks_like_block (line))
        g_string_append_printf (out, "%.*s\\%s", (int) digits, line, line + digits);
      else
        g_string_append (out, line);
    }
  return g_string_free (out, FALSE);
}

/**
 * lead_line_dup_markdown:
 * @self: a paragraph
 *
 * Returns: (transfer full): it as Markdown, trimmed; pictures stand as their
 *   number between %LEAD_LINE_PICTURE_START and %LEAD_LINE_PICTURE_END
 */
char *
lead_line_dup_markdown (LeadLine *self)
{
  g_autoptr(GString) out = g_string_new (NULL);
  LeadLineMarks open = 0;
  const char *link = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const Piece *piece = self->pieces->pdata[i];

      change_link (out, &open, &link, piece->link);
      if (!piece->is_picture)
        append_piece (out, piece, &open);
      else
        {
          change_marks (out, &open, 0);
          g_string_append (out, piece->text->str);
        }
    }
  change_link (out, &open, &link, NULL);
  change_marks (out, &open, 0);
  return guard_lines (out->str);
}
