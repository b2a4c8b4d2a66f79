/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Bytes of a file to the text that they mean. */

#include "config.h"
#include "lead-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"

/**
 * lead_text_unix:
 * @text: a text
 *
 * Returns: (transfer full): it with every line ended by LF alone
 */
char *
lead_text_unix (const char *text)
{
  GString *unix_text;

  g_return_val_if_fail (text != NULL, NULL);

  unix_text = g_string_sized_new (strlen (text));
  while (*text != '\0')
    {
      gsize length = strcspn (text, "\r");

      g_string_append_len (unix_text, text, length);
      text += length;
      if (*text == '\r')
        {
          g_string_append_c (unix_text, '\n');
          text += text[1] == '\n' ? 2 : 1;
        }
    }
  return g_string_free (unix_text, FALSE);
}

static char *
convert (const char *data,
         gsize       length,
         const char *from)
{
  gsize written;
  g_autofree char *text = g_convert (data, length, "UTF-8", from, NULL, &written, NULL);

  return text != NULL && strlen (text) == written ? g_steal_pointer (&text) : NULL;
}

/* Old Windows programs wrote their own alphabet; where it leaves a byte free
 * the other Western one has a letter. */
static char *
convert_guessing (const char *data,
                  gsize       length)
{
  char *text = convert (data, length, "WINDOWS-1252");

  return text != NULL ? text : convert (data, length, "ISO-8859-1");
}

/**
 * lead_text_decode:
 * @content: a text file's content
 * @guessed: (out): whether it is neither UTF-8 nor marked, so that the letters
 *   are a guess
 * @error: return location for a %LEAD_ERROR_REFUSED
 *
 * Returns: (transfer full) (nullable): the text in UTF-8, without a byte order
 *   mark; its lines end as they did
 */
char *
lead_text_decode (GBytes    *content,
                  gboolean  *guessed,
                  GError   **error)
{
  gsize length;
  const char *data;
  char *text = NULL;

  g_return_val_if_fail (content != NULL, NULL);
  g_return_val_if_fail (guessed != NULL, NULL);

  *guessed = FALSE;
  data = g_bytes_get_data (content, &length);
  if (length >= 2 && (memcmp (data, "\xff\xfe", 2) == 0 || memcmp (data, "\xfe\xff", 2) == 0))
    text = convert (data, length, "UTF-16");
  else if (length > 0 && memchr (data, '\0', length) != NULL)
    text = NULL;
  else
    {
      gsize mark = length >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
      g_autofree char *copy = g_strndup (data != NULL ? data + mark : "", length - mark);

      *guessed = !g_utf8_validate (copy, -1, NULL);
      text = *guessed ? convert_guessing (copy, length - mark) : g_steal_pointer (&copy);
    }
  if (text == NULL)
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _("It is not a text file."));
  return text;
}

/**
 * lead_text_trim:
 * @text: a text
 *
 * Returns: (transfer full): it without empty lines before it and white space
 *   behind it; the first line keeps its indent
 */
char *
lead_text_trim (const char *text)
{
  const char *start = text;
  char *trimmed;

  g_return_val_if_fail (text != NULL, NULL);

  for (const char *c = text; g_ascii_isspace (*c); c++)
    if (*c == '\n')
      start = c + 1;
  trimmed = g_strdup (start);
  g_strchomp (trimmed);
  return trimmed;
}

/**
 * lead_text_clip:
 * @text: a text
 * @max_chars: characters it may have
 *
 * Returns: (transfer full): it on one line, cut off with an ellipsis when it
 *   is longer
 */
char *
lead_text_clip (const char *text,
                glong       max_chars)
{
  g_autofree char *line = NULL;
  g_autofree char *cut = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (max_chars > 0, NULL);

  line = g_strdup (text);
  g_strdelimit (line, "\r\n\t", ' ');
  g_strstrip (line);
  if (g_utf8_strlen (line, -1) <= max_chars)
    return g_steal_pointer (&line);
  cut = g_utf8_substring (line, 0, max_chars - 1);
  return g_strconcat (cut, "…", NULL);
}
