/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Packs and replies under way: a head in the clear, then AES-256-GCM. The head
 * is authenticated with the rest, so that no byte of either can be changed.
 * data/pack/seal.js does the same in a browser; data/formats/pack-1.md says it
 * in words.
 */

#include "config.h"
#include "lead-pack-seal.h"

#include <glib/gi18n-lib.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <string.h>

#include "core/model/lead-error.h"

#define VERSION   1
#define ID_SIZE   (LEAD_PACK_ID_LENGTH / 2)
#define NONCE_SIZE 12
#define TAG_SIZE  16
#define CHECK_USE "SysLead 1 check"

static const guint8 magic[7] = { 'S', 'Y', 'S', 'L', 'E', 'A', 'D' };

/* Bytes alone, so that it has no gaps. */
typedef struct
{
  guint8 magic[sizeof magic];
  guint8 version;
  guint8 kind;
  guint8 pack[ID_SIZE];
  guint8 rounds[4];
  guint8 salt[LEAD_PACK_SALT_SIZE];
  guint8 check[LEAD_PACK_CHECK_SIZE];
  guint8 nonce[NONCE_SIZE];
} Head;

G_STATIC_ASSERT (sizeof (Head) == 65);

static const struct
{
  guint8      mark;
  gsize       most;
  const char *use;
  const char *foreign;
  const char *altered;
  const char *too_large;
} kinds[] = {
  [LEAD_PACK_KIND_PACK] = {
    'P', LEAD_PACK_MAX_BYTES, "SysLead 1 pack",
    N_("This isn’t a sealed review pack."),
    N_("This review pack has been altered or damaged on its way."),
    N_("This is too large for a review pack."),
  },
  [LEAD_PACK_KIND_REPLY] = {
    'R', LEAD_REPLY_MAX_BYTES, "SysLead 1 reply",
    N_("This isn’t a sealed reply."),
    N_("This reply has been altered or damaged on its way."),
    N_("This is too large for a reply."),
  },
};

static gboolean
refuse (const char  *words,
        GError     **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, _(words));
  return FALSE;
}

/**
 * lead_pack_id_is_valid:
 * @pack: (nullable): a text
 *
 * Returns: whether it is a pack's number: 32 hexadecimal digits in lower case
 */
gboolean
lead_pack_id_is_valid (const char *pack)
{
  return pack != NULL && strlen (pack) == LEAD_PACK_ID_LENGTH
         && strspn (pack, "0123456789abcdef") == LEAD_PACK_ID_LENGTH;
}

static void
put_id (guint8     *bytes,
        const char *pack)
{
  for (guint i = 0; i < ID_SIZE; i++)
    bytes[i] = g_ascii_xdigit_value (pack[2 * i]) << 4 | g_ascii_xdigit_value (pack[2 * i + 1]);
}

static char *
dup_id (const guint8 *bytes)
{
  GString *pack = g_string_sized_new (LEAD_PACK_ID_LENGTH);

  for (guint i = 0; i < ID_SIZE; i++)
    g_string_append_printf (pack, "%02x", bytes[i]);

  return g_string_free (pack, FALSE);
}

static guint
get_rounds (const Head *head)
{
  return (guint) head->rounds[0] << 24 | head->rounds[1] << 16 | head->rounds[2] << 8
         | head->rounds[3];
}

/* Tells a wrong passphrase from an altered file, and nothing else: who guesses
 * has the seal itself to try on. */
static void
fill_check (guint8            *check,
            const LeadPackKey *key)
{
  lead_pack_key_fill (key, CHECK_USE, check, LEAD_PACK_CHECK_SIZE);
}

