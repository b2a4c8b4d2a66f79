/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A passphrase as it goes into the derivation of a key: NFC, so that it opens
 * the journal however the keyboard composed its accents.
 */

#include "config.h"

#include "lead-passphrase.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "core/model/lead-error.h"
#include "lead-secret.h"

/* More than anybody types; keeps a wrong file from being read whole. */
#define MAX_BYTES 4096

struct _LeadPassphrase
{
  gsize length;
  char  text[];
};

static gsize
allocated_size (gsize length)
{
  return sizeof (LeadPassphrase) + length + 1;
}

static LeadPassphrase *
passphrase_new_raw (const char *text)
{
  gsize length = strlen (text);
  LeadPassphrase *self = lead_secret_alloc (allocated_size (length));

  self->length = length;
  memcpy (self->text, text, length + 1);

  return self;
}

/**
 * lead_passphrase_new:
 * @text: what was typed, in UTF-8
 * @error: return location; %LEAD_ERROR_REFUSED when it can't be a passphrase
 *
 * Returns: (transfer full) (nullable): the passphrase in NFC
 */
LeadPassphrase *
lead_passphrase_new (const char  *text,
                     GError     **error)
{
  LeadPassphrase *self;
  char *composed;

  g_return_val_if_fail (text != NULL, NULL);

  if (*text == '\0')
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("The passphrase is empty."));
      return NULL;
    }
  if (strlen (text) > MAX_BYTES)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("The passphrase is too long."));
      return NULL;
    }

  composed = g_utf8_normalize (text, -1, G_NORMALIZE_NFC);
  if (composed == NULL)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("The passphrase is not valid UTF-8 text."));
      return NULL;
    }

  self = passphrase_new_raw (composed);
  lead_secret_wipe_string (composed);

  return self;
}

/* Fills @buffer with up to @size bytes of @fd; more than that is not an error here. */
static gssize
read_fully (int     fd,
            char   *buffer,
            gsize   size)
{
  gsize length = 0;

  while (length < size)
    {
      gssize n = read (fd, buffer + length, size - length);

      if (n == 0)
        break;
      if (n < 0 && errno != EINTR)
        return -1;
      if (n > 0)
        length += n;
    }

  return length;
}

static gssize
read_secret_file (const char  *path,
                  char        *buffer,
                  gsize        size,
                  GError     **error)
{
  g_autofree char *name = g_filename_display_name (path);
  int fd = open (path, O_RDONLY | O_CLOEXEC);
  gssize length = fd < 0 ? -1 : read_fully (fd, buffer, size);

  if (length < 0)
    g_set_error (error, LEAD_ERROR, errno == ENOENT ? LEAD_ERROR_NOT_FOUND : LEAD_ERROR_FAILED,
                 _("The passphrase file “%s” can’t be read: %s."), name, g_strerror (errno));
  if (fd >= 0)
    close (fd);

  return length;
}

static LeadPassphrase *
parse_secret (char    *text,
              gsize    length,
              GError **error)
{
  if (memchr (text, '\0', length) != NULL)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("The passphrase file holds a NUL byte, so it isn’t text."));
      return NULL;
    }

  if (length > 0 && text[length - 1] == '\n')
    length--;
  if (length > 0 && text[length - 1] == '\r')
    length--;
  text[length] = '\0';

  return lead_passphrase_new (text, error);
}

/**
 * lead_passphrase_new_from_file:
 * @path: a file that holds the passphrase and, perhaps, a last newline
 * @error: return location
 *
 * Reads a passphrase from a file or a pipe.
 *
 * Returns: (transfer full) (nullable): the passphrase
 */
LeadPassphrase *
lead_passphrase_new_from_file (const char  *path,
                               GError     **error)
{
  /* Room for CR LF and for one byte that tells that the file goes on. */
  const gsize size = MAX_BYTES + 3;
  LeadPassphrase *self = NULL;
  char *text;
  gssize length;

  g_return_val_if_fail (path != NULL, NULL);

  text = lead_secret_alloc (size + 1);
  length = read_secret_file (path, text, size, error);
  if (length >= 0)
    self = parse_secret (text, length, error);
  lead_secret_free (text, size + 1);

  return self;
}

/**
 * lead_passphrase_copy:
 * @self: a passphrase
 *
 * Returns: (transfer full): another one like it
 */
LeadPassphrase *
lead_passphrase_copy (const LeadPassphrase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return passphrase_new_raw (self->text);
}

/**
 * lead_passphrase_free:
 * @self: (nullable): a passphrase
 *
 * Wipes and frees it.
 */
void
lead_passphrase_free (LeadPassphrase *self)
{
  if (self != NULL)
    lead_secret_free (self, allocated_size (self->length));
}

/**
 * lead_passphrase_peek:
 * @self: a passphrase
 *
 * Returns: (transfer none): its text in NFC, valid as long as @self
 */
const char *
lead_passphrase_peek (const LeadPassphrase *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}
