/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-pack-sheet.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "ui/widgets/lead-svg-paintable.h"

#define PICTURE_HEIGHT 240
/* Below it the letters of a chart can't be read, and it is scrolled instead. */
#define CHART_WIDTH    360

/**
 * lead_pack_sheet_new_text:
 * @text: words
 * @style: (nullable): a style class; a heading is told as one
 *
 * Returns: (transfer floating): the words, over as many lines as they need
 */
GtkWidget *
lead_pack_sheet_new_text (const char *text,
                          const char *style)
{
  gboolean is_heading = style != NULL && (g_str_has_prefix (style, "title")
                                          || g_str_equal (style, "heading"));
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                                   is_heading ? GTK_ACCESSIBLE_ROLE_HEADING
                                              : GTK_ACCESSIBLE_ROLE_LABEL,
                                   "label", text, "wrap", TRUE, "xalign", 0.0f, NULL);

  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
new_card (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "words-card");
  return box;
}

/* A number first, as the reader has it, so that one can speak of it. */
static char *
dup_head (const LeadPackPiece *piece,
          guint                position)
{
  GString *head = g_string_new (NULL);

  g_string_append_printf (head, "%u", position);
  if (piece->kind == LEAD_PACK_PASSAGE)
    g_string_append_printf (head, " · %s", _("Passage"));
  else
    g_string_append_printf (head, " · %s", _("Entry"));
  if (*piece->date != '\0')
    g_string_append_printf (head, " · %s", piece->date);
  return g_string_free (head, FALSE);
}

static GtkWidget *
new_paragraph (const LeadPackParagraph *paragraph)
{
  g_autofree char *text = NULL;
  GtkWidget *label;

  switch (paragraph->style)
    {
    case LEAD_PACK_HEADING:
      return lead_pack_sheet_new_text (paragraph->text, "heading");
    case LEAD_PACK_LIST:
      text = g_strdup_printf ("• %s", paragraph->text);
      return lead_pack_sheet_new_text (text, NULL);
    case LEAD_PACK_QUOTE:
      label = lead_pack_sheet_new_text (paragraph->text, "dim-label");
      gtk_widget_set_margin_start (label, 18);
      return label;
    case LEAD_PACK_TEXT:
    default:
      return lead_pack_sheet_new_text (paragraph->text, NULL);
    }
}

static char *
dup_tags (const LeadPackPiece *piece)
{
  GString *tags = g_string_new (NULL);

  for (guint i = 0; i < piece->tags->len; i++)
    {
      const LeadPackTag *tag = piece->tags->pdata[i];

      if (i > 0)
        g_string_append (tags, " · ");
      g_string_append (tags, tag->name);
      if (*tag->said != '\0')
        g_string_append_printf (tags, " (%s)", tag->said);
    }
  return g_string_free (tags, FALSE);
}