static void
fill_head (Head              *head,
           LeadPackKind       kind,
           const char        *pack,
           const LeadPackKey *key,
           LeadSurroundings  *surroundings)
{
  memcpy (head->magic, magic, sizeof magic);
  head->version = VERSION;
  head->kind = kinds[kind].mark;
  put_id (head->pack, pack);
  for (guint i = 0; i < sizeof head->rounds; i++)
    head->rounds[i] = lead_pack_key_get_rounds (key) >> (8 * (3 - i));
  memcpy (head->salt, lead_pack_key_get_salt (key), sizeof head->salt);
  fill_check (head->check, key);
  lead_surroundings_fill (surroundings, head->nonce, sizeof head->nonce);
}

/* Encrypts when @tag is to be had, decrypts and checks when @tag is given. */
static gboolean
run_cipher (gboolean           encrypt,
            LeadPackKind       kind,
            const LeadPackKey *key,
            const Head        *head,
            const guint8      *from,
            guint8            *to,
            gsize              length,
            guint8            *tag)
{
  EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new ();
  guint8 bytes[LEAD_PACK_KEY_SIZE];
  int n = 0;
  gboolean good;

  lead_pack_key_fill (key, kinds[kind].use, bytes, sizeof bytes);
  good = EVP_CipherInit_ex (context, EVP_aes_256_gcm (), NULL, bytes, head->nonce, encrypt) == 1
         && EVP_CipherUpdate (context, NULL, &n, (const guint8 *) head, sizeof *head) == 1
         && EVP_CipherUpdate (context, to, &n, from, length) == 1
         && (encrypt
             || EVP_CIPHER_CTX_ctrl (context, EVP_CTRL_AEAD_SET_TAG, TAG_SIZE, tag) == 1)
         && EVP_CipherFinal_ex (context, to + length, &n) == 1
         && (!encrypt
             || EVP_CIPHER_CTX_ctrl (context, EVP_CTRL_AEAD_GET_TAG, TAG_SIZE, tag) == 1);
  EVP_CIPHER_CTX_free (context);
  explicit_bzero (bytes, sizeof bytes);

  return good;
}

/**
 * lead_pack_seal_close:
 * @kind: what it is
 * @pack: the number of the pack that it is of
 * @plain: what to seal
 * @key: the pack's
 * @surroundings: whose random source gives the nonce
 * @error: return location; %LEAD_ERROR_REFUSED when it is too large
 *
 * Returns: (transfer full) (nullable): the sealed bytes
 */
GBytes *
lead_pack_seal_close (LeadPackKind        kind,
                      const char         *pack,
                      GBytes             *plain,
                      const LeadPackKey  *key,
                      LeadSurroundings   *surroundings,
                      GError            **error)
{
  guint8 *sealed;
  gsize length;
  Head head;

  g_return_val_if_fail (lead_pack_id_is_valid (pack), NULL);
  g_return_val_if_fail (plain != NULL && key != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  length = g_bytes_get_size (plain);
  if (length > kinds[kind].most)
    {
      refuse (kinds[kind].too_large, error);
      return NULL;
    }

  fill_head (&head, kind, pack, key, surroundings);
  sealed = g_malloc (sizeof head + length + TAG_SIZE);
  memcpy (sealed, &head, sizeof head);
  if (!run_cipher (TRUE, kind, key, &head, g_bytes_get_data (plain, NULL), sealed + sizeof head,
                   length, sealed + sizeof head + length))
    g_error ("libcrypto has no AES-256-GCM");

  return g_bytes_new_take (sealed, sizeof head + length + TAG_SIZE);
}

static gboolean
read_head (LeadPackKind   kind,
           GBytes        *sealed,
           Head          *head,
           GError       **error)
{
  gsize size = g_bytes_get_size (sealed);

  if (size > kinds[kind].most + sizeof *head + TAG_SIZE)
    return refuse (kinds[kind].too_large, error);
  if (size < sizeof *head + TAG_SIZE)
    return refuse (kinds[kind].foreign, error);
  memcpy (head, g_bytes_get_data (sealed, NULL), sizeof *head);
  if (memcmp (head->magic, magic, sizeof magic) != 0 || head->kind != kinds[kind].mark)
    return refuse (kinds[kind].foreign, error);
  if (head->version != VERSION)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_NEWER,
                           _("It was made with a newer version of SysLead."));
      return FALSE;
    }
  if (get_rounds (head) < LEAD_PACK_ROUNDS || get_rounds (head) > LEAD_PACK_MAX_ROUNDS)
    return refuse (kinds[kind].altered, error);

  return TRUE;
}

