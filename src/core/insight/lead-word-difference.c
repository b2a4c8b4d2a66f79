/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How two texts differ, word by word. The shortest way from one to the other is
 * searched from both ends at once (Eugene W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations", Algorithmica 1, 1986), which needs room for two
 * rows only. A stretch in which nearly every word is another isn't searched to
 * the end: it is given as one text for another, which is also how a person reads
 * it. So the time is bounded whatever the texts are. */

#include "config.h"

#include "lead-word-difference.h"

/* Half the steps after which two stretches count as different altogether. */
#define MAX_STEPS 1000

/* A word with the white space behind it, or a break between lines. */
typedef struct
{
  gsize    start;
  gsize    length; /* without the space */
  gsize    space;
  guint    name; /* the same for the same word, whatever space follows */
  gboolean is_word;
} Token;

typedef struct
{
  GHashTable *names; /* words to numbers */
  GArray     *before;
  GArray     *after;
  int        *forward; /* the furthest place reached on each diagonal */
  int        *backward;
  int        *partner; /* of each earlier token its place in the later text, or -1 */
} Comparison;

/* A rectangle of both texts: tokens from "left" on in the earlier one, from
 * "top" on in the later one. */
typedef struct
{
  int left;
  int top;
  int right;
  int bottom;
} Box;

/* Characters of scripts without spaces are words of their own. */
static gboolean
joins (gunichar c)
{
  return g_unichar_isalnum (c) && !g_unichar_iswide (c);
}

static const char *
skip_word (const char *at)
{
  gunichar c = g_utf8_get_char (at);

  at = g_utf8_next_char (at);
  if (!joins (c))
    return at;
  while (*at != '\0' && (joins (g_utf8_get_char (at)) || g_unichar_ismark (g_utf8_get_char (at))))
    at = g_utf8_next_char (at);
  return at;
}

static const char *
skip_space (const char *at)
{
  while (*at != '\0' && *at != '\n' && g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

static guint
name_of (GHashTable *names,
         const char *word,
         gsize       length)
{
  char *key = g_strndup (word, length);
  gpointer name = g_hash_table_lookup (names, key);

  if (name == NULL)
    {
      name = GUINT_TO_POINTER (g_hash_table_size (names) + 1);
      g_hash_table_insert (names, key, name);
    }
  else
    g_free (key);
  return GPOINTER_TO_UINT (name);
}

static GArray *
tokenise (GHashTable *names,
          const char *text)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (Token));

  for (const char *at = text; *at != '\0';)
    {
      const char *end = skip_word (at);
      const char *next = *at != '\n' ? skip_space (end) : end;
      Token token = {
        .start = (gsize) (at - text),
        .length = (gsize) (end - at),
        .space = (gsize) (next - end),
        .name = name_of (names, at, (gsize) (end - at)),
        .is_word = g_unichar_isalnum (g_utf8_get_char (at)),
      };

      g_array_append_val (tokens, token);
      at = next;
    }
  return tokens;
}

static const Token *
token_at (GArray *tokens,
          int     index)
{
  return &g_array_index (tokens, Token, index);
}

static gboolean
same (Comparison *comparison,
      int         before,
      int         after)
{
  return token_at (comparison->before, before)->name == token_at (comparison->after, after)->name;
}

/* One step further from the top left corner: whether the ways from both corners
 * meet, and where. */
static gboolean
step_forward (Comparison *comparison,
              const Box  *box,
              int         step,
              int        *split_x,
              int        *split_y)
{
  int delta = (box->right - box->left) - (box->bottom - box->top);
  int *row = comparison->forward;

  for (int k = -step; k <= step; k += 2)
    {
      int x = k == -step || (k != step && row[k - 1] < row[k + 1]) ? row[k + 1] : row[k - 1] + 1;
      int y = x - k;

      while (x < box->right - box->left && y < box->bottom - box->top && x >= 0 && y >= 0
             && same (comparison, box->left + x, box->top + y))
        {
          x++;
          y++;
        }
      row[k] = x;
      if (delta % 2 != 0 && k >= delta - (step - 1) && k <= delta + (step - 1)
          && x + comparison->backward[delta - k] >= box->right - box->left)
        {
          *split_x = box->left + x;
          *split_y = box->top + y;
          return TRUE;
        }
    }
  return FALSE;
}

/* The same from the bottom right corner; places are counted from there. */
static gboolean
step_backward (Comparison *comparison,
               const Box  *box,
               int         step,
               int        *split_x,
               int        *split_y)
{
  int delta = (box->right - box->left) - (box->bottom - box->top);
  int *row = comparison->backward;

  for (int k = -step; k <= step; k += 2)
    {
      int x = k == -step || (k != step && row[k - 1] < row[k + 1]) ? row[k + 1] : row[k - 1] + 1;
      int y = x - k;

      while (x < box->right - box->left && y < box->bottom - box->top && x >= 0 && y >= 0
             && same (comparison, box->right - x - 1, box->bottom - y - 1))
        {
          x++;
          y++;
        }
      row[k] = x;
      if (delta % 2 == 0 && delta - k >= -step && delta - k <= step
          && x + comparison->forward[delta - k] >= box->right - box->left)
        {
          *split_x = box->right - x;
          *split_y = box->bottom - y;
          return TRUE;
        }
    }
  return FALSE;
}

/* Neither outside of @box nor one of the corners, which would divide nothing. */
static gboolean
is_inside (const Box *box,
           int        x,
           int        y)
{
  return x >= box->left && x <= box->right && y >= box->top && y <= box->bottom
         && (x != box->left || y != box->top) && (x != box->right || y != box->bottom);
}

/* A point that the shortest way through @box goes by. */
static gboolean
find_split (Comparison *comparison,
            const Box  *box,
            int        *x,
            int        *y)
{
  int most = (box->right - box->left + box->bottom - box->top + 1) / 2;

  comparison->forward[1] = 0;
  comparison->backward[1] = 0;
  for (int step = 0; step <= MIN (most, MAX_STEPS); step++)
    {
      if (step_forward (comparison, box, step, x, y)
          || step_backward (comparison, box, step, x, y))
        return is_inside (box, *x, *y);
    }
  return FALSE;
}

static void
pair_up (Comparison *comparison,
         Box         box)
{
  int x;
  int y;

  while (box.left < box.right && box.top < box.bottom && same (comparison, box.left, box.top))
    comparison->partner[box.left++] = box.top++;
  while (box.left < box.right && box.top < box.bottom
         && same (comparison, box.right - 1, box.bottom - 1))
    comparison->partner[--box.right] = --box.bottom;

  if (box.left < box.right && box.top < box.bottom && find_split (comparison, &box, &x, &y))
    {
      pair_up (comparison, (Box) { box.left, box.top, x, y });
      pair_up (comparison, (Box) { x, y, box.right, box.bottom });
    }
}

static void
add (GArray      *spans,
     LeadWordsIn  in,
     gsize        start,
     gsize        length,
     gboolean     is_word)
{
  LeadWordSpan span = { in, start, length, is_word ? 1 : 0 };
  LeadWordSpan *last
      = spans->len > 0 ? &g_array_index (spans, LeadWordSpan, spans->len - 1) : NULL;

  if (last != NULL && last->in == in && last->start + last->length == start)
    {
      last->length += length;
      last->n_words += span.n_words;
    }
  else if (length > 0)
    g_array_append_val (spans, span);
}

static void
add_token (GArray      *spans,
           LeadWordsIn  in,
           const Token *token)
{
  add (spans, in, token->start, token->length + token->space, token->is_word);
}

/* Space where there was none, or none any more, is a difference: else what comes
 * next to it would stick to the word. */
static void
add_pair (GArray      *spans,
          const Token *before,
          const Token *after)
{
  if ((before->space == 0) == (after->space == 0))
    {
      add_token (spans, LEAD_WORDS_IN_BOTH, before);
      return;
    }
  add (spans, LEAD_WORDS_IN_BOTH, before->start, before->length, before->is_word);
  add (spans, LEAD_WORDS_IN_BEFORE, before->start + before->length, before->space, FALSE);
  add (spans, LEAD_WORDS_IN_AFTER, after->start + after->length, after->space, FALSE);
}

/* Between two words of both, first what has gone and then what has come. */
static GArray *
put_in_order (Comparison *comparison)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (LeadWordSpan));
  int n_before = (int) comparison->before->len;
  int j = 0;

  for (int i = 0; i <= n_before; i++)
    {
      int partner = i < n_before ? comparison->partner[i] : (int) comparison->after->len;

      for (; j < partner; j++)
        add_token (spans, LEAD_WORDS_IN_AFTER, token_at (comparison->after, j));
      if (i == n_before)
        break;
      if (partner >= 0)
        add_pair (spans, token_at (comparison->before, i), token_at (comparison->after, j++));
      else
        add_token (spans, LEAD_WORDS_IN_BEFORE, token_at (comparison->before, i));
    }
  return spans;
}

