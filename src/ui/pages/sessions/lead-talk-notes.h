/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-talk-part.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TALK_NOTES (lead_talk_notes_get_type ())

/* What is noted on a point and by whom, and a place for the next note. */
G_DECLARE_FINAL_TYPE (LeadTalkNotes, lead_talk_notes, LEAD, TALK_NOTES, LeadTalkPart)

GtkWidget *lead_talk_notes_new  (LeadSessionDraft *draft);
void       lead_talk_notes_keep (LeadTalkNotes    *self);

G_END_DECLS
