/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_AGREEMENTS (lead_session_agreements_get_type ())

/* A card with what was agreed: up to three lines, each by a day, each of which can
 * become an experiment. */
G_DECLARE_FINAL_TYPE (LeadSessionAgreements, lead_session_agreements, LEAD, SESSION_AGREEMENTS,
                      AdwBin)

GtkWidget *lead_session_agreements_new (LeadSessionDraft *draft);

G_END_DECLS