/**
 * lead_word_difference:
 * @before: a text, UTF-8
 * @after: what has become of it
 *
 * Compares two texts word by word. A break between lines counts as a word; how
 * much space follows a word doesn't matter, only whether there is any.
 *
 * Returns: (transfer full) (element-type LeadWordSpan): the words of both in one
 *   order: all of @before are in those not %LEAD_WORDS_IN_AFTER, all of @after,
 *   but for the space behind words, in those not %LEAD_WORDS_IN_BEFORE
 */
GArray *
lead_word_difference (const char *before,
                      const char *after)
{
  Comparison comparison = { NULL };
  GArray *spans;
  g_autofree int *rows = NULL;
  int size = 2 * (MAX_STEPS + 2);

  g_return_val_if_fail (before != NULL, NULL);
  g_return_val_if_fail (after != NULL, NULL);

  rows = g_new0 (int, 2 * size + 1);
  comparison.forward = rows + size / 2;
  comparison.backward = rows + size + size / 2;
  comparison.names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  comparison.before = tokenise (comparison.names, before);
  comparison.after = tokenise (comparison.names, after);
  comparison.partner = g_new (int, comparison.before->len + 1);
  for (guint i = 0; i < comparison.before->len; i++)
    comparison.partner[i] = -1;
  pair_up (&comparison,
           (Box) { 0, 0, (int) comparison.before->len, (int) comparison.after->len });
  spans = put_in_order (&comparison);

  g_array_unref (comparison.before);
  g_array_unref (comparison.after);
  g_hash_table_unref (comparison.names);
  g_free (comparison.partner);
  return spans;
}
