/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-six-words.h"

#include <glib/gi18n-lib.h>


struct _LeadSixWords
{
  AdwBin     parent_instance;

  /* widgets */
  GtkLabel  *label;
  GtkWidget *copy;
  GtkLabel  *copied;
};

G_DEFINE_FINAL_TYPE (LeadSixWords, lead_six_words, ADW_TYPE_BIN)

static void
copy_cb (LeadSixWords *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)),
                          gtk_label_get_text (self->label));
  gtk_label_set_text (self->copied, _("Copied. Other programs can read it until you copy "
                                      "something else."));
}

static void
lead_six_words_class_init (LeadSixWordsClass *klass)
{
}

static void
lead_six_words_init (LeadSixWords *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "xalign", 0.0f, "selectable", TRUE,
                              NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->label), "title-3");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _("The words that open the pack"), -1);
  self->copy = gtk_button_new_with_mnemonic (_("C_opy the words"));
  gtk_widget_set_valign (self->copy, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (self->copy, GTK_ALIGN_START);
  self->copied = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                               "wrap", TRUE, "xalign", 0.0f, "hexpand", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->copied), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->copied), "caption");
  g_signal_connect_object (self->copy, "clicked", G_CALLBACK (copy_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (line), self->copy);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->copied));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (box), line);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "words-card");
  adw_bin_set_child (ADW_BIN (self), box);
  lead_six_words_set (self, "");
}

/**
 * lead_six_words_new:
 *
 * Returns: a card without words
 */
GtkWidget *
lead_six_words_new (void)
{
  return g_object_new (LEAD_TYPE_SIX_WORDS, NULL);
}

/**
 * lead_six_words_get:
 *
 * Returns: (transfer none): the words, "" when there are none
 */
const char *
lead_six_words_get (LeadSixWords *self)
{
  g_return_val_if_fail (LEAD_IS_SIX_WORDS (self), NULL);

  return gtk_label_get_text (self->label);
}

/**
 * lead_six_words_set:
 * @words: the words
 */
void
lead_six_words_set (LeadSixWords *self,
                    const char   *words)
{
  g_return_if_fail (LEAD_IS_SIX_WORDS (self));
  g_return_if_fail (words != NULL);

  gtk_label_set_text (self->label, words);
  gtk_label_set_text (self->copied, "");
  gtk_widget_set_sensitive (self->copy, *words != '\0');
}
