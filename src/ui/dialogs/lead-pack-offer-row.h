/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-pack-offer.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_OFFER_ROW (lead_pack_offer_row_get_type ())

/* An entry or a passage with a box to choose it, and under it what of it goes. */
G_DECLARE_FINAL_TYPE (LeadPackOfferRow, lead_pack_offer_row, LEAD, PACK_OFFER_ROW, AdwExpanderRow)

GtkWidget *lead_pack_offer_row_new (LeadPackOffer *offer);

G_END_DECLS
