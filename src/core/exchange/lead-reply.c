/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"
#include "lead-reply.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"
#include "lead-pack-seal.h"
#include "lead-reply-text.h"

#define MAGIC       "SYSLEAD"
#define BLOCK_HEAD  "-----BEGIN SYSLEAD REPLY-----"
#define BLOCK_FOOT  "-----END SYSLEAD REPLY-----"
#define BLOCK_WIDTH 64

/* A block is a third larger than what is in it, and stands in a mail. */
#define MAX_BYTES   (2 * (gsize) LEAD_REPLY_MAX_BYTES)

static gpointer
refuse (const char  *words,
        GError     **error)
{
  g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED, words);
  return NULL;
}

static const char *
find (GBytes     *bytes,
      const char *what)
{
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  return size > 0 ? g_strstr_len (text, size, what) : NULL;
}

static gboolean
is_file (GBytes *reply)
{
  gsize size;
  const char *text = g_bytes_get_data (reply, &size);

  return size >= strlen (MAGIC) && memcmp (text, MAGIC, strlen (MAGIC)) == 0;
}

/**
 * lead_reply_is_sealed:
 * @reply: what came
 *
 * Returns: whether it is, or once was, a sealed reply; otherwise it may be taken
 *   as the words of a mail
 */
gboolean
lead_reply_is_sealed (GBytes *reply)
{
  g_return_val_if_fail (reply != NULL, FALSE);

  return is_file (reply) || find (reply, BLOCK_HEAD) != NULL || find (reply, BLOCK_FOOT) != NULL;
}

/* Mail programs put ">" and spaces before lines, and break them anew. */
static char *
join_lines (const char *start,
            const char *end)
{
  GString *base64 = g_string_sized_new (end - start);
  gboolean is_start = TRUE;

  for (const char *c = start; c < end; c++)
    {
      if (*c == '\n')
        is_start = TRUE;
      if (g_ascii_isspace (*c) || (is_start && *c == '>'))
        continue;
      is_start = FALSE;
      g_string_append_c (base64, *c);
    }

  return g_string_free (base64, FALSE);
}

static GBytes *
open_block (GBytes  *reply,
            GError **error)
{
  const char *start = find (reply, BLOCK_HEAD);
  const char *end = find (reply, BLOCK_FOOT);
  g_autofree char *base64 = NULL;
  g_autofree char *again = NULL;
  guint8 *bytes;
  gsize length;

  if (start == NULL || end == NULL || end < start)
    return refuse (_("The sealed text isn’t whole. Copy it again, from its first line to its "
                     "last."), error);
  base64 = join_lines (start + strlen (BLOCK_HEAD), end);
  bytes = g_base64_decode (base64, &length);
  again = g_base64_encode (bytes, length);
  if (!g_str_equal (base64, again))
    {
      g_free (bytes);
      return refuse (_("This reply has been altered or damaged on its way."), error);
    }

  return g_bytes_new_take (bytes, length);
}

/**
 * lead_reply_cut_sealed:
 * @reply: a sealed file, or a text with a sealed block in it
 * @error: return location; %LEAD_ERROR_REFUSED
 *
 * Base64 has several spellings for the same bytes: only the one that we write
 * is taken, so that no letter of a block can be changed.
 *
 * Returns: (transfer full) (nullable): the sealed bytes in a reply
 */
GBytes *
lead_reply_cut_sealed (GBytes  *reply,
                       GError **error)
{
  g_return_val_if_fail (reply != NULL, NULL);

  if (g_bytes_get_size (reply) > MAX_BYTES)
    return refuse (_("This is too large for a reply."), error);
  if (is_file (reply))
    return g_bytes_ref (reply);
  if (!lead_reply_is_sealed (reply))
    return refuse (_("This isn’t a sealed reply."), error);

  return open_block (reply, error);
}

/**
 * lead_reply_dup_pack:
 * @reply: what came
 * @error: return location; %LEAD_ERROR_REFUSED or %LEAD_ERROR_NEWER
 *
 * Reads what stands outside the seal, to find the passphrase for it.
 *
 * Returns: (transfer full) (nullable): the number of the pack that it says it is of
 */
char *
lead_reply_dup_pack (GBytes  *reply,
                     GError **error)
{
  g_autoptr(GBytes) sealed = NULL;

  g_return_val_if_fail (reply != NULL, NULL);

  sealed = lead_reply_cut_sealed (reply, error);
  return sealed != NULL ? lead_pack_seal_dup_pack (LEAD_PACK_KIND_REPLY, sealed, error) : NULL;
}

