/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-format-next.h"

#include <string.h>

#include "lead-markup.h"

/* "9. " is followed by "10. ". */
static char *
count_on (const char *prefix)
{
  const char *digits = prefix;
  const char *behind;

  while (*digits == ' ' || *digits == '>' || *digits == '\t')
    digits++;
  behind = digits + strspn (digits, "0123456789");
  return g_strdup_printf ("%.*s%" G_GINT64_FORMAT "%s", (int) (digits - prefix), prefix,
                          g_ascii_strtoll (digits, NULL, 10) + 1, behind);
}

/**
 * lead_format_next_line:
 * @line: a line
 * @at: where it is about to be broken, in code points
 *
 * Returns: (transfer full) (nullable): the signs that the new line starts with,
 *   so that a list or quote goes on; empty when there is nothing in this one, so
 *   that its own signs should go instead; %NULL when there is nothing to go on
 */
char *
lead_format_next_line (const char *line,
                       guint       at)
{
  g_autoptr (GArray) markups = NULL;
  g_autofree char *prefix = NULL;
  guint words = 0;
  gboolean counts = FALSE;

  g_return_val_if_fail (line != NULL, NULL);

  markups = lead_markup_scan (line, -1);
  for (guint i = 0; i < markups->len; i++)
    {
      LeadMarkup *markup = &g_array_index (markups, LeadMarkup, i);

      if (!lead_markup_is_line (markup->kind) || markup->kind == LEAD_MARKUP_HEADING)
        continue;
      words = MAX (words, markup->inner_start);
      counts |= markup->kind == LEAD_MARKUP_NUMBER;
    }
  if (words == 0 || at < words)
    return NULL;
  if (g_utf8_strlen (line, -1) <= (glong) words)
    return g_strdup ("");
  prefix = g_utf8_substring (line, 0, words);
  return counts ? count_on (prefix) : g_steal_pointer (&prefix);
}
