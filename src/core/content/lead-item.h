/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "core/model/lead-stance.h"
#include "lead-case.h"
#include "lead-kind.h"
#include "lead-question.h"
#include "lead-scale.h"
#include "lead-work.h"

G_BEGIN_DECLS

#define LEAD_TYPE_ITEM (lead_item_get_type ())

G_DECLARE_FINAL_TYPE (LeadItem, lead_item, LEAD, ITEM, GObject)

/* One item of a framework. Texts come in the reader's language. */
const char         *lead_item_get_id         (LeadItem *self);
const char         *lead_item_get_framework  (LeadItem *self);
const char         *lead_item_get_name       (LeadItem *self);
const char         *lead_item_get_gloss      (LeadItem *self);
const char         *lead_item_get_icon_name  (LeadItem *self);
LeadStanceSet       lead_item_get_stance_set (LeadItem *self);
LeadKind            lead_item_get_kind       (LeadItem *self);
gboolean            lead_item_get_own        (LeadItem *self);
gboolean            lead_item_get_hidden     (LeadItem *self);
const char * const *lead_item_get_dimensions (LeadItem *self);
const char * const *lead_item_get_related    (LeadItem *self);
guint               lead_item_get_n_questions (LeadItem *self);
const char         *lead_item_get_question   (LeadItem *self,
                                              guint     position);
char               *lead_item_dup_prompt     (LeadItem *self,
                                              guint     position);
LeadAnswerForm      lead_item_get_question_form (LeadItem    *self,
                                                 guint        position,
                                                 const char **of);
const char         *lead_item_get_opener     (LeadItem *self);
const LeadWork     *lead_item_get_source     (LeadItem *self);
const LeadScale    *lead_item_get_scale      (LeadItem *self);
const LeadCase     *lead_item_get_case       (LeadItem *self);
const LeadWork     *lead_item_get_work       (LeadItem *self);

G_END_DECLS
