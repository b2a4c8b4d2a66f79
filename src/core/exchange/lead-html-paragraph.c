/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-html-paragraph.h"

#include <string.h>

/* Words that look alike. */
typedef struct
{
  char *text;    /* owned, never with a space at either end unless it is one */
  guint looks;   /* LeadHtmlLook */
  char *address; /* owned, nullable */
} Run;

struct _LeadHtmlParagraph
{
  GArray *runs; /* owned, of Run */
  gboolean space;
};

static void
run_clear (gpointer data)
{
  Run *run = data;

  g_free (run->text);
  g_free (run->address);
}

/**
 * lead_html_paragraph_new:
 *
 * Returns: (transfer full): a paragraph with nothing in it
 */
LeadHtmlParagraph *
lead_html_paragraph_new (void)
{
  LeadHtmlParagraph *self = g_new0 (LeadHtmlParagraph, 1);

  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  g_array_set_clear_func (self->runs, run_clear);
  return self;
}

/**
 * lead_html_paragraph_free:
 * @self: (nullable): a paragraph
 */
void
lead_html_paragraph_free (LeadHtmlParagraph *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->runs);
  g_free (self);
}

static gboolean
same (const Run  *run,
      guint       looks,
      const char *address)
{
  return run->looks == looks && g_strcmp0 (run->address, address) == 0;
}

static Run *
last_run (LeadHtmlParagraph *self)
{
  return self->runs->len > 0 ? &g_array_index (self->runs, Run, self->runs->len - 1) : NULL;
}

/* Stars and backticks of the page mean themselves. */
static void
append_escaped (GString    *out,
                const char *word,
                gsize       length,
                guint       looks)
{
  for (gsize i = 0; i < length; i++)
    {
      if ((looks & LEAD_HTML_CODE) == 0 && length > 1 && strchr ("*`", word[i]) != NULL)
        g_string_append_c (out, '\\');
      else if ((looks & LEAD_HTML_CODE) == 0 && word[i] == '_' && (i == 0 || i + 1 == length))
        g_string_append_c (out, '\\');
      if (word[i] != '`' || (looks & LEAD_HTML_CODE) == 0)
        g_string_append_c (out, word[i]);
      else
        g_string_append_c (out, '\'');
    }
}

static void
add_run (LeadHtmlParagraph *self,
         const char        *text,
         guint              looks,
         const char        *address)
{
  Run run = { g_strdup (text), looks, g_strdup (address) };

  g_array_append_val (self->runs, run);
}

/* Bold spaces are nobody's wish: between different looks a space has none. */
static void
join (LeadHtmlParagraph *self,
      GString           *words,
      guint              looks,
      const char        *address)
{
  Run *last = last_run (self);

  if (last != NULL && same (last, looks, address) && *last->text != '\n')
    {
      g_autofree char *before = last->text;

      last->text = g_strconcat (before, self->space ? " " : "", words->str, NULL);
    }
  else
    {
      if (self->space && last != NULL && *last->text != '\n')
        add_run (self, " ", 0, NULL);
      add_run (self, words->str, looks, address);
    }
  self->space = FALSE;
}

/* No-break spaces are spacing too: word processors are full of them. */
static const char *
skip_space (const char *text)
{
  while (*text != '\0')
    {
      gunichar c = g_utf8_get_char (text);

      if (!g_unichar_isspace (c) && c != 0xA0 && c != 0x200B && c != 0xFEFF)
        break;
      text = g_utf8_next_char (text);
    }
  return text;
}

static const char *
skip_word (const char *text)
{
  while (*text != '\0' && skip_space (text) == text)
    text = g_utf8_next_char (text);
  return text;
}

/**
 * lead_html_paragraph_add:
 * @self: a paragraph
 * @text: words of it
 * @looks: how they look, of #LeadHtmlLook
 * @address: (nullable): where they lead to
 */
