/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-answer-list.h"

#include "ui/widgets/lead-answers-list.h"

struct _LeadAnswerList
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (LeadAnswerList, lead_answer_list, ADW_TYPE_BIN)

static void
add_text (GtkBox     *box,
          const char *text,
          const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  g_object_set (label, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

static void
add_earlier (GtkBox           *box,
             LeadDesk         *desk,
             LeadEntry        *entry,
             const LeadAnswer *answer)
{
  GtkWidget *earlier = g_object_new (LEAD_TYPE_ANSWERS_LIST, "folded", TRUE, NULL);

  gtk_box_append (box, earlier);
  lead_answers_list_show (LEAD_ANSWERS_LIST (earlier), desk, answer->prompt,
                          lead_entry_get_id (entry));
}

static void
lead_answer_list_class_init (LeadAnswerListClass *klass)
{
}

static void
lead_answer_list_init (LeadAnswerList *self)
{
}

/**
 * lead_answer_list_new:
 *
 * Returns: (transfer floating): an empty list
 */
GtkWidget *
lead_answer_list_new (void)
{
  return g_object_new (LEAD_TYPE_ANSWER_LIST, NULL);
}

/**
 * lead_answer_list_show:
 * @self: a list
 * @desk: where other answers are
 * @entry: whose answers it shows from now on
 */
void
lead_answer_list_show (LeadAnswerList *self,
                       LeadDesk       *desk,
                       LeadEntry      *entry)
{
  GPtrArray *answers;
  GtkWidget *box;

  g_return_if_fail (LEAD_IS_ANSWER_LIST (self));
  g_return_if_fail (LEAD_IS_DESK (desk));
  g_return_if_fail (LEAD_IS_ENTRY (entry));

  answers = lead_entry_get_answers (entry);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  for (guint i = 0; i < answers->len; i++)
    {
      const LeadAnswer *answer = answers->pdata[i];

      add_text (GTK_BOX (box), answer->question, "question");
      if (answer->text != NULL)
        add_text (GTK_BOX (box), answer->text, "answer");
      add_earlier (GTK_BOX (box), desk, entry, answer);
    }
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_visible (GTK_WIDGET (self), answers->len > 0);
}
