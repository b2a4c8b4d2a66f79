/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "core/model/lead-agenda-basis.h"
#include "lead-range.h"

G_BEGIN_DECLS

/* Where nothing says which period is looked at, it is this many days. */
#define LEAD_AGENDA_DAYS 90

/* So many of a kind are proposed, but for agreements: all of those are. */
#define LEAD_AGENDA_MOST 3

/**
 * LeadAgendaProposal:
 * @item: a point as it would stand on the agenda, with no uuid yet
 * @why: (nullable): why it may be worth talking about, in one line
 *
 * Something that may be put on a session's agenda.
 */
typedef struct
{
  LeadAgendaItem *item;
  char           *why;
} LeadAgendaProposal;

void         lead_agenda_proposal_free (LeadAgendaProposal    *self);
LeadSession *lead_agenda_find_last     (const LeadAgendaBasis *basis,
                                        LeadSession           *session);
LeadRange    lead_agenda_get_range     (const LeadAgendaBasis *basis,
                                        LeadSession           *session,
                                        LeadDay                today);
GPtrArray   *lead_agenda_propose       (const LeadAgendaBasis *basis,
                                        LeadContent           *content,
                                        LeadSession           *session,
                                        LeadDay                today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAgendaProposal, lead_agenda_proposal_free)

G_END_DECLS
