/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-past-answer.h"

struct _LeadPastAnswer
{
  GObject  parent_instance;

  int64_t  entry;
  LeadDay  day;
  char    *prompt;
  char    *question;
  char    *text;
};

G_DEFINE_FINAL_TYPE (LeadPastAnswer, lead_past_answer, G_TYPE_OBJECT)

static void
lead_past_answer_finalize (GObject *object)
{
  LeadPastAnswer *self = LEAD_PAST_ANSWER (object);

  g_free (self->prompt);
  g_free (self->question);
  g_free (self->text);

  G_OBJECT_CLASS (lead_past_answer_parent_class)->finalize (object);
}

static void
lead_past_answer_class_init (LeadPastAnswerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = lead_past_answer_finalize;
}

static void
lead_past_answer_init (LeadPastAnswer *self)
{
}

/**
 * lead_past_answer_new:
 * @entry: the entry that answers
 * @day: its local day
 * @prompt: id of the question
 * @question: the words in which it was asked
 * @text: the answer
 *
 * Returns: (transfer full): an answer
 */
LeadPastAnswer *
lead_past_answer_new (int64_t     entry,
                      LeadDay     day,
                      const char *prompt,
                      const char *question,
                      const char *text)
{
  LeadPastAnswer *self;

  g_return_val_if_fail (prompt != NULL && question != NULL && text != NULL, NULL);

  self = g_object_new (LEAD_TYPE_PAST_ANSWER, NULL);
  self->entry = entry;
  self->day = day;
  self->prompt = g_strdup (prompt);
  self->question = g_strdup (question);
  self->text = g_strdup (text);
  return self;
}

/**
 * lead_past_answer_get_entry:
 *
 * Returns: the entry that answers
 */
int64_t
lead_past_answer_get_entry (LeadPastAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PAST_ANSWER (self), 0);

  return self->entry;
}

/**
 * lead_past_answer_get_day:
 *
 * Returns: the local day of that entry
 */
LeadDay
lead_past_answer_get_day (LeadPastAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PAST_ANSWER (self), LEAD_DAY_NONE);

  return self->day;
}

/**
 * lead_past_answer_get_prompt:
 *
 * Returns: (transfer none): id of the question
 */
const char *
lead_past_answer_get_prompt (LeadPastAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PAST_ANSWER (self), NULL);

  return self->prompt;
}

/**
 * lead_past_answer_get_question:
 *
 * Returns: (transfer none): the words in which it was asked
 */
const char *
lead_past_answer_get_question (LeadPastAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PAST_ANSWER (self), NULL);

  return self->question;
}

/**
 * lead_past_answer_get_text:
 *
 * Returns: (transfer none): the answer
 */
const char *
lead_past_answer_get_text (LeadPastAnswer *self)
{
  g_return_val_if_fail (LEAD_IS_PAST_ANSWER (self), NULL);

  return self->text;
}
