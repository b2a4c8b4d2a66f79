/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "core/content/lead-content.h"
#include "lead-entry-tags.h"

G_BEGIN_DECLS

#define LEAD_TYPE_PASSAGE_LIST (lead_passage_list_get_type ())

/*
 * The passages of an entry of which something is said, in the order of the
 * text, those that are lost at the end. It opens below a line that counts
 * them, and is hidden when there are none.
 *
 * Signals: "pressed" (LeadTag): somebody wants to go there; "choose" (LeadTag,
 * #LeadStance; %LEAD_STANCE_UNSAID: take it away).
 */
G_DECLARE_FINAL_TYPE (LeadPassageList, lead_passage_list, LEAD, PASSAGE_LIST, GtkWidget)

GtkWidget *lead_passage_list_new    (void);
void       lead_passage_list_freeze (LeadPassageList *self);
void       lead_passage_list_show   (LeadPassageList *self,
                                     LeadEntryTags   *tags,
                                     LeadContent     *content);
gboolean   lead_passage_list_enter  (LeadPassageList *self);
void       lead_passage_list_close  (LeadPassageList *self);

G_END_DECLS
