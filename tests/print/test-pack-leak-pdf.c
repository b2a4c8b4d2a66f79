/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What wasn't chosen is in no PDF of a pack either: not in its words, and not
 * in what it is made of. */

#include "config.h"

#include <poppler.h>
#include <qpdf/qpdf-c.h>

#include "lead-test.h"
#include "pack-leak.h"
#include "print/lead-pack-pdf.h"

/* With -m thorough, as many as of the content. */
#define N_ROUNDS   40
#define N_THOROUGH 1000
#define PASSPHRASE "six words of its own"

static void
set_up (PackLeak *fixture, gconstpointer data)
{
  pack_leak_set_up (fixture);
}

static void
tear_down (PackLeak *fixture, gconstpointer data)
{
  pack_leak_tear_down (fixture);
}

static char *
read_words (GBytes *pdf)
{
  g_autoptr (GError) error = NULL;
  PopplerDocument *document = poppler_document_new_from_bytes (pdf, PASSPHRASE, &error);
  GString *words = g_string_new (NULL);

  g_assert_no_error (error);
  for (int i = 0; i < poppler_document_get_n_pages (document); i++)
    {
      PopplerPage *page = poppler_document_get_page (document, i);
      g_autofree char *text = poppler_page_get_text (page);

      g_string_append (words, text);
      g_object_unref (page);
    }
  g_object_unref (document);
  return g_string_free (words, FALSE);
}

/* All its objects, unsealed and inflated; a zero byte is as good as a space. */
static char *
read_objects (GBytes *pdf)
{
  qpdf_data reader = qpdf_init ();
  gsize size;
  const char *bytes = g_bytes_get_data (pdf, &size);
  char *objects;

  g_assert_cmpint (qpdf_read_memory (reader, "pack", bytes, size, PASSPHRASE) & QPDF_ERRORS, ==, 0);
  g_assert_cmpint (qpdf_init_write_memory (reader) & QPDF_ERRORS, ==, 0);
  qpdf_set_preserve_encryption (reader, QPDF_FALSE);
  qpdf_set_stream_data_mode (reader, qpdf_s_uncompress);
  qpdf_set_object_stream_mode (reader, qpdf_o_disable);
  g_assert_cmpint (qpdf_write (reader) & QPDF_ERRORS, ==, 0);
  size = qpdf_get_buffer_length (reader);
  objects = g_malloc (size + 1);
  memcpy (objects, qpdf_get_buffer (reader), size);
  for (gsize i = 0; i < size; i++)
    objects[i] = g_ascii_isprint (objects[i]) ? objects[i] : ' ';
  objects[size] = '\0';
  qpdf_cleanup (&reader);
  return objects;
}

static void
test_random (PackLeak *fixture, gconstpointer data)
{
  g_autoptr (LeadPassphrase) passphrase = lead_passphrase_new (PASSPHRASE, NULL);
  guint n_rounds = g_test_thorough () ? N_THOROUGH : N_ROUNDS;

  for (guint round = 0; round < n_rounds; round++)
    {
      PackLeakAllowed allowed[PACK_LEAK_ENTRIES] = { 0 };
      g_autoptr (LeadPackChoices) choices = pack_leak_choose (fixture, allowed);
      g_autoptr (LeadPackContent) content = pack_leak_build (fixture, choices);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) pdf
        = lead_pack_pdf_write (content, passphrase,
                               lead_journal_get_surroundings (fixture->journal), &error);
      g_autofree char *words = NULL;
      g_autofree char *objects = NULL;

      g_assert_no_error (error);
      pack_leak_check_sealed (fixture, pdf);
      words = read_words (pdf);
      objects = read_objects (pdf);
      pack_leak_check_hidden (fixture, words, choices, allowed);
      pack_leak_check_hidden (fixture, objects, choices, allowed);
    }
}

int
main (int argc, char **argv)
{
  lead_test_init (&argc, &argv);
  g_test_add ("/pack-leak/pdf", PackLeak, NULL, set_up, test_random, tear_down);
  return g_test_run ();
}
