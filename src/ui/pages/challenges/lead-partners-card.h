/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-challenge-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PARTNERS_CARD (lead_partners_card_get_type ())

/* The partners of a challenge, each with the questions of common purpose. */
G_DECLARE_FINAL_TYPE (LeadPartnersCard, lead_partners_card, LEAD, PARTNERS_CARD, AdwBin)

GtkWidget *lead_partners_card_new (LeadChallengeDraft *draft);

G_END_DECLS
