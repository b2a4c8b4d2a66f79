/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Fills data/pack/page.html: {{name}} stands for the words of that name, or for
 * one of the parts below. Nothing of the content is in the file but sealed.
 */

#include "config.h"
#include "lead-pack-page.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-json-object.h"
#include "lead-json-scan.h"
#include "lead-pack-page-words.h"
#include "lead-pack-seal.h"

#define RESOURCES   "/syslead/pack/"
#define WORDS_PATH  "/syslead/words/words.txt"
#define SEALED_HEAD "<script type=\"text/plain\" id=\"sealed\">"
#define SEALED_FOOT "</script>"

/* In this order: each uses what stands before it. */
static const char * const scripts[] = {
  "passphrase.js", "seal.js", "elements.js", "pieces.js", "reply.js", "reading.js", "door.js",
};

typedef struct
{
  char       *language;
  char       *style;
  char       *script;
  char       *sealed;
  char       *words;
  const char *list; /* borrowed: the words of passphrases */
} Parts;

static void
parts_clear (Parts *self)
{
  g_free (self->language);
  g_free (self->style);
  g_free (self->script);
  g_free (self->sealed);
  g_free (self->words);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

/* Resources end with a NUL and stay mapped. */
static const char *
get_resource (const char *path)
{
  g_autoptr(GBytes) bytes = g_resources_lookup_data (path, 0, NULL);

  if (bytes == NULL)
    g_error ("%s was left out of this program", path);

  return g_bytes_get_data (bytes, NULL);
}

static char *
join_scripts (void)
{
  GString *script = g_string_new ("\n'use strict';\n{\n");

  for (guint i = 0; i < G_N_ELEMENTS (scripts); i++)
    {
      g_autofree char *path = g_strconcat (RESOURCES, scripts[i], NULL);

      g_string_append (script, get_resource (path));
      g_string_append_c (script, '\n');
    }
  g_string_append (script, "}\n");

  return g_string_free (script, FALSE);
}

/* As an element of the kind that no browser runs, so "<" must not end it. */
static char *
write_words (void)
{
  g_autofree char *json = lead_pack_page_words_to_json ();
  GString *safe = g_string_new (json);

  g_string_replace (safe, "<", "\\u003c", 0);
  return g_string_free (safe, FALSE);
}

/* What the policy allows to run: exactly this text. */
static void
append_hash (GString    *page,
             const char *text)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;
  g_autofree char *base64 = NULL;

  g_checksum_update (checksum, (const guchar *) text, -1);
  g_checksum_get_digest (checksum, digest, &length);
  base64 = g_base64_encode (digest, length);
  g_string_append_printf (page, "'sha256-%s'", base64);
}

static gboolean
runs_from_right (const char *language)
{
  static const char * const languages[] = { "ar", "fa", "he", "ps", "sd", "ug", "ur", "yi", NULL };
  g_auto(GStrv) parts = g_strsplit_set (language, "-_", 2);

  return parts[0] != NULL && g_strv_contains (languages, parts[0]);
}

static void
append_part (GString     *page,
             const char  *name,
             const Parts *parts)
{
  const char *words = lead_pack_page_get_words (name);
  g_autofree char *escaped = words != NULL ? g_markup_escape_text (words, -1) : NULL;

  if (escaped != NULL)
    g_string_append (page, escaped);
  else if (g_str_equal (name, "LANGUAGE"))
    g_string_append (page, parts->language);
  else if (g_str_equal (name, "DIRECTION"))
    g_string_append (page, runs_from_right (parts->language) ? "rtl" : "ltr");
  else if (g_str_equal (name, "STYLE"))
    g_string_append (page, parts->style);
  else if (g_str_equal (name, "STYLE-HASH"))
    append_hash (page, parts->style);
  else if (g_str_equal (name, "SCRIPT"))
    g_string_append (page, parts->script);
  else if (g_str_equal (name, "SCRIPT-HASH"))
    append_hash (page, parts->script);
  else if (g_str_equal (name, "SEALED"))
    g_string_append (page, parts->sealed);
  else if (g_str_equal (name, "WORDS"))
    g_string_append (page, parts->words);
  else if (g_str_equal (name, "LIST"))
    g_string_append (page, parts->list);
  else
    g_error ("The page has no part “%s”", name);
}

static GBytes *
fill_page (const Parts *parts)
{
  const char *at = get_resource (RESOURCES "page.html");
  GString *page = g_string_sized_new (strlen (parts->sealed) + 256 * 1024);
  const char *open;

  while ((open = strstr (at, "{{")) != NULL)
    {
      const char *close = strstr (open, "}}");
      g_autofree char *name = g_strndup (open + 2, close - open - 2);

      g_string_append_len (page, at, open - at);
      append_part (page, name, parts);
      at = close + 2;
    }
  g_string_append (page, at);

  return g_string_free_to_bytes (page);
}