void
lead_html_paragraph_add (LeadHtmlParagraph *self,
                         const char        *text,
                         guint              looks,
                         const char        *address)
{
  g_autoptr (GString) words = g_string_new (NULL);
  const char *at = skip_space (text);

  self->space |= at != text && self->runs->len > 0;
  while (*at != '\0')
    {
      const char *end = skip_word (at);
      const char *next = skip_space (end);

      append_escaped (words, at, (gsize) (end - at), looks);
      if (*next != '\0')
        g_string_append_c (words, ' ');
      else
        {
          join (self, words, looks, address);
          self->space = next != end;
        }
      at = next;
    }
}

/**
 * lead_html_paragraph_add_break:
 * @self: a paragraph
 *
 * What follows is on a line of its own.
 */
void
lead_html_paragraph_add_break (LeadHtmlParagraph *self)
{
  self->space = FALSE;
  if (self->runs->len > 0)
    add_run (self, "\n", 0, NULL);
}

static void
close_looks (GString *out,
             guint    looks)
{
  if (looks & LEAD_HTML_CODE)
    g_string_append_c (out, '`');
  if (looks & LEAD_HTML_ITALIC)
    g_string_append_c (out, '*');
  if (looks & LEAD_HTML_BOLD)
    g_string_append (out, "**");
}

static void
open_looks (GString *out,
            guint    looks)
{
  if (looks & LEAD_HTML_BOLD)
    g_string_append (out, "**");
  if (looks & LEAD_HTML_ITALIC)
    g_string_append_c (out, '*');
  if (looks & LEAD_HTML_CODE)
    g_string_append_c (out, '`');
}

static void
append_run (GString   *out,
            const Run *run,
            guint      looks)
{
  gboolean is_link = run->address != NULL && strcmp (run->address, run->text) != 0;

  if (is_link)
    g_string_append_c (out, '[');
  open_looks (out, looks);
  g_string_append (out, run->text);
  close_looks (out, looks);
  if (is_link)
    g_string_append_printf (out, "](%s)", run->address);
}

/* What would begin a heading, a quote or a list begins with a plain sign. */
static void
guard_line (GString *out,
            gsize    line)
{
  const char *text = out->str + line;
  gsize digits = strspn (text, "0123456789");

  if (*text == '>' || (*text == '#' && text[strspn (text, "#")] == ' '))
    g_string_insert_c (out, (gssize) line, '\\');
  else if (strchr ("-+*", *text) != NULL && *text != '\0' && text[1] == ' ')
    g_string_insert_c (out, (gssize) line, '\\');
  else if (digits > 0 && (text[digits] == '.' || text[digits] == ')') && text[digits + 1] == ' ')
    g_string_insert_c (out, (gssize) (line + digits), '\\');
}

/**
 * lead_html_paragraph_end:
 * @self: a paragraph
 * @keep_looks: whether bold and italic are kept: a heading has a look of its own
 *
 * Begins another paragraph.
 *
 * Returns: (transfer full): this one as Markdown, maybe of several lines; empty
 *   when there is nothing in it
 */
char *
lead_html_paragraph_end (LeadHtmlParagraph *self,
                         gboolean           keep_looks)
{
  GString *out = g_string_new (NULL);
  gsize line = 0;

  while (self->runs->len > 0 && *last_run (self)->text == '\n')
    g_array_set_size (self->runs, self->runs->len - 1);
  for (guint i = 0; i < self->runs->len; i++)
    {
      const Run *run = &g_array_index (self->runs, Run, i);
      guint looks = run->looks;

      if (!keep_looks)
        looks &= ~(guint) (LEAD_HTML_BOLD | LEAD_HTML_ITALIC);
      append_run (out, run, looks);
      if (*run->text == '\n' || i + 1 == self->runs->len)
        {
          guard_line (out, line);
          line = out->len;
        }
    }
  g_array_set_size (self->runs, 0);
  self->space = FALSE;
  return g_string_free (out, FALSE);
}
