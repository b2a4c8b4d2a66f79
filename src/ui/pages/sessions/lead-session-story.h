/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-session-draft.h"

G_BEGIN_DECLS

#define LEAD_TYPE_SESSION_STORY (lead_session_story_get_type ())

/* A session as a story: what was asked, what was said, what was agreed and done. */
G_DECLARE_FINAL_TYPE (LeadSessionStory, lead_session_story, LEAD, SESSION_STORY, AdwBin)

GtkWidget *lead_session_story_new (LeadSessionDraft *draft);

G_END_DECLS
