/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <poppler.h>
#include <string.h>

#include "core/model/lead-error.h"
#include "lead-test.h"
#include "print/lead-pack-pdf.h"

/* A pack as a PDF, opened with the passphrase as document viewers do. (Poppler's
 * command line takes 32 letters of a passphrase at most.) */

#define PASSPHRASE "aardvark abacus zoom zone aback zoology"

typedef struct
{
  LeadPackContent *content;
  GBytes          *pdf;
} Fixture;

static LeadPackContent *
load_content (void)
{
  g_autofree char *path = lead_test_dup_data ("pack/content.json");
  g_autofree char *json = NULL;
  g_autoptr(GError) error = NULL;
  LeadPackContent *content;

  g_file_get_contents (path, &json, NULL, &error);
  g_assert_no_error (error);
  content = lead_pack_content_from_json (json, -1, &error);
  g_assert_no_error (error);

  return content;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(LeadPassphrase) passphrase = lead_passphrase_new (PASSPHRASE, NULL);
  g_autoptr(GError) error = NULL;

  fixture->content = load_content ();
  fixture->pdf = lead_pack_pdf_write (fixture->content, passphrase, surroundings, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_bytes_unref (fixture->pdf);
  lead_pack_content_unref (fixture->content);
}

static PopplerDocument *
open_pdf (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  PopplerDocument *document =
    poppler_document_new_from_bytes (fixture->pdf, PASSPHRASE, &error);

  g_assert_no_error (error);
  return document;
}

static char *
read_text (PopplerDocument *document)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < poppler_document_get_n_pages (document); i++)
    {
      PopplerPage *page = poppler_document_get_page (document, i);
      g_autofree char *words = poppler_page_get_text (page);

      g_string_append_printf (text, "%s\n", words);
      g_object_unref (page);
    }

  return g_string_free (text, FALSE);
}

/* Letters alone: how lines are broken and columns set apart is no matter. */
static char *
flatten (const char *text)
{
  g_auto(GStrv) words = g_strsplit_set (text, " \n\f", -1);

  return g_strjoinv ("", words);
}

static void
assert_has (const char *text,
            const char *words)
{
  g_autofree char *flat = flatten (words);

  if (strstr (text, flat) == NULL)
    g_error ("The PDF lacks “%s” in: %s", words, text);
}

static void
test_text (Fixture       *fixture,
           gconstpointer  data)
{
  PopplerDocument *document = open_pdf (fixture);
  g_autofree char *raw = read_text (document);
  g_autofree char *text = flatten (raw);

  assert_has (text, fixture->content->title);
  assert_has (text, fixture->content->cover);
  assert_has (text, "1 · Entry · 19 November 2026");
  assert_has (text, "nobody had asked the ward what they would stop doing.");
  assert_has (text, "Relationships (practised) · Tensions and misunderstandings (met)");
  assert_has (text, "14 of 60 entries name it, fewer since April.");
  assert_has (text, "August 2026 2 1 1");
  assert_has (text, "Conflict and uncertainty 2 fewer than 5");
  assert_has (text, "What do you hear that I don’t say?");
  /* Letters of a drawing are letters. */
  assert_has (text, "You said");
  g_object_unref (document);
}

static guint
count_lines (PopplerIndexIter *iter,
             GString          *titles)
{
  guint n = 0;

  if (iter == NULL)
    return 0;
  do
    {
      PopplerAction *action = poppler_index_iter_get_action (iter);
      PopplerIndexIter *child = poppler_index_iter_get_child (iter);

      g_string_append_printf (titles, "%s\n", action->any.title);
      n += 1 + count_lines (child, titles);
      poppler_action_free (action);
      poppler_index_iter_free (child);
    }
  while (poppler_index_iter_next (iter));

  return n;
}

static void
test_outline (Fixture       *fixture,
              gconstpointer  data)
{
  PopplerDocument *document = open_pdf (fixture);
  PopplerIndexIter *iter = poppler_index_iter_new (document);
  g_autoptr(GString) titles = g_string_new (NULL);

  /* The title, six sections, three points, four pieces, two charts. */
  g_assert_cmpuint (count_lines (iter, titles), ==, 15);
  g_assert_nonnull (strstr (titles->str, "What D. said in the car park\n"));
  g_assert_nonnull (strstr (titles->str, "Questions for you\n"));
  poppler_index_iter_free (iter);
  g_object_unref (document);
}

/* From a file: Poppler 22 reads a stream again that it has let go of. */
static void
test_wrong_passphrase (Fixture       *fixture,
                       gconstpointer  data)
{
  static const char * const wrong[] = { NULL, "", "aardvark", PASSPHRASE " zoom" };
  g_autofree char *folder = lead_test_dup_folder ();
  g_autofree char *path = g_build_filename (folder, "pack.pdf", NULL);
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);

  g_assert_true (g_file_set_contents (path, g_bytes_get_data (fixture->pdf, NULL),
                                      g_bytes_get_size (fixture->pdf), NULL));
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (poppler_document_new_from_file (uri, wrong[i], &error));
      g_assert_error (error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED);
    }
  lead_test_remove_folder (folder);
}

static void
test_untold (Fixture       *fixture,
             gconstpointer  data)
{
  PopplerDocument *document = open_pdf (fixture);
  g_autofree char *producer = poppler_document_get_producer (document);
  g_autofree char *creator = poppler_document_get_creator (document);
  g_autofree char *title = poppler_document_get_title (document);
  g_autofree char *metadata = poppler_document_get_metadata (document);

  g_assert_null (producer);
  g_assert_null (creator);
  g_assert_null (title);
  g_assert_null (metadata);
  g_assert_null (poppler_document_get_creation_date_time (document));
  g_object_unref (document);
}

/* None of its words, and nothing of the program or the day. */
static void
test_sealed (Fixture       *fixture,
             gconstpointer  data)
{
  static const char * const inside[] = {
    "car park", "Thursday", "coach", "November", "Tensions", "cairo", "SysLead", "D:20", "5f0c2a9b",
  };

  gsize size;
  const char *bytes = g_bytes_get_data (fixture->pdf, &size);

  for (guint i = 0; i < G_N_ELEMENTS (inside); i++)
    g_assert_null (memmem (bytes, size, inside[i], strlen (inside[i])));
  /* AES-256, as its head says. */
  g_assert_nonnull (memmem (bytes, size, "/AESV3", 6));
}

static void
test_too_long (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *long_text = g_strnfill (128, 'a');
  g_autoptr(LeadPassphrase) passphrase = lead_passphrase_new (long_text, NULL);
  g_autoptr(LeadSurroundings) surroundings = lead_test_new_surroundings ();
  g_autoptr(GError) error = NULL;

  g_assert_null (lead_pack_pdf_write (fixture->content, passphrase, surroundings, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_REFUSED);
}

int
main (int    argc,
      char **argv)
{
  lead_test_init (&argc, &argv);

#define add(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  add ("/pack-pdf/text", test_text);
  add ("/pack-pdf/outline", test_outline);
  add ("/pack-pdf/wrong-passphrase", test_wrong_passphrase);
  add ("/pack-pdf/untold", test_untold);
  add ("/pack-pdf/sealed", test_sealed);
  add ("/pack-pdf/too-long", test_too_long);

  return g_test_run ();
}
