/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/model/lead-agenda-item.h"
#include "core/model/lead-experiment.h"
#include "core/model/lead-tag.h"

G_BEGIN_DECLS

/* More than these nobody reads while somebody else speaks. */
#define LEAD_AT_HAND_MOST 3

/**
 * LeadAtHand:
 * @item: what the question is about
 * @question: the question
 *
 * A question that may help a talk along. Both are borrowed from the content.
 */
typedef struct
{
  LeadItem   *item;
  const char *question;
} LeadAtHand;

GArray *lead_at_hand_find (LeadContent          *content,
                           const LeadAgendaItem *point,
                           LeadExperiment       *experiment,
                           GPtrArray            *tags,
                           const char           *session);

G_END_DECLS
