/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-card.h"

#include <glib/gi18n-lib.h>

#include "charts/lead-chart-frame.h"
#include "lead-talk-part.h"

static void
add_paragraph (GtkBox                  *card,
               const LeadPackParagraph *paragraph)
{
  g_autofree char *bullet = NULL;

  switch (paragraph->style)
    {
    case LEAD_PACK_HEADING:
      lead_talk_add_label (card, paragraph->text, "title-3");
      break;
    case LEAD_PACK_LIST:
      bullet = g_strconcat ("• ", paragraph->text, NULL);
      lead_talk_add_label (card, bullet, "talk-words");
      break;
    case LEAD_PACK_QUOTE:
      gtk_widget_add_css_class (lead_talk_add_label (card, paragraph->text, "talk-words"),
                                "talk-quote");
      break;
    case LEAD_PACK_TEXT:
    default:
      lead_talk_add_label (card, paragraph->text, "talk-words");
    }
}

static void
add_tags (GtkBox              *card,
          const LeadPackPiece *shown)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < shown->tags->len; i++)
    {
      const LeadPackTag *tag = shown->tags->pdata[i];

      if (i > 0)
        g_string_append (line, " · ");
      if (*tag->said != '\0')
        /* Translators: a barrier or behaviour, and what is said of it: “met”, “practised” */
        g_string_append_printf (line, _("%s: %s"), tag->name, tag->said);
      else
        g_string_append (line, tag->name);
    }
  if (line->len > 0)
    lead_talk_add_label (card, line->str, "dim-label");
}

static void
fill (GtkBox              *card,
      const LeadPackPiece *shown)
{
  lead_talk_add_label (card, shown->date, "dim-label");
  if (*shown->title != '\0')
    lead_talk_add_label (card, shown->title, "title-2");
  for (guint i = 0; i < shown->paragraphs->len; i++)
    add_paragraph (card, shown->paragraphs->pdata[i]);
  add_tags (card, shown);
}

/**
 * lead_talk_card_new:
 * @piece: an entry or a passage
 *
 * Returns: (transfer floating): its words
 */
GtkWidget *
lead_talk_card_new (const LeadTalkPiece *piece)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  g_return_val_if_fail (piece != NULL, card);

  gtk_widget_add_css_class (card, "talk-piece");
  if (piece->shown != NULL)
    fill (GTK_BOX (card), piece->shown);
  else
    lead_talk_add_label (GTK_BOX (card),
                         _("What you struck out of an entry can’t be found in it any more, so it "
                           "isn’t shown. Prepare lets you choose it again."),
                         "dim-label");

  return card;
}

/**
 * lead_talk_card_new_chart:
 * @figure: a chart
 *
 * Returns: (transfer floating): the chart with its sentence, its table a key away
 */
GtkWidget *
lead_talk_card_new_chart (LeadFigure *figure)
{
  LeadChartFrame *frame;

  g_return_val_if_fail (LEAD_IS_FIGURE (figure), NULL);

  frame = LEAD_CHART_FRAME (lead_chart_frame_new (lead_figure_get_title (figure)));
  lead_chart_frame_set_figure (frame, figure);
  lead_chart_frame_hide_menu (frame);
  gtk_widget_add_css_class (GTK_WIDGET (frame), "talk-chart");

  return GTK_WIDGET (frame);
}
