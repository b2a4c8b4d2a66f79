/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-guide.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_OFFERS (lead_session_offers_get_type ())

/* A card with entries that the journal offers for a session's selection, each with
 * why. It isn't there when there are none. */
G_DECLARE_FINAL_TYPE (LeadSessionOffers, lead_session_offers, LEAD, SESSION_OFFERS, AdwBin)

GtkWidget *lead_session_offers_new (LeadSessionGuide *guide);

G_END_DECLS
