/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-challenge-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SIGNS_CARD (lead_signs_card_get_type ())

/* The signs of complexity that a challenge shows, and what they suggest. */
G_DECLARE_FINAL_TYPE (LeadSignsCard, lead_signs_card, LEAD, SIGNS_CARD, AdwBin)

GtkWidget *lead_signs_card_new (LeadChallengeDraft *draft);

G_END_DECLS
