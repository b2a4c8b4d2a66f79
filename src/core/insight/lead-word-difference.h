/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LeadWordsIn:
 * @LEAD_WORDS_IN_BOTH: both texts have the words
 * @LEAD_WORDS_IN_BEFORE: only the earlier text has them
 * @LEAD_WORDS_IN_AFTER: only the later text has them
 */
typedef enum
{
  LEAD_WORDS_IN_BOTH,
  LEAD_WORDS_IN_BEFORE,
  LEAD_WORDS_IN_AFTER,
} LeadWordsIn;

/**
 * LeadWordSpan:
 * @in: which of the texts has it
 * @start: bytes from the start of the earlier text, or of the later one for
 *   %LEAD_WORDS_IN_AFTER
 * @length: bytes
 * @n_words: how many words it has
 *
 * A stretch of two texts that are compared word by word.
 */
typedef struct
{
  LeadWordsIn in;
  gsize       start;
  gsize       length;
  guint       n_words;
} LeadWordSpan;

GArray *lead_word_difference (const char *before,
                              const char *after);

G_END_DECLS
