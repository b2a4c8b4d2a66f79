/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include <gio/gio.h>

#include "core/exchange/lead-import.h"
#include "core/exchange/lead-reader.h"

static void
add_skipped (LeadJsonText  *json,
             gconstpointer  element)
{
  const LeadSkipped *skipped = element;

  lead_json_text_add_string (json, "source", skipped->source);
  lead_json_text_add_string (json, "reason", skipped->reason);
}

static void
print_json (LeadImportReport *report,
            gboolean          dry_run)
{
  g_autoptr (LeadJsonText) json = lead_json_text_new ();

  lead_json_text_open_object (json, NULL);
  lead_json_text_add_int (json, "imported", report->imported);
  lead_json_text_add_int (json, "unchanged", report->unchanged);
  lead_json_text_add_objects (json, "skipped", report->skipped, add_skipped);
  lead_json_text_open_array (json, "warnings");
  for (guint i = 0; i < report->warnings->len; i++)
    lead_json_text_add_string (json, NULL, report->warnings->pdata[i]);
  lead_json_text_close_array (json);
  lead_json_text_add_boolean (json, "dry_run", dry_run);
  lead_json_text_close_object (json);
  lead_cli_output_json (json);
}

static void
print_text (LeadImportReport *report,
            gboolean          dry_run)
{
  const char *imported = dry_run
    ? ngettext ("%u entry would come in.\n", "%u entries would come in.\n", report->imported)
    : ngettext ("%u entry came in.\n", "%u entries came in.\n", report->imported);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  lead_cli_output_text (imported, report->imported);
#pragma GCC diagnostic pop
  if (report->unchanged > 0)
    lead_cli_output_text (ngettext ("%u was there already.\n", "%u were there already.\n",
                                    report->unchanged),
                          report->unchanged);
  if (report->skipped->len > 0)
    lead_cli_output_text (ngettext ("%u was left out:\n", "%u were left out:\n",
                                    report->skipped->len),
                          report->skipped->len);
  for (guint i = 0; i < report->skipped->len; i++)
    {
      const LeadSkipped *skipped = report->skipped->pdata[i];

      lead_cli_output_text ("  %s: %s\n", skipped->source, skipped->reason);
    }
  for (guint i = 0; i < report->warnings->len; i++)
    lead_cli_output_text (_("Please note: %s\n"), (const char *) report->warnings->pdata[i]);
}

static gboolean
check_format (const char  *format,
              GError     **error)
{
  const LeadReader * const *readers = lead_reader_get_all ();
  g_autoptr (GString) known = g_string_new (NULL);

  if (format == NULL)
    return TRUE;
  for (guint i = 0; readers[i] != NULL; i++)
    {
      if (g_str_equal (readers[i]->id, format))
        return TRUE;
      g_string_append_printf (known, "%s%s", known->len > 0 ? ", " : "", readers[i]->id);
    }
  lead_cli_error_set_usage (error, _("“%s” is not a format that comes in. There are: %s."),
                            format, known->str);
  return FALSE;
}

static gboolean
read_zone (const char  *name,
           GTimeZone  **zone,
           GError     **error)
{
  if (name == NULL)
    return TRUE;
  *zone = lead_zone_new (name);
  if (*zone != NULL)
    return TRUE;
  lead_cli_error_set_usage (error, _("“%s” is not a time zone such as Europe/London."), name);
  return FALSE;
}

static gboolean
import (LeadCli                  *cli,
        char                    **paths,
        const LeadImportOptions  *options,
        GError                  **error)
{
  LeadJournal *journal = lead_cli_open (cli, error);
  g_autoptr (LeadImportReport) report = NULL;

  if (journal == NULL)
    return FALSE;
  report = lead_import_run_sync (journal, (const char * const *) paths, options, NULL, NULL,
                                 lead_cli_get_cancellable (cli), error);
  if (report == NULL)
    return FALSE;

  if (lead_cli_get_json (cli))
    print_json (report, options->dry_run);
  else
    print_text (report, options->dry_run);
  return TRUE;
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_autofree char *format = NULL;
  g_autofree char *zone_name = NULL;
  gboolean dry_run = FALSE;
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_FILENAME, &format,
      N_("What the files are, when it isn’t plain from what is in them"), N_("FORMAT") },
    { "zone", 0, 0, G_OPTION_ARG_FILENAME, &zone_name,
      N_("The time zone of entries that don’t name theirs"), N_("TZ") },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &dry_run,
      N_("Only say what would come in"), NULL },
    G_OPTION_ENTRY_NULL
  };
  g_autoptr (GTimeZone) zone = NULL;
  LeadImportOptions import_options;
  char **paths;

  paths = lead_cli_parse (cli, options, arguments, 1, G_MAXUINT, error);
  if (paths == NULL || !check_format (format, error) || !read_zone (zone_name, &zone, error))
    return FALSE;
  import_options = (LeadImportOptions) { format, zone, dry_run };
  return import (cli, paths, &import_options, error);
}

const LeadCliCommand lead_command_import = {
  .name = "import",
  .summary = N_("Take in entries from other journals, or from an archive"),
  .usage = N_("PATH…"),
  .details = N_("A path is a file, a folder or a zip. Importing twice adds nothing, and nothing "
                "that is in the journal is overwritten."),
  .run = run,
};
