/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_PASSAGE (lead_passage_get_type ())

/**
 * LeadPassage:
 * @start: code points from the start of the body
 * @length: code points
 * @quote: the words themselves
 * @before: up to 32 code points before them
 * @after: up to 32 code points after them
 *
 * A stretch of an entry's body, kept with its words so that it can be found
 * again when the text around it has changed. Immutable once made.
 */
typedef struct
{
  guint  start;
  guint  length;
  char  *quote;
  char  *before;
  char  *after;
} LeadPassage;

GType        lead_passage_get_type (void) G_GNUC_CONST;
LeadPassage *lead_passage_new      (guint              start,
                                    guint              length,
                                    const char        *quote,
                                    const char        *before,
                                    const char        *after);
LeadPassage *lead_passage_cut      (const char        *body,
                                    guint              start,
                                    guint              length);
LeadPassage *lead_passage_copy     (const LeadPassage *self);
void         lead_passage_free     (LeadPassage       *self);
gboolean     lead_passage_equal    (const LeadPassage *a,
                                    const LeadPassage *b);
LeadPassage *lead_passage_locate   (const LeadPassage *self,
                                    const char        *body);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadPassage, lead_passage_free)

G_END_DECLS
