/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/insight/lead-agenda-offers.h"
#include "core/model/lead-entry.h"
#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_GUIDE (lead_session_guide_get_type ())

/*
 * What the journal has to say to whoever prepares a session: what might be talked
 * about, and which entries are worth a look. It is worked out beside the main
 * loop, and again when the session is with somebody else, looks at another
 * period, or has other points, and when entries change.
 *
 * Signals: "changed".
 */
G_DECLARE_FINAL_TYPE (LeadSessionGuide, lead_session_guide, LEAD, SESSION_GUIDE, GObject)

/**
 * LeadWorthALook:
 * @entry: an entry that isn't private
 * @why: why it is worth a look, in a line
 */
typedef struct
{
  LeadEntry *entry;
  char      *why;
} LeadWorthALook;

LeadSessionGuide *lead_session_guide_new           (LeadSessionDraft *draft);
LeadSessionDraft *lead_session_guide_get_draft     (LeadSessionGuide *self);
GPtrArray        *lead_session_guide_get_proposals (LeadSessionGuide *self);
GPtrArray        *lead_session_guide_get_entries   (LeadSessionGuide *self);
void              lead_session_guide_stop          (LeadSessionGuide *self);

G_END_DECLS