/**
 * lead_reply_open:
 * @reply: a sealed file, or a text with a sealed block in it
 * @pack: the number of the pack that it has to be of
 * @passphrase: that pack's
 * @error: return location; %LEAD_ERROR_WRONG_PASSPHRASE, %LEAD_ERROR_REFUSED
 *   when it is another pack's, altered, too large or no reply, %LEAD_ERROR_NEWER
 *
 * Takes a good part of a second, so it isn't for the main loop.
 *
 * Returns: (transfer full) (nullable): the reply as JSON, checked and written anew
 */
char *
lead_reply_open (GBytes                *reply,
                 const char            *pack,
                 const LeadPassphrase  *passphrase,
                 GError               **error)
{
  g_autoptr(GBytes) sealed = NULL;
  g_autoptr(GBytes) plain = NULL;
  g_autofree char *says = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (reply != NULL && passphrase != NULL, NULL);
  g_return_val_if_fail (lead_pack_id_is_valid (pack), NULL);

  sealed = lead_reply_cut_sealed (reply, error);
  if (sealed == NULL)
    return NULL;
  says = lead_pack_seal_dup_pack (LEAD_PACK_KIND_REPLY, sealed, error);
  if (says == NULL)
    return NULL;
  if (!g_str_equal (says, pack))
    return refuse (_("This reply belongs to another review pack."), error);
  plain = lead_pack_seal_open (LEAD_PACK_KIND_REPLY, sealed, passphrase, error);
  if (plain == NULL)
    return NULL;
  text = g_strndup (g_bytes_get_data (plain, NULL), g_bytes_get_size (plain));

  return lead_reply_text_check (text, pack, error);
}

/**
 * lead_reply_from_mail:
 * @text: words of a mail
 * @pack: the number of the pack that they are about
 * @by: (nullable): who wrote them
 * @made: when, or %LEAD_DAY_NONE
 * @error: return location; %LEAD_ERROR_REFUSED when there are none, or too many
 *
 * Returns: (transfer full) (nullable): a reply as JSON, with all of it as one note
 */
char *
lead_reply_from_mail (const char  *text,
                      const char  *pack,
                      const char  *by,
                      LeadDay      made,
                      GError     **error)
{
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (lead_pack_id_is_valid (pack), NULL);

  if (strlen (text) > LEAD_REPLY_MAX_BYTES)
    return refuse (_("This is too large for a reply."), error);
  if (!g_utf8_validate (text, -1, NULL))
    return refuse (_("This isn’t text."), error);
  if (text[strspn (text, " \t\r\n")] == '\0')
    return refuse (_("There is nothing in this reply."), error);

  return lead_reply_text_write (pack, by, made, text);
}

/**
 * lead_reply_seal:
 * @content: a reply as JSON
 * @key: its pack's
 * @surroundings: whose random source is used
 * @error: return location; %LEAD_ERROR_REFUSED
 *
 * Does what the page does, for those who answer without it.
 *
 * Returns: (transfer full) (nullable): a sealed file
 */
GBytes *
lead_reply_seal (const char         *content,
                 const LeadPackKey  *key,
                 LeadSurroundings   *surroundings,
                 GError            **error)
{
  g_autoptr(JsonNode) root = NULL;
  g_autoptr(GBytes) plain = NULL;
  JsonObject *reply;
  const char *pack;

  g_return_val_if_fail (content != NULL && key != NULL, NULL);

  root = lead_json_parse (content, -1, NULL, error);
  if (root == NULL)
    return NULL;
  reply = lead_json_node_get_record (root);
  pack = reply != NULL ? lead_json_object_get_text (reply, "pack") : NULL;
  if (!lead_pack_id_is_valid (pack))
    return refuse (_("What is in this file isn’t a reply."), error);
  plain = g_bytes_new_static (content, strlen (content));

  return lead_pack_seal_close (LEAD_PACK_KIND_REPLY, pack, plain, key, surroundings, error);
}

/**
 * lead_reply_to_block:
 * @sealed: a sealed file
 *
 * Returns: (transfer full): the same as lines of text, to be pasted into a mail
 */
GBytes *
lead_reply_to_block (GBytes *sealed)
{
  g_autofree char *base64 = NULL;
  GString *block;
  gsize length;

  g_return_val_if_fail (sealed != NULL, NULL);

  base64 = g_base64_encode (g_bytes_get_data (sealed, NULL), g_bytes_get_size (sealed));
  length = strlen (base64);
  block = g_string_new (BLOCK_HEAD "\n");
  for (gsize at = 0; at < length; at += BLOCK_WIDTH)
    {
      g_string_append_len (block, base64 + at, MIN (BLOCK_WIDTH, length - at));
      g_string_append_c (block, '\n');
    }
  g_string_append (block, BLOCK_FOOT "\n");

  return g_string_free_to_bytes (block);
}
