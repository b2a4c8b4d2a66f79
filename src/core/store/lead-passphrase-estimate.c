/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * How hard a passphrase is to guess, said modestly: words count as words, not
 * as letters, and what follows a pattern counts next to nothing. A meter that
 * flatters does harm, one that is a little strict doesn't.
 */

#include "config.h"

#include "lead-passphrase.h"

#include <string.h>

#include "lead-secret.h"
#include "lead-wordlist.h"

/* One draw from the list of words: log2 (7776). */
#define WORD_BITS 12.9
#define FIRST_LETTER_BITS 4.7
#define NEXT_LETTER_BITS 1.6
#define FOREIGN_LETTER_BITS 5.0
#define DIGIT_BITS 3.3
#define YEAR_BITS 6.0
#define SIGN_BITS 4.0
#define PATTERN_BITS 1.0

typedef enum
{
  KIND_LETTERS,
  KIND_DIGITS,
  KIND_SIGNS,
} Kind;

typedef struct
{
  Kind kind;
  const char *start;
  gsize length;
} Run;

/* What is tried first, whatever it is made of. */
static const char * const notorious[] = {
  "admin", "asdf", "asdfgh", "dragon", "football", "hunter", "iloveyou", "letmein", "login",
  "master", "monkey", "pass", "passphrase", "passw", "password", "qwert", "qwerty", "qwertyuiop",
  "secret", "shadow", "sunshine", "test", "welcome", "zxcvbn",
};

static Kind
classify (gunichar c)
{
  if (g_unichar_isdigit (c))
    return KIND_DIGITS;

  return g_unichar_isalpha (c) || g_unichar_ismark (c) ? KIND_LETTERS : KIND_SIGNS;
}

static Run
next_run (const char *text)
{
  Run run = { classify (g_utf8_get_char (text)), text, 0 };
  const char *end = text;

  while (*end != '\0' && classify (g_utf8_get_char (end)) == run.kind)
    end = g_utf8_next_char (end);
  run.length = end - text;

  return run;
}

/* 1234, aaaa, zyx: each further character follows from the one before it. */
static double
score_characters (const Run *run,
                  double     first,
                  double     next)
{
  double bits = 0;
  gunichar before = 0;

  for (const char *p = run->start; p < run->start + run->length; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean follows = before != 0 && ABS ((int) c - (int) before) <= 1;

      if (follows)
        bits += PATTERN_BITS;
      else if (c > 0x7f && classify (c) == KIND_LETTERS)
        bits += FOREIGN_LETTER_BITS;
      else
        bits += before == 0 ? first : next;
      before = c;
    }

  return bits;
}

static double
score_letters (const Run *run)
{
  g_autofree char *lower = g_utf8_strdown (run->start, run->length);
  gboolean has_capital = strncmp (lower, run->start, run->length) != 0;
  double capital = has_capital ? PATTERN_BITS : 0;
  double bits;

  for (guint i = 0; i < G_N_ELEMENTS (notorious); i++)
    if (g_str_equal (lower, notorious[i]))
      return PATTERN_BITS + capital;

  bits = score_characters (run, FIRST_LETTER_BITS, NEXT_LETTER_BITS);
  if (lead_wordlist_contains (lower, strlen (lower)))
    {
      /* A three-letter word is found as letters before it is found as a word. */
      double ceiling = FIRST_LETTER_BITS * strlen (lower);

      return MIN (WORD_BITS, ceiling) + capital;
    }

  return bits + capital;
}

static double
score_digits (const Run *run)
{
  gboolean is_year = run->length == 4 && (g_str_has_prefix (run->start, "19")
                                          || g_str_has_prefix (run->start, "20"));

  return is_year ? YEAR_BITS : score_characters (run, DIGIT_BITS, DIGIT_BITS);
}

/* Separators between words say nothing after the first, and little then. */
static double
score_signs (const Run *run)
{
  if (run->length == 1 && strchr (" -_.", *run->start) != NULL)
    return 0;

  return score_characters (run, SIGN_BITS, SIGN_BITS);
}

static double
score_run (const Run *run)
{
  switch (run->kind)
    {
    case KIND_LETTERS:
      return score_letters (run);
    case KIND_DIGITS:
      return score_digits (run);
    case KIND_SIGNS:
    default:
      return score_signs (run);
    }
}

/**
 * lead_passphrase_estimate_bits:
 * @text: a passphrase as typed so far
 *
 * Returns: about how many times, as a power of two, somebody would have to
 *   guess; 0 for an empty text or one that isn't UTF-8
 */
double
lead_passphrase_estimate_bits (const char *text)
{
  g_autoptr (GHashTable) seen = NULL;
  double bits = 0;

  g_return_val_if_fail (text != NULL, 0);

  if (!g_utf8_validate (text, -1, NULL))
    return 0;

  seen = g_hash_table_new_full (g_str_hash, g_str_equal,
                                (GDestroyNotify) lead_secret_wipe_string, NULL);
  while (*text != '\0')
    {
      Run run = next_run (text);
      char *part = g_strndup (run.start, run.length);

      if (g_hash_table_add (seen, part))
        bits += score_run (&run);
      else if (run.kind != KIND_SIGNS)
        bits += PATTERN_BITS;
      text = run.start + run.length;
    }

  return bits;
}
