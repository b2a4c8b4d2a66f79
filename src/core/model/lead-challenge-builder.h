/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-challenge.h"

G_BEGIN_DECLS

/**
 * LeadChallengeBuilder:
 *
 * Makes a challenge, from nothing or from another one.
 */
typedef struct _LeadChallengeBuilder LeadChallengeBuilder;

LeadChallengeBuilder *lead_challenge_builder_new             (void);
LeadChallengeBuilder *lead_challenge_builder_new_from        (LeadChallenge        *challenge);
void                  lead_challenge_builder_free            (LeadChallengeBuilder *self);
LeadChallenge        *lead_challenge_builder_end             (LeadChallengeBuilder *self);
void                  lead_challenge_builder_set_id          (LeadChallengeBuilder *self,
                                                              int64_t               id);
void                  lead_challenge_builder_set_uuid        (LeadChallengeBuilder *self,
                                                              const char           *uuid);
void                  lead_challenge_builder_set_created_ms  (LeadChallengeBuilder *self,
                                                              int64_t               created_ms);
void                  lead_challenge_builder_set_modified_ms (LeadChallengeBuilder *self,
                                                              int64_t               modified_ms);
void                  lead_challenge_builder_set_trashed_ms  (LeadChallengeBuilder *self,
                                                              int64_t               trashed_ms);
void                  lead_challenge_builder_set_name        (LeadChallengeBuilder *self,
                                                              const char           *name);
void                  lead_challenge_builder_set_reason      (LeadChallengeBuilder *self,
                                                              const char           *reason);
void                  lead_challenge_builder_set_place       (LeadChallengeBuilder *self,
                                                              const char           *place);
void                  lead_challenge_builder_set_closed      (LeadChallengeBuilder *self,
                                                              LeadDay               closed);
void                  lead_challenge_builder_set_entries     (LeadChallengeBuilder *self,
                                                              guint                 n_entries,
                                                              LeadDay               last_entry);
void                  lead_challenge_builder_set_sign        (LeadChallengeBuilder *self,
                                                              const char           *item,
                                                              gboolean              shown);
void                  lead_challenge_builder_place           (LeadChallengeBuilder *self,
                                                              const LeadPlacement  *placement);
void                  lead_challenge_builder_unplace         (LeadChallengeBuilder *self,
                                                              LeadDay               day);
void                  lead_challenge_builder_set_partners    (LeadChallengeBuilder *self,
                                                              GPtrArray            *partners);
void                  lead_challenge_builder_add_partner     (LeadChallengeBuilder *self,
                                                              const LeadPartner    *partner);
void                  lead_challenge_builder_set_people      (LeadChallengeBuilder *self,
                                                              GPtrArray            *people);
void                  lead_challenge_builder_add_person      (LeadChallengeBuilder *self,
                                                              const LeadPerson     *person);
void                  lead_challenge_builder_set_viewpoints  (LeadChallengeBuilder *self,
                                                              GPtrArray            *viewpoints);
void                  lead_challenge_builder_add_viewpoint   (LeadChallengeBuilder *self,
                                                              const LeadViewpoint  *viewpoint);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LeadChallengeBuilder, lead_challenge_builder_free)

G_END_DECLS
