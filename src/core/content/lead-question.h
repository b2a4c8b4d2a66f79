/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * LeadAnswerForm:
 * @LEAD_ANSWER_WORDS: as many words as one likes
 * @LEAD_ANSWER_LINE: one line
 * @LEAD_ANSWER_RATING: a place on the item's scale
 * @LEAD_ANSWER_RATING_EACH: a place on it for each item of another framework
 *
 * How a question is answered.
 */
typedef enum
{
  LEAD_ANSWER_WORDS,
  LEAD_ANSWER_LINE,
  LEAD_ANSWER_RATING,
  LEAD_ANSWER_RATING_EACH,
} LeadAnswerForm;

/**
 * LeadQuestion:
 * @number: its own number, which never changes
 * @text: in the reader's language
 * @form: how it is answered
 * @of: (nullable): the framework whose items are rated
 *
 * What an item asks. The texts belong to the item.
 */
typedef struct
{
  guint          number;
  const char    *text;
  LeadAnswerForm form;
  const char    *of;
} LeadQuestion;

gboolean lead_question_read (LeadQuestion  *self,
                             JsonObject    *object,
                             const char    *place,
                             GError       **error);

G_END_DECLS
