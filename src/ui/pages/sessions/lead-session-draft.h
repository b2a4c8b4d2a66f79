/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/model/lead-session-builder.h"
#include "ui/widgets/lead-record-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_DRAFT (lead_session_draft_get_type ())

/*
 * A session while it is on the page: what its cards read and change. It is kept as
 * soon as it says anything.
 */
G_DECLARE_FINAL_TYPE (LeadSessionDraft, lead_session_draft, LEAD, SESSION_DRAFT, LeadRecordDraft)

LeadSession        *lead_session_draft_get_session (LeadSessionDraft   *self);
LeadDesk           *lead_session_draft_get_desk    (LeadSessionDraft   *self);
gboolean            lead_session_draft_is_writable (LeadSessionDraft   *self);
LeadSessionBuilder *lead_session_draft_begin       (LeadSessionDraft   *self);
void                lead_session_draft_commit      (LeadSessionDraft   *self,
                                                    LeadSessionBuilder *builder);
void                lead_session_draft_remove      (LeadSessionDraft   *self,
                                                    const char         *uuid,
                                                    const char         *description);

G_END_DECLS
