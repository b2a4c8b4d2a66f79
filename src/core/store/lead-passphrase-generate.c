/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Passphrases of words drawn at random: easy to read out, type and keep on paper. */

#include "config.h"

#include "lead-passphrase.h"

#include <string.h>

#include "lead-secret.h"
#include "lead-wordlist.h"

/* Every word is as likely as every other: numbers past the last whole multiple are drawn again. */
static guint
draw_position (LeadSurroundings *surroundings)
{
  const guint limit = (G_MAXUINT16 + 1) / LEAD_WORDLIST_SIZE * LEAD_WORDLIST_SIZE;
  guint8 bytes[2];
  guint drawn;

  do
    {
      lead_surroundings_fill (surroundings, bytes, sizeof bytes);
      drawn = bytes[0] << 8 | bytes[1];
    }
  while (drawn >= limit);
  explicit_bzero (bytes, sizeof bytes);

  return drawn % LEAD_WORDLIST_SIZE;
}

/**
 * lead_passphrase_generate:
 * @surroundings: whose random source is used
 * @n_words: how many words; six carry 77 bits
 *
 * Returns: (transfer full): words from the list, separated by single spaces
 */
LeadPassphrase *
lead_passphrase_generate (LeadSurroundings *surroundings,
                          guint             n_words)
{
  LeadPassphrase *self;
  GString *text;

  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);
  g_return_val_if_fail (n_words > 0 && n_words <= 64, NULL);

  /* Sized so that it never grows: a grown string leaves copies behind. */
  text = g_string_sized_new (n_words * 10);
  for (guint i = 0; i < n_words; i++)
    {
      char *word = lead_wordlist_dup_word (draw_position (surroundings));

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", word);
      lead_secret_wipe_string (word);
    }
  self = lead_passphrase_new (text->str, NULL);
  lead_secret_wipe_string (g_string_free (text, FALSE));

  return self;
}
