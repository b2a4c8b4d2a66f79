/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "core/exchange/lead-export.h"
#include "core/model/lead-entry-builder.h"
#include "core/model/lead-error.h"
#include "core/store/lead-journal-entries.h"
#include "lead-test.h"
#include "print/lead-print-pages.h"
#include "print/lead-writer-pdf.h"

/* Entries as a PDF, read back by poppler, and as pages for a printer. */

typedef struct
{
  char             *folder;
  LeadSurroundings *surroundings;
  LeadJournal      *journal;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = lead_test_dup_folder ();
  fixture->surroundings = lead_test_new_surroundings ();
  fixture->journal = lead_test_new_journal (fixture->folder, fixture->surroundings);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (lead_journal_close_sync (fixture->journal, NULL));
  g_clear_object (&fixture->journal);
  g_clear_object (&fixture->surroundings);
  lead_test_remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static int64_t
add (Fixture    *fixture,
     const char *date,
     const char *title,
     const char *body)
{
  g_autoptr(GTimeZone) zone = lead_surroundings_get_zone (fixture->surroundings);
  g_autoptr(LeadPassage) passage = lead_passage_cut (body, 0, 5);
  g_autoptr(LeadTag) tag = lead_tag_new (NULL, "pdf/unknown", LEAD_STANCE_MET, passage);
  g_autoptr(LeadAnswer) answer = lead_answer_new ("x", "What did you notice?", "The *quiet* one.");
  g_autoptr(LeadEntry) entry = NULL;
  g_autoptr(LeadEntry) saved = NULL;
  g_autoptr(GError) error = NULL;
  LeadEntryBuilder *builder = lead_entry_builder_new ();
  LeadMoment moment;

  g_assert_true (lead_moment_parse (date, zone, &moment));
  lead_entry_builder_set_moment (builder, &moment);
  lead_entry_builder_set_title (builder, title);
  lead_entry_builder_set_body (builder, body);
  lead_entry_builder_add_tag (builder, tag);
  lead_entry_builder_add_answer (builder, answer);
  entry = lead_entry_builder_end (builder);
  saved = lead_journal_save_entry_sync (fixture->journal, entry, 0, NULL, NULL, &error);
  g_assert_no_error (error);
  return lead_entry_get_id (saved);
}

static char *
export (Fixture *fixture,
        gboolean replace)
{
  g_autoptr(LeadFilter) all = lead_filter_new ();
  g_autoptr(GError) error = NULL;
  char *path = g_build_filename (fixture->folder, "book.pdf", NULL);
  guint n_entries = 0;

  lead_export_write_sync (fixture->journal, &lead_writer_pdf, path, replace, all, &n_entries, NULL,
                          NULL, NULL, &error);
  g_assert_no_error (error);
  return path;
}

/* What a program of poppler's says of a PDF; NULL when it isn't installed. */
static char *
ask (const char *program,
     const char *path)
{
  const char *pages[] = { program, path, NULL, NULL };
  g_autofree char *found = g_find_program_in_path (program);
  char *output = NULL;
  g_autoptr(GError) error = NULL;

  if (found == NULL)
    return NULL;
  if (g_str_equal (program, "pdftotext"))
    pages[2] = "-";
  g_spawn_sync (NULL, (char **) pages, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL,
                &error);
  g_assert_no_error (error);
  return output;
}

static void
test_pdf (Fixture       *fixture,
          gconstpointer  data)
{
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;
  const char *first, *second;

  add (fixture, "2026-03-05T20:57", "Second in time", "Words with **bold** in them.\n\n- a point");
  add (fixture, "2026-02-01", "First in time", "Other <b>words</b> before.");
  path = export (fixture, FALSE);
  text = ask ("pdftotext", path);
  info = ask ("pdfinfo", path);
  if (text == NULL)
    {
      g_test_skip ("poppler-utils is not installed");
      return;
    }
  first = strstr (text, "First in time");
  second = strstr (text, "Second in time");
  g_assert_true (first != NULL && second != NULL && first < second);
  g_assert_nonnull (strstr (text, "Thursday, 5 March 2026 · 20:57"));
  g_assert_nonnull (strstr (text, "Words with bold in them."));
  g_assert_nonnull (strstr (text, "Other <b>words</b> before."));
  g_assert_nonnull (strstr (text, "What did you notice?"));
  g_assert_nonnull (strstr (text, "The quiet one."));
  g_assert_nonnull (strstr (text, "“Words” – pdf/unknown: "));
  g_assert_nonnull (strstr (text, "2 entries"));
  g_assert_null (strstr (info, fixture->folder));
  g_assert_null (strstr (info, "Author"));
  g_assert_null (strstr (info, g_get_user_name ()));
}

/* Quotes in quotes to no end, a word wider than the page, and nothing at all. */
static void
test_odd (Fixture       *fixture,
          gconstpointer  data)
{
  g_autofree char *deep = g_strnfill (20000, '>');
  g_autofree char *wide = g_strnfill (20000, 'w');
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  add (fixture, "2026-03-01", "", deep);
  add (fixture, "2026-03-02", "", wide);
  add (fixture, "2026-03-03", "", "![](attachment:none) ![](https://example.org/x.png) &#0; [x]()");
  add (fixture, "2026-03-04", "", "العربية 日本語 \xf0\x9f\x99\x82");
  path = export (fixture, FALSE);
  text = ask ("pdftotext", path);
  if (text != NULL)
    g_assert_nonnull (strstr (text, "4 March 2026"));
}

/* The old file is whole until the new one is, and nothing else is left. */
static void
test_replace (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "book.pdf", NULL);
  g_autofree char *content = NULL;
  g_autofree char *again = NULL;
  g_autoptr(LeadFilter) all = lead_filter_new ();
  g_autoptr(GCancellable) cancelled = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  add (fixture, "2026-03-05", "", "Words.");
  g_file_set_contents (path, "precious", -1, NULL);
  g_assert_false (lead_export_write_sync (fixture->journal, &lead_writer_pdf, path, FALSE, all,
                                          NULL, NULL, NULL, NULL, &error));
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_EXISTS);
  g_clear_error (&error);

  g_cancellable_cancel (cancelled);
  g_assert_false (lead_export_write_sync (fixture->journal, &lead_writer_pdf, path, TRUE, all,
                                          NULL, NULL, NULL, cancelled, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "precious");
  g_clear_pointer (&content, g_free);

  again = export (fixture, TRUE);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
}

