/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "lead-challenge-cards.h"

#include <glib/gi18n-lib.h>

#include "lead-partners-card.h"
#include "lead-people-card.h"
#include "lead-placement-card.h"
#include "lead-signs-card.h"
#include "lead-text-card.h"
#include "lead-viewpoints-card.h"

static gboolean
has_reason (LeadChallenge *challenge)
{
  return *lead_challenge_get_reason (challenge) != '\0';
}

static gboolean
has_place (LeadChallenge *challenge)
{
  return *lead_challenge_get_place (challenge) != '\0';
}

static gboolean
has_signs (LeadChallenge *challenge)
{
  return lead_challenge_get_signs (challenge)[0] != NULL;
}

static gboolean
has_placements (LeadChallenge *challenge)
{
  return lead_challenge_get_n_placements (challenge) > 0;
}

static gboolean
has_partners (LeadChallenge *challenge)
{
  return lead_challenge_get_partners (challenge)->len > 0;
}

static gboolean
has_viewpoints (LeadChallenge *challenge)
{
  return lead_challenge_get_viewpoints (challenge)->len > 0;
}

static gboolean
has_people (LeadChallenge *challenge)
{
  return lead_challenge_get_people (challenge)->len > 0;
}

static const LeadChallengeCardKind cards[LEAD_N_CHALLENGE_CARDS] = {
  { "reason", N_("Add why it matters"), lead_text_card_new_reason, has_reason },
  { "signs", N_("Look at whether it is complex"), lead_signs_card_new, has_signs },
  { "placement", N_("Place it by agreement and certainty"), lead_placement_card_new,
    has_placements },
  { "partners", N_("Add the partners"), lead_partners_card_new, has_partners },
  { "viewpoints", N_("See whose view is missing"), lead_viewpoints_card_new, has_viewpoints },
  { "people", N_("Add people, by an alias"), lead_people_card_new, has_people },
  { "place", N_("Add the place or service"), lead_text_card_new_place, has_place },
};

/**
 * lead_challenge_cards_get:
 * @position: which, below %LEAD_N_CHALLENGE_CARDS
 *
 * Returns: (transfer none): a kind of card
 */
const LeadChallengeCardKind *
lead_challenge_cards_get (guint position)
{
  g_return_val_if_fail (position < LEAD_N_CHALLENGE_CARDS, NULL);

  return &cards[position];
}
