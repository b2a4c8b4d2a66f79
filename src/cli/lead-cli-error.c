/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-error.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "core/exchange/lead-json-text.h"
#include "core/model/lead-error.h"
#include "lead-cli-output.h"

G_DEFINE_QUARK (lead-cli-error-quark, lead_cli_error)

/* The one place that says which error ends with which exit status. */
static const struct
{
  const char *code;
  int         status;
} outcomes[] = {
  [LEAD_ERROR_FAILED] = { "failed", 1 },
  [LEAD_ERROR_WRONG_KEY] = { "wrong-key", 3 },
  [LEAD_ERROR_NOT_A_JOURNAL] = { "not-a-journal", 4 },
  [LEAD_ERROR_DAMAGED] = { "damaged", 4 },
  [LEAD_ERROR_REFUSED] = { "refused", 5 },
  [LEAD_ERROR_NEWER] = { "newer", 6 },
  [LEAD_ERROR_IN_USE] = { "in-use", 7 },
  [LEAD_ERROR_READ_ONLY] = { "read-only", 1 },
  [LEAD_ERROR_NO_SPACE] = { "no-space", 1 },
  [LEAD_ERROR_CONFLICT] = { "conflict", 1 },
  [LEAD_ERROR_NOT_FOUND] = { "not-found", 1 },
  [LEAD_ERROR_EXISTS] = { "exists", 1 },
  [LEAD_ERROR_INSECURE] = { "insecure", 1 },
  [LEAD_ERROR_LOCKED] = { "locked", 1 },
  [LEAD_ERROR_WRONG_PASSPHRASE] = { "wrong-passphrase", 3 },
};

#define STATUS_USAGE 2

static gboolean
is_usage (const GError *error)
{
  return error->domain == G_OPTION_ERROR
         || g_error_matches (error, LEAD_CLI_ERROR, LEAD_CLI_ERROR_USAGE);
}

static gboolean
is_quiet (const GError *error)
{
  return g_error_matches (error, LEAD_CLI_ERROR, LEAD_CLI_ERROR_DONE)
         || g_error_matches (error, LEAD_CLI_ERROR, LEAD_CLI_ERROR_UNHEARD);
}

static gboolean
is_stopped (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static gboolean
is_ours (const GError *error)
{
  return error->domain == LEAD_ERROR && error->code >= 0
         && error->code < (int) G_N_ELEMENTS (outcomes);
}

/**
 * lead_cli_error_get_status:
 * @error: what ended the command
 *
 * Returns: the exit status that says so
 */
int
lead_cli_error_get_status (const GError *error)
{
  g_return_val_if_fail (error != NULL, 1);

  if (g_error_matches (error, LEAD_CLI_ERROR, LEAD_CLI_ERROR_DONE))
    return 0;
  if (is_usage (error))
    return STATUS_USAGE;
  return is_ours (error) ? outcomes[error->code].status : 1;
}

static const char *
get_code (const GError *error)
{
  if (is_usage (error))
    return "usage";
  if (is_stopped (error))
    return "stopped";
  return is_ours (error) ? outcomes[error->code].code : "failed";
}

static const char *
get_message (const GError *error)
{
  return is_stopped (error) ? _("You stopped it.") : error->message;
}

static const char *
get_safe (const GError *error)
{
  return is_usage (error) ? _("Nothing has been changed.") : lead_error_get_safe (error);
}

static char *
dup_next (const GError *error)
{
  if (is_usage (error))
    return g_strdup_printf (_("See “%s --help”."), g_get_prgname ());
  if (is_stopped (error))
    return g_strdup (_("Run it again when you like."));
  return g_strdup (lead_error_get_next (error));
}

static void
print_json (const GError *error)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();
  g_autofree char *next = dup_next (error);

  lead_json_text_open_object (json, NULL);
  lead_json_text_open_object (json, "error");
  lead_json_text_add_int (json, "status", lead_cli_error_get_status (error));
  lead_json_text_add_string (json, "code", get_code (error));
  lead_json_text_add_string (json, "message", get_message (error));
  lead_json_text_add_string (json, "safe", get_safe (error));
  lead_json_text_add_string (json, "next", next);
  lead_json_text_close_object (json);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static void
print_words (const GError *error)
{
  g_autofree char *next = dup_next (error);
  g_autofree char *message = lead_cli_output_make_visible (get_message (error));

  fprintf (stderr, "%s\n%s\n%s\n", message, get_safe (error), next);
}

/**
 * lead_cli_error_print:
 * @error: what ended the command
 * @json: whether a program listens
 *
 * Says in three lines on standard error what happened, what is safe and what
 * to do. With @json the same goes to standard output too, as the one document
 * that is expected there.
 */
void
lead_cli_error_print (const GError *error,
                      gboolean      json)
{
  g_return_if_fail (error != NULL);

  if (is_quiet (error))
    return;
  print_words (error);
  if (json)
    print_json (error);
}

/**
 * lead_cli_error_set_usage:
 * @error: where the error goes
 * @format: what is wrong with the command line, as a sentence
 * @...: what belongs into @format
 */
void
lead_cli_error_set_usage (GError     **error,
                          const char  *format,
                          ...)
{
  va_list args;

  va_start (args, format);
  if (error != NULL)
    *error = g_error_new_valist (LEAD_CLI_ERROR, LEAD_CLI_ERROR_USAGE, format, args);
  va_end (args);
}
