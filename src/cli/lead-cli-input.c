/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-input.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "core/model/lead-error.h"

/* Of an entry's text, in bytes; far longer than anybody writes. */
#define MAX_TEXT (32 * 1024 * 1024)

#define CHUNK 65536

static GString *
read_all (GCancellable  *cancellable,
          GError       **error)
{
  g_autoptr (GInputStream) input = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  GString *text = g_string_new (NULL);
  gssize length;

  do
    {
      gsize before = text->len;

      g_string_set_size (text, before + CHUNK);
      length = g_input_stream_read (input, text->str + before, CHUNK, cancellable, error);
      g_string_set_size (text, before + MAX (length, 0));
    }
  while (length > 0 && text->len <= MAX_TEXT);

  if (length < 0)
    {
      g_string_free (text, TRUE);
      return NULL;
    }
  return text;
}

static gboolean
check (GString  *text,
       GError  **error)
{
  const char *reason = NULL;

  if (text->len > MAX_TEXT)
    reason = _("The text is too long.");
  else if (memchr (text->str, '\0', text->len) != NULL)
    reason = _("The text holds a zero byte, so it isn’t text.");
  else if (!g_utf8_validate (text->str, text->len, NULL))
    reason = _("The text isn’t UTF-8.");
  if (reason == NULL)
    return TRUE;

  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, reason);
  return FALSE;
}

/**
 * lead_cli_input_read:
 * @cancellable: (nullable): to stop
 * @error: return location for an error of #LEAD_ERROR
 *
 * Reads a text from standard input to its end. Line ends become those of the
 * journal, and the one that a shell puts at the end is taken away.
 *
 * Returns: (transfer full): UTF-8
 */
char *
lead_cli_input_read (GCancellable  *cancellable,
                     GError       **error)
{
  GString *text = read_all (cancellable, error);

  if (text == NULL)
    return NULL;
  if (!check (text, error))
    {
      g_string_free (text, TRUE);
      return NULL;
    }
  g_string_replace (text, "\r\n", "\n", 0);
  g_string_replace (text, "\r", "\n", 0);
  if (text->len > 0 && text->str[text->len - 1] == '\n')
    g_string_truncate (text, text->len - 1);
  return g_string_free (text, FALSE);
}