static void
test_pages (Fixture       *fixture,
            gconstpointer  data)
{
  int64_t id = add (fixture, "2026-03-05", "Alone", "Words.");
  g_autofree char *long_body = g_strnfill (30000, 'x');
  g_autoptr(LeadFilter) all = lead_filter_new ();
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(LeadPrintPages) one = NULL;
  g_autoptr(LeadPrintPages) both = NULL;
  g_autoptr(GError) error = NULL;
  GAsyncResult *pending = NULL;
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, 595, 842);
  cairo_t *cairo = cairo_create (picture);
  const guint32 *pixels;
  guint n_dark = 0;

  add (fixture, "2026-03-06", "Long", long_body);
  lead_print_pages_new_async (fixture->journal, NULL, id, lead_print_paper_get_default (), NULL,
                              NULL, NULL, lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  one = lead_print_pages_new_finish (result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (lead_print_pages_get_n (one), ==, 1);
  lead_print_pages_draw (one, 0, cairo);
  cairo_surface_flush (picture);
  pixels = (const guint32 *) (gpointer) cairo_image_surface_get_data (picture);
  for (guint i = 0; i < 595 * 842; i++)
    n_dark += pixels[i] >> 24 > 128;
  g_assert_cmpuint (n_dark, >, 100);
  cairo_destroy (cairo);
  cairo_surface_destroy (picture);

  g_clear_object (&result);
  pending = NULL;
  lead_print_pages_new_async (fixture->journal, all, 0, lead_print_paper_get_default (), NULL, NULL,
                              NULL, lead_test_store_result, &pending);
  result = lead_test_await_result (&pending);
  both = lead_print_pages_new_finish (result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (lead_print_pages_get_n (both), >, 3);
}

#define ADD(name, test) g_test_add ("/print/" name, Fixture, NULL, set_up, test, tear_down)

static LeadPrintPages *
set_answers (Fixture     *fixture,
             const char  *about,
             GError     **error)
{
  g_autoptr(GAsyncResult) result = NULL;
  GAsyncResult *pending = NULL;

  lead_print_pages_new_answers_async (fixture->journal, about, lead_print_paper_get_default (),
                                      NULL, lead_test_store_result,
                                      &pending);
  result = lead_test_await_result (&pending);
  return lead_print_pages_new_finish (result, error);
}

/* A page for each year, however many answers it has. */
static void
test_answers (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr(LeadPrintPages) pages = NULL;
  g_autoptr(LeadPrintPages) none = NULL;
  g_autoptr(GError) error = NULL;

  add (fixture, "2024-03-05", "", "Words.");
  add (fixture, "2024-12-31", "", "Words.");
  add (fixture, "2025-01-01", "", "Words.");
  add (fixture, "2022-01-01", "", "Words.");
  pages = set_answers (fixture, "x", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (lead_print_pages_get_n (pages), ==, 3);

  none = set_answers (fixture, "y", &error);
  g_assert_error (error, LEAD_ERROR, LEAD_ERROR_NOT_FOUND);
  g_assert_null (none);
}

int
main (int   argc,
      char *argv[])
{
  lead_test_init (&argc, &argv);

  ADD ("pdf", test_pdf);
  ADD ("odd", test_odd);
  ADD ("replace", test_replace);
  ADD ("pages", test_pages);
  ADD ("answers", test_answers);

  return g_test_run ();
}
