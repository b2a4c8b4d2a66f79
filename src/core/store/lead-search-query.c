/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-search-query.h"

#include <string.h>

#include "core/model/lead-brief.h"

/* Far more than anybody types; a pasted page isn't searched for word by word. */
#define MAX_TERMS 24
#define MAX_BYTES 2048

typedef struct
{
  char     *phrase; /* folded words */
  gboolean  prefix;
} Term;

struct _LeadSearchQuery
{
  GArray *terms; /* of Term */
};

static void
term_clear (gpointer data)
{
  Term *term = data;

  g_free (term->phrase);
}

static gboolean
is_quote (gunichar c)
{
  return c == '"' || c == 0x201c || c == 0x201d || c == 0x201e || c == 0xab || c == 0xbb;
}

/* Where the word or the quoted phrase that begins at @text ends. */
static const char *
find_end (const char *text,
          const char *limit,
          gboolean    quoted)
{
  const char *p = text;

  while (p < limit)
    {
      gunichar c = g_utf8_get_char (p);

      if (is_quote (c) || (!quoted && g_unichar_isspace (c)))
        break;
      p = g_utf8_next_char (p);
    }

  return p;
}

static void
add_term (LeadSearchQuery *self,
          const char      *start,
          const char      *end,
          gboolean         prefix)
{
  g_autoptr (LeadSearchText) text = lead_search_text_new (start, end - start);
  Term term = { .prefix = prefix };

  if (*lead_search_text_get_folded (text) == '\0' || self->terms->len == MAX_TERMS)
    return;
  term.phrase = g_strdup (lead_search_text_get_folded (text));
  g_array_append_val (self->terms, term);
}

static void
parse (LeadSearchQuery *self,
       const char      *p,
       const char      *limit)
{
  while (p < limit)
    {
      gboolean quoted = is_quote (g_utf8_get_char (p));
      const char *start = quoted ? g_utf8_next_char (p) : p;
      const char *end = find_end (start, limit, quoted);

      /* Only what is still being typed may go on: no space, no closing quote after it. */
      add_term (self, start, end, end == limit);
      p = end;
      if (p < limit && (quoted || g_unichar_isspace (g_utf8_get_char (p))))
        p = g_utf8_next_char (p);
    }
}

/**
 * lead_search_query_new:
 * @words: (nullable): what was typed; anything that isn't UTF-8 finds nothing
 *
 * Returns: (transfer full): what it asks for
 */
LeadSearchQuery *
lead_search_query_new (const char *words)
{
  LeadSearchQuery *self = g_new (LeadSearchQuery, 1);

  self->terms = g_array_new (FALSE, FALSE, sizeof (Term));
  g_array_set_clear_func (self->terms, term_clear);
  if (words != NULL && g_utf8_validate (words, -1, NULL))
    {
      gsize length = strlen (words);
      const char *limit = words + length;

      if (length > MAX_BYTES)
        limit = g_utf8_find_prev_char (words, words + MAX_BYTES + 1);
      parse (self, words, limit);
    }

  return self;
}

/**
 * lead_search_query_free:
 * @self: (nullable): a query
 */
void
lead_search_query_free (LeadSearchQuery *self)
{
  if (self == NULL)
    return;

  g_array_unref (self->terms);
  g_free (self);
}

/**
 * lead_search_query_is_empty:
 * @self: a query
 *
 * Returns: whether it asks for nothing: no letter, digit or symbol in it
 */
gboolean
lead_search_query_is_empty (const LeadSearchQuery *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->terms->len == 0;
}

/**
 * lead_search_query_to_fts:
 * @self: a query that isn't empty
 *
 * Returns: (transfer full): it in the language of FTS5; folded words hold
 *   neither quotes nor operators
 */
char *
lead_search_query_to_fts (const LeadSearchQuery *self)
{
  GString *fts = g_string_new (NULL);

  g_return_val_if_fail (!lead_search_query_is_empty (self), NULL);

  for (guint i = 0; i < self->terms->len; i++)
    {
      const Term *term = &g_array_index (self->terms, Term, i);

      g_string_append_printf (fts, "%s\"%s\"%s", i > 0 ? " " : "", term->phrase,
                              term->prefix ? " *" : "");
    }

  return g_string_free (fts, FALSE);
}

static gboolean
term_is_in (const Term           *term,
            const LeadSearchText *text)
{
  guint from = 0;

  return lead_search_text_find (text, term->phrase, term->prefix, &from, NULL, NULL);
}

/**
 * lead_search_query_matches:
 * @self: a query
 * @title: an entry's title
 * @body: its text
 *
 * The same answer as the index gives, for an entry that isn't indexed yet.
 *
 * Returns: whether every word and phrase is in the title or in the text
 */
gboolean
lead_search_query_matches (const LeadSearchQuery *self,
                           const char            *title,
                           const char            *body)
{
  g_autoptr (LeadSearchText) folded_title = lead_search_text_new (title, strlen (title));
  g_autoptr (LeadSearchText) folded_body = lead_search_text_new (body, strlen (body));

  for (guint i = 0; i < self->terms->len; i++)
    {
      const Term *term = &g_array_index (self->terms, Term, i);

      if (!term_is_in (term, folded_title) && !term_is_in (term, folded_body))
        return FALSE;
    }

  return TRUE;
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const LeadSpan *first = a;
  const LeadSpan *second = b;

  return (first->start > second->start) - (first->start < second->start);
}

static void
merge_spans (GArray *spans)
{
  guint n_merged = 0;

  g_array_sort (spans, compare_spans);
  for (guint i = 0; i < spans->len; i++)
    {
      LeadSpan span = g_array_index (spans, LeadSpan, i);
      LeadSpan *last = n_merged > 0 ? &g_array_index (spans, LeadSpan, n_merged - 1) : NULL;

      if (last != NULL && span.start <= last->start + last->length)
        last->length = MAX (last->length, span.start + span.length - last->start);
      else
        g_array_index (spans, LeadSpan, n_merged++) = span;
    }
  g_array_set_size (spans, n_merged);
}

/**
 * lead_search_query_find:
 * @self: a query
 * @text: a text
 *
 * Returns: (transfer full) (element-type LeadSpan): where its words are in
 *   @text, in order, without overlaps
 */
GArray *
lead_search_query_find (const LeadSearchQuery *self,
                        const char            *text)
{
  g_autoptr (LeadSearchText) folded = lead_search_text_new (text, strlen (text));
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (LeadSpan));

  for (guint i = 0; i < self->terms->len; i++)
    {
      const Term *term = &g_array_index (self->terms, Term, i);
      guint from = 0, start, end;

      while (lead_search_text_find (folded, term->phrase, term->prefix, &from, &start, &end))
        {
          LeadSpan span = { start, end - start };

          g_array_append_val (spans, span);
        }
    }
  merge_spans (spans);

  return spans;
}
