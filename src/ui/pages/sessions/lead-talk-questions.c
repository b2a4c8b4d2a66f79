/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-talk-questions.h"

#include <glib/gi18n-lib.h>

#include "core/insight/lead-at-hand.h"

struct _LeadTalkQuestions
{
  LeadTalkPart  parent_instance;

  GPtrArray    *tags; /* owned: LeadTag, borrowed */
};

G_DEFINE_FINAL_TYPE (LeadTalkQuestions, lead_talk_questions, LEAD_TYPE_TALK_PART)

static LeadExperiment *
find_experiment (LeadTalkQuestions    *self,
                 const LeadAgendaItem *point)
{
  LeadDesk *desk = lead_talk_part_get_desk (LEAD_TALK_PART (self));

  if (point == NULL || point->kind != LEAD_AGENDA_EXPERIMENT)
    return NULL;

  return lead_experiment_list_find (lead_desk_get_experiments (desk), point->subject);
}

static void
lead_talk_questions_show (LeadTalkPart         *part,
                          const LeadAgendaItem *point)
{
  LeadTalkQuestions *self = LEAD_TALK_QUESTIONS (part);
  GtkBox *box = lead_talk_part_get_box (part);
  g_autoptr (GArray) found
    = lead_at_hand_find (lead_desk_get_content (lead_talk_part_get_desk (part)), point,
                         find_experiment (self, point), self->tags,
                         lead_session_get_uuid (lead_talk_part_get_session (part)));

  lead_talk_part_clear (part);
  gtk_widget_set_visible (GTK_WIDGET (self), found->len > 0);
  if (found->len > 0)
    lead_talk_add_label (box, _("Questions at hand"), "heading");
  for (guint i = 0; i < found->len; i++)
    {
      const LeadAtHand *at_hand = &g_array_index (found, LeadAtHand, i);
      GtkWidget *question = lead_talk_add_label (box, at_hand->question, "talk-note");

      gtk_widget_set_tooltip_text (question, lead_item_get_name (at_hand->item));
    }
}

static void
lead_talk_questions_dispose (GObject *object)
{
  g_clear_pointer (&LEAD_TALK_QUESTIONS (object)->tags, g_ptr_array_unref);

  G_OBJECT_CLASS (lead_talk_questions_parent_class)->dispose (object);
}

static void
lead_talk_questions_class_init (LeadTalkQuestionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = lead_talk_questions_dispose;
  LEAD_TALK_PART_CLASS (klass)->show = lead_talk_questions_show;
}

static void
lead_talk_questions_init (LeadTalkQuestions *self)
{
  self->tags = g_ptr_array_new ();
}

/**
 * lead_talk_questions_set_tags:
 * @self: questions
 * @tags: (transfer full) (element-type LeadTag): what lies on the table is tagged
 *   with, for the point that is shown next; tags outlive the questions
 */
void
lead_talk_questions_set_tags (LeadTalkQuestions *self,
                              GPtrArray         *tags)
{
  g_return_if_fail (LEAD_IS_TALK_QUESTIONS (self));
  g_return_if_fail (tags != NULL);

  g_ptr_array_unref (self->tags);
  self->tags = tags;
}
