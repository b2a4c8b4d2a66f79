/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-reply-card.h"

#include <glib/gi18n-lib.h>

#include "lead-pack-sheet.h"

static char *
dup_head (const LeadReplyIntake *reply)
{
  g_autofree char *day
    = reply->made != LEAD_DAY_NONE ? lead_day_format (reply->made, _("%-d %B %Y")) : NULL;
  const char *by = *reply->by != '\0' ? reply->by : _("Somebody who gave no name");

  /* Translators: who wrote a reply, and when */
  return day != NULL ? g_strdup_printf (_("%s, %s"), by, day) : g_strdup (by);
}

static void
add (GtkWidget  *card,
     const char *text,
     const char *style)
{
  if (*text != '\0')
    gtk_box_append (GTK_BOX (card), lead_pack_sheet_new_text (text, style));
}

/**
 * lead_reply_card_new:
 * @reply: a reply that was opened
 *
 * Returns: (transfer floating): all that stands in it, each comment with what it
 *   is on
 */
GtkWidget *
lead_reply_card_new (const LeadReplyIntake *reply)
{
  GtkWidget *card;
  g_autofree char *head = NULL;

  g_return_val_if_fail (reply != NULL, NULL);

  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "words-card");
  head = dup_head (reply);
  add (card, head, "heading");
  for (guint i = 0; i < reply->comments->len; i++)
    {
      const LeadReplyComment *comment = reply->comments->pdata[i];

      add (card, comment->about, "caption-heading");
      add (card, comment->text, NULL);
    }
  if (*reply->note != '\0' && reply->comments->len > 0)
    add (card, _("Besides"), "caption-heading");
  add (card, reply->note, NULL);
  return card;
}
