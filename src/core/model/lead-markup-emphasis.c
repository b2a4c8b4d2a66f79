/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-markup-emphasis.h"

/* A line with more runs than this isn't prose; the rest of them say nothing. */
#define MAX_RUNS 4096
/* How far back a closing run looks for its opening one, in runs. */
#define MAX_LOOK 64

/* Stars or underscores side by side. */
typedef struct
{
  gunichar character;
  guint start;
  guint count;
  guint original;
  gboolean opens;
  gboolean closes;
} Run;

struct _LeadMarkupEmphasis
{
  GArray *runs; /* owned, of Run */
};

/**
 * lead_markup_emphasis_new:
 *
 * Returns: (transfer full): nothing collected yet
 */
LeadMarkupEmphasis *
lead_markup_emphasis_new (void)
{
  LeadMarkupEmphasis *self = g_new0 (LeadMarkupEmphasis, 1);

  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  return self;
}

/**
 * lead_markup_emphasis_free:
 * @self: (nullable): what was collected
 */
void
lead_markup_emphasis_free (LeadMarkupEmphasis *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->runs);
  g_free (self);
}

static gboolean
is_space (gunichar c)
{
  return c == 0 || g_unichar_isspace (c);
}

/* The rules of CommonMark, so that other apps see the same. */
static void
judge (Run      *run,
       gunichar  before,
       gunichar  after)
{
  gboolean left = !is_space (after)
                  && (!g_unichar_ispunct (after) || is_space (before)
                      || g_unichar_ispunct (before));
  gboolean right = !is_space (before)
                   && (!g_unichar_ispunct (before) || is_space (after)
                       || g_unichar_ispunct (after));

  if (run->character == '*')
    {
      run->opens = left;
      run->closes = right;
    }
  else
    {
      run->opens = left && (!right || g_unichar_ispunct (before));
      run->closes = right && (!left || g_unichar_ispunct (after));
    }
}

/**
 * lead_markup_emphasis_add:
 * @self: what was collected
 * @text: a line
 * @length: of @text, in code points
 * @at: where a star or an underscore is
 *
 * Collects those side by side from @at on.
 *
 * Returns: where they end
 */
guint
lead_markup_emphasis_add (LeadMarkupEmphasis *self,
                          const gunichar     *text,
                          guint               length,
                          guint               at)
{
  Run run = { text[at], at, 0, 0, FALSE, FALSE };
  guint end = at;

  while (end < length && text[end] == text[at])
    end++;
  run.count = run.original = end - at;
  judge (&run, at > 0 ? text[at - 1] : 0, end < length ? text[end] : 0);
  if ((run.opens || run.closes) && self->runs->len < MAX_RUNS)
    g_array_append_val (self->runs, run);
  return end;
}

static gboolean
match (const Run *opener,
       const Run *closer)
{
  if (opener->character != closer->character || !opener->opens || opener->count == 0)
    return FALSE;
  /* "a*b**c*": a run that could be both doesn't close half of another. */
  if (opener->closes || closer->opens)
    return (opener->original + closer->original) % 3 != 0
           || (opener->original % 3 == 0 && closer->original % 3 == 0);
  return TRUE;
}

static void
join (Run    *opener,
      Run    *closer,
      GArray *markups)
{
  guint use = opener->count >= 2 && closer->count >= 2 ? 2 : 1;
  LeadMarkup markup = { 0 };

  opener->count -= use;
  markup.kind = use == 2 ? LEAD_MARKUP_STRONG : LEAD_MARKUP_EMPHASIS;
  markup.start = opener->start + opener->count;
  markup.inner_start = markup.start + use;
  markup.inner_end = closer->start;
  markup.end = closer->start + use;
  closer->start += use;
  closer->count -= use;
  g_array_append_val (markups, markup);
}

static gboolean
close_one (GArray *runs,
           guint   position,
           GArray *markups)
{
  Run *closer = &g_array_index (runs, Run, position);

  for (guint back = 1; back <= MIN (position, MAX_LOOK); back++)
    {
      Run *opener = &g_array_index (runs, Run, position - back);

      if (!match (opener, closer))
        continue;
      /* What stands between them and found no partner means itself. */
      for (guint i = position - back + 1; i < position; i++)
        g_array_index (runs, Run, i).count = 0;
      join (opener, closer, markups);
      return TRUE;
    }
  return FALSE;
}

/**
 * lead_markup_emphasis_end:
 * @self: what was collected
 * @markups: (element-type LeadMarkup): gets what is bold or italic
 */
void
lead_markup_emphasis_end (LeadMarkupEmphasis *self,
                          GArray             *markups)
{
  for (guint i = 0; i < self->runs->len; i++)
    {
      Run *closer = &g_array_index (self->runs, Run, i);

      while (closer->closes && closer->count > 0 && close_one (self->runs, i, markups))
        ;
    }
}
