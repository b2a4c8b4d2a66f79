/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-entry.h"
#include "core/model/lead-piece.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PACK_OFFER (lead_pack_offer_get_type ())

/*
 * An entry or a passage that may go into a review pack, and what of it. Nothing
 * of it goes until it is chosen.
 *
 * Properties: "chosen", "patterns-only", "pictures", and "n-struck", which tells
 * how many stretches are struck out.
 */
G_DECLARE_FINAL_TYPE (LeadPackOffer, lead_pack_offer, LEAD, PACK_OFFER, GObject)

LeadPackOffer   *lead_pack_offer_new               (LeadEntry       *entry,
                                                    const LeadPiece *piece);
LeadEntry       *lead_pack_offer_get_entry         (LeadPackOffer   *self);
gboolean         lead_pack_offer_get_chosen        (LeadPackOffer   *self);
gboolean         lead_pack_offer_get_pictures      (LeadPackOffer   *self);
gboolean         lead_pack_offer_has_pictures      (LeadPackOffer   *self);
LeadPiece       *lead_pack_offer_dup_piece         (LeadPackOffer   *self);
const LeadPiece *lead_pack_offer_peek_piece        (LeadPackOffer   *self);
char            *lead_pack_offer_dup_text          (LeadPackOffer   *self,
                                                    const char      *prompt,
                                                    guint           *start);
void             lead_pack_offer_strike            (LeadPackOffer   *self,
                                                    const char      *prompt,
                                                    guint            start,
                                                    guint            length);
gboolean         lead_pack_offer_put_back          (LeadPackOffer   *self,
                                                    const char      *prompt,
                                                    guint            start,
                                                    guint            length);
GArray          *lead_pack_offer_list_struck       (LeadPackOffer   *self,
                                                    const char      *prompt);

G_END_DECLS
