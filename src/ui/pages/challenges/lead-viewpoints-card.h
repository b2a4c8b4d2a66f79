/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-challenge-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_VIEWPOINTS_CARD (lead_viewpoints_card_get_type ())

/* Whose view of a challenge counts, and when each was last heard. */
G_DECLARE_FINAL_TYPE (LeadViewpointsCard, lead_viewpoints_card, LEAD, VIEWPOINTS_CARD, AdwBin)

GtkWidget *lead_viewpoints_card_new (LeadChallengeDraft *draft);

G_END_DECLS
