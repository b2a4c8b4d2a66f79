/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_FINDER (lead_session_finder_get_type ())

/*
 * Finds sessions by their words: what was wanted, talked about, noted, agreed and
 * came of it. Property "finding": whether words are typed, so that what is found
 * stands in the place of all others.
 *
 * Signals: "open" (LeadSession): one that was found.
 */
G_DECLARE_FINAL_TYPE (LeadSessionFinder, lead_session_finder, LEAD, SESSION_FINDER, AdwBin)

void     lead_session_finder_set_desk (LeadSessionFinder *self,
                                       LeadDesk          *desk);
gboolean lead_session_finder_find     (LeadSessionFinder *self,
                                       const char        *words);
gboolean lead_session_finder_focus    (LeadSessionFinder *self,
                                       const char        *uuid);

G_END_DECLS
