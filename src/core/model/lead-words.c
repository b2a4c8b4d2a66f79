/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-words.h"

/**
 * lead_count_words:
 * @text: a text, UTF-8
 *
 * Returns: how many words it has: stretches with a letter or a digit in them,
 *   but for the references of pictures
 */
guint
lead_count_words (const char *text)
{
  guint count = 0;
  gboolean in_word = FALSE;

  g_return_val_if_fail (text != NULL, 0);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c))
        in_word = FALSE;
      else if (!in_word && g_str_has_prefix (at, "!["))
        in_word = TRUE;
      else if (!in_word && g_unichar_isalnum (c))
        {
          in_word = TRUE;
          count++;
        }
    }
  return count;
}
