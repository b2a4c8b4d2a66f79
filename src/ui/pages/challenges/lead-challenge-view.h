/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-challenge-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGE_VIEW (lead_challenge_view_get_type ())

/*
 * One challenge: its name, the cards that it has, the next one offered, and its
 * entries.
 *
 * Signals: "leave": back to all of them; "trash" (LeadChallenge): the person
 * wants it in the trash.
 */
G_DECLARE_FINAL_TYPE (LeadChallengeView, lead_challenge_view, LEAD, CHALLENGE_VIEW, AdwBin)

GtkWidget          *lead_challenge_view_new       (void);
void                lead_challenge_view_open      (LeadChallengeView  *self,
                                                   LeadChallengeDraft *draft);
LeadChallengeDraft *lead_challenge_view_get_draft (LeadChallengeView  *self);
void                lead_challenge_view_close     (LeadChallengeView  *self);

G_END_DECLS
