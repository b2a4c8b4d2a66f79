/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"
#include "ui/widgets/lead-record-drafts.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_VIEW (lead_session_view_get_type ())

/*
 * A session in its four stages: prepare, talk, agree, follow up. They can be walked
 * in order or skipped.
 *
 * Signals: "leave": back to the list; "trash" (LeadSession).
 */
G_DECLARE_FINAL_TYPE (LeadSessionView, lead_session_view, LEAD, SESSION_VIEW, AdwBin)

void
lead_session_view_open (LeadSessionView *self, LeadSessionDraft *draft, LeadRecordDrafts *drafts);
LeadSessionDraft *lead_session_view_get_draft (LeadSessionView *self);
void              lead_session_view_close     (LeadSessionView *self);

G_END_DECLS
