/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "lead-talk-part.h"
#include "lead-talk-table.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TALK_MATERIAL (lead_talk_material_get_type ())

/*
 * What lies on the table for a point: its passages and charts, and, put together
 * below, what was chosen for no point and so for all of them.
 */
G_DECLARE_FINAL_TYPE (LeadTalkMaterial, lead_talk_material, LEAD, TALK_MATERIAL, LeadTalkPart)

void       lead_talk_material_take_table (LeadTalkMaterial *self,
                                          LeadTalkTable    *table);
GPtrArray *lead_talk_material_list_tags  (LeadTalkMaterial *self);

G_END_DECLS
