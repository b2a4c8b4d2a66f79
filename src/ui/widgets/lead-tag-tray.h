/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "core/content/lead-content.h"
#include "core/model/lead-tag.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TAG_TRAY (lead_tag_tray_get_type ())

/*
 * "What got in the way? What did you do?": every item that can be said of an
 * entry, a section for each set of them, one open at a time.
 *
 * Signals: "choose" (item id, #LeadStance; %LEAD_STANCE_UNSAID: take it away).
 */
G_DECLARE_FINAL_TYPE (LeadTagTray, lead_tag_tray, LEAD, TAG_TRAY, GtkWidget)

GtkWidget *lead_tag_tray_new         (void);
void       lead_tag_tray_set_content (LeadTagTray *self,
                                      LeadContent *content);
void       lead_tag_tray_set_tags    (LeadTagTray *self,
                                      GPtrArray   *shown,
                                      GPtrArray   *all);
void       lead_tag_tray_set_passage (LeadTagTray *self,
                                      gboolean     is_passage);
void       lead_tag_tray_open        (LeadTagTray *self);

G_END_DECLS
