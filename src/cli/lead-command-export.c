/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "core/exchange/lead-export.h"
#include "lead-cli-filter.h"
#include "print/lead-writer-pdf.h"

static gboolean
check (const char  *format,
       const char  *output,
       GError     **error)
{
  const LeadWriter * const *writers = lead_print_get_writers ();
  g_autoptr (GString) known = g_string_new (NULL);

  if (format != NULL && output != NULL && lead_print_find_writer (format) != NULL)
    return TRUE;

  for (guint i = 0; writers[i] != NULL; i++)
    g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", writers[i]->id);
  if (format == NULL)
    lead_cli_error_set_usage (error, _("Say with --format what to write: %s."), known->str);
  else if (output == NULL)
    lead_cli_error_set_usage (error, _("Say with --output where to write."));
  else
    lead_cli_error_set_usage (error, _("“%s” is not a format that goes out. There are: %s."),
                              format, known->str);
  return FALSE;
}

static void
print (LeadCli    *cli,
       const char *format,
       const char *output,
       guint       n_entries)
{
  g_autoptr (LeadJsonText) json = NULL;

  if (!lead_cli_get_json (cli))
    {
      lead_cli_output_text (ngettext ("%u entry is now in %s.\n", "%u entries are now in %s.\n",
                                      n_entries),
                            n_entries, output);
      lead_cli_output_text ("%s\n", _("Anybody who has it can read it: it isn’t encrypted."));
      return;
    }
  json = lead_json_text_new ();
  lead_json_text_open_object (json, NULL);
  lead_json_text_add_string (json, "format", format);
  lead_json_text_add_string (json, "output", output);
  lead_json_text_add_int (json, "entries", n_entries);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (LeadCliFilter) typed = { 0 };
  g_autofree char *format = NULL;
  g_autofree char *output = NULL;
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format, N_("“archive”, “markdown” or “pdf”"),
      N_("FORMAT") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &output, N_("A file or folder to be made"),
      N_("PATH") },
    LEAD_CLI_FILTER_ALL (typed),
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (LeadFilter) filter = NULL;
  LeadJournal *journal;
  guint n_entries = 0;

  if (lead_cli_parse (cli, options, arguments, 0, 0, error) == NULL
      || !check (format, output, error))
    return FALSE;
  filter = lead_cli_filter_read (&typed, cli, error);
  if (filter == NULL)
    return FALSE;
  journal = lead_cli_open (cli, error);
  if (journal == NULL
      || !lead_export_write_sync (journal, lead_print_find_writer (format), output, FALSE, filter,
                                  &n_entries, NULL, NULL, lead_cli_get_cancellable (cli), error))
    return FALSE;
  print (cli, format, output, n_entries);
  return TRUE;
}

const LeadCliCommand lead_command_export = {
  .name = "export",
  .summary = N_("Write entries to an archive, to Markdown files or to a PDF"),
  .usage = "",
  .details = N_("An archive without filters holds everything, the trash and older texts too. "
                "Nothing that is there is ever overwritten."),
  .run = run,
};
