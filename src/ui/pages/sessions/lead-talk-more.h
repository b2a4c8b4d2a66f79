/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-talk-part.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TALK_MORE (lead_talk_more_get_type ())

/*
 * What isn't part of the selection: what a point is about, and any entry that
 * isn't private. Nothing of it is loaded before somebody asks for it, and it goes
 * again with the point.
 */
G_DECLARE_FINAL_TYPE (LeadTalkMore, lead_talk_more, LEAD, TALK_MORE, LeadTalkPart)

G_END_DECLS
