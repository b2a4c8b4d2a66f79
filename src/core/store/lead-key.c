/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-key.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <string.h>

#include "lead-secret.h"

/* SQLCipher 4's own number; another one would lock other tools out. */
#define ROUNDS 256000

struct _LeadKey
{
  guint8 bytes[LEAD_KEY_SIZE];
  guint8 salt[LEAD_SALT_SIZE];
};

/**
 * lead_key_derive:
 * @passphrase: what was typed
 * @salt: the first 16 bytes of the journal's file
 *
 * Takes about a fifth of a second, so it isn't for the main loop.
 *
 * Returns: (transfer full): the key
 */
LeadKey *
lead_key_derive (const LeadPassphrase *passphrase,
                 const guint8          salt[LEAD_SALT_SIZE])
{
  LeadKey *self;
  const char *text;

  g_return_val_if_fail (passphrase != NULL, NULL);

  self = lead_secret_alloc (sizeof *self);
  text = lead_passphrase_peek (passphrase);
  memcpy (self->salt, salt, LEAD_SALT_SIZE);
  if (PKCS5_PBKDF2_HMAC (text, strlen (text), salt, LEAD_SALT_SIZE, ROUNDS, EVP_sha512 (),
                         LEAD_KEY_SIZE, self->bytes) != 1)
    g_error ("libcrypto has no PBKDF2 with SHA-512");

  return self;
}

/**
 * lead_key_new:
 * @bytes: the raw key
 * @salt: the salt of the file that it belongs to
 *
 * Returns: (transfer full): a copy of both
 */
LeadKey *
lead_key_new (const guint8 bytes[LEAD_KEY_SIZE],
              const guint8 salt[LEAD_SALT_SIZE])
{
  LeadKey *self = lead_secret_alloc (sizeof *self);

  memcpy (self->bytes, bytes, LEAD_KEY_SIZE);
  memcpy (self->salt, salt, LEAD_SALT_SIZE);

  return self;
}

/**
 * lead_key_copy:
 * @self: a key
 *
 * Returns: (transfer full): another one like it
 */
LeadKey *
lead_key_copy (const LeadKey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return lead_key_new (self->bytes, self->salt);
}

/**
 * lead_key_free:
 * @self: (nullable): a key
 *
 * Wipes and frees it.
 */
void
lead_key_free (LeadKey *self)
{
  lead_secret_free (self, sizeof *self);
}

/**
 * lead_key_get_bytes:
 * @self: a key
 *
 * Returns: (transfer none): its %LEAD_KEY_SIZE bytes
 */
const guint8 *
lead_key_get_bytes (const LeadKey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->bytes;
}

/**
 * lead_key_get_salt:
 * @self: a key
 *
 * Returns: (transfer none): the %LEAD_SALT_SIZE bytes of its file's salt
 */
const guint8 *
lead_key_get_salt (const LeadKey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->salt;
}

/**
 * lead_key_equal:
 * @a: a key
 * @b: another one
 *
 * Returns: whether both open the same file
 */
gboolean
lead_key_equal (const LeadKey *a,
                const LeadKey *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return CRYPTO_memcmp (a, b, sizeof *a) == 0;
}
