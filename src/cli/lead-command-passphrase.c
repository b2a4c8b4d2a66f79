/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-upkeep.h"
#include "lead-cli-passphrase.h"

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_autofree char *path = NULL;
  const GOptionEntry options[] = {
    { "new-passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &path,
      N_("A file that holds the new passphrase, instead of asking for it"), N_("FILE") },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (LeadPassphrase) passphrase = NULL;
  g_autoptr (LeadJsonText) json = NULL;
  LeadJournal *journal;

  if (lead_cli_parse (cli, options, arguments, 0, 0, error) == NULL)
    return FALSE;
  lead_cli_insist (cli);
  journal = lead_cli_open (cli, error);
  if (journal == NULL)
    return FALSE;
  passphrase = lead_cli_passphrase_ask (path, TRUE, lead_cli_get_cancellable (cli), error);
  if (passphrase == NULL
      || !lead_journal_change_passphrase_sync (journal, passphrase,
                                               lead_cli_get_cancellable (cli), error))
    return FALSE;

  if (!lead_cli_get_json (cli))
    {
      lead_cli_output_text ("%s\n", _("The new passphrase holds from now on. Backups made before "
                                      "need the old one."));
      return TRUE;
    }
  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "journal", lead_journal_get_path (journal));
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
  return TRUE;
}

const LeadCliCommand lead_command_passphrase = {
  .name = "passphrase",
  .summary = N_("Give the journal a new passphrase"),
  .usage = "",
  .run = run,
};
