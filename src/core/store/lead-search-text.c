/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-search-text.h"

#include <string.h>

/* The longest canonical or compatibility decomposition in Unicode. */
#define MAX_DECOMPOSITION 18

struct _LeadSearchText
{
  GString *folded;
  GArray  *tokens; /* of LeadSearchToken, in order */
};

/* Scripts that put no spaces between words: every character stands alone, so
 * that any stretch of them is found as a phrase. */
static gboolean
stands_alone (gunichar c)
{
  return (c >= 0x0e00 && c <= 0x0eff)                  /* Thai, Lao */
         || (c >= 0x1000 && c <= 0x109f)               /* Myanmar */
         || (c >= 0x1780 && c <= 0x17ff)               /* Khmer */
         || (c >= 0x3040 && c <= 0x30ff)               /* Kana */
         || (c >= 0x3400 && c <= 0x9fff)               /* Han */
         || (c >= 0xf900 && c <= 0xfaff)
         || (c >= 0x20000 && c <= 0x3ffff);
}

typedef enum
{
  ROLE_SEPARATOR,
  ROLE_LETTER,
  ROLE_ALONE,
  ROLE_SYMBOL,
  ROLE_IGNORED,
} Role;

static Role
classify (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalnum (c) ? ROLE_LETTER : ROLE_SEPARATOR;
  if (stands_alone (c) && !g_unichar_ismark (c))
    return g_unichar_isalnum (c) ? ROLE_ALONE : ROLE_SEPARATOR;

  switch (g_unichar_type (c))
    {
    case G_UNICODE_LOWERCASE_LETTER:
    case G_UNICODE_MODIFIER_LETTER:
    case G_UNICODE_OTHER_LETTER:
    case G_UNICODE_TITLECASE_LETTER:
    case G_UNICODE_UPPERCASE_LETTER:
    case G_UNICODE_DECIMAL_NUMBER:
    case G_UNICODE_LETTER_NUMBER:
    case G_UNICODE_OTHER_NUMBER:
      return ROLE_LETTER;

    /* Accents, and what is there but not seen: soft hyphens, joiners. */
    case G_UNICODE_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_FORMAT:
      return ROLE_IGNORED;

    case G_UNICODE_OTHER_SYMBOL:
      return ROLE_SYMBOL;

    case G_UNICODE_CONTROL:
    case G_UNICODE_UNASSIGNED:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_CONNECT_PUNCTUATION:
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_OTHER_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_CURRENCY_SYMBOL:
    case G_UNICODE_MODIFIER_SYMBOL:
    case G_UNICODE_MATH_SYMBOL:
    case G_UNICODE_LINE_SEPARATOR:
    case G_UNICODE_PARAGRAPH_SEPARATOR:
    case G_UNICODE_SPACE_SEPARATOR:
    default:
      return ROLE_SEPARATOR;
    }
}

static void
append_folded (GString  *folded,
               gunichar  c)
{
  gunichar parts[MAX_DECOMPOSITION];
  gsize n_parts;

  if (c < 0x80)
    {
      g_string_append_c (folded, g_ascii_tolower (c));
      return;
    }

  n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n_parts; i++)
    {
      gunichar lower = g_unichar_tolower (parts[i]);

      if (g_unichar_isalnum (lower))
        g_string_append_unichar (folded, lower == 0x3c2 ? 0x3c3 : lower);
    }
}

/* The index takes letters and digits only, so a picture sign goes by its number. */
static void
append_symbol (GString  *folded,
               gunichar  c)
{
  g_string_append_printf (folded, "xu%x", c);
}

static void
begin_token (LeadSearchText *self,
             guint           start)
{
  LeadSearchToken token = { .start = start };

  if (self->folded->len > 0)
    g_string_append_c (self->folded, ' ');
  token.folded = self->folded->len;
  g_array_append_val (self->tokens, token);
}

static LeadSearchToken *
last_token (LeadSearchText *self)
{
  return &g_array_index (self->tokens, LeadSearchToken, self->tokens->len - 1);
}

/**
 * lead_search_text_new:
 * @text: any valid UTF-8
 * @length: bytes of it
 *
 * Returns: (transfer full): it, folded
 */
LeadSearchText *
lead_search_text_new (const char *text,
                      gsize       length)
{
  LeadSearchText *self;
  const char *end = text + length;
  gboolean in_word = FALSE;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_new (LeadSearchText, 1);
  self->folded = g_string_sized_new (length + 1);
  self->tokens = g_array_sized_new (FALSE, FALSE, sizeof (LeadSearchToken), length / 6 + 1);

  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      Role role = classify (c);

      if (role == ROLE_SEPARATOR)
        in_word = FALSE;
      if (role == ROLE_SEPARATOR || (role == ROLE_IGNORED && !in_word))
        continue;

      if (!in_word || role == ROLE_ALONE || role == ROLE_SYMBOL)
        begin_token (self, p - text);
      if (role == ROLE_SYMBOL)
        append_symbol (self->folded, c);
      else if (role != ROLE_IGNORED)
        append_folded (self->folded, c);
      last_token (self)->end = g_utf8_next_char (p) - text;
      in_word = role == ROLE_LETTER || (role == ROLE_IGNORED && in_word);
    }

  return self;
}

/**
 * lead_search_text_free:
 * @self: (nullable): a folded text
 */
void
lead_search_text_free (LeadSearchText *self)
{
  if (self == NULL)
    return;

  g_string_free (self->folded, TRUE);
  g_array_unref (self->tokens);
  g_free (self);
}

/**
 * lead_search_text_get_folded:
 * @self: a folded text
 *
 * Returns: (transfer none): its words with single spaces between, as they are
 *   indexed
 */
const char *
lead_search_text_get_folded (const LeadSearchText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->folded->str;
}

/* The token that holds the byte at @folded. */
static const LeadSearchToken *
token_at (const LeadSearchText *self,
          guint                 folded)
{
  guint low = 0;
  guint high = self->tokens->len;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->tokens, LeadSearchToken, middle).folded <= folded)
        low = middle;
      else
        high = middle;
    }

  return &g_array_index (self->tokens, LeadSearchToken, low);
}

/**
 * lead_search_text_find:
 * @self: a folded text
 * @phrase: folded words, not empty
 * @prefix: whether the last of them may go on
 * @from: (inout): where in the folded text to begin, 0 at first; then where to
 *   go on for the next hit
 * @start: (out) (optional): bytes from the start of the original text
 * @end: (out) (optional): the same, behind the hit
 *
 * Returns: whether the phrase comes up at or after @from
 */
gboolean
lead_search_text_find (const LeadSearchText *self,
                       const char           *phrase,
                       gboolean              prefix,
                       guint                *from,
                       guint                *start,
                       guint                *end)
{
  gsize length = strlen (phrase);
  const char *folded = self->folded->str;

  g_return_val_if_fail (length > 0, FALSE);

  for (const char *p = folded + *from; (p = strstr (p, phrase)) != NULL; p++)
    {
      gboolean begins = p == folded || p[-1] == ' ';
      gboolean ends = prefix || p[length] == ' ' || p[length] == '\0';

      if (!begins || !ends)
        continue;
      *from = p - folded + length;
      if (start != NULL)
        *start = token_at (self, p - folded)->start;
      if (end != NULL)
        *end = token_at (self, p - folded + length - 1)->end;
      return TRUE;
    }

  return FALSE;
}
