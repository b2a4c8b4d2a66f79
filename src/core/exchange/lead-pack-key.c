/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-pack-key.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <string.h>

#include "core/store/lead-secret.h"
#include "lead-pack-passphrase.h"

struct _LeadPackKey
{
  guint8 bytes[LEAD_PACK_KEY_SIZE];
  guint8 salt[LEAD_PACK_SALT_SIZE];
  guint  rounds;
};

/**
 * lead_pack_key_derive:
 * @passphrase: as typed
 * @salt: the pack's
 * @rounds: the pack's
 *
 * Takes a good part of a second, so it isn't for the main loop.
 *
 * Returns: (transfer full): the key
 */
LeadPackKey *
lead_pack_key_derive (const LeadPassphrase *passphrase,
                      const guint8          salt[LEAD_PACK_SALT_SIZE],
                      guint                 rounds)
{
  g_autoptr(LeadPassphrase) normal = NULL;
  LeadPackKey *self;
  const char *text;

  g_return_val_if_fail (passphrase != NULL, NULL);
  g_return_val_if_fail (rounds > 0 && rounds <= LEAD_PACK_MAX_ROUNDS, NULL);

  normal = lead_pack_passphrase_normalise (passphrase);
  text = lead_passphrase_peek (normal);
  self = lead_secret_alloc (sizeof *self);
  memcpy (self->salt, salt, LEAD_PACK_SALT_SIZE);
  self->rounds = rounds;
  if (PKCS5_PBKDF2_HMAC (text, strlen (text), salt, LEAD_PACK_SALT_SIZE, rounds, EVP_sha256 (),
                         LEAD_PACK_KEY_SIZE, self->bytes) != 1)
    g_error ("libcrypto has no PBKDF2 with SHA-256");

  return self;
}

/**
 * lead_pack_key_new:
 * @passphrase: as typed
 * @surroundings: whose random source gives the salt
 *
 * As for a new pack. Takes a good part of a second, so it isn't for the main
 * loop.
 *
 * Returns: (transfer full): the key
 */
LeadPackKey *
lead_pack_key_new (const LeadPassphrase *passphrase,
                   LeadSurroundings     *surroundings)
{
  guint8 salt[LEAD_PACK_SALT_SIZE];

  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  lead_surroundings_fill (surroundings, salt, sizeof salt);
  return lead_pack_key_derive (passphrase, salt, LEAD_PACK_ROUNDS);
}

/**
 * lead_pack_key_free:
 * @self: (nullable): a key
 *
 * Wipes and frees it.
 */
void
lead_pack_key_free (LeadPackKey *self)
{
  lead_secret_free (self, sizeof *self);
}

/**
 * lead_pack_key_get_salt:
 * @self: a key
 *
 * Returns: (transfer none): the %LEAD_PACK_SALT_SIZE bytes that it was derived with
 */
const guint8 *
lead_pack_key_get_salt (const LeadPackKey *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->salt;
}

/**
 * lead_pack_key_get_rounds:
 * @self: a key
 *
 * Returns: how many rounds it took
 */
guint
lead_pack_key_get_rounds (const LeadPackKey *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->rounds;
}

/**
 * lead_pack_key_is_of:
 * @self: a key
 * @salt: some pack's
 * @rounds: some pack's
 *
 * Returns: whether @self was derived with both
 */
gboolean
lead_pack_key_is_of (const LeadPackKey *self,
                     const guint8       salt[LEAD_PACK_SALT_SIZE],
                     guint              rounds)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->rounds == rounds && memcmp (self->salt, salt, LEAD_PACK_SALT_SIZE) == 0;
}

/**
 * lead_pack_key_fill:
 * @self: a key
 * @use: what the bytes are for
 * @bytes: (out caller-allocates): where they go
 * @length: how many
 *
 * Makes bytes for one use (HKDF-SHA256), so that what is learnt of them says
 * nothing of those for another.
 */
void
lead_pack_key_fill (const LeadPackKey *self,
                    const char        *use,
                    guint8            *bytes,
                    gsize              length)
{
  OSSL_PARAM params[4];
  EVP_KDF_CTX *context;
  EVP_KDF *kdf;

  g_return_if_fail (self != NULL && use != NULL && bytes != NULL);

  params[0] = OSSL_PARAM_construct_utf8_string (OSSL_KDF_PARAM_DIGEST, (char *) "SHA256", 0);
  params[1] = OSSL_PARAM_construct_octet_string (OSSL_KDF_PARAM_KEY, (void *) self->bytes,
                                                 LEAD_PACK_KEY_SIZE);
  params[2] = OSSL_PARAM_construct_octet_string (OSSL_KDF_PARAM_INFO, (void *) use, strlen (use));
  params[3] = OSSL_PARAM_construct_end ();
  kdf = EVP_KDF_fetch (NULL, "HKDF", NULL);
  context = EVP_KDF_CTX_new (kdf);
  if (context == NULL || EVP_KDF_derive (context, bytes, length, params) != 1)
    g_error ("libcrypto has no HKDF with SHA-256");
  EVP_KDF_CTX_free (context);
  EVP_KDF_free (kdf);
}
