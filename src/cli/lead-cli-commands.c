/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

/* In the order of help: first what one does first, then what one does often. */
static const LeadCliCommand * const commands[] = {
  &lead_command_create,
  &lead_command_write,
  &lead_command_tag,
  &lead_command_edit,
  &lead_command_show,
  &lead_command_entries,
  &lead_command_search,
  &lead_command_patterns,
  &lead_command_prompts,
  &lead_command_frameworks,
  &lead_command_challenges,
  &lead_command_experiments,
  &lead_command_sessions,
  &lead_command_posts,
  &lead_command_reviews,
  &lead_command_pack,
  &lead_command_history,
  &lead_command_delete,
  &lead_command_undelete,
  &lead_command_import,
  &lead_command_export,
  &lead_command_info,
  &lead_command_check,
  &lead_command_backup,
  &lead_command_restore,
  &lead_command_passphrase,
  NULL,
};

/**
 * lead_cli_commands_get_all:
 *
 * Returns: (transfer none) (array zero-terminated=1): every command
 */
const LeadCliCommand * const *
lead_cli_commands_get_all (void)
{
  return commands;
}

/**
 * lead_cli_commands_find:
 * @name: as it was typed
 *
 * Returns: (transfer none) (nullable): the command of that name
 */
const LeadCliCommand *
lead_cli_commands_find (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; commands[i] != NULL; i++)
    {
      if (g_str_equal (commands[i]->name, name))
        return commands[i];
    }
  return NULL;
}
