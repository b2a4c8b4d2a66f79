/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_OWN_QUESTION (lead_own_question_get_type ())

/* Where questions belong that are about no item. */
#define LEAD_OWN_QUESTIONS "own"

/**
 * LeadOwnQuestion:
 * @uuid: what names it for good
 * @item: (nullable): canonical id of the item that it is about; %NULL for none
 * @text: its words
 * @created_ms: when it was written, UTC
 * @modified_ms: when its words were last changed, UTC
 *
 * A question that the writer made up. Immutable once made.
 */
typedef struct
{
  char    *uuid;
  char    *item;
  char    *text;
  gint64   created_ms;
  gint64   modified_ms;
} LeadOwnQuestion;

GType            lead_own_question_get_type   (void) G_GNUC_CONST;
LeadOwnQuestion *lead_own_question_new        (const char            *uuid,
                                               const char            *item,
                                               const char            *text,
                                               gint64                 created_ms,
                                               gint64                 modified_ms);
LeadOwnQuestion *lead_own_question_copy       (const LeadOwnQuestion *self);
void             lead_own_question_free       (LeadOwnQuestion       *self);
char            *lead_own_question_dup_prompt (const LeadOwnQuestion *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadOwnQuestion, lead_own_question_free)

G_END_DECLS
