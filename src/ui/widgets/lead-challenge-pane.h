/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGE_PANE (lead_challenge_pane_get_type ())

/*
 * Which challenge something belongs to: a quiet button, there only when there
 * are challenges.
 *
 * Signals: "edited": the person has chosen another one.
 */
G_DECLARE_FINAL_TYPE (LeadChallengePane, lead_challenge_pane, LEAD, CHALLENGE_PANE, AdwBin)

GtkWidget  *lead_challenge_pane_new           (void);
void        lead_challenge_pane_set_desk      (LeadChallengePane *self,
                                               LeadDesk          *desk);
LeadDesk   *lead_challenge_pane_get_desk      (LeadChallengePane *self);
void        lead_challenge_pane_set_challenge (LeadChallengePane *self,
                                               const char        *challenge);
const char *lead_challenge_pane_get_challenge (LeadChallengePane *self);

G_END_DECLS
