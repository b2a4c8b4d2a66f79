/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/store/lead-journal-upkeep.h"

static char *
dup_time (gint64      utc_ms,
          const char *format)
{
  g_autoptr (GDateTime) time = utc_ms != 0 ? g_date_time_new_from_unix_utc (utc_ms / 1000) : NULL;

  return time != NULL ? g_date_time_format (time, format) : NULL;
}

static void
print_text (LeadJournal     *journal,
            LeadJournalInfo *info)
{
  g_autofree char *size = g_format_size (info->size);
  g_autofree char *backup = dup_time (info->last_backup_ms, "%F %H:%M UTC");

  lead_cli_output_text (_("Journal: %s\n"), lead_journal_get_path (journal));
  lead_cli_output_text (_("Entries: %u, and %u in the trash\n"), info->entries, info->trashed);
  lead_cli_output_text (_("Tags: %u\n"), info->tags);
  lead_cli_output_text (_("Pictures: %u\n"), info->attachments);
  lead_cli_output_text (_("Size: %s\n"), size);
  if (backup != NULL)
    lead_cli_output_text (_("Last backup: %s\n"), backup);
  else
    lead_cli_output_text (_("Last backup: none yet\n"));
  if (lead_journal_get_read_only (journal))
    lead_cli_output_text ("%s\n", _("It can be read, not changed."));
  if (lead_journal_get_notice (journal) != NULL)
    lead_cli_output_text ("%s\n", lead_journal_get_notice (journal));
}

static void
print_json (LeadJournal     *journal,
            LeadJournalInfo *info)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();
  g_autofree char *backup = dup_time (info->last_backup_ms, "%FT%TZ");

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "journal", lead_journal_get_path (journal));
  lead_json_text_add_string (json, "id", lead_journal_get_uuid (journal));
  lead_json_text_add_int (json, "entries", info->entries);
  lead_json_text_add_int (json, "trashed", info->trashed);
  lead_json_text_add_int (json, "tags", info->tags);
  lead_json_text_add_int (json, "attachments", info->attachments);
  lead_json_text_add_int (json, "size", info->size);
  lead_json_text_add_int (json, "schema", info->schema);
  lead_json_text_add_string (json, "cipher_version", info->cipher_version);
  lead_json_text_add_string (json, "last_backup", backup);
  lead_json_text_add_string (json, "last_backup_file", info->last_backup);
  lead_json_text_add_boolean (json, "read_only", lead_journal_get_read_only (journal));
  lead_json_text_add_string (json, "notice", lead_journal_get_notice (journal));
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_autoptr (LeadJournalInfo) info = NULL;
  LeadJournal *journal;

  if (lead_cli_parse (cli, NULL, arguments, 0, 0, error) == NULL)
    return FALSE;
  journal = lead_cli_open (cli, error);
  if (journal == NULL)
    return FALSE;
  info = lead_journal_load_info_sync (journal, lead_cli_get_cancellable (cli), error);
  if (info == NULL)
    return FALSE;

  if (lead_cli_get_json (cli))
    print_json (journal, info);
  else
    print_text (journal, info);
  return TRUE;
}

const LeadCliCommand lead_command_info = {
  .name = "info",
  .summary = N_("Say what is in the journal, without opening an entry"),
  .usage = "",
  .run = run,
};
