/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-test-random.h"
#include "lead-test.h"

G_BEGIN_DECLS

/* A journal full of what formats stumble over. Made once and looked at often: opening
 * one costs the most. */
#define ROUND_TRIP_N_ENTRIES 150
#define ROUND_TRIP_N_REVIEWS 5

/* An item of the writer's own that no entry carries. */
#define ROUND_TRIP_UNUSED_UUID "00000000-5f3c-4b1e-9d55-0a4f0f8f2b11"

void round_trip_fill          (LeadJournal *journal,
                               guint32      seed);
void round_trip_add_reviews   (GRand       *random,
                               LeadJournal *journal);
void round_trip_adapt         (LeadJournal *journal);
void round_trip_add_line_ends (LeadJournal *journal);
void round_trip_add_prompts   (LeadJournal *journal);

G_END_DECLS
