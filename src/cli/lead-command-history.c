/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-cli-entry.h"

static char *
dup_time (LeadCli    *cli,
          gint64      utc_ms,
          const char *format)
{
  g_autoptr (GTimeZone) zone = lead_surroundings_get_zone (lead_cli_get_surroundings (cli));
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (utc_ms / 1000);
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_timezone (utc, zone) : NULL;

  return local != NULL ? g_date_time_format (local, format) : g_strdup ("");
}

static void
print_json (LeadCli   *cli,
            LeadEntry *entry,
            GPtrArray *history)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "id", lead_entry_get_uuid (entry));
  lead_json_text_open_array (json, "revisions");
  for (guint i = 0; i < history->len; i++)
    {
      const LeadRevision *revision = history->pdata[i];
      g_autofree char *saved = dup_time (cli, revision->saved_ms, "%FT%T%:z");

      lead_json_text_open_object (json, NULL);
      lead_json_text_add_int (json, "revision", revision->revision);
      lead_json_text_add_string (json, "saved", saved);
      lead_json_text_add_string (json, "title", revision->title);
      lead_json_text_add_string (json, "body", revision->body);
      lead_json_text_close_object (json);
    }
  lead_json_text_close_array (json);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static void
print_text (LeadCli   *cli,
            GPtrArray *history)
{
  if (history->len == 0)
    lead_cli_output_text ("%s\n", _("It has always said what it says now."));
  for (guint i = 0; i < history->len; i++)
    {
      const LeadRevision *revision = history->pdata[i];
      g_autofree char *saved = dup_time (cli, revision->saved_ms, "%F %H:%M");

      lead_cli_output_text (_("── Text %d, until %s ──\n"), (int) revision->revision, saved);
      if (*revision->title != '\0')
        lead_cli_output_text ("%s\n\n", revision->title);
      lead_cli_output_text ("%s\n\n", revision->body);
    }
}

static gboolean
keep_one (GPtrArray  *history,
          int         wanted,
          GError    **error)
{
  for (guint i = history->len; i > 0; i--)
    {
      const LeadRevision *revision = history->pdata[i - 1];

      if (revision->revision != wanted)
        g_ptr_array_remove_index (history, i - 1);
    }
  if (history->len > 0)
    return TRUE;
  g_set_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND, _("The entry has no text %d."), wanted);
  return FALSE;
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  int wanted = 0;
  const GOptionEntry options[] = {
    { "revision", 0, 0, G_OPTION_ARG_INT, &wanted, N_("Only the text of this number"), N_("N") },
    G_OPTION_ENTRY_NULL
  };
  char **operands = lead_cli_parse (cli, options, arguments, 1, 1, error);
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GPtrArray) history = NULL;

  if (operands == NULL)
    return FALSE;
  entry = lead_cli_entry_find (cli, operands[0], error);
  if (entry == NULL)
    return FALSE;
  history = lead_journal_load_history_sync (lead_cli_open (cli, NULL), lead_entry_get_id (entry),
                                            lead_cli_get_cancellable (cli), error);
  if (history == NULL || (wanted != 0 && !keep_one (history, wanted, error)))
    return FALSE;

  if (lead_cli_get_json (cli))
    print_json (cli, entry, history);
  else
    print_text (cli, history);
  return TRUE;
}

const LeadCliCommand lead_command_history = {
  .name = "history",
  .summary = N_("Print what an entry used to say"),
  .usage = N_("ENTRY"),
  .run = run,
};
