/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli.h"

#include <glib/gi18n-lib.h>

#include "core/model/lead-error.h"
#include "core/store/lead-journal-adaptation.h"
#include "lead-cli-commands.h"
#include "lead-cli-options.h"
#include "lead-cli-passphrase.h"

struct _LeadCli
{
  LeadCliOptions        options;
  char                 *path;         /* of the journal, absolute */
  const LeadCliCommand *command;      /* borrowed */
  int                   status;       /* of a command that has done its job */
  GCancellable         *cancellable;
  LeadSurroundings     *surroundings;
  LeadContent          *shipped;      /* frameworks as they come with the program */
  LeadContent          *content;      /* … as they are in the journal, once it is open */
  LeadJournal          *journal;
  gboolean              asks_passphrase; /* whatever the keyring knows */
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
  g_clear_object (&self->shipped);
  g_clear_object (&self->surroundings);
  g_clear_object (&self->cancellable);
  g_free (self->path);
  lead_cli_options_clear (&self->options);
  g_free (self);
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
  return lead_cli_options_parse (&self->options, self->command, options, arguments, least, most,
                                 error);
}

/**
 * lead_cli_parse_into:
 * @self: a run
 * @options: the command's own options, a constant table: the arg_data of each is
 *   a LEAD_CLI_FIELD()
 * @typed: the struct with those fields
 * @arguments: what the command was given, its name first
 * @least: how many operands it needs
 * @most: how many it takes
 * @error: return location for an error
 *
 * As lead_cli_parse(), for a command with so many options that they are a table.
 *
 * Returns: (transfer none) (nullable): the operands
 */
char **
lead_cli_parse_into (LeadCli             *self,
                     const GOptionEntry  *options,
                     gpointer             typed,
                     char               **arguments,
                     guint                least,
                     guint                most,
                     GError             **error)
{
  g_autoptr (GArray) placed = g_array_new (TRUE, FALSE, sizeof (GOptionEntry));

  for (const GOptionEntry *option = options; option->long_name != NULL; option++)
    {
      GOptionEntry entry = *option;

      entry.arg_data = (char *) typed + GPOINTER_TO_SIZE (option->arg_data);
      g_array_append_val (placed, entry);
    }

  return lead_cli_parse (self, (const GOptionEntry *) placed->data, arguments, least, most, error);
}

/* From here on the writer's own items are known too. */
static gboolean
adapt_content (LeadCli  *self,
               GError  **error)
{
  g_autoptr (LeadAdaptation) adaptation = NULL;
  g_autoptr (LeadContent) adapted = NULL;

  if (self->shipped == NULL)
    return TRUE;
  adaptation = lead_journal_load_adaptation_sync (self->journal, self->cancellable, error);
  if (adaptation == NULL)
    return FALSE;
  adapted = lead_content_adapt (self->shipped, adaptation);
  g_set_object (&self->content, adapted);
  return TRUE;
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
      key_source = lead_cli_passphrase_new (self->options.passphrase_file,
                                            !self->asks_passphrase);
      self->journal = lead_journal_open_sync (lead_cli_get_path (self), key_source,
                                              self->surroundings, LEAD_OPEN_NO_UPKEEP,
                                              self->cancellable, error);
      if (self->journal != NULL && !adapt_content (self, error))
        return NULL;
    }
  return self->journal;
}

/**
 * lead_cli_insist:
 * @self: a run, before it has opened its journal
 *
 * Has the passphrase asked for even where the keyring knows the key: whoever
 * only found the computer unlocked must not be able to change the lock.
 */
void
lead_cli_insist (LeadCli *self)
{
  self->asks_passphrase = TRUE;
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

  passphrase = lead_cli_passphrase_ask (self->options.passphrase_file, TRUE, self->cancellable,
                                        error);
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
 * Returns: (transfer none): the frameworks, with the writer's own items once the
 *   journal is open; to be asked for again then
 */
LeadContent *
lead_cli_load_content (LeadCli  *self,
                       GError  **error)
{
  if (self->shipped == NULL)
    {
      self->shipped = lead_content_load (error);
      g_set_object (&self->content, self->shipped);
      if (self->shipped == NULL || (self->journal != NULL && !adapt_content (self, error)))
        return NULL;
    }
  return self->content;
}

/**
 * lead_cli_reload_content:
 * @self: a run whose journal is open
 * @error: return location for an error
 *
 * For after a change of the writer's own items: what was loaded before is not to
 * be used any more.
 *
 * Returns: (transfer none): the frameworks as they are in the journal now
 */
LeadContent *
lead_cli_reload_content (LeadCli  *self,
                         GError  **error)
{
  g_return_val_if_fail (self->journal != NULL, NULL);

  if (lead_cli_load_content (self, error) == NULL || !adapt_content (self, error))
    return NULL;
  return self->content;
}

static gboolean
is_known (LeadContent *content,
          const char  *typed)
{
  g_auto (GStrv) parts = g_strsplit (typed, ":", 2);

  return parts[0] == NULL || lead_content_resolve (content, parts[0]) != NULL;
}

/**
 * lead_cli_load_content_for:
 * @self: a run
 * @typed: (nullable) (array zero-terminated=1): ids or names of items, as typed
 * @error: return location for an error
 *
 * What isn't one of the app's own items may be one of the writer's: only then is
 * the journal opened, and where that isn't possible, what was typed is as unknown
 * as any other slip.
 *
 * Returns: (transfer none): the frameworks, for what was typed
 */
LeadContent *
lead_cli_load_content_for (LeadCli       *self,
                           char         **typed,
                           GError       **error)
{
  LeadContent *content = lead_cli_load_content (self, error);

  for (guint i = 0; content != NULL && typed != NULL && typed[i] != NULL; i++)
    {
      gboolean own = g_str_has_prefix (typed[i], LEAD_OWN_PREFIX);

      if (self->journal != NULL || is_known (content, typed[i])
          || (!own && self->options.passphrase_file == NULL))
        continue;
      if (lead_cli_open (self, own ? error : NULL) == NULL && own)
        return NULL;
      content = self->content;
    }
  return content;
}

gboolean
lead_cli_get_json (LeadCli *self)
{
  return self->options.json;
}

/**
 * lead_cli_get_path:
 * @self: a run
 *
 * Returns: (transfer none): the journal's file, as an absolute path
 */
const char *
lead_cli_get_path (LeadCli *self)
{
  if (self->path == NULL && self->options.path != NULL)
    self->path = g_canonicalize_filename (self->options.path, NULL);
  else if (self->path == NULL)
    self->path = lead_journal_dup_default_path ();
  return self->path;
}

const char *
lead_cli_get_passphrase_file (LeadCli *self)
{
  return self->options.passphrase_file;
}

LeadSurroundings *
lead_cli_get_surroundings (LeadCli *self)
{
  return self->surroundings;
}

/**
 * lead_cli_get_today:
 * @self: a run
 *
 * Returns: the local day that it is
 */
LeadDay
lead_cli_get_today (LeadCli *self)
{
  return lead_surroundings_get_moment (lead_cli_get_surroundings (self)).day;
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
  done = check_encoding (rest, &error)
         && lead_cli_options_parse_start (&self->options, &rest, &error)
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
