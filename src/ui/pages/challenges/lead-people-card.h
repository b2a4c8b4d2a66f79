/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-challenge-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PEOPLE_CARD (lead_people_card_get_type ())

/* Who matters to a challenge, by alias. */
G_DECLARE_FINAL_TYPE (LeadPeopleCard, lead_people_card, LEAD, PEOPLE_CARD, AdwBin)

GtkWidget *lead_people_card_new (LeadChallengeDraft *draft);

G_END_DECLS