/**
 * lead_pack_seal_dup_pack:
 * @kind: what it should be
 * @sealed: what came
 * @error: return location
 *
 * Reads the head alone, which anybody could have written.
 *
 * Returns: (transfer full) (nullable): the number of the pack that it says it is of
 */
char *
lead_pack_seal_dup_pack (LeadPackKind   kind,
                         GBytes        *sealed,
                         GError       **error)
{
  Head head;

  g_return_val_if_fail (sealed != NULL, NULL);

  return read_head (kind, sealed, &head, error) ? dup_id (head.pack) : NULL;
}

static gboolean
check_key (const Head         *head,
           const LeadPackKey  *key,
           GError            **error)
{
  guint8 check[LEAD_PACK_CHECK_SIZE];

  fill_check (check, key);
  if (lead_pack_key_is_of (key, head->salt, get_rounds (head))
      && CRYPTO_memcmp (check, head->check, sizeof check) == 0)
    return TRUE;
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_WRONG_PASSPHRASE,
                       _("The passphrase isn’t the one of this pack."));
  return FALSE;
}

/**
 * lead_pack_seal_open_by_key:
 * @kind: what it should be
 * @sealed: what came
 * @key: the pack's key
 * @error: return location
 *
 * As lead_pack_seal_open(), at once.
 *
 * Returns: (transfer full) (nullable): what was sealed
 */
GBytes *
lead_pack_seal_open_by_key (LeadPackKind        kind,
                            GBytes             *sealed,
                            const LeadPackKey  *key,
                            GError            **error)
{
  g_autofree guint8 *plain = NULL;
  const guint8 *bytes;
  guint8 tag[TAG_SIZE];
  gsize length;
  Head head;

  g_return_val_if_fail (sealed != NULL && key != NULL, NULL);

  if (!read_head (kind, sealed, &head, error) || !check_key (&head, key, error))
    return NULL;
  bytes = g_bytes_get_data (sealed, NULL);
  length = g_bytes_get_size (sealed) - sizeof head - TAG_SIZE;
  memcpy (tag, bytes + sizeof head + length, TAG_SIZE);
  plain = g_malloc (length + 1);
  if (!run_cipher (FALSE, kind, key, &head, bytes + sizeof head, plain, length, tag))
    {
      explicit_bzero (plain, length);
      refuse (kinds[kind].altered, error);
      return NULL;
    }

  return g_bytes_new_take (g_steal_pointer (&plain), length);
}

/**
 * lead_pack_seal_open:
 * @kind: what it should be
 * @sealed: what came
 * @passphrase: as typed
 * @error: return location; %LEAD_ERROR_WRONG_PASSPHRASE, %LEAD_ERROR_REFUSED
 *   when it is something else, altered or too large, %LEAD_ERROR_NEWER
 *
 * Takes a good part of a second, so it isn't for the main loop.
 *
 * Returns: (transfer full) (nullable): what was sealed
 */
GBytes *
lead_pack_seal_open (LeadPackKind           kind,
                     GBytes                *sealed,
                     const LeadPassphrase  *passphrase,
                     GError               **error)
{
  g_autoptr(LeadPackKey) key = NULL;
  Head head;

  g_return_val_if_fail (sealed != NULL && passphrase != NULL, NULL);

  if (!read_head (kind, sealed, &head, error))
    return NULL;
  key = lead_pack_key_derive (passphrase, head.salt, get_rounds (&head));

  return lead_pack_seal_open_by_key (kind, sealed, key, error);
}
