/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "lead-cli-commands.h"
#include "lead-cli-passphrase.h"

struct _LeadCli
{
  char                 *path;
  char                 *passphrase_file;
  gboolean              json;
  gboolean              help;
  gboolean              version;
  int                   status;       /* of a command that has done its job */
  char                **operands;
  const LeadCliCommand *command;      /* borrowed */
  GCancellable         *cancellable;
  LeadSurroundings     *surroundings;
  LeadContent          *content;
  LeadJournal          *journal;
};

/**
 * lead_cli_new:
 * @cancellable: cancelled when the person wants to stop
 *
 * Returns: (transfer full): a run of the command line
 */
LeadCli *
lead_cli_new (GCancellable *cancellable)
{
  LeadCli *self = g_new0 (LeadCli, 1);

  self->cancellable = g_object_ref (cancellable);
  self->surroundings = lead_surroundings_new_system ();
  return self;
}

void
lead_cli_free (LeadCli *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->journal);
  g_clear_object (&self->content);
  g_clear_object (&self->surroundings);
  g_clear_object (&self->cancellable);
  g_strfreev (self->operands);
  g_free (self->passphrase_file);
  g_free (self->path);
  g_free (self);
}

static GOptionGroup *
make_global_group (LeadCli *self)
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

static char *
describe_commands (void)
{
  const LeadCliCommand * const *commands = lead_cli_commands_get_all ();
  GString *text = g_string_new (_("Commands:"));

  for (guint i = 0; commands[i] != NULL; i++)
    g_string_append_printf (text, "\n  %-12s %s", commands[i]->name, _(commands[i]->summary));
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

/* Takes the options before the command away from @arguments. */
static gboolean
parse_start (LeadCli   *self,
             char    ***arguments,
             GError   **error)
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

static gboolean
check_operands (LeadCli  *self,
                guint     least,
                guint     most,
                GError  **error)
{
  guint n_operands = self->operands != NULL ? g_strv_length (self->operands) : 0;

  if (n_operands < least)
    {
      lead_cli_error_set_usage (error, _("Something is missing: %s %s"), self->command->name,
                                _(self->command->usage));
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

static GOptionContext *
make_context (LeadCli            *self,
              const GOptionEntry *options)
{
  const GOptionEntry operands[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &self->operands, NULL, NULL },
    G_OPTION_ENTRY_NULL
  };
  GOptionContext *context = g_option_context_new (_(self->command->usage));
  const char *details = self->command->details;

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _(self->command->summary));
  if (details != NULL)
    g_option_context_set_description (context, _(details));
  g_option_context_add_main_entries (context, operands, GETTEXT_PACKAGE);
  if (options != NULL)
    g_option_context_add_group (context, make_own_group (options));
  g_option_context_add_group (context, make_global_group (self));
  return context;
}

/**
 * lead_cli_parse:
 * @self: a run
 * @options: (nullable): the command's own options
 * @arguments: what the command was given, its name first
 * @least: how many operands it needs
 * @most: how many it takes
 * @error: return location for an error
 *
 * Reads a command's options, and the global ones that stand after it. When
 * help was asked for it is printed, and the error says that all is done.
 *
 * Returns: (transfer none): the operands
 */
char **
lead_cli_parse (LeadCli             *self,
                const GOptionEntry  *options,
                char               **arguments,
                guint                least,
                guint                most,
                GError             **error)
{
  g_autoptr (GOptionContext) context = make_context (self, options);
  g_auto (GStrv) rest = g_strdupv (arguments);
  static char *none[] = { NULL };

  if (!g_option_context_parse_strv (context, &rest, error))
    return NULL;
  if (self->help)
    {
      print_help (context, error);
      return NULL;
    }
  if (!check_operands (self, least, most, error))
    return NULL;
  return self->operands != NULL ? self->operands : none;
}

/**
 * lead_cli_open:
 * @self: a run
 * @error: return location for an error
 *
 * Opens the journal that the options name, once.
 *
 * Returns: (transfer none): the journal
 */
LeadJournal *
lead_cli_open (LeadCli  *self,
               GError  **error)
{
  g_autoptr (LeadKeySource) key_source = NULL;

  if (self->journal == NULL)
    {
      key_source = lead_cli_passphrase_new (self->passphrase_file);
      self->journal = lead_journal_open_sync (lead_cli_get_path (self), key_source,
                                              self->surroundings, LEAD_OPEN_NO_UPKEEP,
                                              self->cancellable, error);
    }
  return self->journal;
}

/**
 * lead_cli_create:
 * @self: a run
 * @error: return location for an error
 *
 * Makes a new journal where the options say.
 *
 * Returns: (transfer none): the journal
 */
LeadJournal *
lead_cli_create (LeadCli  *self,
                 GError  **error)
{
  g_autoptr (LeadPassphrase) passphrase = NULL;
  g_autoptr (LeadKeySource) key_source = NULL;

  passphrase = lead_cli_passphrase_ask (self->passphrase_file, TRUE, self->cancellable, error);
  if (passphrase == NULL)
    return NULL;

  key_source = lead_key_source_new_passphrase (passphrase);
  self->journal = lead_journal_open_sync (lead_cli_get_path (self), key_source,
                                          self->surroundings,
                                          LEAD_OPEN_CREATE | LEAD_OPEN_NO_UPKEEP,
                                          self->cancellable, error);
  return self->journal;
}

/**
 * lead_cli_load_content:
 * @self: a run
 * @error: return location for an error
 *
 * Returns: (transfer none): the frameworks
 */
LeadContent *
lead_cli_load_content (LeadCli  *self,
                       GError  **error)
{
  if (self->content == NULL)
    self->content = lead_content_load (error);
  return self->content;
}

gboolean
lead_cli_get_json (LeadCli *self)
{
  return self->json;
}

/**
 * lead_cli_get_path:
 * @self: a run
 *
 * Returns: (transfer none): the journal's file
 */
const char *
lead_cli_get_path (LeadCli *self)
{
  if (self->path == NULL)
    self->path = lead_journal_dup_default_path ();
  return self->path;
}

const char *
lead_cli_get_passphrase_file (LeadCli *self)
{
  return self->passphrase_file;
}

LeadSurroundings *
lead_cli_get_surroundings (LeadCli *self)
{
  return self->surroundings;
}

GCancellable *
lead_cli_get_cancellable (LeadCli *self)
{
  return self->cancellable;
}

/**
 * lead_cli_set_status:
 * @self: a run
 * @code: a code of #LeadError
 *
 * Ends a command that has done its job with the exit status of what it found.
 */
void
lead_cli_set_status (LeadCli *self,
                     int      code)
{
  g_autoptr (GError) found = g_error_new_literal (LEAD_ERROR, code, "");

  self->status = lead_cli_error_get_status (found);
}

/* Options and texts are UTF-8 whatever the locale, so that a script without a
 * locale writes the same journal. */
static gboolean
check_encoding (char   **arguments,
                GError **error)
{
  for (guint i = 0; arguments[i] != NULL; i++)
    {
      if (!g_utf8_validate (arguments[i], -1, NULL))
        {
          lead_cli_error_set_usage (error, _("Argument %u isn’t UTF-8 text."), i);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
run_command (LeadCli  *self,
             char    **arguments,
             GError  **error)
{
  g_autofree char *name = NULL;

  if (arguments[0] == NULL)
    {
      lead_cli_error_set_usage (error, _("Which command do you want?"));
      return FALSE;
    }
  self->command = lead_cli_commands_find (arguments[0]);
  if (self->command == NULL)
    {
      lead_cli_error_set_usage (error, _("There is no command “%s”."), arguments[0]);
      return FALSE;
    }
  name = g_strdup_printf ("syslead-cli %s", self->command->name);
  g_set_prgname (name);
  return self->command->run (self, arguments, error);
}

static gboolean
close_journal (LeadCli  *self,
               GError  **error)
{
  return self->journal == NULL || lead_journal_close_sync (self->journal, error);
}

/**
 * lead_cli_run:
 * @self: a run
 * @arguments: all that was typed, the program's name first
 *
 * Runs one command, and says what went wrong.
 *
 * Returns: the exit status
 */
int
lead_cli_run (LeadCli  *self,
              char    **arguments)
{
  g_auto (GStrv) rest = g_strdupv (arguments);
  g_autoptr (GError) error = NULL;
  gboolean json, done;

  g_return_val_if_fail (self != NULL, 1);

  /* An error while the options are read is a document too. */
  json = g_strv_contains ((const char * const *) arguments, "--json");
  g_set_prgname ("syslead-cli");
  done = check_encoding (rest, &error) && parse_start (self, &rest, &error)
         && run_command (self, rest + 1, &error);
  /* The journal is closed whatever happened; the first error is what counts. */
  if (!close_journal (self, done ? &error : NULL))
    done = FALSE;
  if (done)
    done = lead_cli_output_flush (&error);
  if (done)
    return self->status;
  lead_cli_error_print (error, json);
  lead_cli_output_flush (NULL);
  return lead_cli_error_get_status (error);
}
