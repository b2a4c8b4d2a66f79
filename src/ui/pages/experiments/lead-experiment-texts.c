/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-experiment-texts.h"

#include "ui/compat/lead-focus-inside.h"
#include "ui/widgets/lead-card-frame.h"
#include "ui/widgets/lead-text-field.h"

struct _LeadExperimentTexts
{
  AdwBin               parent_instance;

  LeadExperimentDraft *draft; /* owned */

  LeadCardFrame       *frame;
  LeadTextField       *fields[LEAD_EXPERIMENT_N_TEXTS]; /* (nullable): what isn't asked here */
};

G_DEFINE_FINAL_TYPE (LeadExperimentTexts, lead_experiment_texts, ADW_TYPE_BIN)

static void
on_text (LeadExperimentTexts *self,
         LeadTextField       *field)
{
  LeadExperimentBuilder *builder = lead_experiment_draft_begin (self->draft);
  g_autofree char *text = lead_text_field_dup_text (field);

  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    if (self->fields[i] == field)
      lead_experiment_builder_set_text (builder, i, text);
  lead_experiment_draft_commit (self->draft, builder);
}

/* Where one goes on: to the first that isn't answered. */
static gboolean
lead_experiment_texts_grab_focus (GtkWidget *widget)
{
  LeadExperimentTexts *self = LEAD_EXPERIMENT_TEXTS (widget);
  LeadTextField *first = NULL;

  for (guint i = 0; i < LEAD_EXPERIMENT_N_TEXTS; i++)
    {
      g_autofree char *text = NULL;

      if (self->fields[i] == NULL)
        continue;
      first = first != NULL ? first : self->fields[i];
      text = lead_text_field_dup_text (self->fields[i]);
      if (*text == '\0')
        return gtk_widget_grab_focus (GTK_WIDGET (self->fields[i]));
    }

  return first != NULL && gtk_widget_grab_focus (GTK_WIDGET (first));
}

static void
lead_experiment_texts_dispose (GObject *object)
{
  g_clear_object (&LEAD_EXPERIMENT_TEXTS (object)->draft);

  G_OBJECT_CLASS (lead_experiment_texts_parent_class)->dispose (object);
}

static void
lead_experiment_texts_class_init (LeadExperimentTextsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_experiment_texts_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = lead_experiment_texts_grab_focus;
  GTK_WIDGET_CLASS (klass)->focus = lead_focus_inside;
}

static void
lead_experiment_texts_init (LeadExperimentTexts *self)
{
}

static void
add_question (LeadExperimentTexts       *self,
              const LeadExperimentAsked *asked,
              const char                *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *field = lead_text_field_new (asked->question != NULL ? asked->question : title);
  LeadExperiment *experiment = lead_experiment_draft_get_experiment (self->draft);

  if (asked->question != NULL)
    {
      GtkWidget *words = lead_card_frame_new_words ();

      gtk_label_set_text (GTK_LABEL (words), asked->question);
      gtk_box_append (GTK_BOX (box), words);
    }
  self->fields[asked->which] = LEAD_TEXT_FIELD (field);
  lead_text_field_set_text (LEAD_TEXT_FIELD (field),
                            lead_experiment_get_text (experiment, asked->which));
  gtk_box_append (GTK_BOX (box), field);
  lead_card_frame_add (self->frame, box);
  g_signal_connect_object (field, "changed", G_CALLBACK (on_text), self, G_CONNECT_SWAPPED);
}

/**
 * lead_experiment_texts_new:
 * @draft: an experiment
 * @title: what the card is about
 * @sentence: (nullable): what to do with it
 * @asked: (array length=n_asked): what it asks, translated
 * @n_asked: how many questions that are
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
lead_experiment_texts_new (LeadExperimentDraft       *draft,
                           const char                *title,
                           const char                *sentence,
                           const LeadExperimentAsked *asked,
                           guint                      n_asked)
{
  LeadExperimentTexts *self;

  g_return_val_if_fail (LEAD_IS_EXPERIMENT_DRAFT (draft), NULL);

  self = g_object_new (LEAD_TYPE_EXPERIMENT_TEXTS, NULL);
  self->draft = g_object_ref (draft);
  self->frame = LEAD_CARD_FRAME (lead_card_frame_new (title, sentence));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->frame));
  for (guint i = 0; i < n_asked; i++)
    add_question (self, &asked[i], title);

  return GTK_WIDGET (self);
}

/**
 * lead_experiment_texts_add:
 * @self: a card
 * @child: stands below the questions
 */
void
lead_experiment_texts_add (LeadExperimentTexts *self,
                           GtkWidget           *child)
{
  g_return_if_fail (LEAD_IS_EXPERIMENT_TEXTS (self));

  lead_card_frame_add (self->frame, child);
}

/**
 * lead_experiment_texts_replace:
 * @self: a card
 * @which: one of its questions
 * @text: what the answer begins with, instead of what is there
 *
 * Does so as if it had been typed, and leaves the keyboard at its end.
 */
void
lead_experiment_texts_replace (LeadExperimentTexts *self,
                               LeadExperimentText   which,
                               const char          *text)
{
  g_return_if_fail (LEAD_IS_EXPERIMENT_TEXTS (self));
  g_return_if_fail (which < LEAD_EXPERIMENT_N_TEXTS && self->fields[which] != NULL);

  lead_text_field_set_text (self->fields[which], text);
  on_text (self, self->fields[which]);
  gtk_widget_grab_focus (GTK_WIDGET (self->fields[which]));
}
