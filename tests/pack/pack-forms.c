/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * For the tests in a browser: makes the forms of a pack and opens its replies.
 *
 *   pack-forms page CONTENT PASSPHRASE OUTPUT
 *   pack-forms pdf CONTENT PASSPHRASE OUTPUT
 *   pack-forms reply FILE PACK PASSPHRASE
 *   pack-forms answer REPLY PASSPHRASE OUTPUT    (the sealed reply, and OUTPUT.txt)
 */

#include "config.h"

#include <locale.h>
#include <stdio.h>

#include "core/exchange/lead-pack-page.h"
#include "core/exchange/lead-reply.h"
#include "print/lead-pack-pdf.h"

static GBytes *
make_form (const char           *form,
           const char           *content,
           const LeadPassphrase *passphrase,
           GError              **error)
{
  g_autoptr(LeadSurroundings) surroundings = lead_surroundings_new_system ();
  g_autoptr(LeadPackContent) read = NULL;
  g_autoptr(LeadPackKey) key = NULL;

  if (g_str_equal (form, "page"))
    {
      key = lead_pack_key_new (passphrase, surroundings);
      return lead_pack_page_write (content, key, surroundings, error);
    }
  read = lead_pack_content_from_json (content, -1, error);

  return read != NULL ? lead_pack_pdf_write (read, passphrase, surroundings, error) : NULL;
}

static gboolean
write_bytes (const char  *path,
             GBytes      *bytes,
             GError     **error)
{
  return g_file_set_contents (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                              error);
}

static gboolean
write_form (const char  *form,
            const char  *content_path,
            const char  *words,
            const char  *output,
            GError     **error)
{
  g_autoptr(LeadPassphrase) passphrase = lead_passphrase_new (words, error);
  g_autofree char *content = NULL;
  g_autoptr(GBytes) bytes = NULL;

  if (passphrase == NULL || !g_file_get_contents (content_path, &content, NULL, error))
    return FALSE;
  bytes = make_form (form, content, passphrase, error);

  return bytes != NULL && write_bytes (output, bytes, error);
}

static gboolean
print_reply (const char  *path,
             const char  *pack,
             const char  *words,
             GError     **error)
{
  g_autoptr(LeadPassphrase) passphrase = lead_passphrase_new (words, error);
  g_autofree char *content = NULL;
  g_autoptr(GBytes) reply = NULL;
  char *bytes;
  gsize length;

  if (passphrase == NULL || !g_file_get_contents (path, &bytes, &length, error))
    return FALSE;
  reply = g_bytes_new_take (bytes, length);
  content = lead_reply_open (reply, pack, passphrase, error);
  if (content != NULL)
    puts (content);

  return content != NULL;
}

static gboolean
write_answer (const char  *content_path,
              const char  *words,
              const char  *output,
              GError     **error)
{
  g_autoptr(LeadSurroundings) surroundings = lead_surroundings_new_system ();
  g_autoptr(LeadPassphrase) passphrase = lead_passphrase_new (words, error);
  g_autoptr(LeadPackKey) key = NULL;
  g_autoptr(GBytes) sealed = NULL;
  g_autoptr(GBytes) block = NULL;
  g_autofree char *content = NULL;
  g_autofree char *text = g_strconcat (output, ".txt", NULL);

  if (passphrase == NULL || !g_file_get_contents (content_path, &content, NULL, error))
    return FALSE;
  key = lead_pack_key_new (passphrase, surroundings);
  sealed = lead_reply_seal (content, key, surroundings, error);
  if (sealed == NULL)
    return FALSE;
  block = lead_reply_to_block (sealed);
  return write_bytes (output, sealed, error) && write_bytes (text, block, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;
  gboolean good = FALSE;

  setlocale (LC_ALL, "");
  if (argc == 5 && (g_str_equal (argv[1], "page") || g_str_equal (argv[1], "pdf")))
    good = write_form (argv[1], argv[2], argv[3], argv[4], &error);
  else if (argc == 5 && g_str_equal (argv[1], "reply"))
    good = print_reply (argv[2], argv[3], argv[4], &error);
  else if (argc == 5 && g_str_equal (argv[1], "answer"))
    good = write_answer (argv[2], argv[3], argv[4], &error);
  if (error != NULL)
    fprintf (stderr, "%s\n", error->message);

  return good ? 0 : 1;
}
