/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-commands.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-pack.h"

static void
clear (LeadCliPack *self)
{
  g_free (self->session);
  g_free (self->entries);
  g_free (self->form);
  g_free (self->charts);
  g_free (self->title);
  g_free (self->cover);
  g_free (self->with);
  g_free (self->passphrase_file);
  g_free (self->output);
  g_free (self->pack);
  g_free (self->by);
  g_strfreev (self->questions);
  g_strfreev (self->aliases);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LeadCliPack, clear)

static char **
parse (LeadCli      *cli,
       char        **arguments,
       LeadCliPack  *typed,
       GError      **error)
{
  const GOptionEntry options[] = {
    { "session", 0, 0, G_OPTION_ARG_STRING, &typed->session,
      N_("What was chosen for a session: entries, agenda, charts"), N_("ID") },
    { "entries", 0, 0, G_OPTION_ARG_STRING, &typed->entries, N_("These entries"), N_("ID,…") },
    { "form", 0, 0, G_OPTION_ARG_STRING, &typed->form,
      N_("“page”, which it is without this, to answer in a browser, or “pdf”"), N_("FORM") },
    { "charts", 0, 0, G_OPTION_ARG_STRING, &typed->charts,
      N_("These charts too, as “patterns” names them"), N_("CHART,…") },
    { "patterns-only", 0, 0, G_OPTION_ARG_NONE, &typed->patterns_only,
      N_("No words of any entry, only what came up often"), NULL },
    { "months", 0, 0, G_OPTION_ARG_NONE, &typed->months, N_("Months in place of days"), NULL },
    { "pictures", 0, 0, G_OPTION_ARG_NONE, &typed->pictures, N_("Pictures too"), NULL },
    { "alias", 0, 0, G_OPTION_ARG_STRING_ARRAY, &typed->aliases,
      N_("Replace a name; may be given more than once"), N_("NAME=ALIAS") },
    { "keep-names", 0, 0, G_OPTION_ARG_NONE, &typed->keep_names,
      N_("Replace no names but those given"), NULL },
    { "question", 0, 0, G_OPTION_ARG_STRING_ARRAY, &typed->questions,
      N_("A question to the reader; may be given more than once"), N_("TEXT") },
    { "title", 0, 0, G_OPTION_ARG_STRING, &typed->title, N_("What the pack is called"),
      N_("TEXT") },
    { "cover", 0, 0, G_OPTION_ARG_STRING, &typed->cover, N_("A line to the reader"), N_("TEXT") },
    { "with", 0, 0, G_OPTION_ARG_STRING, &typed->with, N_("Whom it is for"), N_("NAME") },
    { "pack-passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &typed->passphrase_file,
      N_("A file with the words that open the pack"), N_("FILE") },
    { "output", 0, 0, G_OPTION_ARG_FILENAME, &typed->output, N_("A file to be made"), N_("FILE") },
    { "pack", 0, 0, G_OPTION_ARG_STRING, &typed->pack,
      N_("The pack that a mail answers"), N_("ID") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &typed->by, N_("Who wrote the mail"), N_("NAME") },
    { "dry-run", 0, 0, G_OPTION_ARG_NONE, &typed->dry_run,
      N_("Only show what a reply says"), NULL },
    G_OPTION_ENTRY_NULL
  };

  return lead_cli_parse (cli, options, arguments, 1, 2, error);
}

static gboolean
run (LeadCli  *cli,
     char    **arguments,
     GError  **error)
{
  g_auto (LeadCliPack) typed = { 0 };
  char **operands = parse (cli, arguments, &typed, error);

  if (operands == NULL)
    return FALSE;
  typed.file = operands[1];
  if (g_str_equal (operands[0], "create") && typed.file == NULL)
    return lead_cli_pack_create (cli, &typed, error);
  if (g_str_equal (operands[0], "open") && typed.file != NULL)
    return lead_cli_pack_open (cli, &typed, error);
  if (g_str_equal (operands[0], "reply") && typed.file != NULL)
    return lead_cli_pack_reply (cli, &typed, error);
  lead_cli_error_set_usage (error, _("“%s” isn’t something that can be done with review packs."),
                            operands[0]);
  return FALSE;
}

const LeadCliCommand lead_command_pack = {
  .name = "pack",
  .summary = N_("Share chosen entries in a sealed file, and read what comes back"),
  .usage = N_("create | open FILE | reply FILE"),
  .details = N_("“create” makes a review pack of a session or of entries, “open” shows what its "
                "reader sees, and “reply” takes in an answer: a sealed file, or the words of a "
                "mail. Private entries never go along. Names of people and partners that the "
                "journal knows are replaced."),
  .run = run,
};
