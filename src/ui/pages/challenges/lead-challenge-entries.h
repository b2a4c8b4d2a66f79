/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_CHALLENGE_ENTRIES (lead_challenge_entries_get_type ())

/* The latest entries that belong to a challenge and what is tried there, by date,
 * and the way to all entries. */
G_DECLARE_FINAL_TYPE (LeadChallengeEntries, lead_challenge_entries, LEAD, CHALLENGE_ENTRIES, AdwBin)

GtkWidget *lead_challenge_entries_new  (void);
void       lead_challenge_entries_show (LeadChallengeEntries *self,
                                        LeadDesk             *desk,
                                        const char           *challenge);

G_END_DECLS
