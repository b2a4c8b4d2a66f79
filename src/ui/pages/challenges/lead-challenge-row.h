/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "core/model/lead-challenge.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGE_ROW (lead_challenge_row_get_type ())

/* A challenge in a list: its name, its place and what was written about it. */
G_DECLARE_FINAL_TYPE (LeadChallengeRow, lead_challenge_row, LEAD, CHALLENGE_ROW, AdwActionRow)

GtkWidget     *lead_challenge_row_new           (LeadChallenge    *challenge,
                                                 gboolean          discreet);
LeadChallenge *lead_challenge_row_get_challenge (LeadChallengeRow *self);

G_END_DECLS
