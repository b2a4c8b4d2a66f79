/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-entry.h"

static void
print (LeadCli   *cli,
       LeadEntry *entry,
       gboolean   trashed)
{
  g_autoptr (LeadJsonText) json = NULL;

  if (!lead_cli_get_json (cli))
    {
      lead_cli_output_text ("%s\n", trashed
                              ? _("It is in the trash for 90 days; “undelete” brings it back.")
                              : _("It is back in the journal."));
      return;
    }
  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "id", lead_entry_get_uuid (entry));
  lead_json_text_add_boolean (json, "trashed", trashed);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static gboolean
move (LeadCli   *cli,
      char     **arguments,
      gboolean   trashed,
      GError   **error)
{
  char **operands = lead_cli_parse (cli, NULL, arguments, 1, 1, error);
  g_autoptr (LeadEntry) entry = NULL;
  int64_t id;

  if (operands == NULL)
    return FALSE;
  entry = lead_cli_entry_find (cli, operands[0], error);
  if (entry == NULL)
    return FALSE;
  id = lead_entry_get_id (entry);
  if (!lead_journal_trash_entries_sync (lead_cli_open (cli, NULL), &id, 1, trashed,
                                        lead_cli_get_cancellable (cli), error))
    return FALSE;
  print (cli, entry, trashed);
  return TRUE;
}

static gboolean
run_delete (LeadCli  *cli,
            char    **arguments,
            GError  **error)
{
  return move (cli, arguments, TRUE, error);
}

static gboolean
run_undelete (LeadCli  *cli,
              char    **arguments,
              GError  **error)
{
  return move (cli, arguments, FALSE, error);
}

const LeadCliCommand lead_command_delete = {
  .name = "delete",
  .summary = N_("Move an entry to the trash"),
  .usage = N_("ENTRY"),
  .run = run_delete,
};

const LeadCliCommand lead_command_undelete = {
  .name = "undelete",
  .summary = N_("Bring an entry back from the trash"),
  .usage = N_("ENTRY"),
  .details = N_("“syslead-cli entries --trashed” lists what is there."),
  .run = run_undelete,
};
