/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-output.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "lead-cli-error.h"

/* Controls, but for the two that lay out text, and the marks that reorder it. */
static gboolean
is_steering (gunichar c)
{
  return (g_unichar_iscntrl (c) && c != '\n' && c != '\t')
         || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/**
 * lead_cli_output_make_visible:
 * @text: UTF-8
 *
 * Returns: (transfer full): @text with the replacement character in the place
 *   of all that could steer a terminal
 */
char *
lead_cli_output_make_visible (const char *text)
{
  GString *visible;

  g_return_val_if_fail (text != NULL, NULL);

  visible = g_string_new (NULL);
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar letter = g_utf8_get_char (c);

      if (letter == '\r' && c[1] == '\n')
        continue;
      g_string_append_unichar (visible, is_steering (letter) ? 0xfffd : letter);
    }
  return g_string_free (visible, FALSE);
}

/**
 * lead_cli_output_text:
 * @format: what to print
 * @...: what belongs into @format
 *
 * Prints text for people.
 */
void
lead_cli_output_text (const char *format,
                      ...)
{
  g_autofree char *text = NULL;
  g_autofree char *visible = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);

  if (isatty (STDOUT_FILENO))
    visible = lead_cli_output_make_visible (text);
  fputs (visible != NULL ? visible : text, stdout);
}

/**
 * lead_cli_output_optional:
 * @name: what it is
 * @text: (nullable): what it says; nothing is printed where it says nothing
 *
 * Prints a line of text.
 */
void
lead_cli_output_optional (const char *name,
                          const char *text)
{
  if (text != NULL && *text != '\0')
    lead_cli_output_text ("%s: %s\n", name, text);
}

/**
 * lead_cli_output_each:
 * @name: what each of them is
 * @texts: (array zero-terminated=1): what they say
 *
 * Prints a line of text for each.
 */
void
lead_cli_output_each (const char         *name,
                      const char * const *texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    lead_cli_output_optional (name, texts[i]);
}

/**
 * lead_cli_output_json:
 * @json: a whole document; empty afterwards
 *
 * Prints the one document of a command.
 */
void
lead_cli_output_json (LeadJsonText *json)
{
  g_autofree char *text = lead_json_text_end (json);

  fputs (text, stdout);
  fputc ('\n', stdout);
}

/**
 * lead_cli_output_untranslated:
 *
 * From here on texts are as the source has them, so that what a script reads
 * doesn't depend on who runs it. To be called before the frameworks are loaded.
 */
void
lead_cli_output_untranslated (void)
{
  setlocale (LC_MESSAGES, "C");
}

static gboolean
has_reader (void)
{
  struct pollfd polled = { .fd = STDOUT_FILENO, .events = POLLOUT };

  return poll (&polled, 1, 0) <= 0 || (polled.revents & POLLERR) == 0;
}

/**
 * lead_cli_output_add_time:
 * @json: a document
 * @name: of a member
 * @utc_ms: milliseconds since the epoch, 0 for never
 *
 * Adds an instant as documents for scripts say it.
 */
void
lead_cli_output_add_time (LeadJsonText *json,
                          const char   *name,
                          gint64        utc_ms)
{
  g_autoptr (GDateTime) time = utc_ms != 0 ? g_date_time_new_from_unix_utc (utc_ms / 1000) : NULL;
  g_autofree char *text = time != NULL ? g_date_time_format (time, "%FT%TZ") : NULL;

  lead_json_text_add_string (json, name, text);
}

/**
 * lead_cli_output_flush:
 * @error: return location for an error
 *
 * Call at the end: only then is it known whether all could be written.
 *
 * Returns: whether it could
 */
gboolean
lead_cli_output_flush (GError **error)
{
  gboolean flushed = fflush (stdout) == 0;

  if (flushed && ferror (stdout) == 0)
    return TRUE;

  if (has_reader ())
    g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_FAILED,
                         _("The output couldn’t be written."));
  else
    g_set_error_literal (error, LEAD_CLI_ERROR, LEAD_CLI_ERROR_UNHEARD, "no reader");
  return FALSE;
}
