/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pattern-paper.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plot/lead-sheet.h"
#include "print/lead-print-report.h"

/* Of pictures and drawings that are saved. */
#define PICTURE_WIDTH 800
#define PICTURE_SCALE 2

/**
 * lead_pattern_paper_draw:
 * @figure: a chart
 * @format: "png", "svg" or "csv"
 * @mirrored: from right to left
 *
 * Returns: (transfer full): the file
 */
GBytes *
lead_pattern_paper_draw (LeadFigure *figure, const char *format, gboolean mirrored)
{
  char *text;

  g_return_val_if_fail (LEAD_IS_FIGURE (figure) && format != NULL, NULL);

  if (g_str_equal (format, "png"))
    return lead_sheet_to_png (figure, PICTURE_WIDTH, PICTURE_SCALE, mirrored);
  if (g_str_equal (format, "svg"))
    text = lead_sheet_to_svg (figure, PICTURE_WIDTH, mirrored);
  else
    {
      g_autoptr (LeadTable) table = lead_figure_tabulate (figure);

      text = lead_table_to_csv (table);
    }
  return g_bytes_new_take (text, strlen (text));
}

static GPtrArray *
make_drawings (LeadPatternDeck *deck, double width)
{
  GPtrArray *drawings
    = g_ptr_array_new_with_free_func ((GDestroyNotify) lead_print_drawing_free);
  g_autoptr (GPtrArray) cards = lead_pattern_deck_dup_shown (deck);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (deck)) == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < cards->len; i++)
    {
      LeadFigure *figure
        = lead_chart_frame_get_figure (lead_pattern_card_get_frame (cards->pdata[i]));
      cairo_surface_t *drawing;
      double height;

      if (figure == NULL)
        continue;
      drawing = lead_sheet_record (figure, width, mirrored, &height);
      g_ptr_array_add (drawings, lead_print_drawing_new (drawing, height,
                                                         lead_figure_get_title (figure),
                                                         lead_figure_get_words (figure)));
      cairo_surface_destroy (drawing);
    }
  return drawings;
}

static char *
describe_scope (LeadPatternView *view)
{
  g_autofree char *range = lead_range_to_string (lead_pattern_view_get_range (view));
  guint n_entries = lead_pattern_view_get_n_entries (view, LEAD_SIDE_NOW);

  /* Translators: a period, and how many entries it has */
  return g_strdup_printf (ngettext ("%s, %u entry", "%s, %u entries", n_entries), range,
                          n_entries);
}

/**
 * lead_pattern_paper_set:
 * @view: what was counted
 * @deck: the charts
 * @noticed: what stands out
 *
 * Returns: (transfer full): all of it, set on the paper that is usual here
 */
LeadPrintPages *
lead_pattern_paper_set (LeadPatternView *view, LeadPatternDeck *deck, LeadNoticedList *noticed)
{
  LeadPrintPaper paper = lead_print_paper_get_default ();
  g_autoptr (GPtrArray) drawings = NULL;
  g_auto (GStrv) sentences = NULL;
  g_autofree char *about = NULL;

  g_return_val_if_fail (LEAD_IS_PATTERN_VIEW (view), NULL);

  drawings = make_drawings (deck, paper.width - 2 * paper.margin);
  sentences = lead_noticed_list_dup_sentences (noticed);
  about = describe_scope (view);
  return lead_print_pages_new_report (_("Patterns"), about, (const char *const *) sentences,
                                      drawings, paper);
}
