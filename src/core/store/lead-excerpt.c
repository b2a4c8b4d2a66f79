/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The piece of a text that a row shows: one line, cut around what was searched
 * for, so that the reader sees why the entry came up.
 */

#include "config.h"

#include "lead-excerpt.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-brief.h"
#include "core/model/lead-markup.h"
#include "lead-search-query.h"

#define ELLIPSIS "…"

/* What a character of a line is to a reader. */
typedef enum
{
  SHOWN,
  SIGN,    /* of Markdown: nothing to read */
  PICTURE, /* of a picture's reference: stands for a blank */
} Role;

typedef struct
{
  /* borrowed */
  const char *body;
  GArray     *hits;  /* of LeadSpan, in the body */
  GArray     *spans; /* (nullable): of LeadSpan, in the line */

  /* owned */
  GString *line;
  guint8  *roles; /* of the characters in the paragraph that is cut */

  guint    max_bytes;
  guint next_hit;
  int   open_span; /* where in the line it began, or -1 */
  gboolean has_picture;
} Cutter;

/* A third of the line before the hit, begun with a whole word. */
static const char *
choose_start (const char     *body,
              const LeadSpan *hit,
              guint           max_bytes)
{
  const char *start;
  const char *p;

  if (hit == NULL || hit->start + hit->length <= max_bytes)
    return body;

  start = body + hit->start;
  for (p = start; p > body && start - p < max_bytes / 3; p = g_utf8_prev_char (p))
    ;
  while (p < start && !g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);

  /* One unbroken stretch of text: then in the middle of it. */
  return p < start ? p : start;
}

static void
close_span (Cutter *self)
{
  LeadSpan span = { self->open_span, self->line->len - self->open_span };

  if (self->open_span >= 0 && self->spans != NULL)
    g_array_append_val (self->spans, span);
  self->open_span = -1;
}

static const LeadSpan *
next_hit (Cutter *self)
{
  return self->next_hit < self->hits->len
         ? &g_array_index (self->hits, LeadSpan, self->next_hit) : NULL;
}

/* Before the blank that follows a hit is written, so that it stays outside. */
static void
leave_hits (Cutter *self,
            guint   at)
{
  const LeadSpan *hit;

  while ((hit = next_hit (self)) != NULL && at >= hit->start + hit->length)
    {
      close_span (self);
      self->next_hit++;
    }
}

static void
enter_hit (Cutter *self,
           guint   at)
{
  const LeadSpan *hit = next_hit (self);

  if (hit != NULL && self->open_span < 0 && at >= hit->start)
    self->open_span = self->line->len;
}

static void
set_roles (guint8           *roles,
           const LeadMarkup *markup)
{
  Role role = markup->kind == LEAD_MARKUP_PICTURE ? PICTURE : SIGN;

  for (guint i = markup->start; i < markup->end; i++)
    if (role == PICTURE || i < markup->inner_start || i >= markup->inner_end)
      roles[i] = MAX (roles[i], role);
}

/* Which characters of the paragraph from @p on say only how others look. Those
 * of lists stay: they keep apart what comes to stand in one line. */
static void
read_paragraph (Cutter     *self,
                const char *p)
{
  gsize length = strcspn (p, "\n");
  g_autoptr (GArray) markups = lead_markup_scan (p, (gssize) length);

  g_free (self->roles);
  self->roles = g_new0 (guint8, length + 1);
  for (guint i = 0; i < markups->len; i++)
    {
      const LeadMarkup *markup = &g_array_index (markups, LeadMarkup, i);

      if (markup->kind != LEAD_MARKUP_ITEM && markup->kind != LEAD_MARKUP_NUMBER)
        set_roles (self->roles, markup);
    }
}

/* The line takes one more character; FALSE when it is full. */
static gboolean
write_character (Cutter     *self,
                 const char *p,
                 gboolean    gap)
{
  gsize length = g_utf8_next_char (p) - p;

  if (self->line->len + gap + length > self->max_bytes)
    return FALSE;
  if (gap)
    g_string_append_c (self->line, ' ');
  enter_hit (self, p - self->body);
  g_string_append_len (self->line, p, length);
  return TRUE;
}

/* Everything up to the limit, as it is read: without signs, and with any blank
 * stretch as one space. */
static void
write_line (Cutter     *self,
            const char *start)
{
  const char *before = g_strrstr_len (self->body, start - self->body, "\n");
  const char *paragraph = before != NULL ? before + 1 : self->body;
  glong at = g_utf8_strlen (paragraph, start - paragraph);
  gboolean gap = FALSE;

  read_paragraph (self, paragraph);
  for (const char *p = start; *p != '\0'; p = g_utf8_next_char (p), at++)
    {
      leave_hits (self, p - self->body);
      self->has_picture |= self->roles[at] == PICTURE;
      if (self->roles[at] == PICTURE || g_unichar_isspace (g_utf8_get_char (p)))
        gap = self->line->len > 0;
      else if (self->roles[at] == SHOWN)
        {
          if (!write_character (self, p, gap))
            {
              g_string_append (self->line, ELLIPSIS);
              break;
            }
          gap = FALSE;
        }
      if (*p == '\n')
        {
          read_paragraph (self, p + 1);
          at = -1;
        }
    }
  close_span (self);
}

/**
 * lead_excerpt_cut:
 * @body: an entry's text
 * @words: (nullable): what was searched for
 * @max_bytes: how long the line may be, without an ellipsis at either end
 * @spans: (nullable) (element-type LeadSpan): where to add the hits in the line
 *
 * Returns: (transfer full): one line of the text, around the first hit or from
 *   its start, as it is read: without the signs of Markdown and the references
 *   to pictures in it
 */
char *
lead_excerpt_cut (const char *body,
                  const char *words,
                  guint       max_bytes,
                  GArray     *spans)
{
  g_autoptr (LeadSearchQuery) query = lead_search_query_new (words);
  g_autoptr (GArray) hits = NULL;
  Cutter cutter = { .body = body, .spans = spans, .max_bytes = max_bytes, .open_span = -1 };
  const LeadSpan *first;
  const char *start;

  g_return_val_if_fail (body != NULL, NULL);

  if (lead_search_query_is_empty (query))
    hits = g_array_new (FALSE, FALSE, sizeof (LeadSpan));
  else
    hits = lead_search_query_find (query, body);
  first = hits->len > 0 ? &g_array_index (hits, LeadSpan, 0) : NULL;
  start = choose_start (body, first, max_bytes);

  cutter.hits = hits;
  cutter.line = g_string_new (start > body ? ELLIPSIS : NULL);
  write_line (&cutter, start);
  if (cutter.line->len == 0 && cutter.has_picture)
    g_string_append (cutter.line, _("Picture"));

  g_free (cutter.roles);
  return g_string_free (cutter.line, FALSE);
}
