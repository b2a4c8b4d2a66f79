/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define LEAD_TYPE_OFFER_CARD (lead_offer_card_get_type ())

/*
 * A card that offers something: a heading, a sentence, a button that does it
 * and one that puts it off.
 *
 * Signals: "accepted", "declined".
 */
G_DECLARE_FINAL_TYPE (LeadOfferCard, lead_offer_card, LEAD, OFFER_CARD, AdwBin)

GtkWidget *lead_offer_card_new (const char *title,
                                const char *text,
                                const char *accept,
                                const char *decline);
GtkWidget *lead_offer_card_add (LeadOfferCard *self,
                                const char    *label);
void       lead_offer_card_set_icon (LeadOfferCard *self,
                                     const char    *icon_name);

G_END_DECLS
