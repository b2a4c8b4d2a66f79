/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-cli-passphrase.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "core/store/lead-keyring.h"
#include "lead-cli-error.h"

/* Of a typed passphrase, in bytes. */
#define MAX_TYPED 4096

static gboolean
wait_for_input (int            terminal,
                GCancellable  *cancellable,
                GError       **error)
{
  GPollFD polled[2] = { { .fd = terminal, .events = G_IO_IN } };
  guint n_polled = 1;
  gboolean stopped;

  if (g_cancellable_make_pollfd (cancellable, &polled[1]))
    n_polled++;
  while (g_poll (polled, n_polled, -1) < 0 && errno == EINTR)
    ;
  stopped = g_cancellable_set_error_if_cancelled (cancellable, error);
  if (n_polled > 1)
    g_cancellable_release_fd (cancellable);
  return !stopped;
}

static void
put (int         terminal,
     const char *text)
{
  if (write (terminal, text, strlen (text)) < 0)
    g_debug ("Terminal: %s", g_strerror (errno));
}

/* Reads a line with echo already off. @typed has room for %MAX_TYPED bytes. */
static gboolean
read_line (int            terminal,
           char          *typed,
           GCancellable  *cancellable,
           GError       **error)
{
  gssize length;

  if (!wait_for_input (terminal, cancellable, error))
    return FALSE;
  length = read (terminal, typed, MAX_TYPED - 1);
  if (length <= 0)
    {
      lead_cli_error_set_usage (error, _("No passphrase was typed."));
      return FALSE;
    }
  if (typed[length - 1] == '\n')
    length--;
  typed[length] = '\0';
  return TRUE;
}

static LeadPassphrase *
ask_once (int            terminal,
          const char    *prompt,
          GCancellable  *cancellable,
          GError       **error)
{
  struct termios before, silent;
  char typed[MAX_TYPED] = "";
  LeadPassphrase *passphrase = NULL;

  tcgetattr (terminal, &before);
  silent = before;
  silent.c_lflag &= ~(tcflag_t) ECHO;
  tcsetattr (terminal, TCSAFLUSH, &silent);
  /* Only now, so that whoever answers at once isn't seen. */
  put (terminal, prompt);
  if (read_line (terminal, typed, cancellable, error))
    passphrase = lead_passphrase_new (typed, error);
  explicit_bzero (typed, sizeof typed);
  tcsetattr (terminal, TCSAFLUSH, &before);
  put (terminal, "\n");
  return passphrase;
}

static LeadPassphrase *
ask_twice (int            terminal,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (LeadPassphrase) first = NULL;
  g_autoptr (LeadPassphrase) second = NULL;

  put (terminal, _("Nobody can open the journal without its passphrase, and nobody can "
                   "give it back to you.\n"));
  first = ask_once (terminal, _("New passphrase: "), cancellable, error);
  if (first == NULL)
    return NULL;
  second = ask_once (terminal, _("The same again: "), cancellable, error);
  if (second == NULL)
    return NULL;
  if (!g_str_equal (lead_passphrase_peek (first), lead_passphrase_peek (second)))
    {
      lead_cli_error_set_usage (error, _("The two passphrases differ."));
      return NULL;
    }
  return g_steal_pointer (&first);
}

/**
 * lead_cli_passphrase_ask:
 * @path: (nullable): a file that holds it; the terminal is asked when %NULL
 * @is_new: whether it is to be chosen, and so typed twice
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * Returns: (transfer full): the passphrase
 */
LeadPassphrase *
lead_cli_passphrase_ask (const char    *path,
                         gboolean       is_new,
                         GCancellable  *cancellable,
                         GError       **error)
{
  LeadPassphrase *passphrase;
  int terminal;

  if (path != NULL)
    return lead_passphrase_new_from_file (path, error);

  /* Not standard input: that may well be the text of an entry. */
  terminal = open ("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0)
    {
      lead_cli_error_set_usage (error, _("There is no terminal to ask for the passphrase: name "
                                         "a file that holds it with --passphrase-file."));
      return NULL;
    }
  if (is_new)
    passphrase = ask_twice (terminal, cancellable, error);
  else
    passphrase = ask_once (terminal, _("Passphrase: "), cancellable, error);
  close (terminal);
  return passphrase;
}

struct _LeadCliPassphrase
{
  GObject  parent_instance;

  char    *path;
  gboolean keyring;
};

static LeadKey *
lead_cli_passphrase_obtain (LeadKeySource  *source,
                            const guint8    salt[LEAD_SALT_SIZE],
                            GCancellable   *cancellable,
                            GError        **error)
{
  LeadCliPassphrase *self = LEAD_CLI_PASSPHRASE (source);
  g_autoptr (LeadPassphrase) passphrase = NULL;
  LeadKey *key = NULL;

  if (self->path == NULL && self->keyring)
    key = lead_keyring_peek_sync (salt, cancellable);
  if (key != NULL)
    return key;
  passphrase = lead_cli_passphrase_ask (self->path, FALSE, cancellable, error);
  return passphrase != NULL ? lead_key_derive (passphrase, salt) : NULL;
}

static void
lead_cli_passphrase_iface_init (LeadKeySourceInterface *iface)
{
  iface->obtain = lead_cli_passphrase_obtain;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LeadCliPassphrase, lead_cli_passphrase, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LEAD_TYPE_KEY_SOURCE,
                                                      lead_cli_passphrase_iface_init))

static void
lead_cli_passphrase_finalize (GObject *object)
{
  LeadCliPassphrase *self = LEAD_CLI_PASSPHRASE (object);

  g_free (self->path);

  G_OBJECT_CLASS (lead_cli_passphrase_parent_class)->finalize (object);
}

static void
lead_cli_passphrase_class_init (LeadCliPassphraseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = lead_cli_passphrase_finalize;
}

static void
lead_cli_passphrase_init (LeadCliPassphrase *self)
{
}

/**
 * lead_cli_passphrase_new:
 * @path: (nullable): a file that holds it; the terminal is asked when %NULL
 * @keyring: whether the keyring may answer in place of the terminal
 *
 * Returns: (transfer full): where a journal's key comes from
 */
LeadKeySource *
lead_cli_passphrase_new (const char *path,
                         gboolean    keyring)
{
  LeadCliPassphrase *self = g_object_new (LEAD_TYPE_CLI_PASSPHRASE, NULL);

  self->path = g_strdup (path);
  self->keyring = keyring;
  return LEAD_KEY_SOURCE (self);
}
