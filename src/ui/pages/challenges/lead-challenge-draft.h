/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge-builder.h"
#include "ui/widgets/lead-record-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGE_DRAFT (lead_challenge_draft_get_type ())

/*
 * A challenge while it is on the page: what its cards read and change.
 */
G_DECLARE_FINAL_TYPE (LeadChallengeDraft, lead_challenge_draft, LEAD, CHALLENGE_DRAFT,
                      LeadRecordDraft)

LeadChallenge        *lead_challenge_draft_get_challenge (LeadChallengeDraft   *self);
LeadChallengeBuilder *lead_challenge_draft_begin         (LeadChallengeDraft   *self);
void                  lead_challenge_draft_commit        (LeadChallengeDraft   *self,
                                                          LeadChallengeBuilder *builder);

G_END_DECLS