/* Of @content, what has to stand outside too: its number and its language. */
static gboolean
read_content (const char  *content,
              char       **pack,
              char       **language,
              GError     **error)
{
  g_autoptr(JsonNode) root = lead_json_parse (content, -1, NULL, error);
  JsonObject *object = root != NULL ? lead_json_node_get_record (root) : NULL;
  const char *format, *spoken;

  if (root == NULL)
    return FALSE;
  format = object != NULL ? lead_json_object_get_text (object, "format") : NULL;
  if (g_strcmp0 (format, "syslead-pack") != 0
      || !lead_pack_id_is_valid (lead_json_object_get_text (object, "pack")))
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("What is in this file isn’t a review pack."));
      return FALSE;
    }

  spoken = lead_json_object_get_text (object, "language");
  *pack = g_strdup (lead_json_object_get_text (object, "pack"));
  *language = g_strcanon (g_strdup (spoken != NULL && *spoken != '\0' ? spoken : "en"),
                          G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-", '-');
  return TRUE;
}

/**
 * lead_pack_page_write:
 * @content: a pack's content, as pack-1.schema.json has it
 * @key: of what will open it
 * @surroundings: whose random source is used
 * @error: return location; %LEAD_ERROR_REFUSED when it is no such content or too large
 *
 * Returns: (transfer full) (nullable): an HTML file
 */
GBytes *
lead_pack_page_write (const char         *content,
                      const LeadPackKey  *key,
                      LeadSurroundings   *surroundings,
                      GError            **error)
{
  g_autofree char *pack = NULL;
  g_autoptr(GBytes) plain = NULL;
  g_autoptr(GBytes) sealed = NULL;
  g_auto(Parts) parts = { NULL };

  g_return_val_if_fail (content != NULL && key != NULL, NULL);
  g_return_val_if_fail (LEAD_IS_SURROUNDINGS (surroundings), NULL);

  if (!read_content (content, &pack, &parts.language, error))
    return NULL;
  plain = g_bytes_new_static (content, strlen (content));
  sealed = lead_pack_seal_close (LEAD_PACK_KIND_PACK, pack, plain, key, surroundings, error);
  if (sealed == NULL)
    return NULL;

  parts.style = g_strdup (get_resource (RESOURCES "page.css"));
  parts.script = join_scripts ();
  parts.sealed = g_base64_encode (g_bytes_get_data (sealed, NULL), g_bytes_get_size (sealed));
  parts.words = write_words ();
  parts.list = get_resource (WORDS_PATH);

  return fill_page (&parts);
}

static char *
cut_base64 (GBytes *page)
{
  gsize size;
  const char *text = g_bytes_get_data (page, &size);
  const char *start = size > 0 ? g_strstr_len (text, size, SEALED_HEAD) : NULL;
  const char *end;

  if (start == NULL)
    return NULL;
  start += strlen (SEALED_HEAD);
  end = g_strstr_len (start, text + size - start, SEALED_FOOT);

  return end != NULL ? g_strndup (start, end - start) : NULL;
}

/**
 * lead_pack_page_cut_sealed:
 * @page: an HTML file
 * @error: return location; %LEAD_ERROR_REFUSED
 *
 * Base64 has several spellings for the same bytes: only the one that we write
 * is taken, so that no letter can be changed.
 *
 * Returns: (transfer full) (nullable): the sealed bytes in a page
 */
GBytes *
lead_pack_page_cut_sealed (GBytes  *page,
                           GError **error)
{
  g_autofree char *base64 = NULL;
  g_autofree char *again = NULL;
  guint8 *bytes;
  gsize length = 0;

  g_return_val_if_fail (page != NULL, NULL);

  base64 = cut_base64 (page);
  if (base64 == NULL)
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("This isn’t a review pack to open here."));
      return NULL;
    }

  bytes = g_base64_decode (base64, &length);
  again = g_base64_encode (bytes, length);
  if (!g_str_equal (base64, again))
    {
      g_set_error_literal (error, LEAD_ERROR, LEAD_ERROR_REFUSED,
                           _("This review pack has been altered or damaged on its way."));
      g_free (bytes);
      return NULL;
    }

  return g_bytes_new_take (bytes, length);
}

/**
 * lead_pack_page_open:
 * @page: an HTML file
 * @passphrase: as typed
 * @error: return location; see lead_pack_seal_open()
 *
 * Takes a good part of a second, so it isn't for the main loop.
 *
 * Returns: (transfer full) (nullable): the content, of which no more has been
 *   checked than that it is JSON of this pack
 */
char *
lead_pack_page_open (GBytes                *page,
                     const LeadPassphrase  *passphrase,
                     GError               **error)
{
  g_autoptr(GBytes) sealed = NULL;
  g_autoptr(GBytes) plain = NULL;
  g_autofree char *content = NULL;
  g_autofree char *pack = NULL;
  g_autofree char *language = NULL;

  g_return_val_if_fail (page != NULL && passphrase != NULL, NULL);

  sealed = lead_pack_page_cut_sealed (page, error);
  if (sealed == NULL)
    return NULL;
  plain = lead_pack_seal_open (LEAD_PACK_KIND_PACK, sealed, passphrase, error);
  if (plain == NULL)
    return NULL;

  content = g_strndup (g_bytes_get_data (plain, NULL), g_bytes_get_size (plain));
  if (!read_content (content, &pack, &language, error))
    return NULL;

  return g_steal_pointer (&content);
}
