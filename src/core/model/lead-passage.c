/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-passage.h"

#include <string.h>

/* Code points of context kept on either side. */
#define CONTEXT 32

G_DEFINE_BOXED_TYPE (LeadPassage, lead_passage, lead_passage_copy, lead_passage_free)

/**
 * lead_passage_new:
 * @start: code points from the start of the body
 * @length: code points of @quote
 * @quote: the words
 * @before: up to 32 code points before them
 * @after: up to 32 code points after them
 *
 * Returns: (transfer full): a passage
 */
LeadPassage *
lead_passage_new (guint start, guint length, const char *quote, const char *before,
                  const char *after)
{
  LeadPassage *self;

  g_return_val_if_fail (quote != NULL, NULL);

  self = g_new0 (LeadPassage, 1);
  self->start = start;
  self->length = length;
  self->quote = g_strdup (quote);
  self->before = g_strdup (before != NULL ? before : "");
  self->after = g_strdup (after != NULL ? after : "");
  return self;
}

/* @n code points back from @at, not beyond @body. */
static const char *
step_back (const char *body, const char *at, guint n)
{
  while (n-- > 0 && at > body)
    at = g_utf8_prev_char (at);
  return at;
}

static const char *
step_on (const char *at, guint n)
{
  while (n-- > 0 && *at != '\0')
    at = g_utf8_next_char (at);
  return at;
}

static LeadPassage *
cut_at (const char *body, const char *from, const char *to, guint start)
{
  const char *before = step_back (body, from, CONTEXT);
  const char *after = step_on (to, CONTEXT);
  LeadPassage *self = g_new0 (LeadPassage, 1);

  self->start = start;
  self->length = g_utf8_strlen (from, to - from);
  self->quote = g_strndup (from, to - from);
  self->before = g_strndup (before, from - before);
  self->after = g_strndup (to, after - to);
  return self;
}

/**
 * lead_passage_cut:
 * @body: a whole body, UTF-8
 * @start: code points from its start
 * @length: code points, at least 1
 *
 * Takes the words and their surroundings out of @body.
 *
 * Returns: (transfer full) (nullable): the passage, or %NULL when it would be
 *   empty or @body ends before it
 */
LeadPassage *
lead_passage_cut (const char *body, guint start, guint length)
{
  const char *from, *to;

  g_return_val_if_fail (body != NULL, NULL);

  from = step_on (body, start);
  to = step_on (from, length);
  if (length == 0 || (guint) g_utf8_strlen (body, to - body) != start + length)
    return NULL;
  return cut_at (body, from, to, start);
}

/**
 * lead_passage_copy:
 * @self: a passage
 *
 * Returns: (transfer full): a copy
 */
LeadPassage *
lead_passage_copy (const LeadPassage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_passage_new (self->start, self->length, self->quote, self->before, self->after);
}

/**
 * lead_passage_free:
 * @self: (transfer full): a passage
 */
void
lead_passage_free (LeadPassage *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->quote);
  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

/**
 * lead_passage_equal:
 * @a: (nullable): a passage
 * @b: (nullable): another
 *
 * Returns: whether they are the same in every field, or both %NULL
 */
gboolean
lead_passage_equal (const LeadPassage *a, const LeadPassage *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return a->start == b->start && a->length == b->length && g_str_equal (a->quote, b->quote)
         && g_str_equal (a->before, b->before) && g_str_equal (a->after, b->after);
}

/* How many bytes of context agree next to @from and @to: what tells one
 * occurrence of the same words from another. */
static guint
shared_context (const LeadPassage *self, const char *body, const char *from, const char *to)
{
  gsize before = strlen (self->before);
  guint shared = 0;

  for (gsize i = 0; i < before && from - i > body; i++)
    {
      if (from[-1 - (gssize) i] != self->before[before - 1 - i])
        break;
      shared++;
    }
  for (gsize i = 0; self->after[i] != '\0' && to[i] == self->after[i]; i++)
    shared++;
  return shared;
}

/**
 * lead_passage_locate:
 * @self: a passage as it was
 * @body: the body as it is now
 *
 * Finds the words again: where they were; otherwise the occurrence with the
 * most of the old surroundings, and among equals the one nearest the old place.
 *
 * Returns: (transfer full) (nullable): the passage in @body, or %NULL when its
 *   words are no longer there
 */
LeadPassage *
lead_passage_locate (const LeadPassage *self, const char *body)
{
  gsize size;
  const char *hit, *best = NULL, *counted = body;
  guint start = 0, best_start = 0, best_shared = 0, best_distance = G_MAXUINT;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (body != NULL, NULL);

  size = strlen (self->quote);
  if (size == 0)
    return NULL;

  for (hit = strstr (body, self->quote); hit != NULL; hit = strstr (hit + 1, self->quote))
    {
      guint shared = shared_context (self, body, hit, hit + size);
      guint distance;

      start += g_utf8_strlen (counted, hit - counted);
      counted = hit;
      distance = start > self->start ? start - self->start : self->start - start;
      if (best == NULL || shared > best_shared
          || (shared == best_shared && distance < best_distance))
        {
          best = hit;
          best_start = start;
          best_shared = shared;
          best_distance = distance;
        }
    }
  return best != NULL ? cut_at (body, best, best + size, best_start) : NULL;
}
