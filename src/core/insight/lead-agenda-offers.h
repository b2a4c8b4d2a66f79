/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-agenda.h"

G_BEGIN_DECLS

/**
 * LeadOfferKind:
 * @LEAD_OFFER_SHIFTED: an entry in which a barrier shifted
 * @LEAD_OFFER_MISSED: an entry in which a behaviour was missed
 * @LEAD_OFFER_DISAGREED: an entry in which somebody disagreed
 * @LEAD_OFFER_UNHEARD: a view of a challenge that hasn't been heard for long
 */
typedef enum
{
  LEAD_OFFER_SHIFTED,
  LEAD_OFFER_MISSED,
  LEAD_OFFER_DISAGREED,
  LEAD_OFFER_UNHEARD,
} LeadOfferKind;

/* So many of a kind are offered. */
#define LEAD_OFFER_MOST 3

/* A view that was heard this many days ago is long unheard. */
#define LEAD_OFFER_UNHEARD_DAYS 90

/**
 * LeadOffer:
 * @kind: what it is
 * @entry: id of the entry, 0 for a view
 * @day: the entry's local day; for a view when it was last heard, or %LEAD_DAY_NONE
 * @item: (nullable): canonical id of what it is tagged with, interned; %NULL for a view
 * @stance: what the tag says
 * @challenge: (nullable): uuid of the challenge of a view, interned
 * @who: (nullable): whose view, as in #LeadViewpoint, interned
 *
 * Something that may be worth taking into a session's selection. A plain value.
 */
typedef struct
{
  LeadOfferKind  kind;
  int64_t        entry;
  LeadDay        day;
  const char    *item;
  LeadStance     stance;
  const char    *challenge;
  const char    *who;
} LeadOffer;

GArray *lead_agenda_offer (const LeadAgendaBasis *basis,
                           LeadContent           *content,
                           LeadSession           *session,
                           LeadDay                today);

G_END_DECLS
