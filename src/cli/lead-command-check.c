/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-upkeep.h"

static void
print_lines (const char *intro,
             GPtrArray  *lines)
{
  if (lines->len > 0)
    lead_cli_output_text ("%s\n", intro);
  for (guint i = 0; i < lines->len; i++)
    lead_cli_output_text ("  %s\n", (const char *) lines->pdata[i]);
}

static void
print_text (LeadCheckReport *report)
{
  if (report->problems->len == 0)
    lead_cli_output_text ("%s\n", _("The journal is in good order."));
  print_lines (_("This is wrong:"), report->problems);
  print_lines (_("This has been mended:"), report->repaired);
}

static void
add_list (LeadJsonText *json,
          const char   *name,
          GPtrArray    *lines)
{
  lead_json_text_open_array (json, name);
  for (guint i = 0; i < lines->len; i++)
    lead_json_text_add_string (json, NULL, lines->pdata[i]);
  lead_json_text_close_array (json);
}

static void
print_json (LeadCheckReport *report,
            gboolean         deep)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_boolean (json, "ok", report->problems->len == 0);
  lead_json_text_add_boolean (json, "deep", deep);
  add_list (json, "problems", report->problems);
  add_list (json, "repaired", report->repaired);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  gboolean deep = FALSE;
  const GOptionEntry options[] = {
    { "deep", 0, 0, G_OPTION_ARG_NONE, &deep,
      N_("Read everything, and count again what is looked up"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (LeadCheckReport) report = NULL;
  LeadJournal *journal;

  if (lead_cli_parse (cli, options, arguments, 0, 0, error) == NULL)
    return FALSE;
  journal = lead_cli_open (cli, error);
  if (journal == NULL)
    return FALSE;
  report = lead_journal_check_sync (journal, deep, lead_cli_get_cancellable (cli), error);
  if (report == NULL)
    return FALSE;

  if (lead_cli_get_json (cli))
    print_json (report, deep);
  else
    print_text (report);
  if (report->problems->len > 0)
    lead_cli_set_status (cli, LEAD_ERROR_DAMAGED);
  return TRUE;
}

const LeadCliCommand lead_command_check = {
  .name = "check",
  .summary = N_("Look for damage"),
  .usage = "",
  .details = N_("Ends with status 4 when something is wrong. Nothing is ever deleted."),
  .run = run,
};
