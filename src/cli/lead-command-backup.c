/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-upkeep.h"
#include "lead-cli-passphrase.h"

static void
print_backup (LeadCli    *cli,
              const char *backup)
{
  g_autoptr (LeadJsonText) json = NULL;

  if (!lead_cli_get_json (cli))
    {
      lead_cli_output_text ("%s\n", backup);
      return;
    }
  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "backup", backup);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static gboolean
run_backup (LeadCli  *cli,
            char    **arguments,
            GError  **error)
{
  char **operands = lead_cli_parse (cli, NULL, arguments, 1, 1, error);
  LeadJournal *journal = operands != NULL ? lead_cli_open (cli, error) : NULL;
  g_autofree char *folder = NULL;
  g_autofree char *backup = NULL;

  if (journal == NULL)
    return FALSE;
  folder = g_canonicalize_filename (operands[0], NULL);
  backup = lead_journal_backup_sync (journal, folder, lead_cli_get_cancellable (cli), error);
  if (backup == NULL)
    return FALSE;
  print_backup (cli, backup);
  return TRUE;
}

static void
print_restored (LeadCli    *cli,
                const char *kept)
{
  g_autoptr (LeadJsonText) json = NULL;

  if (!lead_cli_get_json (cli))
    {
      lead_cli_output_text (_("The journal at %s is the backup now.\n"), lead_cli_get_path (cli));
      if (kept != NULL)
        lead_cli_output_text (_("What was there is kept at %s.\n"), kept);
      return;
    }
  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "journal", lead_cli_get_path (cli));
  lead_json_text_add_string (json, "kept", kept);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static gboolean
run_restore (LeadCli  *cli,
             char    **arguments,
             GError  **error)
{
  char **operands = lead_cli_parse (cli, NULL, arguments, 1, 1, error);
  g_autoptr (LeadKeySource) key_source = NULL;
  g_autofree char *backup = NULL;
  g_autofree char *kept = NULL;

  if (operands == NULL)
    return FALSE;
  backup = g_canonicalize_filename (operands[0], NULL);
  key_source = lead_cli_passphrase_new (lead_cli_get_passphrase_file (cli), TRUE);
  if (!lead_journal_restore_sync (lead_cli_get_path (cli), backup, key_source,
                                  lead_cli_get_surroundings (cli), &kept,
                                  lead_cli_get_cancellable (cli), error))
    return FALSE;
  print_restored (cli, kept);
  return TRUE;
}

const LeadCliCommand lead_command_backup = {
  .name = "backup",
  .summary = N_("Make a checked, encrypted copy of the journal"),
  .usage = N_("FOLDER"),
  .run = run_backup,
};

const LeadCliCommand lead_command_restore = {
  .name = "restore",
  .summary = N_("Put a backup in the journal’s place; what was there is kept"),
  .usage = N_("FILE"),
  .run = run_restore,
};
