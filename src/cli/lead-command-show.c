/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-notes.h"

#include "lead-cli-entry.h"

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  char **operands = lead_cli_parse (cli, NULL, arguments, 1, 1, error);
  LeadContent *content = NULL;
  g_autoptr (LeadEntry) entry = NULL;
  g_autoptr (GPtrArray) notes = NULL;

  if (operands == NULL)
    return FALSE;
  entry = lead_cli_entry_find (cli, operands[0], error);
  content = entry != NULL ? lead_cli_load_content (cli, error) : NULL;
  if (content == NULL)
    return FALSE;

  notes = lead_journal_list_notes_sync (lead_cli_open (cli, NULL), lead_entry_get_id (entry),
                                        lead_cli_get_cancellable (cli), error);
  if (notes == NULL)
    return FALSE;
  if (lead_cli_get_json (cli))
    {
      lead_cli_entry_print_json_with_notes (entry, notes);
      return TRUE;
    }
  lead_cli_entry_print (entry, content);
  lead_cli_entry_print_notes (notes);
  return TRUE;
}

const LeadCliCommand lead_command_show = {
  .name = "show",
  .summary = N_("Print an entry"),
  .usage = N_("ENTRY"),
  .details = N_("ENTRY is an entry’s id or its beginning."),
  .run = run,
};
