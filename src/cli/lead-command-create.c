/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_autoptr (LeadJsonText) json = NULL;
  LeadJournal *journal;

  if (lead_cli_parse (cli, NULL, arguments, 0, 0, error) == NULL)
    return FALSE;
  journal = lead_cli_create (cli, error);
  if (journal == NULL)
    return FALSE;

  if (!lead_cli_get_json (cli))
    {
      lead_cli_output_text (_("Your journal is at %s.\n"), lead_journal_get_path (journal));
      return TRUE;
    }
  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "journal", lead_journal_get_path (journal));
  lead_json_text_add_string (json, "id", lead_journal_get_uuid (journal));
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
  return TRUE;
}

const LeadCliCommand lead_command_create = {
  .name = "create",
  .summary = N_("Make a new, empty journal"),
  .usage = "",
  .run = run,
};
