/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-challenge-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGE_DRAFTS (lead_challenge_drafts_get_type ())

/*
 * The challenges that have been opened: one draft for each, so that none undoes
 * another, and so that what couldn't be saved at once goes on being saved. They
 * follow what is changed elsewhere.
 */
G_DECLARE_FINAL_TYPE (LeadChallengeDrafts, lead_challenge_drafts, LEAD, CHALLENGE_DRAFTS, GObject)

LeadChallengeDrafts *lead_challenge_drafts_new          (LeadDesk             *desk);
LeadChallengeDraft  *lead_challenge_drafts_get          (LeadChallengeDrafts  *self,
                                                         LeadChallenge        *challenge);
void                 lead_challenge_drafts_flush_async  (LeadChallengeDrafts  *self,
                                                         GAsyncReadyCallback   callback,
                                                         gpointer              user_data);
gboolean             lead_challenge_drafts_flush_finish (LeadChallengeDrafts  *self,
                                                         GAsyncResult         *result,
                                                         GError              **error);

G_END_DECLS
