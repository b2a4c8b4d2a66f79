/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "lead-entry-tags.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TAG_LIST (lead_tag_list_get_type ())

/*
 * The tags that are set, a chip each, those of passages with their words.
 *
 * Signals: "pressed" (#LeadTag of a passage); "choose" (#LeadTag, #LeadStance;
 * %LEAD_STANCE_UNSAID: take it away).
 */
G_DECLARE_FINAL_TYPE (LeadTagList, lead_tag_list, LEAD, TAG_LIST, GtkWidget)

GtkWidget *lead_tag_list_new  (void);
void       lead_tag_list_show (LeadTagList   *self,
                               LeadEntryTags *tags,
                               LeadContent   *content);

G_END_DECLS
