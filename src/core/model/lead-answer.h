/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_ANSWER (lead_answer_get_type ())

/**
 * LeadAnswer:
 * @prompt: id of the question ("summing-up/network#1") or of its item
 * @question: the words in which it was asked
 * @text: (nullable): the answer; %NULL when the entry's whole body is it
 *
 * A prompt that an entry answers. Immutable once made.
 */
typedef struct
{
  char *prompt;
  char *question;
  char *text;
} LeadAnswer;

GType       lead_answer_get_type (void) G_GNUC_CONST;
LeadAnswer *lead_answer_new      (const char       *prompt,
                                  const char       *question,
                                  const char       *text);
LeadAnswer *lead_answer_copy     (const LeadAnswer *self);
void        lead_answer_free     (LeadAnswer       *self);
gboolean    lead_answer_equal    (const LeadAnswer *a,
                                  const LeadAnswer *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAnswer, lead_answer_free)

G_END_DECLS
