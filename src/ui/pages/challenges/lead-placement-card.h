/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-challenge-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PLACEMENT_CARD (lead_placement_card_get_type ())

/* Two scales to place a challenge on, the plane with its path, and a table. */
G_DECLARE_FINAL_TYPE (LeadPlacementCard, lead_placement_card, LEAD, PLACEMENT_CARD, AdwBin)

GtkWidget *lead_placement_card_new (LeadChallengeDraft *draft);

G_END_DECLS
