/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-challenge-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TEXT_CARD (lead_text_card_get_type ())

/* A card for one text of a challenge: why it matters, or the place. */
G_DECLARE_FINAL_TYPE (LeadTextCard, lead_text_card, LEAD, TEXT_CARD, AdwBin)

GtkWidget *lead_text_card_new_reason (LeadChallengeDraft *draft);
GtkWidget *lead_text_card_new_place  (LeadChallengeDraft *draft);

G_END_DECLS
