/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_AGREEMENT_CARDS (lead_agreement_cards_get_type ())

/* Asks what became of what was agreed in a session, once its day has come. */
G_DECLARE_FINAL_TYPE (LeadAgreementCards, lead_agreement_cards, LEAD, AGREEMENT_CARDS, GObject)

LeadAgreementCards *lead_agreement_cards_new (LeadDesk *desk);

G_END_DECLS
