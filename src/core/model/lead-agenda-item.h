/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define LEAD_TYPE_AGENDA_ITEM (lead_agenda_item_get_type ())

/**
 * LeadAgendaKind:
 * @LEAD_AGENDA_OWN: something of the writer's own
 * @LEAD_AGENDA_AGREEMENT: an agreement of an earlier session, and what came of it
 * @LEAD_AGENDA_NOTICED: what Patterns noticed; the subject is a chart or an item
 * @LEAD_AGENDA_EXPERIMENT: a learning cycle that goes on
 * @LEAD_AGENDA_REVIEW: the self-review
 * @LEAD_AGENDA_QUESTION: a question that isn't answered yet
 * @LEAD_AGENDA_ENTRY: an entry
 *
 * What a point of the agenda is about.
 */
typedef enum
{
  LEAD_AGENDA_OWN,
  LEAD_AGENDA_AGREEMENT,
  LEAD_AGENDA_NOTICED,
  LEAD_AGENDA_EXPERIMENT,
  LEAD_AGENDA_REVIEW,
  LEAD_AGENDA_QUESTION,
  LEAD_AGENDA_ENTRY,
} LeadAgendaKind;

#define LEAD_AGENDA_N_KINDS (LEAD_AGENDA_ENTRY + 1)

/**
 * LeadAgendaItem:
 * @uuid: (nullable): what names it for good, %NULL before it is stored
 * @kind: what it is about
 * @subject: (nullable): uuid of the agreement, experiment, review or entry, or
 *   id of the chart, the item or the question; what it names may have gone
 * @text: what the writer made of it, may be empty
 * @done: whether it has been talked about
 *
 * A point on a session's agenda.
 */
typedef struct
{
  char           *uuid;
  LeadAgendaKind  kind;
  char           *subject;
  char           *text;
  gboolean        done;
} LeadAgendaItem;

GType           lead_agenda_item_get_type (void) G_GNUC_CONST;
LeadAgendaItem *lead_agenda_item_new      (const char           *uuid,
                                           LeadAgendaKind        kind,
                                           const char           *subject,
                                           const char           *text);
LeadAgendaItem *lead_agenda_item_copy     (const LeadAgendaItem *self);
void            lead_agenda_item_free     (LeadAgendaItem       *self);
gboolean        lead_agenda_item_equal    (const LeadAgendaItem *a,
                                           const LeadAgendaItem *b);
const char     *lead_agenda_kind_to_id    (LeadAgendaKind        kind);
gboolean        lead_agenda_kind_from_id  (const char           *id,
                                           LeadAgendaKind       *kind);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAgendaItem, lead_agenda_item_free)

G_END_DECLS
