/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-challenge-builder.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGE_DRAFT (lead_challenge_draft_get_type ())

/*
 * A challenge while it is on the page: what its cards read and change. It saves
 * by itself soon after a change, one save after the other, and goes on trying
 * when that fails.
 *
 * Signals: "changed": it says something else, or is safe now; "replaced":
 * something has been taken back, and the cards should show what it says.
 */
G_DECLARE_FINAL_TYPE (LeadChallengeDraft, lead_challenge_draft, LEAD, CHALLENGE_DRAFT, GObject)

LeadChallengeDraft   *lead_challenge_draft_new           (LeadDesk             *desk,
                                                          LeadChallenge        *challenge);
LeadDesk             *lead_challenge_draft_get_desk      (LeadChallengeDraft   *self);
LeadChallenge        *lead_challenge_draft_get_challenge (LeadChallengeDraft   *self);
LeadDay               lead_challenge_draft_get_today     (LeadChallengeDraft   *self);
gboolean              lead_challenge_draft_get_safe      (LeadChallengeDraft   *self);
gboolean              lead_challenge_draft_get_touched   (LeadChallengeDraft   *self);
LeadChallengeBuilder *lead_challenge_draft_begin         (LeadChallengeDraft   *self);
void                  lead_challenge_draft_commit        (LeadChallengeDraft   *self,
                                                          LeadChallengeBuilder *builder);
void                  lead_challenge_draft_offer_undo    (LeadChallengeDraft   *self,
                                                          LeadChallenge        *before,
                                                          const char           *description);
void                  lead_challenge_draft_flush_async   (LeadChallengeDraft   *self,
                                                          GAsyncReadyCallback   callback,
                                                          gpointer              user_data);
gboolean              lead_challenge_draft_flush_finish  (LeadChallengeDraft   *self,
                                                          GAsyncResult         *result,
                                                          GError              **error);

void                  lead_challenge_draft_follow        (LeadChallengeDraft    *self,
                                                         LeadChallenge         *stored);

G_END_DECLS
