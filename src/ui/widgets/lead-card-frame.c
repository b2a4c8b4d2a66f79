/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-card-frame.h"

struct _LeadCardFrame
{
  AdwBin  parent_instance;

  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (LeadCardFrame, lead_card_frame, ADW_TYPE_BIN)

static void
lead_card_frame_class_init (LeadCardFrameClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
lead_card_frame_init (LeadCardFrame *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->box = GTK_BOX (box);
  gtk_widget_set_margin_top (box, 18);
  gtk_widget_set_margin_bottom (box, 18);
  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * lead_card_frame_new_words:
 *
 * Returns: (transfer floating): a label for a quiet sentence
 */
GtkWidget *
lead_card_frame_new_words (void)
{
  GtkWidget *words = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_widget_add_css_class (words, "dim-label");

  return words;
}

/**
 * lead_card_frame_new:
 * @title: what it is about
 * @sentence: (nullable): what to do with it
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_card_frame_new (const char *title,
                     const char *sentence)
{
  LeadCardFrame *self = g_object_new (LEAD_TYPE_CARD_FRAME, NULL);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (head), label);
  if (sentence != NULL)
    {
      GtkWidget *words = lead_card_frame_new_words ();

      gtk_label_set_text (GTK_LABEL (words), sentence);
      gtk_box_append (GTK_BOX (head), words);
    }
  gtk_box_append (self->box, head);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return GTK_WIDGET (self);
}

/**
 * lead_card_frame_add:
 * @self: a card
 * @child: stands below what is there
 */
void
lead_card_frame_add (LeadCardFrame *self,
                     GtkWidget     *child)
{
  g_return_if_fail (LEAD_IS_CARD_FRAME (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_box_append (self->box, child);
}
