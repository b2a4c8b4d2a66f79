/* SPDX-FileCopyrightText: 2026 The SysLead authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "lead-body-view.h"
#include "ui/widgets/lead-desk.h"

G_BEGIN_DECLS

#define LEAD_TYPE_TAG_PANE (lead_tag_pane_get_type ())

/*
 * What is said of an entry and of its passages, and the tray to say more from.
 *
 * Signals: "edited": the person has changed a tag.
 */
G_DECLARE_FINAL_TYPE (LeadTagPane, lead_tag_pane, LEAD, TAG_PANE, AdwBin)

GtkWidget *lead_tag_pane_new     (void);
void       lead_tag_pane_set_up  (LeadTagPane  *self,
                                  LeadDesk     *desk,
                                  LeadBodyView *view);
void       lead_tag_pane_set_id  (LeadTagPane  *self,
                                  int64_t       id);
void       lead_tag_pane_enter   (LeadTagPane  *self);
void       lead_tag_pane_leave   (LeadTagPane  *self);
void       lead_tag_pane_open_palette (LeadTagPane *self);

G_END_DECLS
