/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-wordlist.h"

#include <gio/gio.h>
#include <string.h>

#define WORDS_PATH "/syslead/words/words.txt"
#define LONGEST_WORD 8

/* Where each word starts in the resource, which stays mapped for the process's life. */
static const char * const *
get_words (void)
{
  static gsize words = 0;

  if (g_once_init_enter (&words))
    {
      g_autoptr (GBytes) bytes = g_resources_lookup_data (WORDS_PATH, 0, NULL);
      const char *text = bytes != NULL ? g_bytes_get_data (bytes, NULL) : NULL;
      const char **table = g_new0 (const char *, LEAD_WORDLIST_SIZE);

      if (text == NULL)
        g_error ("The list of words was left out of this program");
      for (guint i = 0; i < LEAD_WORDLIST_SIZE; i++)
        {
          table[i] = text;
          text = strchr (text, '\n') + 1;
        }
      g_once_init_leave (&words, (gsize) table);
    }

  return (const char * const *) words;
}

static int
compare_word (const char *word,
              gsize       length,
              const char *line)
{
  gsize line_length = strchr (line, '\n') - line;
  int order = memcmp (word, line, MIN (length, line_length));

  return order != 0 ? order : (int) length - (int) line_length;
}

/**
 * lead_wordlist_dup_word:
 * @position: 0 to %LEAD_WORDLIST_SIZE - 1
 *
 * Returns: (transfer full): the word there
 */
char *
lead_wordlist_dup_word (guint position)
{
  const char *line;

  g_return_val_if_fail (position < LEAD_WORDLIST_SIZE, NULL);

  line = get_words ()[position];

  return g_strndup (line, strchr (line, '\n') - line);
}

/**
 * lead_wordlist_contains:
 * @word: lower-case letters
 * @length: how many bytes of them
 *
 * Returns: whether the list has exactly this word
 */
gboolean
lead_wordlist_contains (const char *word,
                        gsize       length)
{
  const char * const *words = get_words ();
  guint low = 0;
  guint high = LEAD_WORDLIST_SIZE;

  g_return_val_if_fail (word != NULL, FALSE);

  if (length > LONGEST_WORD)
    return FALSE;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      int order = compare_word (word, length, words[middle]);

      if (order == 0)
        return TRUE;
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }

  return FALSE;
}