/* Its alternative text alone would be a description, of something without a name. */
static GtkWidget *
new_image (GdkPaintable *paintable,
           const char   *words)
{
  GtkWidget *image = gtk_picture_new_for_paintable (paintable);

  gtk_accessible_update_property (GTK_ACCESSIBLE (image), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  return image;
}

/* What can't be shown is told, because it goes along. */
static GtkWidget *
new_picture (const LeadPackPicture *picture)
{
  g_autoptr (GdkTexture) texture = gdk_texture_new_from_bytes (picture->data, NULL);
  const char *words = *picture->words != '\0' ? picture->words : _("A picture");
  GtkWidget *widget;

  if (texture == NULL)
    return lead_pack_sheet_new_text (words, "dim-label");
  widget = new_image (GDK_PAINTABLE (texture), words);
  gtk_widget_set_size_request (widget, -1, PICTURE_HEIGHT);
  gtk_widget_set_halign (widget, GTK_ALIGN_START);
  return widget;
}

/**
 * lead_pack_sheet_new_piece:
 * @piece: an entry or a passage
 * @position: its number, from 1
 *
 * Returns: (transfer floating): all that goes along of it
 */
GtkWidget *
lead_pack_sheet_new_piece (const LeadPackPiece *piece,
                           guint                position)
{
  GtkWidget *card;
  g_autofree char *head = NULL;
  g_autofree char *tags = NULL;

  g_return_val_if_fail (piece != NULL, NULL);

  card = new_card ();
  head = dup_head (piece, position);
  tags = dup_tags (piece);
  gtk_box_append (GTK_BOX (card), lead_pack_sheet_new_text (head, "caption-heading"));
  if (*piece->title != '\0')
    gtk_box_append (GTK_BOX (card), lead_pack_sheet_new_text (piece->title, "heading"));
  for (guint i = 0; i < piece->paragraphs->len; i++)
    gtk_box_append (GTK_BOX (card), new_paragraph (piece->paragraphs->pdata[i]));
  for (guint i = 0; i < piece->pictures->len; i++)
    gtk_box_append (GTK_BOX (card), new_picture (piece->pictures->pdata[i]));
  if (*tags != '\0')
    gtk_box_append (GTK_BOX (card), lead_pack_sheet_new_text (tags, "caption"));
  return card;
}

/* Numbers stand under one another at their end, words at their start. */
static gboolean
is_of_numbers (const LeadPackChart *chart,
               int                  column)
{
  for (guint i = 0; i < chart->rows->len; i++)
    {
      const char *cell = ((char **) chart->rows->pdata[i])[column];

      if (strspn (cell, "0123456789.,+-% ") != strlen (cell))
        return FALSE;
    }
  return column > 0;
}

static void
attach_row (GtkGrid             *grid,
            const LeadPackChart *chart,
            const char * const  *cells,
            int                  row,
            const char          *style)
{
  for (int i = 0; cells != NULL && cells[i] != NULL; i++)
    {
      GtkWidget *label = lead_pack_sheet_new_text (cells[i], style);

      /* A word that doesn't fit makes the table wider, and scrolled. */
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD);
      gtk_widget_set_hexpand (label, i == 0);
      if (is_of_numbers (chart, i))
        {
          gtk_label_set_xalign (GTK_LABEL (label), 1);
          gtk_widget_add_css_class (label, "numeric");
        }
      gtk_grid_attach (grid, label, i, row, 1, 1);
    }
}

static GtkWidget *
new_scroller (GtkWidget *child)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_AUTOMATIC,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), child);
  return scroller;
}

static GtkWidget *
new_table (const LeadPackChart *chart)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 6);
  attach_row (GTK_GRID (grid), chart, (const char * const *) chart->columns, 0, "caption-heading");
  for (guint i = 0; i < chart->rows->len; i++)
    attach_row (GTK_GRID (grid), chart, chart->rows->pdata[i], (int) i + 1, NULL);
  return new_scroller (grid);
}

/* On white paper, as its reader has it, whatever the desk is like. */
static GtkWidget *
new_drawing (const LeadPackChart *chart)
{
  g_autoptr (GdkPaintable) drawing
    = *chart->svg != '\0' ? lead_svg_paintable_new (chart->svg, CHART_WIDTH) : NULL;
  GtkWidget *picture;
  GtkWidget *scroller;

  if (drawing == NULL)
    return NULL;
  picture = new_image (drawing, chart->title);
  gtk_picture_set_can_shrink (GTK_PICTURE (picture), FALSE);
  scroller = new_scroller (picture);
  gtk_widget_add_css_class (scroller, "paper");
  return scroller;
}

/**
 * lead_pack_sheet_new_chart:
 * @chart: a chart
 *
 * Returns: (transfer floating): what it tells, the drawing where there is one,
 *   and its numbers
 */
GtkWidget *
lead_pack_sheet_new_chart (const LeadPackChart *chart)
{
  GtkWidget *card;
  GtkWidget *drawing;

  g_return_val_if_fail (chart != NULL, NULL);

  card = new_card ();
  drawing = new_drawing (chart);
  gtk_box_append (GTK_BOX (card), lead_pack_sheet_new_text (chart->title, "heading"));
  if (*chart->sentence != '\0')
    gtk_box_append (GTK_BOX (card), lead_pack_sheet_new_text (chart->sentence, "dim-label"));
  if (drawing != NULL)
    gtk_box_append (GTK_BOX (card), drawing);
  gtk_box_append (GTK_BOX (card), new_table (chart));
  return card;
}
