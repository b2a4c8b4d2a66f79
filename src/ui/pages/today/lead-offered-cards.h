/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_OFFERED_CARDS (lead_offered_cards_get_type ())

/* The cards of those who have one for Today, one below the other; takes no room
 * while nobody has. */
G_DECLARE_FINAL_TYPE (LeadOfferedCards, lead_offered_cards, LEAD, OFFERED_CARDS, AdwBin)

void lead_offered_cards_set_providers (LeadOfferedCards *self,
                                       GListModel       *providers);

G_END_DECLS
