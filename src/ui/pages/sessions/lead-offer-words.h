/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/insight/lead-agenda-offers.h"

G_BEGIN_DECLS

char               *lead_offer_dup_why     (const LeadOffer *offer,
                                            LeadContent     *content);
LeadAgendaProposal *lead_offer_to_proposal (const LeadOffer *offer,
                                            GPtrArray       *challenges);

G_END_DECLS
