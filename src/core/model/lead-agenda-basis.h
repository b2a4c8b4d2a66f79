/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-answered.h"
#include "lead-pattern-basis.h"
#include "lead-session.h"

G_BEGIN_DECLS

/**
 * LeadAgendaBasis:
 * @patterns: what patterns are computed from
 * @sessions: (element-type LeadSession): all outside the trash, open ones first,
 *   then held ones, the last held first
 * @answered: how often each question has been answered
 * @privates: (element-type int64_t): ids of private entries, which no session
 *   may show
 *
 * What the journal says about what to talk about next. Freed as a whole.
 */
typedef struct
{
  LeadPatternBasis *patterns;
  GPtrArray        *sessions;
  LeadAnswered     *answered;
  GHashTable       *privates;
} LeadAgendaBasis;

LeadAgendaBasis *lead_agenda_basis_new         (LeadPatternBasis      *patterns,
                                                GPtrArray             *sessions,
                                                LeadAnswered          *answered);
void             lead_agenda_basis_free        (LeadAgendaBasis       *self);
void             lead_agenda_basis_add_private (LeadAgendaBasis       *self,
                                                int64_t                entry);
gboolean         lead_agenda_basis_is_private  (const LeadAgendaBasis *self,
                                                int64_t                entry);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadAgendaBasis, lead_agenda_basis_free)

G_END_DECLS
