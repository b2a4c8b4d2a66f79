/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_READ_BACK_CARDS (lead_read_back_cards_get_type ())

/*
 * Brings one old entry back to Today each week, to be read again and to take a
 * margin note. Nothing comes while words and names are hidden. A card provider.
 */
G_DECLARE_FINAL_TYPE (LeadReadBackCards, lead_read_back_cards, LEAD, READ_BACK_CARDS, GObject)

LeadReadBackCards *lead_read_back_cards_new (LeadDesk *desk);

G_END_DECLS
