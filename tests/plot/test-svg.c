/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-plot-sample.h"
#include "lead-test.h"
#include "plot/lead-bars-figure.h"
#include "plot/lead-svg-canvas.h"

static char *
draw (LeadBars *bars, const char *prefix)
{
  g_autoptr (LeadLettering) lettering = lead_plot_sample_new_lettering ();
  g_autoptr (LeadFigure) figure = lead_bars_figure_new (bars);
  g_autoptr (LeadScene) scene = NULL;
  g_autoptr (LeadSvgCanvas) canvas = lead_svg_canvas_new (prefix, 240, 120, lettering);

  lead_svg_canvas_set_title (canvas, lead_bars_get_title (bars), lead_bars_get_caption (bars));
  lead_bars_figure_set_titled (LEAD_BARS_FIGURE (figure), TRUE);
  scene = lead_figure_lay_out (figure, 240, 120, FALSE, lettering);
  lead_scene_paint (scene, LEAD_CANVAS (canvas), LEAD_THEME_LIGHT, -1);
  return lead_svg_canvas_end (canvas);
}

/* What a reader of the document finds. */
typedef struct
{
  GHashTable *ids;
  GPtrArray  *references; /* ids that something points at */
  GString    *text;
  guint       n_texts;
} Read;

static void
take_reference (Read *read, const char *value)
{
  const char *from = strstr (value, "url(#");

  if (from != NULL)
    g_ptr_array_add (read->references, g_strndup (from + 5, strcspn (from + 5, ")")));
}

static void
on_start (GMarkupParseContext *context, const char *name, const char **names,
          const char **values, gpointer data, GError **error)
{
  Read *read = data;

  read->n_texts += g_str_equal (name, "text");
  for (guint i = 0; names[i] != NULL; i++)
    {
      take_reference (read, values[i]);
      if (g_str_equal (names[i], "id"))
        g_assert_true (g_hash_table_add (read->ids, g_strdup (values[i])));
    }
}

static void
on_text (GMarkupParseContext *context, const char *text, gsize length, gpointer data,
         GError **error)
{
  g_string_append_len (((Read *) data)->text, text, (gssize) length);
}

static Read *
read_document (const char *document)
{
  const GMarkupParser parser = { .start_element = on_start, .text = on_text };
  Read *read = g_new0 (Read, 1);
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) error = NULL;

  read->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  read->references = g_ptr_array_new_with_free_func (g_free);
  read->text = g_string_new (NULL);
  context = g_markup_parse_context_new (&parser, 0, read, NULL);
  g_markup_parse_context_parse (context, document, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  return read;
}

static void
read_free (Read *read)
{
  g_hash_table_unref (read->ids);
  g_ptr_array_unref (read->references);
  g_string_free (read->text, TRUE);
  g_free (read);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Read, read_free)

static void
test_well_formed (void)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BEHAVIOUR, 12);
  g_autofree char *document = draw (bars, "one");
  g_autoptr (Read) read = read_document (document);

  /* Words are words, and every mark says what it is. */
  g_assert_nonnull (strstr (read->text->str, "Tensions and misunderstandings"));
  g_assert_nonnull (strstr (read->text->str, "Place 1: seen in 3 of 8 entries"));
  g_assert_cmpuint (read->n_texts, >=, 4);
  g_assert_true (g_hash_table_contains (read->ids, "one-mark-0-2"));
}

static void
test_references_hold (void)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, 12);
  g_autofree char *document = draw (bars, "one");
  g_autoptr (Read) read = read_document (document);

  g_assert_cmpuint (read->references->len, >, 0);
  for (guint i = 0; i < read->references->len; i++)
    g_assert_true (g_hash_table_contains (read->ids, read->references->pdata[i]));
}

/* Two charts in one page share no id. */
static void
test_prefixes (void)
{
  g_autoptr (LeadBars) bars = lead_plot_sample_new_bars (LEAD_FAMILY_BARRIER, 12);
  g_autofree char *one = draw (bars, "one");
  g_autofree char *two = draw (bars, "two");
  g_autoptr (Read) first = read_document (one);
  g_autoptr (Read) second = read_document (two);
  GHashTableIter iter;
  gpointer id;

  g_assert_cmpuint (g_hash_table_size (first->ids), ==, g_hash_table_size (second->ids));
  g_hash_table_iter_init (&iter, first->ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_assert_false (g_hash_table_contains (second->ids, id));
}

static void
test_hostile_words (void)
{
  const guint values[] = { 1 };
  g_autoptr (LeadBars) bars
    = lead_bars_new ("</text><script>&\"'\x01\x0b", "a < b & c", LEAD_FAMILY_BARRIER);
  g_autofree char *document = NULL;
  g_autoptr (Read) read = NULL;

  lead_bars_add_series (bars, "met", LEAD_FILL_FULL);
  lead_bars_add_place (bars, "<May>", "<M>", 2, values);
  document = draw (bars, "one");
  read = read_document (document);
  g_assert_nonnull (strstr (read->text->str, "</text><script>&\"'"));
  g_assert_null (strstr (document, "<script>"));
  g_assert_null (strpbrk (document, "\x01\x0b"));
}

int
main (int argc, char *argv[])
{
  lead_test_init (&argc, &argv);

  g_test_add_func ("/plot/svg/well-formed", test_well_formed);
  g_test_add_func ("/plot/svg/references-hold", test_references_hold);
  g_test_add_func ("/plot/svg/prefixes", test_prefixes);
  g_test_add_func ("/plot/svg/hostile-words", test_hostile_words);
  return g_test_run ();
}
