/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-challenge-draft.h"

G_BEGIN_DECLS

/**
 * LeadChallengeCardKind:
 * @id: names it
 * @offer: what adding it is called
 * @make: the card, showing and changing a draft
 * @is_filled: whether the challenge says something that belongs on it
 *
 * One of the optional cards of a challenge, in the order in which they are
 * offered.
 */
typedef struct
{
  const char *id;
  const char *offer;
  GtkWidget *(*make)      (LeadChallengeDraft *draft);
  gboolean   (*is_filled) (LeadChallenge      *challenge);
} LeadChallengeCardKind;

const LeadChallengeCardKind *lead_challenge_cards_get (guint position);

#define LEAD_N_CHALLENGE_CARDS 7

G_END_DECLS
