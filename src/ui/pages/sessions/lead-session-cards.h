/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_CARDS (lead_session_cards_get_type ())

/* Brings a session to mind in the week before it, and on its day. */
G_DECLARE_FINAL_TYPE (LeadSessionCards, lead_session_cards, LEAD, SESSION_CARDS, GObject)

LeadSessionCards *lead_session_cards_new (LeadDesk *desk);

G_END_DECLS
