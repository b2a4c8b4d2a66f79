/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "lead-partner.h"
#include "lead-person.h"
#include "lead-placement.h"
#include "lead-viewpoint.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGE (lead_challenge_get_type ())

G_DECLARE_FINAL_TYPE (LeadChallenge, lead_challenge, LEAD, CHALLENGE, GObject)

int64_t              lead_challenge_get_id          (LeadChallenge *self);
const char          *lead_challenge_get_uuid        (LeadChallenge *self);
int64_t              lead_challenge_get_created_ms  (LeadChallenge *self);
int64_t              lead_challenge_get_modified_ms (LeadChallenge *self);
int64_t              lead_challenge_get_trashed_ms  (LeadChallenge *self);
const char          *lead_challenge_get_name        (LeadChallenge *self);
const char          *lead_challenge_get_reason      (LeadChallenge *self);
const char          *lead_challenge_get_place       (LeadChallenge *self);
LeadDay              lead_challenge_get_closed      (LeadChallenge *self);
const char * const  *lead_challenge_get_signs       (LeadChallenge *self);
gboolean             lead_challenge_has_sign        (LeadChallenge *self,
                                                     const char    *item);
guint                lead_challenge_get_n_placements (LeadChallenge *self);
const LeadPlacement *lead_challenge_get_placement   (LeadChallenge *self,
                                                     guint          position);
const LeadPlacement *lead_challenge_get_last_placement (LeadChallenge *self);
GPtrArray           *lead_challenge_get_partners    (LeadChallenge *self);
GPtrArray           *lead_challenge_get_people      (LeadChallenge *self);
GPtrArray           *lead_challenge_get_viewpoints  (LeadChallenge *self);
guint                lead_challenge_get_n_entries   (LeadChallenge *self);
LeadDay              lead_challenge_get_last_entry  (LeadChallenge *self);
gboolean             lead_challenge_equal           (LeadChallenge *a,
                                                     LeadChallenge *b);

G_END_DECLS
