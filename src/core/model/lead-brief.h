/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-moment.h"
#include "lead-stance.h"

G_BEGIN_DECLS

#define LEAD_TYPE_BRIEF (lead_brief_get_type ())

G_DECLARE_FINAL_TYPE (LeadBrief, lead_brief, LEAD, BRIEF, GObject)

/**
 * LeadMark:
 * @item: an item's canonical id, interned
 * @stance: what was said of it
 *
 * A tag without its passage: what a row in a list shows.
 */
typedef struct
{
  const char *item;
  LeadStance  stance;
} LeadMark;

/**
 * LeadSpan:
 * @start: bytes from the start of the text
 * @length: bytes
 *
 * A stretch to be highlighted in an excerpt.
 */
typedef struct
{
  guint start;
  guint length;
} LeadSpan;

LeadBrief        *lead_brief_new            (int64_t           id,
                                             const char       *uuid,
                                             const LeadMoment *moment,
                                             const char       *title,
                                             const char       *excerpt,
                                             gboolean          starred,
                                             gboolean          is_private,
                                             const LeadMark   *marks,
                                             guint             n_marks,
                                             const LeadSpan   *spans,
                                             guint             n_spans);
int64_t           lead_brief_get_id         (LeadBrief *self);
const char       *lead_brief_get_uuid       (LeadBrief *self);
const LeadMoment *lead_brief_get_moment     (LeadBrief *self);
const char       *lead_brief_get_title      (LeadBrief *self);
const char       *lead_brief_get_excerpt    (LeadBrief *self);
gboolean          lead_brief_get_starred    (LeadBrief *self);
gboolean          lead_brief_get_private    (LeadBrief *self);
const LeadMark   *lead_brief_get_marks      (LeadBrief *self,
                                             guint     *n_marks);
const LeadSpan   *lead_brief_get_spans      (LeadBrief *self,
                                             guint     *n_spans);

G_END_DECLS
