/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-options.h"

#include <glib/gi18n-lib.h>

#include "lead-cli-commands.h"

void
lead_cli_options_clear (LeadCliOptions *self)
{
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->passphrase_file, g_free);
  g_clear_pointer (&self->operands, g_strfreev);
}

static GOptionGroup *
make_global_group (LeadCliOptions *self)
{
  const GOptionEntry options[] = {
    { "journal", 0, 0, G_OPTION_ARG_FILENAME, &self->path, N_("The journal’s file"), N_("FILE") },
    { "passphrase-file", 0, 0, G_OPTION_ARG_FILENAME, &self->passphrase_file,
      N_("A file that holds the passphrase, instead of asking for it"), N_("FILE") },
    { "json", 0, 0, G_OPTION_ARG_NONE, &self->json, N_("Print one JSON document"), NULL },
    { "help", 'h', 0, G_OPTION_ARG_NONE, &self->help, N_("Show this help"), NULL },
    { "version", 0, 0, G_OPTION_ARG_NONE, &self->version, N_("Show the version"), NULL },
    G_OPTION_ENTRY_NULL
  };
  GOptionGroup *group = g_option_group_new ("global", _("Options of every command:"),
                                            _("Show the options of every command"), NULL, NULL);

  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  g_option_group_add_entries (group, options);
  return group;
}

/* A group beside the main one, so that help shows it first. */
static GOptionGroup *
make_own_group (const GOptionEntry *options)
{
  GOptionGroup *group = g_option_group_new ("own", _("Options:"),
                                            _("Show the options of the command"), NULL, NULL);

  g_option_group_set_translation_domain (group, GETTEXT_PACKAGE);
  g_option_group_add_entries (group, options);
  return group;
}

static char *
describe_commands (void)
{
  const LeadCliCommand * const *commands = lead_cli_commands_get_all ();
  GString *text = g_string_new (_("Commands:"));

  for (guint i = 0; commands[i] != NULL; i++)
    g_string_append_printf (text, "\n  %-12s %s", commands[i]->name, _(commands[i]->summary));
  g_string_append_printf (text, "\n\n%s",
                          _("Exit status:\n"
                            "  0  done\n"
                            "  1  failed\n"
                            "  2  the command line makes no sense\n"
                            "  3  wrong passphrase, or the start of the file is damaged\n"
                            "  4  not a journal, or a damaged one\n"
                            "  5  input refused, nothing changed\n"
                            "  6  made by a newer version\n"
                            "  7  in use elsewhere"));
  return g_string_free (text, FALSE);
}

static gboolean
print_help (GOptionContext  *context,
            GError         **error)
{
  g_autofree char *help = g_option_context_get_help (context, FALSE, NULL);

  lead_cli_output_text ("%s", help);
  g_set_error_literal (error, LEAD_CLI_ERROR, LEAD_CLI_ERROR_DONE, "help");
  return FALSE;
}

/**
 * lead_cli_options_parse_start:
 * @self: options
 * @arguments: (inout): all that was typed; what is read is taken away
 * @error: return location for an error
 *
 * Reads the options that stand before the command.
 *
 * Returns: whether there is more to do
 */
gboolean
lead_cli_options_parse_start (LeadCliOptions   *self,
                              char           ***arguments,
                              GError          **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (_("COMMAND …"));
  g_autofree char *commands = describe_commands ();

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_set_summary (context, _("Keeps an encrypted journal without a window."));
  g_option_context_set_description (context, commands);
  g_option_context_set_main_group (context, make_global_group (self));
  if (!g_option_context_parse_strv (context, arguments, error))
    return FALSE;
  if (self->help)
    return print_help (context, error);
  if (self->version)
    {
      lead_cli_output_text ("syslead-cli %s\n", LEAD_VERSION);
      g_set_error_literal (error, LEAD_CLI_ERROR, LEAD_CLI_ERROR_DONE, "version");
      return FALSE;
    }
  return TRUE;
}

/* An empty text has no translation: gettext answers it with a file's head. */
static const char *
translate (const char *text)
{
  return text != NULL && *text != '\0' ? _(text) : NULL;
}

static GOptionContext *
make_context (LeadCliOptions       *self,
              const LeadCliCommand *command,
              const GOptionEntry   *options)
{
  const GOptionEntry operands[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->operands, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };
  GOptionContext *context = g_option_context_new (translate (command->usage));

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (context, translate (command->summary));
  g_option_context_set_description (context, translate (command->details));
  g_option_context_add_main_entries (context, operands, NULL);
  if (options != NULL)
    g_option_context_add_group (context, make_own_group (options));
  g_option_context_add_group (context, make_global_group (self));
  return context;
}

static gboolean
check_operands (LeadCliOptions        *self,
                const LeadCliCommand  *command,
                guint                  least,
                guint                  most,
                GError               **error)
{
  guint n_operands = self->operands != NULL ? g_strv_length (self->operands) : 0;

  if (n_operands < least)
    {
      lead_cli_error_set_usage (error, _("Something is missing: %s %s"), command->name,
                                translate (command->usage));
      return FALSE;
    }
  if (n_operands > most)
    {
      lead_cli_error_set_usage (error, _("“%s” is one argument too many."),
                                self->operands[most]);
      return FALSE;
    }
  return TRUE;
}

/**
 * lead_cli_options_parse:
 * @self: options
 * @command: the command
 * @options: (nullable): the command's own options
 * @arguments: what the command was given, its name first
 * @least: how many operands it needs
 * @most: how many it takes
 * @error: return location for an error
 *
 * Reads what stands after a command, or prints its help.
 *
 * Returns: (transfer none): the operands
 */
char **
lead_cli_options_parse (LeadCliOptions        *self,
                        const LeadCliCommand  *command,
                        const GOptionEntry    *options,
                        char                 **arguments,
                        guint                  least,
                        guint                  most,
                        GError               **error)
{
  g_autoptr (GOptionContext) context = make_context (self, command, options);
  g_auto (GStrv) rest = g_strdupv (arguments);

  if (!g_option_context_parse_strv (context, &rest, error))
    return NULL;
  if (self->help)
    {
      print_help (context, error);
      return NULL;
    }
  if (!check_operands (self, command, least, most, error))
    return NULL;
  if (self->operands == NULL)
    self->operands = g_new0 (char *, 1);
  return self->operands;
}
